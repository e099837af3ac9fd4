/** Where Sun and Moon are, as seen from the centre of the Earth. */
import { AstroTime, Body, GeoMoon, HelioVector, KM_PER_AU } from 'astronomy-engine';
import { gcrfToEme2000 } from '../earth/orientation.ts';
import { DomainError, within } from '../errors.ts';
import { chebyshevCache } from '../math/chebyshev.ts';
import { apply, transpose, type Vector3 } from '../math/vector.ts';
import { type Epoch, TT_MINUS_TAI_S } from '../time/epoch.ts';

/** Geometric positions in GCRF; light time is left out, as forces want it. */
export interface SunMoon {
  /** Where the positions come from. */
  readonly origin: string;
  /**
   * Writes x, y, z of the Sun, then of the Moon [m] into `out` from index `at` on.
   * @param taiS seconds of TAI since 2000-01-01T00:00:00 TAI, as `Epoch` counts them
   * @throws DomainError outside the span of a table
   */
  readonly write: (taiS: number, out: Float64Array, at?: number) => void;
}

const DAY_S = 86_400;
const M_PER_AU = KM_PER_AU * 1000;
const eme2000ToGcrf = transpose(gcrfToEme2000);

let engine: SunMoon | undefined;

/**
 * Sun and Moon of astronomy-engine (VSOP87 and the lunar theory of Montenbruck & Pfleger, both cut), within 3″ of DE405, held in Chebyshev segments that
 * are fitted on first use. One object serves all.
 * @see https://github.com/cosinekitty/astronomy (MIT), version 2.1.19
 */
export function sunMoon(): SunMoon {
  engine ??= {
    origin: 'astronomy-engine 2.1.19 (VSOP87, Montenbruck & Pfleger)',
    write: chebyshevCache(fromEngine, 6, 4 * DAY_S, 12).evaluate,
  };
  return engine;
}

function fromEngine(taiS: number, out: Float64Array): void {
  // days of TT since J2000.0, which is noon; TDB stands within 2 ms of it
  const time = AstroTime.FromTerrestrialTime((taiS + TT_MINUS_TAI_S) / DAY_S - 0.5);
  const earth = HelioVector(Body.Earth, time);
  const moon = GeoMoon(time);
  const sunGcrf = apply(eme2000ToGcrf, [-earth.x, -earth.y, -earth.z]);
  const moonGcrf = apply(eme2000ToGcrf, [moon.x, moon.y, moon.z]);
  for (let i = 0; i < 3; i++) {
    out[i] = sunGcrf[i]! * M_PER_AU;
    out[i + 3] = moonGcrf[i]! * M_PER_AU;
  }
}

/** Points of the Lagrange interpolation of a table. */
const POINTS = 10;

/**
 * Sun and Moon from a table of another ephemeris, interpolated through the ten nearest rows (steps of 12 h: within 0.1 m).
 * @param origin where the table comes from
 * @param firstTaiS time of the first row [s of TAI since 2000-01-01T00:00:00 TAI]
 * @param stepS between rows [s]
 * @param positionsM six numbers a row: x, y, z of the Sun, then of the Moon, GCRF [m]
 * @throws DomainError for a table of fewer than ten rows
 */
export function sunMoonFromTable(
  origin: string,
  firstTaiS: number,
  stepS: number,
  positionsM: Float64Array,
): SunMoon {
  const rows = within(
    'rows of the table of Sun and Moon',
    positionsM.length / 6,
    '',
    POINTS,
    Infinity,
    origin,
  );
  const last = firstTaiS + (rows - 1) * stepS;
  const weights = barycentricWeights(POINTS);
  const interpolate = (taiS: number, out: Float64Array): void => {
    const place = (taiS - firstTaiS) / stepS;
    const first = Math.min(Math.max(Math.floor(place) - POINTS / 2 + 1, 0), rows - POINTS);
    let sum = 0;
    out.fill(0);
    for (let k = 0; k < POINTS; k++) {
      const distance = place - first - k;
      const row = 6 * (first + k);
      if (distance === 0) {
        for (let c = 0; c < 6; c++) out[c] = positionsM[row + c]!;
        return;
      }
      const weight = weights[k]! / distance;
      sum += weight;
      for (let c = 0; c < 6; c++) out[c]! += weight * positionsM[row + c]!;
    }
    for (let c = 0; c < 6; c++) out[c]! /= sum;
  };
  const cache = chebyshevCache(
    // the last segment may reach over the end of the table by less than its length: extrapolated, never handed out
    interpolate,
    6,
    2 * stepS,
    POINTS,
  );
  return {
    origin,
    write: (taiS, out, at = 0) => {
      if (!(taiS >= firstTaiS && taiS <= last))
        throw new DomainError('time', taiS, 's of TAI since 2000-01-01', firstTaiS, last, origin);
      cache.evaluate(taiS, out, at);
    },
  };
}

/** Barycentric weights of equidistant points. */
function barycentricWeights(points: number): Float64Array {
  const weights = new Float64Array(points);
  let binomial = 1;
  for (let k = 0; k < points; k++) {
    weights[k] = (k % 2 === 0 ? 1 : -1) * binomial;
    binomial = (binomial * (points - 1 - k)) / (k + 1);
  }
  return weights;
}

/** Position of the Sun and of the Moon at an epoch, GCRF [m]. */
export function sunMoonAt(
  bodies: SunMoon,
  epoch: Epoch,
): { readonly sunM: Vector3; readonly moonM: Vector3 } {
  const out = new Float64Array(6);
  bodies.write(epoch.taiS + epoch.fractionS, out);
  return { sunM: [out[0]!, out[1]!, out[2]!], moonM: [out[3]!, out[4]!, out[5]!] };
}
