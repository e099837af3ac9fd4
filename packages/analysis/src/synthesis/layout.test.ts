/** Layouts over an area of a programme: how many beams, which colours, and the C/I that more colours leave. */
import { describe, expect, it } from 'vitest';
import { kazsat3r } from '../../test/programmes.ts';
import { layOutBeams, layoutGeoJson } from '../index.ts';

const request = {
  beam: 'ku-kz',
  direction: 'transmit',
  layout: 'hexagonal',
  beams: 12,
  colours: 4,
  focalRatio: 1,
} as const;

describe('spot beams over Kazakhstan', () => {
  const layout = layOutBeams(kazsat3r, request);
  const worst = (colours: 1 | 3 | 4 | 7) =>
    Math.min(
      ...layOutBeams(kazsat3r, { ...request, colours }).beams.map(
        ({ edgeCarrierToInterferenceDb }) => edgeCarrierToInterferenceDb,
      ),
    );
  it('are at most as many as asked for, and near it', () => {
    expect(layout.beams.length).toBeLessThanOrEqual(12);
    expect(layout.beams.length).toBeGreaterThanOrEqual(9);
    expect(layOutBeams(kazsat3r, { ...request, beams: 30 }).beams.length).toBeGreaterThan(22);
  });
  it('reach higher at their edges the more they are, and than one beam over all', () => {
    const weakest = (beams: number) =>
      Math.min(...layOutBeams(kazsat3r, { ...request, beams }).beams.map(({ edgeDbi }) => edgeDbi));
    expect(weakest(12)).toBeGreaterThan(weakest(4));
    expect(weakest(30)).toBeGreaterThan(weakest(12));
    expect(weakest(12)).toBeGreaterThan(36.2);
  });
  it('leave more of a carrier the more colours there are', () => {
    expect(worst(1)).toBeLessThan(0);
    expect(worst(3)).toBeGreaterThan(worst(1));
    expect(worst(7)).toBeGreaterThan(worst(3));
  });
  it('are told at the weaker end of the band: the lower for the peak, the higher for the width', () => {
    const [lower, upper] = [10.702, 12.746].map((gHz) => (Math.PI * 1.8 * gHz * 1e9) / 299_792_458);
    const { peakDbi } = layout.beams[0]!;
    expect(peakDbi).toBeLessThan(20 * Math.log10(lower!));
    expect(peakDbi).toBeGreaterThan(20 * Math.log10(lower!) - 0.5);
    // between the 58.9 λ/D of a uniform aperture and the 72.8 λ/D of a parabola without pedestal
    expect((2 * layout.halfWidth * upper!) / Math.PI).toBeGreaterThan(1.02);
    expect((2 * layout.halfWidth * upper!) / Math.PI).toBeLessThan(1.15);
  });
  it('become circles of −3 dB and centres that lie where the tables say', () => {
    const { features } = layoutGeoJson(layout);
    const [circle, centre] = features;
    expect(circle!.geometry.type).toBe('Polygon');
    expect(centre!.geometry).toEqual({
      type: 'Point',
      coordinates: [layout.beams[0]!.longitudeDeg, layout.beams[0]!.latitudeDeg],
    });
    expect(circle!.properties).toMatchObject({ beam: 1, confidence: 'modelled' });
    const ring = (circle!.geometry as { coordinates: number[][][] }).coordinates[0]!;
    expect(ring[0]).toEqual(ring.at(-1));
  });
});

describe('spot beams by demand', () => {
  const cities = [
    { latitudeDeg: 43.25, longitudeDeg: 76.95, weight: 2 },
    { latitudeDeg: 43.3, longitudeDeg: 76.9, weight: 2 },
    { latitudeDeg: 51.2, longitudeDeg: 71.4, weight: 1 },
    { latitudeDeg: 47.1, longitudeDeg: 51.9, weight: 1 },
    { latitudeDeg: 0, longitudeDeg: -120, weight: 9 },
  ];
  it('stand on the clusters of the places that see the satellite', () => {
    const { beams } = layOutBeams(kazsat3r, { ...request, layout: 'demand', beams: 3, demand: cities });
    expect(beams).toHaveLength(3);
    for (const [latitude, longitude] of [
      [43.27, 76.92],
      [51.2, 71.4],
      [47.1, 51.9],
    ] as const)
      expect(
        Math.min(
          ...beams.map(({ latitudeDeg, longitudeDeg }) =>
            Math.hypot(latitudeDeg! - latitude, longitudeDeg! - longitude),
          ),
        ),
      ).toBeLessThan(0.1);
  });
  it('share the area evenly without a table', () => {
    const { beams } = layOutBeams(kazsat3r, { ...request, layout: 'demand', beams: 10 });
    expect(beams).toHaveLength(10);
    expect(new Set(beams.map(({ colour }) => colour)).size).toBe(4);
    for (const { edgeDbi } of beams) expect(edgeDbi).toBeGreaterThan(36);
  });
  it('of places that all lie beyond the horizon cannot be laid', () => {
    const far = { ...request, layout: 'demand', beams: 1, demand: [cities[4]!] } as const;
    expect(() => layOutBeams(kazsat3r, far)).toThrow('No place of the demand sees the satellite');
  });
});
