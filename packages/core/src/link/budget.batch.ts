/**
 * One link from one station to very many: budgets over typed arrays, and what can be solved for in them. The uplink and the
 * transponder are the same for all, so they are computed once for each percentage; a test holds every figure to `linkBudget`.
 */
import { DomainError, within } from '../errors.ts';
import { REFERENCE_TEMPERATURE_K } from '../math/constants.ts';
import { fromDecibel } from '../math/decibel.ts';
import { rootSearch } from '../math/root-search.ts';
import { bracketRoot } from '../math/solve.ts';
import { constantsOf, type PercentConstants, rainAtPercent } from '../propagation/chain.percent.ts';
import { MEAN_RADIATING_TEMPERATURE_K } from '../propagation/p618.noise.ts';
import { percentageFactorOfLog, scintillationIntensity } from '../propagation/p618.scintillation.ts';
import { RAIN_PERCENTAGES } from './availability.ts';
import { type Fade, type LinkBudget, type LinkInput, linkBudget } from './budget.ts';
import { endFadeAt, endsTogether, type FadingPath } from './fading-path.ts';

const SOURCE = 'link budget over many points';

/** Receiving points: a number for each in every column; NaN in one gives NaN. Fades as in `FadingPath`. */
export interface ReceivingPoints {
  readonly count: number;
  readonly elevationDeg: Float64Array;
  readonly slantRangeM: Float64Array;
  /** Towards the point, single carrier at saturation [dBW] */
  readonly saturatedEirpDbw: Float64Array;
  readonly rain001Db: Float64Array;
  readonly betaSine: Float64Array;
  readonly gasDb: Float64Array;
  readonly cloudDb: Float64Array;
  readonly sigmaDb: Float64Array;
}

/** The receiving antenna whose size is sought: gain and scintillation follow its diameter. */
export interface ReceivingAntenna {
  /** To which gain and scintillation of the points belong [m], above 0 */
  readonly diameterM: number;
  readonly efficiency: number;
}

/** Diameters between which the required one is sought [m]. */
export const DIAMETERS_M: { readonly minimum: number; readonly maximum: number } = {
  minimum: 0.1,
  maximum: 15,
};

/** A link whose receiving end is yet open. */
export interface BatchLink {
  /** The link; slant range and saturated EIRP of the downlink are those of each point instead. */
  readonly input: LinkInput;
  /** The uplink's path. */
  readonly uplink: FadingPath;
  /** What the budget counts for gas and cloud of the downlink with clear sky already [dB]. */
  readonly downlinkClearSkyLossDb: number;
}

/** What uplink and transponder do to every point under one percentage. */
interface Shared {
  /** Noise and interference over carrier, but for the downlink's noise. */
  readonly noise: number;
  readonly outputBackOffDb: number;
}

/** Rows of the table of the uplink over ln p: cubic between them is within 1e-9 dB, beside a kink of a curve within 3e-4 dB. */
const ROWS = 4097;
const { minimum: P_MINIMUM, maximum: P_MAXIMUM } = RAIN_PERCENTAGES;
const LOG_MINIMUM = Math.log(P_MINIMUM);
const LOG_MAXIMUM = Math.log(P_MAXIMUM);
const LOG_HUNDREDTH = Math.log(0.01);
const LOG_STEP = (LOG_MAXIMUM - LOG_MINIMUM) / (ROWS - 1);
/** Width of ln p at which the search ends: five digits beyond those that are printed. */
const LOG_TOLERANCE = 1e-9;
const NEPER = Math.LN10 / 10;

function sharedOf(budget: LinkBudget): Shared {
  return {
    noise: fromDecibel(-budget.uplink.carrierToNoiseDb) + fromDecibel(-budget.carrierToInterferenceDb),
    outputBackOffDb: budget.transponder.outputBackOffDb,
  };
}

/** Budgets of a link at many points. */
export interface BatchBudget {
  /**
   * Es/N0, C/(N+I) in a bandwidth of one symbol rate, that is reached in all but p per cent of the average year [dB].
   * @param pPercent [%], 0.001…5; undefined for clear sky
   */
  readonly esN0: (points: ReceivingPoints, pPercent: number | undefined, out: Float64Array) => void;
  /** C/N of the downlink's thermal noise alone, under the fades of both ends [dB]. */
  readonly downlinkCarrierToNoise: (
    points: ReceivingPoints,
    pPercent: number | undefined,
    out: Float64Array,
  ) => void;
  /**
   * Share of the average year in which Es/N0 falls below what is needed [%]: 0.001…5, the ends standing for anything beyond.
   * Measured: 300,000 points, their paths through the atmosphere included, in 0.4 s on one core (`bench/coverage.bench.ts`).
   * @param neededEsN0Db [dB]
   */
  readonly outage: (points: ReceivingPoints, neededEsN0Db: number, out: Float64Array) => void;
  /**
   * Diameter of the receiving antenna at which Es/N0 is just what is needed [m]: 0.1…15, the ends standing for anything beyond.
   * Only gain and scintillation follow the diameter.
   */
  readonly diameter: (
    points: ReceivingPoints,
    antenna: ReceivingAntenna,
    neededEsN0Db: number,
    pPercent: number | undefined,
    out: Float64Array,
  ) => void;
}

/**
 * Prepares a link for many receiving points.
 * @throws DomainError for figures with which a formula has no meaning
 */
export function batchBudget({ input, uplink, downlinkClearSkyLossDb }: BatchLink): BatchBudget {
  const { downlink } = input;
  const clear: Fade = {
    uplinkDb: 0,
    downlinkDb: 0,
    mediumTemperatureK: MEAN_RADIATING_TEMPERATURE_K,
  };
  const shared = (pPercent: number | undefined): Shared => {
    if (pPercent === undefined) return sharedOf(linkBudget(input, clear));
    const { upPercent } = endsTogether(pPercent);
    return sharedOf(
      linkBudget(input, { ...clear, uplinkDb: endFadeAt(uplink, constantsOf(upPercent)).fadeDb }),
    );
  };

  // N/C of the downlink is Tsys · 10^(…/10): everything but Tsys, range, EIRP, back-off and fade is here
  const reference = linkBudget(
    { ...input, downlink: { ...downlink, slantRangeM: 1, saturatedEirpDbw: 0 } },
    clear,
  );
  const constantDb =
    -reference.downlink.carrierToNoiseDb -
    reference.transponder.outputBackOffDb -
    10 * Math.log10(reference.downlink.clearSkyNoise.systemNoiseK);
  // Tsys = warm + cold · 10^(−A/10): the sky behind the fade, the fade's own noise, the feed's and the receiver's
  const feed = fromDecibel(-downlink.feedLossDb);
  const warmK =
    MEAN_RADIATING_TEMPERATURE_K * feed + REFERENCE_TEMPERATURE_K * (1 - feed) + downlink.receiverNoiseK;
  const coldK = (downlink.clearSkyAntennaNoiseK - MEAN_RADIATING_TEMPERATURE_K) * feed;

  /** N/C of the downlink at point i but for its EIRP's back-off [dB]. */
  const noiseDb = (points: ReceivingPoints, i: number, fadeDb: number, absorptionDb: number): number =>
    constantDb +
    20 * Math.log10(points.slantRangeM[i]!) -
    points.saturatedEirpDbw[i]! +
    fadeDb +
    10 * Math.log10(warmK + coldK * Math.exp(-NEPER * absorptionDb));

  const pathOf = (points: ReceivingPoints, i: number): FadingPath => ({
    rain001Db: points.rain001Db[i]!,
    betaSine: points.betaSine[i]!,
    gasDb: points.gasDb[i]!,
    cloudDb: points.cloudDb[i]!,
    sigmaDb: points.sigmaDb[i]!,
    clearSkyLossDb: downlinkClearSkyLossDb,
  });

  /** Hands on N/C of the downlink at every point [dB]. */
  const downlinkNoise = (
    points: ReceivingPoints,
    pPercent: number | undefined,
    shares: Shared,
    take: (i: number, noiseDb: number) => void,
  ): void => {
    const constants = pPercent === undefined ? undefined : constantsOf(endsTogether(pPercent).downPercent);
    for (let i = 0; i < points.count; i++) {
      const { fadeDb, absorptionDb } =
        constants === undefined ? NO_FADE : endFadeAt(pathOf(points, i), constants);
      take(i, noiseDb(points, i, fadeDb, absorptionDb) + shares.outputBackOffDb);
    }
  };

  /** Of the uplink, filled when an outage is first asked for: 20 ms that maps of many pieces would pay for each. */
  let table: ReturnType<typeof tableOf> | undefined;
  return {
    esN0: (points, pPercent, out) => {
      check(points, pPercent, out);
      const shares = shared(pPercent);
      downlinkNoise(points, pPercent, shares, (i, noise) => {
        out[i] = -10 * Math.log10(shares.noise + Math.exp(NEPER * noise));
      });
    },
    downlinkCarrierToNoise: (points, pPercent, out) => {
      check(points, pPercent, out);
      downlinkNoise(points, pPercent, shared(pPercent), (i, noise) => {
        out[i] = -noise;
      });
    },
    outage: (points, neededEsN0Db, out) => {
      check(points, undefined, out);
      const limit = Math.log(fromDecibel(-neededEsN0Db));
      table ??= tableOf(shared);
      const uplink = table;
      const at: Changing<PercentConstants> = constantsOf(P_MINIMUM);
      const row: SharedRow = { noise: 0, outputBackOffDb: 0 };
      const point = { rain: 0, logRain: 0, betaSine: 0, gas: 0, cloud: 0, sigma: 0, base: 0 };
      /** Margin at ln p, in nepers of power. */
      const margin = (x: number): number => {
        setPercent(at, x, point.betaSine !== 0);
        const rain = rainAtPercent(at, point.rain, point.logRain, point.betaSine);
        const wet = rain + point.cloud;
        const twinkle = at.scintillationFactor * point.sigma;
        const total = point.gas + Math.sqrt(wet * wet + twinkle * twinkle) - downlinkClearSkyLossDb;
        const absorption = point.gas + wet - downlinkClearSkyLossDb;
        const systemK = warmK + coldK * (absorption > 0 ? Math.exp(-NEPER * absorption) : 1);
        rowAt(uplink, x, row);
        const down = Math.exp(NEPER * (point.base + row.outputBackOffDb + (total > 0 ? total : 0))) * systemK;
        return limit - Math.log(row.noise + down);
      };
      const search = rootSearch(margin, LOG_MINIMUM, LOG_MAXIMUM, LOG_TOLERANCE);
      for (let i = 0; i < points.count; i++) {
        if (!isKnown(points, i)) {
          out[i] = Number.NaN;
          continue;
        }
        point.rain = points.rain001Db[i]!;
        point.logRain = point.rain === 0 ? 0 : Math.log(point.rain);
        point.betaSine = points.betaSine[i]!;
        point.gas = points.gasDb[i]!;
        point.cloud = points.cloudDb[i]!;
        point.sigma = points.sigmaDb[i]!;
        point.base = constantDb + 20 * Math.log10(points.slantRangeM[i]!) - points.saturatedEirpDbw[i]!;
        const x = search();
        out[i] = x === LOG_MINIMUM ? P_MINIMUM : x === LOG_MAXIMUM ? P_MAXIMUM : Math.exp(x);
      }
    },
    diameter: (points, antenna, neededEsN0Db, pPercent, out) => {
      check(points, pPercent, out);
      within('diameterM', antenna.diameterM, 'm', 0.001, 100, SOURCE);
      const shares = shared(pPercent);
      const room = fromDecibel(-neededEsN0Db) - shares.noise;
      const constants = pPercent === undefined ? undefined : constantsOf(endsTogether(pPercent).downPercent);
      for (let i = 0; i < points.count; i++) {
        if (!isKnown(points, i)) out[i] = Number.NaN;
        else
          out[i] =
            room > 0 ? smallestDiameter(points, i, antenna, constants, shares, room) : DIAMETERS_M.maximum;
      }
    },
  };

  function smallestDiameter(
    points: ReceivingPoints,
    i: number,
    antenna: ReceivingAntenna,
    constants: PercentConstants | undefined,
    shares: Shared,
    room: number,
  ): number {
    const path = pathOf(points, i);
    const averaging = (diameterM: number): number =>
      scintillationIntensity({
        frequencyGHz: input.downlink.frequencyHz / 1e9,
        elevationDeg: points.elevationDeg[i]!,
        antennaDiameterM: diameterM,
        antennaEfficiency: antenna.efficiency,
        wetRefractivity: 0,
      }).antennaAveraging;
    const own = path.sigmaDb === 0 ? 1 : averaging(antenna.diameterM);
    /** The diameter that the fade of another one asks for: N/C falls with its square. */
    const asked = (diameterM: number): number => {
      const sigmaDb = path.sigmaDb === 0 ? 0 : (path.sigmaDb * averaging(diameterM)) / own;
      const fade = constants === undefined ? NO_FADE : endFadeAt({ ...path, sigmaDb }, constants);
      const noise = noiseDb(points, i, fade.fadeDb, fade.absorptionDb) + shares.outputBackOffDb;
      return antenna.diameterM * Math.sqrt(Math.exp(NEPER * noise) / room);
    };
    const { minimum, maximum } = DIAMETERS_M;
    if (asked(minimum) <= minimum) return minimum;
    if (asked(maximum) > maximum) return maximum;
    let diameterM = asked(antenna.diameterM);
    for (let round = 0; round < 12; round++) {
      const next = asked(Math.min(maximum, Math.max(minimum, diameterM)));
      if (Math.abs(next / diameterM - 1) < 1e-9) return next;
      diameterM = next;
    }
    // strong scintillation: the steps go to and fro
    return bracketRoot((d) => d - asked(d), minimum, maximum, 1e-9).high;
  }
}

const NO_FADE = { fadeDb: 0, absorptionDb: 0 };

function check(points: ReceivingPoints, pPercent: number | undefined, out: Float64Array): void {
  if (pPercent !== undefined) within('pPercent', pPercent, '%', P_MINIMUM, P_MAXIMUM, SOURCE);
  if (out.length < points.count)
    throw new DomainError('length of the output', out.length, '', points.count, Infinity, SOURCE);
}

/** Whether a point has a figure in every column. */
function isKnown(points: ReceivingPoints, i: number): boolean {
  const { elevationDeg, slantRangeM, saturatedEirpDbw, rain001Db, betaSine, gasDb, cloudDb, sigmaDb } =
    points;
  const geometry = elevationDeg[i]! + slantRangeM[i]! + saturatedEirpDbw[i]! + betaSine[i]!;
  return !Number.isNaN(geometry + rain001Db[i]! + gasDb[i]! + cloudDb[i]! + sigmaDb[i]!);
}

type Changing<T> = { -readonly [Key in keyof T]: T[Key] };

/**
 * Writes the constants of a percentage at ln p, as `constantsOf` gives them, over those that were there.
 * @param hasBeta whether 1 − p will be asked for
 */
function setPercent(at: Changing<PercentConstants>, x: number, hasBeta: boolean): void {
  at.logRatio = x - LOG_HUNDREDTH;
  at.base = 0.655 + 0.033 * x;
  at.betaFactor = hasBeta && x < 0 ? 1 - Math.exp(x) : 0;
  at.scintillationFactor = percentageFactorOfLog(x / Math.LN10);
}

function tableOf(shared: (pPercent: number) => Shared) {
  const noise = new Float64Array(ROWS);
  const outputBackOffDb = new Float64Array(ROWS);
  for (let row = 0; row < ROWS; row++) {
    const p = row === ROWS - 1 ? P_MAXIMUM : Math.max(P_MINIMUM, Math.exp(LOG_MINIMUM + row * LOG_STEP));
    const { noise: n, outputBackOffDb: obo } = shared(p);
    noise[row] = n;
    outputBackOffDb[row] = obo;
  }
  return { noise, outputBackOffDb };
}

type SharedRow = Changing<Shared>;

/** Writes a row of the table at ln p, on the cubic through the four around it. */
function rowAt({ noise, outputBackOffDb }: ReturnType<typeof tableOf>, x: number, into: SharedRow): void {
  const at = (x - LOG_MINIMUM) / LOG_STEP;
  const row = Math.min(ROWS - 3, Math.max(1, Math.floor(at)));
  const t = at - row;
  const [before, after, beyond] = [t + 1, t - 1, t - 2];
  const a = (-t * after * beyond) / 6;
  const b = (before * after * beyond) / 2;
  const c = (-before * t * beyond) / 2;
  const d = (before * t * after) / 6;
  into.noise = noise[row - 1]! * a + noise[row]! * b + noise[row + 1]! * c + noise[row + 2]! * d;
  into.outputBackOffDb =
    outputBackOffDb[row - 1]! * a +
    outputBackOffDb[row]! * b +
    outputBackOffDb[row + 1]! * c +
    outputBackOffDb[row + 2]! * d;
}
