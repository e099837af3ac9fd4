/** Layouts of spot beams: colours that never meet, demand that is met, interference as it must be. */
import { describe, expect, it } from 'vitest';
import { electricalSize, elementField } from './aperture.ts';
import { type ColourCount, demandLayout, hexagonalLayout, type SpotBeam, spotResults } from './layout.ts';

const ka = electricalSize(2.4, 20);
const spacing = 1.1 * (Math.PI / ka);

function disc(radius: number, step: number): { u: Float64Array; v: Float64Array } {
  const u: number[] = [];
  const v: number[] = [];
  for (let x = -radius; x <= radius; x += step)
    for (let y = -radius; y <= radius; y += step)
      if (Math.hypot(x, y) <= radius) {
        u.push(x);
        v.push(y);
      }
  return { u: Float64Array.from(u), v: Float64Array.from(v) };
}

describe('hexagonal layout', () => {
  const area = disc(4 * spacing, spacing / 6);
  it('covers every point within a cell, and its colours keep the distance √N', () => {
    for (const colours of [1, 3, 4, 7] as const) {
      const beams = hexagonalLayout(area, spacing, colours);
      for (let p = 0; p < area.u.length; p++) {
        const nearest = Math.min(...beams.map(({ u, v }) => Math.hypot(u - area.u[p]!, v - area.v[p]!)));
        expect(nearest).toBeLessThanOrEqual(spacing / Math.sqrt(3) + 1e-12);
      }
      expect(nearestAlike(beams) / spacing).toBeCloseTo(Math.sqrt(colours), 9);
      expect(new Set(beams.map(({ colour }) => colour)).size).toBe(colours);
    }
  });
  it('leaves more of a carrier the more colours there are', () => {
    const worst = ([1, 3, 4, 7] as const).map((colours) => {
      const results = spotResults(hexagonalLayout(area, spacing, colours), area, ka, 0.3);
      return Math.min(...results.map((beam) => beam.edgeCarrierToInterferenceDb));
    });
    expect(worst).toEqual([...worst].sort((a, b) => a - b));
    expect(worst[0]).toBeLessThan(0);
    expect(worst[3]).toBeGreaterThan(15);
  });
  it('has the interference of two beams in closed form', () => {
    const beams: SpotBeam[] = [
      { u: 0, v: 0, colour: 0 },
      { u: spacing, v: 0, colour: 0 },
      { u: 2 * spacing, v: 0, colour: 1 },
    ];
    const [first, , third] = spotResults(
      beams,
      { u: Float64Array.of(0.2 * spacing), v: Float64Array.of(0) },
      ka,
      1,
    );
    const field = (part: number) => elementField(ka * part * spacing, 1);
    expect(first!.peakDbi).toBeCloseTo(20 * Math.log10(ka), 9);
    expect(first!.centreCarrierToInterferenceDb).toBeCloseTo(-20 * Math.log10(Math.abs(field(1))), 9);
    expect(first!.edgeCarrierToInterferenceDb).toBeCloseTo(
      20 * Math.log10(Math.abs(field(0.2) / field(0.8))),
      9,
    );
    expect(third!.centreCarrierToInterferenceDb).toBe(Infinity);
    expect(third!.edgeDbi).toBeNaN();
  });
  it('refuses an area without points', () => {
    expect(() => hexagonalLayout({ u: new Float64Array(), v: new Float64Array() }, spacing, 4)).toThrow(
      'points of the area is 0',
    );
  });
});

function nearestAlike(beams: readonly SpotBeam[]): number {
  let nearest = Infinity;
  for (const a of beams)
    for (const b of beams)
      if (a !== b && a.colour === b.colour) nearest = Math.min(nearest, Math.hypot(a.u - b.u, a.v - b.v));
  return nearest;
}

describe('layout by demand', () => {
  const demand = {
    u: Float64Array.of(0, 0.001, -0.001, 0.05, 0.051, -0.04),
    v: Float64Array.of(0, 0.001, 0.001, 0.02, 0.02, 0.03),
    weight: Float64Array.of(1, 1, 2, 5, 5, 3),
  };
  it('puts a beam at the weighted middle of each cluster, the same for the same seed', () => {
    const beams = demandLayout(demand, 3, 3, 9);
    expect(demandLayout(demand, 3, 3, 9)).toEqual(beams);
    const east = beams.find(({ u }) => u > 0.04)!;
    expect(east.u).toBeCloseTo(0.0505, 12);
    const middle = beams.find(({ u }) => Math.abs(u) < 0.01)!;
    expect(middle.u).toBeCloseTo(-0.00025, 12);
    expect(new Set(beams.map(({ colour }) => colour)).size).toBe(3);
  });
  it('leaves places without demand alone and asks for as many places as beams', () => {
    const silent = { ...demand, weight: Float64Array.of(0, 0, 0, 1, 1, 0) };
    for (const { u } of demandLayout(silent, 2, 1)) expect(u).toBeGreaterThan(0.04);
    expect(() => demandLayout(silent, 3, 1)).toThrow('number of beams is 3; expected 1 … 2');
    expect(() => demandLayout({ ...demand, weight: Float64Array.of(-1, 1, 1, 1, 1, 1) }, 2, 1)).toThrow(
      'weight is -1',
    );
  });
  it('spreads colours where beams are near', () => {
    const colours: ColourCount = 4;
    const grid = disc(5 * spacing, spacing);
    const beams = demandLayout({ ...grid, weight: grid.u.map(() => 1) }, 40, colours, 2);
    expect(nearestAlike(beams)).toBeGreaterThan(spacing);
  });
});
