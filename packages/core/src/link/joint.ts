/**
 * How often a link fails when the weather of both its ends is taken together: two sites by the bivariate method of
 * ITU-R P.618-14 § 2.2.4.1 with their distance, one site as one fade that is exceeded as often up as down.
 *
 * The method knows when it rains at both sites and how their rain attenuations go together: ln A is normal given rain, so that
 * an attenuation exceeded for p stands at Q⁻¹(p/P0). Here the attenuation of that p is the whole of § 2.5 itself and not a
 * log-normal fit to it: with one end clear, the percentage of the other comes out. In dry weather the ends are independent.
 */
import { within } from '../errors.ts';
import { bivariateNormalTail } from '../math/bivariate-normal.ts';
import { inverseNormalTail, normalTail } from '../math/normal.ts';
import { gaussLegendre, integrate } from '../math/quadrature.ts';
import { bracketRoot } from '../math/solve.ts';
import { siteCorrelation } from '../propagation/p618.diversity.ts';
import type { LinkInput } from './budget.ts';
import { type EndPath, endCurve, rainEndsAtPercent, WEATHER_PERCENTAGES } from './end-path.ts';
import { type DownlinkSide, sidesOf, type UplinkSide } from './sides.ts';

/** Sites nearer than this are one: the same rain falls on both [km]. */
export const ONE_SITE_KM = 0.02;

export interface JointLink {
  readonly input: LinkInput;
  readonly up: EndPath;
  readonly down: EndPath;
  /** Between the two stations [km], 0…20 040 */
  readonly separationKm: number;
}

export interface JointWeather {
  /** Probability of rain at both ends at once [%] */
  readonly rainAtBothPercent: number;
  /** ρa, of attenuation where it rains at both; 1 at one site */
  readonly correlation: number;
  /**
   * Share of the average year in which Es/N0 lies below a value [%], 0…100. Fades of 0.001 % stand for rarer ones.
   * Measured: 25 thousand a second on one core.
   */
  readonly outagePercent: (neededEsN0Db: number) => number;
  /** Es/N0 in the weather of a percentage at each end [dB] */
  readonly esN0Db: (upPercent: number, downPercent: number) => number;
  /**
   * The percentage that, exceeded at both ends, gives the Es/N0 which is reached in all but p per cent of the year: where the
   * budget of that availability is drawn up. Between sites it is less than p where the ends fail one at a time.
   * @param pPercent [%], 0.001…50
   */
  readonly equalPercent: (pPercent: number) => number;
}

const { minimum: P_MINIMUM, maximum: P_MAXIMUM } = WEATHER_PERCENTAGES;
const LOG_MINIMUM = Math.log(P_MINIMUM);
const LOG_MAXIMUM = Math.log(P_MAXIMUM);
const RULE = gaussLegendre(8);
/** Beyond this a standard normal variable hardly ever is: 1e-9. */
const FARTHEST = 6;
const TOLERANCE = 1e-9;
/** States of the uplink between which the search for one begins. */
const LANDMARKS = 9;

/**
 * Joins the weather of both ends of a link.
 * @throws DomainError for a distance outside its range and for figures with which a formula has no meaning
 * @see ITU-R P.618-14 § 2.2.4.1, equations (27) to (36)
 */
export function jointWeather({ input, up, down, separationKm }: JointLink): JointWeather {
  within('separationKm', separationKm, 'km', 0, 20_040, 'ITU-R P.618-14 § 2.2.4.1');
  const sides = sidesOf(input);
  const isOneSite = separationKm < ONE_SITE_KM;
  const correlation = siteCorrelation(separationKm);
  const rainUp = up.rainProbabilityPercent / 100;
  const rainDown = down.rainProbabilityPercent / 100;
  const both = isOneSite
    ? Math.min(rainUp, rainDown)
    : bivariateNormalTail(inverseNormalTail(rainUp), inverseNormalTail(rainDown), correlation.rain); // (28)
  const upCurve = endCurve(up);
  const downCurve = endCurve(down);
  const upAt = (x: number): UplinkSide => sides.uplink(upCurve(x));
  const downAt = (x: number): DownlinkSide => sides.downlink(downCurve(x));
  const esN0Db = (upPercent: number, downPercent: number): number =>
    -10 * Math.log10(noiseOf(upAt(Math.log(upPercent)), downAt(Math.log(downPercent))));
  const outage: (limit: number) => number = isOneSite
    ? (limit) => lastOutage((x) => noiseOf(upAt(x), downAt(x)) - limit)
    : outageOfTwoSites(upAt, downAt, {
        up,
        down,
        rainUp,
        rainDown,
        both,
        correlation: correlation.attenuation,
      });
  const outagePercent = (neededEsN0Db: number): number => outage(10 ** (-neededEsN0Db / 10));
  return {
    rainAtBothPercent: 100 * both,
    correlation: isOneSite ? 1 : correlation.attenuation,
    outagePercent,
    esN0Db,
    equalPercent: (pPercent) => {
      within('pPercent', pPercent, '%', P_MINIMUM, P_MAXIMUM, 'joint outage');
      if (isOneSite) return pPercent;
      const excess = (x: number): number => {
        const q = Math.exp(x);
        return Math.log(Math.max(1e-12, outagePercent(esN0Db(q, q) - 1e-12)) / pPercent);
      };
      // an outage is nearly in proportion to q: a few secants from p, as long as they stay in sight of it
      let x = Math.log(pPercent);
      let y = excess(x);
      let next = x - y;
      for (let round = 0; round < 6 && next > LOG_MINIMUM && next < LOG_MAXIMUM; round++) {
        const value = excess(next);
        if (value <= 0 && value > -1e-6) return Math.exp(next);
        const slope = (value - y) / (next - x);
        if (!(slope > 0.1 && slope < 10)) break;
        [x, y] = [next, value];
        // half of the last digit on the safe side
        next -= (value + 5e-7) / slope;
      }
      if (excess(LOG_MINIMUM) >= 0) return P_MINIMUM;
      if (excess(LOG_MAXIMUM) <= 0) return P_MAXIMUM;
      return Math.exp(bracketRoot(excess, LOG_MINIMUM, LOG_MAXIMUM, 1e-7).low);
    },
  };
}

function noiseOf({ noise, drop }: UplinkSide, down: DownlinkSide): number {
  return noise + drop * down.noise + down.crossPolar;
}

/**
 * Largest percentage at which the excess is above 0, it falling with the percentage: 0 where it never is, 100 where it
 * always is.
 */
function lastOutage(excess: (x: number) => number): number {
  if (!(excess(LOG_MINIMUM) > 0)) return 0;
  if (excess(LOG_MAXIMUM) > 0) return 100;
  return Math.exp(bracketRoot(excess, LOG_MINIMUM, LOG_MAXIMUM, TOLERANCE).low);
}

interface TwoSites {
  readonly up: EndPath;
  readonly down: EndPath;
  readonly rainUp: number;
  readonly rainDown: number;
  readonly both: number;
  readonly correlation: number;
}

/**
 * The outage of two sites: over all weather of the uplink, the probability that the downlink's is worse than what it leaves.
 * The percentage of the uplink is cut where that of the downlink enters another kind of weather.
 */
function outageOfTwoSites(
  upAt: (x: number) => UplinkSide,
  downAt: (x: number) => DownlinkSide,
  { up, down, rainUp, rainDown, both, correlation }: TwoSites,
): (limit: number) => number {
  const table = downTable(downAt, down);
  const landmarks = Array.from({ length: LANDMARKS }, (_, i) => {
    const x =
      i === LANDMARKS - 1 ? LOG_MAXIMUM : LOG_MINIMUM + (i * (LOG_MAXIMUM - LOG_MINIMUM)) / (LANDMARKS - 1);
    return { x, side: upAt(x) };
  });
  /** As `lastOutage` of the uplink beside one state of the downlink, sought between the two landmarks around it. */
  const lastBeside = (edge: DownlinkSide, limit: number): number => {
    const fails = (i: number): boolean => noiseOf(landmarks[i]!.side, edge) - limit > 0;
    let left = 0;
    let right = LANDMARKS - 1;
    if (!fails(left)) return 0;
    if (fails(right)) return 100;
    while (right - left > 1) {
      const middle = (left + right) >> 1;
      if (fails(middle)) left = middle;
      else right = middle;
    }
    const excess = (x: number): number => noiseOf(upAt(x), edge) - limit;
    return Math.exp(bracketRoot(excess, landmarks[left]!.x, landmarks[right]!.x, TOLERANCE).low);
  };
  const rest = Math.sqrt(1 - correlation * correlation);
  /** Panels no wider than the step that a high correlation makes. */
  const widest = Math.min(2.5, 6 * rest);
  const alsoRains = rainUp === 0 ? 0 : both / rainUp;
  const rainsAlone = rainUp === 1 ? 0 : (rainDown - both) / (1 - rainUp);

  /** Probability of outage given z of the rain on the uplink, for a downlink that fails up to a percentage. */
  const givenRain = (z: number, fails: number): number => {
    const wet =
      fails >= 100 * rainDown
        ? 1
        : normalTail((inverseNormalTail(fails / (100 * rainDown)) - correlation * z) / rest);
    return alsoRains * wet + (1 - alsoRains) * inDry(fails);
  };
  const givenDry = (fails: number): number =>
    rainsAlone * (rainDown === 0 ? 0 : Math.min(1, fails / (100 * rainDown))) +
    (1 - rainsAlone) * inDry(fails);
  const inDry = (fails: number): number =>
    Math.max(0, rainDown === 1 ? 0 : (fails / 100 - rainDown) / (1 - rainDown));

  return (limit) => {
    const failsAt = (percent: number): number => table.failsUpTo(upAt(Math.log(percent)), limit);
    const cuts = [
      ...table.edges.map((edge) => lastBeside(edge, limit)),
      rainEndsAtPercent(up),
      100 * rainUp,
      P_MINIMUM,
      P_MAXIMUM,
      100,
    ].sort((a, b) => a - b);
    let outage = 0;
    let from = 0;
    for (const to of cuts) {
      if (to > from) outage += piece(from, to);
      from = Math.max(from, to);
    }
    return 100 * outage;

    /** Integral over percentages of the uplink between two cuts. */
    function piece(low: number, high: number): number {
      // within a piece the downlink stays in one kind of weather
      const middle = failsAt(Math.sqrt(Math.max(low, P_MINIMUM / 2) * high));
      if (middle === 0) return 0;
      if (middle === 100) return (high - low) / 100;
      if (low >= 100 * rainUp) {
        if (low >= P_MAXIMUM || high <= P_MINIMUM) return ((high - low) / 100) * givenDry(middle);
        const share = (x: number): number => Math.exp(x) * givenDry(failsAt(Math.exp(x)));
        return integrate(share, Math.log(low), Math.log(high), RULE) / 100;
      }
      // z falls with the percentage
      const bottom = Math.max(-FARTHEST, inverseNormalTail(Math.min(1, high / 100 / rainUp)));
      const top = Math.min(FARTHEST, inverseNormalTail(low / 100 / rainUp));
      if (!(top > bottom)) return 0;
      const panels = Math.ceil((top - bottom) / widest);
      const width = (top - bottom) / panels;
      const density = (z: number): number =>
        Math.exp(-0.5 * z * z) * givenRain(z, failsAt(100 * rainUp * normalTail(z)));
      let sum = 0;
      for (let panel = 0; panel < panels; panel++)
        sum += integrate(density, bottom + panel * width, bottom + (panel + 1) * width, RULE);
      return (rainUp * sum) / Math.sqrt(2 * Math.PI);
    }
  };
}

/**
 * Percentages of the table of the downlink, between which it is a cubic: an outage is within 2e-5 of itself of one whose every
 * percentage is reckoned. In dry weather, where next to nothing happens, fewer do.
 */
const RAIN_ROWS = 49;
const DRY_ROWS = 13;

interface DownTable {
  /** The downlink where one kind of weather ends: rarest rain, most frequent rain, worst and best of dry weather. */
  readonly edges: readonly DownlinkSide[];
  /** Largest percentage of the downlink at which the link fails under a state of its uplink: 0…100. */
  readonly failsUpTo: (uplink: UplinkSide, limit: number) => number;
}

function downTable(downAt: (x: number) => DownlinkSide, down: EndPath): DownTable {
  const rainEnds = rainEndsAtPercent(down);
  const rainLog = Math.log(rainEnds);
  // a step into dry weather, as small as numbers allow
  const wet = rainEnds > P_MINIMUM ? segment(LOG_MINIMUM, rainLog, RAIN_ROWS, downAt) : undefined;
  const dry = segment(wet === undefined ? LOG_MINIMUM : rainLog + 1e-12, LOG_MAXIMUM, DRY_ROWS, downAt);
  return {
    edges: [...(wet === undefined ? [] : ends(wet)), ...ends(dry)],
    failsUpTo: ({ noise, drop }, limit) => {
      const room = limit - noise;
      if (excessAt(dry, dry.last, drop, room) > 0) return 100;
      if (excessAt(dry, 0, drop, room) > 0) return rootOf(dry, drop, room);
      if (wet === undefined || !(excessAt(wet, 0, drop, room) > 0)) return 0;
      return excessAt(wet, wet.last, drop, room) > 0 ? rainEnds : rootOf(wet, drop, room);
    },
  };
}

/** Rows of the downlink, evenly over ln p; in columns, for hundreds of roots a link are sought in them. */
interface Segment {
  readonly low: number;
  readonly step: number;
  /** Index of the last row */
  readonly last: number;
  readonly noise: Float64Array;
  readonly crossPolar: Float64Array;
}

function segment(low: number, high: number, rowCount: number, downAt: (x: number) => DownlinkSide): Segment {
  const last = rowCount - 1;
  const step = (high - low) / last;
  const noise = new Float64Array(rowCount);
  const crossPolar = new Float64Array(rowCount);
  for (let i = 0; i < rowCount; i++) {
    const state = downAt(low + i * step);
    noise[i] = state.noise;
    crossPolar[i] = state.crossPolar;
  }
  return { low, step, last, noise, crossPolar };
}

const ends = ({ noise, crossPolar, last }: Segment): readonly DownlinkSide[] =>
  [0, last].map((i) => ({ noise: noise[i]!, crossPolar: crossPolar[i]! }));

/** Noise over carrier beyond what the uplink leaves of the limit: above 0 where the link fails. */
function excessAt({ noise, crossPolar }: Segment, row: number, drop: number, room: number): number {
  return drop * noise[row]! + crossPolar[row]! - room;
}

/** Percentage at which the excess is 0, it falling with the percentage; it is above 0 at the first row and not at the last. */
function rootOf(rows: Segment, drop: number, room: number): number {
  let left = 0;
  let right = rows.last;
  while (right - left > 1) {
    const middle = (left + right) >> 1;
    if (excessAt(rows, middle, drop, room) > 0) left = middle;
    else right = middle;
  }
  const first = Math.min(Math.max(0, left - 1), rows.last - 3);
  const root = cubicRoot(
    excessAt(rows, first, drop, room),
    excessAt(rows, first + 1, drop, room),
    excessAt(rows, first + 2, drop, room),
    excessAt(rows, first + 3, drop, room),
    left - first,
  );
  return Math.exp(rows.low + rows.step * (first + root));
}

/** Where the cubic through four values at 0, 1, 2, 3 is 0, between `left`, where it is above 0, and `left` + 1. */
function cubicRoot(y0: number, y1: number, y2: number, y3: number, left: number): number {
  // Newton's form
  const d1 = y1 - y0;
  const d2 = (y2 - 2 * y1 + y0) / 2;
  const d3 = (y3 - 3 * y2 + 3 * y1 - y0) / 6;
  const cubic = (t: number): number => y0 + t * (d1 + (t - 1) * (d2 + (t - 2) * d3));
  let a = left;
  let b = left + 1;
  let ya = cubic(a);
  let yb = cubic(b);
  let t = b;
  // false position with the end that stays halved (Illinois)
  for (let round = 0; round < 12 && ya !== yb; round++) {
    const next = b - (yb * (b - a)) / (yb - ya);
    if (Math.abs(next - t) < 1e-7) return next;
    t = next;
    const y = cubic(t);
    if (y > 0 === yb > 0) ya /= 2;
    else {
      a = b;
      ya = yb;
    }
    b = t;
    yb = y;
  }
  return t;
}
