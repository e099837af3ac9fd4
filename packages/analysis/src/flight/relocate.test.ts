import { fileURLToPath } from 'node:url';
import type { WorkingLine } from '@ortak/core/working';
import type { Programme } from '@ortak/model';
import { readProgramme } from '@ortak/model/node';
import { describe, expect, it } from 'vitest';
import { graveyard, keepStation, relocate } from './index.ts';

const example = (name: string): Promise<Programme> =>
  readProgramme(fileURLToPath(new URL(`../../../../examples/${name}`, import.meta.url)));
const run = <Result>(steps: Generator<number, Result>): Result => {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
};
const kazsat = await example('kazsat-3r');
const turksat = await example('turksat-6a');

describe('Türksat 6A from 50°E to 42°E in the twelve days of December 2024', () => {
  const result = run(relocate(turksat, { fromDeg: 50, toDeg: 42, days: 12, from: '2024-12-16' }));
  it('rests there', () => {
    expect(result.flown.arrived).toBe(true);
    // at most the days given, and less by what is no whole turn
    expect(result.days).toBeLessThanOrEqual(12);
    expect(result.days).toBeGreaterThan(11);
    expect(result.path.at(-1)!.longitudeDeg).toBeCloseTo(42, 1);
    // west is higher
    expect(result.path[2]!.radiusKm).toBeGreaterThan(42_200);
  });
  it('costs 8°/12 d at 2.84 m/s for a degree a day at either end, and the propellant of that', () => {
    expect(result.firstMps + result.lastMps).toBeLessThan(0.1);
    expect(Math.abs(result.firstMps)).toBeCloseTo((8 / result.days) * 2.84, 1);
    const spentMps = Math.abs(result.firstMps) + Math.abs(result.lastMps);
    expect(result.propellantKg).toBeCloseTo(2500 * -Math.expm1(-spentMps / (280 * 9.806_65)), 3);
  });
  it('opens each figure to what it alone follows from', () => {
    const { figures, path } = result;
    const of = (line: WorkingLine, symbol: string) =>
      line.working!.find((each) => each.symbol === symbol)!.value as number;
    expect(figures.drift.value).toBe(result.driftDegPerDay);
    expect(of(figures.drift, 'Δλ')).toBe(-8);
    // 8° over the time between the burns, which is less than a burn shorter than the whole
    expect(Math.abs(result.driftDegPerDay)).toBeCloseTo(8 / of(figures.drift, 'T'), 1);
    expect(of(figures.deltaV, 'Δv₁') + of(figures.deltaV, 'Δv₂')).toBeCloseTo(
      figures.deltaV.value as number,
      12,
    );
    const [m0, spent, isp] = ['m₀', 'Δv', 'Isp'].map((symbol) => of(figures.propellant, symbol)) as [
      number,
      number,
      number,
    ];
    expect(figures.propellant.value).toBeCloseTo(m0 * -Math.expm1(-spent / (isp * 9.806_65)), 3);
    expect(figures.propellant.working![0]!.source).toMatch(/^satellites\/turksat-6a\.yaml:\d+$/);
    for (const place of path) {
      const { longitude, radius, mass } = place.figures;
      expect([longitude.value, radius.value, mass.value]).toEqual([
        place.longitudeDeg,
        place.radiusKm,
        place.massKg,
      ]);
      expect(of(radius, 'rs') + of(radius, 'Δr')).toBeCloseTo(place.radiusKm, 9);
      expect(of(mass, 'm₀') - of(mass, 'mp')).toBeCloseTo(place.massKg, 9);
      expect(of(longitude, 'λ₀')).toBe(50);
    }
    const days = path.map(({ figures: { longitude } }) => of(longitude, 't'));
    expect(days[0]).toBe(0);
    expect(days.at(-1)!).toBeCloseTo(result.days, 9);
    const workings = [...Object.values(figures), ...Object.values(path[3]!.figures)].map(({ working }) =>
      JSON.stringify(working),
    );
    expect(new Set(workings).size).toBe(workings.length);
  });
  it('tells whom it passes', () => {
    const passing = run(relocate(turksat, { toDeg: 48, days: 20 }));
    expect(passing.passed).toEqual([]);
    const crowded: Programme = {
      ...turksat,
      satellites: [
        turksat.satellites[0]!,
        {
          ...turksat.satellites[0]!,
          id: 'other',
          name: 'Other',
          orbitalPositionDeg: { value: 45, unit: '°', at: 'x:1' },
        } as Programme['satellites'][0],
      ],
    };
    expect(run(relocate(crowded, { satellite: 'turksat-6a', toDeg: 48, days: 20 })).passed[0]).toMatchObject({
      name: 'Other',
      longitudeDeg: 45,
    });
  });
});

describe('half round the world', () => {
  it('to the west and to the east takes back the eccentricity of the first burn, whole turns later', () => {
    for (const [toDeg, days] of [
      [-138, 10],
      [-138, 20],
      [-139, 15],
    ] as const) {
      const { flown, days: taken } = run(relocate(turksat, { toDeg, days }));
      expect(flown.arrived).toBe(true);
      expect(flown.eccentricity).toBeLessThan(2e-4);
      expect(taken).toBeLessThanOrEqual(days);
    }
  });
});

describe('what cannot be moved', () => {
  it('takes a turn at least', () => {
    expect(() => run(relocate(turksat, { toDeg: 43, days: 0.2 }))).toThrow(
      'cannot drift 1.00° in 0.2 d: expected at least 1.1 d, whole turns between its two burns',
    );
  });
  it('tells of a swing that is wider than the box', () => {
    const { flown, notices } = run(relocate(kazsat, { toDeg: 60, days: 10 }));
    const swings = (2 * flown.eccentricity * 180) / Math.PI > 0.05;
    expect(notices.some(({ code }) => code === 'relocation.swing')).toBe(swings);
    expect(notices.map(({ code }) => code)).toContain('time.leap-seconds-unannounced');
  });
  it('tells the least time that electric thrusters take', () => {
    expect(() => run(relocate(kazsat, { toDeg: 86.5, days: 3 }))).toThrow(
      /cannot drift 28\.00° in 3 d: expected at least \d+(\.\d)? d, whole turns between its two burns/,
    );
    expect(() => run(relocate(kazsat, { toDeg: 58.5, days: 3 }))).toThrow('stands at 58.5° already');
  });
});

describe('graveyard', () => {
  it.each([
    ['chemical', turksat],
    ['electric', kazsat],
  ] as const)(
    '%s thrusters raise the orbit by the rule, within what the life reserves',
    (kind, programme) => {
      const result = run(graveyard(programme, { years: 1 }));
      expect(result.flown.complies).toBe(true);
      expect(result.flown.clear).toBe(true);
      expect(result.flown.perigeeRiseKm).toBeGreaterThanOrEqual(result.riseKm);
      expect(result.flown.leastRiseKm).toBeLessThan(result.flown.perigeeRiseKm + 1e-9);
      expect(result.years.length).toBe(10);
      expect(result.notices.map(({ code }) => code)).toContain('time.leap-seconds-unannounced');
      if (kind === 'chemical') {
        const { life } = run(keepStation(programme, { years: 0.1 }));
        expect(result.propellantKg / life.disposalKg).toBeCloseTo(1, 1);
      }
    },
  );
  it('rises higher with a margin, and opens each figure to what it alone follows from', () => {
    const result = run(graveyard(turksat, { years: 0.1, marginKm: 50 }));
    const { figures, flown, years } = result;
    const of = (line: WorkingLine, symbol: string) =>
      line.working!.find((each) => each.symbol === symbol)!.value as number;
    const lines = [
      [figures.perigeeRise, flown.perigeeRiseKm],
      [figures.leastRise, flown.leastRiseKm],
      ...years.flatMap((year) => [
        [year.figures.least, year.leastRiseKm] as const,
        [year.figures.most, year.mostRiseKm] as const,
      ]),
    ] as const;
    for (const [figure, value] of lines) {
      expect(figure.value).toBeCloseTo(value, 9);
      expect(of(figure, 'r') - of(figure, 'rs')).toBeCloseTo(value, 6);
      expect(of(figure, 'rs')).toBeCloseTo(42_164.17, 2);
    }
    for (const [figure, value] of [
      [figures.eccentricity, flown.eccentricity],
      ...years.map((year) => [year.figures.eccentricity, year.eccentricity] as const),
    ] as const) {
      const [low, high] = [of(figure, 'r₁'), of(figure, 'r₂')];
      expect(figure.value).toBeCloseTo(value, 12);
      expect((high - low) / (high + low)).toBeCloseTo(value, 12);
    }
    // IADC-02-01: 235 km + 1000 Cr A/m, e at most 0.003, 200 km protected
    const asked = result.working.find(({ symbol }) => symbol === 'CrA/m')!;
    expect(of(figures.perigeeRise, 'ΔH')).toBeCloseTo(235 + 1000 * (asked.value as number), 9);
    expect(asked.source).toMatch(/^satellites\/turksat-6a\.yaml:\d+$/);
    expect(figures.eccentricity.working!.at(-1)).toMatchObject({
      value: 0.003,
      source: 'IADC-02-01: disposal',
    });
    expect(figures.leastRise.working!.at(-1)).toMatchObject({
      value: 200,
      source: 'IADC-02-01: protected region',
    });
    const [m0, spent, isp] = ['m₀', 'Δv', 'Isp'].map((symbol) => of(figures.propellant, symbol)) as [
      number,
      number,
      number,
    ];
    expect(figures.propellant.value).toBeCloseTo(m0 * -Math.expm1(-spent / (isp * 9.806_65)), 2);
    const workings = Object.values(figures).map(({ working }) => JSON.stringify(working));
    expect(new Set(workings).size).toBe(workings.length);
    expect(result.flown.perigeeRiseKm).toBeGreaterThan(result.riseKm + 50);
  });
});
