/** From the service area of a beam to the reflector and feeds that serve it, with what no antenna could exceed. */
import type { FeedArrayData } from '@ortak/core/antenna';
import {
  apertureBound,
  areaBoundDbi,
  displaced,
  edgeAmplitude,
  elementSpan,
  fromPlane,
  hexagonalFeeds,
  judge,
  search,
  type Verdict,
  type Watch,
} from '@ortak/core/antenna/synthesis';
import { SPEED_OF_LIGHT_MPS } from '@ortak/core/math';
import { line, type Notice, type WorkingLine } from '@ortak/core/working';
import type { Beam, Programme, Satellite } from '@ortak/model';
import { channelsOf } from '@ortak/model';
import { serviceAreaGeometry } from '@ortak/model/borders';
import { type SeenArea, searchPoints, seenArea } from './area.ts';

export interface SynthesisRequest {
  readonly beam: string;
  readonly direction: 'transmit' | 'receive';
  /** Largest angle by which the antenna points wrongly [deg]; the edge of coverage is held under it. */
  readonly pointingErrorDeg: number;
  /** Focal length over diameter. */
  readonly focalRatio: number;
  /** Illumination at the edge of the reflector below its centre [dB]. */
  readonly edgeTaperDb: number;
  /** Distance of neighbouring feeds [m]; by default 1.1 λ · f/D at the top of the band. */
  readonly spacingM?: number;
  /** Only so many feeds, the nearest to the area. */
  readonly feeds?: number;
  /** Instead of the reflector of the programme [m]. */
  readonly diameterM?: number;
}

export interface Synthesis {
  readonly beam: string;
  readonly name: string;
  readonly data: FeedArrayData;
  /** At the lower and the upper edge of the band. */
  readonly verdicts: readonly Verdict[];
  /** 41 253 ÷ Ω: what a beam would reach that fills the area and nothing else [dBi]. */
  readonly areaBoundDbi: number;
  /** What the best known illumination of an ideal aperture of this size reaches, at the lower edge of the band [dBi]. */
  readonly attainableDbi: number;
  /** What no illumination exceeds [dBi]. */
  readonly upperDbi: number;
  readonly solidAngleDeg2: number;
  readonly working: readonly WorkingLine[];
  readonly notices: readonly Notice[];
}

/** The beam cannot be synthesised from what the programme says of it. */
export class SynthesisError extends Error {
  override readonly name = 'SynthesisError';
  readonly code = 'synthesis.not-available';
}

/** Lower and upper edge of the channels of a beam [GHz]. */
function bandOf(
  satellite: Satellite,
  beam: Beam,
  direction: SynthesisRequest['direction'],
): [number, number] {
  const receivers = satellite.receivers.filter((receiver) => receiver.beam === beam.id).map(({ id }) => id);
  const centres = channelsOf(satellite).flatMap(({ group, uplinkCentreGHz, downlinkCentreGHz }) => {
    const half = group.bandwidthMHz.value / 2000;
    if (direction === 'transmit' && group.transmitBeam === beam.id)
      return [downlinkCentreGHz - half, downlinkCentreGHz + half];
    if (direction === 'receive' && receivers.includes(group.receiver))
      return [uplinkCentreGHz - half, uplinkCentreGHz + half];
    return [];
  });
  if (centres.length === 0)
    throw new SynthesisError(
      `No transponder ${direction === 'transmit' ? 'transmits' : 'receives'} in beam ${beam.id} (${beam.at}), so its band is not known.`,
    );
  return [Math.min(...centres), Math.max(...centres)];
}

interface Ground {
  readonly satellite: Satellite;
  readonly beam: Beam;
  readonly area: SeenArea;
  readonly band: readonly [number, number];
  readonly diameterM: number;
  readonly diameterAt: string;
}

function groundOf(programme: Programme, request: SynthesisRequest): Ground {
  for (const satellite of programme.satellites) {
    const beam = satellite.beams.find(({ id }) => id === request.beam);
    if (beam === undefined) continue;
    const side = beam[request.direction];
    if (side === undefined)
      throw new SynthesisError(`Beam ${beam.id} (${beam.at}) does not ${request.direction}.`);
    const antenna = satellite.antennas.find(({ id }) => id === side.antenna);
    const diameter = antenna?.reflectorDiameterM;
    if (request.diameterM === undefined && diameter === undefined)
      throw new SynthesisError(
        `Beam ${beam.id} (${beam.at}) names no antenna with a reflectorDiameterM; add one, or give --diameter-m.`,
      );
    const service = programme.serviceAreas.find(({ id }) => id === beam.serviceArea)!;
    const geometry = serviceAreaGeometry(service, programme.boundaryView);
    return {
      satellite,
      beam,
      area: seenArea(geometry, satellite.orbitalPositionDeg.value),
      band: bandOf(satellite, beam, request.direction),
      diameterM: request.diameterM ?? diameter!.value,
      diameterAt: request.diameterM === undefined ? diameter!.at : 'given',
    };
  }
  throw new SynthesisError(`No satellite has a beam ${request.beam}.`);
}

/** Every which point of the inside the search takes; the verdict takes all. */
const EVERY = 5;

const RADIANS = Math.PI / 180;

/** Excites the feeds over the area of a beam and judges what comes of it. */
function excite(ground: Ground, request: SynthesisRequest, watch: Watch) {
  const { area, band, diameterM } = ground;
  const { edgeTaperDb, focalRatio, pointingErrorDeg } = request;
  const focalLengthM = focalRatio * diameterM;
  const spacingM = request.spacingM ?? (1.1 * SPEED_OF_LIGHT_MPS * focalRatio) / (band[1] * 1e9);
  const still = searchPoints(area, EVERY);
  const moved = <T extends typeof still>(points: T) =>
    pointingErrorDeg === 0 ? points : displaced(points, pointingErrorDeg * RADIANS);
  const lattice = hexagonalFeeds({ diameterM, focalLengthM, edgeTaperDb }, still, {
    spacingM,
    highestFrequencyGHz: band[1],
    ...(request.feeds !== undefined && { count: request.feeds }),
  });
  const span = elementSpan(lattice.beams, diameterM, edgeAmplitude(edgeTaperDb), band[0]);
  const found = search({ span, frequenciesGHz: band, area: moved(still) }, watch);
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
    border: moved(area.border),
    interior: area.interior,
    exclusions: [],
    solidAngleDeg2: area.solidAngleDeg2,
  };
  const verdicts = band.map((frequencyGHz) => judge(data, frequencyGHz, grounds));
  return { data, verdicts, lattice, spacingM, held: moved(still) };
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
  const ground = groundOf(programme, request);
  const { area, band, diameterM } = ground;
  const { data, verdicts, lattice, spacingM, held } = excite(ground, request, watch);
  const bound = apertureBound(held, diameterM, band[0], watch);
  return {
    beam: ground.beam.id,
    name: ground.beam.name,
    data,
    verdicts,
    areaBoundDbi: areaBoundDbi(area.solidAngleDeg2),
    attainableDbi: bound.attainableDbi,
    upperDbi: bound.upperDbi,
    solidAngleDeg2: area.solidAngleDeg2,
    working: [
      line('D', 'Diameter of the reflector', diameterM, 'm', ground.diameterAt),
      line('f', 'Focal length', data.focalLengthM, 'm', 'f/D × D'),
      line(
        'T',
        'Illumination at the edge of the reflector below its centre',
        data.edgeTaperDb,
        'dB',
        'given',
      ),
      line('δ', 'Pointing error under which the edge is held', request.pointingErrorDeg, '°', 'given'),
      line('f₁', 'Lower edge of the band', band[0], 'GHz', 'frequency plan'),
      line('f₂', 'Upper edge of the band', band[1], 'GHz', 'frequency plan'),
      line(
        's',
        'Distance of neighbouring feeds',
        spacingM * 1000,
        'mm',
        request.spacingM === undefined ? '1.1 λ · f/D at the upper edge' : 'given',
      ),
      line('n', 'Number of feeds', lattice.beams.u.length, '', 'hexagonal lattice over the area'),
      line(
        'Ω',
        'Solid angle of the area',
        area.solidAngleDeg2,
        'deg²',
        'integrated over the area as the satellite sees it',
      ),
    ],
    notices: lattice.notices,
  };
}

const round = (value: number, decimals: number): number => Number(value.toFixed(decimals));

const rounded = ({ azimuthDeg, elevationDeg }: { azimuthDeg: number; elevationDeg: number }) => ({
  azimuthDeg: round(azimuthDeg, 5),
  elevationDeg: round(elevationDeg, 5),
});

export interface SweepRow {
  readonly diameterM: number;
  readonly feeds: number;
  /** At the weaker edge of the band [dBi]. */
  readonly edgeDbi: number;
  readonly knee: boolean;
}

const DIAMETERS = [0.6, 0.75, 0.9, 1, 1.15, 1.35, 1.6];
const COUNTS = [0.3, 0.45, 0.6, 0.8, 1, 1.3];

/** Edge-of-coverage directivity against the diameter of the reflector or the number of feeds, and where it bends. */
export function sweepBeam(
  programme: Programme,
  request: SynthesisRequest,
  over: 'reflector' | 'feeds',
  watch: Watch = {},
): SweepRow[] {
  const base = excite(groundOf(programme, request), request, watch);
  const requests =
    over === 'reflector'
      ? DIAMETERS.map((part) => ({ ...request, diameterM: round(part * base.data.reflectorDiameterM, 3) }))
      : COUNTS.map((part) => ({ ...request, feeds: Math.max(1, Math.round(part * base.data.feeds.length)) }));
  const rows = requests.map((each) => {
    const { data, verdicts } = excite(groundOf(programme, each), each, watch);
    const edgeDbi = Math.min(...verdicts.map((verdict) => verdict.edgeDbi));
    return { diameterM: data.reflectorDiameterM, feeds: data.feeds.length, edgeDbi };
  });
  const distinct = rows.filter(
    (row, i) => i === 0 || row.feeds !== rows[i - 1]!.feeds || row.diameterM !== rows[i - 1]!.diameterM,
  );
  const size = (row: (typeof rows)[number]) => Math.log(over === 'reflector' ? row.diameterM : row.feeds);
  const [first, last] = [distinct[0]!, distinct.at(-1)!];
  const slope = (last.edgeDbi - first.edgeDbi) / (size(last) - size(first) || 1);
  const above = distinct.map((row) => row.edgeDbi - first.edgeDbi - slope * (size(row) - size(first)));
  const knee = above.indexOf(Math.max(...above));
  return distinct.map((row, i) => ({ ...row, knee: i === knee }));
}
