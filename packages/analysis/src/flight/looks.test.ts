import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundledEarthOrientation, lookAngles } from '@ortak/core/earth';
import { readOrbitFile } from '@ortak/core/orbit-files';
import { later, parseTime, secondsBetween } from '@ortak/core/time';
import type { Programme } from '@ortak/model';
import { readProgramme } from '@ortak/model/node';
import { describe, expect, it } from 'vitest';
import { flightLooks, type LookOptions } from './index.ts';

const root = new URL('../../../../', import.meta.url);
const programme = await readProgramme(fileURLToPath(new URL('examples/kazsat-3r', root)));
const inclined = readOrbitFile(
  'inclined.opm',
  await readFile(new URL('docs/guides/inclined.opm', root), 'utf8'),
);
const usual: LookOptions = {
  from: parseTime('2027-03-02', 'UTC'),
  days: 1,
  stepS: 600,
  lossDb: 0.5,
  orientation: bundledEarthOrientation(),
};
const looks = (options: Partial<LookOptions> = {}, of: Programme = programme) =>
  flightLooks(of, { ...usual, ...options });
const orbit = { name: 'inclined.opm', file: inclined };
const RAD = Math.PI / 180;
const unit = (azimuthDeg: number, elevationDeg: number): readonly number[] => [
  Math.cos(elevationDeg * RAD) * Math.cos(azimuthDeg * RAD),
  Math.cos(elevationDeg * RAD) * Math.sin(azimuthDeg * RAD),
  Math.sin(elevationDeg * RAD),
];

describe('looks', () => {
  it('at a satellite in its place are its look angles, and one direction is enough', async () => {
    const { stations } = await looks();
    expect(stations).toHaveLength(3);
    for (const { station, rows, programme: moves, fixedLossDb } of stations) {
      const { site } = programme.stations.find(({ id }) => id === station)!;
      const { latitudeDeg, longitudeDeg, heightM } = programme.sites.find(({ id }) => id === site)!;
      const there = lookAngles(
        { latitudeDeg: latitudeDeg.value, longitudeDeg: longitudeDeg.value, heightM: heightM.value },
        58.5,
      );
      expect(rows).toHaveLength(145);
      expect(rows[70]!.azimuthDeg).toBeCloseTo(there.azimuthDeg, 9);
      expect(rows[70]!.elevationDeg).toBeCloseTo(there.elevationDeg, 9);
      expect(rows[70]!.rangeRateMps).toBeCloseTo(0, 6);
      expect(moves).toHaveLength(1);
      expect(fixedLossDb).toBeCloseTo(0, 9);
    }
  });
  it('range rates are those of the ranges', async () => {
    const { stations } = await looks({ orbit, stepS: 60, days: 0.3, station: 'aral-school' });
    const { rows } = stations[0]!;
    for (let i = 1; i < rows.length - 1; i++)
      expect(rows[i]!.rangeRateMps).toBeCloseTo((rows[i + 1]!.rangeM - rows[i - 1]!.rangeM) / 120, 3);
  });
  it('the programme leaves no gap, loses no more than allowed at any minute, and no move could come later', async () => {
    const { stations } = await looks({ orbit, stepS: 60 });
    for (const { rows, programme: moves, beamwidthDeg, fixedOffAxisDeg, fixedLossDb } of stations) {
      expect(secondsBetween(usual.from, moves[0]!.from)).toBe(0);
      expect(secondsBetween(moves.at(-1)!.to, later(usual.from, 86_400))).toBe(0);
      for (let i = 1; i < moves.length; i++) expect(moves[i]!.from).toEqual(moves[i - 1]!.to);
      const lossAt = (move: (typeof moves)[number], row: (typeof rows)[number]): number => {
        const [a, b] = [unit(move.azimuthDeg, move.elevationDeg), unit(row.azimuthDeg, row.elevationDeg)];
        const off = 2 * Math.asin(Math.hypot(...a.map((value, c) => value - b[c]!)) / 2);
        return 12 * (off / RAD / beamwidthDeg) ** 2;
      };
      for (const row of rows) {
        const move = moves.find(({ to }) => secondsBetween(row.at, to) >= 0)!;
        expect(lossAt(move, row)).toBeLessThan(0.5 + 1e-3);
        expect(move.lossDb).toBeLessThanOrEqual(0.5);
      }
      // at a uniform pace each move takes the whole of what is allowed
      expect(moves.filter(({ lossDb }) => lossDb > 0.4).length).toBeGreaterThan(0.8 * moves.length);
      expect(fixedOffAxisDeg).toBeGreaterThan(4);
      expect(fixedLossDb).toBeUndefined();
    }
  });
  it('north is crossed the short way round', async () => {
    const south: Programme = {
      ...programme,
      sites: programme.sites.map((site) => ({
        ...site,
        latitudeDeg: { ...site.latitudeDeg, value: -20 },
        longitudeDeg: { ...site.longitudeDeg, value: 58.5 },
      })),
    };
    const { stations } = await looks({ orbit, stepS: 60 }, south);
    for (const { rows, programme: moves, fixedOffAxisDeg } of stations) {
      expect(rows.some(({ azimuthDeg }) => azimuthDeg > 359.5)).toBe(true);
      expect(rows.some(({ azimuthDeg }) => azimuthDeg < 0.5)).toBe(true);
      expect(fixedOffAxisDeg).toBeLessThan(6);
      expect(moves.length).toBeLessThan(400);
    }
  });
  it('of a satellite on its way are those above the horizon, and say where moves are too coarse', async () => {
    const text = await readFile(new URL('docs/guides/transfer.opm', root), 'utf8');
    const way = { name: 'transfer.opm', file: readOrbitFile('transfer.opm', text) };
    const from = parseTime('2027-03-01', 'UTC');
    const { stations, notices } = await looks({ orbit: way, from, days: 0.5 });
    for (const { name, visible, programme: moves, rows } of stations) {
      expect(visible).toBeLessThan(1);
      if (rows.every(({ elevationDeg }) => elevationDeg < 0)) expect(moves).toEqual([]);
      for (const { elevationDeg } of moves) expect(elevationDeg).toBeGreaterThanOrEqual(0);
      const coarse = moves.some(({ lossDb }) => lossDb > 0.51);
      expect(
        notices.some(({ code, message }) => code === 'flight.too-fast' && message.startsWith(name)),
      ).toBe(coarse);
    }
    expect(notices.map(({ code }) => code)).toContain('flight.too-fast');
  });
  it('say what they cannot be made for', async () => {
    await expect(looks({ station: 'x' })).rejects.toThrow('No station x in');
    await expect(looks({ stepS: 0.01 })).rejects.toThrow('expected at most 2\u202f000\u202f000 together');
    const bare = {
      ...programme,
      satellites: programme.satellites.map((each) => ({ ...each, transponders: [] })),
    };
    await expect(looks({}, bare)).rejects.toThrow('has no channels: expected --frequency-ghz');
    const two = { ...programme, satellites: [...programme.satellites, ...programme.satellites] };
    await expect(looks({}, two)).rejects.toThrow('has 2 satellites: expected --satellite');
    const away = {
      ...programme,
      sites: programme.sites.map((site) => ({
        ...site,
        longitudeDeg: { ...site.longitudeDeg, value: -120 },
      })),
    };
    const unseen = await looks({}, away);
    expect(unseen.notices.map(({ code }) => code)).toContain('flight.below-horizon');
    // no antenna is pointed into the ground
    for (const { visible, programme: moves } of unseen.stations) {
      expect(visible).toBe(0);
      expect(moves).toEqual([]);
    }
  });
});
