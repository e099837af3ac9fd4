/** How a spectral efficiency follows from the frame. */
import { line, type WorkingLine } from '../working.ts';
import { BASE_BAND_HEADER_BITS, type Modcod, type ModemStandard, spectralEfficiency } from './modcod.ts';

const FRAME_SOURCE: Readonly<Record<ModemStandard, string>> = {
  'DVB-S': 'packets, EN 300 421 §4.4',
  'DVB-S2': 'frames, EN 302 307-1 §5.5',
  'DVB-S2X': 'frames, EN 302 307-2 §5.5',
  'DVB-RCS2': 'bursts, EN 301 545-2 Annex A',
};

/** The line of the efficiency, opening to the sizes of the frame. */
export function efficiencyLine(of: Modcod, framing: { readonly pilots: boolean }): WorkingLine {
  if (of.standard === 'table')
    return line('η', 'Spectral efficiency', of.efficiencyBitPerSymbol, 'bit/symbol', of.source);
  const choice = of.symbolsWithPilots !== of.symbols;
  const symbols = framing.pilots ? of.symbolsWithPilots : of.symbols;
  const pilots = choice ? (framing.pilots ? 'with pilots, ' : 'without pilots, ') : '';
  const kind = of.standard === 'DVB-S' ? '' : `${of.frame} `;
  return line(
    'η',
    'Spectral efficiency',
    spectralEfficiency(of, framing),
    'bit/symbol',
    `${pilots}${kind}${FRAME_SOURCE[of.standard]}`,
    [
      ...(of.block === undefined
        ? []
        : [
            line('Kbch', 'Bits before BCH coding', of.block.kbchBits, 'bit', of.source),
            line('', 'Base-band header', BASE_BAND_HEADER_BITS, 'bit', 'EN 302 307-1 §5.1.6'),
            line('', 'Slots of 90 symbols', of.block.slots, '', of.source),
          ]),
      line('', 'Information bits of a frame', of.informationBits, 'bit', of.source),
      line('', 'Symbols of a frame', symbols, '', of.source),
    ],
  );
}
