import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  antennaTemperatureK,
  discNoise,
  discNoiseOffAxis,
  FULL_MOON_K,
  galacticBrightnessK,
  groundBrightnessK,
  quietSunK,
  skyTemperature,
} from './p372.ts';
import { skyNoiseK } from './p618.noise.ts';
import { skyBrightness } from './p676.brightness.ts';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe('P.372', () => {
  it('quiet Sun: 10⁶ K from 50 to 200 MHz, 10⁴ K at 10 GHz, as the text says', () => {
    for (const f of [0.05, 0.1, 0.2]) expect(quietSunK(f)).toBeCloseTo(1e6, 4);
    expect(quietSunK(10)).toBeCloseTo(1e4, 8);
    fc.assert(
      fc.property(number(0.05, 99), (f) => {
        expect(quietSunK(f)).toBeGreaterThanOrEqual(quietSunK(f + 1) - 1e-9);
      }),
    );
  });

  /** Penticton’s flux of a quiet Sun at 2.8 GHz is 67 sfu: T = S·λ²/(2k·Ω) over the disc. */
  it('quiet Sun: within 30 % of the flux measured at 10.7 cm', () => {
    const solidAngle = Math.PI * ((0.533 / 2) * (Math.PI / 180)) ** 2;
    const measured = (67e-22 * 0.107 ** 2) / (2 * 1.380_649e-23 * solidAngle);
    expect(quietSunK(2.8) / measured).toBeGreaterThan(0.7);
    expect(quietSunK(2.8) / measured).toBeLessThan(1.3);
  });

  it('the Galaxy fades by 8.3 dB an octave and is below 0.2 K at 4 GHz away from its plane', () => {
    expect(galacticBrightnessK(0.408, 25)).toBeCloseTo(25, 12);
    expect(galacticBrightnessK(4, 50)).toBeLessThan(0.2);
    fc.assert(
      fc.property(number(0.1, 50), number(1, 500), (f, at408) => {
        const octaveDb = 10 * Math.log10(galacticBrightnessK(f, at408) / galacticBrightnessK(2 * f, at408));
        expect(octaveDb).toBeCloseTo(27.5 * Math.log10(2), 9);
      }),
    );
  });

  it('the sky is that of P.618 with the Galaxy behind it', () => {
    expect(skyTemperature(3, 0, 280).skyK).toBe(skyNoiseK(3, 280));
    const { skyK, galaxyK } = skyTemperature(10, 20);
    expect(galaxyK).toBeCloseTo(2, 12);
    expect(skyK).toBeCloseTo(skyNoiseK(10) + 2, 12);
    expect(skyTemperature(1000, 100).skyK).toBeCloseTo(275, 9);
  });

  /** Clear sky of 7.5 g/m³ at 288 K, the atmosphere of the figures: about 4 K at 4 GHz and 15 K at 20 GHz add at the zenith. */
  it('agrees with the layers of P.676 in clear sky', () => {
    const { attenuationDb, brightnessK } = skyBrightness(4, 90);
    expect(Math.abs(skyTemperature(attenuationDb, 0).skyK - brightnessK)).toBeLessThan(1);
  });

  it('ground: emits, and reflects the rest', () => {
    expect(groundBrightnessK(1, 290, 20)).toBe(290);
    expect(groundBrightnessK(0, 290, 20)).toBe(20);
    expect(groundBrightnessK(0.4, 290, 20)).toBeCloseTo(128, 12);
  });

  it('an antenna sees the mean of what its pattern sees', () => {
    const parts = [
      { fraction: 0.9, brightnessK: 20 },
      { fraction: 0.1, brightnessK: 290 },
    ];
    expect(antennaTemperatureK(parts)).toBeCloseTo(47, 12);
    expect(() => antennaTemperatureK(parts.slice(1))).toThrow('sum of fractions');
  });

  it('a beam far narrower than the disc sees it alone, a wide one in the ratio of areas', () => {
    expect(discNoise(1e4, 0.02, 0).increaseK).toBeCloseTo(1e4, 6);
    expect(discNoise(FULL_MOON_K, 10, 0).increaseK / (FULL_MOON_K * Math.LN2 * 0.05 ** 2)).toBeCloseTo(1, 2);
    expect(discNoise(1e4, 0.5, 3).increaseK).toBeCloseTo(0.5 * 1e4 * 10 ** -0.3, 9);
  });

  it('a disc beside the axis: on the axis as there, far off nothing, between as a count of rays', () => {
    for (const width of [0.02, 0.1, 0.17, 0.5, 2, 20])
      expect(discNoiseOffAxis(1e4, width, 1, 0).increaseK / discNoise(1e4, width, 1).increaseK).toBeCloseTo(
        1,
        9,
      );
    expect(discNoiseOffAxis(1e4, 0.17, 0, 3).increaseK).toBe(0);
    // a narrow beam within the disc sees nothing else
    expect(discNoiseOffAxis(1e4, 0.02, 0, 0.2).increaseK).toBeCloseTo(1e4, 3);
    const sigma = 0.4 / Math.sqrt(8 * Math.LN2);
    let [sum, whole] = [0, 0];
    const step = 0.004;
    for (let x = -1.2; x <= 1.2; x += step)
      for (let y = -1.2; y <= 1.2; y += step) {
        const weight = Math.exp(-(x * x + y * y) / (2 * sigma * sigma));
        whole += weight;
        if (Math.hypot(x - 0.3, y) < 0.25) sum += weight;
      }
    expect(discNoiseOffAxis(1, 0.4, 0, 0.3).beamFraction).toBeCloseTo(sum / whole, 3);
  });

  it.each([
    [() => quietSunK(0.01), 'frequencyGHz'],
    [() => galacticBrightnessK(4, Number.NaN), 'brightnessAt408MHzK'],
    [() => skyTemperature(-1, 0), 'attenuationDb'],
    [() => skyTemperature(1, -1), 'galacticK'],
    [() => groundBrightnessK(1.1, 290, 20), 'emissivity'],
    [() => discNoise(1e4, 0, 0), 'beamwidthDeg'],
    [() => discNoiseOffAxis(1e4, 1, 0, -1), 'offAxisDeg'],
    [() => antennaTemperatureK([{ fraction: 1, brightnessK: Number.NaN }]), 'brightnessK'],
  ])('refuses what has no meaning, %#', (call, name) => expect(call).toThrow(name));
});
