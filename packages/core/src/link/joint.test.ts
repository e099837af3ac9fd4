/** Availability from the weather of both ends: laws, and a Monte Carlo of the same statistics. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalTail } from '../math/normal.ts';
import { randomNumbers } from '../math/random.ts';
import { siteCorrelation } from '../propagation/index.ts';
import {
  CLEAR_PATH,
  type EndPath,
  endColumns,
  endStateAt,
  endStates,
  type Fade,
  jointWeather,
  type LinkInput,
  linkBudget,
  sidesOf,
} from './index.ts';

const UP: EndPath = {
  rain001Db: 11,
  betaSine: 0,
  gasDb: 0.12,
  cloudDb: 0.35,
  sigmaDb: 0.09,
  clearSkyLossDb: 0.12,
  rainProbabilityPercent: 3.4,
  dryLevels: [
    { pPercent: 10, gasDb: 0.11, cloudDb: 0.2 },
    { pPercent: 50, gasDb: 0.09, cloudDb: 0.01 },
  ],
  wetAntennaLossDb: 0.4,
  crossPolar: { frequencyGHz: 14.2, elevationDeg: 31, polarisationTiltDeg: 12 },
};
const DOWN: EndPath = {
  ...UP,
  rain001Db: 8,
  gasDb: 0.09,
  clearSkyLossDb: 0.09,
  rainProbabilityPercent: 6.2,
  wetAntennaLossDb: 0,
  crossPolar: { frequencyGHz: 11.4, elevationDeg: 38, polarisationTiltDeg: 8 },
};

const LINK: LinkInput = {
  symbolRateBaud: 30e6,
  uplink: {
    frequencyHz: 14.2e9,
    slantRangeM: 38.4e6,
    stationEirpDbw: 69,
    otherLossDb: 0.12,
    satelliteGOverTDbPerK: 3,
    powerControl: { rangeDb: 3, errorDb: 0.4 },
  },
  transponder: {
    operation: 'single-carrier',
    saturationFluxDensityDbwPerM2: -94,
    referenceGOverTDbPerK: 3,
    attenuatorDb: 0,
    transferCurve: [
      [0, 0],
      [3, 0.6],
      [9, 4.2],
    ],
    levelControlRangeDb: 2,
  },
  downlink: {
    frequencyHz: 11.4e9,
    slantRangeM: 38e6,
    saturatedEirpDbw: 50,
    otherLossDb: 0.09,
    antennaGainDbi: 40,
    feedLossDb: 0.2,
    clearSkyAntennaNoiseK: 40,
    receiverNoiseK: 75,
  },
  interference: [
    { name: 'amplifier', place: 'station', carrierToInterferenceDb: 26 },
    { name: 'up', place: 'uplink', carrierToInterferenceDb: 27 },
    { name: 'intermodulation', place: 'satellite', carrierToInterferenceDb: 23 },
    { name: 'down', place: 'downlink', carrierToInterferenceDb: 25 },
  ],
  implementationLossDb: 1,
  systemMarginDb: 0.5,
};

const joined = (separationKm: number, up = UP, down = DOWN, input = LINK) =>
  jointWeather({ input, up, down, separationKm });

/** Es/N0 by `linkBudget` itself. */
function esN0(
  up: EndPath,
  down: EndPath,
  upPercent: number,
  downPercent: number,
  input: LinkInput = LINK,
): number {
  const [a, b] = [endStateAt(up, upPercent), endStateAt(down, downPercent)];
  const fade: Fade = {
    uplinkDb: a.fadeDb,
    uplinkXpdDb: a.xpdDb,
    downlinkDb: b.fadeDb,
    downlinkAbsorptionDb: b.absorptionDb,
    downlinkXpdDb: b.xpdDb,
    mediumTemperatureK: 275,
  };
  return linkBudget(input, fade).esN0Db;
}

const anyPercent = fc.double({ min: Math.log(0.001), max: Math.log(50), noNaN: true }).map(Math.exp);
const anyDistance = fc.double({ min: 0, max: 3000, noNaN: true });

/** The same through a transponder that many carriers share. */
const SHARED: LinkInput = {
  ...LINK,
  transponder: {
    operation: 'multi-carrier',
    saturationFluxDensityDbwPerM2: -94,
    referenceGOverTDbPerK: 3,
    attenuatorDb: 0,
    totalInputBackOffDb: 6,
    totalOutputBackOffDb: 3,
  },
};

describe('a link split into its sides', () => {
  it.each([
    ['one carrier', LINK],
    ['many carriers', SHARED],
  ])('is the link budget, of %s', (_, input) => {
    fc.assert(
      fc.property(anyPercent, anyPercent, (upPercent, downPercent) => {
        expect(joined(500, UP, DOWN, input).esN0Db(upPercent, downPercent)).toBeCloseTo(
          esN0(UP, DOWN, upPercent, downPercent, input),
          9,
        );
      }),
    );
  });
  it('holds a carrier of many at saturation until a fade takes it below', () => {
    const input: LinkInput = {
      ...LINK,
      uplink: { ...LINK.uplink, stationEirpDbw: LINK.uplink.stationEirpDbw + 30 },
      transponder: {
        operation: 'multi-carrier',
        saturationFluxDensityDbwPerM2: LINK.transponder.saturationFluxDensityDbwPerM2,
        referenceGOverTDbPerK: LINK.transponder.referenceGOverTDbPerK,
        attenuatorDb: 0,
        totalInputBackOffDb: 6,
        totalOutputBackOffDb: 3,
      },
    };
    const fadeDb = Float64Array.of(0, 3, 60);
    const states = {
      ...endColumns(3),
      fadeDb,
      absorptionDb: fadeDb,
      xpdDb: new Float64Array(3).fill(Infinity),
    };
    const out = { noise: new Float64Array(3), drop: new Float64Array(3) };
    sidesOf(input).uplink(states, 3, out);
    for (const [i, uplinkDb] of fadeDb.entries()) {
      const budget = linkBudget(input, { uplinkDb, downlinkDb: 0, mediumTemperatureK: 275 });
      expect(10 * Math.log10(out.drop[i]!)).toBeCloseTo(budget.transponder.outputDropDb, 9);
    }
    expect(out.drop[1]).toBe(1);
    expect(out.drop[2]).toBeGreaterThan(10);
  });
  it('leaves the uplink nothing where its fade is made up', () => {
    const { uplink } = sidesOf({
      ...LINK,
      uplink: { ...LINK.uplink, powerControl: { rangeDb: 6, errorDb: 0 } },
    });
    const fadeDb = Float64Array.of(0, 6, 7);
    const states = {
      ...endColumns(3),
      fadeDb,
      absorptionDb: fadeDb,
      xpdDb: new Float64Array(3).fill(Infinity),
    };
    const out = { noise: new Float64Array(3), drop: new Float64Array(3) };
    uplink(states, 3, out);
    expect(out.noise[1]).toBe(out.noise[0]);
    expect(out.drop[1]).toBe(out.drop[0]);
    expect(out.noise[2]).toBeGreaterThan(out.noise[0]!);
  });
});

describe('the state of an end', () => {
  it('never worsens as the percentage grows', () => {
    fc.assert(
      fc.property(anyPercent, anyPercent, fc.constantFrom(UP, DOWN), (a, b, end) => {
        const [rare, often] = [endStateAt(end, Math.min(a, b)), endStateAt(end, Math.max(a, b))];
        expect(rare.fadeDb).toBeGreaterThanOrEqual(often.fadeDb);
        expect(rare.absorptionDb).toBeGreaterThanOrEqual(often.absorptionDb);
      }),
    );
  });
  it('has rain and a wet antenna no longer than it rains, and no longer than 5 %', () => {
    expect(endStateAt(UP, 3.39).rainDb).toBeGreaterThan(0);
    expect(endStateAt(UP, 3.41)).toMatchObject({ rainDb: 0, xpdDb: Infinity });
    expect(endStateAt(UP, 3.39).fadeDb - endStateAt(UP, 3.41).fadeDb).toBeGreaterThan(0.4);
    expect(endStateAt(DOWN, 5).rainDb).toBeGreaterThan(0);
    expect(endStateAt(DOWN, 5.01).rainDb).toBe(0);
  });
  it('is clear sky with no weather at all', () => {
    expect(endStateAt(CLEAR_PATH, 0.001)).toEqual({ fadeDb: 0, absorptionDb: 0, rainDb: 0, xpdDb: Infinity });
  });
});

describe('availability from both ends', () => {
  it('is that of the other end where one is clear', () => {
    fc.assert(
      fc.property(anyPercent, anyDistance, fc.boolean(), (percent, km, isUp) => {
        const clear = { ...CLEAR_PATH, rainProbabilityPercent: 2.5 };
        const weather = isUp ? joined(km, UP, clear) : joined(km, clear, DOWN);
        const needed = weather.esN0Db(percent, percent);
        const outage = weather.outagePercent(needed + 1e-9);
        const end = isUp ? UP : DOWN;
        // where a state lasts over several percentages, the longest of them counts
        const same = endStateAt(end, percent);
        if (percent > 0.0011 && percent < 49 && endStateAt(end, percent * 1.001).fadeDb < same.fadeDb - 1e-6)
          expect(outage / percent).toBeCloseTo(1, 4);
      }),
      { numRuns: 200 },
    );
  });
  it('is no better than that of either end alone', () => {
    fc.assert(
      fc.property(anyPercent, anyPercent, anyDistance, (upPercent, downPercent, km) => {
        const both = joined(km);
        const needed = both.esN0Db(upPercent, downPercent);
        const outage = both.outagePercent(needed) * (1 + 1e-6) + 1e-6;
        expect(outage).toBeGreaterThanOrEqual(joined(km, UP, CLEAR_PATH).outagePercent(needed));
        expect(outage).toBeGreaterThanOrEqual(joined(km, CLEAR_PATH, DOWN).outagePercent(needed));
      }),
      { numRuns: 100 },
    );
  });
  it('at one site is where both ends fade for the same percentage', () => {
    for (const percent of [0.01, 0.1, 1, 3]) {
      const weather = joined(0);
      expect(weather.outagePercent(esN0(UP, DOWN, percent, percent) + 1e-9) / percent).toBeCloseTo(1, 5);
      expect(weather.equalPercent(percent)).toBe(percent);
    }
  });
  it('of near sites tends to that of one', () => {
    const alike = { ...DOWN, rainProbabilityPercent: UP.rainProbabilityPercent };
    const needed = joined(0, UP, alike).esN0Db(0.1, 0.1);
    const at = (km: number) => joined(km, UP, alike).outagePercent(needed);
    expect(at(0.03) / at(0)).toBeCloseTo(1, 1);
    expect(at(0.3)).toBeGreaterThan(at(0.03));
  });
  it('draws the budget up where the outage is that which is allowed', () => {
    for (const km of [5, 50, 800])
      for (const percent of [0.02, 0.3, 2]) {
        const weather = joined(km);
        const equal = weather.equalPercent(percent);
        expect(weather.outagePercent(weather.esN0Db(equal, equal) - 1e-9) / percent).toBeCloseTo(1, 4);
      }
  });
  it.each([2, 40, 1500])('agrees with a draw of 10⁶ moments, %d km apart', (km) => {
    const weather = joined(km);
    const sides = sidesOf(LINK);
    // a fine table stands for the states, so that the draw is quick
    const rows = 4000;
    const [low, high] = [Math.log(0.001), Math.log(50)];
    const logPercents = Float64Array.from({ length: rows }, (_, i) => low + ((high - low) * i) / (rows - 1));
    const column = () => new Float64Array(rows);
    const [states, ups, downs] = [
      endColumns(rows),
      { noise: column(), drop: column() },
      { noise: column(), crossPolar: column() },
    ];
    endStates(UP)(logPercents, rows, states);
    sides.uplink(states, rows, ups);
    endStates(DOWN)(logPercents, rows, states);
    sides.downlink(states, rows, downs);
    const row = (percent: number): number =>
      Math.min(rows - 1, Math.max(0, Math.round(((Math.log(percent) - low) / (high - low)) * (rows - 1))));
    const needs = [0.05, 0.3, 1.5, 8, 20].map((percent) => weather.esN0Db(percent, percent));
    const draws = 1_000_000;
    const failed = needs.map(() => 0);
    const random = randomNumbers(20_240_617);
    const { rain, attenuation } = siteCorrelation(km);
    const [pUp, pDown] = [UP.rainProbabilityPercent / 100, DOWN.rainProbabilityPercent / 100];
    for (let i = 0; i < draws; i++) {
      const [r1, r2] = normals(random, rain);
      const [z1, z2] = normals(random, attenuation);
      const [rainsUp, rainsDown] = [normalTail(r1) < pUp, normalTail(r2) < pDown];
      const percentOf = (rains: boolean, p0: number, z: number): number =>
        100 * (rains ? p0 * normalTail(z) : p0 + (1 - p0) * random());
      const up = row(percentOf(rainsUp, pUp, z1));
      const down = row(percentOf(rainsDown, pDown, rainsUp ? z2 : normals(random, 0)[0]));
      const noise = ups.noise[up]! + ups.drop[up]! * downs.noise[down]! + downs.crossPolar[down]!;
      for (const [k, needed] of needs.entries()) if (noise > 10 ** (-needed / 10)) failed[k]!++;
    }
    for (const [k, needed] of needs.entries()) {
      const p = weather.outagePercent(needed) / 100;
      const sigma = Math.sqrt((p * (1 - p)) / draws);
      // half a row of the table is 0.14 % of a percentage
      expect(Math.abs(failed[k]! / draws - p), `needed ${needed}`).toBeLessThan(3 * sigma + 0.0014 * p);
    }
  });
  it('refuses a distance beyond the Earth', () => {
    expect(() => joined(30_000)).toThrow('separationKm is 30000 km');
    expect(() => joined(10).equalPercent(60)).toThrow('pPercent is 60 %');
  });
});

/** Two standard normal numbers with a correlation (Box and Muller). */
function normals(random: () => number, correlation: number): [number, number] {
  const radius = Math.sqrt(-2 * Math.log(1 - random()));
  const angle = 2 * Math.PI * random();
  const a = radius * Math.cos(angle);
  return [a, correlation * a + Math.sqrt(1 - correlation ** 2) * radius * Math.sin(angle)];
}
