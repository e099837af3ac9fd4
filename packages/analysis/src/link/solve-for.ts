/** A link solved backwards: one figure of it is sought with which it just meets an availability. */

import { linkBudget } from '@ortak/core/link';
import { bracketRoot, fromDecibel } from '@ortak/core/math';
import {
  candidateModcods,
  type Modcod,
  mostRobust,
  spectralEfficiency,
  tableNamedBy,
} from '@ortak/core/modem';
import type { Environment } from '../environment.ts';
import type { Availability, LinkSolution, SolutionSensitivity } from '../results.ts';
import { solvedDigits } from '../solved-digits.ts';
import { hasMargins } from '../verdict.ts';
import { verdictOf } from './analyse.ts';
import { needOf } from './implementation.ts';
import { limitsOf } from './limits.ts';
import { type PreparedLink, prepareLink } from './prepare.ts';
import type { ResolvedLink } from './resolve.ts';
import {
  allowedPercent,
  availabilityOf,
  bestOf,
  fadeAt,
  neededEsN0Db,
  type SolvedLink,
  solveLink,
  weatherOf,
} from './solve.ts';
import { hardestEirpDbw, type SearchedName, type UnknownName, unknownOf } from './unknown.ts';

export { UNKNOWNS, type UnknownName } from './unknown.ts';

/** What a link is asked for. */
export interface SolveRequest {
  readonly unknown: UnknownName;
  /** In place of the availability that the programme requires [%] */
  readonly availabilityPercent?: number;
}

/** The link with another required availability. */
function required(link: ResolvedLink, availabilityPercent: number | undefined): ResolvedLink {
  if (availabilityPercent === undefined) return link;
  return {
    ...link,
    requiredAvailabilityPercent: {
      value: availabilityPercent,
      unit: '%',
      at: 'asked for',
      confidence: 'assumed',
    },
  };
}

/** The same link with more margin to keep, or less. */
const withMargin = (prepared: PreparedLink, moreDb: number): PreparedLink => ({
  ...prepared,
  input: { ...prepared.input, systemMarginDb: prepared.input.systemMarginDb + moreDb },
});

/** Above 0 where the link meets its availability; the logarithm of an outage is nearly straight in decibels. */
function room(prepared: PreparedLink, modcod: Modcod, pPercent: number): number {
  const outage = weatherOf(prepared).outagePercent(neededEsN0Db(prepared, modcod));
  return Math.log(pPercent / Math.max(1e-9, outage));
}

/** Es/N0 beyond what is needed, kept for all but p per cent of the year [dB]. */
function marginAt(prepared: PreparedLink, modcod: Modcod, pPercent: number): number {
  const q = weatherOf(prepared).equalPercent(pPercent);
  return linkBudget(prepared.input, fadeAt(prepared, q)).availableEsN0Db - modcod.idealEsN0Db;
}

/** What disturbs most where a link fails: in one phrase with its share. */
function mostOf(prepared: PreparedLink, pPercent: number): string {
  const q = weatherOf(prepared).equalPercent(pPercent);
  const budget = linkBudget(prepared.input, fadeAt(prepared, q));
  const parts: [string, number][] = [
    [`thermal noise of the uplink from ${prepared.link.from.name}`, budget.uplink.carrierToNoiseDb],
    [`thermal noise of the downlink in ${prepared.link.to.name}`, budget.downlink.carrierToNoiseDb],
    ['interference', budget.carrierToInterferenceDb],
  ];
  const powers = parts.map(([, ratio]) => fromDecibel(-ratio));
  const sum = powers.reduce((a, b) => a + b, 0);
  const most = powers.indexOf(Math.max(...powers));
  return `${parts[most]![0]} is ${Math.round((100 * powers[most]!) / sum)} % of what disturbs it`;
}

interface Found {
  readonly value: number;
  readonly bound: LinkSolution['bound'];
}

/** The value with which a link just meets its availability; NaN where none does. */
function search(
  prepared: PreparedLink,
  name: SearchedName,
  modcod: Modcod,
  pPercent: number,
  moreDb = 0,
): Found {
  const unknown = unknownOf(prepared, name);
  const { minimum, maximum, isRising, apply, unit } = unknown;
  // a size is sought by its logarithm, a level in decibels as it is
  const [to, from] = unit === 'dB' ? [Number, Number] : [Math.log, Math.exp];
  const at = (x: number): number => room(withMargin(apply(from(x)), moreDb), modcod, pPercent);
  const [low, high] = [to(minimum), to(maximum)];
  if (!(high > low)) return { value: Number.NaN, bound: 'none' };
  const [best, worst] = isRising ? [high, low] : [low, high];
  if (at(worst) >= 0) return { value: from(worst), bound: isRising ? 'minimum' : 'maximum' };
  if (at(best) < 0) return { value: Number.NaN, bound: 'none' };
  const bracket = bracketRoot(at, low, high, 1e-7);
  return { value: from(isRising ? bracket.high : bracket.low), bound: 'exact' };
}

/**
 * Solves a link for one unknown.
 * @throws DomainError for figures with which a formula has no meaning
 */
export function solveFor(environment: Environment, given: ResolvedLink, request: SolveRequest): LinkSolution {
  const link = required(given, request.availabilityPercent);
  const solved = solveLink(prepareLink(environment, link));
  const { prepared } = solved;
  const pPercent = allowedPercent(prepared);
  const { unknown: name } = request;
  const common = {
    link: link.id,
    unknown: name,
    availabilityPercent: link.requiredAvailabilityPercent.value,
    modcod: solved.modcod.id,
  };
  if (!hasMargins(verdictOf(prepared, solved))) return noLink(prepared, solved, name, common);
  if (name === 'availability')
    return {
      ...common,
      label: 'Availability of the average year',
      unit: '%',
      value: solved.availability.percent,
      bound:
        solved.availability.bound === 'exact'
          ? 'exact'
          : solved.availability.bound === 'better-than'
            ? 'maximum'
            : 'minimum',
      sentence: `Both ends together are available for ${availableFor(solved.availability)} of the average year.`,
      sensitivity: perDecibel(
        (moreDb) =>
          availabilityOf(weatherOf(prepared).outagePercent(neededEsN0Db(prepared, solved.modcod) + moreDb))
            .percent,
      ),
    };
  if (name === 'modcod') return modcodSolution(prepared, common);
  if (name === 'carriers') return carriersSolution(prepared, solved.modcod, pPercent, common);

  const { modcod } = solved;
  const unknown = unknownOf(prepared, name);
  const found = search(prepared, name, modcod, pPercent);
  const own = { label: unknown.label, unit: unknown.unit };
  if (found.bound === 'none') {
    const nearest = unknown.isRising ? unknown.maximum : unknown.minimum;
    const there = unknown.apply(nearest);
    const reached = availabilityOf(weatherOf(there).outagePercent(neededEsN0Db(there, modcod)));
    const why = unknown.isRising ? unknown.maximumIs : unknown.minimumIs;
    return {
      ...common,
      ...own,
      value: null,
      bound: 'none',
      nearest: {
        value: nearest,
        availabilityPercent: reached.percent,
        marginDb: marginAt(there, modcod, pPercent),
      },
      sentence: `No ${lower(unknown.label)} meets ${common.availabilityPercent} % with ${modcod.id}: the nearest is ${digits(nearest)} ${unknown.unit}, because ${why}. There ${mostOf(there, pPercent)}.`,
      sensitivity: [],
    };
  }
  const end = found.bound === 'minimum' ? unknown.minimumIs : unknown.maximumIs;
  return {
    ...common,
    ...own,
    value: found.value,
    bound: found.bound,
    sentence:
      found.bound === 'exact'
        ? `${unknown.label}: ${solvedDigits(name, found.value)} ${unknown.unit} for ${common.availabilityPercent} % with ${modcod.id}.`
        : `${unknown.label}: already ${solvedDigits(name, found.value)} ${unknown.unit} meets ${common.availabilityPercent} % with ${modcod.id}; ${end}.`,
    sensitivity: perDecibel((moreDb) => search(prepared, name, modcod, pPercent, moreDb).value),
  };
}

/** Without sight of the satellite, or a gain of its beam, nothing that is changed at the ends makes a link. */
function noLink(
  prepared: PreparedLink,
  solved: SolvedLink,
  name: UnknownName,
  common: Omit<Common, 'unknown'> & { readonly unknown: UnknownName },
): LinkSolution {
  const unit =
    name === 'availability'
      ? '%'
      : name === 'modcod'
        ? 'Mbit/s'
        : name === 'carriers'
          ? ''
          : unknownOf(prepared, name).unit;
  return {
    ...common,
    label: name,
    unit,
    value: null,
    bound: 'none',
    sentence: limitsOf(prepared, solved),
    sensitivity: [],
  };
}

/** An availability, and which way it is bounded where the method ends: `99.999 % or more`. */
export const availableFor = ({ percent, bound }: Availability): string =>
  `${solvedDigits('availability', percent)} %${bound === 'exact' ? '' : bound === 'better-than' ? ' or more' : ' or less'}`;

/** The answer with half a decibel more or less to keep. */
export function perDecibel(at: (moreDb: number) => number): SolutionSensitivity[] {
  return [-0.5, 0.5].map((moreDb) => {
    const value = at(moreDb);
    return { marginDb: moreDb, value: Number.isNaN(value) ? null : value };
  });
}

type Common = Pick<LinkSolution, 'link' | 'unknown' | 'availabilityPercent' | 'modcod'>;

/** The most efficient MODCOD of the carrier's standard that meets the availability. */
function modcodSolution(prepared: PreparedLink, common: Common): LinkSolution {
  const { carrier } = prepared.link;
  const candidates = candidateModcods(carrier.modcod, carrier.frame, carrier.tables);
  const table =
    candidates.length > 1 ? candidates : tableNamedBy(carrier.modcod, carrier.frame, carrier.tables);
  const { modcod: best, inRain } = bestOf(prepared, table);
  const available = inRain.availableEsN0Db;
  const rate = (modcod: Modcod | undefined): number =>
    modcod === undefined ? Number.NaN : spectralEfficiency(modcod, carrier) * carrier.symbolRateMBd.value;
  const robust = mostRobust(table, needOf(carrier));
  const sentence =
    best === undefined
      ? `No MODCOD meets ${common.availabilityPercent} %: ${available.toFixed(2).replace('-', '−')} dB of Es/N0 are left, and ${robust.id} needs ${robust.idealEsN0Db.toFixed(2).replace('-', '−')} dB. There ${mostOf(prepared, allowedPercent(prepared))}.`
      : `MODCOD: ${best.id}, ${rate(best).toFixed(2)} Mbit/s; it needs ${best.idealEsN0Db.toFixed(2).replace('-', '−')} of the ${available.toFixed(2)} dB that are left at ${common.availabilityPercent} %.`;
  return {
    ...common,
    modcod: best?.id ?? robust.id,
    label: 'Information rate with the best MODCOD',
    unit: 'Mbit/s',
    value: best === undefined ? null : rate(best),
    bound: best === undefined ? 'none' : 'exact',
    ...(best === undefined && {
      nearest: {
        value: rate(robust),
        availabilityPercent: availabilityOf(weatherOf(prepared).outagePercent(neededEsN0Db(prepared, robust)))
          .percent,
        marginDb: available - robust.idealEsN0Db,
      },
    }),
    sentence,
    sensitivity: perDecibel((moreDb) => rate(bestOf(prepared, table, moreDb).modcod)),
  };
}

/** How many such carriers a channel takes, each with just the power that it needs. */
function carriersSolution(
  prepared: PreparedLink,
  modcod: Modcod,
  pPercent: number,
  common: Common,
): LinkSolution {
  const { carrier, channel } = prepared.link;
  const widthMHz = carrier.symbolRateMBd.value * (1 + carrier.rollOff.value);
  const byBandwidth = Math.floor(channel.group.bandwidthMHz.value / widthMHz + 1e-9);
  const { transponder } = prepared.input;
  const leastDb = transponder.operation === 'multi-carrier' ? transponder.totalInputBackOffDb : 0;
  const byPower = (moreDb: number): number => {
    const needed = search(prepared, 'backoff', modcod, pPercent, moreDb);
    return Number.isNaN(needed.value) ? 0 : Math.floor(fromDecibel(needed.value - leastDb) + 1e-9);
  };
  const power = byPower(0);
  const count = Math.min(byBandwidth, power);
  const hardest = withHardest(prepared);
  const limit = power < byBandwidth ? 'power' : 'bandwidth';
  const counts = `${byBandwidth} by bandwidth (${widthMHz.toFixed(3)} MHz of ${channel.group.bandwidthMHz.value} MHz), ${power} by power`;
  return {
    ...common,
    label: 'Carriers of this kind in the channel',
    unit: '',
    value: count === 0 ? null : count,
    bound: count === 0 ? 'none' : 'exact',
    ...(count === 0 && {
      nearest: {
        value: 0,
        availabilityPercent: availabilityOf(weatherOf(hardest).outagePercent(neededEsN0Db(hardest, modcod)))
          .percent,
        marginDb: marginAt(hardest, modcod, pPercent),
      },
    }),
    sentence:
      count === 0
        ? `Not one such carrier meets ${common.availabilityPercent} % with ${modcod.id}: ${counts}.`
        : `${count} such ${count === 1 ? 'carrier' : 'carriers'}, limited by ${limit}: ${counts}, each with the power that ${common.availabilityPercent} % asks for.`,
    sensitivity: perDecibel((moreDb) => Math.min(byBandwidth, byPower(moreDb))),
  };
}

function withHardest(prepared: PreparedLink): PreparedLink {
  const { input } = prepared;
  const stationEirpDbw = Math.min(prepared.largestEirpDbw, hardestEirpDbw(prepared));
  return { ...prepared, input: { ...input, uplink: { ...input.uplink, stationEirpDbw } } };
}

export const digits = (value: number): string => String(Number(value.toPrecision(4)));
export const lower = (label: string): string =>
  /^[A-Z][a-z]/.test(label) ? label[0]!.toLowerCase() + label.slice(1) : label;
