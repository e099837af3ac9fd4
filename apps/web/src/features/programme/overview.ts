import type { ValueOf } from '../../engine/protocol.ts';
import type { answers } from './answers.ts';

/** What the view of the programme shows. */
export type Overview = ValueOf<typeof answers, 'programme.overview'>;
