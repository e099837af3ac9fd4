/** Numbers of the Radio Regulations: the mask of Appendix 30 Annex 1 at its breaks, and what an interference does to a noise. */
import { ap30PfdMaskDb } from '@ortak/core/antenna';
import { combineDb } from '@ortak/core/link';
import { fromDecibel } from '@ortak/core/math';
import { casesIn, type PrintedSource } from '../cases.ts';

const pfd = casesIn('dB(W/m²)', 0.01);
const MASK = 'Appendix 30 Annex 1 § 1, WRC-03';
const TRIGGER = 'ΔT/T of 6 %';

export const regulations: PrintedSource = {
  source: 'Radio Regulations, Appendix 30 Annex 1 § 1, and the trigger of coordination',
  quantity: 'power flux-density mask over the spacing of satellites, I/N and rise of noise',
  cases: [
    pfd(MASK, 'mask below 0.23°, in 27 MHz', -147, () => ap30PfdMaskDb(0.1)),
    pfd(MASK, 'mask at 0.23°, in 27 MHz', -147.02, () => ap30PfdMaskDb(0.23)),
    pfd(MASK, 'mask just below 2°, in 27 MHz', -130.36, () => ap30PfdMaskDb(2 - 1e-9)),
    pfd(MASK, 'mask at 2°, in 27 MHz', -130.06, () => ap30PfdMaskDb(2)),
    pfd(MASK, 'mask just below 3.59°, in 27 MHz', -115.31, () => ap30PfdMaskDb(3.59 - 1e-9)),
    pfd(MASK, 'mask at 3.59°, in 27 MHz', -115.32, () => ap30PfdMaskDb(3.59)),
    pfd(MASK, 'mask at 9°, in 27 MHz', -105.34, () => ap30PfdMaskDb(9)),
    casesIn('%', 0.05)(TRIGGER, 'I/N of −12.2 dB as a share of the noise', 6, () => 100 * fromDecibel(-12.2)),
    casesIn('dB', 0.005)(TRIGGER, 'C/N lost to it', 0.25, () => 20 - combineDb([20, 20 + 12.2])),
  ],
};
