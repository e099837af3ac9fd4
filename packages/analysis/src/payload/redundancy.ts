/** What the redundancy of a payload survives, and how its switches stand for each failure. */
import { DomainError } from '@ortak/core/errors';
import {
  INPUTS_SERVED,
  type NetworkSetting,
  positionName,
  type Redundancy,
  redundancyOf,
  type SwitchNetwork,
  switchPositions,
} from '@ortak/core/payload';
import type { Notice } from '@ortak/core/working';
import type { Programme, RedundancyNetwork, Satellite } from '@ortak/model';
import { PayloadError } from './model.ts';

export interface RedundancyRequest {
  readonly network: string;
  /** Failures up to which every set is checked; the number of spares when left out. */
  readonly failures?: number;
  /** Failed tubes whose setting is asked for. */
  readonly failed?: readonly string[];
}

export interface SwitchRow {
  readonly id: string;
  readonly type: 'C' | 'R' | 'T';
  readonly ports: readonly (string | null)[];
  /** What each position joins, in the order of their numbers from 1. */
  readonly positions: readonly string[];
}

export interface SettingRow {
  readonly failed: readonly string[];
  /** Number of the position of each switch, from 1, in the order of the switches. */
  readonly positions: readonly number[];
  readonly routes: readonly {
    readonly channel: string;
    readonly tube: string;
    readonly path: readonly string[];
  }[];
  readonly lost: readonly string[];
  /** Switches that leave the position they have without failures. */
  readonly moved: readonly string[];
  /** Channels that are interrupted because they get another tube. */
  readonly rerouted: readonly string[];
}

export interface FailureRow {
  readonly failures: number;
  readonly sets: number;
  readonly served: number;
  readonly unserved: readonly (readonly string[])[];
}

export interface RedundancyResult {
  readonly network: string;
  readonly name: string;
  readonly satellite: string;
  readonly channels: readonly string[];
  readonly tubes: readonly string[];
  readonly switches: readonly SwitchRow[];
  readonly nominal: SettingRow;
  readonly levels: readonly FailureRow[];
  /** Failures of which every set is served. */
  readonly survives: number;
  /** Settings for every set of one failure and, up to 400 in all, of more; or of the failed tubes asked for. */
  readonly settings: readonly SettingRow[];
  /** Sets whose settings are left out. */
  readonly leftOut: number;
  readonly notices: readonly Notice[];
}

/** Most settings that a result carries. */
const MOST_SETTINGS = 400;

/** Ids of all redundancy networks of a programme. */
export function redundancyIds(programme: Programme): string[] {
  return programme.satellites.flatMap(({ redundancy }) => redundancy.map(({ id }) => id));
}

/**
 * Checks a redundancy network.
 * @throws PayloadError for a network, a tube or a number of failures that does not exist, or a network that does not serve
 *   its channels without failures
 */
export function analyseRedundancy(programme: Programme, request: RedundancyRequest): RedundancyResult {
  const { satellite, entity } = find(programme, request.network);
  const network = networkOf(satellite, entity);
  const { inputs: channels, outputs: tubes } = network;
  const spares = tubes.length - channels.length;
  const most = request.failures ?? Math.max(1, spares);
  if (!(Number.isInteger(most) && most >= 1 && most <= tubes.length))
    throw new PayloadError(`${most} failures: expected 1 … ${tubes.length}, the tubes of ${entity.id}.`);
  for (const tube of request.failed ?? [])
    if (!tubes.includes(tube))
      throw new PayloadError(`No tube ${tube} in ${entity.id}. There are: ${tubes.join(', ')}`);
  const redundancy = explained(entity.id, () => redundancyOf(network));
  const levels = explained(entity.id, () =>
    Array.from({ length: most + 1 }, (_, failures) => redundancy.level(failures)),
  );
  const survives = levels.findIndex(({ unserved }) => unserved.length > 0) - 1;
  const sets =
    request.failed === undefined ? failureSets(tubes, most) : { sets: [request.failed], leftOut: 0 };
  return {
    network: entity.id,
    name: entity.name,
    satellite: satellite.id,
    channels,
    tubes,
    switches: entity.switches.map(({ id, type, ports }) => ({
      id,
      type,
      ports,
      positions: switchPositions[type].map(positionName),
    })),
    nominal: rowOf(network, redundancy, redundancy.nominal),
    levels,
    survives: survives < 0 ? most : survives,
    settings: sets.sets.map((failed) => rowOf(network, redundancy, redundancy.setting(failed))),
    leftOut: sets.leftOut,
    notices: noticesOf(entity, network),
  };
}

/** Networks that cannot lead their channels to tubes at all, or that are too wide to be looked through. */
export function redundancyNotices(programme: Programme): Notice[] {
  return programme.satellites.flatMap((satellite) =>
    satellite.redundancy.flatMap((entity): Notice[] => {
      try {
        explained(entity.id, () => redundancyOf(networkOf(satellite, entity)));
        return [];
      } catch (error) {
        if (!(error instanceof PayloadError)) throw error;
        return [{ code: 'payload.redundancy', source: entity.at, message: error.message }];
      }
    }),
  );
}

function find(programme: Programme, id: string): { satellite: Satellite; entity: RedundancyNetwork } {
  for (const satellite of programme.satellites) {
    const entity = satellite.redundancy.find((candidate) => candidate.id === id);
    if (entity !== undefined) return { satellite, entity };
  }
  throw new PayloadError(`No redundancy network ${id}. There are: ${redundancyIds(programme).join(', ')}`);
}

function networkOf(
  satellite: Satellite,
  { transponders, tubes, switches }: RedundancyNetwork,
): SwitchNetwork {
  const inputs = satellite.transponders
    .filter(({ id }) => transponders.includes(id))
    .flatMap(({ id, count }) => Array.from({ length: count }, (_, i) => `${id}-${i + 1}`));
  return { inputs, outputs: tubes, switches };
}

/** What the core refuses, with the name of the network. */
function explained<T>(id: string, compute: () => T): T {
  try {
    return compute();
  } catch (error) {
    if (error instanceof DomainError && error.parameter === INPUTS_SERVED)
      throw new PayloadError(
        `${id} is not served without failures: at most ${error.value} of ${error.maximum} channels reach a tube.`,
      );
    if (error instanceof DomainError) throw new PayloadError(`${id}: ${error.message}`);
    throw error;
  }
}

/** Sets of one failure, of two, …, as many as a result carries. */
function failureSets(tubes: readonly string[], most: number): { sets: string[][]; leftOut: number } {
  const sets: string[][] = [];
  let count = 0;
  let current: string[][] = [[]];
  let ways = 1;
  for (let failures = 1; failures <= most; failures++) {
    ways = Math.round((ways * (tubes.length - failures + 1)) / failures);
    count += ways;
    if (count > MOST_SETTINGS && failures > 1) continue;
    current = current.flatMap((set) => {
      const last = set.length === 0 ? -1 : tubes.indexOf(set.at(-1)!);
      return tubes.slice(last + 1).map((tube) => [...set, tube]);
    });
    sets.push(...current);
  }
  return { sets, leftOut: count - sets.length };
}

function rowOf(
  { inputs, switches }: SwitchNetwork,
  { nominal }: Redundancy,
  setting: NetworkSetting,
): SettingRow {
  const tubeOf = (one: NetworkSetting, channel: string) =>
    one.routes.find(({ input }) => input === channel)?.output;
  return {
    failed: setting.failed,
    positions: setting.positions.map((position) => position + 1),
    routes: setting.routes.map(({ input, output, path }) => ({ channel: input, tube: output, path })),
    lost: setting.lost,
    moved: switches.filter((_, i) => setting.positions[i] !== nominal.positions[i]).map(({ id }) => id),
    rerouted: inputs.filter((channel) => tubeOf(setting, channel) !== tubeOf(nominal, channel)),
  };
}

/** Fewest switches that serve n channels under any 1 or 2 failures: n of them. */
function noticesOf(entity: RedundancyNetwork, { inputs, outputs, switches }: SwitchNetwork): Notice[] {
  const spares = outputs.length - inputs.length;
  if (spares < 1 || spares > 2 || switches.length <= inputs.length) return [];
  return [
    {
      code: 'payload.more-switches',
      source: entity.at,
      message: `${entity.id} has ${switches.length} switches; ${inputs.length} T or R switches can serve ${inputs.length} channels under any ${spares === 1 ? 'failure' : '2 failures'} (Bermond et al., Networks 40 (2002) 202–207).`,
    },
  ];
}
