import { describe, expect, it } from 'vitest';
import { parseTime } from '../../time/index.ts';
import { taiSecondsOf } from '../arc.ts';
import { type Forces, forceModel } from '../forces.ts';
import {
  type ChemicalKeeping,
  chemicalStrategy,
  type FlownStage,
  fly,
  inclinationDrift,
  meanMotion,
  onStation,
  shareBox,
  synchronousReader,
  synchronousState,
} from './index.ts';

const RAD = Math.PI / 180;
const YEAR_S = 365.25 * 86_400;
const forces: Forces = {
  degree: 8,
  order: 8,
  sun: true,
  moon: true,
  sail: { areaM2: 50, reflectivity: 1.3 },
};
const model = forceModel(forces);
const epoch = parseTime('2029-06-01', 'UTC');
const longitudeRad = 58.5 * RAD;
const start = onStation({ longitudeRad, eccentricity: [0, 0], inclinationRad: [0, 0] }, model, epoch, 1900);
const keeping: ChemicalKeeping = {
  longitudeRad,
  cycleDays: 14,
  northSouthEvery: 1,
  inclinationLimitRad: 0.045 * RAD,
  inclinationCentreRad: [0, 0],
  eccentricityRadius: 1.5e-4,
  eccentricityCentre: [0, 0],
  eccentricityLimit: 2e-4,
  northSouthIspS: 285,
  eastWestIspS: 285,
};

function year(of: Partial<ChemicalKeeping>): { stages: FlownStage[]; deltaV: Record<string, number> } {
  const strategy = chemicalStrategy({ ...keeping, ...of });
  const stages = [...fly({ start, model, strategy, durationS: YEAR_S, longitudeRad })];
  const deltaV: Record<string, number> = {};
  for (const { purpose, deltaVMps } of stages.flatMap(({ manoeuvres }) => manoeuvres))
    deltaV[purpose] = (deltaV[purpose] ?? 0) + deltaVMps;
  return { stages, deltaV };
}
const east = (stages: readonly FlownStage[]): number =>
  Math.max(...stages.map(({ eastRad, westRad }) => Math.max(eastRad, -westRad))) / RAD;
const north = (stages: readonly FlownStage[]): number =>
  Math.max(...stages.map(({ northRad, southRad }) => Math.max(northRad, -southRad))) / RAD;

describe('synchronous elements', () => {
  it('come back from the state that they make', () => {
    const elements = {
      semiMajorAxisM: 42_166_000,
      meanLongitudeRad: -2.1,
      eccentricity: [3e-4, -2e-4],
      inclinationRad: [-0.03, 0.05],
    } as const;
    const out = new Float64Array(6);
    synchronousReader(model, -2).write(taiSecondsOf(epoch), synchronousState(elements, model, epoch), out, 0);
    const expected = [42_166_000, -2.1, 3e-4, -2e-4, -0.03, 0.05];
    for (const [c, value] of expected.entries()) expect(out[c]! / value).toBeCloseTo(1, 9);
  });
  it('are those wanted on average over the first day on station', () => {
    const wanted = { longitudeRad, eccentricity: [2e-4, 1e-4], inclinationRad: [3e-4, -2e-4] } as const;
    const free = meanMotion(onStation(wanted, model, epoch, 1900), model, longitudeRad, 2);
    expect(free.longitudeRad[0]).toBeCloseTo(longitudeRad, 8);
    expect(free.ex[0]).toBeCloseTo(2e-4, 9);
    expect(free.iyRad[0]).toBeCloseTo(-2e-4, 9);
    expect(Math.abs(free.longitudeRad[2]! - free.longitudeRad[0]!)).toBeLessThan(1e-6);
  });
  it('need to know how the Earth stands', () => {
    const point = forceModel({ degree: 0, order: 0, sun: true, moon: true });
    expect(() => synchronousReader(point, 0)).toThrow('degree of the field is 0; expected at least 2');
  });
});

describe('a year in cycles of 14 days with chemical thrusters', () => {
  const { stages, deltaV } = year({});
  it('stays within ±0.05°', () => {
    expect(east(stages)).toBeLessThan(0.05);
    expect(north(stages)).toBeLessThan(0.05);
  });
  it('spends north–south what undoes the drift of years, within 3 %', () => {
    const { deltaVMpsPerYear } = inclinationDrift(parseTime('2029-12-01', 'UTC'));
    expect(Math.abs(deltaV['north-south']! / deltaVMpsPerYear - 1)).toBeLessThan(0.03);
  });
  it('loses the mass that Tsiolkovsky says', () => {
    const total = deltaV['north-south']! + deltaV['east-west']!;
    expect(stages.at(-1)!.massKg).toBeCloseTo(1900 * Math.exp(-total / (285 * 9.806_65)), 6);
  });
  it('leaves the inclination without north–south burns as the drift says', () => {
    const free = year({ northSouthEvery: 0 });
    expect(free.deltaV['north-south']).toBeUndefined();
    expect(east(free.stages)).toBeLessThan(0.05);
    expect(north(free.stages)).toBeGreaterThan(0.8);
    expect(north(free.stages)).toBeLessThan(0.95);
  });
});

describe('sharing of the box', () => {
  const task = {
    halfWidthDeg: 0.05,
    cycleDays: 14,
    pushDegPerDay2: 0.00172,
    swingDeg: 0.005,
    errorsDeg: 0.006,
    eccentricityPerDay: 6e-6,
    naturalEccentricity: 3.5e-4,
    eccentricitySwing: 2e-5,
  };
  it('is the sum of its parts', () => {
    const box = shareBox(task);
    const sum = box.turnDeg + 0.005 + 0.006 + (2 * box.eccentricityLimit) / RAD;
    expect(sum).toBeCloseTo(0.05, 12);
    expect(box.turnDeg).toBeCloseTo((0.00172 * 14 * 14) / 16, 12);
    expect(box.controlRadius).toBeCloseTo(box.eccentricityLimit - 6.2e-5, 12);
  });
  it('leaves the eccentricity to sunlight where there is room', () => {
    expect(shareBox({ ...task, halfWidthDeg: 0.1 }).controlRadius).toBe(3.5e-4);
  });
  it('needs less for a shorter cycle', () => {
    const needed = [28, 14, 7].map((cycleDays) => shareBox({ ...task, cycleDays }).neededHalfWidthDeg);
    expect(needed[0]).toBeGreaterThan(0.05);
    expect(needed).toEqual(needed.toSorted((a, b) => b - a));
  });
});
