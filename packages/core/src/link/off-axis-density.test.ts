import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gainAtDbi, s465GainDbi } from '../antenna/index.ts';
import { DomainError } from '../errors.ts';
import { carrierToNeighbourDb } from './adjacent-satellite.ts';
import { OFF_AXIS_LIMITS, offAxisLimitAt, offAxisRoom } from './off-axis-density.ts';

describe('ITU-R S.524-9', () => {
  it('has masks whose pieces meet within 0.2 dB, but at 30 GHz, where the last lies 10 dB above the one before', () => {
    for (const { curve, fromGHz } of OFF_AXIS_LIMITS)
      for (const [i, { toDeg }] of curve.pieces.slice(0, -1).entries()) {
        const gap = curve.pieces[i]!.gainDbi(toDeg) - curve.pieces[i + 1]!.gainDbi(toDeg);
        const step = fromGHz === 27.5 && toDeg === 48 ? 10 : 0;
        expect(Math.abs(gap + step)).toBeLessThan(0.2);
      }
  });
  it('has at 14 GHz 29.05 dBW in 40 kHz at 2.5°, 18 at 8°, 0 at 100°; at 6 GHz per 4 kHz; none at 17 GHz', () => {
    const { curve, bandwidthHz } = offAxisLimitAt(14)!;
    expect(bandwidthHz).toBe(40e3);
    expect(gainAtDbi(curve, 2.5)).toBeCloseTo(39 - 25 * Math.log10(2.5), 9);
    expect(gainAtDbi(curve, 8)).toBe(18);
    expect(gainAtDbi(curve, 20)).toBeCloseTo(42 - 25 * Math.log10(20), 9);
    expect(gainAtDbi(curve, 100)).toBe(0);
    expect(offAxisLimitAt(6)!.bandwidthHz).toBe(4e3);
    expect(gainAtDbi(offAxisLimitAt(6)!.curve, 10)).toBeCloseTo(10, 9);
    expect(gainAtDbi(offAxisLimitAt(29)!.curve, 5)).toBeCloseTo(19 - 25 * Math.log10(5), 9);
    expect(offAxisLimitAt(13.5)).toBeUndefined();
    expect(offAxisLimitAt(17.3)).toBeUndefined();
  });
  it('leaves side lobes of S.465 the density by which its mask lies above them', () => {
    const s465 = (offAxisDeg: number) => s465GainDbi(offAxisDeg, 200);
    // 39 − 32 − 10 log 40 000; 32 − 32 − 10 log 4000; 19 − 32 − 10 log 40 000
    expect(offAxisRoom(offAxisLimitAt(14)!, 7 - 46.0206, s465).roomDb).toBeCloseTo(0, 4);
    expect(offAxisRoom(offAxisLimitAt(6)!, -36.0206, s465).roomDb).toBeCloseTo(0, 4);
    expect(offAxisRoom(offAxisLimitAt(29)!, -13 - 46.0206, s465).roomDb).toBeCloseTo(0, 4);
  });
  it('takes a decibel of room for a decibel of density', () => {
    fc.assert(
      fc.property(fc.double({ min: -120, max: 0, noNaN: true }), (density) => {
        const limit = offAxisLimitAt(14.2)!;
        const gain = (offAxisDeg: number) => s465GainDbi(offAxisDeg, 100);
        const { roomDb, eirpDbw, limitDbw } = offAxisRoom(limit, density, gain);
        expect(roomDb).toBeCloseTo(limitDbw - eirpDbw, 9);
        expect(offAxisRoom(limit, density + 1, gain).roomDb).toBeCloseTo(roomDb - 1, 9);
      }),
    );
    expect(() => offAxisRoom(offAxisLimitAt(14)!, Number.NaN, () => 0)).toThrow(DomainError);
  });
});

describe('adjacent satellites', () => {
  const side = s465GainDbi(2, 200); // 24.47 dBi
  it('are those of Roddy, examples 13.1 and 13.2', () => {
    const down = {
      wantedDensityDbwPerHz: 34,
      neighbourDensityDbwPerHz: 34,
      wantedGainDbi: 44,
      neighbourGainDbi: side,
    };
    const common = { pathDifferenceDb: 0, polarisationDb: 4 };
    expect(carrierToNeighbourDb({ ...down, ...common })).toBeCloseTo(23.53, 2);
    const up = {
      wantedDensityDbwPerHz: 24 + 54,
      neighbourDensityDbwPerHz: 30 + side,
      wantedGainDbi: 30,
      neighbourGainDbi: 30,
    };
    expect(carrierToNeighbourDb({ ...up, ...common })).toBeCloseTo(27.53, 2);
  });
  it('gain by a longer path of the neighbour', () => {
    const path = {
      wantedDensityDbwPerHz: 0,
      neighbourDensityDbwPerHz: 0,
      wantedGainDbi: 40,
      neighbourGainDbi: 20,
      polarisationDb: 0,
    };
    expect(carrierToNeighbourDb({ ...path, pathDifferenceDb: -0.5 })).toBeCloseTo(20.5, 9);
    expect(() => carrierToNeighbourDb({ ...path, pathDifferenceDb: 0, polarisationDb: -1 })).toThrow(
      DomainError,
    );
  });
});
