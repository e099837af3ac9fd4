/** The link behind a map of a service: its uplink, its carrier and its terminal, whose place is yet open. */
import { isVisible } from '@ortak/core/earth';
import {
  type BatchBudget,
  batchBudget,
  DIAMETERS_M,
  type FadingPath,
  type LinkInput,
  RAIN_PERCENTAGES,
} from '@ortak/core/link';
import { candidateModcods, type Modcod, mostRobust, tableNamedBy } from '@ortak/core/modem';
import type { Notice } from '@ortak/core/working';
import type { Beam, Figure, Programme, Satellite, Service } from '@ortak/model';
import type { Environment } from '../environment.ts';
import { hasOwnDistortion } from '../link/contributions.payload.ts';
import { withoutDistortion } from '../link/distortion.ts';
import { needOf } from '../link/implementation.ts';
import { knownGain, UNKNOWN_GAIN } from '../link/known-gain.ts';
import { type PathCache, type PreparedLink, prepareLink } from '../link/prepare.ts';
import { geodeticOf, type ResolvedLink, resolveService } from '../link/resolve.ts';
import { neededEsN0Db } from '../link/solve.ts';
import { antennaGainDbi } from '../link/station.ts';
import { siteAt } from './own-budget.ts';
import { CoverageError } from './quantity.ts';
import { type Rungs, rungsOf } from './rungs.ts';

/** What of a service may be asked for differently than the programme has it. */
export interface ServiceChoice {
  /** By default the first service whose transponder transmits in the beam. */
  readonly service?: string;
  /** In place of the required availability of the service [%] */
  readonly availabilityPercent?: number;
  /** Without any fade, instead of that of the required availability. */
  readonly clearSky?: boolean;
  /** Id of a terminal type in place of the service's own */
  readonly terminal?: string;
  /** Without the budgets of single places that correct a map, which take most of its time; a notice says what that leaves out. */
  readonly isQuick?: boolean;
}

/** Which attenuations fade the link. */
export type Fading = 'rain' | 'all';

/** A service whose receiving end may be anywhere. */
export interface Reference {
  readonly service: Service;
  readonly link: ResolvedLink;
  readonly prepared: PreparedLink;
  readonly budget: BatchBudget;
  /** For other diameters of the terminal's antenna: `points` then belong to the smallest. */
  readonly dishBudget: BatchBudget;
  readonly fading: Fading;
  readonly requiredAvailabilityPercent: number;
  /** Share of the year in which the link may fail [%]; undefined for clear sky. */
  readonly pPercent: number | undefined;
  /** The MODCOD against which margin, availability and antenna are reckoned: the service's, or the most robust it may take. */
  readonly modcod: Modcod;
  /** Whether the service leaves its MODCOD to the channel. */
  readonly isAdaptive: boolean;
  /** Without distortion of the carrier, which MODCODs have each for itself. */
  readonly plainBudget: BatchBudget;
  /** What a receiver of the standard could choose from. */
  readonly rungs: Rungs;
  /** C/(N+I) that the MODCOD needs with implementation loss and system margin [dB] */
  readonly neededEsN0Db: number;
  readonly uplink: FadingPath;
  /** The link to a terminal at a place. @throws DomainError where a formula has no meaning there */
  readonly linkTo: (latitudeDeg: number, longitudeDeg: number, heightM: number) => PreparedLink;
  readonly notices: readonly Notice[];
}

function serviceOf(programme: Programme, satellite: Satellite, beam: Beam, wanted?: string): Service {
  const groups = satellite.transponders.filter((group) => group.transmitBeam === beam.id);
  const inBeam = programme.services.filter((service) =>
    groups.some((group) => service.transponder.startsWith(`${group.id}-`)),
  );
  const found = wanted === undefined ? inBeam[0] : inBeam.find((service) => service.id === wanted);
  if (found === undefined)
    throw new CoverageError(
      `No service${wanted === undefined ? '' : ` ${wanted}`} uses a transponder that transmits in beam ${beam.id} (${beam.at}); services in it: ${inBeam.map((service) => service.id).join(', ') || 'none'}.`,
    );
  return found;
}

function chosen(programme: Programme, service: Service, choice: ServiceChoice): Service {
  const { terminal, availabilityPercent } = choice;
  if (terminal !== undefined) {
    const found = programme.terminals.find(({ id }) => id === terminal);
    const receiving = programme.terminals.filter(({ receive }) => receive !== undefined).map(({ id }) => id);
    if (found?.receive === undefined)
      throw new CoverageError(
        `${found === undefined ? `No terminal ${terminal} in the programme` : `Terminal ${terminal} (${found.at}) does not receive`}; terminals that receive: ${receiving.join(', ')}.`,
      );
  }
  const figure: Figure | undefined =
    availabilityPercent === undefined
      ? undefined
      : { value: availabilityPercent, unit: '%', at: 'asked for', confidence: 'assumed' };
  return {
    ...service,
    ...(terminal !== undefined && { terminal }),
    ...(figure !== undefined && { requiredAvailabilityPercent: figure }),
  };
}

/** The percentage of the year left by an availability. @throws CoverageError beyond the method */
function allowedPercent(availabilityPercent: number): number {
  const { minimum, maximum } = RAIN_PERCENTAGES;
  // 100 − 99.7 is 0.29999999999999716 in binary
  const pPercent = Number((100 - availabilityPercent).toPrecision(10));
  if (!(pPercent >= minimum && pPercent <= maximum))
    throw new CoverageError(
      `A required availability of ${availabilityPercent} % is out of range: expected ${100 - maximum} … ${100 - minimum} %, for which the attenuations of P.618-14 are defined together.`,
    );
  return pPercent;
}

/** The uplink of a service as a path that fades; of rain alone, or of all. */
function uplinkPath(prepared: PreparedLink, fading: Fading): FadingPath {
  const { up } = prepared;
  if (fading === 'rain')
    return {
      ...up.end,
      gasDb: 0,
      cloudDb: 0,
      sigmaDb: 0,
      clearSkyLossDb: 0,
    };
  return up.end;
}

/** The percentage at which the chain is run: rain follows from that of 0.01 %, the rest does not change up to 5 % [%]. */
export const REFERENCE_PERCENT = 0.01;

/**
 * The link that a service makes with a terminal at any place.
 * @throws CoverageError where the beam has no such service, the terminal is none, or the uplink does not see the satellite
 */
export function referenceOf(
  programme: Programme,
  environment: Environment,
  satellite: Satellite,
  beam: Beam,
  choice: ServiceChoice,
  fading: Fading,
): Reference {
  const service = chosen(programme, serviceOf(programme, satellite, beam, choice.service), choice);
  const requiredAvailabilityPercent = service.requiredAvailabilityPercent.value;
  const allowed = allowedPercent(requiredAvailabilityPercent);
  // The other end stands where the uplink starts until it is replaced by every point of the map
  const station = programme.stations.find(({ id }) => id === service.from)!;
  const site = programme.sites.find(({ id }) => id === station.site)!;
  if (!isVisible(geodeticOf(site), satellite.orbitalPositionDeg.value))
    throw new CoverageError(
      `${station.name} (${station.at}), from which service ${service.id} is sent, does not see ${satellite.name}: there is no uplink.`,
    );
  const link = resolveService(programme, service, site);
  const { receiveBeam, from } = link;
  const { unknown } = knownGain(receiveBeam.receive, receiveBeam.name, satellite, from);
  if (unknown !== undefined) throw new CoverageError(`${unknown.message} (${unknown.source})`);
  const paths: PathCache = new Map();
  const { modcod: named, frame, tables } = link.carrier;
  const candidates = candidateModcods(named, frame, tables);
  const isAdaptive = candidates.length > 1;
  const modcod = mostRobust(candidates, needOf(link.carrier));
  // figures that hold for one MODCOD have the distortion of its constellation, not of the densest
  const judging = (one: ResolvedLink): ResolvedLink =>
    isAdaptive && hasOwnDistortion(one) ? { ...one, judged: modcod } : one;
  const prepared = prepareLink(environment, judging(link), paths);
  const uplink = uplinkPath(prepared, fading);
  const downlinkClearSkyLossDb = fading === 'rain' ? 0 : prepared.down.end.clearSkyLossDb;
  const batch = (input: LinkInput) => batchBudget({ input, uplink, downlinkClearSkyLossDb });
  const { input } = prepared;
  const smallest = {
    ...input.downlink,
    antennaGainDbi:
      antennaGainDbi(link.to.terminal, link.channel.downlinkCentreGHz, DIAMETERS_M.minimum) -
      link.to.terminal.receive.pointingLossDb.value,
  };
  const plain = withoutDistortion(prepared);
  const budget = batch(input);
  const pPercent = choice.clearSky === true ? undefined : allowed;
  let rungs: Rungs | undefined;
  return {
    service,
    link,
    prepared,
    budget,
    dishBudget: batch({ ...input, downlink: smallest }),
    fading,
    requiredAvailabilityPercent,
    pPercent,
    modcod,
    isAdaptive,
    plainBudget: plain === prepared ? budget : batch(plain.input),
    get rungs() {
      rungs ??= rungsOf(prepared, isAdaptive ? candidates : tableNamedBy(named, frame, tables), pPercent);
      return rungs;
    },
    neededEsN0Db: neededEsN0Db(prepared, modcod),
    uplink,
    linkTo: (latitudeDeg, longitudeDeg, heightM) =>
      prepareLink(
        environment,
        judging(resolveService(programme, service, siteAt(site, latitudeDeg, longitudeDeg, heightM))),
        paths,
      ),
    notices: prepared.notices.filter(({ code }) => code !== 'link.below-horizon' && code !== UNKNOWN_GAIN),
  };
}
