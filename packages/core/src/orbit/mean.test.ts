import { describe, expect, it } from 'vitest';
import { bundledEarthOrientation, inFrame } from '../earth/index.ts';
import { parseTime } from '../time/index.ts';
import {
  egm96,
  elementsOf,
  forceModel,
  j2,
  meanTheory,
  propagate,
  type Start,
  stateOf,
  taiSecondsOf,
} from './index.ts';

const DAY_S = 86_400;
const epoch = parseTime('2025-01-01', 'UTC');
const taiS = taiSecondsOf(epoch);
const sail = { areaM2: 40, reflectivity: 1.3 };
const model = forceModel({ degree: 8, order: 8, sun: true, moon: true, sail });
const gm = model.gmM3PerS2;

/** At rest over a longitude, or nearly so. */
function over(longitudeDeg: number, northMps: number): Start {
  const l = (longitudeDeg * Math.PI) / 180;
  const state = inFrame(
    {
      frame: 'ITRF',
      epoch,
      positionM: [42_164_800 * Math.cos(l), 42_164_800 * Math.sin(l), 12_000],
      velocityMps: [0, 0, northMps],
    },
    'GCRF',
    bundledEarthOrientation(),
  );
  return { state, massKg: 2000 };
}

function elementsAt({ state }: Start): Float64Array {
  const out = new Float64Array(6);
  elementsOf(Float64Array.of(...state.positionM, ...state.velocityMps), gm, out);
  return out;
}

describe('mean elements of a geostationary satellite', () => {
  const theory = meanTheory(model, 2000);
  it('lead back to the osculating ones that they come from', () => {
    const osculating = elementsAt(over(58.5, 0.8));
    const mean = new Float64Array(6);
    const back = new Float64Array(6);
    theory.mean(taiS, osculating, mean);
    theory.osculating(taiS, mean, back);
    for (let c = 0; c < 6; c++)
      expect(Math.abs(back[c]! - osculating[c]!) / (c === 0 ? osculating[0]! : 1)).toBeLessThan(1e-9);
    // what J2, Sun and Moon move within a day: hundreds of metres of semi-major axis and of the eccentricity
    expect(Math.abs(mean[0]! - osculating[0]!)).toBeGreaterThan(20);
  });
  it.each([
    [58.5, 0.8],
    [-30, 2],
    [170, 200],
  ])(
    'over %f°E with %f m/s to the north: within 0.2 km of the numerical propagation for 30 days, 1.5 km for 100',
    (longitudeDeg, northMps) => {
      const start = over(longitudeDeg, northMps);
      const mean = new Float64Array(6);
      theory.mean(taiS, elementsAt(start), mean);
      const [now, ours, theirs] = [new Float64Array(6), new Float64Array(6), new Float64Array(6)];
      let day = 1;
      let [month, all] = [0, 0];
      for (const arc of propagate(start, model, { durationS: 100 * DAY_S, toleranceM: 0.1 }))
        for (; day <= 100 && day * DAY_S <= arc.toS; day += 3.3) {
          arc.stateAt(day * DAY_S, theirs);
          theory.advance(taiS, mean, day * DAY_S, DAY_S, now);
          theory.osculating(taiS + day * DAY_S, now, now);
          stateOf(now, 0, gm, ours);
          const off = Math.hypot(ours[0]! - theirs[0]!, ours[1]! - theirs[1]!, ours[2]! - theirs[2]!);
          if (day <= 30) month = Math.max(month, off);
          all = Math.max(all, off);
        }
      expect(month).toBeLessThan(200);
      expect(all).toBeLessThan(1500);
    },
  );
});

it('short-period terms follow the Moon: within 50 m at every quarter of the first four days', () => {
  const theory = meanTheory(model, 2000);
  const start = over(58.5, 0.8);
  const [mean, now, ours, theirs] = [0, 1, 2, 3].map(() => new Float64Array(6)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  theory.mean(taiS, elementsAt(start), mean);
  let quarter = 1;
  for (const arc of propagate(start, model, { durationS: 4 * DAY_S, toleranceM: 0.1 }))
    for (; quarter <= 16 && (quarter * DAY_S) / 4 <= arc.toS; quarter++) {
      const timeS = (quarter * DAY_S) / 4;
      arc.stateAt(timeS, theirs);
      theory.advance(taiS, mean, timeS, DAY_S, now);
      theory.osculating(taiS + timeS, now, now);
      stateOf(now, 0, gm, ours);
      expect(Math.hypot(ours[0]! - theirs[0]!, ours[1]! - theirs[1]!, ours[2]! - theirs[2]!)).toBeLessThan(
        50,
      );
    }
  expect(quarter).toBe(17);
});

describe('mean rates', () => {
  const out = new Float64Array(6);
  const inclined = Float64Array.of(42_164_000, 0, 0, 0.05 * Math.sin(1), 0.05 * Math.cos(1), 2);
  it('of two bodies are the mean motion alone', () => {
    meanTheory(forceModel({ degree: 0, order: 0, sun: false, moon: false }), 1).rates(taiS, inclined, out);
    expect([...out.slice(0, 5)]).toEqual([0, 0, 0, 0, 0]);
    expect(out[5]).toBeCloseTo(Math.sqrt(gm / 42_164_000 ** 3), 18);
  });
  it('under J2 turn the node by −3/2 n J2 (R/a)² cos i (Kaula 3.74), and leave the semi-major axis', () => {
    const field = egm96();
    const zonal = forceModel({ degree: 2, order: 0, sun: false, moon: false });
    meanTheory(zonal, 1).rates(taiS, inclined, out);
    const n = Math.sqrt(gm / inclined[0]! ** 3);
    const i = 2 * Math.atan(0.05);
    const node = -1.5 * n * j2(field) * (field.radiusM / inclined[0]!) ** 2 * Math.cos(i);
    // the pole of the field stands 0.14° from that of GCRF in 2025
    expect(out[3]! / (inclined[4]! * node)).toBeCloseTo(1, 1);
    expect(out[4]! / (-inclined[3]! * node)).toBeCloseTo(1, 1);
    expect(Math.abs(out[0]!) * DAY_S).toBeLessThan(1e-3);
  });
  it('refuse a mass that is none', () => {
    expect(() => meanTheory(model, 0)).toThrow('mass is 0 kg');
    expect(() => meanTheory(model, 1).advance(taiS, inclined, 1, 0, out)).toThrow('step is 0 s');
  });
});
