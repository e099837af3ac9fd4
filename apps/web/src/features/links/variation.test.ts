/** Sliders move the figure that they name and nothing else; the waterfall leads to the margin of every link. */
import { analyseLink, type Environment, linkIds, type ResolvedLink } from '@ortak/analysis';
import { beforeAll, describe, expect, it } from 'vitest';
import { sessionOver } from '../../../test/session.ts';
import type { Session } from '../../engine/session.ts';
import { resolvedAt } from './place.ts';
import { type VariableName, variable, variables, varied } from './variation.ts';
import { waterfallOf } from './waterfall.ts';

const session: Session = await sessionOver('kazsat-3r');
let environment: Environment;
beforeAll(async () => {
  environment = await session.environment();
});
const link = (id: string): ResolvedLink => resolvedAt(session.programme, environment, id, undefined);

/** Where a link has a figure, and which way the margin goes when it grows. */
const figures: Record<VariableName, [of: (link: ResolvedLink) => unknown, sign: 1 | -1]> = {
  diameterM: [({ to }) => to.terminal.antenna.diameterM, 1],
  symbolRateMBd: [({ carrier }) => carrier.symbolRateMBd, -1],
  inputBackOffDb: [({ drive }) => 'inputBackOffDb' in drive && drive.inputBackOffDb, -1],
  stationEirpDbw: [({ drive }) => 'stationEirpDbw' in drive && drive.stationEirpDbw, 1],
  requiredAvailabilityPercent: [({ requiredAvailabilityPercent }) => requiredAvailabilityPercent, -1],
  systemMarginDb: [({ systemMarginDb }) => systemMarginDb, -1],
  receiverNoiseTemperatureK: [({ to }) => to.terminal.receive.receiverNoiseTemperatureK, -1],
};

describe('a slider', () => {
  it.each(
    ['tv-almaty', 'school-return'].flatMap((id) =>
      variables(link(id)).map((each) => [each.name, id] as const),
    ),
  )('of %s moves it in %s, and nothing else', (name, id) => {
    const own = link(id);
    const variable = variables(own).find((each) => each.name === name)!;
    const [figureOf, sign] = figures[name];
    expect(figureOf(own)).toMatchObject({ value: variable.value, at: variable.at });
    expect(variable.minimum).toBeLessThanOrEqual(variable.value);
    expect(variable.maximum).toBeGreaterThanOrEqual(variable.value);
    const way = variable.value + 4 * variable.step <= variable.maximum ? 1 : -1;
    const value = variable.value + way * 4 * variable.step;
    const moved = varied(own, { [name]: value });
    expect(figureOf(moved)).toMatchObject({ value, at: 'asked for', confidence: 'assumed' });
    for (const [other, [of]] of Object.entries(figures))
      if (other !== name) expect(of(moved)).toEqual(of(own));
    // a carrier that adapts takes another MODCOD instead
    if (id !== 'tv-almaty') return;
    const margin = (of: ResolvedLink): number => analyseLink(environment, of).result.marginInRainDb!;
    expect(way * sign * (margin(moved) - margin(own))).toBeGreaterThan(0);
    expect(margin(varied(own, { [name]: variable.value }))).toBe(margin(own));
  });
});

it('a slider reaches the figure of the programme, however far out that lies', () => {
  const figure = (value: number) => ({
    value,
    unit: 'm',
    at: 'ground.yaml:1',
    confidence: 'assumed' as const,
  });
  expect(variable('diameterM', figure(7.3), 0.3, 2.4, 0.01)).toMatchObject({ minimum: 0.3, maximum: 7.3 });
  expect(variable('diameterM', figure(0.2), 0.3, 2.4, 0.01)).toMatchObject({ minimum: 0.2, maximum: 2.4 });
});

describe('the limits of a slider', () => {
  const limits = (of: ResolvedLink) =>
    Object.fromEntries(variables(of).map(({ name, minimum, maximum }) => [name, [minimum, maximum]]));

  it('are those of the figure, about that of the programme', () => {
    const own = link('tv-almaty');
    const { symbolRateMBd, ...others } = limits(own);
    expect(others).toEqual({
      diameterM: [0.3, 2.4],
      inputBackOffDb: [0, 15],
      requiredAvailabilityPercent: [95, 99.99],
      systemMarginDb: [0, 5],
      receiverNoiseTemperatureK: [20, 300],
    });
    // a carrier fills its channel to the last hundredth, and goes down to a megabaud
    const { bandwidthMHz } = own.channel.group;
    const occupiedMHz = (rateMBd: number) => rateMBd * (1 + own.carrier.rollOff.value);
    expect(symbolRateMBd![0]).toBe(1);
    expect(occupiedMHz(symbolRateMBd![1]!)).toBeLessThanOrEqual(bandwidthMHz.value);
    expect(occupiedMHz(symbolRateMBd![1]! + 0.0101)).toBeGreaterThan(bandwidthMHz.value);
  });

  it('are ten decibels below and above the EIRP of a station, and twice the diameter of a large antenna', () => {
    const own = link('school-return');
    const { value } = (own.drive as { readonly stationEirpDbw: { readonly value: number } }).stationEirpDbw;
    const { value: diameterM } = own.to.terminal.antenna.diameterM;
    expect(diameterM).toBeGreaterThan(1.2);
    expect(limits(own)).toMatchObject({
      stationEirpDbw: [value - 10, value + 10],
      diameterM: [0.3, 2 * diameterM],
    });
  });
});

describe('the waterfall', () => {
  it('of every link joins step to step and comes to the margin', () => {
    for (const id of linkIds(session.programme)) {
      const { result } = analyseLink(environment, link(id));
      const steps = waterfallOf(result);
      expect(steps.map(({ name }) => name)).toEqual([
        ...['downlink', 'uplink', 'interference', 'fades', 'implementation', 'system', 'needed', 'margin'],
      ]);
      for (let i = 1; i < steps.length - 1; i++) expect(steps[i]!.fromDb).toBe(steps[i - 1]!.toDb);
      expect(steps.at(-2)!.toDb).toBeCloseTo(result.marginInRainDb!, 9);
      expect(steps.at(-1)).toMatchObject({ fromDb: 0, toDb: result.marginInRainDb });
      expect(steps.filter(({ lines }) => lines.length === 0)).toEqual([]);
    }
  });

  it('counts what is left to other systems with the system margin', () => {
    const own = link('tv-almaty');
    const allowance = { value: 0.7, unit: 'dB', at: 'links.yaml:1', confidence: 'assumed' as const };
    const { result } = analyseLink(environment, { ...own, ngsoAllowanceDb: allowance });
    const steps = waterfallOf(result);
    const kept = steps.find(({ name }) => name === 'system')!;
    expect(kept.fromDb - kept.toDb).toBeCloseTo(own.systemMarginDb.value + 0.7, 9);
    expect(steps.at(-2)!.toDb).toBeCloseTo(result.marginInRainDb!, 9);
  });

  it('is empty where there is no margin', () => {
    expect(waterfallOf({ budget: [], marginInRainDb: null })).toEqual([]);
  });
});
