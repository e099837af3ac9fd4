/** `ortak flight transfer`: a satellite raised by its apogee engine, planned and flown against the whole force model. */
import { lookAnglesTo } from '@ortak/core/earth';
import {
  aimBurns,
  type Burn,
  EARTH_SHADOW_RADIUS_M,
  type ForceModel,
  forceModel,
  type PhasingPlan,
  planApsisBurns,
  planTrims,
  type Start,
  stateOf,
  synchronousReader,
  type Thrust,
  taiSecondsOf,
  toEquinoctial,
} from '@ortak/core/orbit';
import { formatTime, later, leapSecondNotices, secondsBetween } from '@ortak/core/time';
import type { Notice, WorkingLine } from '@ortak/core/working';
import type { ChemicalTransfer, Figure, Programme } from '@ortak/model';
import { sharedSync } from '../steps.ts';
import { airAtNotices } from './closed-orbit.ts';
import { FlightError } from './error.ts';
import { type Rest, restOver } from './rest.ts';
import { type BurnRow, burnRow } from './transfer.burns.ts';
import { chemicalLines } from './transfer.lines.ts';
import {
  contactOf,
  type FlownPath,
  flownPath,
  LEAST_ELEVATION_DEG,
  type StationContact,
  transferStations,
} from './transfer.path.ts';
import type { TransferInput } from './transfer.task.ts';

const RAD = Math.PI / 180;
const DAY_S = 86_400;

export interface ChemicalResult {
  readonly kind: 'chemical';
  readonly satellite: string;
  readonly name: string;
  readonly launcher: string;
  readonly from: string;
  readonly arrival: string;
  readonly longitudeDeg: number;
  readonly days: number;
  readonly propellantKg: number;
  readonly deltaVMps: number;
  /** Of impulses from the injection orbit to the synchronous one [m/s]. */
  readonly idealMps: number;
  readonly arrivalMassKg: number;
  readonly driftDegPerDay: number;
  readonly burns: readonly BurnRow[];
  readonly contacts: readonly StationContact[];
  readonly working: readonly WorkingLine[];
  /** Mean motion over the slot after the last trim, flown on for a week. */
  readonly flown: Rest;
  readonly notices: readonly Notice[];
  /** State at separation and all burns, for whoever flies them on. */
  readonly start: Start;
  readonly manoeuvres: readonly Burn[];
}

/**
 * Plans and flies the transfer. Between `yield`s, which tell the part done, the caller may stop at will.
 * @throws FlightError for an injection orbit whose apogee is not over the equator, or burns that do not lead there
 */
export function* raiseChemically(
  programme: Programme,
  input: TransferInput,
  chemical: ChemicalTransfer,
): Generator<number, ChemicalResult> {
  yield 0;
  const { satellite, transfer, epoch, massKg } = input;
  const { flight } = satellite;
  const model = forceModel({
    degree: 8,
    order: 8,
    sun: true,
    moon: true,
    ...(flight !== undefined && {
      sail: { areaM2: flight.sunlitAreaM2.value, reflectivity: flight.reflectivity.value },
    }),
  });
  const slot: Figure = transfer.arrivalLongitudeDeg ?? satellite.orbitalPositionDeg;
  const slotRad = slot.value * RAD;
  const stations = transferStations(programme, flight?.tracking?.stations);
  const start = startOf(input, model);
  const engine: Thrust = {
    thrustN: chemical.thrustN.value,
    specificImpulseS: chemical.specificImpulseS.value,
  };
  const plan = planned(input, chemical, engine, model, slotRad, (longitudeRad, radiusM) =>
    stations.some(({ place }) => {
      const at = { xM: radiusM * Math.cos(longitudeRad), yM: radiusM * Math.sin(longitudeRad), zM: 0 };
      return lookAnglesTo(place, at).elevationDeg > 2 * LEAST_ELEVATION_DEG;
    }),
  );
  const burns = yield* sharedSync(aimBurns({ start, model, engine, plan, slotRad }), 0.02, 0.9);
  const last = burns.at(-1)!;
  const trimEngine: Thrust = {
    thrustN: chemical.trimThrustN.value,
    specificImpulseS: chemical.trimIspS.value,
  };
  const trims = planTrims({
    start: last.after,
    model,
    engine: trimEngine,
    station: { longitudeRad: slotRad, eccentricity: [0, 0], inclinationRad: [0, 0] },
    firstS: last.apsisS + plan.driftS - last.fromS - last.burn.durationS,
  });
  const manoeuvres = [...burns.map(({ burn }) => burn), ...trims.burns];
  const durationS = secondsBetween(epoch, trims.end.state.epoch);
  const path = yield* sharedSync(flownPath(start, model, manoeuvres, durationS), 0.9, 1);
  const rows = manoeuvres.map((burn, i) =>
    burnRow(i, burn, path, start, model, stations, i < burns.length ? plan.burns[i]!.apsis : 'trim', slotRad),
  );
  const arrivalMassKg = path.massAtKg(durationS);
  const deltaVMps = rows.reduce((sum, row) => sum + row.deltaVMps, 0);
  const result = {
    kind: 'chemical' as const,
    satellite: satellite.id,
    name: satellite.name,
    launcher: input.injection.name,
    from: formatTime(epoch, 'UTC', 0),
    arrival: formatTime(later(epoch, durationS), 'UTC', 0),
    longitudeDeg: slot.value,
    days: durationS / DAY_S,
    propellantKg: massKg - arrivalMassKg,
    deltaVMps,
    idealMps: plan.ideal.totalMps,
    arrivalMassKg,
    driftDegPerDay: plan.driftDegPerDay,
    burns: rows,
    contacts: stations.map((station) => contactOf(station, path, taiSecondsOf(epoch))),
    flown: restOver(slotRad, endOf(path, start), model),
    notices: [
      ...noticesOf(plan, rows, stations.length > 0),
      ...airAtNotices(1000 * input.injection.perigeeAltitudeKm),
      ...leapSecondNotices(later(epoch, durationS)),
    ],
    start,
    manoeuvres,
  };
  return { ...result, working: chemicalLines(input, chemical, slot, plan, result) };
}

/** The state at separation. */
function startOf({ from, transfer, epoch, massKg }: TransferInput, model: ForceModel): Start {
  const gm = model.gmM3PerS2;
  const perigee = ((from.ascendingNodeDeg + from.argumentOfPerigeeDeg) * RAD) as number;
  const motion = Math.sqrt(gm / from.semiMajorAxisM) / from.semiMajorAxisM;
  const state = new Float64Array(6);
  const longitude = perigee + motion * 60 * (transfer.sincePerigeeMin?.value ?? 0);
  stateOf(Float64Array.of(...toEquinoctial(from, 1), longitude), 0, gm, state);
  const [x, y, z, vx, vy, vz] = state as unknown as number[];
  return {
    state: { frame: 'GCRF', epoch, positionM: [x!, y!, z!], velocityMps: [vx!, vy!, vz!] },
    massKg,
  };
}

/** How far the line of apsides may lie off that of the nodes [°]. */
const OFF_NODE_DEG = 15;

function planned(
  { satellite, from, transfer, epoch, massKg }: TransferInput,
  chemical: ChemicalTransfer,
  engine: Thrust,
  model: ForceModel,
  slotRad: number,
  isSeen: (longitudeRad: number, radiusM: number) => boolean,
): PhasingPlan {
  const off = ((from.argumentOfPerigeeDeg % 180) + 180) % 180;
  if (from.inclinationDeg > 0.5 && Math.min(off, 180 - off) > OFF_NODE_DEG)
    throw new FlightError(
      `The apogee of ${satellite.name} does not lie over the equator: expected argumentOfPerigeeDeg within ${OFF_NODE_DEG}° of 0 or 180, found ${from.argumentOfPerigeeDeg} (${transfer.argumentOfPerigeeDeg?.at ?? transfer.massKg.at}); an apogee engine changes the plane there.`,
    );
  // the apogee is passed northbound where it lies at the ascending node
  const northbound = Math.cos(from.argumentOfPerigeeDeg * RAD) < 0;
  const place = new Float64Array(3);
  synchronousReader(model, 0).place(taiSecondsOf(epoch), Float64Array.of(1e7, 0, 0, 0, 0, 0), place);
  try {
    return planApsisBurns({
      orbit: {
        perigeeM: from.semiMajorAxisM * (1 - from.eccentricity),
        apogeeM: from.semiMajorAxisM * (1 + from.eccentricity),
        inclinationDeg: from.inclinationDeg,
      },
      apogeeAscensionRad: (from.ascendingNodeDeg + from.argumentOfPerigeeDeg + 180) * RAD,
      northbound,
      sincePerigeeS: 60 * (transfer.sincePerigeeMin?.value ?? 0),
      earthAngleRad: -place[0]!,
      massKg,
      engine,
      burns: chemical.burns,
      firstApogee: chemical.firstApogee,
      ...(chemical.longestBurnMin !== undefined && { longestBurnS: 60 * chemical.longestBurnMin.value }),
      slotRad,
      gm: model.gmM3PerS2,
      isSeen,
    });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new FlightError(cureOf(error, satellite.name, chemical));
  }
}

function cureOf(
  error: RangeError & { readonly parameter?: string; readonly minimum?: number; readonly maximum?: number },
  name: string,
  { burns, longestBurnMin, thrustN }: ChemicalTransfer,
): string {
  switch (error.parameter) {
    case 'longest burn':
      return `${burns} burns of the apogee engine are too few for ${name} (${thrustN.at}): expected longestBurnMin of at least ${Math.ceil((error.minimum ?? 0) / 60)} min, found ${longestBurnMin?.value} min (${longestBurnMin?.at}); more burns are shorter.`;
    case 'burns':
      return `${burns} burns of the apogee engine are too few for ${name} (${thrustN.at}): expected at least ${error.minimum}, one of them to choose the longitude of the last.`;
    case 'apogee':
      return `The apogee of ${name} is too low for an apogee engine: expected at least ${(((error.minimum ?? 0) - EARTH_SHADOW_RADIUS_M) / 1000).toFixed(0)} km of altitude. Below it the perigee has to be fired at first, or the thrusters have to raise the orbit: --electric.`;
    default:
      return `${name}: ${error.message}.`;
  }
}

/** The state after the last burn. */
function endOf(path: FlownPath, start: Start): Start {
  const state = new Float64Array(6);
  path.stateAt(path.durationS, state);
  const [x, y, z, vx, vy, vz] = state as unknown as number[];
  return {
    state: {
      frame: 'GCRF',
      epoch: later(start.state.epoch, path.durationS),
      positionM: [x!, y!, z!],
      velocityMps: [vx!, vy!, vz!],
    },
    massKg: path.massAtKg(path.durationS),
  };
}

function noticesOf(plan: PhasingPlan, rows: readonly BurnRow[], hasStations: boolean): Notice[] {
  const unseen = rows.filter(({ seenBy }) => seenBy.length === 0);
  if (!hasStations || unseen.length === 0) return [];
  return [
    {
      code: 'transfer.unseen-burns',
      source: 'stations of the programme',
      message: `No station sees the whole of ${unseen.map(({ what }) => what).join(', ')} above ${LEAST_ELEVATION_DEG}°${plan.allSeen ? '' : '; no order of up to three revolutions between burns is seen whole'}: that needs a station elsewhere.`,
    },
  ];
}
