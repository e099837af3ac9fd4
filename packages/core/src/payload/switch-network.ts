import { DomainError } from '../errors.ts';
import { type SwitchType, switchPositions } from './switches.ts';

/** A switch with what its ports 1…4 lead to: an input, an output, a wire to another switch, or nothing (null). */
export interface NetworkSwitch {
  readonly id: string;
  readonly type: SwitchType;
  readonly ports: readonly (string | null)[];
}

/** Switches between channels and amplifiers. A name of a port that is neither input nor output is a wire between two switches. */
export interface SwitchNetwork {
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly switches: readonly NetworkSwitch[];
}

/** Signal at a port: into the switch, out of it, or none. */
const IN = 1;
const OUT = 2;
const NONE = 0;
type Signal = 0 | 1 | 2;

/** Costs that order the settings: first the channels served, then switches moved, then wires used. */
const LOST = 1_000_000;
const MOVED = 1000;
/** A forbidden transition. */
export const NEVER: number = 2 ** 30;

/** The ways through one switch, from each state of the wires before it to one of the wires after it. */
export interface Layer {
  /** Index of the switch in the network. */
  readonly switchIndex: number;
  /** Number of states before and after. */
  readonly before: number;
  readonly after: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly cost: Int32Array;
  /** Bits of the outputs that the way feeds, in the order of `outputs`. */
  readonly fed: Int32Array;
  readonly position: Int8Array;
  /** Signals at the four ports, two bits each. */
  readonly signals: Uint8Array;
  /** Outputs at this switch, in the order of the bits. */
  readonly outputs: readonly string[];
}

const SOURCE = 'switch network';
/** States grow as 3 to the number of wires that a cut through the network meets. */
const MOST_OPEN = 9;

interface Ends {
  readonly wires: ReadonlyMap<string, readonly number[]>;
  readonly inputs: ReadonlySet<string>;
  readonly outputs: ReadonlySet<string>;
}

/** @throws DomainError for an input or output that is not at one port, or a wire that does not join two switches */
function endsOf(network: SwitchNetwork): Ends {
  const inputs = new Set(network.inputs);
  const outputs = new Set(network.outputs);
  const all = new Map<string, number[]>([...inputs, ...outputs].map((name) => [name, []]));
  for (const [i, { ports }] of network.switches.entries())
    for (const name of ports) if (name !== null) all.set(name, [...(all.get(name) ?? []), i]);
  for (const [name, at] of all) {
    const wanted = inputs.has(name) || outputs.has(name) ? 1 : 2;
    if (at.length !== wanted)
      throw new DomainError(`number of ports of ${name}`, at.length, '', wanted, wanted, SOURCE);
    if (wanted === 2 && at[0] === at[1])
      throw new DomainError(`switches at wire ${name}`, 1, '', 2, 2, SOURCE);
  }
  const wires = new Map([...all].filter(([name]) => !inputs.has(name) && !outputs.has(name)));
  return { wires, inputs, outputs };
}

/** Order of the switches that keeps few wires open: from each the one that leaves fewest. */
function sweep(network: SwitchNetwork, { wires }: Ends): number[] {
  const wiresOf = network.switches.map(({ ports }) =>
    ports.filter((name) => name !== null && wires.has(name)),
  );
  const best = { order: [] as number[], most: Infinity };
  for (const start of network.switches.keys()) {
    const order = [start];
    const open = new Set(wiresOf[start]);
    let most = open.size;
    while (order.length < network.switches.length) {
      let next = -1;
      let fewest = Infinity;
      for (const i of network.switches.keys()) {
        if (order.includes(i)) continue;
        const closing = wiresOf[i]!.filter((wire) => open.has(wire)).length;
        const left = open.size - closing + (wiresOf[i]!.length - closing);
        if (left < fewest) [next, fewest] = [i, left];
      }
      for (const wire of wiresOf[next]!) if (!open.delete(wire)) open.add(wire);
      order.push(next);
      most = Math.max(most, open.size);
    }
    if (most < best.most) Object.assign(best, { order, most });
  }
  if (best.most > MOST_OPEN) throw new DomainError('wires open at once', best.most, '', 0, MOST_OPEN, SOURCE);
  return best.order;
}

/**
 * The network as a chain of layers: a setting is a path through their states, which are the signals on the wires that are
 * open between one switch and the next (none, forwards, backwards).
 * @param network see `SwitchNetwork`
 * @param nominal position of each switch that costs nothing to keep; none when all may be chosen freely
 * @throws DomainError for a network with loose ends, or one whose cut meets more than 9 wires
 */
export function networkLayers(network: SwitchNetwork, nominal?: readonly number[]): Layer[] {
  const ends = endsOf(network);
  let open: string[] = [];
  return sweep(network, ends).map((switchIndex) => {
    const { type, ports } = network.switches[switchIndex]!;
    const opened = ports.filter(
      (name): name is string => name !== null && ends.wires.has(name) && !open.includes(name),
    );
    const kept = open.filter((name) => !ports.includes(name));
    const next = [...kept, ...opened];
    const outputs = ports.filter((name): name is string => name !== null && ends.outputs.has(name));
    const rows: number[][] = [];
    for (const way of waysThrough(type)) {
      const bits = feeding(ports, way.signals, ends, outputs);
      if (bits === undefined) continue;
      const lost = ports.filter(
        (name, p) => name !== null && ends.inputs.has(name) && way.signals[p] === NONE,
      ).length;
      const used = ports.filter(
        (name, p) => name !== null && opened.includes(name) && way.signals[p] !== NONE,
      ).length;
      const stays = nominal !== undefined && way.positions.includes(nominal[switchIndex]!);
      const position = stays ? nominal[switchIndex]! : way.positions[0]!;
      const cost = lost * LOST + (nominal === undefined || stays ? 0 : MOVED) + used;
      const signals = way.signals.reduce<number>((sum, signal, p) => sum | (signal << (2 * p)), 0);
      for (let from = 0; from < 3 ** open.length; from++) {
        const to = nextState(from, open, next, ports, way.signals);
        if (to !== undefined) rows.push([from, to, cost, bits, position, signals]);
      }
    }
    const column = (i: number) => rows.map((row) => row[i]!);
    const layer: Layer = {
      switchIndex,
      before: 3 ** open.length,
      after: 3 ** next.length,
      from: Int32Array.from(column(0)),
      to: Int32Array.from(column(1)),
      cost: Int32Array.from(column(2)),
      fed: Int32Array.from(column(3)),
      position: Int8Array.from(column(4)),
      signals: Uint8Array.from(column(5)),
      outputs,
    };
    open = next;
    return layer;
  });
}

interface Way {
  readonly signals: readonly Signal[];
  /** Positions that allow it. */
  readonly positions: readonly number[];
}

/** All signals at the ports of a switch that some position of it allows. */
function waysThrough(type: SwitchType): Way[] {
  const ways = new Map<string, { signals: Signal[]; positions: number[] }>();
  for (const [number, position] of switchPositions[type].entries()) {
    let signals: Signal[][] = [[NONE, NONE, NONE, NONE]];
    for (const [a, b] of position)
      signals = signals.flatMap((one) =>
        [
          [NONE, NONE],
          [IN, OUT],
          [OUT, IN],
        ].map(([atA, atB]) => one.map((signal, p) => (p === a ? atA : p === b ? atB : signal) as Signal)),
      );
    for (const one of signals) {
      const known = ways.get(one.join('')) ?? { signals: one, positions: [] };
      known.positions.push(number);
      ways.set(one.join(''), known);
    }
  }
  return [...ways.values()];
}

/** Outputs that a way feeds, as bits; undefined when a port does not allow its signal. */
function feeding(
  ports: NetworkSwitch['ports'],
  signals: readonly Signal[],
  ends: Ends,
  outputs: readonly string[],
): number | undefined {
  let bits = 0;
  for (const [p, signal] of signals.entries()) {
    const name = ports[p] ?? null;
    if (signal === NONE) continue;
    if (name === null) return undefined;
    if (ends.inputs.has(name) && signal === OUT) return undefined;
    if (!ends.outputs.has(name)) continue;
    if (signal === IN) return undefined;
    bits |= 1 << outputs.indexOf(name);
  }
  return bits;
}

/** State of the wires after a switch; undefined when those before it carry something else than the way wants. */
function nextState(
  from: number,
  open: readonly string[],
  next: readonly string[],
  ports: NetworkSwitch['ports'],
  signals: readonly Signal[],
): number | undefined {
  const carried = new Map<string, number>();
  let rest = from;
  for (const wire of open) {
    carried.set(wire, rest % 3);
    rest = Math.floor(rest / 3);
  }
  for (const [p, name] of ports.entries()) {
    const before = name === null ? undefined : carried.get(name);
    const signal = signals[p]!;
    // what leaves one switch enters the other
    if (before === undefined) continue;
    if (before === NONE ? signal !== NONE : signal !== IN + OUT - before) return undefined;
  }
  for (const [p, name] of ports.entries())
    if (name !== null && !carried.has(name)) carried.set(name, signals[p]!);
  let state = 0;
  for (const wire of next.toReversed()) state = 3 * state + carried.get(wire)!;
  return state;
}

export { IN, LOST, MOVED, NONE, OUT };
