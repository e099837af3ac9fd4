/** Keeping cycles with chemical thrusters: north–south first, then, when the orbit is known again, east–west. */
import type { Vector3 } from '../../math/vector.ts';
import { later } from '../../time/epoch.ts';
import { taiSecondsOf } from '../arc.ts';
import type { ForceModel } from '../forces.ts';
import type { Start } from '../propagate.ts';
import { inclinationDrift, longitudeDrift } from './drift.ts';
import { eastWest, inclinationChangeRad, northward, type PlannedImpulse } from './plan.ts';
import type { KeepingManoeuvre, Strategy } from './simulate.ts';
import { meanMotion, type Plane, passes, SIDEREAL_DAY_S, synchronousReader } from './synchronous.ts';

const DAY_S = 86_400;

/** After a north–south burn the orbit is determined anew before east–west burns are planned [s]: two days. */
export const SETTLING_S: number = 2 * DAY_S;

/** Burns below this are not made [m/s]: a thruster of 10 N pushes a satellite of 2 t for 0.1 s. */
const LEAST_MPS = 5e-4;

export interface ChemicalKeeping {
  readonly longitudeRad: number;
  readonly cycleDays: number;
  /** One north–south correction every so many cycles; 0 for none. */
  readonly northSouthEvery: number;
  /** Largest inclination [rad] about `inclinationCentreRad`. */
  readonly inclinationLimitRad: number;
  readonly inclinationCentreRad: Plane;
  /** Radius of the circle on which the eccentricity vector is led, its perigee towards the Sun. */
  readonly eccentricityRadius: number;
  readonly eccentricityCentre: Plane;
  /** Largest distance from the centre that is left alone. */
  readonly eccentricityLimit: number;
  readonly northSouthIspS: number;
  readonly eastWestIspS: number;
}

/** The strategy of the cycles. */
export function chemicalStrategy(keeping: ChemicalKeeping): Strategy {
  const { cycleDays, northSouthEvery } = keeping;
  const cycleS = cycleDays * DAY_S;
  return (cycle) => [
    {
      durationS: SETTLING_S,
      plan: (estimate, model) =>
        northSouthEvery > 0 && cycle % northSouthEvery === 0
          ? northSouthPlan(estimate, model, keeping, northSouthEvery * cycleS)
          : [],
    },
    {
      durationS: cycleS - SETTLING_S,
      plan: (estimate, model) => eastWestPlan(estimate, model, keeping, cycleS),
    },
  ];
}

function northSouthPlan(
  estimate: Start,
  model: ForceModel,
  keeping: ChemicalKeeping,
  untilS: number,
): readonly KeepingManoeuvre[] {
  const free = meanMotion(estimate, model, keeping.longitudeRad, untilS / SIDEREAL_DAY_S + 1);
  const drift = inclinationDrift(later(estimate.state.epoch, untilS / 2));
  const change = inclinationChangeRad(free, 0, untilS + DAY_S / 2, {
    centreRad: keeping.inclinationCentreRad,
    limitRad: keeping.inclinationLimitRad,
    directionRad: (drift.directionDeg * Math.PI) / 180,
  });
  const north = northward(change);
  const pass = passes(estimate, model);
  // the same change comes of a burn to the south half a turn on: whichever node is passed first
  const south = { rightAscensionRad: north.rightAscensionRad + Math.PI, deltaVMps: -north.deltaVMps };
  const burn = pass(north.rightAscensionRad, 0) < pass(south.rightAscensionRad, 0) ? north : south;
  return impulses(estimate, pass, [burn], 'north-south', keeping.northSouthIspS);
}

function eastWestPlan(
  estimate: Start,
  model: ForceModel,
  keeping: ChemicalKeeping,
  cycleS: number,
): readonly KeepingManoeuvre[] {
  const { longitudeRad, eccentricityCentre } = keeping;
  const free = meanMotion(estimate, model, longitudeRad, cycleS / SIDEREAL_DAY_S + 1);
  const pass = passes(estimate, model);
  const sun = synchronousReader(model, longitudeRad).sunRightAscensionRad(
    taiSecondsOf(estimate.state.epoch) + cycleS / 2,
  );
  const push = longitudeDrift((longitudeRad * 180) / Math.PI).longitudeDegPerDay2;
  const { impulses: planned } = eastWest(free, 0, cycleS + DAY_S / 2, {
    centreRad: longitudeRad,
    turnRad: ((push * Math.PI) / 180) * (keeping.cycleDays ** 2 / 16),
    eccentricity: [
      eccentricityCentre[0] + keeping.eccentricityRadius * Math.cos(sun),
      eccentricityCentre[1] + keeping.eccentricityRadius * Math.sin(sun),
    ],
    eccentricityCentre,
    eccentricityLimit: keeping.eccentricityLimit,
    passS: (ascension) => pass(ascension, 0),
  });
  return impulses(estimate, pass, planned, 'east-west', keeping.eastWestIspS);
}

function impulses(
  estimate: Start,
  pass: (rightAscensionRad: number, afterS: number) => number,
  planned: readonly PlannedImpulse[],
  purpose: 'north-south' | 'east-west',
  specificImpulseS: number,
): readonly KeepingManoeuvre[] {
  return planned
    .filter(({ deltaVMps }) => Math.abs(deltaVMps) >= LEAST_MPS)
    .map(({ rightAscensionRad, deltaVMps }) => {
      const deltaV: Vector3 = purpose === 'north-south' ? [0, 0, deltaVMps] : [0, deltaVMps, 0];
      return {
        purpose,
        manoeuvre: {
          kind: 'impulse',
          at: later(estimate.state.epoch, pass(rightAscensionRad, 0)),
          frame: 'RTN',
          deltaVMps: deltaV,
          specificImpulseS,
        },
      };
    });
}
