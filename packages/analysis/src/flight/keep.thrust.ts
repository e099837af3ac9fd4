/** Electric thrusters of station keeping: which sets the power feeds, and whether they reach far enough. */
import {
  type AlongEngine,
  dayPlanner,
  type Firing,
  firings,
  STANDARD_GRAVITY_MPS2,
  type Thruster,
} from '@ortak/core/orbit';
import type { ElectricKeeping } from '@ortak/model';
import { FlightError } from './error.ts';
import type { KeepingInput } from './keep.task.ts';

const RAD = Math.PI / 180;

/** Sets of thrusters that the power feeds. @throws FlightError where it feeds none, or none in eclipse where they are to fire there */
export function fedSets(name: string, keeping: ElectricKeeping): readonly Firing[] {
  const { thrusters, sunlightPowerW, eclipsePowerW, fireInEclipse } = keeping;
  const least = thrusters.reduce((a, b) => (b.powerW.value < a.powerW.value ? b : a));
  if (sunlightPowerW.value < least.powerW.value)
    throw new FlightError(
      `Cannot fire a thruster of ${name}: expected at least ${least.powerW.value} W (${least.id}, ${least.powerW.at}), found sunlightPowerW ${sunlightPowerW.value} W (${sunlightPowerW.at}).`,
    );
  if (fireInEclipse && eclipsePowerW.value < least.powerW.value)
    throw new FlightError(
      `Cannot fire thrusters of ${name} in eclipse: expected at least ${least.powerW.value} W (${least.id}, ${least.powerW.at}), found eclipsePowerW ${eclipsePowerW.value} W (${eclipsePowerW.at}); with fireInEclipse: false the arcs move out of the shadow.`,
    );
  const power = fireInEclipse ? Math.min(sunlightPowerW.value, eclipsePowerW.value) : sunlightPowerW.value;
  return firings(
    thrusters.map((each): Thruster => {
      const [northSouth, eastWest] = each.mounted.split('-') as [string, string];
      const [cant, slew] = [each.cantDeg.value * RAD, each.slewDeg.value * RAD];
      return {
        id: each.id,
        thrustN: each.thrustMN.value / 1000,
        specificImpulseS: each.specificImpulseS.value,
        powerW: each.powerW.value,
        // away from the corner over which the jet leaves, and towards the Earth
        push: [
          -Math.sin(cant) * Math.cos(slew),
          (eastWest === 'east' ? -1 : 1) * Math.sin(slew),
          (northSouth === 'north' ? -1 : 1) * Math.cos(cant) * Math.cos(slew),
        ],
      };
    }),
    power,
  );
}

/** @throws FlightError where a day of the largest drift asks for more than the thrusters can do */
export function reachOrThrow(
  { satellite, flight }: KeepingInput,
  sets: readonly Firing[],
  northMps: number,
  eastMps: number,
  cycleDays: number,
): void {
  const massKg = flight.massKg.value;
  const open = (s: number): boolean => Math.cos(s) < 0.97; // the shadow, at an equinox
  const reaches = (times: number): boolean => {
    const planner = dayPlanner({
      firings: sets.map((set) => ({
        ...set,
        forceN: set.forceN.map((f) => f * times) as unknown as Firing['forceN'],
      })),
      massKg,
      fromRad: 0,
      free: open,
    });
    return (
      planner([0, -northMps, 0, 0, eastMps]) !== undefined &&
      planner([0, -northMps, 0, 0, -eastMps]) !== undefined
    );
  };
  if (reaches(1)) return;
  let [low, high] = [1, 1];
  while (!reaches(high) && high < 1000) high *= 2;
  const needed = `${(northMps * 365.25 * ((cycleDays - 1) / cycleDays)).toFixed(1)} m/s a year north–south`;
  if (high >= 1000)
    throw new FlightError(
      `Cannot hold ${satellite.name}: its thrusters (${placeOf(flight.keeping)}) do not push in all the directions that keeping needs, whatever their thrust; expected some that push north and some that push south, east and west.`,
    );
  for (let i = 0; i < 20; i++) {
    const middle = (low + high) / 2;
    if (reaches(middle)) high = middle;
    else low = middle;
  }
  const thrust = Math.max(...sets.map(({ thrusters }) => thrusters[0]!.thrustN * 1000));
  throw new FlightError(
    `Cannot hold ${satellite.name} with ${massKg} kg: a day’s firing does not reach ${needed} and the push of the Earth; expected thrusters of at least ${Math.ceil(thrust * high)} mN, found ${thrust} mN; or power for more of them at once.`,
  );
}

const placeOf = (keeping: KeepingInput['flight']['keeping']): string =>
  keeping.kind === 'electric' ? keeping.thrusters[0]!.thrustMN.at : '';

/** What pushes a satellite along its orbit, with where its figures stand. */
export interface EngineAlong extends AlongEngine {
  readonly source: string;
}

/**
 * Chemical thrusters, as impulses where no thrust is stated; or the two electric sets, one after the other, whose pushes north and south
 * cancel and that push most along the orbit.
 * @throws FlightError for electric thrusters that the power does not feed, or that do not push along the orbit
 */
export function engineAlong({ satellite, flight }: KeepingInput, disposal = false): EngineAlong {
  const { keeping } = flight;
  if (keeping.kind === 'chemical') {
    const isp = disposal ? flight.propellant.disposalIspS : keeping.eastWestIspS;
    const thrust = satellite.transfer?.apogeeEngine?.trimThrustN;
    return {
      ...(thrust !== undefined && { thrustN: thrust.value }),
      specificImpulseS: isp.value,
      source: thrust === undefined ? isp.at : `${thrust.at}, ${isp.at}`,
    };
  }
  const sets = fedSets(satellite.name, keeping);
  let best: { along: number; radial: number; flow: number } | undefined;
  for (const a of sets)
    for (const b of sets) {
      if (Math.abs(a.forceN[2] + b.forceN[2]) > 1e-9) continue;
      const along = (a.forceN[1] + b.forceN[1]) / 2;
      const radial = (a.forceN[0] + b.forceN[0]) / 2;
      const flow = (a.massFlowKgPerS + b.massFlowKgPerS) / 2;
      if (along > 1e-6 && along > (best?.along ?? 0)) best = { along, radial, flow };
    }
  if (best === undefined)
    throw new FlightError(
      `No thrusters of ${satellite.name} push along its orbit alone: expected slewDeg above 0 and pairs to the north and the south (${placeOf(keeping)}).`,
    );
  return {
    thrustN: best.along,
    radialPart: best.radial / best.along,
    specificImpulseS: best.along / (best.flow * STANDARD_GRAVITY_MPS2),
    source: `${placeOf(keeping)}, north and south in turn`,
  };
}
