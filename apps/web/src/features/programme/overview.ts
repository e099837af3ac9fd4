import type { ValueOf } from '../../engine/protocol.ts';
import type { answers } from './answers.ts';

/** What the view of the programme shows. */
export type Overview = ValueOf<typeof answers, 'programme.overview'>;

/** Okabe and Ito, without black and yellow: apart for every kind of colour vision, used for partners alone. */
export const partnerColours: readonly string[] = [
  '#0072b2',
  '#e69f00',
  '#009e73',
  '#cc79a7',
  '#56b4e9',
  '#d55e00',
];
