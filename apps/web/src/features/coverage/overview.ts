import type { ColouredField } from '@ortak/analysis';
import type { ValueOf } from '../../engine/protocol.ts';
import type { answers } from './answers.ts';

export type Beams = ValueOf<typeof answers, 'coverage.beams'>;
type Whole = ValueOf<typeof answers, 'coverage.map'>;

/** A map as it is shown: what colours it is there first; its contours and figures, when they have followed. */
export interface MapValue extends Partial<Omit<Whole, 'field'>> {
  readonly field: ColouredField;
}
