/** The carrier: MODCOD, rate, bandwidth. */
import { efficiencyLine, spectralEfficiency } from '@ortak/core/modem';
import { line } from '@ortak/core/working';
import { inputLine } from '../../inputs.ts';
import type { BudgetLine } from '../../results.ts';
import type { PreparedLink } from '../prepare.ts';
import type { SolvedLink } from '../solve.ts';

export function carrierLines({ link }: PreparedLink, { modcod, clear }: SolvedLink): BudgetLine[] {
  const { carrier } = link;
  const efficiency = spectralEfficiency(modcod, carrier);
  const chosen = carrier.modcod.startsWith('auto') ? 'most efficient that closes in rain' : 'programme';
  const occupiedMHz = carrier.symbolRateMBd.value * (1 + carrier.rollOff.value);
  return [
    { ...line('', `MODCOD (${chosen})`, modcod.id, '', modcod.source), confidence: modcod.confidence },
    inputLine('Rs', 'Symbol rate', carrier.symbolRateMBd),
    line(
      'Bn',
      'Noise bandwidth, one symbol rate',
      clear.noiseBandwidthDbHz,
      'dBHz',
      '10 log of the symbol rate',
    ),
    efficiencyLine(modcod, carrier),
    line(
      'Rb',
      'Information rate',
      efficiency * carrier.symbolRateMBd.value,
      'Mbit/s',
      'spectral efficiency × Rs',
    ),
    line('B', 'Occupied bandwidth', occupiedMHz, 'MHz', 'Rs (1 + roll-off)', [
      inputLine('α', 'Roll-off', carrier.rollOff),
      inputLine('', 'Bandwidth of the channel', link.channel.group.bandwidthMHz),
    ]),
  ];
}
