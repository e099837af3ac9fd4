import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DomainError } from '../errors.ts';
import { angleBetweenDeg, type Direction, unitVector } from '../math/direction.ts';
import {
  type Attitude,
  directions,
  directionsFrom,
  type GeosynchronousOrbit,
  geodeticToEcef,
  geosynchronousDay,
  geosynchronousState,
  groundColumns,
  lookAngles,
  lookAnglesTo,
  NO_ATTITUDE_ERROR,
  nominalPlace,
  placeToEcef,
  rotationOf,
  type SatellitePlace,
  satellitePosition,
  sightDirections,
  sightsFrom,
  sightVectors,
} from './index.ts';

const RAD = Math.PI / 180;
const stand = rotationOf(NO_ATTITUDE_ERROR);

/** Direction of one point of the ellipsoid. */
function towards(place: SatellitePlace, attitude: Attitude, latitudeDeg: number, longitudeDeg: number) {
  const sights = sightVectors(1);
  sightsFrom(place, attitude, Float64Array.of(latitudeDeg), Float64Array.of(longitudeDeg), sights);
  const [azimuth, elevation] = [new Float64Array(1), new Float64Array(1)];
  sightDirections(sights, stand, azimuth, elevation);
  return { azimuthDeg: azimuth[0]!, elevationDeg: elevation[0]! } satisfies Direction;
}

const attitudes = fc.record({
  rollDeg: fc.double({ min: -5, max: 5, noNaN: true }),
  pitchDeg: fc.double({ min: -5, max: 5, noNaN: true }),
  yawDeg: fc.double({ min: -20, max: 20, noNaN: true }),
});
const places = fc.record({
  longitudeDeg: fc.double({ min: -180, max: 180, noNaN: true }),
  latitudeDeg: fc.double({ min: -8, max: 8, noNaN: true }),
  radiusM: fc.double({ min: 4.1e7, max: 4.3e7, noNaN: true }),
});
const offsets = fc.tuple(
  fc.double({ min: -60, max: 60, noNaN: true }),
  fc.double({ min: -50, max: 50, noNaN: true }),
);

describe('lines of sight of a displaced satellite', () => {
  it('are the same by columns of the Earth and one matrix, horizon included', () => {
    fc.assert(
      fc.property(places, attitudes, offsets, (place, attitude, [latitudeDeg, offset]) => {
        const longitudeDeg = place.longitudeDeg + 1.5 * offset;
        const [azimuth, elevation] = [new Float64Array(1), new Float64Array(1)];
        const ground = groundColumns(Float64Array.of(latitudeDeg), Float64Array.of(longitudeDeg));
        directionsFrom(place, rotationOf(attitude), ground, azimuth, elevation);
        const found = towards(place, attitude, latitudeDeg, longitudeDeg);
        expect(Number.isNaN(azimuth[0]!)).toBe(Number.isNaN(found.azimuthDeg));
        if (Number.isNaN(found.azimuthDeg)) return;
        expect(azimuth[0]).toBeCloseTo(found.azimuthDeg, 10);
        expect(elevation[0]).toBeCloseTo(found.elevationDeg, 10);
      }),
    );
  });
  it('at its nominal place are those of the geostationary satellite', () => {
    fc.assert(
      fc.property(offsets, ([latitudeDeg, offset]) => {
        const [azimuth, elevation] = [new Float64Array(1), new Float64Array(1)];
        const [lat, lon] = [Float64Array.of(latitudeDeg), Float64Array.of(58.5 + offset)];
        directions(lat, lon, 58.5, azimuth, elevation);
        const found = towards(nominalPlace(58.5), NO_ATTITUDE_ERROR, latitudeDeg, 58.5 + offset);
        if (Number.isNaN(azimuth[0]!)) return expect(found.azimuthDeg).toBeNaN();
        expect(found.azimuthDeg).toBeCloseTo(azimuth[0]!, 11);
        expect(found.elevationDeg).toBeCloseTo(elevation[0]!, 11);
      }),
    );
  });
  it('are the differences of Earth-fixed positions, in axes east, north and to the centre', () => {
    fc.assert(
      fc.property(places, offsets, (place, [latitudeDeg, offset]) => {
        const longitudeDeg = place.longitudeDeg + offset;
        const satellite = placeToEcef(place);
        const ground = geodeticToEcef({ latitudeDeg, longitudeDeg, heightM: 0 });
        const d = [ground.xM - satellite.xM, ground.yM - satellite.yM, ground.zM - satellite.zM];
        const [lon, lat] = [place.longitudeDeg * RAD, place.latitudeDeg * RAD];
        const east = [-Math.sin(lon), Math.cos(lon), 0];
        const north = [-Math.sin(lat) * Math.cos(lon), -Math.sin(lat) * Math.sin(lon), Math.cos(lat)];
        const down = [-Math.cos(lat) * Math.cos(lon), -Math.cos(lat) * Math.sin(lon), -Math.sin(lat)];
        const dot = (a: number[]) => a.reduce((sum, value, i) => sum + value * d[i]!, 0);
        const found = towards(place, NO_ATTITUDE_ERROR, latitudeDeg, longitudeDeg);
        const seen = lookAnglesTo({ latitudeDeg, longitudeDeg, heightM: 0 }, satellite).elevationDeg;
        if (Math.abs(seen) < 1e-6) return;
        expect(Number.isNaN(found.azimuthDeg)).toBe(seen < 0);
        if (seen < 0) return;
        expect(found.azimuthDeg).toBeCloseTo(Math.atan2(dot(east), dot(down)) / RAD, 9);
        expect(found.elevationDeg).toBeCloseTo(Math.asin(dot(north) / Math.hypot(...d)) / RAD, 9);
      }),
    );
  });
  it('move with the longitude of the satellite as the look angles of another slot', () => {
    const place = nominalPlace(58.6);
    expect(placeToEcef(place)).toEqual(satellitePosition(58.6));
    const almaty = { latitudeDeg: 43.25, longitudeDeg: 76.9, heightM: 0 };
    expect(lookAnglesTo(almaty, placeToEcef(place))).toEqual(lookAngles(almaty, 58.6));
  });
  it('keep their angles to each other under any attitude', () => {
    fc.assert(
      fc.property(attitudes, (attitude) => {
        const place = nominalPlace(0);
        const angle = (turned: Attitude) =>
          angleBetweenDeg(towards(place, turned, 40, 10), towards(place, turned, -20, -30));
        expect(angle(attitude)).toBeCloseTo(angle(NO_ATTITUDE_ERROR), 9);
      }),
    );
  });
  it('turn the same way whether the attitude or a further rotation turns them', () => {
    fc.assert(
      fc.property(attitudes, (attitude) => {
        const sights = sightVectors(1);
        const [azimuth, elevation] = [new Float64Array(1), new Float64Array(1)];
        sightsFrom(nominalPlace(0), NO_ATTITUDE_ERROR, Float64Array.of(40), Float64Array.of(10), sights);
        sightDirections(sights, rotationOf(attitude), azimuth, elevation);
        const turned = towards(nominalPlace(0), attitude, 40, 10);
        expect(azimuth[0]).toBeCloseTo(turned.azimuthDeg, 10);
        expect(elevation[0]).toBeCloseTo(turned.elevationDeg, 10);
      }),
    );
  });
  it('roll moves the footprint north, pitch east, yaw anticlockwise', () => {
    // A footprint that moves north sees a point on the ground further south in its own frame
    const nominal = towards(nominalPlace(0), NO_ATTITUDE_ERROR, 40, 20);
    const rolled = towards(nominalPlace(0), { rollDeg: 0.1, pitchDeg: 0, yawDeg: 0 }, 40, 0);
    expect(rolled.elevationDeg).toBeCloseTo(
      towards(nominalPlace(0), NO_ATTITUDE_ERROR, 40, 0).elevationDeg - 0.1,
      9,
    );
    const pitched = towards(nominalPlace(0), { rollDeg: 0, pitchDeg: 0.1, yawDeg: 0 }, 0, 20);
    expect(pitched.azimuthDeg).toBeCloseTo(
      towards(nominalPlace(0), NO_ATTITUDE_ERROR, 0, 20).azimuthDeg - 0.1,
      9,
    );
    const yawed = towards(nominalPlace(0), { rollDeg: 0, pitchDeg: 0, yawDeg: 10 }, 40, 20);
    const clock = ([x, y]: readonly [number, number, number]) => Math.atan2(y, x) / RAD;
    expect(clock(unitVector(yawed))).toBeCloseTo(clock(unitVector(nominal)) - 10, 9);
  });
  it('refuses a satellite inside the Earth and an attitude beyond 90°', () => {
    expect(() => towards({ ...nominalPlace(0), radiusM: 6e6 }, NO_ATTITUDE_ERROR, 0, 0)).toThrow(DomainError);
    expect(() => rotationOf({ rollDeg: 91, pitchDeg: 0, yawDeg: 0 })).toThrow(/rollDeg/);
  });
});

describe('a day of a geosynchronous orbit', () => {
  const orbit = (change: Partial<GeosynchronousOrbit>): GeosynchronousOrbit => ({
    meanLongitudeDeg: 42,
    inclinationDeg: 0,
    eccentricity: 0,
    argumentOfPerigeeDeg: 0,
    ...change,
  });
  it('without inclination and eccentricity is a point', () => {
    for (const { place, orbitYawDeg } of geosynchronousDay(orbit({}), 8)) {
      expect(place.longitudeDeg).toBeCloseTo(42, 12);
      expect(place.latitudeDeg).toBeCloseTo(0, 15);
      expect(orbitYawDeg).toBeCloseTo(0, 15);
      expect(place.radiusM).toBe(nominalPlace(0).radiusM);
    }
  });
  it('with inclination is a figure of eight: ±i high, sin Δλ = tan²(i/2) wide, crossing at the nodes', () => {
    const day = geosynchronousDay(orbit({ inclinationDeg: 5 }), 3600).map(({ place }) => place);
    const latitudes = day.map(({ latitudeDeg }) => latitudeDeg);
    const longitudes = day.map(({ longitudeDeg }) => longitudeDeg - 42);
    expect(Math.max(...latitudes)).toBeCloseTo(5, 6);
    expect(Math.min(...latitudes)).toBeCloseTo(-5, 6);
    const half = Math.asin(Math.tan(2.5 * RAD) ** 2) / RAD; // largest difference between λ and u for that i
    expect(Math.max(...longitudes)).toBeCloseTo(half, 6);
    expect(Math.min(...longitudes)).toBeCloseTo(-half, 6);
    expect(longitudes[0]).toBeCloseTo(0, 12);
    expect(longitudes[1800]).toBeCloseTo(0, 12);
    // north of the equator it runs behind first: the lobe is drawn westwards after the ascending node
    expect(longitudes[450]).toBeLessThan(0);
    expect(longitudes[1350]).toBeGreaterThan(0);
  });
  it('with eccentricity swings by the equation of the centre, 2e sin M + 5/4 e² sin 2M, between perigee and apogee', () => {
    const e = 0.001;
    const day = geosynchronousDay(orbit({ eccentricity: e, argumentOfPerigeeDeg: 70 }), 360);
    for (const [k, { place }] of day.entries()) {
      const M = k * RAD;
      expect((place.longitudeDeg - 42) * RAD).toBeCloseTo(
        2 * e * Math.sin(M) + 1.25 * e * e * Math.sin(2 * M),
        8,
      );
    }
    expect(day[0]!.place.radiusM / nominalPlace(0).radiusM).toBeCloseTo(1 - e, 12);
    expect(day[180]!.place.radiusM / nominalPlace(0).radiusM).toBeCloseTo(1 + e, 12);
  });
  it('turns a frame along the normal of the orbit by ±i at the nodes, so that the poles keep their side', () => {
    const day = geosynchronousDay(orbit({ inclinationDeg: 3 }), 4);
    expect(day.map(({ orbitYawDeg }) => orbitYawDeg)).toEqual([
      expect.closeTo(3, 10),
      expect.closeTo(0, 10),
      expect.closeTo(-3, 10),
      expect.closeTo(0, 10),
    ]);
    // At the ascending node the satellite stands over the equator; the normal of the orbit leans west by i
    const { place, orbitYawDeg } = geosynchronousState(orbit({ inclinationDeg: 3 }), 0);
    const north = towards(place, { rollDeg: 0, pitchDeg: 0, yawDeg: orbitYawDeg }, 60, place.longitudeDeg);
    const [x, y] = unitVector(north);
    expect(Math.atan2(x, y) / RAD).toBeCloseTo(3, 9);
  });
  it('refuses elements out of range', () => {
    expect(() => geosynchronousState(orbit({ eccentricity: 0.6 }), 0)).toThrow(DomainError);
    expect(() => geosynchronousState(orbit({ inclinationDeg: -1 }), 0)).toThrow(/inclinationDeg/);
  });
});
