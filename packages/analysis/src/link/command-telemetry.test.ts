import { fileURLToPath } from 'node:url';
import { readProgramme } from '@ortak/model/node';
import { describe, expect, it } from 'vitest';
import { environment } from '../../test/programmes.ts';
import type { BudgetSection } from '../results.ts';
import { analyseCommandTelemetry } from './command-telemetry.ts';

const programme = await readProgramme(
  fileURLToPath(new URL('../../../../examples/04-every-link', import.meta.url)),
);
const given = (id: string) => programme.commandTelemetry.find((link) => link.id === id)!;
const analysed = (id: string, change: Partial<ReturnType<typeof given>> = {}) =>
  analyseCommandTelemetry(environment, programme, { ...given(id), ...change });
const figure = (value: number, unit = '') => ({ value, unit, at: 'here' });

/** Clear sky, and in rain where it differs. */
function lineOf(budget: readonly BudgetSection[], label: RegExp): readonly [clear: number, rain: number] {
  const found = budget.flatMap(({ lines }) => lines).filter((line) => label.test(line.label));
  expect(found, String(label)).toHaveLength(1);
  return [Number(found[0]!.value), found[0]!.inRain ?? Number(found[0]!.value)];
}

describe('telemetry', () => {
  const { budget, ...result } = analysed('telemetry');

  it('has the C/N₀ that its lines add up to, in clear sky and in rain', () => {
    const of = (label: RegExp, i: 0 | 1) => lineOf(budget, label)[i];
    for (const i of [0, 1] as const)
      expect(of(/^C\/N₀ of all/, i)).toBeCloseTo(
        of(/^EIRP of/, i) -
          of(/^Free-space/, i) -
          of(/^Clear-sky loss/, i) -
          of(/^Fade/, i) +
          of(/^G\/T/, i) -
          of(/^Boltzmann/, i),
        9,
      );
    expect(of(/^EIRP of/, 0)).toBeCloseTo(0 - 3 + 15, 12);
    // the rain that fades also warms the antenna of the station
    expect(of(/^G\/T/, 1)).toBeLessThan(of(/^G\/T/, 0) - 1);
  });

  it('shares its power between carrier, data and tone as Abramowitz and Stegun, Table 9.1, have it', () => {
    const [density] = lineOf(budget, /^C\/N₀ of all/);
    const db = (share: number) => 10 * Math.log10(share);
    const [j0, j1, k0, k1] = [0.7651976866, 0.4400505857, 0.9120048635, 0.2867009881];
    const [carrier] = lineOf(budget, /^Residual carrier in/);
    expect(carrier).toBeCloseTo(density + db(j0 ** 2 * k0 ** 2) - 30, 6);
    const [data] = lineOf(budget, /^Eb\/N₀ of/);
    expect(data).toBeCloseTo(density + db(2 * j1 ** 2 * k0 ** 2) - db(4800) - 1.5, 6);
    const [tone] = lineOf(budget, /^Ranging tone over noise/);
    expect(tone).toBeCloseTo(density + db(2 * k1 ** 2 * j0 ** 2), 6);
  });

  it('has the least of its margins, less what each keeps', () => {
    const margins = [/^Margin of the carrier/, /^Margin of the data/, /^Margin of ranging/].map(
      (label) => lineOf(budget, label)[1],
    );
    expect(result.marginInRainDb).toBeCloseTo(Math.min(...margins) - 3, 9);
    expect(result.limits).toContain('the data has least');
    expect(result.verdict).toBe('closes');
  });

  it('is available for the time that, asked for, leaves nothing', () => {
    const bitRateKbps = figure(given('telemetry').bitRateKbps.value * 20, 'kbit/s');
    const { availability } = analysed('telemetry', { bitRateKbps });
    expect(availability!.bound).toBe('exact');
    const requiredAvailabilityPercent = figure(availability!.percent, '%');
    const there = analysed('telemetry', { bitRateKbps, requiredAvailabilityPercent });
    expect(there.marginInRainDb).toBeGreaterThanOrEqual(-1e-9);
    expect(there.marginInRainDb).toBeLessThan(1e-4);
  });
});

it('has no margin and no availability where the station does not see the satellite', () => {
  const sites = programme.sites.map((site) => ({ ...site, longitudeDeg: figure(-100, '°') }));
  const far = { ...programme, sites };
  for (const link of far.commandTelemetry) {
    const result = analyseCommandTelemetry(environment, far, link);
    expect(result.verdict).toBe('not visible');
    expect(result.limits).toMatch(/does not see the satellite: there is no link\.$/);
    expect([result.availability, result.clearSkyMarginDb, result.marginInRainDb]).toEqual([null, null, null]);
    expect(result.budget).toEqual([]);
  }
});

describe('telecommand', () => {
  const { budget, ...result } = analysed('telecommand');

  it('has C/N in the band of Carson, and bits behind the discriminator', () => {
    const [density] = lineOf(budget, /^C\/N₀ of all/);
    expect(lineOf(budget, /^C\/N in the band/)[0]).toBeCloseTo(density - 10 * Math.log10(828e3), 9);
    expect(lineOf(budget, /^Eb\/N₀ of/)[0]).toBeCloseTo(
      density + 10 * Math.log10((400 / 14) ** 2 / 2) - 30 - 2,
      9,
    );
    expect(result.limits).toContain('the carrier has least');
  });

  it('says when the receiver gets too little power', () => {
    const { way } = given('telecommand');
    if (way.kind !== 'telecommand') throw new Error('a telecommand');
    const [power] = lineOf(budget, /^Power at the command/);
    const weak = analysed('telecommand', {
      way: { ...way, stationEirpDbw: figure(80 - (power + 138), 'dBW') },
    });
    expect(lineOf(weak.budget, /^Margin of power/)[0]).toBeCloseTo(0, 9);
    expect(weak.verdict).toBe('fails');
  });

  it('sends no more than the station reaches', () => {
    const { way } = given('telecommand');
    if (way.kind !== 'telecommand') throw new Error('a telecommand');
    const strong = analysed('telecommand', { way: { ...way, stationEirpDbw: figure(95, 'dBW') } });
    expect(strong.notices.map(({ code }) => code)).toContain('link.uplink-power');
    expect(lineOf(strong.budget, /^EIRP of/)[0]).toBeLessThan(83);
  });
});
