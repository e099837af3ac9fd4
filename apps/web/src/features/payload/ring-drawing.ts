/** Where the pieces of a switch network are drawn: one switch under the other, its four ports around its body. */
import type { RedundancyResult, SettingRow } from '@ortak/analysis/payload';

const ROW = 54;
export const BODY = 15;
const STUB = 9;
export const X = { channel: 104, body: 146, tube: 184, carried: 250, width: 400 } as const;
const TOP = 44;

type Side = 'left' | 'bottom' | 'right' | 'top';
/** Ports 1 … 4 around the body. */
const sides: readonly Side[] = ['left', 'bottom', 'right', 'top'];
const away: Readonly<Record<Side, readonly [x: number, y: number]>> = {
  left: [-1, 0],
  bottom: [0, 1],
  right: [1, 0],
  top: [0, -1],
};

export interface DrawnSwitch {
  readonly id: string;
  readonly type: string;
  readonly y: number;
  /** Number of the position, and what it joins. */
  readonly position: number;
  readonly joins: string;
  readonly isMoved: boolean;
  readonly paths: readonly DrawnPath[];
}

/** A piece of a line; `channel` is the one that it carries. */
export interface DrawnPath {
  readonly d: string;
  readonly channel: string | undefined;
}

export interface DrawnEnd {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly channel: string | undefined;
}

export interface RingDrawing {
  readonly height: number;
  readonly switches: readonly DrawnSwitch[];
  readonly wires: readonly DrawnPath[];
  readonly channels: readonly DrawnEnd[];
  readonly tubes: readonly DrawnEnd[];
}

export function ringDrawing(network: RedundancyResult, setting: SettingRow): RingDrawing {
  const { switches, channels, tubes } = network;
  const carried = new Map<string, string>();
  const steps = new Map<string, string>();
  for (const { channel, tube, path } of setting.routes) {
    const way = [channel, ...path, tube];
    for (const name of way) if (!switches.some(({ id }) => id === name)) carried.set(name, channel);
    for (let i = 1; i < way.length - 1; i++) {
      steps.set(`${way[i]} ${way[i - 1]} ${way[i + 1]}`, channel);
      steps.set(`${way[i]} ${way[i + 1]} ${way[i - 1]}`, channel);
    }
  }
  const yOf = (row: number): number => TOP + row * ROW;
  const edge = (row: number, port: number, far = 0): readonly [number, number] => {
    const [dx, dy] = away[sides[port]!];
    return [X.body + dx * (BODY + far), yOf(row) + dy * (BODY + far)];
  };
  const ends = new Map<string, { row: number; port: number }[]>();
  for (const [row, { ports }] of switches.entries())
    for (const [port, name] of ports.entries())
      if (name !== null) ends.set(name, [...(ends.get(name) ?? []), { row, port }]);

  const wires: DrawnPath[] = [];
  const endsOf = { channels: [] as DrawnEnd[], tubes: [] as DrawnEnd[] };
  for (const [name, [a, b]] of ends) {
    const channel = carried.get(name);
    if (a === undefined) continue;
    const [x, y] = edge(a.row, a.port);
    if (channels.includes(name) || tubes.includes(name)) {
      const isTube = tubes.includes(name);
      const toX = isTube ? X.tube : X.channel;
      // A port that does not look towards its end goes round the body.
      const [stubX, stubY] = edge(a.row, a.port, STUB);
      wires.push({ d: `M${x} ${y}L${stubX} ${stubY}L${toX} ${isTube ? stubY : stubY}`, channel });
      endsOf[isTube ? 'tubes' : 'channels'].push({ id: name, x: toX, y: stubY, channel });
    } else if (b !== undefined) {
      const [toX, toY] = edge(b.row, b.port);
      const [stubX, stubY] = edge(a.row, a.port, STUB);
      const [endX, endY] = edge(b.row, b.port, STUB);
      const isStraight = Math.abs(b.row - a.row) === 1 && stubX === endX;
      const out = X.body - 30;
      wires.push({
        d: isStraight
          ? `M${x} ${y}L${toX} ${toY}`
          : `M${x} ${y}L${stubX} ${stubY}C${out} ${stubY} ${out} ${stubY} ${out} ${stubY + Math.sign(endY - stubY) * 16}L${out} ${endY - Math.sign(endY - stubY) * 16}C${out} ${endY} ${out} ${endY} ${endX} ${endY}L${toX} ${toY}`,
        channel,
      });
    }
  }
  return {
    height: yOf(switches.length - 1) + 44,
    wires,
    ...endsOf,
    switches: switches.map(({ id, type, ports, positions }, row) => {
      const position = setting.positions[row]!;
      const joins = positions[position - 1]!;
      return {
        id,
        type,
        y: yOf(row),
        position,
        joins,
        isMoved: setting.moved.includes(id),
        paths: joins.split(' ').map((pair) => {
          const [from, to] = pair.split('–').map((port) => Number(port) - 1) as [number, number];
          return {
            d: `M${edge(row, from).join(' ')}Q${X.body} ${yOf(row)} ${edge(row, to).join(' ')}`,
            channel: steps.get(`${id} ${ports[from]} ${ports[to]}`),
          };
        }),
      };
    }),
  };
}
