import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Worker } from 'node:worker_threads';
import {
  climateAt,
  fastKernel,
  fastReader,
  type KernelMaker,
  layersOf,
  type MapReaderMaker,
  mappedClimate,
  type Outputs,
  referenceKernel,
  referenceReader,
  slantPathAttenuation,
  slantPathBatch,
  slantPathGases,
  slantPathWorking,
} from '@ortak/core/propagation';
import { climateGrids } from '@ortak/maps';
import { openMaps } from '@ortak/maps/node';
import { pythonWith } from './peers/python.ts';
import { drawnPoints, raster } from './propagation.points.ts';
import type { Benchmark, Measurement } from './run.ts';

/** The fastest of several runs: whatever else a machine does can only slow one. */
const fastest = (times: readonly number[]): number => Math.min(...times);

const seconds = (work: () => void): number => {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
};

const outputsOf = (count: number, percents: readonly number[]): Outputs[] =>
  percents.map(() => ({
    rainDb: new Float64Array(count),
    gasDb: new Float64Array(count),
    cloudDb: new Float64Array(count),
    scintillationDb: new Float64Array(count),
    totalDb: new Float64Array(count),
  }));

/** The fastest of several runs of each, in turn, so that what else the machine does meets all alike. */
function interleaved<Name extends string>(
  runs: Readonly<Record<Name, () => void>>,
  times: number,
): Record<Name, number> {
  const names = Object.keys(runs) as Name[];
  const measured = names.map((name) => [name, [] as number[]] as const);
  for (const name of names) for (let i = 0; i < 3; i++) runs[name](); // until compiled
  for (let i = 0; i < times; i++) for (const [name, values] of measured) values.push(seconds(runs[name]));
  return Object.fromEntries(measured.map(([name, values]) => [name, fastest(values)])) as Record<
    Name,
    number
  >;
}

const million = (count: number, time: number): number => count / time / 1e6;

async function* fromColumns(): AsyncIterable<Measurement> {
  const count = 250_000;
  const { paths, climate } = drawnPoints(count);
  const run = (kernel: KernelMaker, percents: readonly number[]) => {
    const outputs = outputsOf(count, percents);
    const source = climate(percents);
    return () => void slantPathBatch(paths, source, percents, outputs, { kernel });
  };
  const ten = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 3, 5];
  const time = interleaved(
    {
      reference: run(referenceKernel, [0.1]),
      fast: run(fastKernel, [0.1]),
      three: run(referenceKernel, [0.01, 0.1, 1]),
      ten: run(referenceKernel, ten),
    },
    7,
  );
  const rate = 'M points/s';
  yield {
    name: 'chain, TypeScript, climate at hand',
    value: million(count, time.reference),
    unit: rate,
    target: '>= 1',
  };
  yield {
    name: 'chain, wasm, climate at hand',
    value: million(count, time.fast),
    unit: rate,
    target: '>= 5',
  };
  yield { name: 'chain, wasm, two threads', value: await twoThreads(), unit: rate, target: '>= 10' };
  yield {
    name: 'three percentages against one',
    value: time.three / time.reference,
    unit: '×',
    target: '<= 1.3',
  };
  yield { name: 'ten percentages against one', value: time.ten / time.reference, unit: '×' };
}

/** Millions of points a second of two threads at once. */
async function twoThreads(): Promise<number> {
  const workers = [0, 1].map(() => new Worker(new URL('propagation.worker.ts', import.meta.url)));
  try {
    await Promise.all(workers.map((worker) => once(worker, 'message')));
    const rates: number[] = [];
    for (let i = 0; i < 5; i++) {
      const start = performance.now();
      for (const worker of workers) worker.postMessage(8);
      const counts = await Promise.all(
        workers.map(async (worker) => Number((await once(worker, 'message'))[0])),
      );
      rates.push(
        million(
          counts.reduce((a, b) => a + b),
          (performance.now() - start) / 1000,
        ),
      );
    }
    return Math.max(...rates);
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

async function* fromMaps(): AsyncIterable<Measurement> {
  const percents = [0.1];
  const large = await raster(500, 800);
  const small = await raster(40, 50);
  const grids = await climateGrids(openMaps(), percents);
  const run = (points: typeof large, kernel: KernelMaker, reader: MapReaderMaker) => {
    const outputs = outputsOf(points.count, percents);
    const places = { ...points, heightKm: points.stationHeightKm };
    return () =>
      void slantPathBatch(points, mappedClimate(grids, places, percents, reader), percents, outputs, {
        kernel,
      });
  };
  const peer = iturOn(small, percents[0]!);
  const [reference, fast, itur]: number[][] = [[], [], []] as const;
  const runs = [run(large, referenceKernel, referenceReader), run(large, fastKernel, fastReader)] as const;
  for (const each of runs) for (let i = 0; i < 2; i++) each();
  let missing = '';
  try {
    for (let i = 0; i < 5; i++) {
      reference!.push(seconds(runs[0]));
      fast!.push(seconds(runs[1]));
      if (missing === '')
        await peer.seconds().then(
          (time) => itur!.push(time),
          (reason: unknown) => {
            missing = `: not measured, ${reason instanceof Error ? reason.message.split('\n')[0] : reason}`;
          },
        );
    }
  } finally {
    peer.end();
  }
  const rate = 'M points/s';
  yield {
    name: 'chain, TypeScript, climate from maps',
    value: million(large.count, fastest(reference!)),
    unit: rate,
  };
  yield { name: 'chain, wasm, climate from maps', value: million(large.count, fastest(fast!)), unit: rate };
  const peerTime = missing === '' ? fastest(itur!) / small.count : Number.NaN;
  yield { name: `ITU-Rpy 0.4.0, same raster${missing}`, value: 1 / peerTime, unit: 'points/s' };
  const ratio = peerTime / (fastest(fast!) / large.count);
  yield { name: `wasm from maps against ITU-Rpy${missing}`, value: ratio, unit: '×', target: '>= 500' };
}

/** ITU-Rpy in a process of its own; each call of `seconds` is one computation of the points. */
function iturOn(points: Awaited<ReturnType<typeof raster>>, pPercent: number) {
  const start = () => {
    const python = pythonWith('itur-requirements.txt', (message) => process.stderr.write(`${message}\n`));
    const peer = spawn(python, [join(import.meta.dirname, 'peers/itur_chain.py')], {
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const lines = createInterface({ input: peer.stdout })[Symbol.asyncIterator]();
    const answer = async () => {
      const { value, done } = await lines.next();
      if (done) throw new Error('bench/peers/itur_chain.py ended');
      return JSON.parse(value) as { readonly seconds: number };
    };
    const given = Object.fromEntries(
      Object.entries(points).map(([name, column]) => [
        name,
        typeof column === 'number' ? column : [...column],
      ]),
    );
    peer.stdin.write(`${JSON.stringify({ ...given, pPercent })}\n`);
    return { peer, answer, ready: answer() };
  };
  let running: ReturnType<typeof start> | undefined;
  return {
    seconds: async (): Promise<number> => {
      running ??= start();
      await running.ready;
      running.peer.stdin.write('\n');
      return (await running.answer()).seconds;
    },
    end: () => void running?.peer.kill(),
  };
}

async function* scalar(): AsyncIterable<Measurement> {
  const calls = 20_000;
  const path = {
    latitudeDeg: 51.16,
    stationHeightKm: 0.35,
    elevationDeg: 30,
    frequencyGHz: 20,
    polarisationTiltDeg: 45,
    antennaDiameterM: 1.2,
    antennaEfficiency: 0.65,
  };
  const place = { latitudeDeg: 51.16, longitudeDeg: 71.47, heightKm: 0.35 };
  const climate = climateAt(await climateGrids(openMaps(), [0.1]), place, 0.1);
  const layers = layersOf();
  let lines = 0;
  const time = interleaved(
    {
      working: () => {
        for (let i = 0; i < calls; i++) {
          const at = { ...path, elevationDeg: 10 + (60 * i) / calls };
          lines += slantPathWorking(slantPathAttenuation(at, climate, 0.1)).length;
        }
      },
      spectrum: () => {
        for (let f = 1; f <= 350; f++) lines += slantPathGases(f, 30, layers).crossings.length;
      },
    },
    5,
  );
  yield {
    name: 'one path with its working',
    value: calls / time.working,
    unit: 'calls/s',
    target: '>= 50000',
  };
  yield {
    name: 'P.676 Annex 1, a path through 922 layers, 1 … 350 GHz',
    value: 350 / time.spectrum,
    unit: 'paths/s',
    target: '>= 200',
  };
  if (lines === 0) throw new Error('nothing was computed');
}

async function* memory(): AsyncIterable<Measurement> {
  // As the command line does: the second run finds its TypeScript compiled
  const cache = mkdtempSync(join(tmpdir(), 'ortak-bench-'));
  try {
    const run = () =>
      spawnSync(process.execPath, [join(import.meta.dirname, 'propagation.memory.ts')], {
        encoding: 'utf8',
        env: { ...process.env, NODE_COMPILE_CACHE: cache },
      });
    run();
    const { status, stdout, stderr } = run();
    if (status !== 0) throw new Error(stderr);
    yield {
      name: 'a million points from maps, whole process at most',
      value: Number(stdout),
      unit: 'MB',
      target: '<= 150',
    };
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
}

export default {
  description: 'attenuation of slant paths with every contribution, 20 GHz, one core unless said',
  async *run() {
    yield* fromColumns();
    yield* fromMaps();
    yield* scalar();
    yield* memory();
  },
} satisfies Benchmark;
