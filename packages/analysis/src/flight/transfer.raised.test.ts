/** The way of electric raising over the ground, where it is known: an orbit that does not change, and an even drift. */
import { forceModel, type OrbitElements, taiSecondsOf } from '@ortak/core/orbit';
import { later, parseTime } from '@ortak/core/time';
import { describe, expect, it } from 'vitest';
import type { Arrival } from './transfer.phasing.ts';
import { raisedTrajectory } from './transfer.raised.ts';

const beginning = parseTime('2029-03-01T00:00:00', 'UTC');
const model = forceModel({ degree: 8, order: 8, sun: true, moon: true });
const from: OrbitElements = {
  semiMajorAxisM: 24_400e3,
  eccentricity: 0.72,
  inclinationDeg: 6,
  argumentOfPerigeeDeg: 180,
  ascendingNodeDeg: 240,
};
const periodS = 2 * Math.PI * Math.sqrt(from.semiMajorAxisM ** 3 / model.gmM3PerS2);
const revolutions = 2.5;
const arrival = {
  plan: { durationS: revolutions * periodS },
  flown: {
    revolutions,
    path: [1, 2, revolutions].map((turns) => ({
      timeS: turns * periodS,
      orbit: from,
      massKg: 1,
      darkness: 0,
    })),
  },
  driftDegPerDay: -4,
  driftS: 1.5 * 86_400,
  stopS: 86_400,
  stopMps: 12,
} as unknown as Arrival;
const trajectory = raisedTrajectory({ from, beginning, arrival, slotDeg: 58.5, model });
const at = (timeS: number): number[] => {
  const out = new Float64Array(3);
  trajectory(taiSecondsOf(later(beginning, timeS)), out);
  return [...out];
};
const longitudeDeg = ([x, y]: readonly number[]): number => (Math.atan2(y!, x!) * 180) / Math.PI;

describe('an orbit that stays as it is', () => {
  it.each([-2.3, -0.5, 0, 0.2, 0.5, 1.9, 2.4])(
    'is on its ellipse by the equation of Kepler, %f turns from the apogee',
    (turns) => {
      const mean = Math.PI * (1 + 2 * turns);
      let eccentric = mean;
      for (let i = 0; i < 200; i++)
        eccentric -=
          (eccentric - from.eccentricity * Math.sin(eccentric) - mean) /
          (1 - from.eccentricity * Math.cos(eccentric));
      const radiusM = from.semiMajorAxisM * (1 - from.eccentricity * Math.cos(eccentric));
      expect(Math.hypot(...at(turns * periodS))).toBeCloseTo(radiusM, -1);
    },
  );
  it('turns under the Earth: a turn of it later the apogee stands where the Earth has turned to', () => {
    const turned = ((periodS / 86_164.0905) * 360) % 360;
    const moved = longitudeDeg(at(0)) - longitudeDeg(at(periodS));
    expect(((moved % 360) + 360) % 360).toBeCloseTo(turned, 2);
  });
});

describe('the drift into the slot', () => {
  it('is even for half a day, slows down evenly for one, and ends in the slot', () => {
    const { durationS } = arrival.plan;
    const east = (days: number): number => longitudeDeg(at(durationS + days * 86_400)) - 58.5;
    // 4° a day to the west from 4° × (0.5 + 1/2) east of it
    expect(east(1e-6)).toBeCloseTo(4, 4);
    expect(east(0.25)).toBeCloseTo(3, 9);
    expect(east(0.5)).toBeCloseTo(2, 9);
    expect(east(1)).toBeCloseTo(0.5, 9);
    expect(east(1.5)).toBeCloseTo(0, 9);
  });
});
