/** Coverages as files of other programs: GeoJSON and GXT contours, CSV grids. */
import type { Programme } from '@ortak/model';
import type { FeatureCollection, MultiPolygon } from 'geojson';
import { filedContours, gxtText } from '../antenna/contours.ts';
import type { BeamCoverage } from '../results.ts';
import { boresightOnEarth, gainAtStation } from '../satellite/beam.ts';
import type { CoverageWithField } from './coverage.ts';
import { CoverageError } from './quantity.ts';

interface ContourProperties {
  readonly beam: string;
  /** Of the beam. */
  readonly name: string;
  readonly satellite: string;
  readonly serviceArea?: string;
  readonly quantity: string;
  readonly label: string;
  readonly level: number;
  readonly unit: string;
  /** Levels are values of the quantity, not decibels below its peak. */
  readonly kind: 'absolute';
  /** Which values the area holds. */
  readonly holds: 'at or above' | 'at or below';
  readonly confidence: string;
}

/** One feature per level: the area in which the quantity reaches it, from above or below as `holds` says (RFC 7946). */
export function geoJson(coverage: BeamCoverage): FeatureCollection<MultiPolygon, ContourProperties> {
  return {
    type: 'FeatureCollection',
    features: coverage.contours.map(({ level, geometry }) => ({
      type: 'Feature',
      properties: {
        beam: coverage.beam,
        name: coverage.name,
        satellite: coverage.satellite,
        ...(coverage.serviceArea !== undefined && { serviceArea: coverage.serviceArea.name }),
        quantity: coverage.quantity,
        label: coverage.label,
        level,
        unit: coverage.unit,
        kind: 'absolute',
        holds: coverage.better === 'higher' ? 'at or above' : 'at or below',
        confidence: coverage.confidence,
      },
      geometry,
    })),
  };
}

/**
 * The contours as GXT, the ITU's format for gain contours: an EIRP or a G/T falls from its peak as the gain does. What only
 * the administration knows (adm, polar_disc, reason) is left empty.
 * @throws CoverageError for any other quantity
 */
export function gxt(programme: Programme, coverage: BeamCoverage): string {
  const { quantity, peak, satelliteLongitudeDeg } = coverage;
  if (quantity !== 'eirp' && quantity !== 'gt')
    throw new CoverageError(
      `GXT holds contours of gain: expected --quantity eirp or gt, found ${quantity}; GeoJSON holds every quantity.`,
    );
  const satellite = programme.satellites.find(({ beams }) => beams.some(({ id }) => id === coverage.beam))!;
  const beam = satellite.beams.find(({ id }) => id === coverage.beam)!;
  const antenna = (quantity === 'gt' ? beam.receive : beam.transmit)!;
  const { latitudeDeg, longitudeDeg } = boresightOnEarth(antenna, satellite) ?? peak;
  const gainAtPeakDbi = gainAtStation(antenna, satellite, { ...peak, heightM: 0 });
  const boresightGainDbi = gainAtStation(antenna, satellite, { latitudeDeg, longitudeDeg, heightM: 0 });
  return gxtText(satellite.name, satelliteLongitudeDeg, {
    id: beam.id,
    emission: quantity === 'gt' ? 'R' : 'E',
    boresights: [{ gainDb: boresightGainDbi, point: [longitudeDeg, latitudeDeg] }],
    contours: filedContours(
      coverage.contours,
      (level) => level - peak.value + gainAtPeakDbi - boresightGainDbi,
    ),
  });
}

const COLUMN: Readonly<Record<BeamCoverage['quantity'], string>> = {
  eirp: 'eirpDbw',
  gt: 'gOverTDbPerK',
  pfd: 'pfdDbwPerM2',
  elevation: 'elevationDeg',
  cn: 'carrierToNoiseAndInterferenceDb',
  'cn-down': 'downlinkCarrierToNoiseDb',
  margin: 'marginDb',
  'rain-margin': 'rainMarginDb',
  availability: 'availabilityPercent',
  modcod: 'efficiencyBitPerSymbol',
  throughput: 'infoRateMbps',
  dish: 'requiredDiameterCm',
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

/** Name of the column that holds a quantity, with its unit. */
export function quantityColumn(quantity: BeamCoverage['quantity']): string {
  return COLUMN[quantity];
}
