import { fileURLToPath } from 'node:url';
import type { Figure, Programme } from '@ortak/model';
import { readProgramme } from '@ortak/model/node';
import { describe, expect, it } from 'vitest';
import {
  type CollocationResult,
  collocate,
  handOver,
  type KeepingOptions,
  type KeepingResult,
  type KeepingYear,
  keepStation,
} from './index.ts';

const example = (name: string): Promise<Programme> =>
  readProgramme(fileURLToPath(new URL(`../../../../examples/${name}`, import.meta.url)));
const kazsat = await example('kazsat-3r');
const turksat = await example('turksat-6a');

const run = (programme: Programme, options: KeepingOptions): KeepingResult =>
  finish(keepStation(programme, options));
function finish<Result>(flight: Generator<number, Result>): Result {
  for (;;) {
    const step = flight.next();
    if (step.done) return step.value;
  }
}
/** A programme whose satellite has other figures: by their path. */
function changed(
  programme: Programme,
  changes: Readonly<Record<string, number | boolean | undefined>>,
): Programme {
  const copy = structuredClone(programme);
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.split('.');
    let at = copy.satellites[0] as unknown as Record<string, unknown>;
    for (const key of keys.slice(0, -1)) at = at[key] as Record<string, unknown>;
    const last = keys.at(-1)!;
    const old = at[last] as Figure | undefined;
    at[last] = typeof value === 'number' && typeof old === 'object' ? { ...old, value } : value;
  }
  return copy;
}

describe('keeping of Türksat 6A with chemical thrusters', () => {
  const result = run(turksat, { years: 1 });
  it('holds the box, verified', () => {
    expect(result.verified.held).toBe(true);
    expect(result.verified.longitudeLeftDeg).toBeCloseTo(0.05 - result.verified.longitudeDeg, 12);
    expect(result.years).toHaveLength(1);
  });
  it('spends what Soop says north–south for 2025', () => {
    const said = result.working.find(({ symbol }) => symbol === 'ΔvNS')!.value as number;
    expect(Math.abs(result.years[0]!.northSouthMps / said - 1)).toBeLessThan(0.03);
    expect(said).toBeGreaterThan(40);
    expect(said).toBeLessThan(52);
  });
  it('makes the parts of the box add up to it', () => {
    const of = (label: string): number =>
      result.working.find((each) => each.label.includes(label))!.value as number;
    const sum = of('of it for the push') + of('swing') + of('errors') + of('for the eccentricity');
    expect(sum).toBeCloseTo(0.05, 9);
  });
  it('makes the reserves of the propellant add up to what was loaded', () => {
    const { loadedKg, residualKg, disposalKg, usableKg } = result.life;
    expect(residualKg + disposalKg + usableKg).toBeCloseTo(loadedKg, 9);
    expect(residualKg).toBeCloseTo(0.015 * 800, 9);
    expect(result.life.beyondFlown).toBe(true);
    const [{ propellantKg, days }] = result.years as unknown as readonly [KeepingYear];
    expect(result.life.lastsYears).toBeCloseTo((usableKg / 1.03 / propellantKg) * (days / 365.25), 9);
  });
  it('tells the same propellant a year from parts of a year', () => {
    const half = run(turksat, { years: 0.5 });
    expect(half.life.meanKgPerYear / result.life.meanKgPerYear).toBeGreaterThan(0.9);
    expect(half.life.meanKgPerYear / result.life.meanKgPerYear).toBeLessThan(1.1);
    expect(half.life.lastsYears / result.life.lastsYears).toBeLessThan(1.1);
    expect(half.years[0]!.days).toBeGreaterThan(180);
    expect(half.years[0]!.days).toBeLessThan(190);
  });
  it('does not hold a box with propellant that is not there', () => {
    const empty = run(changed(turksat, { 'flight.propellant.loadedKg': 80 }), { years: 0.25 });
    expect(empty.life.enough).toBe(true);
    const short = run(changed(turksat, { 'flight.propellant.loadedKg': 10 }), { years: 0.25 });
    expect(short.life.enough).toBe(false);
    expect(short.life.lastsYears).toBeLessThan(0.25);
    expect(short.notices.map(({ code }) => code)).toContain('keeping.propellant-short');
  });
  it('raises the orbit at the end by what the IADC asks: 235 km and 1000 Cr A/m', () => {
    const rise = result.life.working.find(({ symbol }) => symbol === 'ΔH')!.value;
    expect(rise).toBeCloseTo(235 + (1000 * 1.3 * 55) / 1700, 9);
    expect(result.life.disposalMps / (rise as number)).toBeCloseTo(0.0363, 3); // V/2r, 36 m/s for 1000 km
  });
  it('is the same in every run', () => {
    expect(run(turksat, { years: 0.1 })).toEqual(run(turksat, { years: 0.1 }));
  });
});

describe('keeping of KazSat-3R with electric thrusters', () => {
  const result = run(kazsat, { years: 0.3 });
  it('holds the box, verified', () => {
    expect(result.kind).toBe('electric');
    expect(result.verified.held).toBe(true);
  });
  it('tells what the burns do on the orbit, as handbooks print it, beside what canted thrusters spend', () => {
    // Soop: 41…51 m/s a year with the Moon's node; 47.12 m/s here
    const wanted = result.working.find(({ symbol }) => symbol === 'ΔvNS')!.value as number;
    const { life, years } = result;
    const [year] = years;
    expect(wanted).toBeCloseTo(47.12, 1);
    expect(life.meanAcrossMpsPerYear / wanted).toBeGreaterThan(0.9);
    expect(life.meanAcrossMpsPerYear / wanted).toBeLessThan(1.1);
    // one thruster at a time: what it spends is that by the cosines of cant and slew
    const keeping = kazsat.satellites[0]!.flight!.keeping;
    if (keeping.kind !== 'electric') throw new Error('expected electric thrusters');
    const { cantDeg, slewDeg } = keeping.thrusters[0]!;
    const cosine = Math.cos((cantDeg.value * Math.PI) / 180) * Math.cos((slewDeg.value * Math.PI) / 180);
    expect(year!.acrossOrbitMps / year!.combinedMps).toBeCloseTo(cosine, 9);
    expect(life.meanMpsPerYear * cosine).toBeCloseTo(life.meanAcrossMpsPerYear, 6);
    // what is left along the orbit undoes the push of the Earth, 35.8·10⁻⁹ m/s² or 1.13 m/s a year
    const push = Math.abs(result.working.find(({ symbol }) => symbol === 'a')!.value as number) * 1e-9;
    expect(year!.alongOrbitMps / (push * year!.days * 86_400)).toBeGreaterThan(0.7);
    expect(year!.alongOrbitMps / (push * year!.days * 86_400)).toBeLessThan(1.3);
    const lines = life.working.filter(({ unit }) => unit === 'm/s/yr');
    expect(lines.map(({ symbol, value }) => [symbol, value])).toEqual([
      ['ΔvNS', life.meanAcrossMpsPerYear],
      ['ΔvEW', expect.any(Number)],
      ['Δv', life.meanMpsPerYear],
    ]);
    const [across, gamma] = lines[2]!.working!;
    expect((across!.value as number) / (gamma!.value as number)).toBeCloseTo(life.meanMpsPerYear, 9);
    expect(year!.spent!.map(({ value }) => value)).toEqual([
      year!.acrossOrbitMps,
      year!.alongOrbitMps,
      year!.combinedMps,
    ]);
  });
  it('says what a second site would bring', () => {
    const [own, second] = result.tracking!.rows;
    expect(own!.what).toBe('Akkol, as stated');
    expect(second!.what).toBe('and Kokterek');
    expect(second!.normalM).toBeLessThan(own!.normalM / 10);
    for (const row of result.tracking!.rows.slice(1))
      expect(row.longitudeDeg).toBeLessThan(own!.longitudeDeg);
  });
  it('says that thrusters rest in eclipse', () => {
    expect(result.notices.map(({ code }) => code)).toEqual([
      'keeping.no-fire-in-eclipse',
      'time.leap-seconds-unannounced',
    ]);
  });
});

describe('collocation of two', () => {
  const result: CollocationResult = finish(collocate(turksat, 2, { years: 0.15 }));
  it('keeps both in the box and apart, not far below what the offsets promise', () => {
    expect(result.held).toBe(true);
    const [pair] = result.pairs;
    expect(result.pairs).toHaveLength(1);
    expect(pair!.leastKm).toBeGreaterThan(0.6 * pair!.promisedKm);
    expect(pair!.leastKm).toBeLessThan(pair!.promisedKm);
  });
  it('says that they come nearer than promised, and than one station knows', () => {
    const [pair] = result.pairs;
    const { notices } = result;
    expect(notices.map(({ code }) => code)).toEqual([
      'collocation.nearer-than-promised',
      'collocation.nearer-than-known',
    ]);
    const [near, known] = notices.map(({ message }) => message);
    expect(near).toContain(`1 and 2 come as near as ${pair!.leastKm.toFixed(2)} km`);
    expect(near).toContain(`of the ${pair!.promisedKm.toFixed(2)} km that their offsets promise`);
    expect(Number(/known to ([\d.]+) km/.exec(known!)![1])).toBeGreaterThan(pair!.leastKm);
  });
  it('can be stopped between cycles', () => {
    const flight = collocate(turksat, 2, { years: 15 });
    expect(flight.next().value).toBeLessThan(0.1);
    expect(flight.return(result).done).toBe(true);
  });
});

describe('hand-over of a slot', () => {
  it('keeps the two apart while one comes, both share the box, and one leaves', () => {
    const { phases, driftDegPerDay } = finish(handOver(turksat, 14));
    expect(phases).toHaveLength(3);
    for (const { leastKm } of phases) expect(leastKm).toBeGreaterThan(1.5);
    // 0.3523° a day for each metre per second along the orbit
    expect(phases[0]!.deltaVMps).toBeCloseTo(driftDegPerDay / 0.3523, 2);
    expect(phases[2]!.deltaVMps).toBeCloseTo(10.05, 1);
  });
});

describe('life without north–south burns', () => {
  it.each([
    ['chemical', turksat],
    ['electric', kazsat],
  ] as const)('keeps the longitude with %s thrusters for a fraction of the propellant', (_, programme) => {
    const result = run(programme, { years: 1, inclined: true });
    const [year] = result.years;
    expect(result.verified.held).toBe(true);
    expect(result.verified.latitudeDeg).toBeGreaterThan(0.75);
    expect(result.verified.latitudeDeg).toBeLessThan(1);
    expect(year!.northSouthMps).toBe(0);
    expect(year!.eastWestMps + year!.combinedMps).toBeLessThan(8);
    expect(result.notices.map(({ code }) => code)).toContain('keeping.inclined');
    // nothing is done to the inclination: no cosine leads from it to what is spent
    expect(year!.spent).toBeUndefined();
    expect(result.life.working.map(({ symbol }) => symbol)).not.toContain('ΔvNS');
  });
});

describe('what cannot be kept', () => {
  const refuses = (programme: Programme, options: KeepingOptions = {}) =>
    expect(() => keepStation(programme, { years: 0.1, ...options }).next());
  it('says by how much a box is too narrow, and what would hold it', () => {
    refuses(changed(turksat, { 'stationKeeping.longitudeHalfWidthDeg': 0.015 })).toThrow(
      /within ±0\.015° of longitude \(satellites\/turksat-6a\.yaml:\d+\) with cycles of 7 d: expected at least ±0\.02\d+°, 0\.0\d+° more \(push of the Earth/,
    );
    refuses(
      changed(turksat, {
        'stationKeeping.longitudeHalfWidthDeg': 0.03,
        'flight.keeping.cycleDays': 21,
        'flight.keeping.northSouthEvery': 1,
      }),
    ).toThrow(/; cycles of \d+ d would hold it\.$/);
  });
  it('says what would hold the latitude', () => {
    refuses(
      changed(turksat, { 'flight.keeping.northSouthEvery': 8, 'flight.execution.pointingDeg': 0 }),
    ).toThrow(
      /within ±0\.05° of latitude .* every 56 d: expected at least ±0\.0\d+°, .* corrections every \d+ d would hold it\.$/,
    );
  });
  it('says what power a thruster lacks, in sunlight and in eclipse', () => {
    refuses(changed(kazsat, { 'flight.keeping.sunlightPowerW': 1200 })).toThrow(
      /expected at least 1350 W \(ne, satellites\/kazsat-3r\.yaml:\d+\), found sunlightPowerW 1200 W \(satellites\/kazsat-3r\.yaml:\d+\)\.$/,
    );
    refuses(changed(kazsat, { 'flight.keeping.fireInEclipse': true })).toThrow(
      /in eclipse: expected at least 1350 W .* found eclipsePowerW 0 W .*; with fireInEclipse: false the arcs move out of the shadow\.$/,
    );
  });
  it('says what thrust would do', () => {
    const weak = Object.fromEntries([0, 1, 2, 3].map((i) => [`flight.keeping.thrusters.${i}.thrustMN`, 4]));
    refuses(changed(kazsat, weak)).toThrow(/expected thrusters of at least \d+ mN, found 4 mN/);
  });
  it('says what a programme lacks', () => {
    refuses(changed(kazsat, { flight: undefined })).toThrow('expected `flight` in satellites/kazsat-3r.yaml');
    refuses(changed(kazsat, { stationKeeping: undefined })).toThrow(
      'expected the box in satellites/kazsat-3r.yaml',
    );
    refuses(kazsat, { satellite: 'sputnik' }).toThrow('No satellite sputnik: expected one of kazsat-3r.');
  });
});
