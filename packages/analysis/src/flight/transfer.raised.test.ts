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

/** Eccentric and true anomaly so many turns of mean anomaly after the apogee, without taking off whole turns. */
function anomalies(turns: number): { readonly eccentric: number; readonly anomaly: number } {
  const mean = Math.PI * (1 + 2 * turns);
  const e = from.eccentricity;
  // bisection: the equation of Kepler rises all along
  let [low, high] = [mean - 1, mean + 1];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (middle - e * Math.sin(middle) < mean) low = middle;
    else high = middle;
  }
  const wholes = 2 * Math.PI * Math.round(low / (2 * Math.PI));
  const half = Math.sqrt((1 + e) / (1 - e)) * Math.tan((low - wholes) / 2);
  return { eccentric: low, anomaly: 2 * Math.atan(half) + wholes };
}

/** The raising ends within a turn. */
const LAST = 2.3;
const arrival = {
  plan: { durationS: LAST * periodS },
  flown: {
    revolutions: (anomalies(LAST).anomaly - Math.PI) / (2 * Math.PI),
    path: [1, 2, LAST].map((turns) => ({ timeS: turns * periodS, orbit: from, massKg: 1, darkness: 0 })),
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
  it.each([-2.3, -0.3, 0, 0.2, 0.5, 1.9, 2.29])(
    'is on its ellipse by the equation of Kepler, %f turns from the apogee',
    (turns) => {
      const { eccentric, anomaly } = anomalies(turns);
      const radiusM = from.semiMajorAxisM * (1 - from.eccentricity * Math.cos(eccentric));
      const place = at(turns * periodS);
      expect(Math.hypot(...place) / radiusM).toBeCloseTo(1, 6);
      const RAD = Math.PI / 180;
      const sine = Math.sin(from.inclinationDeg * RAD) * Math.sin(anomaly + from.argumentOfPerigeeDeg * RAD);
      expect(place[2]! / radiusM).toBeCloseTo(sine, 6);
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
