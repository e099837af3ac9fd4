import { fileURLToPath } from 'node:url';
import { analyseCoverage, linkEnvironment } from '@ortak/analysis';
import { openMaps } from '@ortak/maps/node';
import { readProgramme } from '@ortak/model/node';
import type { Benchmark } from './run.ts';

const folder = fileURLToPath(new URL('../examples/kazsat-3r', import.meta.url));

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1]!;

export default {
  description: 'a grid of 100,000 points of one beam, with contours and the statistics of the service area',
  async *run() {
    const programme = await readProgramme(folder);
    const environment = await linkEnvironment(openMaps());
    for (const quantity of ['eirp', 'gt', 'pfd', 'elevation', 'rain-margin'] as const) {
      const seconds: number[] = [];
      let points = 0;
      for (let i = 0; i < 7; i++) {
        const start = performance.now();
        const { field } = analyseCoverage(programme, environment, {
          beam: 'ku-kz',
          quantity,
          points: 100_000,
        });
        seconds.push((performance.now() - start) / 1000);
        points = field.values.length;
      }
      yield {
        name: `coverage ${quantity}, ${points} points`,
        value: median(seconds),
        unit: 's',
        ...(quantity === 'eirp' && { target: '<= 0.1' }),
      };
    }
  },
} satisfies Benchmark;
