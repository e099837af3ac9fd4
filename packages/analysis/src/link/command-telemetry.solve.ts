/** A carrier of telecommand or telemetry solved backwards: one figure of it is sought with which it just meets an availability. */
import { DomainError } from '@ortak/core/errors';
import { bracketRoot } from '@ortak/core/math';
import type { Environment } from '../environment.ts';
import type { LinkSolution } from '../results.ts';
import { solvedDigits } from '../solved-digits.ts';
import {
  carrierAt,
  carrierAvailability,
  carrierPercent,
  type PreparedCarrier,
  prepareCarrier,
  type ResolvedCarrier,
} from './command-telemetry.ts';
import { ANTENNA_RANGE_M } from './dish.ts';
import { availableFor, digits, lower, perDecibel, type SolveRequest } from './solve-for.ts';
import { RECEIVER_NOISE_RANGE_K, type Unknown, type UnknownName } from './unknown.ts';

/** What can be sought of a carrier of telecommand or telemetry. */
export const CARRIER_UNKNOWNS = {
  telecommand: ['diameter', 'hpa', 'rate', 'availability'],
  telemetry: ['diameter', 'hpa', 'lnb', 'rate', 'availability'],
} as const satisfies Record<string, readonly UnknownName[]>;

/** Why an unknown has no meaning for such a carrier. */
export function noMeaning(kind: keyof typeof CARRIER_UNKNOWNS, name: UnknownName): string | undefined {
  if ((CARRIER_UNKNOWNS[kind] as readonly UnknownName[]).includes(name)) return undefined;
  const why = {
    lnb: 'it is received on the satellite, whose receiver states the noise temperature of its system',
    modcod: 'its modulation and code are those of its standard, and it does not choose among others',
    backoff: 'it goes through no transponder',
    carriers: 'it goes through no channel that others could share',
  } as Partial<Record<UnknownName, string>>;
  return `${why[name]}: of a ${kind} one may seek ${CARRIER_UNKNOWNS[kind].join(', ')}.`;
}

type Carrier = Omit<Unknown, 'apply' | 'symbol'> & { readonly apply: (value: number) => ResolvedCarrier };

/** More than any station reaches: it sends with all that its amplifier gives. */
const ALL_DBW = 200;

function withTerminal(
  carrier: ResolvedCarrier,
  change: (terminal: ResolvedCarrier['station']['terminal']) => ResolvedCarrier['station']['terminal'],
): ResolvedCarrier {
  const { station } = carrier;
  return { ...carrier, station: { ...station, terminal: change(station.terminal) } };
}

/** The station sends with all that its amplifier gives. */
function withAll(carrier: ResolvedCarrier): ResolvedCarrier {
  const { equipment } = carrier;
  if (equipment.kind !== 'telecommand') return carrier;
  const stationEirpDbw = { ...equipment.way.stationEirpDbw, value: ALL_DBW };
  return { ...carrier, equipment: { ...equipment, way: { ...equipment.way, stationEirpDbw } } };
}

function withPower(carrier: ResolvedCarrier, powerW: number): ResolvedCarrier {
  const { equipment } = carrier;
  if (equipment.kind === 'telemetry') {
    const unit = { ...equipment.unit, powerW: { ...equipment.unit.powerW, value: powerW } };
    return { ...carrier, equipment: { ...equipment, unit } };
  }
  return withTerminal(withAll(carrier), (terminal) => {
    const transmit = terminal.transmit!;
    const saturatedPowerW = { ...transmit.saturatedPowerW, value: powerW };
    return { ...terminal, transmit: { ...transmit, saturatedPowerW } };
  });
}

const notTried = (what: [string, string]) => ({
  minimumIs: `${what[0]} are not tried`,
  maximumIs: `${what[1]} are not tried`,
});

/** A bit takes a period of its subcarrier at least; that of a phase modulation is not stated. */
const fastest = (modulation: ResolvedCarrier['link']['modulation']) =>
  modulation.kind === 'fm'
    ? {
        maximum: modulation.subcarrierKHz.value,
        maximumIs: `a bit takes at least a period of the subcarrier, ${modulation.subcarrierKHz.value} kHz`,
      }
    : { maximum: 1e6, maximumIs: 'faster carriers are not tried' };

function unknownOf(carrier: ResolvedCarrier, name: Exclude<UnknownName, 'availability'>): Carrier {
  const { station, equipment, link } = carrier;
  switch (name) {
    case 'diameter':
      return {
        label: `Diameter of the antenna, ${station.name}`,
        unit: 'm',
        ...ANTENNA_RANGE_M,
        ...notTried(['smaller antennas', 'larger antennas']),
        isRising: true,
        apply: (diameterM) =>
          withTerminal(withAll(carrier), (terminal) => {
            const { antenna } = terminal;
            return {
              ...terminal,
              antenna: { ...antenna, diameterM: { ...antenna.diameterM, value: diameterM } },
            };
          }),
      };
    case 'hpa':
      return {
        label:
          equipment.kind === 'telecommand'
            ? `Saturated power of the amplifier, ${station.name}`
            : `Power of the transmitter, ${equipment.unit.name}`,
        unit: 'W',
        minimum: 1e-6,
        maximum: 1e5,
        ...notTried(['weaker ones', 'stronger ones']),
        isRising: true,
        apply: (powerW) => withPower(carrier, powerW),
      };
    case 'lnb':
      return {
        label: `Noise temperature of the receiver, ${station.name}`,
        unit: 'K',
        ...RECEIVER_NOISE_RANGE_K,
        isRising: false,
        apply: (noiseK) =>
          withTerminal(carrier, (terminal) => {
            const receive = terminal.receive!;
            const receiverNoiseTemperatureK = { ...receive.receiverNoiseTemperatureK, value: noiseK };
            return { ...terminal, receive: { ...receive, receiverNoiseTemperatureK } };
          }),
      };
    case 'rate':
      return {
        label: 'Bit rate of the carrier, its power held',
        unit: 'kbit/s',
        minimum: 1e-4,
        minimumIs: 'its other services, which no bit rate helps, ask for more',
        ...fastest(link.modulation),
        isRising: false,
        apply: (rateKbps) => ({
          ...carrier,
          link: { ...link, bitRateKbps: { ...link.bitRateKbps, value: rateKbps } },
        }),
      };
    default:
      throw new DomainError(`unknown ${name}`, Number.NaN, '', 0, 0, 'telecommand and telemetry');
  }
}

/** The carrier with another required availability, and more margin to keep. */
function kept(carrier: ResolvedCarrier, availabilityPercent: number, moreDb = 0): ResolvedCarrier {
  const { link } = carrier;
  const { requiredAvailabilityPercent, requiredMarginDb } = link;
  return {
    ...carrier,
    link: {
      ...link,
      requiredAvailabilityPercent: { ...requiredAvailabilityPercent, value: availabilityPercent },
      requiredMarginDb: { ...requiredMarginDb, value: requiredMarginDb.value + moreDb },
    },
  };
}

/**
 * Solves a carrier of telecommand or telemetry for one unknown that has a meaning for it.
 * @throws DomainError for another unknown, or figures with which a formula has no meaning
 */
export function solveCarrier(
  environment: Environment,
  given: ResolvedCarrier,
  request: SolveRequest,
): LinkSolution {
  const { unknown: name } = request;
  const { link, equipment } = given;
  const availabilityPercent = request.availabilityPercent ?? link.requiredAvailabilityPercent.value;
  const carrier = kept(given, availabilityPercent);
  const common = {
    link: link.id,
    unknown: name,
    availabilityPercent,
    modcod: link.modulation.kind === 'pm' ? 'PM' : 'FM',
  };
  const ready = (resolved: ResolvedCarrier): PreparedCarrier => prepareCarrier(environment, resolved);
  const marginOf = (resolved: ResolvedCarrier): number =>
    carrierAt(ready(resolved), carrierPercent(carrier)).marginDb;
  const own = ready(carrier);
  const unknown = name === 'availability' ? undefined : unknownOf(carrier, name);
  const { label, unit } = unknown ?? { label: 'Availability of the average year', unit: '%' };
  if (own.air.look.elevationDeg < 0)
    return {
      ...common,
      label,
      unit,
      value: null,
      bound: 'none',
      sentence: `${given.station.name} does not see the satellite: there is no link.`,
      sensitivity: [],
    };
  if (unknown === undefined) {
    const reached = carrierAvailability(own);
    const { percent, bound } = reached;
    return {
      ...common,
      label,
      unit,
      value: percent,
      bound: bound === 'exact' ? 'exact' : bound === 'better-than' ? 'maximum' : 'minimum',
      sentence: `The carrier is available for ${availableFor(reached)} of the average year.`,
      sensitivity: perDecibel(
        (moreDb) => carrierAvailability(ready(kept(carrier, availabilityPercent, moreDb))).percent,
      ),
    };
  }
  const { minimum, maximum, isRising, apply } = unknown;
  const found = (moreDb: number): { value: number; bound: LinkSolution['bound'] } => {
    const at = (x: number): number => marginOf(apply(Math.exp(x))) - moreDb;
    const [low, high] = [Math.log(minimum), Math.log(maximum)];
    const [best, worst] = isRising ? [high, low] : [low, high];
    if (at(worst) >= 0) return { value: Math.exp(worst), bound: isRising ? 'minimum' : 'maximum' };
    if (at(best) < 0) return { value: Number.NaN, bound: 'none' };
    const bracket = bracketRoot(at, low, high, 1e-9);
    return { value: Math.exp(isRising ? bracket.high : bracket.low), bound: 'exact' };
  };
  const { value, bound } = found(0);
  const meets = `${availabilityPercent} % with ${equipment.kind === 'telecommand' ? 'every service of the command' : 'every service of the telemetry'}`;
  if (bound === 'none') {
    const nearest = isRising ? maximum : minimum;
    const there = ready(apply(nearest));
    return {
      ...common,
      label,
      unit,
      value: null,
      bound,
      nearest: {
        value: nearest,
        availabilityPercent: carrierAvailability(there).percent,
        marginDb: carrierAt(there, carrierPercent(carrier)).marginDb,
      },
      sentence: `No ${lower(label)} meets ${meets}: the nearest is ${digits(nearest)} ${unit}, because ${isRising ? unknown.maximumIs : unknown.minimumIs}.`,
      sensitivity: [],
    };
  }
  const end = bound === 'minimum' ? unknown.minimumIs : unknown.maximumIs;
  return {
    ...common,
    label,
    unit,
    value,
    bound,
    sentence:
      bound === 'exact'
        ? `${label}: ${solvedDigits(name, value)} ${unit} for ${meets}.`
        : `${label}: already ${solvedDigits(name, value)} ${unit} meets ${meets}; ${end}.`,
    sensitivity: perDecibel((moreDb) => found(moreDb).value),
  };
}
