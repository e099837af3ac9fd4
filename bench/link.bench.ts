import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type EndPath, endStateAt, jointWeather, type LinkInput, linkBudget } from '@ortak/core/link';
import type { Benchmark } from './run.ts';

const END: EndPath = {
  rain001Db: 10,
  betaSine: 0,
  gasDb: 0.1,
  cloudDb: 0.3,
  sigmaDb: 0.08,
  clearSkyLossDb: 0.1,
  rainProbabilityPercent: 3.5,
  dryLevels: [
    { pPercent: 10, gasDb: 0.1, cloudDb: 0.15 },
    { pPercent: 50, gasDb: 0.08, cloudDb: 0.01 },
  ],
  wetAntennaLossDb: 0,
};

const LINK: LinkInput = {
  symbolRateBaud: 30e6,
  uplink: {
    frequencyHz: 14.2e9,
    slantRangeM: 38.4e6,
    stationEirpDbw: 69,
    otherLossDb: 0.1,
    satelliteGOverTDbPerK: 3,
  },
  transponder: {
    operation: 'single-carrier',
    saturationFluxDensityDbwPerM2: -94,
    referenceGOverTDbPerK: 3,
    attenuatorDb: 0,
    transferCurve: [
      [0, 0],
      [3, 0.6],
      [9, 4.2],
    ],
    levelControlRangeDb: 2,
  },
  downlink: {
    frequencyHz: 11.4e9,
    slantRangeM: 38e6,
    saturatedEirpDbw: 50,
    otherLossDb: 0.1,
    antennaGainDbi: 40,
    feedLossDb: 0.2,
    clearSkyAntennaNoiseK: 40,
    receiverNoiseK: 75,
  },
  interference: [
    { name: 'up', place: 'uplink', carrierToInterferenceDb: 27 },
    { name: 'intermodulation', place: 'satellite', carrierToInterferenceDb: 23 },
    { name: 'down', place: 'downlink', carrierToInterferenceDb: 25 },
  ],
  implementationLossDb: 1,
  systemMarginDb: 0.5,
};

/** How many a second, best of some rounds after one to warm up. */
function rate(count: number, of: (i: number) => number): number {
  let best = 0;
  let sum = 0;
  for (let round = 0; round < 5; round++) {
    const start = performance.now();
    for (let i = 0; i < count; i++) sum += of(i);
    const seconds = (performance.now() - start) / 1000;
    if (round > 0) best = Math.max(best, count / seconds);
  }
  if (Number.isNaN(sum)) throw new Error('A budget is not a number.');
  return best;
}

/** The budget of one link, up and down, under the weather of a percentage. */
function budget(i: number): number {
  const percent = 0.01 + (i % 1000) * 1e-3;
  const up = endStateAt(END, percent);
  const down = endStateAt(END, percent);
  return linkBudget(LINK, {
    uplinkDb: up.fadeDb,
    downlinkDb: down.fadeDb,
    downlinkAbsorptionDb: down.absorptionDb,
    mediumTemperatureK: 275,
  }).availableEsN0Db;
}

/** Such a budget, and the availability of both its ends 800 km apart. */
function joint(i: number): number {
  const up = { ...END, rain001Db: 10 + 1e-3 * (i % 1000) };
  return budget(i) + jointWeather({ input: LINK, up, down: END, separationKm: 800 }).outagePercent(9);
}

const ROWS = 1700;

/** Seconds of `ortak link --batch` over 1700 sites, the start of the program included. */
function batchSeconds(): number {
  const folder = mkdtempSync(join(tmpdir(), 'ortak-batch-'));
  try {
    const rows = Array.from({ length: ROWS }, (_, i) => {
      const lat = 37 + 15 * ((i * 0.618) % 1);
      const lon = 52 + 33 * ((i * 0.331) % 1);
      return `site ${i},${lat.toFixed(3)},${lon.toFixed(3)},200,${i % 2 === 0 ? 0.9 : 1.2}`;
    });
    writeFileSync(join(folder, 'sites.csv'), `name,lat,lon,height,diameter\n${rows.join('\n')}\n`);
    const root = fileURLToPath(new URL('..', import.meta.url));
    const start = performance.now();
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        join(root, 'apps/cli/bin/ortak.mjs'),
        'link',
        join(root, 'examples/kazsat-3r'),
        'tv',
        '--batch',
        join(folder, 'sites.csv'),
        '-o',
        join(folder, 'out.csv'),
      ],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`ortak link --batch ended with ${status}: ${stderr}`);
    return (performance.now() - start) / 1000;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export default {
  description: 'budgets up and down on one core, their availability from both ends, and a table of sites',
  async *run() {
    yield {
      name: 'budgets up and down at a given p',
      value: rate(200_000, budget),
      unit: '/s',
      target: '>= 200000',
    };
    yield {
      name: 'there and back at a given p',
      value: rate(100_000, (i) => budget(i) + budget(i + 1)),
      unit: '/s',
      target: '>= 200000',
    };
    yield {
      name: 'budgets with joint availability of two sites',
      value: rate(5000, joint),
      unit: '/s',
      target: '>= 20000',
    };
    const seconds = [batchSeconds(), batchSeconds(), batchSeconds()].sort((a, b) => a - b);
    yield { name: `batch of ${ROWS} sites, start included`, value: seconds[1]!, unit: 's', target: '<= 1' };
  },
} satisfies Benchmark;
