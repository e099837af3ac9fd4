/** Transfers of the examples into their slots, planned and flown. */
import { transferSatellite } from '@ortak/analysis/flight';
import { readProgramme } from '@ortak/model/node';
import type { Measurement } from './run.ts';

export async function* raising(): AsyncIterable<Measurement> {
  for (const [example, words, electric] of [
    ['kazsat-3r', 'electric raising of about 180 days, with its drift into the slot', true],
    ['turksat-6a', 'five burns of an apogee engine, aimed and flown', false],
  ] as const) {
    const programme = await readProgramme(new URL(`../examples/${example}`, import.meta.url).pathname);
    const began = process.cpuUsage();
    const run = transferSatellite(programme, { electric });
    let step = run.next();
    while (!step.done) step = run.next();
    const { user, system } = process.cpuUsage(began);
    yield { name: `${words}: CPU time`, value: (user + system) / 1e6, unit: 's', target: '<= 10' };
    yield {
      name: `${example}: beside its slot at the end`,
      value: Math.abs(step.value.flown.longitudeDeg - step.value.longitudeDeg),
      unit: '°',
      target: '<= 0.01',
    };
  }
}
