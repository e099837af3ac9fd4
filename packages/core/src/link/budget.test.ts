/** Laws and limits of the kernels; printed budgets are in validation/links. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DomainError } from '../errors.ts';
import {
  attenuatedNoiseK,
  availability,
  cards,
  checkedTransferCurve,
  combineDb,
  type Fade,
  freeSpaceLossDb,
  gainOfOneSquareMetreDb,
  type LinkInput,
  linkBudget,
  type MultiCarrierTransponder,
  operatingPoint,
  outputBackOffDb,
  powerBandwidth,
  powerControlDb,
  type SingleCarrierTransponder,
  spreadingLossDb,
  stationNoise,
  type TransferCurve,
} from './index.ts';

const CLEAR: Fade = { uplinkDb: 0, downlinkDb: 0, mediumTemperatureK: 275 };
const fades = (uplinkDb: number, downlinkDb: number): Fade => ({ ...CLEAR, uplinkDb, downlinkDb });
const anyFade = fc.double({ min: 0, max: 40, noNaN: true });

/** Shape of a linearised travelling-wave tube. */
const CURVE: TransferCurve = [
  [0, 0],
  [3, 0.5],
  [6, 2],
  [10, 5],
];

const single: SingleCarrierTransponder = {
  operation: 'single-carrier',
  saturationFluxDensityDbwPerM2: -85,
  referenceGOverTDbPerK: 3,
  attenuatorDb: 2,
  transferCurve: CURVE,
  levelControlRangeDb: 0,
};
const multi: MultiCarrierTransponder = {
  operation: 'multi-carrier',
  saturationFluxDensityDbwPerM2: -85,
  referenceGOverTDbPerK: 3,
  attenuatorDb: 2,
  totalInputBackOffDb: 6,
  totalOutputBackOffDb: 3,
};

const link: LinkInput = {
  symbolRateBaud: 30e6,
  uplink: {
    frequencyHz: 14.25e9,
    slantRangeM: 38_000e3,
    stationEirpDbw: 78,
    otherLossDb: 0.6,
    satelliteGOverTDbPerK: 5,
  },
  transponder: single,
  downlink: {
    frequencyHz: 11.7e9,
    slantRangeM: 38_200e3,
    saturatedEirpDbw: 51,
    otherLossDb: 0.4,
    antennaGainDbi: 41.5,
    feedLossDb: 0.2,
    clearSkyAntennaNoiseK: 45,
    receiverNoiseK: 70,
  },
  interference: [
    { name: 'adjacent satellite, up', place: 'uplink', carrierToInterferenceDb: 30 },
    { name: 'intermodulation', place: 'satellite', carrierToInterferenceDb: 22 },
    { name: 'adjacent satellite, down', place: 'downlink', carrierToInterferenceDb: 25 },
  ],
  implementationLossDb: 1,
  systemMarginDb: 0.5,
};

describe('free space', () => {
  it('splits into spreading loss and the gain of 1 m²', () => {
    const sum = spreadingLossDb(38e6) + gainOfOneSquareMetreDb(12e9);
    expect(freeSpaceLossDb(38e6, 12e9)).toBeCloseTo(sum, 10);
    // ITU-R P.525: 32.4 + 20 log f(MHz) + 20 log d(km)
    expect(freeSpaceLossDb(1e3, 1e6)).toBeCloseTo(32.45, 2);
    expect(() => freeSpaceLossDb(0, 1e9)).toThrow('distanceM is 0 m');
    expect(() => freeSpaceLossDb(1e7, 12)).toThrow('frequencyHz is 12 Hz');
    expect(cards.map((card) => card.id)).toEqual(['ITU-R P.525-5', 'ITU-R S.524-9']);
  });
});

describe('combination', () => {
  it('loses 3 dB of two equal ratios, nothing without noise', () => {
    expect(combineDb([20, 20])).toBeCloseTo(16.9897, 4);
    expect(combineDb([20, Infinity])).toBe(20);
    expect(combineDb([])).toBe(Infinity);
  });
  it('does not depend on the order and never exceeds the lowest', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -20, max: 60, noNaN: true }), { minLength: 1, maxLength: 8 }),
        (ratios) => {
          const combined = combineDb(ratios);
          expect(combineDb(ratios.toReversed())).toBeCloseTo(combined, 9);
          expect(combined).toBeLessThanOrEqual(Math.min(...ratios) + 1e-9);
          expect(combined).toBeGreaterThanOrEqual(
            Math.min(...ratios) - 10 * Math.log10(ratios.length) - 1e-9,
          );
        },
      ),
    );
  });
});

describe('noise of a station', () => {
  it('ends at the temperature of the medium', () => {
    expect(attenuatedNoiseK(45, 0, 275)).toBe(45);
    expect(attenuatedNoiseK(45, 100, 275)).toBeCloseTo(275, 6);
    expect(() => attenuatedNoiseK(45, -1, 275)).toThrow(DomainError);
  });
  it('counts feed loss twice: in the gain and as noise', () => {
    const station = { antennaGainDbi: 40, feedLossDb: 0, clearSkyAntennaNoiseK: 50, receiverNoiseK: 100 };
    expect(stationNoise(station, 0, 275).gOverTDbPerK).toBeCloseTo(40 - 10 * Math.log10(150), 12);
    const behindFeed = stationNoise({ ...station, feedLossDb: 0.5 }, 0, 275);
    expect(behindFeed.systemNoiseK).toBeCloseTo(50 / 1.12202 + 290 * (1 - 1 / 1.12202) + 100, 3);
    expect(behindFeed.gOverTDbPerK).toBeCloseTo(39.5 - 10 * Math.log10(behindFeed.systemNoiseK), 12);
  });
});

describe('transfer curve', () => {
  it('is linear between points and beyond the last, level before the first', () => {
    expect([-4, 0, 1.5, 3, 8, 10, 25].map((ibo) => outputBackOffDb(CURVE, ibo))).toEqual([
      0, 0, 0.25, 0.5, 3.5, 5, 20,
    ]);
    expect(outputBackOffDb([[0, 0]], 7)).toBe(7);
  });
  it('is refused when it is none', () => {
    expect(checkedTransferCurve(CURVE)).toBe(CURVE);
    expect(() => checkedTransferCurve([])).toThrow('points of the transfer curve is 0');
    expect(() =>
      checkedTransferCurve([
        [0, 0],
        [0, 1],
      ]),
    ).toThrow('transferCurve[1] input back-off is 0 dB');
    expect(() =>
      checkedTransferCurve([
        [0, 1],
        [2, 0.5],
      ]),
    ).toThrow('transferCurve[1] output back-off is 0.5 dB');
    expect(() => checkedTransferCurve([[Number.NaN, 1]])).toThrow(DomainError);
  });
  it('is driven by the carrier alone, or left to the others', () => {
    expect(operatingPoint(single, 3, 3)).toEqual({
      inputBackOffDb: 6,
      levelControlDb: 0,
      outputBackOffDb: 2,
    });
    expect(operatingPoint(multi, 12, 3)).toEqual({
      inputBackOffDb: 15,
      levelControlDb: 0,
      outputBackOffDb: 12,
    });
  });
  it('gives one of many carriers no more than all of the amplifier', () => {
    expect(operatingPoint(multi, 2, 0).outputBackOffDb).toBe(0);
    expect(operatingPoint(multi, 2, 0.5).outputBackOffDb).toBe(0);
    expect(operatingPoint(multi, 2, 4).outputBackOffDb).toBeCloseTo(3, 12);
  });
  it('is held by level control as far as that reaches', () => {
    const held = { ...single, levelControlRangeDb: 10 };
    expect(operatingPoint(held, 3, 8)).toEqual({
      inputBackOffDb: 11,
      levelControlDb: 8,
      outputBackOffDb: 0.5,
    });
    expect(operatingPoint(held, 3, 13)).toEqual({
      inputBackOffDb: 16,
      levelControlDb: 10,
      outputBackOffDb: 2,
    });
  });
});

describe('link budget', () => {
  it('adds up line by line', () => {
    const budget = linkBudget(link, fades(2, 4));
    const { uplink: up, transponder, downlink: down } = budget;
    expect(up.powerFluxDensityDbwPerM2).toBeCloseTo(78 - spreadingLossDb(38e6) - 0.6 - 2, 10);
    expect(transponder.saturationFluxDensityDbwPerM2).toBe(-85 - (5 - 3) + 2);
    expect(transponder.inputBackOffDb).toBeCloseTo(-85 - up.powerFluxDensityDbwPerM2, 10);
    expect(up.carrierToNoiseDensityDbHz).toBeCloseTo(
      78 - freeSpaceLossDb(38e6, 14.25e9) - 2.6 + 5 + 228.5992,
      4,
    );
    expect(down.carrierEirpDbw).toBe(51 - transponder.outputBackOffDb);
    expect(down.noise.antennaNoiseK).toBeCloseTo(45 * 10 ** -0.4 + 275 * (1 - 10 ** -0.4), 10);
    expect(down.noiseRiseDb).toBeCloseTo(down.clearSkyNoise.gOverTDbPerK - down.noise.gOverTDbPerK, 10);
    const loss = freeSpaceLossDb(38.2e6, 11.7e9) + 0.4 + 4;
    expect(down.carrierToNoiseDensityDbHz).toBeCloseTo(
      down.carrierEirpDbw - loss + down.noise.gOverTDbPerK + 228.5992,
      4,
    );
    expect(budget.esN0Db).toBeCloseTo(
      combineDb([
        up.carrierToNoiseDb,
        down.carrierToNoiseDb,
        ...budget.interference.map((one) => one.carrierToInterferenceDb),
      ]),
      10,
    );
    expect(budget.availableEsN0Db).toBeCloseTo(budget.esN0Db - 1.5, 12);
  });
  it('lets interference react to fades by its place', () => {
    const uplink = { ...link.uplink, stationEirpDbw: 68 };
    const ratios = (transponder: LinkInput['transponder'], fade: Fade) =>
      linkBudget({ ...link, uplink, transponder }, fade).interference.map(
        (one) => one.carrierToInterferenceDb,
      );
    expect(ratios(multi, fades(5, 0))).toEqual([25, expect.closeTo(17, 9), expect.closeTo(20, 9)]);
    expect(ratios(multi, fades(0, 9))).toEqual([30, 22, 25]);
    const held = { ...single, levelControlRangeDb: 12 };
    expect(ratios(held, fades(5, 0))).toEqual([25, 22, 25]);
    const own = [{ name: 'amplifier', place: 'station', carrierToInterferenceDb: 26 }] as const;
    expect(linkBudget({ ...link, interference: own }, fades(5, 9)).carrierToInterferenceDb).toBe(26);
    expect(linkBudget({ ...link, interference: [] }, CLEAR).carrierToInterferenceDb).toBe(Infinity);
  });
  it('holds a downlink through an uplink fade by level control', () => {
    const held = linkBudget({ ...link, transponder: { ...single, levelControlRangeDb: 12 } }, fades(8, 0));
    const clear = linkBudget(link, CLEAR);
    expect(held.downlink.carrierEirpDbw).toBe(clear.downlink.carrierEirpDbw);
    expect(held.uplink.carrierToNoiseDb).toBeCloseTo(clear.uplink.carrierToNoiseDb - 8, 10);
  });
  it('never gains by a downlink fade', () => {
    fc.assert(
      fc.property(
        anyFade,
        anyFade,
        anyFade,
        fc.constantFrom(single, multi),
        (up, down, more, transponder) => {
          const budget = (downlinkDb: number): number =>
            linkBudget({ ...link, transponder }, fades(up, downlinkDb)).availableEsN0Db;
          expect(budget(down + more)).toBeLessThanOrEqual(budget(down) + 1e-9);
        },
      ),
    );
  });
  it('never gains by an uplink fade', () => {
    fc.assert(
      fc.property(
        anyFade,
        anyFade,
        anyFade,
        fc.constantFrom(single, multi),
        (up, down, more, transponder) => {
          const budget = (uplinkDb: number): number =>
            linkBudget({ ...link, transponder }, fades(uplinkDb, down)).availableEsN0Db;
          expect(budget(up + more)).toBeLessThanOrEqual(budget(up) + 1e-9);
        },
      ),
    );
  });
  it('refuses negative fades and figures without meaning', () => {
    expect(() => linkBudget(link, fades(-1, 0))).toThrow('fade.uplinkDb is -1 dB');
    expect(() => linkBudget(link, fades(0, Number.NaN))).toThrow('fade.downlinkDb is NaN dB');
    expect(() => linkBudget({ ...link, symbolRateBaud: 0 }, CLEAR)).toThrow('symbolRateBaud is 0 Bd');
  });
});

describe('availability', () => {
  it('finds where a power law of attenuation meets a margin', () => {
    // A = 12 dB · p^−0.5 against 20 dB: p = 0.36 %
    const { unavailabilityPercent, availabilityPercent, bound } = availability((p) => 20 - 12 * p ** -0.5);
    expect(unavailabilityPercent).toBeCloseTo(0.36, 6);
    expect(availabilityPercent).toBeCloseTo(99.64, 6);
    expect(bound).toBe('exact');
  });
  it('says when the range of the method ends first', () => {
    expect(availability(() => 3)).toEqual({
      unavailabilityPercent: 0.001,
      availabilityPercent: 99.999,
      bound: 'better-than',
    });
    expect(availability(() => -3)).toEqual({
      unavailabilityPercent: 5,
      availabilityPercent: 95,
      bound: 'worse-than',
    });
    expect(availability((p) => p - 5)).toMatchObject({ unavailabilityPercent: 5, bound: 'exact' });
    expect(availability((p) => p - 1, { minimum: 0.01, maximum: 50 }).unavailabilityPercent).toBeCloseTo(
      1,
      5,
    );
    expect(() => availability(() => 0, { minimum: 5, maximum: 1 })).toThrow(DomainError);
  });
  it('lies on the safe side of the zero, a step included, in few evaluations', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.0011, max: 4.9, noNaN: true }), fc.boolean(), (zero, step) => {
        let evaluations = 0;
        const margin = (p: number): number => {
          evaluations++;
          const value = 10 * (zero ** -0.4 - p ** -0.4);
          return step ? Math.sign(value) : value;
        };
        const { unavailabilityPercent } = availability(margin);
        expect(evaluations).toBeLessThan(step ? 40 : 20);
        expect(margin(unavailabilityPercent)).toBeGreaterThanOrEqual(0);
        expect(unavailabilityPercent / zero - 1).toBeLessThan(2e-6);
      }),
    );
  });
});

describe('a fade that does not absorb all it takes', () => {
  it('raises the noise by what absorbs alone', () => {
    const whole = linkBudget(link, { ...CLEAR, downlinkDb: 3 });
    const split = linkBudget(link, { ...CLEAR, downlinkDb: 3, downlinkAbsorptionDb: 1 });
    const absorbed = linkBudget(link, { ...CLEAR, downlinkDb: 1 });
    expect(split.downlink.noise).toEqual(absorbed.downlink.noise);
    expect(split.downlink.fadeDb).toBe(3);
    expect(split.downlink.carrierToNoiseDb).toBeCloseTo(absorbed.downlink.carrierToNoiseDb - 2, 12);
    expect(linkBudget(link, { ...CLEAR, downlinkDb: 3, downlinkAbsorptionDb: 3 })).toEqual(whole);
    expect(() => linkBudget(link, { ...CLEAR, downlinkDb: 3, downlinkAbsorptionDb: -1 })).toThrow(
      DomainError,
    );
  });
});

describe('power control of a station', () => {
  it('makes up the fade to its range, less its error, and never lowers the power', () => {
    const control = { rangeDb: 6, errorDb: 1 };
    expect([0, 0.5, 4, 6, 10].map((fadeDb) => powerControlDb(control, fadeDb))).toEqual([0, 0, 3, 5, 5]);
    expect(powerControlDb(undefined, 4)).toBe(0);
  });
});

describe('power and bandwidth', () => {
  it('takes half the band with half the power', () => {
    const transponder = { bandwidthHz: 36e6, saturatedEirpDbw: 50, totalOutputBackOffDb: 3 };
    const carrier = powerBandwidth(
      { symbolRateBaud: 5e6, spacingFactor: 1.2, eirpDbw: 47 - 3.0103 },
      transponder,
    );
    expect(carrier.powerShare).toBeCloseTo(0.5, 6);
    expect(carrier.allocatedBandwidthHz).toBe(6e6);
    expect(carrier.leasedBandwidthHz).toBeCloseTo(18e6, -2);
    const weak = powerBandwidth({ symbolRateBaud: 5e6, spacingFactor: 1.2, eirpDbw: 20 }, transponder);
    expect(weak.leasedBandwidthHz).toBe(weak.allocatedBandwidthHz);
    expect(() =>
      powerBandwidth({ symbolRateBaud: 5e6, spacingFactor: 0.9, eirpDbw: 40 }, transponder),
    ).toThrow('spacingFactor is 0.9');
  });
});
