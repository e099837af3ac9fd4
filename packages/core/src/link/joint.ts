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
import { gaussLegendre } from '../math/quadrature.ts';
import { bracketRoot } from '../math/solve.ts';
import { siteCorrelation } from '../propagation/p618.diversity.ts';
import type { LinkInput } from './budget.ts';
import { type DownTable, downTable } from './down-table.ts';
import { type EndPath, endColumns, endStates, rainEndsAtPercent, WEATHER_PERCENTAGES } from './end-path.ts';
import { type DownlinkSide, sidesOf, type UplinkColumns } from './sides.ts';

/** Sites nearer than this are one: the same rain falls on both [km]. */
const ONE_SITE_KM = 0.02;

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
const NODE_COUNT = 8;
const RULE = gaussLegendre(NODE_COUNT);
/** Beyond this a standard normal variable hardly ever is: 1e-9. */
const FARTHEST = 6;
const TOLERANCE = 1e-9;
/** ln p of the states of the uplink between which the search for one begins. */
const LANDMARKS = Float64Array.from({ length: 9 }, (_, i) =>
  i === 8 ? LOG_MAXIMUM : LOG_MINIMUM + (i * (LOG_MAXIMUM - LOG_MINIMUM)) / 8,
);
/** Columns for some percentages of an end at once, all of one link; kept, since they are asked for a dozen times a link. */
const NODES = {
  x: new Float64Array(NODE_COUNT),
  logPercent: new Float64Array(LANDMARKS.length),
  states: endColumns(LANDMARKS.length),
  up: { noise: new Float64Array(LANDMARKS.length), drop: new Float64Array(LANDMARKS.length) },
  down: { noise: new Float64Array(1), crossPolar: new Float64Array(1) },
  fails: new Float64Array(LANDMARKS.length),
  density: new Float64Array(NODE_COUNT),
};

/** Percentages of the uplink between which the integrand is smooth: four of the kinds of weather, four of the downlink, 100. */
const CUTS = new Float64Array(9);

/** Writes the nodes of the rule into `NODES.x`, by pairs about the middle. @returns half of the width */
function placeNodes(low: number, high: number): number {
  const half = (high - low) / 2;
  const middle = (high + low) / 2;
  for (let i = 0; i < NODE_COUNT / 2; i++) {
    const step = half * RULE.nodes[i]!;
    NODES.x[2 * i] = middle - step;
    NODES.x[2 * i + 1] = middle + step;
  }
  return half;
}

/** Sum of `NODES.density` by the weights of the rule. */
function sumOfNodes(): number {
  let sum = 0;
  for (let i = 0; i < NODE_COUNT / 2; i++)
    sum += RULE.weights[i]! * (NODES.density[2 * i]! + NODES.density[2 * i + 1]!);
  return sum;
}

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
  const upStates = endStates(up);
  const downStates = endStates(down);
  /** Writes uplinks at `NODES.logPercent` into `NODES.up`. */
  const upAtNodes = (rows: number): void => {
    upStates(NODES.logPercent, rows, NODES.states);
    sides.uplink(NODES.states, rows, NODES.up);
  };
  const downAt = (x: number): DownlinkSide => {
    NODES.logPercent[0] = x;
    downStates(NODES.logPercent, 1, NODES.states);
    sides.downlink(NODES.states, 1, NODES.down);
    return { noise: NODES.down.noise[0]!, crossPolar: NODES.down.crossPolar[0]! };
  };
  /** Noise over carrier with ln p of the uplink beside a state of the downlink. */
  const noiseBeside = (x: number, edge: DownlinkSide): number => {
    NODES.logPercent[0] = x;
    upAtNodes(1);
    return noiseOf(NODES.up, 0, edge);
  };
  const esN0Db = (upPercent: number, downPercent: number): number =>
    -10 * Math.log10(noiseBeside(Math.log(upPercent), downAt(Math.log(downPercent))));
  const outage: (limit: number) => number = isOneSite
    ? (limit) => lastOutage((x) => noiseBeside(x, downAt(x)) - limit)
    : outageOfTwoSites(upAtNodes, noiseBeside, downTable(down, sides.downlink), {
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

function noiseOf({ noise, drop }: UplinkColumns, row: number, down: DownlinkSide): number {
  return noise[row]! + drop[row]! * down.noise + down.crossPolar;
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
  upAtNodes: (rows: number) => void,
  noiseBeside: (x: number, edge: DownlinkSide) => number,
  table: DownTable,
  { up, rainUp, rainDown, both, correlation }: TwoSites,
): (limit: number) => number {
  NODES.logPercent.set(LANDMARKS);
  upAtNodes(LANDMARKS.length);
  const landmarks = {
    noise: NODES.up.noise.slice(0, LANDMARKS.length),
    drop: NODES.up.drop.slice(0, LANDMARKS.length),
  };
  /** As `lastOutage` of the uplink beside one state of the downlink, sought between the two landmarks around it. */
  const lastBeside = (edge: DownlinkSide, limit: number): number => {
    const fails = (i: number): boolean => noiseOf(landmarks, i, edge) - limit > 0;
    let left = 0;
    let right = LANDMARKS.length - 1;
    if (!fails(left)) return 0;
    if (fails(right)) return 100;
    while (right - left > 1) {
      const middle = (left + right) >> 1;
      if (fails(middle)) left = middle;
      else right = middle;
    }
    const excess = (x: number): number => noiseBeside(x, edge) - limit;
    return Math.exp(bracketRoot(excess, LANDMARKS[left]!, LANDMARKS[right]!, TOLERANCE).low);
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
    /** Writes into `NODES.fails` up to which percentage the downlink fails beside `NODES.logPercent`. */
    const failsAtNodes = (rows: number): void => {
      upAtNodes(rows);
      table.failsUpTo(NODES.up, rows, limit, NODES.fails);
    };
    const failsAt = (logPercent: number): number => {
      NODES.logPercent[0] = logPercent;
      failsAtNodes(1);
      return NODES.fails[0]!;
    };
    CUTS.fill(100);
    CUTS.set([rainEndsAtPercent(up), 100 * rainUp, P_MINIMUM, P_MAXIMUM]);
    for (let i = 0; i < table.edges.length; i++) CUTS[4 + i] = lastBeside(table.edges[i]!, limit);
    CUTS.sort();
    let outage = 0;
    let from = 0;
    for (const to of CUTS) {
      if (to > from) outage += piece(from, to);
      from = Math.max(from, to);
    }
    return 100 * outage;

    /** Integral over percentages of the uplink between two cuts. */
    function piece(low: number, high: number): number {
      // within a piece the downlink stays in one kind of weather
      const middle = failsAt(Math.log(Math.sqrt(Math.max(low, P_MINIMUM / 2) * high)));
      if (middle === 0) return 0;
      if (middle === 100) return (high - low) / 100;
      if (low >= 100 * rainUp) {
        if (low >= P_MAXIMUM || high <= P_MINIMUM) return ((high - low) / 100) * givenDry(middle);
        const half = placeNodes(Math.log(low), Math.log(high));
        NODES.logPercent.set(NODES.x);
        failsAtNodes(NODE_COUNT);
        for (let i = 0; i < NODE_COUNT; i++)
          NODES.density[i] = Math.exp(NODES.x[i]!) * givenDry(NODES.fails[i]!);
        return (half * sumOfNodes()) / 100;
      }
      // z falls with the percentage
      const bottom = Math.max(-FARTHEST, inverseNormalTail(Math.min(1, high / 100 / rainUp)));
      const top = Math.min(FARTHEST, inverseNormalTail(low / 100 / rainUp));
      if (!(top > bottom)) return 0;
      const panels = Math.ceil((top - bottom) / widest);
      const width = (top - bottom) / panels;
      let sum = 0;
      for (let panel = 0; panel < panels; panel++) {
        const half = placeNodes(bottom + panel * width, bottom + (panel + 1) * width);
        for (let i = 0; i < NODE_COUNT; i++)
          NODES.logPercent[i] = Math.log(100 * rainUp * normalTail(NODES.x[i]!));
        failsAtNodes(NODE_COUNT);
        for (let i = 0; i < NODE_COUNT; i++) {
          const z = NODES.x[i]!;
          NODES.density[i] = Math.exp(-0.5 * z * z) * givenRain(z, NODES.fails[i]!);
        }
        sum += half * sumOfNodes();
      }
      return (rainUp * sum) / Math.sqrt(2 * Math.PI);
    }
  };
}
