/** `ortak flight relocate`: a satellite moved to another longitude, planned, flown, and its cost. */
import { DomainError } from '@ortak/core/errors';
import {
  DRIFT_DEG_PER_DAY_PER_MPS,
  driftPlan,
  onStation,
  planRelocation,
  propagate,
  type Relocation,
  SYNCHRONOUS_RADIUS_M,
  synchronousReader,
  taiSecondsOf,
} from '@ortak/core/orbit';
import { type Epoch, formatTime, later, leapSecondNotices, parseTime } from '@ortak/core/time';
import { line, type Notice, type WorkingLine } from '@ortak/core/working';
import type { Programme } from '@ortak/model';
import { FlightError } from './error.ts';
import { FLOWN, synchronousRadiusLine } from './flown.lines.ts';
import { type KeepingInput, keepingInput } from './keep.task.ts';
import { engineAlong } from './keep.thrust.ts';
import { type Rest, restOver } from './rest.ts';

const RAD = Math.PI / 180;
const DAY_S = 86_400;

export interface RelocationOptions {
  readonly satellite?: string;
  /** Without it the position of the satellite [°]. */
  readonly fromDeg?: number;
  readonly toDeg: number;
  readonly days: number;
  /** UTC; without it the beginning of keeping. */
  readonly from?: string;
}

/** A moment of the drift. */
export interface RelocationPlace {
  readonly at: string;
  readonly longitudeDeg: number;
  readonly radiusKm: number;
  readonly massKg: number;
  /** Each of them with what it follows from. */
  readonly figures: Readonly<Record<'longitude' | 'radius' | 'mass', WorkingLine>>;
}

export interface RelocationResult {
  readonly satellite: string;
  readonly name: string;
  readonly fromDeg: number;
  readonly toDeg: number;
  readonly from: string;
  readonly arrival: string;
  readonly days: number;
  readonly driftDegPerDay: number;
  readonly firstMps: number;
  readonly lastMps: number;
  readonly propellantKg: number;
  readonly working: readonly WorkingLine[];
  /** The answers, each with what it follows from. */
  readonly figures: Readonly<Record<'days' | 'drift' | 'deltaV' | 'propellant', WorkingLine>>;
  readonly path: readonly RelocationPlace[];
  /** Other satellites of the programme and its neighbours that are passed. */
  readonly passed: readonly { readonly name: string; readonly longitudeDeg: number; readonly at: string }[];
  /** Mean motion after the second burn, flown on for a week. */
  readonly flown: Rest;
  readonly notices: readonly Notice[];
}

const ROWS = 10;

/**
 * Plans and flies a relocation. Between `yield`s the caller may stop at will.
 * @throws FlightError for a programme that says too little, and for a time that is too short
 */
export function* relocate(
  programme: Programme,
  options: RelocationOptions,
): Generator<number, RelocationResult> {
  yield 0;
  const input = keepingInput(programme, options.satellite);
  const { satellite, model, flight } = input;
  const epoch = options.from === undefined ? input.epoch : parseTime(options.from, 'UTC');
  const fromDeg = options.fromDeg ?? input.longitudeDeg;
  const shortest = ((((options.toDeg - fromDeg) % 360) + 540) % 360) - 180;
  if (Math.abs(shortest) < 0.01)
    throw new FlightError(
      `${satellite.name} stands at ${fromDeg}° already: expected a longitude at least 0.01° away, found ${options.toDeg}°.`,
    );
  const station = { longitudeRad: fromDeg * RAD, eccentricity: [0, 0], inclinationRad: [0, 0] } as const;
  const start = onStation(station, model, epoch, flight.massKg.value);
  const engine = engineAlong(input);
  const toRad = (fromDeg + shortest) * RAD;
  yield 0.1;
  const moved = planned(input, shortest, options.days, () =>
    planRelocation({ start, model, fromRad: fromDeg * RAD, toRad, days: options.days, engine }),
  );
  yield 0.7;
  const { working, figures } = linesOf(input, moved, { angleDeg: shortest, days: options.days }, engine);
  const path = pathOf(moved, start, model, { fromDeg, toRad, drift: figures.drift }, epoch);
  const massKg = moved.end.massKg;
  const flown = restOver(toRad, moved.end, model);
  return {
    satellite: satellite.id,
    name: satellite.name,
    fromDeg,
    toDeg: options.toDeg,
    from: formatTime(epoch, 'UTC', 0),
    arrival: formatTime(later(epoch, moved.days * DAY_S), 'UTC', 0),
    days: moved.days,
    driftDegPerDay: moved.plan.driftDegPerDay,
    firstMps: moved.firstMps,
    lastMps: moved.lastMps,
    propellantKg: flight.massKg.value - massKg,
    working,
    figures,
    path,
    passed: passedBy(programme, satellite.id, path),
    flown,
    notices: [...swingNotices(flown, input), ...leapSecondNotices(moved.end.state.epoch)],
  };
}

function swingNotices({ eccentricity }: Rest, { halfWidth }: KeepingInput): Notice[] {
  const swingDeg = (2 * eccentricity) / RAD;
  if (swingDeg <= halfWidth.value) return [];
  return [
    {
      code: 'relocation.swing',
      source: halfWidth.at,
      message: `It rests with an eccentricity that swings it ±${swingDeg.toFixed(3)}° a day, and the box is ±${halfWidth.value}°: the first cycles of keeping have to take it out.`,
    },
  ];
}

function planned(input: KeepingInput, angleDeg: number, days: number, plan: () => Relocation): Relocation {
  try {
    return plan();
  } catch (error) {
    const { name, at } = input.satellite;
    if (!(error instanceof RangeError)) throw error;
    if (error instanceof DomainError && error.parameter === 'days')
      throw new FlightError(
        `${name} cannot drift ${Math.abs(angleDeg).toFixed(2)}° in ${days} d: expected at least ${Math.ceil(error.minimum * 10) / 10} d, whole turns between its two burns (${at.replace(/:\d+$/, '')}).`,
      );
    throw new FlightError(
      `${name} does not come to rest after ${Math.abs(angleDeg).toFixed(2)}° in ${days} d: ${error.message}; more days make the drift slower.`,
    );
  }
}

function pathOf(
  { manoeuvres, days }: Relocation,
  start: Parameters<typeof propagate>[0],
  model: KeepingInput['model'],
  {
    fromDeg,
    toRad,
    drift,
  }: { readonly fromDeg: number; readonly toRad: number; readonly drift: WorkingLine },
  epoch: Epoch,
): RelocationPlace[] {
  const reader = synchronousReader(model, toRad);
  const startTaiS = taiSecondsOf(epoch);
  const rows: RelocationPlace[] = [];
  const [state, place] = [new Float64Array(6), new Float64Array(3)];
  const durationS = days * DAY_S;
  const step = durationS / (ROWS - 1);
  for (const arc of propagate(start, model, { durationS, manoeuvres, toleranceM: 0.1 }))
    for (; rows.length < ROWS && rows.length * step <= arc.toS + 1e-6; ) {
      const timeS = Math.min(rows.length * step, arc.toS);
      arc.stateAt(timeS, state);
      reader.place(startTaiS + timeS, state, place);
      const [longitudeDeg, radiusKm, massKg] = [
        wrapped(place[0]! / RAD),
        place[2]! / 1000,
        arc.massAtKg(timeS),
      ];
      rows.push({
        at: formatTime(later(epoch, timeS), 'UTC', 0),
        longitudeDeg,
        radiusKm,
        massKg,
        figures: {
          longitude: line('λ', 'Longitude', longitudeDeg, '°', FLOWN, [
            line('λ₀', 'Longitude at the beginning', fromDeg, '°', ''),
            line('t', 'Since the beginning', timeS / DAY_S, 'd', ''),
            drift,
          ]),
          radius: line('r', 'Radius', radiusKm, 'km', FLOWN, [
            synchronousRadiusLine(),
            line('Δr', 'Above the synchronous radius', radiusKm - SYNCHRONOUS_RADIUS_M / 1000, 'km', FLOWN),
          ]),
          mass: line('m', 'Mass', massKg, 'kg', 'm₀ less the propellant so far', [
            line('m₀', 'Mass at the beginning', start.massKg, 'kg', ''),
            line('mp', 'Propellant so far', start.massKg - massKg, 'kg', FLOWN),
          ]),
        },
      });
    }
  return rows;
}

const wrapped = (deg: number): number => ((((deg + 180) % 360) + 360) % 360) - 180;

/** Other satellites of the programme and the neighbours that it names: whom the satellite passes, and about when. */
function passedBy(
  { satellites }: Programme,
  id: string,
  path: readonly RelocationPlace[],
): RelocationResult['passed'] {
  const others = satellites.flatMap((each) => [
    ...(each.id === id ? [] : [{ name: each.name, at: each.orbitalPositionDeg.value }]),
    ...each.neighbours.map(({ name, orbitalPositionDeg }) => ({ name, at: orbitalPositionDeg.value })),
  ]);
  return others.flatMap(({ name, at }) => {
    for (let i = 1; i < path.length; i++) {
      const [a, b] = [wrapped(path[i - 1]!.longitudeDeg - at), wrapped(path[i]!.longitudeDeg - at)];
      if (a * b <= 0 && Math.abs(a - b) < 180) {
        const from = parseTime(path[i - 1]!.at, 'UTC');
        const share = a / (a - b || 1);
        const whole = taiSecondsOf(parseTime(path[i]!.at, 'UTC')) - taiSecondsOf(from);
        return [
          { name, longitudeDeg: at, at: formatTime(later(from, share * whole), 'UTC', 0).slice(0, 10) },
        ];
      }
    }
    return [];
  });
}

function linesOf(
  { flight }: KeepingInput,
  { plan, firstMps, lastMps, days, end }: Relocation,
  asked: { readonly angleDeg: number; readonly days: number },
  engine: ReturnType<typeof engineAlong>,
): Pick<RelocationResult, 'working' | 'figures'> {
  const impulses = driftPlan(asked.angleDeg, days, Infinity);
  const angle = line('Δλ', 'To drift', asked.angleDeg, '°', '');
  const drifting = 'Δλ over the time between the burns';
  const burn =
    engine.thrustN === undefined
      ? []
      : [line('tb', 'Each burn', plan.burnS / 3600, 'h', 'Δλ = λ̈ tb (T − tb)')];
  const isp = line('Isp', 'Specific impulse along the orbit', engine.specificImpulseS, 's', engine.source);
  const first = line('Δv₁', 'First burn', Math.abs(firstMps), 'm/s', 'flown');
  const last = line('Δv₂', 'Second burn', Math.abs(lastMps), 'm/s', 'flown');
  const propellantKg = flight.massKg.value - end.massKg;
  const deltaV = line('Δv', 'Δv of both burns', Math.abs(firstMps) + Math.abs(lastMps), 'm/s', 'Δv₁ + Δv₂', [
    first,
    last,
  ]);
  return {
    working: [
      angle,
      line('', 'Drift per velocity along the orbit', DRIFT_DEG_PER_DAY_PER_MPS, '°/d per m/s', '3/r'),
      line('λ̇', 'Drift', plan.driftDegPerDay, '°/d', drifting),
      line(
        'Δv',
        'of impulses, at either end',
        impulses.deltaVMps,
        'm/s',
        'Soop, Handbook of Geostationary Orbits',
      ),
      ...(engine.thrustN === undefined
        ? []
        : [line('F', 'Thrust along the orbit', engine.thrustN, 'N', engine.source), ...burn]),
      isp,
      first,
      last,
      line('mp', 'Propellant', propellantKg, 'kg', 'flown'),
    ],
    figures: {
      days: line('T', 'Time to the end of the second burn', days, 'd', 'whole turns between the burns', [
        line('', 'At most, as asked', asked.days, 'd', '--days'),
        ...burn,
      ]),
      drift: line('λ̇', 'Drift', plan.driftDegPerDay, '°/d', drifting, [
        angle,
        line('T', 'Time to the end of the second burn', days, 'd', 'whole turns between the burns'),
        ...burn,
      ]),
      deltaV,
      propellant: line('mp', 'Propellant', propellantKg, 'kg', 'm₀ (1 − exp(−Δv / (Isp g₀)))', [
        line('m₀', 'Mass at the beginning', flight.massKg.value, 'kg', flight.massKg.at),
        deltaV,
        isp,
      ]),
    },
  };
}
