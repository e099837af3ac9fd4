import { fileURLToPath } from 'node:url';
import { openMaps } from '@ortak/maps/node';
import { readProgramme } from '@ortak/model/node';
import { describe, expect, it } from 'vitest';
import { linkEnvironment } from '../environment.ts';
import { analyseLink, resolvedLinks } from './analyse.ts';
import { linkCurves } from './curves.ts';

const programme = await readProgramme(
  fileURLToPath(new URL('../../../../examples/kazsat-3r', import.meta.url)),
);
const environment = await linkEnvironment(openMaps());
const analysed = (id: string) => analyseLink(environment, resolvedLinks(programme).get(id)!());

/** Straight between two points of a falling curve over ln p. */
function at(percent: readonly number[], values: readonly number[], p: number): number {
  const i = percent.findIndex((each) => each >= p);
  const part = Math.log(p / percent[i - 1]!) / Math.log(percent[i]! / percent[i - 1]!);
  return values[i - 1]! + part * (values[i]! - values[i - 1]!);
}

describe.each(['tv-almaty', 'school-return', 'backup-feeder'])('curves of %s', (id) => {
  const link = analysed(id);
  const { prepared, solved, result } = link;
  const curves = linkCurves(link);

  it('pass through the margin of the budget and the availability', () => {
    const allowed = 100 - result.requiredAvailabilityPercent;
    expect(at(curves.jointPercent, curves.jointMarginDb, allowed)).toBeCloseTo(result.marginInRainDb!, 1);
    if (result.availability!.bound === 'exact')
      expect(at(curves.jointPercent, curves.jointMarginDb, 100 - result.availability!.percent)).toBeCloseTo(
        0,
        1,
      );
    expect(curves.neededEsN0Db).toBe(
      solved.modcod.idealEsN0Db + prepared.input.implementationLossDb + prepared.input.systemMarginDb,
    );
  });

  it('with the weather of one end pass through the availability of that end alone', () => {
    const { uplink, downlink } = solved.alone();
    for (const [{ percent, bound }, margins] of [
      [uplink, curves.uplinkMarginDb],
      [downlink, curves.downlinkMarginDb],
    ] as const) {
      const i = margins.findIndex((margin) => margin > 0);
      if (bound === 'exact') expect(at(curves.percent, margins, 100 - percent)).toBeCloseTo(0, 1);
      // better than the method tells: positive from its rarest weather on
      else expect(i).toBe(bound === 'better-than' ? 0 : -1);
    }
  });

  it('have fades that fall, and margins that rise, with the percentage', () => {
    for (const values of [curves.uplinkFadeDb, curves.downlinkFadeDb])
      for (let i = 1; i < values.length; i++) expect(values[i]!).toBeLessThanOrEqual(values[i - 1]! + 1e-9);
    for (const values of [
      curves.uplinkMarginDb,
      curves.downlinkMarginDb,
      curves.jointMarginDb,
      curves.jointPercent,
    ])
      for (let i = 1; i < values.length; i++)
        expect(values[i]!).toBeGreaterThanOrEqual(values[i - 1]! - 1e-9);
    expect(curves.percent[0]).toBeCloseTo(0.001, 12);
    expect(curves.percent.at(-1)).toBeCloseTo(50, 9);
  });

  it('leave less with the weather of both ends than with that of one', () => {
    for (const [i, both] of curves.jointMarginDb.entries()) {
      expect(both).toBeLessThanOrEqual(curves.uplinkMarginDb[i]! + 1e-9);
      expect(both).toBeLessThanOrEqual(curves.downlinkMarginDb[i]! + 1e-9);
    }
  });

  it('exceed each rate for as long as its MODCOD is available', () => {
    expect(curves.rates.length).toBeGreaterThan(3);
    for (let i = 1; i < curves.rates.length; i++) {
      expect(curves.rates[i]!.infoRateMbps).toBeGreaterThan(curves.rates[i - 1]!.infoRateMbps);
      expect(curves.rates[i]!.availabilityPercent).toBeLessThanOrEqual(
        curves.rates[i - 1]!.availabilityPercent,
      );
    }
    if (result.adaptive !== undefined) expect(curves.rates).toEqual(result.adaptive);
    expect(curves.isAdaptive).toBe(result.adaptive !== undefined);
  });
});
