/** What a pattern of a file is: peak, widths, solid angles, and its main cuts. */
import { type GainPattern, integratePattern } from '@ortak/core/antenna';
import { beamwidthDeg, gridPower, peakCut, tangentPlane } from '@ortak/core/antenna-files';
import { groundPoint } from '@ortak/core/earth';
import { DEGREES_PER_RADIAN, toDecibel } from '@ortak/core/math';
import type { Notice } from '@ortak/core/working';
import { ANTENNA_FORMATS, type AntennaFile, type FilePattern, patternOfFile, setCount } from './file.ts';

export interface PatternWidth {
  /** Of the plane through the peak, anticlockwise from east as the satellite sees it [deg]. */
  readonly planeDeg: number;
  readonly dropDb: number;
  /** Full width [deg]; null where the pattern ends before it has fallen so far. */
  readonly widthDeg: number | null;
}

export interface PatternArea {
  /** Below the peak [dB]. */
  readonly dropDb: number;
  readonly gainDbi: number;
  /** Solid angle in which the gain is as high [deg²]. */
  readonly solidAngleDeg2: number;
  /** 4π over that solid angle: what a beam that fills it evenly would have [dBi]. */
  readonly areaBoundDbi: number;
}

/** What `ortak antenna show` says of one pattern. */
export interface PatternSummary {
  readonly file: string;
  readonly format: string;
  readonly set: number;
  readonly sets: number;
  readonly facts: FilePattern['facts'];
  readonly peak: {
    readonly gainDbi: number;
    readonly azimuthDeg: number;
    readonly elevationDeg: number;
    /** Where the direction meets the Earth; absent when the satellite is not known, or it misses. */
    readonly latitudeDeg?: number;
    readonly longitudeDeg?: number;
  };
  readonly satelliteLongitudeDeg?: number;
  readonly widths: readonly PatternWidth[];
  /** Directivity of the pattern's shape, 4π·Gmax ÷ ∫ G dΩ over what the file holds [dBi]. */
  readonly directivityDbi: number;
  /** ∫ G dΩ over what the file holds ÷ 4π. */
  readonly powerRatio: number;
  readonly areas: readonly PatternArea[];
  readonly cuts: readonly {
    readonly planeDeg: number;
    readonly anglesDeg: readonly number[];
    /** null where the file has no gain [dBi]. */
    readonly gainsDbi: readonly (number | null)[];
  }[];
  readonly notices: readonly Notice[];
}

const DROPS_DB = [1, 2, 3, 4, 6, 10, 15, 20] as const;
/** The planes in which widths are given: along azimuth and elevation, and between. */
const PLANES_DEG = [0, 45, 90, 135] as const;
/** Directions from which a pattern's areas are counted, to a side. */
const SIDE = 301;
/** Points of a cut: enough for a plot. */
const CUT_POINTS = 121;

/**
 * Describes one pattern of a file.
 * @param set which pattern, from 1
 * @param satelliteLongitudeDeg [deg] east; needed for contours of GeoJSON
 * @throws AntennaFileError, InputError as `patternOfFile`
 */
export function summarisePattern(
  source: AntennaFile,
  set: number,
  satelliteLongitudeDeg: number | undefined,
): PatternSummary {
  const found = patternOfFile(source, set, satelliteLongitudeDeg);
  const { pattern, grid } = found;
  const { peakGainDbi, peakDirection } = pattern;
  const longitudeDeg = found.satelliteLongitudeDeg;
  const ground = longitudeDeg === undefined ? undefined : groundPoint(peakDirection, longitudeDeg);
  const power =
    grid === undefined
      ? (({ directivityDbi, integratedGain }) => ({ directivityDbi, powerRatio: integratedGain }))(
          integratePattern(pattern),
        )
      : gridPower(grid);
  const halfWidthDeg = reachDeg(pattern);
  return {
    file: source.name,
    format: ANTENNA_FORMATS[source.format],
    set,
    sets: setCount(source),
    facts: found.facts,
    peak: {
      gainDbi: peakGainDbi,
      ...peakDirection,
      ...(ground !== undefined && { latitudeDeg: ground.latitudeDeg, longitudeDeg: ground.longitudeDeg }),
    },
    ...(longitudeDeg !== undefined && { satelliteLongitudeDeg: longitudeDeg }),
    widths: [3, 10].flatMap((dropDb) =>
      PLANES_DEG.map((planeDeg) => ({
        planeDeg,
        dropDb,
        widthDeg: beamwidthDeg(pattern, dropDb, planeDeg) ?? null,
      })),
    ),
    directivityDbi: power.directivityDbi,
    powerRatio: power.powerRatio,
    areas: areasOf(pattern, halfWidthDeg),
    cuts: [0, 90].map((planeDeg) => {
      const cut = peakCut(pattern, planeDeg, halfWidthDeg, CUT_POINTS);
      return {
        planeDeg,
        anglesDeg: [...cut.anglesDeg],
        gainsDbi: Array.from(cut.gainsDbi, (gain) => (Number.isNaN(gain) ? null : gain)),
      };
    }),
    notices: found.notices,
  };
}

/** How far from the peak a pattern is looked at: to where it ends, or has fallen by 20 dB in every plane and a half more. */
function reachDeg(pattern: GainPattern): number {
  let reach = 0;
  for (let bearing = 0; bearing < 180; bearing += 15) {
    const { anglesDeg, gainsDbi } = peakCut(pattern, bearing, 60, 4801);
    for (const side of [1, -1]) {
      let last = 0;
      for (let k = 1; k <= 2400; k++) {
        const i = 2400 + side * k;
        if (Number.isNaN(gainsDbi[i]!)) break;
        last = Math.abs(anglesDeg[i]!);
        if (gainsDbi[i]! < pattern.peakGainDbi - 20) {
          last *= 1.5;
          break;
        }
      }
      reach = Math.max(reach, last);
    }
  }
  return Math.max(reach, 0.05);
}

function areasOf(pattern: GainPattern, halfWidthDeg: number): PatternArea[] {
  const plane = tangentPlane(pattern.peakDirection);
  const azimuths = new Float64Array(SIDE * SIDE);
  const elevations = new Float64Array(SIDE * SIDE);
  const solidAngles = new Float64Array(SIDE * SIDE);
  const step = (2 * halfWidthDeg) / (SIDE - 1);
  for (let i = 0; i < azimuths.length; i++) {
    const x = -halfWidthDeg + (i % SIDE) * step;
    const y = -halfWidthDeg + Math.floor(i / SIDE) * step;
    const { azimuthDeg, elevationDeg } = plane.direction(x, y);
    azimuths[i] = azimuthDeg;
    elevations[i] = elevationDeg;
    const angle = Math.hypot(x, y) / DEGREES_PER_RADIAN;
    solidAngles[i] = step * step * (angle > 1e-9 ? Math.sin(angle) / angle : 1);
  }
  const gains = new Float64Array(azimuths.length);
  pattern.gains(azimuths, elevations, gains);
  let lowest = Number.POSITIVE_INFINITY;
  for (const gain of gains) if (gain < lowest) lowest = gain;
  // a hundredth of a decibel, since no point need lie on the outermost of filed contours
  return DROPS_DB.filter((dropDb) => pattern.peakGainDbi - dropDb >= lowest - 0.01).map((dropDb) => {
    const gainDbi = pattern.peakGainDbi - dropDb;
    let solidAngleDeg2 = 0;
    for (let i = 0; i < gains.length; i++) solidAngleDeg2 += solidAngles[i]! * partAbove(gains, i, gainDbi);
    return {
      dropDb,
      gainDbi,
      solidAngleDeg2,
      areaBoundDbi: toDecibel((4 * Math.PI * DEGREES_PER_RADIAN ** 2) / solidAngleDeg2),
    };
  });
}

/** Part of a square of the lattice in which the gain is above a level, from its slope; all or nothing beside an end. */
function partAbove(gains: Float64Array, i: number, level: number): number {
  const above = gains[i]! - level;
  if (Number.isNaN(above)) return 0;
  const across = gains[i + 1]! - gains[i - 1]!;
  const along = gains[i + SIDE]! - gains[i - SIDE]!;
  const slope = (Math.abs(across) + Math.abs(along)) / 2;
  if (!(slope > 0)) return above >= 0 ? 1 : 0;
  return Math.min(1, Math.max(0, 0.5 + above / slope));
}
