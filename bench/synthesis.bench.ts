import { fileURLToPath } from 'node:url';
import { synthesiseBeam } from '@ortak/analysis';
import { readProgramme } from '@ortak/model/node';
import type { Benchmark } from './run.ts';

const folders = ['kazsat-3r', 'turksat-6a', 'turkic-joint'] as const;

export default {
  description: 'every beam of the examples that is synthesised, with both bounds at both edges of its band',
  async *run() {
    for (const folder of folders) {
      const path = fileURLToPath(new URL(`../examples/${folder}`, import.meta.url));
      const programme = await readProgramme(path, { unwrittenPatterns: true });
      for (const { beams } of programme.satellites)
        for (const beam of beams)
          for (const direction of ['transmit', 'receive'] as const) {
            if (beam[direction]?.pattern.kind !== 'feed-array') continue;
            const start = performance.now();
            const { data, verdicts } = synthesiseBeam(programme, {
              beam: beam.id,
              direction,
              pointingErrorDeg: 0.05,
              focalRatio: 1,
            });
            const value = (performance.now() - start) / 1000;
            const edgeDbi = Math.min(...verdicts.map((verdict) => verdict.edgeDbi));
            yield {
              name: `${folder} ${beam.id} ${direction}, ${data.feeds.length} feeds, ${edgeDbi.toFixed(2)} dBi`,
              value,
              unit: 's',
              target: '<= 20',
            };
          }
    }
  },
} satisfies Benchmark;
