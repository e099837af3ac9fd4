import { describe, expect, it } from 'vitest';
import { greatCircleKm } from './distance.ts';

describe('distance along the ground', () => {
  it('is a quarter of a great circle from equator to pole, and half of it to the other side', () => {
    const origin = { latitudeDeg: 0, longitudeDeg: 0 };
    expect(greatCircleKm(origin, { latitudeDeg: 90, longitudeDeg: 20 })).toBeCloseTo(10_007.56, 2);
    expect(greatCircleKm(origin, { latitudeDeg: 0, longitudeDeg: 180 })).toBeCloseTo(20_015.11, 2);
    // a degree of longitude across the antimeridian
    expect(
      greatCircleKm({ latitudeDeg: 60, longitudeDeg: 179.5 }, { latitudeDeg: 60, longitudeDeg: -179.5 }),
    ).toBeCloseTo(55.6, 1);
    expect(greatCircleKm(origin, origin)).toBe(0);
    expect(() => greatCircleKm(origin, { latitudeDeg: 91, longitudeDeg: 0 })).toThrow('latitudeDeg is 91 °');
  });
});
