/** Operating points of many carriers that a programme states, against what its amplifiers give. */
import type { Amplifier, Figure, InterferenceEntry } from '@ortak/model';
import { describe, expect, it } from 'vitest';
import { environment, kazsat3r } from '../../test/programmes.ts';
import { analyseLink, resolvedLinks } from '../link/analyse.ts';
import type { ResolvedLink } from '../link/resolve.ts';
import { analyseAmplifier } from './amplifier.ts';
import { carriersOutputBackOffDb, noisePowerRatioDb, operationNotices } from './operation.ts';

const figure = (value: number, unit = 'dB', at = 'here:1'): Figure => ({ value, unit, at });
const vsat = resolvedLinks(kazsat3r).get('vsat@almaty')!();
const tube = vsat.amplifier;
const { model: _, ...unmodelled } = tube;
/** Linear to saturation and level beyond. */
const limiter: Amplifier = {
  ...tube,
  model: {
    kind: 'measured',
    file: 'amplifiers/limiter.csv',
    points: [0, 20].map((dB) => ({ inputBackOffDb: dB, outputBackOffDb: dB })),
  },
};

const ratio = (value: number): InterferenceEntry => ({
  name: 'Intermodulation of the transponder',
  kind: 'intermodulation',
  place: 'satellite',
  carrierToInterferenceDb: figure(value, 'dB', 'here:3'),
});

const group = (outputBackOffDb: number, inputBackOffDb = 6): ResolvedLink['channel']['group'] => ({
  ...vsat.channel.group,
  operation: {
    mode: 'multi-carrier',
    inputBackOffDb: figure(inputBackOffDb, 'dB', 'here:1'),
    outputBackOffDb: figure(outputBackOffDb, 'dB', 'here:2'),
  },
});

const said = (
  outputBackOffDb: number,
  interference: readonly InterferenceEntry[] = [],
  amplifier: Amplifier = tube,
) => operationNotices(group(outputBackOffDb), amplifier, interference);

describe('carriers through an amplifier', () => {
  it('lose, many through a limiter, what H. E. Rowe, BSTJ 61 (1982), has in closed form', () => {
    // α = 1 − exp(−γ²) + √π/2·γ·erfc(γ) with γ² the input back-off: erfc(1.412538) = 0.0457568, erfc(1.995262) = 0.0047766
    for (const [ibo, erfc] of [
      [3, 0.0457568],
      [6, 0.0047766],
    ] as const) {
      const squared = 10 ** (ibo / 10);
      const gain = 1 - Math.exp(-squared) + (Math.sqrt(Math.PI) / 2) * Math.sqrt(squared) * erfc;
      expect(carriersOutputBackOffDb(limiter, ibo).many).toBeCloseTo(ibo - 20 * Math.log10(gain), 4);
    }
  });
  it('of any number lie between two and many', () => {
    for (const ibo of [0, 3, 6, 12, 20]) {
      const { two, many } = carriersOutputBackOffDb(tube, ibo);
      expect(two).toBeLessThan(many);
    }
    // far below saturation nothing is compressed
    const { two, many } = carriersOutputBackOffDb(tube, 30);
    expect(many - two).toBeLessThan(0.01);
  });
  it('are computed once for a curve, also where another figure of its amplifier is varied', () => {
    const other = { ...tube, saturatedPowerW: figure(200, 'W') };
    let reads = 0;
    const model = {
      kind: 'linearised-twta' as const,
      get compressionDb() {
        reads++;
        return figure(4);
      },
      saturationPhaseDeg: figure(15, '°'),
    };
    const counted = { ...tube, model };
    const first = [noisePowerRatioDb(counted, 6), carriersOutputBackOffDb(counted, 6)];
    const before = reads;
    expect([
      noisePowerRatioDb({ ...other, model }, 6),
      carriersOutputBackOffDb({ ...other, model }, 6),
    ]).toEqual(first);
    expect([before > 0, reads]).toEqual([true, before]);
    expect(noisePowerRatioDb(tube, 6)).toBe(first[0]);
    expect(noisePowerRatioDb(tube, 8)).toBeGreaterThan(noisePowerRatioDb(tube, 6) + 3);
    expect(noisePowerRatioDb(unmodelled, 6)).toBeGreaterThan(noisePowerRatioDb(tube, 6) + 1);
  });
});

describe('a stated output back-off', () => {
  it('is told where it is that of a single carrier, with both figures, the back-off and the cure', () => {
    // 2.9 dB at 6 dB is the transfer curve of the tube; many carriers through it have 3.74 dB
    const [notice, ...none] = said(2.9);
    expect(none).toEqual([]);
    expect(notice).toEqual({
      code: 'link.operating-point',
      source: 'here:2',
      message:
        'ku-ca-fss states an output back-off of 2.9 dB at an input back-off of 6 dB, where twta-85 gives its carriers 3.27 dB with two and 3.74 dB with many: its EIRP is 0.37 … 0.84 dB too high. State what it gives, to 0.3 dB, or mend its model.',
    });
    expect(said(5)[0]!.message).toContain(
      'its EIRP is 1.26 … 1.73 dB lower than the amplifier gives. State what it gives, to 0.3 dB',
    );
  });
  it('is not told from three tenths below two carriers to three tenths above many', () => {
    const { two, many } = carriersOutputBackOffDb(tube, 6);
    for (const quiet of [two - 0.29, two, 3.5, many, many + 0.29]) expect(said(quiet)).toEqual([]);
    for (const told of [two - 0.31, many + 0.31])
      expect(said(told).map(({ code }) => code)).toEqual(['link.operating-point']);
  });
  it('is held against the transfer curve of an amplifier without a model', () => {
    const codes = (dB: number) => said(dB, [ratio(16)], unmodelled).map(({ code }) => code);
    expect(codes(3.8)).toEqual([]);
    expect(codes(2.9)).toEqual(['link.operating-point']);
  });
});

describe('a stated C/IM', () => {
  const [quiet, low, high] = [16.7, 15, 19].map((dB) => said(3.7, [ratio(dB)]));
  it('is told where the tube makes more intermodulation, or less, by more than 1 dB', () => {
    expect(quiet).toEqual([]);
    expect(high).toEqual([
      {
        code: 'link.stated-intermodulation',
        source: 'here:3',
        message:
          'ku-ca-fss states a C/IM of 19.00 dB at an input back-off of 6 dB, where many carriers through twta-85 have 16.68 dB: the budget has 2.32 dB less intermodulation than the amplifier makes. Leave the ratio out and it is computed, state what it makes, to 1 dB, or mend its model.',
      },
    ]);
    expect(low![0]!.message).toContain('1.68 dB more intermodulation than the amplifier makes');
    for (const beside of [-0.99, 0.99]) expect(said(3.7, [ratio(16.68 + beside)])).toEqual([]);
    for (const beside of [-1.01, 1.01]) expect(said(3.7, [ratio(16.68 + beside)])).toHaveLength(1);
  });
  it('of several entries is their power sum; of a station or another kind it is none', () => {
    expect(said(3.7, [ratio(19.7), ratio(19.7)])).toEqual([]);
    expect(said(3.7, [ratio(19), ratio(40)])[0]!.message).toContain('a C/IM of 18.97 dB');
    expect(said(3.7, [{ ...ratio(40), place: 'downlink' }])).toEqual([]);
    expect(said(3.7, [{ ...ratio(40), kind: 'adjacent-satellite' }])).toEqual([]);
  });
  it('is held without AM/PM only against what no phase can mend', () => {
    const over = said(3.8, [ratio(20)], unmodelled);
    expect(over[0]!.message).toMatch(
      /many carriers through twta-85 have 17\.86 dB without AM\/PM, and less with it: the budget has at least 2\.14 dB less/,
    );
    expect(said(3.8, [ratio(14)], unmodelled)).toEqual([]);
    expect(said(3.8, [], unmodelled).map(({ code }) => code)).toEqual(['link.no-intermodulation']);
  });
});

describe('the operating point of a group', () => {
  const channel = { ...vsat.channel, group: { ...group(2.9), interference: [ratio(19)] } };
  const wrong = ['link.operating-point', 'link.stated-intermodulation'];
  it('is a notice of its links, and none where it goes with the tube', () => {
    const codes = (link: ResolvedLink) =>
      analyseLink(environment, link)
        .result.notices.map(({ code }) => code)
        .filter((code) => wrong.includes(code));
    expect(codes({ ...vsat, channel, interference: [ratio(19)] })).toEqual(wrong);
    expect(codes(vsat)).toEqual([]);
  });
  it('is a notice of its amplifier, once for a group', () => {
    const satellites = kazsat3r.satellites.map((satellite) => ({
      ...satellite,
      transponders: satellite.transponders.map((one) => (one.id === channel.group.id ? channel.group : one)),
    }));
    const request = { amplifier: tube.id, carriers: ['noise' as const], inputBackOffsDb: [6] };
    const codes = (programme: typeof kazsat3r) =>
      analyseAmplifier(programme, request)
        .notices.map(({ code }) => code)
        .filter((code) => code.startsWith('link.'));
    expect(codes({ ...kazsat3r, satellites })).toEqual(wrong);
    expect(codes(kazsat3r)).toEqual([]);
  });
  it('of a single carrier states none', () => {
    const operation = { mode: 'single-carrier', distortion: 'in-implementation-loss' } as const;
    expect(operationNotices({ id: 'a', operation }, tube, [ratio(60)])).toEqual([]);
  });
});
