/** Where along an arc the satellite enters and leaves the shadows of the Earth and the Moon. */
import { signChanges } from '../math/sign-changes.ts';
import type { Arc } from './arc.ts';
import { contacts, disksAt, type ForceModel, SURROUNDINGS, type Sunlight } from './forces.ts';
import { outerContactRad } from './shadow.ts';

/** A shadow is entered or left within this time after the contact [s]: 3 mm of way. */
const TOLERANCE_S = 1e-6;

/** Sunlight from which contacts are behind: penumbra and umbra of the Earth, then of the Moon. */
function sunlightOf(inside: readonly boolean[], bodyIsLarger: readonly boolean[]): Sunlight {
  const whole = (inside[1] && bodyIsLarger[0]) || (inside[3] && bodyIsLarger[1]);
  return whole ? 'none' : inside[0] || inside[2] ? 'part' : 'full';
}

/** Looks along arcs for contacts; it keeps its arrays. */
export interface ShadowSearch {
  /** Sunlight at a time of an arc. */
  readonly sunlightAt: (arc: Arc, timeS: number) => Sunlight;
  /** First time after the beginning of an arc, up to `toS`, at which the sunlight changes its kind. */
  readonly firstChange: (arc: Arc, toS: number) => number | undefined;
}

export function shadowSearch(model: ForceModel, startTaiS: number): ShadowSearch {
  const around = new Float64Array(SURROUNDINGS);
  const state = new Float64Array(6);

  function at(arc: Arc, timeS: number): void {
    arc.stateAt(timeS, state);
    model.bodies(startTaiS + timeS, around, 0);
  }

  /** Contact of Earth and Moon as now in `state`, and how fast each can change at most [rad/s]. */
  function margins(): readonly [earth: number, earthRate: number, moon: number, moonRate: number] {
    const speed = Math.hypot(state[3]!, state[4]!, state[5]!);
    const earth = outerContactRad(disksAt('Earth', around, 0, state, 0));
    const moon = outerContactRad(disksAt('Moon', around, 0, state, 0));
    const moonM = Math.hypot(around[3]! - state[0]!, around[4]! - state[1]!, around[5]! - state[2]!);
    const r = Math.hypot(state[0]!, state[1]!, state[2]!);
    // radii of the disks change too, and between samples the rate may be higher: twice is safe
    return [earth, (2 * speed) / r, moon, (2 * (speed + 1100)) / moonM];
  }

  function firstChange(arc: Arc, toS: number): number | undefined {
    at(arc, arc.fromS);
    const [x, y, z, vx, vy, vz] = state as unknown as [number, number, number, number, number, number];
    const rate = Math.hypot(vx, vy, vz) / Math.hypot(x, y, z);
    const length = toS - arc.fromS;
    const count = Math.max(1, Math.ceil(Math.abs(length) * rate * 2.5));
    let before = margins();
    for (let i = 1; i <= count; i++) {
      const a = arc.fromS + ((i - 1) * length) / count;
      const b = i === count ? toS : arc.fromS + (i * length) / count;
      at(arc, b);
      const here = margins();
      const half = Math.abs(b - a) / 2;
      let first: number | undefined;
      for (const [body, value] of [0, 2].entries()) {
        const [low, reach] = [
          Math.min(before[value]!, here[value]!),
          Math.max(before[value + 1]!, here[value + 1]!) * half,
        ];
        if (low > reach) continue;
        for (const contact of [2 * body, 2 * body + 1]) {
          const f = (timeS: number) => {
            at(arc, timeS);
            return contacts[contact]!(around, 0, state, 0);
          };
          const [change] = signChanges(f, a, b, Math.abs(b - a), TOLERANCE_S);
          if (change === undefined) continue;
          if (first === undefined || Math.abs(change.time - arc.fromS) < Math.abs(first - arc.fromS))
            first = change.time;
        }
      }
      // a little beyond, so that rounding cannot see the same contact again
      if (first !== undefined) {
        const beyond = first + Math.sign(length) * TOLERANCE_S;
        return Math.abs(beyond - arc.fromS) < Math.abs(length) ? beyond : toS;
      }
      before = here;
    }
    return undefined;
  }

  return {
    sunlightAt: (arc, timeS) => {
      at(arc, timeS);
      const inside = contacts.map((contact) => contact(around, 0, state, 0) < 0);
      const larger = (['Earth', 'Moon'] as const).map((body) => {
        const seen = disksAt(body, around, 0, state, 0);
        return seen.bodyRad >= seen.sunRad;
      });
      return sunlightOf(inside, larger);
    },
    firstChange,
  };
}
