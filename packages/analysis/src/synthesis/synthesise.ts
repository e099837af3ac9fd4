/** From the service area of a beam to the reflector and feeds that serve it, with what no antenna could exceed. */
import type { FeedArrayData } from '@ortak/core/antenna';
import {
  type AreaPoints,
  apertureBound,
  areaBoundDbi,
  displaced,
  edgeAmplitude,
  elementSpan,
  fromPlane,
  hexagonalFeeds,
  hornTaperDb,
  judge,
  pointsAt,
  search,
  thinned,
  type Verdict,
  type Watch,
} from '@ortak/core/antenna/synthesis';
import { SPEED_OF_LIGHT_MPS } from '@ortak/core/math';
import { line, type Notice, type WorkingLine } from '@ortak/core/working';
import type { Programme } from '@ortak/model';
import { inputLine } from '../inputs.ts';
import { searchPoints } from './area.ts';
import { type Ground, groundOf, type Side } from './ground.ts';

export interface SynthesisRequest {
  readonly beam: string;
  readonly direction: Side;
  /** Largest angle by which the antenna points wrongly [deg]; the edge of coverage is held under it. */
  readonly pointingErrorDeg: number;
  /** Focal length over diameter. */
  readonly focalRatio: number;
  /** Illumination at the edge of the reflector below its centre [dB]; by default what horns as wide as their distance make. */
  readonly edgeTaperDb?: number;
  /** Distance of neighbouring feeds [m]; by default 1.1 λ · f/D at the top of the band. */
  readonly spacingM?: number;
  /** Only so many feeds, the nearest to the area. */
  readonly feeds?: number;
  /** Instead of the reflector of the programme [m]. */
  readonly diameterM?: number;
}

/** What the beam gives at one edge of the band, and what an ideal aperture of its size could give there. */
export interface BandVerdict extends Verdict {
  /** What the best known illumination of an ideal aperture reaches at the edge of coverage [dBi]. */
  readonly attainableDbi: number;
  /** What no illumination exceeds there [dBi]. */
  readonly upperDbi: number;
}

/** How far an area is spared, at the weaker edge of the band. */
export interface ExclusionResult {
  readonly name: string;
  readonly wantedDb: number;
  /** Edge of coverage less the highest directivity there [dB]. */
  readonly isolationDb: number;
  readonly at: string;
}

export interface Synthesis {
  readonly beam: string;
  readonly name: string;
  readonly data: FeedArrayData;
  /** At the lower and the upper edge of the band. */
  readonly verdicts: readonly BandVerdict[];
  readonly exclusions: readonly ExclusionResult[];
  /** 41 253 ÷ Ω: what a beam would reach that fills the area and nothing else [dBi]. */
  readonly areaBoundDbi: number;
  readonly solidAngleDeg2: number;
  readonly working: readonly WorkingLine[];
  readonly notices: readonly Notice[];
}

/** Distance of feeds, in λ · f/D at the top of the band: a little under where the lattice grates. */
const SPACING = 1.1;
/** Starts of the bound of the aperture beside the feeds' beam; at the other edge of the band it begins from those found at the first. */
const BOUND_STARTS = 6;
/** Distance of the points of an area to spare, in λ/D. */
const SPARED_DISTANCE = 0.15;

const RADIANS = Math.PI / 180;

/** Excites the feeds over the area of a beam and judges what comes of it. */
export function excite(ground: Ground, request: SynthesisRequest, watch: Watch) {
  const { area, band, diameterM } = ground;
  const { focalRatio, pointingErrorDeg } = request;
  const focalLengthM = focalRatio * diameterM;
  const [shortestM, middleM] = [band[1], (band[0] + band[1]) / 2].map(
    (frequencyGHz) => SPEED_OF_LIGHT_MPS / (frequencyGHz * 1e9),
  ) as [number, number];
  const spacingM = request.spacingM ?? SPACING * shortestM * focalRatio;
  const taperDbAt = (spacing: number): number =>
    request.edgeTaperDb ?? round(Math.min(30, hornTaperDb(focalRatio, spacing, middleM)), 1);
  const edgeTaperDb = taperDbAt(spacingM);
  const still = searchPoints(area.border, area.interior);
  const moved = (points: AreaPoints): AreaPoints =>
    pointingErrorDeg === 0 ? points : displaced(points, pointingErrorDeg * RADIANS);
  const lattice = hexagonalFeeds({ diameterM, focalLengthM, edgeTaperDb }, still, {
    spacingM,
    highestFrequencyGHz: band[1],
    taperDbAt,
    ...(request.feeds !== undefined && { count: request.feeds }),
  });
  const border = moved(area.border);
  const held = searchPoints(border, area.interior);
  const spared = area.exclusions.map(({ points }) =>
    moved(pointsAt(points, thinned(points, (SPARED_DISTANCE * shortestM) / diameterM))),
  );
  const span = elementSpan(lattice.beams, diameterM, edgeAmplitude(edgeTaperDb), band[0]);
  const found = search(
    {
      span,
      frequenciesGHz: band,
      area: held,
      exclusions: spared.map((points, i) => ({
        area: points,
        isolationDb: area.exclusions[i]!.isolationDb.value,
      })),
    },
    watch,
  );
  const data: FeedArrayData = {
    frequencyGHz: round((band[0] + band[1]) / 2, 6),
    reflectorDiameterM: diameterM,
    focalLengthM: round(focalLengthM, 6),
    edgeTaperDb,
    boresight: rounded(area.frame.boresight),
    feeds: Array.from(lattice.beams.u, (u, i) => {
      const { real, imaginary } = found.excitations;
      return {
        ...rounded(fromPlane(area.frame, u, lattice.beams.v[i]!)),
        amplitude: round(Math.hypot(real[i]!, imaginary[i]!), 6),
        phaseDeg: round(Math.atan2(imaginary[i]!, real[i]!) / RADIANS, 3),
      };
    }),
  };
  const grounds = {
    border,
    interior: area.interior,
    exclusions: spared,
    solidAngleDeg2: area.solidAngleDeg2,
  };
  const verdicts = band.map((frequencyGHz) => judge(data, frequencyGHz, grounds));
  return {
    data,
    verdicts,
    lattice,
    spacingM,
    held,
    illumination: { span, excitations: found.excitations },
  };
}

/** Isolation that rounding of the file and the points between those of the search may take [dB]. */
const ISOLATION_SLACK_DB = 0.1;

function exclusionResults(ground: Ground, verdicts: readonly Verdict[]): ExclusionResult[] {
  return ground.area.exclusions.map(({ name, isolationDb }, e) => ({
    name,
    wantedDb: isolationDb.value,
    isolationDb: Math.min(...verdicts.map((verdict) => verdict.isolationDb[e]!)),
    at: isolationDb.at,
  }));
}

function missingIsolation(exclusions: readonly ExclusionResult[], ground: Ground): Notice[] {
  const fallDeg = ((SPEED_OF_LIGHT_MPS / (ground.band[1] * 1e9) / ground.diameterM) * 180) / Math.PI;
  return exclusions
    .filter(({ wantedDb, isolationDb }) => isolationDb < wantedDb - ISOLATION_SLACK_DB)
    .map(({ name, wantedDb, isolationDb, at }) => ({
      code: 'synthesis.isolation-not-reached',
      source: at,
      message: `The isolation of ${name} is ${isolationDb.toFixed(1).replace('-', '−')} dB, wanted ${wantedDb} dB. This reflector takes about ${fallDeg.toFixed(1)}° (λ/D) to fall: leave a gapDeg around the service area, ask for less, or take a larger reflector or more feeds.`,
    }));
}

/**
 * Synthesises the beam of a programme.
 * @throws SynthesisError for a beam without band or reflector; DomainError for feeds too far apart or an area out of sight
 */
export function synthesiseBeam(
  programme: Programme,
  request: SynthesisRequest,
  watch: Watch = {},
): Synthesis {
  const ground = groundOf(programme, request.beam, request.direction, request.diameterM);
  const { area, band, diameterM } = ground;
  const { data, verdicts, lattice, spacingM, held, illumination } = excite(ground, request, watch);
  const known = [illumination];
  const bounded = verdicts.map((verdict, edge): BandVerdict => {
    const { attainableDbi, upperDbi, best } = apertureBound(held, diameterM, verdict.frequencyGHz, {
      ...watch,
      starts: edge === 0 ? BOUND_STARTS : 0,
      known,
    });
    known.push(best);
    return { ...verdict, attainableDbi, upperDbi };
  });
  const exclusions = exclusionResults(ground, verdicts);
  return {
    beam: ground.beam.id,
    name: ground.beam.name,
    data,
    verdicts: bounded,
    exclusions,
    areaBoundDbi: areaBoundDbi(area.solidAngleDeg2),
    solidAngleDeg2: area.solidAngleDeg2,
    working: [
      line('D', 'Diameter of the reflector', diameterM, 'm', ground.diameterAt),
      line('f', 'Focal length', data.focalLengthM, 'm', 'f/D × D'),
      line(
        'T',
        'Illumination at the edge of the reflector below its centre',
        data.edgeTaperDb,
        'dB',
        request.edgeTaperDb === undefined ? 'horns as wide as their distance' : 'given',
      ),
      line('δ', 'Pointing error under which the edge is held', request.pointingErrorDeg, '°', 'given'),
      line('f₁', 'Lower edge of the band', band[0], 'GHz', 'frequency plan'),
      line('f₂', 'Upper edge of the band', band[1], 'GHz', 'frequency plan'),
      line(
        's',
        'Distance of neighbouring feeds',
        spacingM * 1000,
        'mm',
        request.spacingM === undefined ? `${SPACING} λ · f/D at the upper edge` : 'given',
      ),
      line('n', 'Number of feeds', lattice.beams.u.length, '', 'hexagonal lattice over the area'),
      line(
        'Ω',
        'Solid angle of the area',
        area.solidAngleDeg2,
        'deg²',
        'integrated over the area as the satellite sees it',
      ),
      ...area.exclusions.map(({ name, isolationDb }) => inputLine('I', `Isolation of ${name}`, isolationDb)),
    ],
    notices: [...lattice.notices, ...missingIsolation(exclusions, ground)],
  };
}

const round = (value: number, decimals: number): number => Number(value.toFixed(decimals));

const rounded = ({ azimuthDeg, elevationDeg }: { azimuthDeg: number; elevationDeg: number }) => ({
  azimuthDeg: round(azimuthDeg, 5),
  elevationDeg: round(elevationDeg, 5),
});
