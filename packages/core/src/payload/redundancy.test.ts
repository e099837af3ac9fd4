/** Switch networks: published optima, max-flow, and every position of every switch tried. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeTruth } from '../../../../scripts/truth.ts';
import {
  type NetworkSwitch,
  positionName,
  redundancyOf,
  type SwitchNetwork,
  type SwitchType,
  switchPositions,
} from './index.ts';

/** Chain of n switches with an input each, an amplifier each, and one more at each end: n + 2 amplifiers. */
function chain(n: number, type: SwitchType): SwitchNetwork {
  const switches = Array.from({ length: n }, (_, i) => ({
    id: `s${i + 1}`,
    type,
    ports: [`in${i + 1}`, i === n - 1 ? `t${n + 1}` : `w${i + 1}`, `t${i + 1}`, i === 0 ? 't0' : `w${i}`],
  }));
  return networkOf(switches);
}

/** Inputs are named in…, amplifiers t…. */
function networkOf(switches: readonly NetworkSwitch[]): SwitchNetwork {
  const names = switches.flatMap(({ ports }) => ports).filter((name) => name !== null);
  return {
    inputs: names.filter((name) => name.startsWith('in')),
    outputs: names.filter((name) => name.startsWith('t')),
    switches,
  };
}

function subsets<T>(of: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return of.flatMap((one, i) => subsets(of.slice(i + 1), size - 1).map((rest) => [one, ...rest]));
}

/** Edge-disjoint paths from the inputs to the live outputs by augmenting paths; every wire carries one. */
function maxFlow({ inputs, outputs, switches }: SwitchNetwork, failed: readonly string[]): number {
  const residual = new Map<string, number>();
  const nodes = new Map<string, Set<string>>();
  const arc = (from: string, to: string, capacity: number) => {
    residual.set(`${from}>${to}`, (residual.get(`${from}>${to}`) ?? 0) + capacity);
    for (const [a, b] of [
      [from, to],
      [to, from],
    ] as const)
      nodes.set(a, (nodes.get(a) ?? new Set()).add(b));
  };
  const at = new Map<string, string>();
  for (const { id, ports } of switches)
    for (const name of ports) {
      if (name === null) continue;
      if (inputs.includes(name)) arc('source', id, 1);
      else if (outputs.includes(name)) arc(id, 'sink', failed.includes(name) ? 0 : 1);
      else if (at.has(name)) {
        arc(id, at.get(name)!, 1);
        arc(at.get(name)!, id, 1);
      } else at.set(name, id);
    }
  for (let flow = 0; ; flow++) {
    const came = new Map([['source', '']]);
    const queue = ['source'];
    for (const node of queue)
      for (const next of nodes.get(node) ?? [])
        if (!came.has(next) && (residual.get(`${node}>${next}`) ?? 0) > 0) {
          came.set(next, node);
          queue.push(next);
        }
    if (!came.has('sink')) return flow;
    for (let node = 'sink'; node !== 'source'; node = came.get(node)!) {
      const before = came.get(node)!;
      residual.set(`${before}>${node}`, residual.get(`${before}>${node}`)! - 1);
      residual.set(`${node}>${before}`, (residual.get(`${node}>${before}`) ?? 0) + 1);
    }
  }
}

/**
 * Most inputs that reach different live outputs, by trying every position of every switch.
 * @param nominal of the switches: fewest that leave it while serving as many
 */
function bruteForce(
  { inputs, outputs, switches }: SwitchNetwork,
  failed: readonly string[],
  nominal: readonly number[] = [],
): { served: number; moved: number } {
  const choices = switches.reduce((product, { type }) => product * switchPositions[type].length, 1);
  let best = { served: -1, moved: 0 };
  for (let choice = 0; choice < choices; choice++) {
    let rest = choice;
    let moved = 0;
    const positions = switches.map(({ type }, i) => {
      const count = switchPositions[type].length;
      const at = rest % count;
      rest = Math.floor(rest / count);
      if (at !== nominal[i]) moved++;
      return switchPositions[type][at]!;
    });
    const served = inputs.filter((input) => {
      let name: string | null = input;
      let at = switches.findIndex(({ ports }) => ports.includes(input));
      for (;;) {
        const port = switches[at]!.ports.indexOf(name);
        const pair = positions[at]!.find((ends) => ends.includes(port));
        if (pair === undefined) return false;
        name = switches[at]!.ports[pair[0] === port ? pair[1] : pair[0]] ?? null;
        if (name === null || inputs.includes(name)) return false;
        if (outputs.includes(name)) return !failed.includes(name);
        const here = at;
        at = switches.findIndex(({ ports }, i) => i !== here && ports.includes(name!));
      }
    });
    if (served.length > best.served || (served.length === best.served && moved < best.moved))
      best = { served: served.length, moved };
  }
  return best;
}

/** Networks of 2…5 switches of mixed types, wired at random. */
const network = fc
  .record({
    types: fc.array(fc.constantFrom('C' as const, 'R' as const, 'T' as const), {
      minLength: 2,
      maxLength: 5,
    }),
    inputs: fc.integer({ min: 1, max: 4 }),
    spares: fc.integer({ min: 0, max: 2 }),
    seed: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 40, maxLength: 40 }),
  })
  .map(({ types, inputs, spares, seed }): SwitchNetwork => {
    const free = types.flatMap((_, s) => [0, 1, 2, 3].map((p) => ({ s, p })));
    const ports = types.map((): (string | null)[] => [null, null, null, null]);
    let draw = 0;
    const take = (not: number): { s: number; p: number } | undefined => {
      const fitting = free.filter(({ s }) => s !== not);
      const one = fitting[Math.floor(seed[draw++ % seed.length]! * 0.999999 * fitting.length)];
      if (one !== undefined) free.splice(free.indexOf(one), 1);
      return one;
    };
    const names = [
      ...Array.from({ length: inputs }, (_, i) => `in${i}`),
      ...Array.from({ length: inputs + spares }, (_, i) => `t${i}`),
    ];
    for (const name of names) {
      const one = take(-1);
      if (one !== undefined) ports[one.s]![one.p] = name;
    }
    for (let wire = 0; wire < 8; wire++) {
      const one = take(-1);
      const other = one && take(one.s);
      if (one === undefined || other === undefined) break;
      ports[one.s]![one.p] = `w${wire}`;
      ports[other.s]![other.p] = `w${wire}`;
    }
    return networkOf(types.map((type, i) => ({ id: `s${i}`, type, ports: ports[i]! })));
  });

/** As `redundancyOf`, but undefined for a network that does not even serve without failures. */
function usable(wired: SwitchNetwork) {
  try {
    return redundancyOf(wired);
  } catch {
    return undefined;
  }
}

describeTruth('fewest switches: links/13', ['links/13_redundancy_networks.md'], 3, (read) => {
  const text = read('links/13_redundancy_networks.md');
  it('serves n inputs with n switches under any 1 or 2 failures: N(n,1) = N(n,2) = n', () => {
    expect(text).toContain('N(n,1)=N(n,2)=n');
    for (const type of ['T', 'R'] as const)
      for (const n of [1, 2, 3, 5, 8, 16, 24]) {
        const redundancy = redundancyOf(chain(n, type));
        for (const failures of [0, 1, 2]) expect(redundancy.level(failures).unserved).toEqual([]);
        // n + 2 amplifiers carry n channels: every third failure is one too many
        expect(redundancy.level(3)).toMatchObject({ sets: ((n + 2) * (n + 1) * n) / 6, served: 0 });
      }
  });
  it('cannot with fewer: n switches have an input each', () => {
    expect(text).toContain('no switch has two inputs');
    // two inputs on one switch leave it two ports: no wiring of n − 1 = 2 switches carries 3 inputs and 4 amplifiers
    const ports = ['in1', 'in2', 'in3', 't1', 't2', 't3', 't4', null];
    const wirings = subsets(
      ports.map((_, i) => i),
      4,
    ).map((first) => ({
      first: first.map((i) => ports[i]!),
      second: ports.filter((_, i) => !first.includes(i)),
    }));
    for (const { first, second } of wirings) {
      const redundancy = usable(
        networkOf([
          { id: 's1', type: 'T', ports: first },
          { id: 's2', type: 'T', ports: second },
        ]),
      );
      expect(redundancy?.level(1).unserved.length ?? 1).toBeGreaterThan(0);
    }
  });
  it('merges networks of even k by k/2 wires: N(n) + N(n′) switches', () => {
    expect(text).toContain('networks merge additively');
    // one input with five amplifiers, four of which may fail: two switches
    const part = (name: string, wires: readonly string[]): NetworkSwitch[] => [
      { id: `${name}1`, type: 'T', ports: [`in${name}`, `t${name}1`, wires[0] ?? `t${name}2`, `w${name}`] },
      { id: `${name}2`, type: 'T', ports: [`w${name}`, `t${name}3`, `t${name}4`, wires[1] ?? `t${name}5`] },
    ];
    expect(redundancyOf(networkOf(part('a', []))).level(4)).toMatchObject({ sets: 5, served: 5 });
    const merged = redundancyOf(networkOf([...part('a', ['x', 'y']), ...part('b', ['x', 'y'])]));
    for (const [failures, sets] of [
      [1, 6],
      [2, 15],
      [3, 20],
      [4, 15],
    ] as const)
      expect(merged.level(failures)).toMatchObject({ sets, served: sets });
  });
});

describe('switches', () => {
  it('have the positions of their type', () => {
    expect(switchPositions.C.map(positionName)).toEqual(['1–2 3–4', '1–4 2–3']);
    expect(switchPositions.R.map(positionName)).toEqual(['1–2 3–4', '1–4 2–3', '1–3', '2–4']);
    expect(switchPositions.T.map(positionName)).toEqual(['1–2 3–4', '1–4 2–3', '1–3 2–4']);
  });
  it('of type C do not lead straight through: a chain of them survives no second failure but some', () => {
    expect(redundancyOf(chain(4, 'C')).level(2)).toMatchObject({ sets: 15, served: 5 });
  });
});

describe('any network', () => {
  it('serves as many channels as the best of all positions, and moves as few switches', () => {
    fc.assert(
      fc.property(network, fc.integer({ min: 0, max: 3 }), (wired, failures) => {
        const redundancy = usable(wired);
        if (redundancy === undefined) {
          const complete = wired.outputs.length >= wired.inputs.length;
          if (complete) expect(bruteForce(wired, []).served).toBeLessThan(wired.inputs.length);
          return;
        }
        const size = Math.min(failures, wired.outputs.length);
        const level = redundancy.level(size);
        const sets = subsets(wired.outputs, size);
        expect(level.sets).toBe(sets.length);
        const unserved = sets.filter((failed) => bruteForce(wired, failed).served < wired.inputs.length);
        expect(level.unserved).toEqual(unserved);
        expect(level.served).toBe(sets.length - unserved.length);
        for (const failed of sets) {
          const setting = redundancy.setting(failed);
          const best = bruteForce(wired, failed, redundancy.nominal.positions);
          expect(setting.routes.length).toBe(best.served);
          expect(setting.moved).toBe(best.moved);
          expect(setting.lost.length).toBe(wired.inputs.length - setting.routes.length);
          const used = setting.routes.map(({ output }) => output);
          expect(new Set(used).size).toBe(used.length);
          for (const output of used) expect(failed).not.toContain(output);
        }
      }),
      { numRuns: 150 },
    );
  });
  it('of R or T switches serves what max-flow carries', () => {
    fc.assert(
      fc.property(network, fc.constantFrom('R' as const, 'T' as const), (mixed, type) => {
        const wired = { ...mixed, switches: mixed.switches.map((one) => ({ ...one, type })) };
        const redundancy = usable(wired);
        for (const size of [0, 1, 2].filter((count) => count <= wired.outputs.length))
          for (const failed of subsets(wired.outputs, size)) {
            const flow = maxFlow(wired, failed);
            if (redundancy === undefined) {
              if (size === 0) expect(flow).toBeLessThan(wired.inputs.length);
            } else expect(redundancy.setting(failed).routes.length).toBe(flow);
          }
      }),
      { numRuns: 150 },
    );
  });
  it('moves nothing without failures, and no more than it must', () => {
    const redundancy = redundancyOf(chain(6, 'R'));
    expect(redundancy.setting([])).toMatchObject({ moved: 0, rerouted: 0, lost: [] });
    // a spare at each end: a failure at the end moves one switch, in the middle those up to the nearer spare
    for (const { output } of redundancy.nominal.routes) {
      const setting = redundancy.setting([output]);
      expect(setting.moved).toBeLessThanOrEqual(3);
      expect(setting.rerouted).toBeGreaterThanOrEqual(1);
      expect(setting.rerouted).toBe(setting.moved);
    }
  });
  it('turns one T switch for a failure: the others let the channel through beside their own', () => {
    // shifting every channel by one tube takes as many wires, and turns every switch on the way
    const { nominal, setting } = redundancyOf(chain(6, 'T'));
    const own = nominal.routes.filter(({ path }) => path.length === 1);
    for (const { output } of own) {
      const { moved, rerouted } = setting([output]);
      expect([output, moved, rerouted]).toEqual([output, 1, 1]);
    }
    expect(own.length).toBe(6);
  });
  it('takes the longer way where the shorter one turns more switches', () => {
    const { nominal, setting } = redundancyOf(
      networkOf([
        { id: 's', type: 'T', ports: ['in1', 't1', 'short', 'long1'] },
        // rests at 1–2 3–4, where the short way is terminated
        { id: 'a', type: 'C', ports: ['short', null, null, 't2'] },
        { id: 'b', type: 'C', ports: ['long1', 'long2', null, null] },
        { id: 'c', type: 'C', ports: ['long2', 't3', null, null] },
      ]),
    );
    expect(nominal.positions).toEqual([0, 0, 0, 0]);
    expect(setting(['t1'])).toMatchObject({
      moved: 1,
      routes: [{ input: 'in1', output: 't3', path: ['s', 'long1', 'b', 'long2', 'c'] }],
    });
    expect(setting(['t1', 't3'])).toMatchObject({ moved: 2, routes: [{ output: 't2' }] });
  });
  it('names the switches and wires of each way', () => {
    const { routes } = redundancyOf(chain(2, 'T')).setting(['t0', 't1']);
    expect(routes).toEqual([
      { input: 'in1', output: 't2', path: ['s1', 'w1', 's2'] },
      { input: 'in2', output: 't3', path: ['s2'] },
    ]);
  });
});

describe('two channels on three tubes, enumerated on paper', () => {
  // s1: 1 in1, 2 w, 3 t1, 4 ta;  s2: 1 in2, 2 tb, 3 w, 4 terminated
  const ring = (first: SwitchType, second: SwitchType) =>
    networkOf([
      { id: 's1', type: first, ports: ['in1', 'w', 't1', 'ta'] },
      { id: 's2', type: second, ports: ['in2', 'tb', 'w', null] },
    ]);
  // without ta, in1 needs the straight way 1–3 of s1 to t1: only R and T have it (by w and s2 it would take tb from in2);
  // without tb, in2 needs the straight way 1–3 of s2 to w, and s1 leads w to t1 in 1–4 2–3
  it.each([
    ['C', 'C', [['ta'], ['tb']]],
    ['C', 'R', [['ta']]],
    ['C', 'T', [['ta']]],
    ['R', 'C', [['tb']]],
    ['T', 'C', [['tb']]],
    ['R', 'R', []],
    ['R', 'T', []],
    ['T', 'T', []],
  ] as const)('%s and %s', (first, second, unserved) => {
    const { nominal, level } = redundancyOf(ring(first, second));
    expect(nominal.lost).toEqual([]);
    expect(level(1).unserved).toEqual(unserved);
    // two channels never find two of one tube
    expect(level(2)).toMatchObject({ sets: 3, served: 0 });
    expect(level(0)).toMatchObject({ sets: 1, served: 1 });
  });
  it('gives the positions: without tb both switches move', () => {
    const { nominal, setting } = redundancyOf(ring('C', 'R'));
    // C: 1–4 2–3 is its second; R: 1–2 3–4 is its first, 1–3 its third
    expect(nominal.positions).toEqual([1, 0]);
    const without = setting(['tb']);
    expect(without.positions).toEqual([1, 2]);
    expect(without.moved).toBe(1);
    expect(without.routes).toEqual([
      { input: 'in1', output: 'ta', path: ['s1'] },
      { input: 'in2', output: 't1', path: ['s2', 'w', 's1'] },
    ]);
  });
  it('a switch with two inputs and two tubes leads them crosswise, whatever its type', () => {
    const crossed = (type: SwitchType) =>
      redundancyOf(networkOf([{ id: 's', type, ports: ['in1', 'in2', 't1', 't2'] }])).nominal.routes.map(
        ({ input, output }) => `${input} ${output}`,
      );
    // only 1–4 2–3 serves both; T has 1–3 2–4 as well, and takes the first of the two
    expect(crossed('C')).toEqual(['in1 t2', 'in2 t1']);
    expect(crossed('R')).toEqual(['in1 t2', 'in2 t1']);
    expect(crossed('T')).toEqual(['in1 t2', 'in2 t1']);
  });
  it('a network that no position serves is refused with how many it serves', () => {
    // both inputs at a switch whose only other end is one tube
    expect(() =>
      redundancyOf(networkOf([{ id: 's', type: 'T', ports: ['in1', 'in2', 't1', null] }])),
    ).toThrow('inputs that reach an output is 1; expected 2 … 2');
  });
});

describe('refusals', () => {
  it('say what is loose', () => {
    const loose = { id: 's1', type: 'T', ports: ['in1', 't1', 'w1', null] } as const;
    expect(() => redundancyOf(networkOf([loose]))).toThrow('number of ports of w1 is 1; expected 2 … 2');
    const looped = { id: 's1', type: 'T', ports: ['in1', 't1', 'w1', 'w1'] } as const;
    expect(() => redundancyOf(networkOf([looped]))).toThrow('switches at wire w1 is 1');
    const apart = [
      { id: 's1', type: 'T', ports: ['in1', null, null, null] },
      { id: 's2', type: 'T', ports: ['t1', null, null, null] },
    ] as const;
    expect(() => redundancyOf(networkOf(apart))).toThrow('inputs that reach an output is 0');
    expect(() => redundancyOf(chain(3, 'T')).setting(['t9'])).toThrow('outputs called t9');
    expect(() => redundancyOf(chain(3, 'T')).level(6)).toThrow('failures is 6');
    expect(() => redundancyOf(chain(60, 'T')).level(5)).toThrow('sets of failures');
  });
});
