import { describe, expect, it } from 'vitest';
import { lookAngles } from '../../earth/index.ts';
import { parseTime } from '../../time/index.ts';
import { forceModel } from '../forces.ts';
import { determine, onStation, type TrackingStation } from './index.ts';

const RAD = Math.PI / 180;
const model = forceModel({ degree: 8, order: 8, sun: true, moon: true });
const start = onStation(
  { longitudeRad: 58.5 * RAD, eccentricity: [1e-4, 0], inclinationRad: [0, 0] },
  model,
  parseTime('2029-06-01', 'UTC'),
  1900,
);
const akkol: TrackingStation = {
  place: { latitudeDeg: 51.99, longitudeDeg: 70.95, heightM: 390 },
  rangeErrorM: 2,
  rangeBiasM: 10,
  angleErrorDeg: 0.01,
  angleBiasDeg: 0.01,
  passesPerDay: 24,
};
const kokterek = { ...akkol, place: { latitudeDeg: 43.42, longitudeDeg: 77.02, heightM: 650 } };
const alone = determine(start, model, [akkol], 2);

describe('covariance of orbit determination', () => {
  it('has the error of the longitude that a bias of the range makes: by ∂ρ/∂λ', () => {
    const range = (longitudeDeg: number): number => lookAngles(akkol.place, longitudeDeg).slantRangeM;
    const metresPerDeg = Math.abs(range(58.6) - range(58.4)) / 0.2;
    const sharp = { ...akkol, rangeErrorM: 0.01, passesPerDay: 96, angleErrorDeg: 0.002, angleBiasDeg: 1 };
    const { longitudeDeg } = determine(start, model, [sharp], 4);
    expect(longitudeDeg / (akkol.rangeBiasM / metresPerDeg)).toBeGreaterThan(0.97);
    expect(longitudeDeg / (akkol.rangeBiasM / metresPerDeg)).toBeLessThan(1.03);
  });
  it('falls with the root of the number of measurements where nothing is biased', () => {
    const free = { ...akkol, rangeBiasM: 0, angleBiasDeg: 0 };
    const few = determine(start, model, [free], 2);
    const many = determine(start, model, [{ ...free, passesPerDay: 96 }], 2);
    for (const key of ['radialM', 'tangentialM', 'normalM', 'driftDegPerDay'] as const)
      expect(few[key] / many[key]).toBeCloseTo(2, 1);
    expect(many.measurements).toBe(4 * few.measurements);
  });
  it('has the plane of the orbit from a second site to a tenth', () => {
    const both = determine(start, model, [akkol, kokterek], 2);
    expect(both.normalM).toBeLessThan(0.1 * alone.normalM);
    for (const key of ['radialM', 'tangentialM', 'normalM', 'longitudeDeg', 'driftDegPerDay'] as const)
      expect(both[key]).toBeLessThan(alone[key]);
  });
  it('is L Lᵀ of its root', () => {
    for (let i = 0; i < 6; i++)
      for (let j = 0; j < 6; j++) {
        let sum = 0;
        for (let k = 0; k < 6; k++) sum += alone.lower[6 * i + k]! * alone.lower[6 * j + k]!;
        const size = Math.sqrt(alone.covariance[7 * i]! * alone.covariance[7 * j]!);
        expect(Math.abs(sum - alone.covariance[6 * i + j]!) / size).toBeLessThan(1e-6);
      }
  });
  it('grows with the drift', () => {
    const { longitudeAfterDeg, driftDegPerDay } = alone;
    expect(longitudeAfterDeg(1000) / (1000 * driftDegPerDay)).toBeCloseTo(1, 1);
    expect(longitudeAfterDeg(0)).toBe(alone.longitudeDeg);
  });
  it('refuses an arc without length and no station', () => {
    expect(() => determine(start, model, [akkol], 0)).toThrow('length of the arc is 0 d; expected 0.1');
    expect(() => determine(start, model, [], 2)).toThrow('number of stations is 0');
  });
});
