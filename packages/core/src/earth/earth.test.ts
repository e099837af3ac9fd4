import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DomainError } from '../errors.ts';
import {
  directions,
  ecefToGeodetic,
  GEOSTATIONARY_RADIUS_M,
  type Geodetic,
  geodeticToEcef,
  groundPoint,
  isVisible,
  lookAngles,
  polarisationTilt,
  SEMI_MAJOR_AXIS_M,
  satelliteDirection,
  satellitePosition,
} from './index.ts';

const RAD = Math.PI / 180;
const at = (latitudeDeg: number, longitudeDeg: number, heightM = 0): Geodetic => ({
  latitudeDeg,
  longitudeDeg,
  heightM,
});

/** Stations and dishpointer.com answers (one decimal), as quoted by igorauad/link-budget, test_pointing.py. */
const dishpointer: readonly [string, Geodetic, number, number, number, number, number][] = [
  // station, satellite [°E], elevation, azimuth [°], distance [km], skew [°]
  ['São Paulo', at(-23.5505, -46.6333), -113, 13.1, 279.9, 40260, -64.6],
  ['Washington', at(38.9072, -77.0369), -113, 31.6, 229.1, 38469, 36],
  ['Los Angeles', at(34.0522, -118.2437), -123, 50.1, 188.4, 37077, 7],
  ['Berlin', at(52.52, 13.405), -37.5, 14.1, 237.2, 40151, 30.8],
  ['Sydney', at(-33.8688, 151.2093), 138, 48.1, 337.2, 37202, -18.8],
  ['Cape Town', at(-33.9249, 18.4241), -37.5, 19.5, 290.7, 39604, -50.9],
];

describe('WGS 84', () => {
  it('has the semi-minor axis of the standard', () => {
    expect(geodeticToEcef(at(90, 0)).zM).toBeCloseTo(6_356_752.3142, 4); // NGA.STND.0036 Table 3.3
    expect(geodeticToEcef(at(0, 90)).yM).toBe(SEMI_MAJOR_AXIS_M);
  });
  it('agrees with the worked point of EPSG Guidance Note 7-2 §4.1.1', () => {
    // 53°48'33.820"N 2°07'46.380"E, 73.0 m → 3771793.968, 140253.342, 5124304.349 m
    const p = geodeticToEcef(at(53 + 48 / 60 + 33.82 / 3600, 2 + 7 / 60 + 46.38 / 3600, 73));
    expect(p.xM).toBeCloseTo(3_771_793.968, 2);
    expect(p.yM).toBeCloseTo(140_253.342, 2);
    expect(p.zM).toBeCloseTo(5_124_304.349, 2);
  });
  it('comes back from ECEF everywhere, from the deepest mine to beyond the geostationary orbit', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -90, max: 90, noNaN: true }),
        fc.double({ min: -179.999, max: 179.999, noNaN: true }),
        fc.double({ min: -10_000, max: 5e7, noNaN: true }),
        (lat, lon, height) => {
          const back = ecefToGeodetic(geodeticToEcef(at(lat, lon, height)));
          expect(Math.abs(back.latitudeDeg - lat)).toBeLessThan(1e-11);
          expect(Math.abs(back.longitudeDeg - lon) * Math.cos(lat * RAD)).toBeLessThan(1e-11);
          expect(Math.abs(back.heightM - height)).toBeLessThan(1e-7);
        },
      ),
    );
  });
  it('names the argument that has no meaning', () => {
    expect(() => geodeticToEcef(at(91, 0))).toThrow('latitudeDeg is 91 °; expected -90 … 90 °');
    expect(() => geodeticToEcef(at(0, Number.NaN))).toThrow(DomainError);
    expect(() => ecefToGeodetic({ xM: 1, yM: 0, zM: 0 })).toThrow(DomainError);
  });
});

describe('geostationary orbit', () => {
  it('has the radius of one sidereal day', () => {
    expect(GEOSTATIONARY_RADIUS_M).toBeCloseTo(42_164_173, -1);
    expect(satellitePosition(90).yM).toBe(GEOSTATIONARY_RADIUS_M);
  });
  it.each(dishpointer)('looks from %s as dishpointer.com does', (_, station, satellite, el, az, km, skew) => {
    const look = lookAngles(station, satellite);
    expect(Math.abs(look.elevationDeg - el)).toBeLessThan(0.1);
    expect(Math.abs(look.azimuthDeg - az)).toBeLessThan(0.1);
    expect(Math.abs(look.slantRangeM / 1000 - km)).toBeLessThan(15); // theirs uses the satellite's actual radius
    // theirs is atan(sin ΔL / tan l): up to 0.3° from the exact angle
    expect(Math.abs(polarisationTilt(station, satellite).skewDeg - skew)).toBeLessThan(0.4);
  });
  it('agrees with the closed form of a spherical Earth within the flattening', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -70, max: 70, noNaN: true }),
        fc.double({ min: -70, max: 70, noNaN: true }),
        (lat, deltaLon) => {
          const cosGamma = Math.cos(lat * RAD) * Math.cos(deltaLon * RAD);
          const k = 6_371_000 / GEOSTATIONARY_RADIUS_M;
          const elevation = Math.atan2(cosGamma - k, Math.sqrt(1 - cosGamma ** 2)) / RAD;
          const range = GEOSTATIONARY_RADIUS_M * Math.sqrt(1 + k * k - 2 * k * cosGamma);
          const look = lookAngles(at(lat, 58.5 + deltaLon), 58.5);
          expect(Math.abs(look.elevationDeg - elevation)).toBeLessThan(0.25);
          expect(Math.abs(look.slantRangeM - range)).toBeLessThan(22_000);
          const azimuth = (Math.atan2(-Math.tan(deltaLon * RAD), -Math.sin(lat * RAD)) / RAD + 360) % 360;
          const apart = Math.abs(look.azimuthDeg - azimuth);
          const fromZenith = Math.hypot(lat, deltaLon);
          if (fromZenith > 5) expect(Math.min(apart, 360 - apart)).toBeLessThan(2);
        },
      ),
    );
  });
  it('returns a negative elevation below the horizon', () => {
    expect(lookAngles(at(0, 100), 0).elevationDeg).toBeLessThan(-15);
    expect(isVisible(at(0, 100), 0)).toBe(false);
    expect(isVisible(at(51.2, 71.4), 58.5)).toBe(true);
  });
  it('sees the sub-satellite point at nadir, at zenith', () => {
    expect(satelliteDirection(at(0, 58.5), 58.5)).toEqual({ azimuthDeg: 0, elevationDeg: 0 });
    expect(lookAngles(at(0, 58.5), 58.5).elevationDeg).toBe(90);
    expect(lookAngles(at(0, 58.5), 58.5).slantRangeM).toBeCloseTo(
      GEOSTATIONARY_RADIUS_M - SEMI_MAJOR_AXIS_M,
      6,
    );
  });
  it('sees the Earth’s limb at 8.70°', () => {
    expect(groundPoint({ azimuthDeg: 8.69, elevationDeg: 0 }, 0)).toBeDefined();
    expect(groundPoint({ azimuthDeg: 8.71, elevationDeg: 0 }, 0)).toBeUndefined();
    expect(groundPoint({ azimuthDeg: 0, elevationDeg: 8.67 }, 0)).toBeDefined();
    expect(groundPoint({ azimuthDeg: 0, elevationDeg: 8.68 }, 0)).toBeUndefined(); // flattened at the poles
    expect(groundPoint({ azimuthDeg: 180, elevationDeg: 0 }, 0)).toBeUndefined();
  });
  it('returns from the ground to the same direction, over the date line too', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -74, max: 74, noNaN: true }),
        fc.double({ min: -74, max: 74, noNaN: true }),
        fc.double({ min: -180, max: 180, noNaN: true }),
        (lat, deltaLon, satellite) => {
          const ground = at(lat, satellite + deltaLon);
          fc.pre(lookAngles(ground, satellite).elevationDeg > 1);
          const back = groundPoint(satelliteDirection(ground, satellite), satellite)!;
          expect(Math.abs(back.latitudeDeg - lat)).toBeLessThan(1e-7);
          const apart = Math.abs(back.longitudeDeg - ground.longitudeDeg) % 360;
          expect(Math.min(apart, 360 - apart)).toBeLessThan(1e-7);
          expect(Math.abs(back.longitudeDeg)).toBeLessThanOrEqual(180);
        },
      ),
    );
  });
  it('gives grids what it gives single points, and NaN below the horizon', () => {
    const lat = Float64Array.of(51.17, 0, -60, 80, 85);
    const lon = Float64Array.of(71.45, -175, 20, 58.5, 58.5);
    const az = new Float64Array(5);
    const el = new Float64Array(5);
    directions(lat, lon, 58.5, az, el);
    for (let i = 0; i < 5; i++) {
      const ground = at(lat[i]!, lon[i]!);
      if (isVisible(ground, 58.5)) {
        const one = satelliteDirection(ground, 58.5);
        expect(az[i]).toBeCloseTo(one.azimuthDeg, 12);
        expect(el[i]).toBeCloseTo(one.elevationDeg, 12);
      } else {
        expect([az[i], el[i]]).toEqual([Number.NaN, Number.NaN]);
      }
    }
    expect([...az].filter(Number.isNaN)).toHaveLength(2);
  });
});

describe('polarisation', () => {
  it('is upright on the satellite’s meridian and level on the equator', () => {
    expect(polarisationTilt(at(45, 10), 10)).toMatchObject({ verticalTiltDeg: 90 });
    expect(polarisationTilt(at(45, 10), 10).skewDeg).toBeCloseTo(0, 12);
    expect(polarisationTilt(at(0, 10), 50).verticalTiltDeg).toBeCloseTo(0, 9);
    expect(Math.abs(polarisationTilt(at(0, 10), 50).horizontalTiltDeg)).toBeCloseTo(90, 9);
  });
  it('is exactly the closed form of Maral & Bousquet on the geocentric vertical', () => {
    // cos ψ = sin l (1 − k cos φ) / (√(1 − cos²φ) √(1 − 2k cos φ + k² cos² l)), k = R/r; on the ellipsoid within 0.2°
    for (const [lat, deltaLon] of [
      [45, 30],
      [20, -50],
      [55, 60],
      [-33, 15],
    ] as const) {
      const l = Math.abs(lat) * RAD;
      const cosPhi = Math.cos(l) * Math.cos(deltaLon * RAD);
      const k = 6_371_000 / GEOSTATIONARY_RADIUS_M;
      const cosPsi =
        (Math.sin(l) * (1 - k * cosPhi)) /
        (Math.sqrt(1 - cosPhi ** 2) * Math.sqrt(1 - 2 * k * cosPhi + (k * Math.cos(l)) ** 2));
      const { skewDeg } = polarisationTilt(at(lat, deltaLon), 0);
      expect(Math.abs(Math.abs(skewDeg) - Math.acos(cosPsi) / RAD)).toBeLessThan(0.2);
      expect(Math.sign(skewDeg)).toBe(Math.sign(lat * deltaLon));
    }
  });
  it('keeps the two polarisations at right angles and mirrors east and west', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 70, noNaN: true }),
        fc.double({ min: 1, max: 70, noNaN: true }),
        (lat, deltaLon) => {
          const west = polarisationTilt(at(lat, deltaLon), 0);
          const east = polarisationTilt(at(lat, -deltaLon), 0);
          expect(west.skewDeg).toBeGreaterThan(0);
          expect(east.skewDeg).toBeCloseTo(-west.skewDeg, 9);
          expect(Math.abs(west.horizontalTiltDeg - west.verticalTiltDeg)).toBeCloseTo(90, 9);
        },
      ),
    );
  });
});
