import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanRadiatingTemperatureK, skyNoiseK } from './p618.noise.ts';
import { blackBodyBrightnessK, earthBrightness, skyBrightness } from './p676.brightness.ts';
import { layersOf } from './p676.slant.ts';
import { globalAtmosphere } from './p835.ts';

const layers = layersOf();
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe('P.676 Annex 1 § 4, brightness temperature', () => {
  it('follows Planck: hf/k = 0.048 K at 1 GHz', () => {
    expect(blackBodyBrightnessK(1, 2.73)).toBeCloseTo(2.73 - 0.048 / 2, 3);
    const hfOverK = (6.626_070_15e-34 * 30e9) / 1.380_649e-23;
    expect(blackBodyBrightnessK(30, 2.73)).toBeCloseTo(hfOverK / (Math.exp(hfOverK / 2.73) - 1), 3);
    expect(blackBodyBrightnessK(30, 288)).toBeCloseTo(288 - 0.72, 2);
  });

  it('in air of one temperature is one step, however many layers', () => {
    const even = layersOf({
      lowerHeightKm: 0.5,
      upperHeightKm: 60,
      atmosphere: (h) => ({ ...globalAtmosphere(h), temperatureK: 260 }),
    });
    fc.assert(
      fc.property(number(1, 350), number(1, 90), (f, elevationDeg) => {
        const { backgroundK, attenuationDb, brightnessK } = skyBrightness(f, elevationDeg, even);
        const passed = 10 ** (-attenuationDb / 10);
        const expected = backgroundK * passed + blackBodyBrightnessK(f, 260) * (1 - passed);
        expect(brightnessK).toBeCloseTo(expected, 8);
      }),
      { numRuns: 25 },
    );
  });

  it('is the sky noise of P.618 within 3 K up to 50 GHz in clear sky', () => {
    for (const f of [4, 12, 20, 30, 45])
      for (const elevationDeg of [10, 30, 90]) {
        const { attenuationDb, brightnessK } = skyBrightness(f, elevationDeg, layers);
        const p618 = skyNoiseK(attenuationDb, meanRadiatingTemperatureK(288.15));
        expect(Math.abs(brightnessK - p618), `${f} GHz, ${elevationDeg}°`).toBeLessThan(3);
      }
  });

  it('is that of the air near the receiver where air is opaque', () => {
    expect(skyBrightness(60, 90, layers).brightnessK).toBeGreaterThan(284);
    const fromSpace = earthBrightness(60, 90, { emissivity: 0.95, temperatureK: 288 }, layers).brightnessK;
    expect(fromSpace).toBeGreaterThan(200);
    expect(fromSpace).toBeLessThan(260);
  });

  it('of a black ground under clear air is nearly its temperature; a mirror shows the sky twice through the air', () => {
    const black = earthBrightness(4, 60, { emissivity: 1, temperatureK: 290 }, layers).brightnessK;
    expect(black).toBeGreaterThan(287);
    expect(black).toBeLessThan(290);
    const mirror = earthBrightness(12, 40, { emissivity: 0, temperatureK: 290 }, layers);
    expect(mirror.backgroundK).toBe(mirror.sky.brightnessK);
    const passed = 10 ** (-mirror.attenuationDb / 10);
    expect(mirror.brightnessK).toBeCloseTo(mirror.sky.brightnessK * passed + mirror.emittedK, 9);
    expect(mirror.brightnessK).toBeLessThan(25);
  });

  it('refuses surfaces and elevations without meaning', () => {
    expect(() => earthBrightness(12, 40, { emissivity: 1.1, temperatureK: 290 }, layers)).toThrow(
      'emissivity',
    );
    expect(() => earthBrightness(12, 40, { emissivity: 1, temperatureK: 90 }, layers)).toThrow(
      'surfaceTemperatureK',
    );
    expect(() => skyBrightness(12, -1, layers)).toThrow('elevationDeg');
    expect(() => blackBodyBrightnessK(12, 0)).toThrow('temperatureK');
  });
});
