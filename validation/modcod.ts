import { findModcod, type Modcod } from '@ortak/core/modem';
import { type Sheet, table, text } from './sheets.ts';

function normalFrame(id: string): Modcod {
  const found = findModcod(id, 'normal');
  if (found?.id !== id) throw new Error(`${id} is found as ${found?.id}`);
  return found;
}

export const modcods: Sheet = table({
  file: 'modcod.csv',
  sheet: 'EN 302 307-1 Table 13 and EN 302 307-2, as carried by open projects',
  standard: 'EN 302 307-1 and -2',
  quantity: 'DVB-S2 and DVB-S2X MODCODs, normal frames',
  note:
    'Kbch and slots are printed for the 28 of DVB-S2 only. Eight of the 39 of DVB-S2X rest on one source: 8PSK 23/36, ' +
    '25/36, 13/18; 16APSK 26/45, 3/5, 77/90; 128APSK 3/4, 7/9.',
  rows: [2, 68],
  measure: 'absolute',
  tolerance: 0,
  inputs: {
    standard: text('A', 'standard'),
    modulation: text('B', 'modulation'),
    rate: text('C', 'code_rate'),
  },
  kernel: ({ standard, modulation, rate }) => normalFrame(`${standard} ${modulation} ${rate}`),
  outputs: [
    {
      symbol: 'Kbch',
      column: 'E',
      header: 'kbch',
      unit: 'bit',
      rows: 28,
      ours: ({ block }) => block!.kbchBits,
    },
    { symbol: 'slots', column: 'G', header: 'slots', unit: '', rows: 28, ours: ({ block }) => block!.slots },
    {
      symbol: 'η',
      column: 'H',
      header: 'eta_bit_per_symbol',
      unit: 'bit/symbol',
      tolerance: 5e-7, // six printed decimals
      ours: ({ efficiencyBitPerSymbol }) => efficiencyBitPerSymbol,
    },
    {
      symbol: 'ideal Es/N0',
      column: 'I',
      header: 'esn0_ideal_dB',
      unit: 'dB',
      ours: ({ idealEsN0Db }) => idealEsN0Db,
    },
  ],
});
