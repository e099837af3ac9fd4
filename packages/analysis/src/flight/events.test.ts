import { fileURLToPath } from 'node:url';
import { bundledEarthOrientation, inFrame, lookAnglesTo } from '@ortak/core/earth';
import { skyOf, taiSecondsOf } from '@ortak/core/orbit';
import { interpolateOem, readOemFile, readOrbitFile } from '@ortak/core/orbit-files';
import { type Epoch, later, parseTime, secondsBetween } from '@ortak/core/time';
import type { Programme } from '@ortak/model';
import { readProgramme } from '@ortak/model/node';
import { describe, expect, it } from 'vitest';
import {
  EVENT_COLUMNS,
  type EventOptions,
  eventCalendar,
  eventRows,
  flightEvents,
  plainEvents,
  prepareFlight,
  rowReceivers,
} from './index.ts';
import { sunAtStation } from './station-sun.ts';

const programme = await readProgramme(
  fileURLToPath(new URL('../../../../examples/kazsat-3r', import.meta.url)),
);
const from = parseTime('2026-03-01', 'UTC');
const usual: EventOptions = {
  from,
  days: 30,
  degradationDb: 3,
  elevationDeg: 5,
  orientation: bundledEarthOrientation(),
};
const eventsOf = async (options: Partial<EventOptions> = {}, of: Programme = programme) =>
  flightEvents(of, { ...usual, ...options });
const one = async (options: Partial<EventOptions> = {}, of: Programme = programme) =>
  (await eventsOf(options, of)).satellites[0]!;

/** An OPM in GCRF: a circle over 58.5°E, or another orbit. */
const opm = (
  positionKm: readonly number[],
  velocityKmps: readonly number[],
  epoch = '2026-02-27T00:00:00',
): string =>
  [
    'CCSDS_OPM_VERS = 3.0',
    'CREATION_DATE = 2026-02-27T00:00:00',
    'ORIGINATOR = TEST',
    'OBJECT_NAME = KAZSAT-3R',
    'OBJECT_ID = UNKNOWN',
    'CENTER_NAME = EARTH',
    'REF_FRAME = GCRF',
    'TIME_SYSTEM = UTC',
    `EPOCH = ${epoch}`,
    ...['X', 'Y', 'Z'].map((key, i) => `${key} = ${positionKm[i]}`),
    ...['X_DOT', 'Y_DOT', 'Z_DOT'].map((key, i) => `${key} = ${velocityKmps[i]}`),
    '',
  ].join('\n');
const transfer = opm([6628, 0, 0], [0, 10.1, 1.2]);
async function oem(text: string, days: number, stepS = 300): Promise<string> {
  const steps = await prepareFlight(readOrbitFile('a.opm', text), 'a.opm', {
    days,
    toleranceM: 1e-3,
    stepS,
    orientation: usual.orientation,
    notation: 'kvn',
    creationDate: '2026-02-27T00:00:00',
    originator: 'TEST',
  });
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value.text;
  }
}
const orbit = (name: string, text: string) => ({ orbit: { name, file: readOrbitFile(name, text) } });

describe('events of a satellite at its place', () => {
  it('name the eclipses of the spring season and the outages of every station that receives', async () => {
    const { seasons, stations, eclipses, passes, notices } = await one();
    expect(seasons).toHaveLength(1);
    expect(seasons[0]!.longest.penumbraMin).toBeCloseTo(71.7, 0);
    expect(seasons[0]!.count).toBe(eclipses.filter(({ body }) => body === 'Earth').length);
    expect(passes).toBeUndefined();
    expect(notices).toEqual([]);
    expect([...new Set(stations.map(({ station }) => station))]).toEqual([
      'akkol-gateway',
      'kokterek-gateway',
      'aral-school',
    ]);
    for (const { outages, limitDeg } of stations) {
      expect(outages.length).toBeGreaterThan(1);
      for (const { separationDeg, degradationDb } of outages) {
        expect(separationDeg).toBeLessThan(limitDeg!);
        expect(degradationDb).toBeGreaterThan(3);
      }
    }
  });
  it('take the frequencies of the links that end at a station, the lowest of the plan for others, or the one given', async () => {
    const { stations } = await one();
    const frequencies = (station: string, of = stations) =>
      of.filter((row) => row.station === station).map(({ frequencyGHz }) => frequencyGHz);
    const channels = programme.satellites[0]!.transponders.map(
      ({ downlinkFirstCentreGHz }) => downlinkFirstCentreGHz.value,
    );
    expect(frequencies('kokterek-gateway')).toEqual([Math.min(...channels)]);
    expect(frequencies('akkol-gateway').length).toBeGreaterThan(1);
    const given = (await one({ frequencyGHz: 19.95 })).stations;
    expect(frequencies('akkol-gateway', given)).toEqual([19.95]);
  });
  it('leave out a terminal that only sends, and say where no frequency is known', async () => {
    const deaf = {
      ...programme,
      terminals: programme.terminals.map(({ receive: _, ...rest }) => rest),
    } as Programme;
    expect((await one({}, deaf)).stations).toEqual([]);
    const bare: Programme = {
      ...programme,
      satellites: programme.satellites.map((satellite) => ({ ...satellite, transponders: [] })),
    };
    const { notices, stations } = await one({}, bare);
    expect(stations).toEqual([]);
    expect(notices.map(({ code }) => code)).toEqual(['flight.no-frequency']);
  });
  it('are told at the places of a table, with the antenna and frequency of the row or of a terminal', async () => {
    const row = { heightM: undefined, terminal: undefined, diameterM: undefined, frequencyGHz: undefined };
    const akkol = { name: 'Akkol', latitudeDeg: 51.99, longitudeDeg: 70.93 };
    const receivers = rowReceivers(programme, [
      { ...row, ...akkol, diameterM: 9, frequencyGHz: 11.5 },
      { ...row, name: 'Oral', latitudeDeg: 51.23, longitudeDeg: 51.37, terminal: 'gateway-9m' },
      { ...row, name: 'Oral, home', latitudeDeg: 51.23, longitudeDeg: 51.37 },
    ]);
    const { stations, eclipses: dark } = await one({ receivers });
    expect(stations.map(({ name }) => name)).toEqual(['Akkol', 'Oral', 'Oral, home']);
    expect(stations[0]!.terminal).toContain('9 m, else as');
    expect(stations[0]!.frequencyGHz).toBe(11.5);
    // as the station of the programme that stands there
    const own = (await one({ frequencyGHz: 11.5 })).stations.find(({ name }) => name.includes('Akkol'))!;
    expect(stations[0]!.limitDeg! / own.limitDeg!).toBeCloseTo(1, 1);
    expect(stations[0]!.outages.length).toBe(own.outages.length);
    // a wider beam has the Sun longer
    expect(stations[2]!.beamwidthDeg).toBeGreaterThan(5 * stations[1]!.beamwidthDeg);
    expect(stations[2]!.limitDeg!).toBeGreaterThan(stations[1]!.limitDeg!);
    expect(dark).toEqual((await one()).eclipses);
  });
  it('a Sun that never raises the noise by the limit makes no outage', async () => {
    const { stations } = await one({ degradationDb: 20 });
    for (const { limitDeg, outages, deepestDb } of stations) {
      expect(limitDeg).toBeUndefined();
      expect(outages).toEqual([]);
      expect(deepestDb).toBeLessThan(20);
    }
  });
  it('refuse a satellite that is not there, and one orbit for several', async () => {
    await expect(eventsOf({ satellite: 'x' })).rejects.toThrow('No satellite x in');
    const two = { ...programme, satellites: [...programme.satellites, ...programme.satellites] };
    await expect(eventsOf(orbit('a.opm', transfer), two)).rejects.toThrow('One orbit, and 2 satellites');
    await expect(eventsOf({}, { ...programme, satellites: [] })).rejects.toThrow('has no satellites');
  });
  it('as rows stand in the order of time; as a calendar each has its own name; as data times are text', async () => {
    const found = await eventsOf();
    const rows = eventRows(found);
    const start = EVENT_COLUMNS.indexOf('start');
    const starts = rows.map((row) => row[start] as string);
    expect(starts).toEqual(starts.toSorted());
    const calendar = eventCalendar(found, from);
    const uids = [...calendar.matchAll(/^UID:(?:.*)(?:\r\n .*)*/gm)].map(([uid]) => uid);
    expect(uids).toHaveLength(rows.length);
    expect(new Set(uids).size).toBe(rows.length);
    expect(eventCalendar(await eventsOf({ from: later(from, 86_400), days: 10 }), from)).toContain(
      'UID:eclipse-earth-kazsat-3r-2026030520@ortak',
    );
    expect(calendar).toContain('UID:eclipse-earth-kazsat-3r-2026030520@ortak');
    expect(JSON.stringify(plainEvents(found))).not.toContain('taiS');
    expect(plainEvents(found)).toMatchObject({ from: '2026-03-01T00:00:00.0Z' });
  });
});

describe('the Sun at a station', () => {
  const terminal = programme.terminals.find(({ id }) => id === 'vsat-120')!;
  const receiving = { ...terminal, receive: terminal.receive! };
  it('raises the noise as reckoned by hand: 1.2 m at 11.7 GHz, a disc of 0.5° in a beam of 1.495°', () => {
    const { beamwidthDeg, systemNoiseK, deepestDb } = sunAtStation(receiving, 11.7, 3);
    expect(beamwidthDeg).toBeCloseTo((70 * 299_792_458) / 11.7e9 / 1.2, 9);
    // 40 K and 290 K behind 0.2 dB, and 70 K of the receiver
    expect(systemNoiseK).toBeCloseTo(40 / 1.04713 + 290 * (1 - 1 / 1.04713) + 70, 2);
    const disc = 1 - 2 ** -((0.5 / beamwidthDeg) ** 2);
    const lobe = (0.65 * Math.PI ** 2 * (70 * (Math.PI / 180)) ** 2) / (16 * Math.LN2);
    const sunK = 1e4 * 0.7 ** (Math.log(1.17) / Math.log(2));
    expect(deepestDb).toBeCloseTo(10 * Math.log10(1 + (sunK * disc * lobe) / 1.04713 / systemNoiseK), 3);
  });
  it('has risen by the limit just there, and less beyond', () => {
    for (const frequencyGHz of [4, 11.7, 20])
      for (const limit of [0.1, 1, 3]) {
        const { limitDeg, degradationDb } = sunAtStation(receiving, frequencyGHz, limit);
        expect(degradationDb(limitDeg!)).toBeCloseTo(limit, 2);
        expect(degradationDb(limitDeg! * 1.1)).toBeLessThan(limit);
      }
  });
});

/** The satellite at rest over 58.5°E as an ephemeris from 2026-02-27 on. */
function still(halfHours: number): string {
  const rows = Array.from({ length: halfHours + 1 }, (_, i) =>
    new Date(Date.UTC(2026, 1, 27) + 1_800_000 * i).toISOString().slice(0, 19),
  );
  const [x, y] = [42_164.17 * Math.cos((58.5 * Math.PI) / 180), 42_164.17 * Math.sin((58.5 * Math.PI) / 180)];
  return [
    'CCSDS_OEM_VERS = 2.0',
    'CREATION_DATE = 2026-02-27T00:00:00',
    'ORIGINATOR = TEST',
    'META_START',
    'OBJECT_NAME = KAZSAT-3R',
    'OBJECT_ID = UNKNOWN',
    'CENTER_NAME = EARTH',
    'REF_FRAME = ITRF2014',
    'TIME_SYSTEM = UTC',
    `START_TIME = ${rows[0]!}`,
    `STOP_TIME = ${rows.at(-1)!}`,
    'META_STOP',
    ...rows.map((row) => `${row} ${x} ${y} 0 0 0 0`),
  ].join('\n');
}

describe('events of an orbit file', () => {
  it('an OEM that is the satellite at its place has the events of the place, to seconds', async () => {
    const text = still(34 * 48);
    const file = await one(orbit('still.oem', text));
    const place = await one();
    expect(file.eclipses).toHaveLength(place.eclipses.length);
    for (const [i, { start: begun, end }] of file.eclipses.entries()) {
      expect(Math.abs(secondsBetween(begun, place.eclipses[i]!.start))).toBeLessThan(1);
      expect(Math.abs(secondsBetween(end, place.eclipses[i]!.end))).toBeLessThan(1);
    }
    for (const [i, { outages }] of file.stations.entries())
      for (const [k, { peak }] of outages.entries())
        expect(Math.abs(secondsBetween(peak, place.stations[i]!.outages[k]!.peak))).toBeLessThan(0.5);
  });
  it('an eclipse that an ephemeris ends in is told to its end', async () => {
    const days = 9 + 20.5 / 24;
    const file = await one({ ...orbit('still.oem', still(11 * 48 + 41)), days });
    const last = file.eclipses.at(-1)!;
    expect(secondsBetween(later(from, days * 86_400), last.end)).toBeGreaterThan(600);
    const place = (await one()).eclipses.find(
      ({ start }) => Math.abs(secondsBetween(start, last.start)) < 1,
    )!;
    expect(Math.abs(secondsBetween(last.end, place.end))).toBeLessThan(2);
  });
  it('an OPM and the OEM propagated from it have the same passes and eclipses, within a second', async () => {
    const text = await oem(transfer, 8);
    const [a, b] = [
      await one({ ...orbit('a.opm', transfer), days: 5 }),
      await one({ ...orbit('a.oem', text), days: 5 }),
    ];
    expect(a.passes!.flatMap(({ passes }) => passes).length).toBeGreaterThan(10);
    for (const [i, { passes }] of a.passes!.entries()) {
      expect(passes).toHaveLength(b.passes![i]!.passes.length);
      for (const [k, pass] of passes.entries()) {
        const other = b.passes![i]!.passes[k]!;
        expect(Math.abs(secondsBetween(pass.start, other.start))).toBeLessThan(1);
        expect(Math.abs(secondsBetween(pass.end, other.end))).toBeLessThan(1);
      }
    }
    expect(a.eclipses.length).toBeGreaterThan(5);
    expect(a.eclipses).toHaveLength(b.eclipses.length);
    expect(a.notices.map(({ code }) => code)).toEqual([
      'flight.no-sunlight',
      'flight.no-drag',
      'flight.no-outages',
    ]);
    expect(b.notices.map(({ code }) => code)).toEqual(['flight.no-outages']);
  });
  it('passes are those of a search minute by minute, with the highest elevation of all minutes', async () => {
    const text = await oem(transfer, 8);
    const states = readOemFile('a.oem', text);
    const { passes } = await one({ ...orbit('a.oem', text), days: 3 });
    const site = programme.sites.find(({ id }) => id === 'akkol')!;
    const place = {
      latitudeDeg: site.latitudeDeg.value,
      longitudeDeg: site.longitudeDeg.value,
      heightM: site.heightM.value,
    };
    const akkol = passes!.find(({ station }) => station === 'akkol-gateway')!.passes;
    const elevation = (at: Epoch): number => {
      const [xM, yM, zM] = inFrame(interpolateOem(states, at), 'ITRF', usual.orientation).positionM;
      return lookAnglesTo(place, { xM, yM, zM }).elevationDeg;
    };
    for (let minute = 0; minute <= 3 * 1440; minute++) {
      const at = later(from, 60 * minute);
      const found = akkol.find(
        ({ start, end }) => secondsBetween(start, at) >= 0 && secondsBetween(at, end) >= 0,
      );
      const here = elevation(at);
      expect(here >= 5).toBe(found !== undefined);
      if (found !== undefined) expect(found.highestElevationDeg).toBeGreaterThan(here - 1e-6);
    }
    expect(akkol.some(({ cutAtStart, cutAtEnd }) => !cutAtStart && !cutAtEnd)).toBe(true);
  });
  it('mean elements far from their epoch say what they are worth', async () => {
    const tle = `KAZSAT 3
1 39728U 14023B   26330.51782528 -.00000135  00000+0  00000+0 0  9999
2 39728   0.0190  95.6283 0002145 160.2741 221.8820  1.00271215 46223
`;
    const { notices, orbit: words } = await one(orbit('a.tle', tle));
    expect(words).toBe('a.tle by SGP4');
    expect(notices.map(({ code }) => code)).toContain('flight.old-elements');
  });
  it('files that do not reach over the span, or have a hole in it, are refused with their span', async () => {
    const text = await oem(transfer, 4);
    await expect(eventsOf({ ...orbit('a.oem', text), days: 30 })).rejects.toThrow(
      'a.oem reaches from 2026-02-27T00:00:00.000 to 2026-03-03T00:00:00.000 UTC',
    );
    const late = await oem(opm([6628, 0, 0], [0, 10.1, 1.2], '2026-03-05T00:00:00'), 4);
    const both = text.trimEnd() + late.slice(late.indexOf('\nMETA_START'));
    await expect(eventsOf({ ...orbit('b.oem', both), days: 6 })).rejects.toThrow(
      'b.oem has no states from 2026-03-03T00:00:00.000 to 2026-03-05T00:00:00.000 UTC',
    );
    await expect(
      eventsOf({ ...orbit('c.opm', opm([6628, 0, 0], [0, 10.1, 1.2], '2026-03-05T00:00:00')), days: 6 }),
    ).rejects.toThrow('expected one before the span');
  });
});

it('the sky of the events is that of the Earth orientation that was given', () => {
  const [a, b] = [new Float64Array(6), new Float64Array(6)];
  const table = usual.orientation;
  const turned = { ...table, ut1MinusTaiS: table.ut1MinusTaiS.map((value) => value + 10) };
  skyOf(table)(taiSecondsOf(from), a);
  skyOf(turned)(taiSecondsOf(from), b);
  const turn = Math.atan2(a[1]!, a[0]!) - Math.atan2(b[1]!, b[0]!);
  expect(((turn * 180) / Math.PI) * 240).toBeCloseTo(10, 0);
});
