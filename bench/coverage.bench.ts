import { fileURLToPath } from 'node:url';
import {
  analyseCoverage,
  beamOf,
  type Environment,
  gridOver,
  linkEnvironment,
  quantityOf,
} from '@ortak/analysis';
import { openMaps } from '@ortak/maps/node';
import { readProgramme } from '@ortak/model/node';
import type { Benchmark, Measurement } from './run.ts';

const example = (name: string): string => fileURLToPath(new URL(`../examples/${name}`, import.meta.url));

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1]!;

/** Values alone, without contours and statistics: what a map of very many points costs. */
async function* manyPoints(environment: Environment): AsyncIterable<Measurement> {
  // the receiving side of this beam has 61 feeds
  const joint = await readProgramme(example('turkic-joint'));
  const six = beamOf(joint, 'ku-six');
  const beam = { ...six.beam, transmit: six.beam.receive! };
  const eirp = quantityOf(joint, environment, six.satellite, beam, 'eirp', {});
  const wide = gridOver({ westDeg: 25, eastDeg: 90, southDeg: 33, northDeg: 56 }, 1_000_000);
  yield {
    name: `EIRP of 61 feeds, ${wide.latitudesDeg.length} points, one thread`,
    value: medianSeconds(5, () => eirp.valuesAt(wide.latitudesDeg, wide.longitudesDeg)),
    unit: 's',
    target: '<= 0.3',
  };
  const kazsat = await readProgramme(example('kazsat-3r'));
  const kz = beamOf(kazsat, 'ku-kz');
  const availability = quantityOf(kazsat, environment, kz.satellite, kz.beam, 'availability', {});
  const over = gridOver({ westDeg: 45, eastDeg: 88, southDeg: 38, northDeg: 56 }, 300_000);
  yield {
    name: `availability over the whole chain, ${over.latitudesDeg.length} points, one thread`,
    value: medianSeconds(5, () => availability.valuesAt(over.latitudesDeg, over.longitudesDeg)),
    unit: 's',
    target: '<= 1',
  };
}

function medianSeconds(times: number, run: () => unknown): number {
  const seconds: number[] = [];
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    run();
    seconds.push((performance.now() - start) / 1000);
  }
  return median(seconds);
}

export default {
  description:
    'values of very many points; a grid of 100,000 points of one beam, with contours and the statistics of the service area',
  async *run() {
    const programme = await readProgramme(example('kazsat-3r'));
    const topography = await openMaps().get('p1511-2-topography');
    const environment = { ...(await linkEnvironment(openMaps())), topography };
    yield* manyPoints(environment);
    for (const quantity of ['eirp', 'gt', 'pfd', 'elevation', 'availability', 'dish'] as const) {
      let points = 0;
      const value = medianSeconds(7, () => {
        const { field } = analyseCoverage(programme, environment, {
          beam: 'ku-kz',
          quantity,
          points: 100_000,
        });
        points = field.values.length;
      });
      yield {
        name: `coverage ${quantity}, ${points} points`,
        value,
        unit: 's',
        ...(quantity === 'eirp' && { target: '<= 0.1' }),
      };
    }
  },
} satisfies Benchmark;
