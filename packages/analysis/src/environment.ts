/** What analyses need beside the programme: maps and borders, given by the caller, who alone does input and output. */
import type { Maps } from '@ortak/maps';

export interface Environment {
  readonly maps: Maps;
}
