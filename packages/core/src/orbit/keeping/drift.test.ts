import { describe, expect, it } from 'vitest';
import { csvRows, describeTruth } from '../../../../../scripts/truth.ts';
import { parseTime } from '../../time/index.ts';
import { type Forces, forceModel } from '../forces.ts';
import {
  eccentricityCircle,
  inclinationDrift,
  longitudeDrift,
  meanMotion,
  onStation,
  SYNCHRONOUS_RADIUS_M,
  SYNCHRONOUS_SPEED_MPS,
} from './index.ts';

const sail = { areaM2: 60, reflectivity: 1.3 };
const all: Forces = { degree: 8, order: 8, sun: true, moon: true, sail };
const RAD = Math.PI / 180;

const soop = 'orbit/soop_table2_and_published.csv';
describeTruth('E. M. Soop, Handbook of Geostationary Orbits, Table 2, and N/S', [soop], 12, (read) => {
  const rows = csvRows(read(soop));
  const longitude = (place: string): number => Number(place.slice(0, -1)) * (place.endsWith('W') ? -1 : 1);
  it.each(rows.filter(([kind]) => kind === 'ew_accel'))(
    '%s at %s: %s, within 0.5e-9 m/s²',
    (_, place, value) => {
      const { accelerationMps2 } = longitudeDrift(longitude(place!));
      expect(Math.abs(accelerationMps2 * 1e9 - Number(value))).toBeLessThan(0.5);
    },
  );
  it.each(rows.filter(([kind]) => kind === 'ew_dv'))('%s at %s: %s m/s a year', (_, place, value) => {
    expect(longitudeDrift(longitude(place!)).deltaVMpsPerYear).toBeCloseTo(Number(value), 1);
  });
  it.each(rows.filter(([kind]) => kind === 'ns_dv'))('%s %s: %s m/s for 0.85° a year', (_, __, value) => {
    expect(Math.abs(0.85 * RAD * SYNCHRONOUS_SPEED_MPS - Number(value))).toBeLessThan(1);
  });
  it('has eleven rows of them', () => {
    expect(rows.filter(([kind]) => ['ew_accel', 'ew_dv', 'ns_dv'].includes(kind!))).toHaveLength(11);
  });
});

describe('drift of the longitude', () => {
  it('ends at 75°E and 105°W within 0.3°, from which it leads back', () => {
    for (const [from, to, at] of [
      [60, 90, 75],
      [-120, -90, -105],
    ] as const) {
      let [low, high] = [from as number, to as number];
      for (let i = 0; i < 40; i++) {
        const middle = (low + high) / 2;
        if (longitudeDrift(middle).longitudeDegPerDay2 > 0) low = middle;
        else high = middle;
      }
      expect(Math.abs(low - at)).toBeLessThan(0.3);
    }
  });

  it('is what the whole force model shows over a fortnight, within 3 %', () => {
    const model = forceModel({ degree: 8, order: 8, sun: false, moon: false });
    for (const longitudeDeg of [30, 42, 58.5, 120, -30]) {
      const longitudeRad = longitudeDeg * RAD;
      const station = { longitudeRad, eccentricity: [0, 0], inclinationRad: [0, 0] } as const;
      const start = onStation(station, model, parseTime('2029-06-01', 'UTC'), 2000);
      const { timesS, longitudeRad: seen } = meanMotion(start, model, longitudeRad, 15);
      const [a, b, c] = [0, 14, 28].map((k) => seen[k]! / RAD) as [number, number, number];
      const stepDays = (timesS[14]! - timesS[0]!) / 86_400;
      const found = (a - 2 * b + c) / stepDays ** 2;
      expect(found / longitudeDrift(longitudeDeg).longitudeDegPerDay2).toBeGreaterThan(0.97);
      expect(found / longitudeDrift(longitudeDeg).longitudeDegPerDay2).toBeLessThan(1.03);
    }
  });
});

describe('drift of the inclination', () => {
  const years = Array.from({ length: 75 }, (_, quarter) => {
    const year = 2025 + Math.floor(quarter / 4);
    return inclinationDrift(parseTime(`${year}-0${1 + 3 * Math.min(quarter % 4, 2)}-15`, 'UTC'));
  });
  it('needs 40 to 52 m/s a year over the 18.6 years of the Moon’s node', () => {
    const speeds = years.map(({ deltaVMpsPerYear }) => deltaVMpsPerYear);
    expect(Math.min(...speeds)).toBeGreaterThan(40);
    expect(Math.min(...speeds)).toBeLessThan(41);
    expect(Math.max(...speeds)).toBeGreaterThan(50.5);
    expect(Math.max(...speeds)).toBeLessThan(52);
  });
  it('is 0.75 to 0.95° a year, towards right ascensions of 81 to 99° (Soop)', () => {
    const sizes = years.map(({ sizeDegPerYear }) => sizeDegPerYear);
    expect(Math.min(...sizes)).toBeCloseTo(0.75, 2);
    expect(Math.max(...sizes)).toBeCloseTo(0.95, 2);
    const directions = years.map(({ directionDeg }) => directionDeg);
    expect(Math.min(...directions)).toBeGreaterThan(80.5);
    expect(Math.max(...directions)).toBeLessThan(99.5);
  });
  it('is what the whole force model shows over a year, within 2 %', () => {
    const model = forceModel(all);
    for (const beginning of ['2025-01-01', '2029-06-01', '2034-03-01']) {
      const epoch = parseTime(beginning, 'UTC');
      const station = { longitudeRad: 1, eccentricity: [0, 0], inclinationRad: [0, 0] } as const;
      const start = onStation(station, model, epoch, 2000);
      const { ixRad, iyRad, timesS } = meanMotion(start, model, 1, 367.3);
      const last = timesS.length - 1;
      const years = (timesS[last]! - timesS[0]!) / (365.25 * 86_400);
      const seen = [ixRad, iyRad].map((i) => (i[last]! - i[0]!) / RAD / years) as [number, number];
      const middle = parseTime(`${beginning.slice(0, 4)}-07-01`, 'UTC');
      const { rateDegPerYear, sizeDegPerYear } = inclinationDrift(middle);
      // the Earth's shape turns the inclination that has grown: half a year at 5° a year of 0.4°
      const apart = Math.hypot(seen[0] - rateDegPerYear[0], seen[1] - rateDegPerYear[1]);
      expect(apart / sizeDegPerYear).toBeLessThan(0.08);
      expect(Math.abs(Math.hypot(...seen) / sizeDegPerYear - 1)).toBeLessThan(0.02);
    }
  });
});

describe('circle of the eccentricity', () => {
  it('has a radius of 0.011 Cr A/m (Soop)', () => {
    expect(eccentricityCircle({ areaM2: 100, reflectivity: 1 }, 2000).radius / (0.011 * 0.05)).toBeCloseTo(
      1,
      1,
    );
  });
  it('is what sunlight alone draws in half a year: twice the radius', () => {
    const model = forceModel({ degree: 2, order: 0, sun: false, moon: false, sail });
    const station = { longitudeRad: 1, eccentricity: [0, 0], inclinationRad: [0, 0] } as const;
    const start = onStation(station, model, parseTime('2029-12-21', 'UTC'), 2000);
    const { ex, ey } = meanMotion(start, model, 1, 184);
    const last = ex.length - 1;
    const across = Math.hypot(ex[last]! - ex[0]!, ey[last]! - ey[0]!);
    // from solstice to solstice the Sun's way along the equator is whole; it is 1.7 % nearer in January
    expect(Math.abs(across / (2 * eccentricityCircle(sail, 2000).radius) - 1)).toBeLessThan(0.06);
  });
});

describe('the synchronous orbit', () => {
  it('has the radius of the textbooks', () => {
    expect(SYNCHRONOUS_RADIUS_M / 1000).toBeCloseTo(42_164.17, 1);
  });
});
