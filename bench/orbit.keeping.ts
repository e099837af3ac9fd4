/** Fifteen years of station keeping of the examples, planned and flown. */
import { keepStation } from '@ortak/analysis/flight';
import { readProgramme } from '@ortak/model/node';
import type { Measurement } from './run.ts';

export async function* keeping(): AsyncIterable<Measurement> {
  for (const [example, words] of [
    ['turksat-6a', 'chemical, cycles of 7 d'],
    ['kazsat-3r', 'electric, daily arcs of four thrusters'],
  ] as const) {
    const programme = await readProgramme(new URL(`../examples/${example}`, import.meta.url).pathname);
    const began = process.cpuUsage();
    const run = keepStation(programme, { years: 15 });
    let step = run.next();
    while (!step.done) step = run.next();
    const { user, system } = process.cpuUsage(began);
    yield {
      name: `fifteen years of keeping, ${words}: CPU time`,
      value: (user + system) / 1e6,
      unit: 's',
      target: '<= 20',
    };
    yield {
      name: `farthest of the fifteen years, box ±${step.value.halfWidthDeg}°`,
      value: step.value.verified.longitudeDeg,
      unit: '°',
      target: `<= ${step.value.halfWidthDeg}`,
    };
  }
}
