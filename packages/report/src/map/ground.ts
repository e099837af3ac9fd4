import type { ProgrammeResults } from '@ortak/analysis';
import { borderMesh, countries, disputedMesh } from '@ortak/model/borders';
import type { MapGround } from './coverage-map.ts';

/** What lies under the contours, in the view of borders that the programme chose. */
export function mapGround(view: ProgrammeResults['programme']['boundaryView']): MapGround {
  return { countries: countries(view), borders: borderMesh(view), disputed: disputedMesh() };
}
