import { describe, expect, it } from 'vitest';
import { kazsat3r } from '../../test/programmes.ts';
import { SynthesisError, synthesiseBeam } from '../index.ts';

const request = {
  beam: 'ku-kz',
  direction: 'transmit',
  pointingErrorDeg: 0,
  focalRatio: 1,
} as const;

describe('a beam synthesised for its service area', () => {
  const result = synthesiseBeam(kazsat3r, request);
  const edge = Math.min(...result.verdicts.map(({ edgeDbi }) => edgeDbi));

  it('is judged at both edges of the band of its channels', () => {
    expect(result.verdicts.map(({ frequencyGHz }) => frequencyGHz)).toEqual([
      expect.closeTo(10.702, 6), // 10.720 GHz less half of 36 MHz
      expect.closeTo(12.746, 6), // 12.719 GHz and half of 54 MHz
    ]);
  });
  it('stays below what the aperture and the area allow, and within 1 dB of the aperture', () => {
    for (const { edgeDbi, attainableDbi, upperDbi } of result.verdicts) {
      expect(edgeDbi).toBeLessThanOrEqual(attainableDbi + 0.02);
      expect(attainableDbi).toBeLessThanOrEqual(upperDbi + 0.01);
      expect(upperDbi).toBeLessThan(result.areaBoundDbi);
    }
    const [lower, upper] = result.verdicts;
    expect(upper!.upperDbi).toBeGreaterThan(lower!.upperDbi); // the aperture is larger in wavelengths
    expect(Math.min(...result.verdicts.map(({ attainableDbi }) => attainableDbi)) - edge).toBeLessThan(1);
  });
  it('gives the same data again, and less edge under a pointing error', () => {
    expect(synthesiseBeam(kazsat3r, request).data).toEqual(result.data);
    const moved = synthesiseBeam(kazsat3r, { ...request, pointingErrorDeg: 0.1 });
    expect(Math.min(...moved.verdicts.map(({ edgeDbi }) => edgeDbi))).toBeLessThan(edge);
  });
  it('says which beam or reflector is missing', () => {
    expect(() => synthesiseBeam(kazsat3r, { ...request, beam: 'none' })).toThrow(SynthesisError);
    expect(() => synthesiseBeam(kazsat3r, { ...request, spacingM: 0.4 })).toThrow(/spacingM/);
  });
});
