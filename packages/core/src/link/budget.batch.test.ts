/** The batch against the scalar functions: `linkBudget` under the fades of `slantPathAttenuation`, at random points. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parabolicGainDbi } from '../antenna/index.ts';
import { bracketRoot } from '../math/solve.ts';
import { betaSineAt } from '../propagation/chain.percent.ts';
import { type SlantPath, type SlantPathClimate, slantPathAttenuation } from '../propagation/chain.ts';
import { MEAN_RADIATING_TEMPERATURE_K } from '../propagation/p618.noise.ts';
import { availability, RAIN_PERCENTAGES } from './availability.ts';
import { batchBudget, DIAMETERS_M, type ReceivingPoints } from './budget.batch.ts';
import { type Fade, type LinkInput, linkBudget } from './budget.ts';
import type { FadingPath } from './fading-path.ts';

const climate = (rainRate001MmPerH: number, rainHeightKm: number): SlantPathClimate => ({
  rainRate001MmPerH,
  rainHeightKm,
  wetRefractivity: 60,
  meanAir: { pressureHPa: 990, temperatureK: 285, waterVapourDensityGPerM3: 8 },
  exceededPercent: 5,
  exceededAir: { pressureHPa: 1000, temperatureK: 300, waterVapourDensityGPerM3: 14 },
  contentKgPerM2: 30,
  liquidWaterKgPerM2: 0.8,
  liquidWaterKind: 'integrated',
  notices: [],
});

interface Point {
  readonly latitudeDeg: number;
  readonly elevationDeg: number;
  readonly rainRateMmPerH: number;
  readonly rainHeightKm: number;
  readonly slantRangeM: number;
  readonly eirpDbw: number;
}

/** A number between two, as likely anywhere: fast-check's own doubles crowd about zero. */
const real = (minimum: number, maximum: number) =>
  fc.integer({ min: 0, max: 1e6 }).map((n) => minimum + ((maximum - minimum) * n) / 1e6);

const anyPoint = fc.record({
  latitudeDeg: real(-60, 60),
  elevationDeg: real(5, 90),
  rainRateMmPerH: real(0, 100),
  rainHeightKm: real(0.5, 5),
  slantRangeM: real(35.8e6, 41.6e6),
  eirpDbw: real(40, 58),
});

const typical: Point = {
  latitudeDeg: 50,
  elevationDeg: 30,
  rainRateMmPerH: 30,
  rainHeightKm: 3,
  slantRangeM: 38e6,
  eirpDbw: 50,
};

const pathOf = (point: Point, antennaDiameterM = 0.9): SlantPath => ({
  latitudeDeg: point.latitudeDeg,
  stationHeightKm: 0.2,
  elevationDeg: point.elevationDeg,
  frequencyGHz: 12,
  polarisationTiltDeg: 20,
  antennaDiameterM,
  antennaEfficiency: 0.65,
});

const uplinkPath: SlantPath = {
  ...pathOf({ ...({} as Point), latitudeDeg: 52, elevationDeg: 28 }),
  frequencyGHz: 14,
};
const uplinkClimate = climate(30, 3);
const losses = { up: 0.3, down: 0.25 };

const fadingPath = (path: SlantPath, of: SlantPathClimate, clearSkyLossDb: number): FadingPath => {
  const at001 = slantPathAttenuation(path, of, 0.01);
  return {
    rain001Db: at001.rain.attenuationDb,
    betaSine: betaSineAt(path.latitudeDeg, path.elevationDeg),
    gasDb: at001.gas.attenuationDb,
    cloudDb: at001.cloud.attenuationDb,
    sigmaDb: at001.scintillation.sigmaDb,
    clearSkyLossDb,
  };
};

/** Fade by the scalar chain at the percentage itself. */
function fadeAt(point: Point, pPercent: number, antennaDiameterM?: number): Fade {
  const up = slantPathAttenuation(uplinkPath, uplinkClimate, pPercent);
  const down = slantPathAttenuation(
    pathOf(point, antennaDiameterM),
    climate(point.rainRateMmPerH, point.rainHeightKm),
    pPercent,
  );
  const absorbed = down.gas.attenuationDb + down.rain.attenuationDb + down.cloud.attenuationDb;
  return {
    uplinkDb: Math.max(0, up.total.attenuationDb - losses.up),
    downlinkDb: Math.max(0, down.total.attenuationDb - losses.down),
    downlinkAbsorptionDb: Math.max(0, absorbed - losses.down),
    mediumTemperatureK: MEAN_RADIATING_TEMPERATURE_K,
  };
}

const input = (operation: 'single-carrier' | 'multi-carrier', diameterM = 0.9): LinkInput => ({
  symbolRateBaud: 27.5e6,
  uplink: {
    frequencyHz: 14e9,
    slantRangeM: 38e6,
    stationEirpDbw: 74,
    otherLossDb: losses.up,
    satelliteGOverTDbPerK: 4,
  },
  transponder: {
    saturationFluxDensityDbwPerM2: -89,
    referenceGOverTDbPerK: 4,
    attenuatorDb: 0,
    ...(operation === 'single-carrier'
      ? {
          operation,
          transferCurve: [
            [0, 0],
            [3, 0.4],
            [9, 4],
          ] as const,
          levelControlRangeDb: 3,
        }
      : { operation, totalInputBackOffDb: 6, totalOutputBackOffDb: 3 }),
  },
  downlink: {
    frequencyHz: 12e9,
    slantRangeM: 38e6,
    saturatedEirpDbw: 50,
    otherLossDb: losses.down,
    antennaGainDbi: parabolicGainDbi(diameterM, 12e9, 0.65) - 0.2,
    feedLossDb: 0.15,
    clearSkyAntennaNoiseK: 45,
    receiverNoiseK: 70,
  },
  interference: [
    { name: 'up', place: 'uplink', carrierToInterferenceDb: 26 },
    { name: 'intermodulation', place: 'satellite', carrierToInterferenceDb: 22 },
    { name: 'down', place: 'downlink', carrierToInterferenceDb: 24 },
  ],
  implementationLossDb: 0.8,
  systemMarginDb: 0.5,
});

const scalar = (of: LinkInput, point: Point, fade: Fade) =>
  linkBudget(
    {
      ...of,
      downlink: { ...of.downlink, slantRangeM: point.slantRangeM, saturatedEirpDbw: point.eirpDbw },
    },
    fade,
  );

const columnsOf = (points: readonly Point[], antennaDiameterM?: number): ReceivingPoints => {
  const paths = points.map((point) =>
    fadingPath(
      pathOf(point, antennaDiameterM),
      climate(point.rainRateMmPerH, point.rainHeightKm),
      losses.down,
    ),
  );
  const column = (value: (i: number) => number) => Float64Array.from(points, (_, i) => value(i));
  return {
    count: points.length,
    elevationDeg: column((i) => points[i]!.elevationDeg),
    slantRangeM: column((i) => points[i]!.slantRangeM),
    saturatedEirpDbw: column((i) => points[i]!.eirpDbw),
    rain001Db: column((i) => paths[i]!.rain001Db),
    betaSine: column((i) => paths[i]!.betaSine),
    gasDb: column((i) => paths[i]!.gasDb),
    cloudDb: column((i) => paths[i]!.cloudDb),
    sigmaDb: column((i) => paths[i]!.sigmaDb),
  };
};

describe.each(['single-carrier', 'multi-carrier'] as const)('a %s link at many points', (operation) => {
  const link = input(operation);
  const budget = batchBudget({
    input: link,
    uplink: fadingPath(uplinkPath, uplinkClimate, losses.up),
    downlinkClearSkyLossDb: losses.down,
  });
  const percentage = real(0.001, 5);

  it('has Es/N0 and C/N of the downlink as the scalar budget has them, within 1e-9 dB', () => {
    fc.assert(
      fc.property(fc.array(anyPoint, { minLength: 1, maxLength: 5 }), percentage, (points, p) => {
        const columns = columnsOf(points);
        const [esN0, down] = [new Float64Array(points.length), new Float64Array(points.length)];
        budget.esN0(columns, p, esN0);
        budget.downlinkCarrierToNoise(columns, p, down);
        for (const [i, point] of points.entries()) {
          const truth = scalar(link, point, fadeAt(point, p));
          expect(Math.abs(esN0[i]! - truth.esN0Db)).toBeLessThan(1e-9);
          expect(Math.abs(down[i]! - truth.downlink.carrierToNoiseDb)).toBeLessThan(1e-9);
        }
      }),
    );
  });

  it('has in clear sky what the scalar budget has without a fade', () => {
    fc.assert(
      fc.property(anyPoint, (point) => {
        const esN0 = new Float64Array(1);
        budget.esN0(columnsOf([point]), undefined, esN0);
        const none = { uplinkDb: 0, downlinkDb: 0, mediumTemperatureK: MEAN_RADIATING_TEMPERATURE_K };
        expect(esN0[0]).toBeCloseTo(scalar(link, point, none).esN0Db, 9);
      }),
    );
  });

  it('has at the outage found a scalar margin of zero, within 3e-4 dB at the kinks of a transfer curve and 1e-6 beside them', () => {
    let close = 0;
    let solved = 0;
    fc.assert(
      fc.property(fc.array(anyPoint, { minLength: 1, maxLength: 4 }), real(-2, 14), (points, needed) => {
        const out = new Float64Array(points.length);
        budget.outage(columnsOf(points), needed, out);
        for (const [i, point] of points.entries()) {
          const margin = (p: number) => scalar(link, point, fadeAt(point, p)).esN0Db - needed;
          if (out[i] === RAIN_PERCENTAGES.minimum) expect(margin(out[i]!)).toBeGreaterThan(-3e-4);
          else if (out[i] === RAIN_PERCENTAGES.maximum) expect(margin(out[i]!)).toBeLessThan(3e-4);
          else {
            solved++;
            if (Math.abs(margin(out[i]!)) < 1e-6) close++;
            expect(Math.abs(margin(out[i]!))).toBeLessThan(3e-4);
          }
        }
      }),
      { numRuns: 200 },
    );
    expect(solved).toBeGreaterThan(50);
    expect(close / solved).toBeGreaterThan(0.95);
  });

  it('is out for the share of the year that the scalar search finds', () => {
    const points = [35, 60, 90].map((rainRateMmPerH) => ({ ...typical, rainRateMmPerH }));
    const out = new Float64Array(3);
    budget.outage(columnsOf(points), 8, out);
    for (const [i, point] of points.entries()) {
      const truth = availability((p) => scalar(link, point, fadeAt(point, p)).esN0Db - 8);
      expect(truth.bound).toBe('exact');
      expect(out[i]! / truth.unavailabilityPercent).toBeCloseTo(1, 5);
    }
  });

  it('closes without a margin at the diameter found: the scalar budget with that antenna says so', () => {
    const [from, efficiency] = [DIAMETERS_M.minimum, 0.65];
    const small = input(operation, from);
    const batch = batchBudget({
      input: small,
      uplink: fadingPath(uplinkPath, uplinkClimate, losses.up),
      downlinkClearSkyLossDb: losses.down,
    });
    let solved = 0;
    fc.assert(
      fc.property(anyPoint, percentage, real(-2, 14), (point, p, needed) => {
        const out = new Float64Array(1);
        batch.diameter(columnsOf([point], from), { diameterM: from, efficiency }, needed, p, out);
        const margin = (diameterM: number) =>
          scalar(input(operation, diameterM), point, fadeAt(point, p, diameterM)).esN0Db - needed;
        if (out[0] === DIAMETERS_M.minimum) expect(margin(DIAMETERS_M.minimum)).toBeGreaterThan(-1e-6);
        else if (out[0] === DIAMETERS_M.maximum) expect(margin(DIAMETERS_M.maximum)).toBeLessThan(1e-6);
        else {
          solved++;
          expect(Math.abs(margin(out[0]!))).toBeLessThan(1e-6);
          const root = bracketRoot(margin, DIAMETERS_M.minimum, DIAMETERS_M.maximum, 1e-9).high;
          expect(Math.abs(out[0]! - root)).toBeLessThan(1e-6 * root);
        }
      }),
      { numRuns: 200 },
    );
    expect(solved).toBeGreaterThan(50);
  });
});

describe('figures without meaning', () => {
  const budget = batchBudget({
    input: input('single-carrier'),
    uplink: fadingPath(uplinkPath, uplinkClimate, 0),
    downlinkClearSkyLossDb: 0,
  });
  it('are refused: percentages beyond the method, outputs that are too short', () => {
    const columns = columnsOf([typical]);
    expect(() => budget.esN0(columns, 6, new Float64Array(1))).toThrow(/pPercent/);
    expect(() => budget.esN0(columns, 1e-4, new Float64Array(1))).toThrow(/pPercent/);
    expect(() => budget.outage(columns, 5, new Float64Array(0))).toThrow(/length of the output/);
  });
  it('give no figure for a point whose path is not known, and leave its neighbours as they are', () => {
    const [alone, among] = [columnsOf([typical, typical]), columnsOf([typical, typical, typical])];
    among.gasDb[1] = Number.NaN;
    const antenna = { diameterM: 0.9, efficiency: 0.65 };
    for (const reckon of [
      (points: ReceivingPoints, out: Float64Array) => budget.esN0(points, 0.3, out),
      (points: ReceivingPoints, out: Float64Array) => budget.outage(points, 12, out),
      (points: ReceivingPoints, out: Float64Array) => budget.diameter(points, antenna, 12, 0.3, out),
    ]) {
      const [two, three] = [new Float64Array(2), new Float64Array(3)];
      reckon(alone, two);
      reckon(among, three);
      expect(three[1]).toBeNaN();
      expect([three[0], three[2]]).toEqual([...two]);
    }
  });
});
