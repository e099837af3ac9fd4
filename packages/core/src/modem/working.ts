/** How a spectral efficiency follows from the frame. */
import { line, type WorkingLine } from '../working.ts';
import { BASE_BAND_HEADER_BITS, type Modcod, spectralEfficiency } from './modcod.ts';

/** The line of the efficiency, opening to the sizes of the frame. */
export function efficiencyLine(of: Modcod, framing: { readonly pilots: boolean }): WorkingLine {
  const choice = of.symbolsWithPilots !== of.symbols;
  const symbols = framing.pilots ? of.symbolsWithPilots : of.symbols;
  const pilots = choice ? (framing.pilots ? ', with pilots' : ', without pilots') : '';
  return line(
    'η',
    'Spectral efficiency',
    spectralEfficiency(of, framing),
    'bit/symbol',
    'information bits over symbols of a frame',
    [
      ...(of.block === undefined
        ? []
        : [
            line('Kbch', 'Bits before BCH coding', of.block.kbchBits, 'bit', of.source),
            line('', 'Base-band header', BASE_BAND_HEADER_BITS, 'bit', 'EN 302 307-1 §5.1.6'),
            line('', 'Slots of 90 symbols', of.block.slots, '', of.source),
          ]),
      line('', 'Information bits of a frame', of.informationBits, 'bit', of.source),
      line('', `Symbols of a frame${pilots}`, symbols, '', of.source),
    ],
  );
}
