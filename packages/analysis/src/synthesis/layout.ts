/** Many spot beams over a service area from one reflector: where they stand, and what neighbours of their colour leave of them. */
import {
  type ColourCount,
  demandLayout,
  edgeAmplitude,
  electricalSize,
  elementField,
  fromPlane,
  hexagonalLayout,
  hornTaperDb,
  type PlanePoints,
  planePoints,
  type ReflectorFrame,
  type SpotBeam,
  type SpotResult,
  spotResults,
} from '@ortak/core/antenna/synthesis';
import { groundPoint, isVisible, satelliteDirection } from '@ortak/core/earth';
import { within } from '@ortak/core/errors';
import { SPEED_OF_LIGHT_MPS } from '@ortak/core/math';
import { line, type WorkingLine } from '@ortak/core/working';
import type { Programme } from '@ortak/model';
import type { FeatureCollection, Point, Polygon, Position } from 'geojson';
import { SynthesisError } from './error.ts';
import { type Ground, groundOf, type Side } from './ground.ts';

/** A place that asks for capacity. */
export interface DemandPlace {
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
  /** Of any common unit, 0 or more. */
  readonly weight: number;
}

export interface LayoutRequest {
  readonly beam: string;
  readonly direction: Side;
  readonly layout: 'hexagonal' | 'demand';
  /** How many spot beams, at most. */
  readonly beams: number;
  readonly colours: ColourCount;
  readonly focalRatio: number;
  /** By default what horns as wide as the nearest distance of two feeds make [dB]. */
  readonly edgeTaperDb?: number;
  /** Instead of the reflector of the programme [m]. */
  readonly diameterM?: number;
  /** For `demand`; by default the area asks evenly. */
  readonly demand?: readonly DemandPlace[];
}

/** A spot beam at the weaker edge of the band. */
export interface LayoutBeam extends SpotResult {
  /** From 1, north-west first. */
  readonly number: number;
  readonly latitudeDeg: number | null;
  readonly longitudeDeg: number | null;
}

export interface Layout {
  readonly name: string;
  readonly satelliteLongitudeDeg: number;
  readonly frame: ReflectorFrame;
  readonly beams: readonly LayoutBeam[];
  /** Half the width of a beam between its −3 dB points at the upper edge of the band, in direction cosines. */
  readonly halfWidth: number;
  readonly working: readonly WorkingLine[];
}

/** The closest hexagonal lattice with at most so many beams: its spacing by halving. */
function hexagonalBeams(area: PlanePoints, count: number, colours: ColourCount): SpotBeam[] {
  let best = hexagonalLayout(area, 1, colours);
  const fits = (spacing: number): boolean => {
    const beams = hexagonalLayout(area, spacing, colours);
    if (beams.length <= count) best = beams;
    return beams.length <= count;
  };
  let wide = 1;
  while (wide > 1e-3 && fits(wide / 2)) wide /= 2;
  let narrow = wide / 2;
  for (let step = 0; step < 24; step++) {
    const middle = (wide + narrow) / 2;
    if (fits(middle)) wide = middle;
    else narrow = middle;
  }
  return best;
}

/** Places of demand as points about the axis; those that do not see the satellite ask nothing of it. */
function demandPoints(ground: Ground, places: readonly DemandPlace[] | undefined) {
  const { area, satellite } = ground;
  if (places === undefined)
    return { ...area.interior, weight: new Float64Array(area.interior.u.length).fill(1) };
  const longitudeDeg = satellite.orbitalPositionDeg.value;
  const seen = places
    .map(({ latitudeDeg, longitudeDeg: lon, weight }) => ({
      place: { latitudeDeg, longitudeDeg: lon, heightM: 0 },
      weight,
    }))
    .filter(({ place }) => isVisible(place, longitudeDeg));
  if (seen.length === 0) throw new SynthesisError('No place of the demand sees the satellite.');
  return {
    ...planePoints(
      area.frame,
      seen.map(({ place }) => satelliteDirection(place, longitudeDeg)),
    ),
    weight: Float64Array.from(seen, ({ weight }) => weight),
  };
}

/** Least distance of two centres; the spacing of a layout of one beam is its own width. */
function leastDistance(beams: readonly SpotBeam[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const [i, a] of beams.entries())
    for (const b of beams.slice(i + 1)) least = Math.min(least, Math.hypot(a.u - b.u, a.v - b.v));
  return least;
}

/**
 * Lays spot beams over the service area of a beam, one feed each, all with the same power.
 * @throws SynthesisError for a beam without band or reflector; DomainError for more beams than places with demand
 */
export function layOutBeams(programme: Programme, request: LayoutRequest): Layout {
  const ground = groundOf(programme, request.beam, request.direction, request.diameterM);
  const { area, band, diameterM, satellite } = ground;
  const { colours, focalRatio } = request;
  within('number of beams', request.beams, '', 1, 300, 'layout of spot beams');
  const demand = demandPoints(ground, request.demand);
  const even = request.layout === 'hexagonal' || request.demand === undefined;
  const served: PlanePoints = even ? joined(area.border, area.interior) : demand;
  const spots =
    request.layout === 'hexagonal'
      ? hexagonalBeams(served, request.beams, colours)
      : demandLayout(demand, request.beams, colours);
  const middleM = SPEED_OF_LIGHT_MPS / (((band[0] + band[1]) / 2) * 1e9);
  const distance = leastDistance(spots);
  const hornM = Number.isFinite(distance) ? Math.tan(Math.asin(distance)) * focalRatio * diameterM : middleM;
  const edgeTaperDb =
    request.edgeTaperDb ?? Number(Math.min(30, hornTaperDb(focalRatio, hornM, middleM)).toFixed(1));
  const edge = edgeAmplitude(edgeTaperDb);
  const atEdges = band.map((frequencyGHz) =>
    spotResults(spots, served, electricalSize(diameterM, frequencyGHz), edge),
  );
  const longitudeDeg = satellite.orbitalPositionDeg.value;
  const beams = atEdges[0]!.map((lower, k): LayoutBeam => {
    const upper = atEdges[1]![k]!;
    const least = (key: keyof SpotResult): number => Math.min(lower[key], upper[key]);
    const place = groundPoint(fromPlane(area.frame, lower.u, lower.v), longitudeDeg);
    return {
      ...lower,
      peakDbi: least('peakDbi'),
      edgeDbi: least('edgeDbi'),
      centreCarrierToInterferenceDb: least('centreCarrierToInterferenceDb'),
      edgeCarrierToInterferenceDb: least('edgeCarrierToInterferenceDb'),
      number: k + 1,
      latitudeDeg: place?.latitudeDeg ?? null,
      longitudeDeg: place?.longitudeDeg ?? null,
    };
  });
  const degrees = 180 / Math.PI;
  return {
    name: ground.beam.name,
    satelliteLongitudeDeg: longitudeDeg,
    frame: area.frame,
    beams,
    halfWidth: halfWidth(electricalSize(diameterM, band[1]), edge),
    working: [
      line('D', 'Diameter of the reflector', diameterM, 'm', ground.diameterAt),
      line('f₁', 'Lower edge of the band', band[0], 'GHz', 'frequency plan'),
      line('f₂', 'Upper edge of the band', band[1], 'GHz', 'frequency plan'),
      line(
        'T',
        'Illumination at the edge of the reflector below its centre',
        edgeTaperDb,
        'dB',
        request.edgeTaperDb === undefined ? 'horns as wide as their least distance' : 'given',
      ),
      ...(Number.isFinite(distance)
        ? [line('Δ', 'Least distance of two beams', distance * degrees, '°', request.layout)]
        : []),
      line('n', 'Number of beams', beams.length, '', `${request.layout}, ${colours} colours`),
    ],
  };
}

function joined(a: PlanePoints, b: PlanePoints): PlanePoints {
  const join = (key: 'u' | 'v'): Float64Array => {
    const out = new Float64Array(a[key].length + b[key].length);
    out.set(a[key]);
    out.set(b[key], a[key].length);
    return out;
  };
  return { u: join('u'), v: join('v') };
}

/** Where the field of an element is 3 dB down, in direction cosines: by halving. */
function halfWidth(ka: number, edge: number): number {
  const wanted = elementField(0, edge) * 10 ** (-3 / 20);
  let [low, high] = [0, 3];
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2;
    if (elementField(middle, edge) > wanted) low = middle;
    else high = middle;
  }
  return low / ka;
}

interface SpotProperties {
  readonly beam: number;
  readonly colour: number;
  readonly peakDbi: number;
  readonly edgeDbi: number | null;
  readonly edgeCarrierToInterferenceDb: number | null;
  readonly confidence: 'modelled';
}

/** Beams as circles of −3 dB with their figures, and their centres; what misses the Earth is left out. */
export function layoutGeoJson({
  beams,
  frame,
  halfWidth: radius,
  satelliteLongitudeDeg,
}: Layout): FeatureCollection<Polygon | Point, SpotProperties> {
  const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
  return {
    type: 'FeatureCollection',
    features: beams.flatMap((beam) => {
      const properties: SpotProperties = {
        beam: beam.number,
        colour: beam.colour + 1,
        peakDbi: beam.peakDbi,
        edgeDbi: finite(beam.edgeDbi),
        edgeCarrierToInterferenceDb: finite(beam.edgeCarrierToInterferenceDb),
        confidence: 'modelled',
      };
      const ring = Array.from({ length: 49 }, (_, k): Position | undefined => {
        const angle = (2 * Math.PI * (k % 48)) / 48;
        const direction = fromPlane(
          frame,
          beam.u + radius * Math.cos(angle),
          beam.v + radius * Math.sin(angle),
        );
        const place = groundPoint(direction, satelliteLongitudeDeg);
        return place && [place.longitudeDeg, place.latitudeDeg];
      });
      const whole = ring.every((position) => position !== undefined);
      return [
        ...(whole
          ? [
              {
                type: 'Feature' as const,
                properties,
                geometry: { type: 'Polygon' as const, coordinates: [ring as Position[]] },
              },
            ]
          : []),
        ...(beam.latitudeDeg === null
          ? []
          : [
              {
                type: 'Feature' as const,
                properties,
                geometry: { type: 'Point' as const, coordinates: [beam.longitudeDeg!, beam.latitudeDeg] },
              },
            ]),
      ];
    }),
  };
}
