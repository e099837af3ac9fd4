import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DomainError } from '../errors.ts';
import { meanRadiatingTemperatureK, skyNoiseIncreaseK, skyNoiseK } from './p618.noise.ts';

const attenuation = fc.double({ min: 0, max: 60, noNaN: true });

describe('P.618 § 3 sky noise', () => {
  it('is the cosmic background without attenuation and the medium behind a wall of rain', () => {
    expect(skyNoiseK(0)).toBe(2.7);
    expect(skyNoiseK(200)).toBeCloseTo(275, 9);
    expect(skyNoiseK(200, 260)).toBeCloseTo(260, 9);
  });

  it('is half of each at 3.01 dB', () => {
    expect(skyNoiseK(10 * Math.log10(2))).toBeCloseTo((275 + 2.7) / 2, 12);
  });

  it('rises with the fade, the less the more the clear sky attenuates', () => {
    fc.assert(
      fc.property(
        attenuation,
        fc.double({ min: 0.01, max: 20, noNaN: true }),
        attenuation,
        (clear, fade, more) => {
          const increase = skyNoiseIncreaseK(fade, clear);
          expect(increase).toBeGreaterThan(0);
          expect(skyNoiseIncreaseK(fade, clear + more)).toBeLessThanOrEqual(increase + 1e-9);
          expect(skyNoiseK(clear) + increase).toBeCloseTo(skyNoiseK(clear + fade), 9);
        },
      ),
    );
    expect(skyNoiseIncreaseK(0, 0.4)).toBe(0);
  });

  it('takes the medium from the surface: 37.34 + 0.81 × 290 K', () => {
    expect(meanRadiatingTemperatureK(290)).toBeCloseTo(272.24, 12);
    expect(() => meanRadiatingTemperatureK(15)).toThrow('surfaceTemperatureK'); // °C given for K
  });

  it('refuses negative attenuations and impossible media', () => {
    expect(() => skyNoiseK(-0.1)).toThrow(DomainError);
    expect(() => skyNoiseK(Number.NaN)).toThrow(DomainError);
    expect(() => skyNoiseK(1, 20)).toThrow('mediumTemperatureK');
    expect(() => skyNoiseIncreaseK(-1, 2)).toThrow('fadeDb');
  });
});
