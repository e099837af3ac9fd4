/** Transfers of the example programmes: what the files say decides, and what they lack is told. */
import { fileURLToPath } from 'node:url';
import type { Programme } from '@ortak/model';
import { readProgramme } from '@ortak/model/node';
import { describe, expect, it } from 'vitest';
import { type ChemicalResult, type ElectricResult, transferSatellite } from './index.ts';

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
    // the last spiral follows
    expect(result.turns.at(-1)!.massKg).toBeGreaterThan(result.arrivalMassKg);
    expect(result.turns.at(-1)!.massKg).toBeLessThan(result.arrivalMassKg + 8);
    expect(result.turns[0]!.apogeeAltitudeKm).toBeGreaterThan(69_000);
  });
  it('rests over its slot, on a circle', () => {
    expect(Math.abs(result.flown.longitudeDeg - 58.5)).toBeLessThan(0.01);
    expect(Math.abs(result.flown.driftDegPerDay)).toBeLessThan(0.005);
    expect(result.flown.eccentricity).toBeLessThan(3e-4);
    expect(result.flown.inclinationDeg).toBeLessThan(0.2);
  });
  it('is slower for the wear of the array and for the shadow', () => {
    expect(result.arrayLeft).toBeLessThan(0.97);
    expect(Math.min(...result.turns.map(({ thrustPercent }) => thrustPercent))).toBeLessThan(99);
    expect(Math.max(...result.turns.map(({ shadowPercent }) => shadowPercent))).toBeGreaterThan(3);
    const bare = changed(({ electric }) => ({
      electric: { ...electric!, degradation: undefined, coastInEclipse: false },
    }));
    const quick = run(transferSatellite(bare, { electric: true })) as ElectricResult;
    const raisingOf = ({ working }: ElectricResult) =>
      working.find(({ label }) => label === 'Raising')?.value as number;
    expect(raisingOf(quick)).toBeLessThan(raisingOf(result) - 1);
    expect(quick.arrayLeft).toBe(1);
  });
  it('has its drift into the slot in the way: at most two days more than to any longitude, 1.5 d of them the wait and the last turn', () => {
    expect(result.days - result.anyLongitude.days).toBeGreaterThan(0);
    expect(result.days - result.anyLongitude.days).toBeLessThan(2);
    expect(result.propellantKg - result.anyLongitude.propellantKg).toBeLessThan(3);
  });
  it('takes less propellant in a longer time, with J2, shadow and wear, and keeps to that time', () => {
    const slow = run(transferSatellite(kazsat, { electric: true, days: 196 })) as ElectricResult;
    expect(slow.flown.arrived).toBe(true);
    expect(slow.days).toBeLessThan(196);
    expect(slow.days).toBeGreaterThan(195.8);
    expect(slow.propellantKg).toBeLessThan(result.propellantKg - 10);
    // it goes round more often, and still meets the shadow
    expect(slow.revolutions).toBeGreaterThan(result.revolutions);
    expect(Math.max(...slow.turns.map(({ shadowPercent }) => shadowPercent))).toBeGreaterThan(3);
  });
  it('says how long it takes at least', () => {
    expect(() => run(transferSatellite(kazsat, { electric: true, days: 150 }))).toThrow(
      /KazSat-3R cannot be raised into its slot in 150 d \(satellites\/kazsat-3r.yaml\): expected --days above 182\.\d/,
    );
  });
  it('arrives before its keeping begins, with the mass with which that begins', () => {
    const { beginning, massKg } = kazsat.satellites[0]!.flight!;
    expect(result.arrival < beginning).toBe(true);
    expect(Math.abs(result.arrivalMassKg - massKg.value)).toBeLessThan(0.5);
  });
  it('is seen by its tracking station, from its slot to the end', () => {
    expect(result.contacts.map(({ station }) => station)).toEqual(['Akkol']);
    const { passes, hours, percent } = result.contacts[0]!;
    // 24° of elevation from Akkol at the slot
    expect(passes.at(-1)!.sets).toBe(result.arrival);
    expect(passes.at(-1)!.highestElevationDeg).toBeGreaterThan(24);
    expect(passes.length).toBeLessThanOrEqual(Math.ceil(result.days + 1));
    expect(hours / 24 / (percent / 100)).toBeCloseTo(
      (Date.parse(`${result.arrival}Z`) - Date.parse(`${result.from}Z`)) / 86_400_000,
      3,
    );
    // the higher the apogee over the station's side of the Earth, the longer; about half of the day on the whole
    expect(percent).toBeGreaterThan(30);
    expect(percent).toBeLessThan(60);
  });
  it('keeps its books', () => {
    const value = (label: string) => result.working.find((line) => line.label === label)?.value as number;
    expect(value('Mass at separation') - value('Propellant')).toBeCloseTo(value('Mass at arrival'), 9);
  });
});

const turksat = await readProgramme(
  fileURLToPath(new URL('../../../../examples/turksat-6a', import.meta.url)),
);
const engineOf = (change: object): Programme => ({
  ...turksat,
  satellites: turksat.satellites.map((each) => ({
    ...each,
    transfer: { ...each.transfer!, apogeeEngine: { ...each.transfer!.apogeeEngine!, ...change } },
  })),
});

describe('Türksat 6A raised by its apogee engine', () => {
  const result = run(transferSatellite(turksat)) as ChemicalResult;
  it('rests over its slot, flown from separation', () => {
    expect(result.flown.arrived).toBe(true);
    expect(Math.abs(result.flown.longitudeDeg - 50)).toBeLessThan(0.01);
    expect(result.flown.inclinationDeg).toBeLessThan(0.01);
  });
  it('takes 5 burns and about the 11 days that it took in July 2024', () => {
    expect(result.burns.filter(({ what }) => !what.startsWith('trim'))).toHaveLength(5);
    expect(result.days).toBeGreaterThan(8);
    expect(result.days).toBeLessThan(16);
  });
  it('takes a little more than impulses, burn by burn', () => {
    for (const { lossMps, deltaVMps } of result.burns) {
      expect(lossMps).toBeGreaterThan(-0.05);
      expect(lossMps).toBeLessThan(Math.max(0.5, 0.01 * deltaVMps));
    }
    expect(result.deltaVMps / result.idealMps - 1).toBeGreaterThan(-0.002);
    expect(result.deltaVMps / result.idealMps - 1).toBeLessThan(0.01);
  });
  it('keeps its books', () => {
    const spent = result.burns.reduce((sum, { propellantKg }) => sum + propellantKg, 0);
    expect(4229 - spent).toBeCloseTo(result.arrivalMassKg, 6);
    const duration = result.burns[0]!.durationMin * 60;
    expect(result.burns[0]!.propellantKg).toBeCloseTo((450 * duration) / (318 * 9.806_65), 3);
  });
  it('burns where its station sees it', () => {
    for (const { seenBy } of result.burns) expect(seenBy).toEqual(['Gölbaşı']);
    expect(result.contacts[0]!.percent).toBeGreaterThan(30);
    expect(result.contacts[0]!.percent).toBeLessThan(100);
    expect(result.notices.map(({ code }) => code)).toEqual(['flight.no-drag']);
  });
  it('says how long burns have to be at least', () => {
    const short = engineOf({ longestBurnMin: { value: 20, unit: 'min', at: 'x:1' } });
    expect(() => run(transferSatellite(short))).toThrow(
      /5 burns of the apogee engine are too few for Türksat 6A .*: expected longestBurnMin of at least \d+ min, found 20 min \(x:1\); more burns are shorter/,
    );
  });
  it('says that an apogee off the equator is none for it', () => {
    const turned = {
      ...turksat,
      satellites: turksat.satellites.map((each) => ({
        ...each,
        transfer: { ...each.transfer!, argumentOfPerigeeDeg: { value: 90, unit: '°', at: 'x:2' } },
      })),
    } as Programme;
    expect(() => run(transferSatellite(turned))).toThrow(
      'does not lie over the equator: expected argumentOfPerigeeDeg within 15° of 0 or 180, found 90 (x:2)',
    );
  });
});

describe('what a programme does not say', () => {
  it.each([
    ['no thrusters', () => ({ electric: undefined }), 'no electric thrusters'],
    ['no orbit', () => ({ launcher: undefined }), 'expected `launcher` or `injection`'],
    [
      'no power',
      (transfer: { electric?: object | undefined }) => ({
        electric: { ...transfer.electric, busPowerW: { value: 5990, unit: 'W', at: 'x:1' } },
      }),
      'No power to raise KazSat-3R after 0 d',
    ],
  ])('%s', (_, change, message) => {
    expect(() => run(transferSatellite(changed(change as never), { electric: true }))).toThrow(message);
  });
  it('no apogee engine', () => {
    expect(() => run(transferSatellite(kazsat))).toThrow('or --electric for its thrusters');
    expect(() => run(transferSatellite(turksat, { days: 100 }))).toThrow('expected --electric');
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
