import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { angleBetweenDeg, type Direction } from '../math/index.ts';
import { type EllipticalBeam, ellipticalGains } from './elliptical-gaussian.ts';
import type { GainPattern } from './pattern.ts';
import { turnedPattern } from './turned.ts';

const direction = fc
  .tuple(fc.double({ min: -8, max: 8, noNaN: true }), fc.double({ min: -8, max: 8, noNaN: true }))
  .map(([azimuthDeg, elevationDeg]): Direction => ({ azimuthDeg, elevationDeg }));

/** The angle from the peak, as if it were a gain: a turn keeps it. */
const angle = (peak: Direction): GainPattern => ({
  peakGainDbi: 0,
  peakDirection: peak,
  gains: (azimuths, elevations, out) => {
    for (let i = 0; i < out.length; i++)
      out[i] = angleBetweenDeg(peak, { azimuthDeg: azimuths[i]!, elevationDeg: elevations[i]! });
  },
});

function at(pattern: GainPattern, { azimuthDeg, elevationDeg }: Direction): number {
  const out = new Float64Array(1);
  pattern.gains(Float64Array.of(azimuthDeg), Float64Array.of(elevationDeg), out);
  return out[0]!;
}

describe('a turned pattern', () => {
  it('has every angle from its peak that it had', () => {
    fc.assert(
      fc.property(direction, direction, direction, (from, to, towards) => {
        expect(at(turnedPattern(angle(from), to), towards)).toBeCloseTo(angleBetweenDeg(to, towards), 9);
      }),
    );
  });
  it('is turned by the shortest way: what lies ahead on the way and beside it stays there', () => {
    // An ellipse along the way from peak to peak: half a beamwidth ahead it is 3 dB down, also after the turn.
    const beam: EllipticalBeam = {
      peakGainDbi: 30,
      boresight: { azimuthDeg: -2, elevationDeg: 0 },
      majorBeamwidthDeg: 4,
      minorBeamwidthDeg: 2,
      orientationDeg: 0,
      sideLobeFloorDb: 40,
    };
    const pattern: GainPattern = {
      peakGainDbi: 30,
      peakDirection: beam.boresight,
      gains: (azimuths, elevations, out) => ellipticalGains(beam, azimuths, elevations, out),
    };
    const turned = turnedPattern(pattern, { azimuthDeg: 3, elevationDeg: 0 });
    expect(at(turned, { azimuthDeg: 3, elevationDeg: 0 })).toBeCloseTo(30, 9);
    expect(at(turned, { azimuthDeg: 5, elevationDeg: 0 })).toBeCloseTo(27, 2);
    expect(at(turned, { azimuthDeg: 3, elevationDeg: 1 })).toBeCloseTo(27, 2);
  });
  it('goes back to what it was, and knows no gain beyond the horizon', () => {
    fc.assert(
      fc.property(direction, direction, direction, (from, to, towards) => {
        const back = turnedPattern(turnedPattern(angle(from), to), from);
        expect(at(back, towards)).toBeCloseTo(at(angle(from), towards), 9);
      }),
    );
    expect(
      at(turnedPattern(angle({ azimuthDeg: 0, elevationDeg: 0 }), { azimuthDeg: 1, elevationDeg: 1 }), {
        azimuthDeg: Number.NaN,
        elevationDeg: 0,
      }),
    ).toBeNaN();
  });
});
