import { describe, expect, it } from 'vitest';
import { availabilityScale, decibelScale, differenceScale, dishScale, elevationScale } from './scale.ts';
import { statisticsOf } from './statistics.ts';

const over = (weights: readonly number[]) => ({
  latitudesDeg: Float64Array.from(weights, (_, i) => i),
  longitudesDeg: Float64Array.from(weights, (_, i) => 10 * i),
  weights: Float64Array.from(weights),
});
const dishes = dishScale({ minimum: 0.1, maximum: 15 });
const availabilities = availabilityScale(99.7, { minimum: 0.001, maximum: 5 });

describe('statistics of an area', () => {
  it('count by surface, not by points', () => {
    const found = statisticsOf(
      decibelScale('dBW'),
      undefined,
      over([1, 1, 2, 16]),
      Float64Array.of(40, 50, 51, 52),
    )!;
    expect(found).toMatchObject({ percentile5: 40, median: 52, percentile95: 52, inSightPercent: 100 });
    expect(found.mean).toBeCloseTo((40 + 50 + 102 + 832) / 20, 12);
    expect(found.minimum).toMatchObject({ value: 40, latitudeDeg: 0, longitudeDeg: 0 });
    expect(found.maximum).toMatchObject({ value: 52, latitudeDeg: 3, longitudeDeg: 30 });
  });
  it('take the extremes from the corners of the border too, and nothing else from them', () => {
    const found = statisticsOf(decibelScale('dBW'), 45, over([1, 1, 0, 0]), Float64Array.of(46, 44, 30, 60))!;
    expect(found).toMatchObject({ mean: 45, percentile5: 44, percentile95: 46, meetingPercent: 50 });
    expect([found.minimum.value, found.maximum.value]).toEqual([30, 60]);
  });
  it('are of what sees the satellite; what meets a requirement is part of the whole', () => {
    const found = statisticsOf(
      decibelScale('dBW'),
      45,
      over([1, 1, 2]),
      Float64Array.of(46, 44, Number.NaN),
    )!;
    expect(found).toMatchObject({ mean: 45, inSightPercent: 50, meetingPercent: 25 });
    expect(statisticsOf(decibelScale('dBW'), 45, over([1]), Float64Array.of(Number.NaN))).toBeUndefined();
  });
  it('meet a requirement that is reached just so, and of antennas the smaller ones', () => {
    const at = (metres: number) => statisticsOf(dishes, 0.6, over([1]), Float64Array.of(metres))!;
    expect([0.59, 0.6, 0.61].map((metres) => at(metres).meetingPercent)).toEqual([100, 100, 0]);
  });
  it('say of a percentile that it is beyond the range, and have no mean of antennas that nobody tried', () => {
    const found = statisticsOf(dishes, 0.6, over([1, 1, 1]), Float64Array.of(0.1, 0.6, 15))!;
    expect(found.beyond).toEqual({ percentile5: '≤ 10 cm', percentile95: '> 1500 cm' });
    expect(found.median).toBe(60);
    expect(found.mean).toBeNull();
    const inside = statisticsOf(dishes, 0.6, over([1, 1]), Float64Array.of(0.5, 0.7))!;
    expect(inside.beyond).toBeUndefined();
    expect(inside.mean).toBeCloseTo(60, 12);
    expect([inside.minimum.value, inside.maximum.value]).toEqual([50, 70]);
  });
  it('have their mean whatever the corners of the border need', () => {
    const found = statisticsOf(dishes, 0.6, over([1, 1, 0]), Float64Array.of(0.5, 0.7, 15))!;
    expect(found.mean).toBeCloseTo(60, 12);
    expect(found.percentile95).toBe(70);
    expect(found.maximum.words).toBe('> 1500 cm');
  });
  it('have a mean of availabilities as long as none is below the range: above it a mean loses no digit', () => {
    const mean = (...outages: number[]) =>
      statisticsOf(availabilities, 0.3, over(outages.map(() => 1)), Float64Array.from(outages))!.mean;
    expect(mean(0.001, 0.003)).toBeCloseTo(99.998, 9);
    expect(mean(0.1, 5)).toBeNull();
  });
});

describe('lines of a difference', () => {
  const lines = (reach: number, unit = 'dBW') =>
    differenceScale(unit, 'higher', reach)
      .levels(-60, 60)
      .map(({ value }) => value);
  it('go just beyond what the service area sees, whatever far side lobes differ by', () => {
    expect(lines(0.8)).toEqual([-1, -0.5, -0.2, -0.1, 0, 0.1, 0.2, 0.5, 1]);
    expect(lines(1)).toEqual([-1, -0.5, -0.2, -0.1, 0, 0.1, 0.2, 0.5, 1]);
    expect(lines(4)).toEqual([-6, -3, -2, -1, -0.5, 0, 0.5, 1, 2, 3, 6]);
    expect(lines(40)).toEqual([-10, -6, -3, -2, -1, 0, 1, 2, 3, 6, 10]);
    expect(lines(0)).toEqual([-0.1, 0, 0.1]);
    expect(lines(7, 'cm')).toEqual([-10, -5, -2, -1, 0, 1, 2, 5, 10]);
    expect(lines(0.04, '%')).toEqual([-0.05, -0.02, -0.01, 0, 0.01, 0.02, 0.05]);
  });
  it('of two dBW are in dB, and a smaller antenna is drawn as better', () => {
    expect(differenceScale('dB(W/m²)', 'higher', 1).unit).toBe('dB');
    expect(differenceScale('cm', 'lower', 1).drawn(5)).toBe(-5);
  });
});

describe('lines of the elevation', () => {
  const lines = (minimum: number, maximum: number) =>
    elevationScale.levels(minimum, maximum).map(({ value }) => value);
  it('are those at which links begin on a hemisphere, round ones over a country', () => {
    expect(lines(0, 88)).toEqual([5, 10, 20, 30, 40, 50, 60, 70, 80]);
    expect(lines(27, 44)).toEqual([30, 35, 40]);
  });
});
