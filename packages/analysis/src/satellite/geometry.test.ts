/** Gains under deviations against closed forms of the Gaussian beam, the figure of eight and the turn by yaw. */
import type { GainPattern } from '@ortak/core/antenna';
import { ellipticalGains } from '@ortak/core/antenna';
import {
  geosynchronousDay,
  groundPoint,
  lookAnglesTo,
  NO_ATTITUDE_ERROR,
  nominalPlace,
  placeToEcef,
  satelliteDirection,
} from '@ortak/core/earth';
import { patternOfContent } from '@ortak/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kazsat3r } from '../../test/programmes.ts';
import { boresightOnEarth, gainAtStation, gainsAt } from './beam.ts';
import { type GeometryCase, gainsUnder } from './geometry.ts';
import {
  type Deviations,
  deviationsOf,
  halfConeDeviationDeg,
  nominalState,
  statisticalStates,
  worstStates,
} from './states.ts';

const LONGITUDE = 42;
const none: Deviations = {
  longitudeDeg: LONGITUDE,
  yawDeg: 0,
  halfWidthDeg: 0,
  inclinationDeg: 0,
  eccentricity: 0,
  bias: NO_ATTITUDE_ERROR,
  deviation: NO_ATTITUDE_ERROR,
  halfConeDeg: 0,
};

/** A Gaussian beam of 1° about an axis; its fall is 12 (θ/θ₃)² dB. */
const WIDTH = 1;
function gaussian(azimuthDeg: number, elevationDeg: number): GainPattern {
  const boresight = { azimuthDeg, elevationDeg };
  const beam = {
    peakGainDbi: 45,
    boresight,
    majorBeamwidthDeg: WIDTH,
    minorBeamwidthDeg: WIDTH,
    orientationDeg: 0,
    sideLobeFloorDb: 100,
  };
  return {
    peakGainDbi: 45,
    peakDirection: boresight,
    gains: (azimuths, elevations, out) => ellipticalGains(beam, azimuths, elevations, out),
  };
}

/** The ground point that lies in a direction from the nominal place. */
function below(azimuthDeg: number, elevationDeg: number): [Float64Array, Float64Array] {
  const place = groundPoint({ azimuthDeg, elevationDeg }, LONGITUDE)!;
  return [Float64Array.of(place.latitudeDeg), Float64Array.of(place.longitudeDeg)];
}

const gainOf = (
  pattern: GainPattern,
  deviations: Deviations,
  wanted: GeometryCase,
  at: [Float64Array, Float64Array],
) => gainsUnder(pattern, deviations, wanted, ...at)[0]!;

const confident = (confidencePercent: number): GeometryCase => ({ kind: 'statistical', confidencePercent });
const fall = (offDeg: number) => 12 * (offDeg / WIDTH) ** 2;

describe('the worst case of a Gaussian beam', () => {
  const pattern = gaussian(0, 0);
  it('at its edge adds bias and three deviations to the angle off the axis', () => {
    const deviations = {
      ...none,
      bias: { ...NO_ATTITUDE_ERROR, rollDeg: 0.04 },
      deviation: { ...NO_ATTITUDE_ERROR, rollDeg: 0.02 },
    };
    for (const edge of [0, 0.3, 0.5])
      expect(gainOf(pattern, deviations, { kind: 'worst' }, below(0, edge))).toBeCloseTo(
        45 - fall(edge + 0.1),
        6,
      );
  });
  it('takes both axes at once: the corner of roll and pitch', () => {
    const deviations = { ...none, bias: { rollDeg: 0.05, pitchDeg: 0.08, yawDeg: 0 } };
    const found = gainOf(pattern, deviations, { kind: 'worst' }, below(0.2, 0.3));
    expect(found).toBeCloseTo(45 - fall(Math.hypot(0.28, 0.35)), 3);
  });
  it('with a half-cone moves the beam by it in any of eight directions', () => {
    const deviations = { ...none, halfConeDeg: 0.1 };
    for (const [azimuth, elevation] of [
      [0.4, 0],
      [0, -0.4],
      [0.3, 0.3],
      [-0.3, 0.3],
    ] as const)
      expect(gainOf(pattern, deviations, { kind: 'worst' }, below(azimuth, elevation))).toBeCloseTo(
        45 - fall(Math.hypot(azimuth, elevation) + 0.1),
        3,
      );
  });
  it('by yaw is that of the angle it turns a beam off nadir: its distance from nadir times the yaw', () => {
    const north = gaussian(0, 6);
    const deviations = { ...none, bias: { ...NO_ATTITUDE_ERROR, yawDeg: 2 } };
    const turn = 2 * (Math.PI / 180) * Math.sin((6 * Math.PI) / 180) * (180 / Math.PI); // chord of the small circle
    expect(gainOf(north, deviations, { kind: 'worst' }, below(0, 6))).toBeCloseTo(45 - fall(turn), 3);
  });
  it('by the box is that of the nearer and the farther edge, seen from the corner', () => {
    const deviations = { ...none, halfWidthDeg: 0.1 };
    const at = below(0, 0); // 0.1° at the centre is 0.1·a/(r − a) seen from the satellite
    const seen =
      (Math.atan2(
        6378.137 * Math.sin(0.1 * (Math.PI / 180)),
        42164.16963 - 6378.137 * Math.cos(0.1 * (Math.PI / 180)),
      ) *
        180) /
      Math.PI;
    expect(gainOf(pattern, deviations, { kind: 'worst' }, at)).toBeCloseTo(45 - fall(seen), 4);
  });
});

describe('the statistical case of a Gaussian beam', () => {
  it('at its axis follows Rayleigh: 12 · (−2 σ² ln(1 − c))/θ₃² dB', () => {
    const deviations = { ...none, deviation: { rollDeg: 0.1, pitchDeg: 0.1, yawDeg: 0 } };
    for (const percent of [50, 80, 90, 95, 99]) {
      const off = 0.1 * Math.sqrt(-2 * Math.log(1 - percent / 100));
      const found = gainOf(gaussian(0, 0), deviations, confident(percent), below(0, 0));
      expect(Math.abs(found - (45 - fall(off)))).toBeLessThan(0.06 * fall(off));
    }
  });
  it('on the flank follows the normal law of the error along it', () => {
    const deviations = { ...none, deviation: { ...NO_ATTITUDE_ERROR, rollDeg: 0.05 } };
    const found = gainOf(gaussian(0, 0), deviations, confident(95), below(0, 0.5));
    expect(found).toBeCloseTo(45 - fall(0.5 + 0.05 * 1.6448536), 1);
    expect(gainOf(gaussian(0, 0), deviations, confident(50), below(0, 0.5))).toBeCloseTo(45 - fall(0.5), 1);
  });
  it('adds the bias to the side that is worst for each point', () => {
    const deviations = {
      ...none,
      bias: { ...NO_ATTITUDE_ERROR, rollDeg: 0.1 },
      deviation: { ...NO_ATTITUDE_ERROR, rollDeg: 0.02 },
    };
    for (const elevation of [0.5, -0.5])
      expect(gainOf(gaussian(0, 0), deviations, confident(95), below(0, elevation))).toBeCloseTo(
        45 - fall(0.6 + 0.02 * 1.6448536),
        1,
      );
  });
  it('of a half-cone keeps the axis within it 99.73 % of the time', () => {
    expect(halfConeDeviationDeg(0.1)).toBeCloseTo(0.1 / 3.4394, 5); // √(−2 ln 0.0027)
    const states = statisticalStates({ ...none, halfConeDeg: 0.1 }, NO_ATTITUDE_ERROR, 20_000);
    const axis = states.map(({ turn }) => Math.acos(turn[8]) * (180 / Math.PI));
    expect(axis.filter((off) => off > 0.1).length / axis.length).toBeCloseTo(0.0027, 3);
  });
  it('lies between the worst and the best, and falls as the confidence rises', () => {
    const amount = fc.double({ min: 0, max: 0.1, noNaN: true });
    const point = fc.tuple(
      fc.double({ min: -0.6, max: 0.6, noNaN: true }),
      fc.double({ min: -0.6, max: 0.6, noNaN: true }),
    );
    fc.assert(
      fc.property(
        amount,
        amount,
        amount,
        amount,
        point,
        (rollDeg, pitchDeg, halfWidthDeg, inclinationDeg, [a, e]) => {
          const deviations = {
            ...none,
            halfWidthDeg,
            inclinationDeg,
            eccentricity: 0.0003,
            bias: { rollDeg, pitchDeg, yawDeg: 0.1 },
            deviation: { rollDeg: pitchDeg / 3, pitchDeg: rollDeg / 3, yawDeg: 0.05 },
          };
          const pattern = gaussian(1, 6);
          const at = below(1 + a, 6 + e);
          const [half, most, nearly] = [50, 90, 99].map((percent) =>
            gainOf(pattern, deviations, confident(percent), at),
          ) as [number, number, number];
          expect(half).toBeGreaterThanOrEqual(most);
          expect(most).toBeGreaterThanOrEqual(nearly);
          // the states of the worst case hold three deviations of every axis
          expect(nearly).toBeGreaterThanOrEqual(gainOf(pattern, deviations, { kind: 'worst' }, at) - 1e-9);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('states', () => {
  it('without deviations are the nominal one, and every case gives the nominal gain', () => {
    expect(
      worstStates(none).every(
        ({ place, turn }) => place.longitudeDeg === LONGITUDE && place.latitudeDeg === 0 && turn[0] === 1,
      ),
    ).toBe(true);
    const at = below(0.3, 5.8);
    const pattern = gaussian(0, 6);
    const nominal = gainOf(pattern, none, { kind: 'nominal' }, at);
    expect(nominal).toBeCloseTo(45 - fall(Math.hypot(0.3 * Math.cos((5.8 * Math.PI) / 180), 0.2)), 2);
    expect(gainOf(pattern, none, { kind: 'worst' }, at)).toBeCloseTo(nominal, 9);
    expect(gainOf(pattern, none, confident(95), at)).toBeCloseTo(nominal, 9);
  });
  it('of an inclined orbit lie on the figure of eight: ±i in latitude, ±i²/4 in longitude, yaw ±i at the nodes', () => {
    const inclinationDeg = 5;
    const states = worstStates({ ...none, inclinationDeg }).slice(1);
    expect(states).toHaveLength(8);
    const latitudes = states.map(({ place }) => place.latitudeDeg);
    expect(Math.max(...latitudes)).toBeCloseTo(5, 9);
    expect(Math.min(...latitudes)).toBeCloseTo(-5, 9);
    const width = ((5 * Math.PI) / 180) ** 2 / 4 / (Math.PI / 180);
    expect(Math.max(...states.map(({ place }) => place.longitudeDeg)) - LONGITUDE).toBeCloseTo(width, 3);
    const day = geosynchronousDay(
      { meanLongitudeDeg: LONGITUDE, inclinationDeg, eccentricity: 0, argumentOfPerigeeDeg: 0 },
      8,
    );
    for (const [k, { place, turn }] of states.entries()) {
      expect(place).toEqual(day[k]!.place);
      // the pitch axis follows the normal of the orbit: the angle of yaw is that of the kernel
      expect(Math.atan2(turn[1], turn[0]) * (180 / Math.PI)).toBeCloseTo(day[k]!.orbitYawDeg, 9);
    }
  });
  it('sees a point beyond the horizon in some states only as out of sight', () => {
    const at: [Float64Array, Float64Array] = [Float64Array.of(81.2), Float64Array.of(LONGITUDE)];
    const seen = lookAnglesTo(
      { latitudeDeg: 81.2, longitudeDeg: LONGITUDE, heightM: 0 },
      placeToEcef(nominalPlace(LONGITUDE)),
    );
    expect(seen.elevationDeg).toBeGreaterThan(0);
    const wide = {
      ...gaussian(0, 8),
      gains: (a: Float64Array, _: Float64Array, out: Float64Array) => {
        for (let i = 0; i < a.length; i++) out[i] = a[i]! * 0 + 30;
      },
    };
    const deviations = { ...none, inclinationDeg: 2 };
    expect(gainOf(wide, deviations, { kind: 'nominal' }, at)).toBe(30);
    expect(gainOf(wide, deviations, { kind: 'worst' }, at)).toBeNaN();
    expect(gainOf(wide, deviations, confident(95), at)).toBeNaN();
    expect(gainOf(wide, deviations, confident(50), at)).toBe(30);
  });
  it('take every distance of the orbit and both sides of the box, in either case', () => {
    const deviations = { ...none, eccentricity: 0.001, halfWidthDeg: 0.1 };
    for (const states of [worstStates(deviations), statisticalStates(deviations, NO_ATTITUDE_ERROR)]) {
      const radii = states.map(({ place }) => place.radiusM / 42_164_169.6 - 1);
      expect(Math.min(...radii)).toBeCloseTo(-0.001, 5);
      expect(Math.max(...radii)).toBeCloseTo(0.001, 5);
      const longitudes = states.map(({ place }) => place.longitudeDeg - LONGITUDE);
      expect(Math.min(...longitudes)).toBeCloseTo(-0.1, 2);
      expect(Math.max(...longitudes)).toBeCloseTo(0.1, 2);
    }
  });
  it('add a half-cone to the bias, and errors to the axes as the yaw has turned them', () => {
    const biased = { ...none, bias: { ...NO_ATTITUDE_ERROR, rollDeg: 0.05 }, halfConeDeg: 0.1 };
    expect(gainOf(gaussian(0, 0), biased, { kind: 'worst' }, below(0, 0))).toBeCloseTo(45 - fall(0.15), 4);
    // turned by 90°, roll moves the footprint along the Earth's east
    const turned = { ...none, yawDeg: 89.999, bias: { ...NO_ATTITUDE_ERROR, rollDeg: 0.1 } };
    const east = gainOf(gaussian(0, 0), turned, { kind: 'worst' }, below(0.4, 0));
    expect(east).toBeCloseTo(45 - fall(0.5), 2);
  });
  it('refuses a confidence that no sample of 256 tells', () => {
    expect(() => gainOf(gaussian(0, 0), none, confident(99.99), below(0, 0))).toThrow(
      'confidencePercent is 99.99',
    );
  });
});

describe('a satellite of a programme', () => {
  const [satellite] = kazsat3r.satellites;
  const figure = (value: number, unit = '°') => ({ value, unit, at: 'satellites/kazsat-3r.yaml:1' });
  const { transmit } = satellite!.beams[0]!;
  const station = { latitudeDeg: 43.26, longitudeDeg: 76.93, heightM: 0 };
  const [lats, lons] = [Float64Array.of(station.latitudeDeg), Float64Array.of(station.longitudeDeg)];
  const kept = {
    ...satellite!,
    stationKeeping: {
      longitudeHalfWidthDeg: figure(0.05),
      inclinationDeg: figure(0.05),
      eccentricity: figure(0.0003, ''),
    },
    pointing: {
      bias: { rollDeg: figure(0.03), pitchDeg: figure(0.03), yawDeg: figure(0.1) },
      random: { rollDeg: figure(0.01), pitchDeg: figure(0.01), yawDeg: figure(0.03) },
    },
  };
  it('has a gain its loss below the directivity of the pattern', () => {
    const { pattern, peakGainDbi, lossDb } = transmit!;
    const content = 'content' in pattern ? pattern.content! : undefined;
    expect(lossDb!.value).toBe(1);
    expect(peakGainDbi.value).toBeCloseTo(patternOfContent(content!, 58.5).peakGainDbi - 1, 9);
  });
  it('loses gain at worst, less of it with a confidence, and the same in every run', () => {
    const nominal = gainsAt(transmit!, kept, lats, lons)[0]!;
    const worst = gainsAt(transmit!, kept, lats, lons, { kind: 'worst' })[0]!;
    const likely = gainsAt(transmit!, kept, lats, lons, confident(95))[0]!;
    expect(nominal).toBeCloseTo(gainAtStation(transmit!, satellite!, station), 9);
    expect(worst).toBeLessThan(likely);
    expect(likely).toBeLessThan(nominal);
    expect(gainsAt(transmit!, kept, lats, lons, confident(95))[0]).toBe(likely);
    expect(nominalState(deviationsOf(kept)).place.longitudeDeg).toBe(58.5);
  });
  it('with a yaw turns its footprint about the sub-satellite point, for points, stations and the axis alike', () => {
    const yawed = { ...satellite!, pointing: { yawDeg: figure(10) } };
    const axis = boresightOnEarth(transmit!, satellite!)!;
    const turned = boresightOnEarth(transmit!, yawed)!;
    const [before, after] = [axis, turned].map((place) => satelliteDirection(place, 58.5)) as [
      ReturnType<typeof satelliteDirection>,
      ReturnType<typeof satelliteDirection>,
    ];
    // anticlockwise: what points north turns west
    expect(after.azimuthDeg).toBeLessThan(before.azimuthDeg - 0.5);
    const peak = gainAtStation(transmit!, satellite!, axis);
    expect(gainAtStation(transmit!, yawed, turned)).toBeCloseTo(peak, 6);
    expect(
      gainsAt(transmit!, yawed, Float64Array.of(turned.latitudeDeg), Float64Array.of(turned.longitudeDeg))[0],
    ).toBeCloseTo(peak, 6);
  });
});
