/** What analyses need beside the programme: maps and borders, given by the caller, who alone does input and output. */
import type { MapGrid, Maps } from '@ortak/maps';

export interface Environment {
  readonly maps: Maps;
  /** P.1511 topography [m], for places that the programme gives no height: the ground of coverage maps. */
  readonly topography?: MapGrid;
}
