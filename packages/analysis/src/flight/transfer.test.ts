/** Transfers of the example programmes: what the files say decides, and what they lack is told. */
import { fileURLToPath } from 'node:url';
import type { Programme } from '@ortak/model';
import { readProgramme } from '@ortak/model/node';
import { describe, expect, it } from 'vitest';
import { type ElectricResult, transferSatellite } from './index.ts';

const example = (name: string): Promise<Programme> =>
  readProgramme(fileURLToPath(new URL(`../../../../examples/${name}`, import.meta.url)));
const run = <Result>(steps: Generator<number, Result>): Result => {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
};
const kazsat = await example('kazsat-3r');
const changed = (
  change: (transfer: NonNullable<Programme['satellites'][0]['transfer']>) => object,
): Programme => ({
  ...kazsat,
  satellites: kazsat.satellites.map((satellite) => ({
    ...satellite,
    transfer: { ...satellite.transfer!, ...change(satellite.transfer!) },
  })),
});

describe('electric transfer of KazSat-3R', () => {
  const result = run(transferSatellite(kazsat, { electric: true })) as ElectricResult;
  it('arrives when every revolution is flown', () => {
    expect(result.flown.arrived).toBe(true);
    expect(result.turns).toHaveLength(Math.ceil(result.revolutions));
    expect(result.turns.at(-1)!.massKg).toBeCloseTo(result.arrivalMassKg, 6);
    expect(result.turns[0]!.apogeeAltitudeKm).toBeGreaterThan(69_000);
  });
  it('is slower for the wear of the array and for the shadow', () => {
    expect(result.arrayLeft).toBeLessThan(0.97);
    expect(Math.min(...result.turns.map(({ thrustPercent }) => thrustPercent))).toBeLessThan(99);
    expect(Math.max(...result.turns.map(({ shadowPercent }) => shadowPercent))).toBeGreaterThan(3);
    const bare = changed(({ electric }) => ({
      electric: { ...electric!, degradation: undefined, coastInEclipse: false },
    }));
    const quick = run(transferSatellite(bare, { electric: true })) as ElectricResult;
    expect(quick.days).toBeLessThan(result.days - 1);
    expect(quick.arrayLeft).toBe(1);
  });
  it('keeps its books', () => {
    const value = (label: string) => result.working.find((line) => line.label === label)?.value as number;
    expect(value('Mass at separation') - value('Propellant')).toBeCloseTo(value('Mass at arrival'), 9);
  });
});

describe('what a programme does not say', () => {
  it.each([
    ['no engine', () => ({ electric: undefined }), 'no electric thrusters'],
    ['no orbit', () => ({ launcher: undefined }), 'expected `launcher` or `injection`'],
    [
      'no power',
      (transfer: { electric?: object | undefined }) => ({
        electric: { ...transfer.electric, busPowerW: { value: 5900, unit: 'W', at: 'x:1' } },
      }),
      'No power to raise KazSat-3R after 0 d',
    ],
  ])('%s', (_, change, message) => {
    expect(() => run(transferSatellite(changed(change as never), { electric: true }))).toThrow(message);
  });
  it('no transfer', () => {
    const none = {
      ...kazsat,
      satellites: kazsat.satellites.map((each) => ({ ...each, transfer: undefined })),
    };
    expect(() => run(transferSatellite(none as Programme))).toThrow(
      'expected `transfer` in satellites/kazsat-3r.yaml',
    );
    expect(() => run(transferSatellite(kazsat, { satellite: 'x' }))).toThrow('No satellite x');
  });
});
