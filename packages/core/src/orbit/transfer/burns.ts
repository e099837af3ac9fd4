/** Flies burns about apsides against the whole force model. */
import { add, cross, scale, unit, type Vector3 } from '../../math/vector.ts';
import { elementsOf } from '../equinoctial.ts';
import type { ForceModel } from '../forces.ts';
import type { Burn, Thrust } from '../manoeuvre.ts';
import { propagateTo, type Start } from '../propagate.ts';
import type { ApsisBurn } from './phasing.ts';

/** What may be chosen of a burn: its middle after the apsis, how long, and its fixed direction beside the nominal one. */
export interface BurnChoice {
  readonly middleS: number;
  readonly durationS: number;
  /** From the horizon at the apsis upwards [rad]. */
  readonly upRad: number;
  /** From east over the equator towards north [rad]. */
  readonly northRad: number;
}

/** A burn as it was flown. */
export interface FlownBurn {
  readonly burn: Burn;
  /** Seconds after the start of the transfer: the apsis, had there been no burn, and the beginning. */
  readonly apsisS: number;
  readonly fromS: number;
  readonly before: Start;
  readonly after: Start;
}

/** Error of a step while burns are tried [m]. */
const TOLERANCE_M = 1;

/** From one state to the end of the next burn. */
function flyBurn(
  from: Start,
  fromS: number,
  { apsis, revolutions }: ApsisBurn,
  choice: BurnChoice,
  engine: Thrust,
  model: ForceModel,
): FlownBurn {
  const fly = (start: Start, durationS: number, burn?: Burn): Start =>
    propagateTo(start, model, {
      durationS,
      toleranceM: TOLERANCE_M,
      ...(burn !== undefined && { manoeuvres: [burn] }),
    });
  // mean anomaly to go: from beside the apsis of the burn before, then what is left of it
  const wanted = apsis === 'apogee' ? Math.PI : 0;
  const before = Number.isInteger(revolutions) ? wanted : Math.PI - wanted;
  let { anomaly, rate } = anomalyOf(from, model.gmM3PerS2);
  let atS = (2 * Math.PI * revolutions - nearest(anomaly - before)) / rate;
  let there = fly(from, atS);
  for (let round = 0; round < 3; round++) {
    ({ anomaly, rate } = anomalyOf(there, model.gmM3PerS2));
    const leftS = -nearest(anomaly - wanted) / rate;
    there = fly(there, leftS);
    atS += leftS;
  }
  const beginS = atS + choice.middleS - choice.durationS / 2;
  const begin = fly(from, beginS);
  const burn: Burn = {
    kind: 'burn',
    from: begin.state.epoch,
    durationS: choice.durationS,
    frame: 'GCRF',
    direction: directionOf(there.state.positionM, choice),
    ...engine,
  };
  return {
    burn,
    apsisS: fromS + atS,
    fromS: fromS + beginS,
    before: begin,
    after: fly(begin, choice.durationS, burn),
  };
}

/** Fixed direction from the axes at the apsis: up, east, north. */
function directionOf(positionM: Vector3, { upRad, northRad }: BurnChoice): Vector3 {
  const up = unit(positionM);
  const east = unit(cross([0, 0, 1], up));
  const north = cross(up, east);
  const level = add(scale(east, Math.cos(northRad)), scale(north, Math.sin(northRad)));
  return add(scale(level, Math.cos(upRad)), scale(up, Math.sin(upRad)));
}

/** Mean anomaly and mean motion of a state [rad, rad/s]. */
function anomalyOf({ state }: Start, gm: number): { readonly anomaly: number; readonly rate: number } {
  const elements = new Float64Array(6);
  elementsOf(Float64Array.of(...state.positionM, ...state.velocityMps), gm, elements);
  const [a, h, k, , , longitude] = elements as unknown as [number, number, number, number, number, number];
  return { anomaly: longitude - Math.atan2(h, k), rate: Math.sqrt(gm / a) / a };
}

const nearest = (angle: number): number => angle - 2 * Math.PI * Math.round(angle / (2 * Math.PI));

/** The whole chain. @param known flown burns of the same choices, from which it goes on */
export function flyBurns(
  start: Start,
  plan: readonly ApsisBurn[],
  choices: readonly BurnChoice[],
  engine: Thrust,
  model: ForceModel,
  known: readonly FlownBurn[] = [],
): FlownBurn[] {
  const flown = [...known];
  for (let k = known.length; k < plan.length; k++) {
    const last = flown.at(-1);
    const fromS = last === undefined ? 0 : last.fromS + last.burn.durationS;
    flown.push(flyBurn(last?.after ?? start, fromS, plan[k]!, choices[k]!, engine, model));
  }
  return flown;
}
