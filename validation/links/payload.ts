/** Amplifiers under noise and two tones, and networks of switches with as few as there can be. */
import {
  carrierPlan,
  carrierPoint,
  fewCarriers,
  type NetworkSwitch,
  noiseLoading,
  redundancyOf,
  type SwitchNetwork,
  salehTwta,
} from '@ortak/core/payload';
import { casesIn, type PrintedCase, type PrintedSource } from '../cases.ts';

const tube = salehTwta();
const dB = casesIn('dB', 0.01);

/** Input back-off, output back-off of one carrier and of noise, NPR, C/3IM and output back-off of two tones [dB]. */
const curve: readonly (readonly [number, number, number, number, number?, number?])[] = [
  [0, 0.0, 1.131, 7.32, 11.41, 1.136],
  [3, 0.508, 1.724, 10.17, 15.09, 1.503],
  [6, 1.926, 2.934, 13.36, 18.99, 2.631],
  [9, 4.009, 4.709, 16.63],
  [10, 4.807, 5.408, 17.68, 23.4, 5.167],
  [15, 9.25, 9.491, 22.7, 28.81, 9.379],
  [20, 14.066, 14.149, 28.88, 36.31, 14.108],
];

const twoTones = (ibo: number) =>
  fewCarriers(tube, carrierPlan([0, 1e6].map((centreHz) => ({ centreHz, bandwidthHz: 0, power: 1 }))), ibo);

function rowsOf([ibo, single, noise, npr, third, pair]: (typeof curve)[number]): PrintedCase[] {
  const at = `IBO ${ibo} dB`;
  const tones =
    third === undefined || pair === undefined
      ? []
      : [
          dB(at, 'two tones, C/3IM', third, () => {
            const { products, carriers } = twoTones(ibo);
            return products[0]!.outputBackOffDb - carriers[0]!.outputBackOffDb;
          }),
          dB(at, 'two tones, OBO', pair, () => twoTones(ibo).outputBackOffDb, 0.001),
        ];
  return [
    dB(at, 'one carrier, OBO', single, () => carrierPoint(tube, ibo).outputBackOffDb, 0.0006),
    dB(at, 'noise, OBO', noise, () => noiseLoading(tube, ibo).outputBackOffDb, 0.002),
    dB(at, 'noise, NPR in the whole band', npr, () => noiseLoading(tube, ibo).nprTotalBandDb),
    ...tones,
  ];
}

export const saleh: PrintedSource = {
  source: 'Independent reckoning of the tube of Saleh 1981, over 20 000 points',
  quantity: 'back-off, NPR and C/3IM of a travelling-wave tube',
  cases: curve.flatMap(rowsOf),
};

/** A switch for each channel in a row, an amplifier at each and one more at both ends: n + 2 amplifiers. */
function row(n: number): SwitchNetwork {
  const switches = Array.from({ length: n }, (_, i) => ({
    id: `s${i}`,
    type: 'R' as const,
    ports: [`in${i}`, i === n - 1 ? `t${n}` : `w${i}`, `t${i}`, i === 0 ? 'first' : `w${i - 1}`],
  }));
  return networkOf(switches);
}

/** Two networks of one channel and five amplifiers, joined by two wires: four amplifiers may fail. */
function merged(): SwitchNetwork {
  const part = (name: string): NetworkSwitch[] => [
    { id: `${name}1`, type: 'T', ports: [`in${name}`, `t${name}1`, 'x', `w${name}`] },
    { id: `${name}2`, type: 'T', ports: [`w${name}`, `t${name}3`, `t${name}4`, 'y'] },
  ];
  return networkOf([...part('a'), ...part('b')]);
}

function networkOf(switches: readonly NetworkSwitch[]): SwitchNetwork {
  const names = switches.flatMap(({ ports }) => ports).filter((name) => name !== null);
  return {
    inputs: names.filter((name) => name.startsWith('in')),
    outputs: names.filter((name) => /^(t|first)/.test(name)),
    switches,
  };
}

/** Sets of up to so many failures that leave a channel without an amplifier. */
function unserved(network: SwitchNetwork, failures: number): number {
  const redundancy = redundancyOf(network);
  let sum = 0;
  for (let count = 0; count <= failures; count++) sum += redundancy.level(count).unserved.length;
  return sum;
}

const count = casesIn('', 0);
const sets = 'sets of failures not served';

export const bermond: PrintedSource = {
  source: 'Bermond et al., Networks 40 (2002) 202–207',
  quantity: 'fewest switches between channels and amplifiers',
  cases: [
    ...[2, 3, 5, 8, 16, 24].flatMap((n) => [
      count(`N(${n},1) = ${n}`, `${sets}, ${n} switches, 1 failure`, 0, () => unserved(row(n), 1)),
      count(`N(${n},2) = ${n}`, `${sets}, ${n} switches, 2 failures`, 0, () => unserved(row(n), 2)),
    ]),
    count('merging, even k', `${sets}, 2 + 2 switches, 4 failures`, 0, () => unserved(merged(), 4)),
  ],
};
