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

describe('an area with weights and areas to spare', () => {
  const figure = (value: number) => ({ value, unit: 'dB', at: 'services.yaml:5' });
  type Area = (typeof kazsat3r.serviceAreas)[number];
  const shaped = (extra: Partial<Pick<Area, 'weights' | 'exclusions'>>) =>
    synthesiseBeam(
      {
        ...kazsat3r,
        serviceAreas: kazsat3r.serviceAreas.map((area) =>
          area.id === 'kazakhstan' ? { ...area, ...extra } : area,
        ),
      },
      request,
    );
  const edgeOf = ({ verdicts }: ReturnType<typeof synthesiseBeam>) =>
    Math.min(...verdicts.map(({ edgeDbi }) => edgeDbi));
  const free = synthesiseBeam(kazsat3r, request);

  it('spares India by what was asked, for a little of the edge, and says what it reaches', () => {
    const spared = shaped({
      exclusions: [{ countries: ['IND'], polygons: [], isolationDb: figure(27) }],
    });
    expect(spared.exclusions).toMatchObject([{ name: 'India', wantedDb: 27, at: 'services.yaml:5' }]);
    expect(spared.exclusions[0]!.isolationDb).toBeGreaterThanOrEqual(26.9);
    expect(spared.notices).toEqual([]);
    expect(edgeOf(spared)).toBeLessThan(edgeOf(free) + 0.05);
    expect(edgeOf(spared)).toBeGreaterThan(edgeOf(free) - 1.5);
  });
  it('cannot spare a neighbour at the common border, and says what would help', () => {
    const kyrgyzstan = { countries: ['KGZ'], polygons: [], isolationDb: figure(20) };
    const { notices, exclusions } = shaped({ exclusions: [kyrgyzstan] });
    expect(exclusions[0]!.isolationDb).toBeLessThan(10);
    expect(notices.map(({ code }) => code)).toEqual(['synthesis.isolation-not-reached']);
    expect(notices[0]!.message).toMatch(/Kyrgyzstan is −?\d+\.\d dB, wanted 20 dB\. .* leave a gapDeg/);
  });
  it('gives a part that asks for 2 dB more the same edge above its wish', () => {
    const west = {
      countries: [],
      polygons: [[[45, 40] as [number, number], [56, 40], [56, 53], [45, 53]] as [number, number][]],
      levelDb: figure(2),
    };
    const weighted = shaped({ weights: [west] });
    expect(edgeOf(weighted)).toBeLessThan(edgeOf(free));
    expect(edgeOf(weighted)).toBeGreaterThan(edgeOf(free) - 2);
  });
});
