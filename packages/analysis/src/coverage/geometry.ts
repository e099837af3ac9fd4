/** Coverage under a geometry of the satellite: the same analysis of a programme whose beams stray. */
import type { Programme } from '@ortak/model';
import type { Environment } from '../environment.ts';
import {
  type GeometryCase,
  geometryLines,
  geometryNotices,
  geometryWords,
  inGeometry,
} from '../satellite/geometry.ts';
import { analyseCoverage, type CoverageRequest } from './analyse.ts';
import type { CoverageWithField } from './coverage.ts';

/**
 * Coverage of a beam where its satellite should be, at worst, or with a confidence.
 * @throws CoverageError when the beam cannot give the quantity; DomainError for a confidence outside 50…99.9 %
 */
export function coverageIn(
  programme: Programme,
  environment: Environment,
  request: CoverageRequest,
  geometry: GeometryCase,
): CoverageWithField {
  const found = analyseCoverage(inGeometry(programme, geometry), environment, request);
  const satellite = programme.satellites.find(({ beams }) => beams.some(({ id }) => id === request.beam))!;
  const { coverage } = found;
  return {
    ...found,
    coverage: {
      ...coverage,
      label: `${coverage.label}${geometryWords(geometry)}`,
      working: [...coverage.working, ...geometryLines(satellite, geometry)],
      notices: [...coverage.notices, ...geometryNotices(satellite, geometry)],
    },
  };
}
