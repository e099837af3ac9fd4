import { fileURLToPath } from 'node:url';
import { analyseAmplifier, analyseRedundancy } from '@ortak/analysis/payload';
import { analysePlans } from '@ortak/analysis/plan';
import {
  carrierPlan,
  fewCarriers,
  flatBandNoisePowerRatio,
  noiseLoading,
  salehTwta,
} from '@ortak/core/payload';
import { readProgramme } from '@ortak/model/node';
import type { Benchmark } from './run.ts';

const example = (name: string): string => fileURLToPath(new URL(`../examples/${name}`, import.meta.url));
const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1]!;

function seconds(repeats: number, work: () => unknown): number {
  return median(
    Array.from({ length: repeats }, () => {
      const start = performance.now();
      work();
      return (performance.now() - start) / 1000;
    }),
  );
}

const backOffsDb = Array.from({ length: 20 }, (_, i) => i);

export default {
  description: 'amplifiers over their back-off, a ring of 16 channels on 20 tubes, a frequency plan',
  async *run() {
    const tube = salehTwta();
    const npr = () => backOffsDb.map((ibo) => flatBandNoisePowerRatio(noiseLoading(tube, ibo)));
    yield { name: 'NPR curve of 20 points, first time', value: seconds(1, npr), unit: 's', target: '<= 1' };
    yield { name: 'NPR curve of 20 points', value: seconds(9, npr), unit: 's', target: '<= 1' };
    for (const count of [2, 8]) {
      const carriers = Array.from({ length: count }, (_, i) => ({
        centreHz: i * 1e6,
        bandwidthHz: 1e6,
        power: 1,
      }));
      const curve = () => {
        const plan = carrierPlan(carriers);
        return backOffsDb.map((ibo) => fewCarriers(tube, plan, ibo));
      };
      yield {
        name: `C/IM of ${count} carriers, 20 points`,
        value: seconds(5, curve),
        unit: 's',
        target: '<= 1',
      };
    }
    const kazsat = await readProgramme(example('kazsat-3r'));
    const best = () =>
      analyseAmplifier(kazsat, {
        amplifier: 'twta-85',
        carriers: [1, 2, 8, 'noise'],
        inputBackOffsDb: backOffsDb,
        downlinkCarrierToNoiseDb: 16,
      });
    yield { name: 'four loads with their best back-off', value: seconds(5, best), unit: 's' };
    const turksat = await readProgramme(example('turksat-6a'));
    const ring = () => analyseRedundancy(turksat, { network: 'ku-ring', failures: 4 });
    yield {
      name: 'ring 16:20, all 6,195 sets of 1 … 4 failures',
      value: seconds(5, ring),
      unit: 's',
      target: '<= 1',
    };
    const plan = () => analysePlans(kazsat, { highestOrder: 7 });
    yield { name: 'frequency plan of 22 channels, order 7', value: seconds(5, plan), unit: 's' };
  },
} satisfies Benchmark;
