/** Coverages as files of other programs: GeoJSON contours and CSV grids. */
import type { FeatureCollection, MultiPolygon } from 'geojson';
import type { BeamCoverage } from '../results.ts';
import type { CoverageWithField } from './coverage.ts';

interface ContourProperties {
  readonly beam: string;
  readonly satellite: string;
  readonly quantity: string;
  readonly label: string;
  readonly level: number;
  readonly unit: string;
  readonly confidence: string;
}

/** One feature per level: the area in which the quantity reaches it (RFC 7946). */
export function geoJson(coverage: BeamCoverage): FeatureCollection<MultiPolygon, ContourProperties> {
  return {
    type: 'FeatureCollection',
    features: coverage.contours.map(({ level, geometry }) => ({
      type: 'Feature',
      properties: {
        beam: coverage.beam,
        satellite: coverage.satellite,
        quantity: coverage.quantity,
        label: coverage.label,
        level,
        unit: coverage.unit,
        confidence: coverage.confidence,
      },
      geometry,
    })),
  };
}

const COLUMN: Readonly<Record<BeamCoverage['quantity'], string>> = {
  eirp: 'eirpDbw',
  gt: 'gOverTDbPerK',
  pfd: 'pfdDbwPerM2',
  elevation: 'elevationDeg',
  'rain-margin': 'rainMarginDb',
};

/** The grid, a row per point that sees the satellite. */
export function gridCsv({ coverage, field }: CoverageWithField): string {
  const { grid, values } = field;
  const rows = [`latitudeDeg,longitudeDeg,${COLUMN[coverage.quantity]}`];
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (Number.isNaN(value)) continue;
    rows.push(
      `${grid.latitudesDeg[i]!.toFixed(4)},${wrap(grid.longitudesDeg[i]!).toFixed(4)},${value.toFixed(3)}`,
    );
  }
  return `${rows.join('\n')}\n`;
}

/** Longitude brought to −180…180. */
function wrap(longitudeDeg: number): number {
  return longitudeDeg > 180 ? longitudeDeg - 360 : longitudeDeg < -180 ? longitudeDeg + 360 : longitudeDeg;
}
