/** Several satellites of one kind in one box, flown together: how near they come. */
import {
  type Approach,
  closest,
  type Determination,
  fly,
  inclinationDrift,
  onStation,
  promisedM,
  separation,
  WATCH_S,
} from '@ortak/core/orbit';
import { formatTime, later, leapSecondNotices } from '@ortak/core/time';
import type { Notice } from '@ortak/core/working';
import type { Programme } from '@ortak/model';
import { keepingPlan } from './keep.plan.ts';
import { type KeepingInput, keepingInput } from './keep.task.ts';
import { determinationOf } from './keep.tracking.ts';
import { executionOf, type KeepingOptions, YEAR_S } from './keep.ts';
import { transferStations } from './transfer.path.ts';

const RAD = Math.PI / 180;

/** Parts of the box that the offsets take: of the latitude, and of the longitude as eccentricity. */
const LATITUDE_PART = 0.3;
const LONGITUDE_PART = 0.1;

export interface CollocatedPair {
  readonly pair: string;
  /** What the offsets promise across the orbit [km]. */
  readonly promisedKm: number;
  /** Least distance flown [km], and when. */
  readonly leastKm: number;
  readonly at: string;
}

export interface CollocationResult {
  readonly name: string;
  readonly count: number;
  readonly years: number;
  readonly offsetEccentricity: number;
  readonly offsetInclinationDeg: number;
  /** Farthest of all from the centre of the box [°]. */
  readonly longitudeDeg: number;
  readonly latitudeDeg: number;
  readonly held: boolean;
  readonly pairs: readonly CollocatedPair[];
  readonly notices: readonly Notice[];
}

/** Radii of the circles of the offsets in a box. */
export function offsetsOf({ halfWidth, latitude }: Pick<KeepingInput, 'halfWidth' | 'latitude'>) {
  return {
    eccentricity: (LONGITUDE_PART * halfWidth.value * RAD) / 2,
    inclinationRad: LATITUDE_PART * latitude.value * RAD,
  };
}

/**
 * Flies satellites side by side, each with errors of its own. Between `yield`s, which tell the part done, the caller may stop.
 * @param count of satellites, 2…12
 * @throws FlightError as `keepStation`, and where the box has no room for the offsets
 */
export function* collocate(
  programme: Programme,
  count: number,
  options: KeepingOptions = {},
): Generator<number, CollocationResult> {
  const input = keepingInput(programme, options.satellite);
  const { flight, model, epoch, longitudeDeg, halfWidth, latitude, satellite } = input;
  const years = options.years ?? 1;
  const { eccentricity, inclinationRad } = offsetsOf(input);
  const takenDeg = inclinationRad / RAD;
  // across the drift of years, along which north–south burns move all of them at once
  const direction = (inclinationDrift(epoch).directionDeg + 90) * RAD;
  const offsets = separation(count, eccentricity, inclinationRad, direction);
  const determination = determinationOf(programme, input);
  const samples = Math.ceil((years * YEAR_S) / WATCH_S);
  const places = offsets.map(() => new Float64Array(3 * samples));
  let [east, north] = [0, 0];
  for (const [k, offset] of offsets.entries()) {
    const centre = { ...offset, northSouth: true, takenEccentricity: eccentricity, takenDeg };
    const place = places[k]!;
    const stages = fly({
      start: onStation({ longitudeRad: longitudeDeg * RAD, ...offset }, model, epoch, flight.massKg.value),
      model,
      strategy: keepingPlan(input, determination, centre).strategy,
      durationS: years * YEAR_S,
      longitudeRad: longitudeDeg * RAD,
      seed: k + 1,
      ...(determination !== undefined && { knowledge: determination.lower }),
      ...(flight.execution !== undefined && { errors: executionOf(flight.execution) }),
      watch: (timeS, state) => {
        const at = 3 * Math.round(timeS / WATCH_S);
        if (at < place.length) place.set(state.subarray(0, 3), at);
      },
    });
    let told = 0;
    for (const stage of stages) {
      east = Math.max(east, stage.eastRad / RAD, -stage.westRad / RAD);
      north = Math.max(north, stage.northRad / RAD, -stage.southRad / RAD);
      const part = Math.min(1, stage.toS / (years * YEAR_S));
      if (part - told < 0.02) continue;
      told = part;
      yield (k + part) / count;
    }
  }
  const pairs: CollocatedPair[] = [];
  for (let a = 0; a < count; a++)
    for (let b = a + 1; b < count; b++) {
      const { distanceM, timeS }: Approach = closest(places[a]!, places[b]!, WATCH_S);
      pairs.push({
        pair: `${a + 1} and ${b + 1}`,
        promisedKm: promisedM(offsets[a]!, offsets[b]!) / 1000,
        leastKm: distanceM / 1000,
        at: formatTime(later(epoch, timeS), 'UTC', 0).slice(0, 16),
      });
    }
  return {
    name: satellite.name,
    count,
    years,
    offsetEccentricity: eccentricity,
    offsetInclinationDeg: takenDeg,
    longitudeDeg: east,
    latitudeDeg: north,
    held: east <= halfWidth.value && north <= latitude.value,
    pairs,
    notices: [
      ...nearNotices(
        pairs,
        satellite.at,
        determination,
        transferStations(programme, flight.tracking?.stations).map(({ name }) => name),
      ),
      ...leapSecondNotices(later(epoch, years * YEAR_S)),
    ],
  };
}

/** Pairs that come nearer than their offsets promise, or nearer than two satellites are known. */
function nearNotices(
  pairs: readonly CollocatedPair[],
  at: string,
  determination: Determination | undefined,
  stations: readonly string[],
): Notice[] {
  const nearest = pairs.reduce((least, each) => (each.leastKm < least.leastKm ? each : least));
  const short = pairs.filter(({ leastKm, promisedKm }) => leastKm < promisedKm);
  const notices: Notice[] = [];
  if (short.length > 0) {
    const worst = short.reduce((most, each) =>
      each.leastKm / each.promisedKm < most.leastKm / most.promisedKm ? each : most,
    );
    notices.push({
      code: 'collocation.nearer-than-promised',
      source: at,
      message: `${worst.pair} come as near as ${worst.leastKm.toFixed(2)} km, ${((100 * worst.leastKm) / worst.promisedKm).toFixed(0)} % of the ${worst.promisedKm.toFixed(2)} km that their offsets promise: flown with errors of burns and of orbit determination.`,
    });
  }
  if (determination === undefined) return notices;
  // two satellites that are each determined on their own, across the orbit
  const errorKm = (3 * Math.SQRT2 * Math.hypot(determination.radialM, determination.normalM)) / 1000;
  if (nearest.leastKm < errorKm)
    notices.push({
      code: 'collocation.nearer-than-known',
      source: 'orbit determination',
      message: `${nearest.pair} come as near as ${nearest.leastKm.toFixed(2)} km, and the distance of two across the orbit is known to ${errorKm.toFixed(2)} km (3 σ, each determined on its own from ${stations.join(' and ')}): that they are apart cannot be told from these measurements; a second site or better ranges and angles would tell.`,
    });
  return notices;
}
