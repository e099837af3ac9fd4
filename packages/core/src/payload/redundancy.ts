import { DomainError, within } from '../errors.ts';
import { IN, type Layer, LOST, NEVER, networkLayers, OUT, type SwitchNetwork } from './switch-network.ts';
import { switchPositions } from './switches.ts';

/** Way of one channel through the network. */
export interface Route {
  readonly input: string;
  readonly output: string;
  /** Switches on the way, and the wires between them. */
  readonly path: readonly string[];
}

/** How the switches stand for one set of failed outputs. */
export interface NetworkSetting {
  readonly failed: readonly string[];
  /** Position of each switch in the order of the network: index into `switchPositions`. */
  readonly positions: readonly number[];
  readonly routes: readonly Route[];
  /** Inputs that reach no live output. */
  readonly lost: readonly string[];
  /** Switches that stand otherwise than without failures. */
  readonly moved: number;
  /** Inputs that reach another output than without failures, or none. */
  readonly rerouted: number;
}

/** All sets of so many failures. */
export interface FailureLevel {
  readonly failures: number;
  readonly sets: number;
  /** Sets in which every input reaches a live output. */
  readonly served: number;
  /** The others, in the order of the outputs. */
  readonly unserved: readonly (readonly string[])[];
}

/** Answers about one network; it is taken apart once. */
export interface Redundancy {
  readonly nominal: NetworkSetting;
  /**
   * Setting that serves as many inputs as any, of those the one that moves fewest switches, of those the one with fewest wires.
   * @throws DomainError for an output that the network has not
   */
  readonly setting: (failed: readonly string[]) => NetworkSetting;
  /**
   * Checks every set of exactly so many failures.
   * @throws DomainError for more failures than outputs, or more sets than 2,000,000
   */
  readonly level: (failures: number) => FailureLevel;
}

const SOURCE = 'redundancy network';
/** What a network that does not serve its inputs is refused by. */
export const INPUTS_SERVED = 'inputs that reach an output';
const MOST_SETS = 2_000_000;

/**
 * A redundancy network and every failure it may meet: exact for any wiring and any mix of switches, because each position
 * of each switch is considered. Any input may use any output.
 * @param network see `SwitchNetwork`
 * @throws DomainError for a network with loose ends, or one that does not serve its inputs without failures
 * @see J.-C. Bermond, E. Darrot, O. Delmas, Networks 40 (2002) 202–207, for the fewest switches that can do it
 */
export function redundancyOf(network: SwitchNetwork): Redundancy {
  const free = networkLayers(network);
  const first = settingOf(network, free, [], undefined);
  if (first.lost.length > 0)
    throw new DomainError(
      INPUTS_SERVED,
      network.inputs.length - first.lost.length,
      '',
      network.inputs.length,
      network.inputs.length,
      SOURCE,
    );
  const layers = networkLayers(network, first.positions);
  return {
    nominal: first,
    setting: (failed) => {
      for (const name of failed)
        if (!network.outputs.includes(name))
          throw new DomainError(`outputs called ${name}`, 0, '', 1, 1, SOURCE);
      return settingOf(network, layers, failed, first);
    },
    level: (failures) => levelOf(network, free, failures),
  };
}

/** Least cost to each state behind a layer. */
function relax(layer: Layer, before: Int32Array, failedBits: number, after: Int32Array): void {
  after.fill(NEVER);
  const { from, to, cost, fed } = layer;
  for (let row = 0; row < from.length; row++) {
    if ((fed[row]! & failedBits) !== 0) continue;
    const sum = before[from[row]!]! + cost[row]!;
    if (sum < after[to[row]!]!) after[to[row]!] = sum;
  }
}

const failedBits = ({ outputs }: Layer, failed: ReadonlySet<string>): number =>
  outputs.reduce((bits, name, i) => (failed.has(name) ? bits | (1 << i) : bits), 0);

function settingOf(
  network: SwitchNetwork,
  layers: readonly Layer[],
  failedNames: readonly string[],
  nominal: NetworkSetting | undefined,
): NetworkSetting {
  const failed = new Set(failedNames);
  const costs = [new Int32Array(1)];
  for (const layer of layers) {
    const after = new Int32Array(layer.after);
    relax(layer, costs.at(-1)!, failedBits(layer, failed), after);
    costs.push(after);
  }
  // back from the end, where no wire is open
  const positions = new Array<number>(network.switches.length).fill(0);
  const signals = new Array<number>(network.switches.length).fill(0);
  let state = 0;
  for (let i = layers.length - 1; i >= 0; i--) {
    const layer = layers[i]!;
    const bits = failedBits(layer, failed);
    const row = layer.to.findIndex(
      (to, candidate) =>
        to === state &&
        (layer.fed[candidate]! & bits) === 0 &&
        costs[i]![layer.from[candidate]!]! + layer.cost[candidate]! === costs[i + 1]![state],
    );
    positions[layer.switchIndex] = layer.position[row]!;
    signals[layer.switchIndex] = layer.signals[row]!;
    state = layer.from[row]!;
  }
  const routes = network.inputs.flatMap((input) => routeOf(network, positions, signals, input) ?? []);
  const reached = new Map(routes.map(({ input, output }) => [input, output]));
  const usual = new Map((nominal?.routes ?? routes).map(({ input, output }) => [input, output]));
  return {
    failed: network.outputs.filter((name) => failed.has(name)),
    positions,
    routes,
    lost: network.inputs.filter((input) => !reached.has(input)),
    moved: nominal === undefined ? 0 : positions.filter((at, i) => at !== nominal.positions[i]).length,
    rerouted: network.inputs.filter((input) => reached.get(input) !== usual.get(input)).length,
  };
}

const signalAt = (signals: number, port: number): number => (signals >> (2 * port)) & 3;

function routeOf(
  { switches, outputs }: SwitchNetwork,
  positions: readonly number[],
  signals: readonly number[],
  input: string,
): Route | undefined {
  const path: string[] = [];
  let name = input;
  let at = switches.findIndex(({ ports }) => ports.includes(input));
  for (;;) {
    const { id, type, ports } = switches[at]!;
    const port = ports.indexOf(name);
    if (signalAt(signals[at]!, port) !== IN) return undefined;
    const pair = switchPositions[type][positions[at]!]!.find((ports) => ports.includes(port))!;
    const exit = pair[0] === port ? pair[1] : pair[0];
    if (signalAt(signals[at]!, exit) !== OUT) return undefined;
    const next = ports[exit]!;
    path.push(id);
    if (outputs.includes(next)) return { input, output: next, path };
    path.push(next);
    const here = at;
    at = switches.findIndex((candidate, i) => i !== here && candidate.ports.includes(next));
    name = next;
  }
}

/** Number of ways to take k of n. */
function choose(n: number, k: number): number {
  let ways = 1;
  for (let i = 1; i <= k; i++) ways = (ways * (n - k + i)) / i;
  return Math.round(ways);
}

function levelOf(network: SwitchNetwork, layers: readonly Layer[], failures: number): FailureLevel {
  const { outputs } = network;
  within('failures', failures, '', 0, outputs.length, SOURCE);
  const sets = choose(outputs.length, failures);
  within('sets of failures', sets, '', 1, MOST_SETS, SOURCE);
  // outputs in the order in which the layers meet them, so that sets that begin alike share their layers
  const met = layers.flatMap((layer, i) =>
    layer.outputs.map((name, bit) => ({ name, layer: i, bit: 1 << bit })),
  );
  const costs = [new Int32Array(1), ...layers.map((layer) => new Int32Array(layer.after))];
  const bits = new Int32Array(layers.length);
  const unserved: string[][] = [];
  const chosen: number[] = [];
  const check = (fromLayer: number): void => {
    for (let i = fromLayer; i < layers.length; i++) relax(layers[i]!, costs[i]!, bits[i]!, costs[i + 1]!);
    if (costs.at(-1)![0]! >= LOST) unserved.push(chosen.map((i) => met[i]!.name));
  };
  const visit = (first: number, left: number, stale: number): void => {
    if (left === 0) {
      check(stale);
      return;
    }
    let from = stale;
    for (let i = first; i <= met.length - left; i++) {
      const { layer, bit } = met[i]!;
      // layers before this one see the failures chosen so far and none of those to come
      for (let k = from; k < layer; k++) relax(layers[k]!, costs[k]!, bits[k]!, costs[k + 1]!);
      from = layer;
      bits[layer] = bits[layer]! | bit;
      chosen.push(i);
      visit(i + 1, left - 1, layer);
      chosen.pop();
      bits[layer] = bits[layer]! & ~bit;
    }
  };
  visit(0, failures, 0);
  const place = (name: string): number => outputs.indexOf(name);
  const sorted = unserved
    .map((names) => names.toSorted((a, b) => place(a) - place(b)))
    .sort((a, b) => {
      const i = a.findIndex((name, k) => name !== b[k]);
      return i < 0 ? 0 : place(a[i]!) - place(b[i]!);
    });
  return { failures, sets, served: sets - sorted.length, unserved: sorted };
}
