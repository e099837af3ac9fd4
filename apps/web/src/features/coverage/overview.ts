import type { ValueOf } from '../../engine/protocol.ts';
import type { answers } from './answers.ts';

export type Beams = ValueOf<typeof answers, 'coverage.beams'>;
export type MapValue = ValueOf<typeof answers, 'coverage.map'>;
