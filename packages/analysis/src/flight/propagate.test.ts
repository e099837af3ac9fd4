import { bundledEarthOrientation, inFrame, parseEarthOrientation } from '@ortak/core/earth';
import { interpolateOem, readOemFile, readOrbitFile } from '@ortak/core/orbit-files';
import { later, parseTime, secondsBetween } from '@ortak/core/time';
import { describe, expect, it } from 'vitest';
import { csvRows, describeTruth } from '../../../../scripts/truth.ts';
import { type Flight, type FlightOptions, prepareFlight } from './index.ts';

const opm = (lines: readonly string[] = [], epoch = '2026-03-10T00:00:00'): string =>
  [
    'CCSDS_OPM_VERS = 2.0',
    'CREATION_DATE = 2026-03-09T00:00:00',
    'ORIGINATOR = TEST',
    'OBJECT_NAME = KAZSAT-3R',
    'OBJECT_ID = 2029-001A',
    'CENTER_NAME = EARTH',
    'REF_FRAME = EME2000',
    'TIME_SYSTEM = UTC',
    `EPOCH = ${epoch}`,
    'X = -36552.123',
    'Y = 21018.456',
    'Z = 10.5',
    'X_DOT = -1.5326',
    'Y_DOT = -2.6653',
    'Z_DOT = 0.0012',
    'MASS = 1900',
    'SOLAR_RAD_AREA = 40',
    'SOLAR_RAD_COEFF = 1.3',
    'DRAG_AREA = 0',
    'DRAG_COEFF = 0',
    ...lines,
  ].join('\n');
const manoeuvre = (
  epoch: string,
  durationS: number,
  massKg: number,
  frame: string,
  dv: readonly number[],
): string[] => [
  `MAN_EPOCH_IGNITION = ${epoch}`,
  `MAN_DURATION = ${durationS}`,
  `MAN_DELTA_MASS = ${massKg}`,
  `MAN_REF_FRAME = ${frame}`,
  ...dv.map((value, i) => `MAN_DV_${i + 1} = ${value}`),
];
const usual: FlightOptions = {
  days: 2,
  toleranceM: 1e-3,
  stepS: 600,
  orientation: bundledEarthOrientation(),
  notation: 'kvn',
  creationDate: '2026-03-10T00:00:00',
  originator: 'TEST',
};
function finished(steps: Generator<number, Flight>): Flight {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
async function fly(text: string, options: Partial<FlightOptions> = {}, name = 'state.opm'): Promise<Flight> {
  return finished(await prepareFlight(readOrbitFile(name, text), name, { ...usual, ...options }));
}
const ephemeris = ({ text }: Flight) => readOemFile('out.oem', text);
const codes = ({ notices }: Flight): string[] => notices.map(({ code }) => code);

const year = 'orbit/orekit/orekit_geo_nosrp_tol1e-5.csv';
const c04 = ['orbit/eop/eopc04_08_IAU2000.03', 'orbit/eop/eopc04_08_IAU2000.04'];
describeTruth('Orekit 13.1.7: 30 days over 19.2°E in 2003 from an OPM', [year, ...c04], 31, (read) => {
  it('within 10 m with astronomy-engine, day by day', async () => {
    const rows = csvRows(read(year))
      .filter((cells) => cells.length === 7)
      .slice(1, 32)
      .map((cells) => cells.map(Number));
    const [, ...first] = rows[0]!;
    const text = opm([], '2003-01-01T00:00:00')
      .replace('EME2000', 'GCRF')
      .replaceAll(/^([XYZ](?:_DOT)?) = .*$/gm, (_, key: string) => {
        const at = ['X', 'Y', 'Z', 'X_DOT', 'Y_DOT', 'Z_DOT'].indexOf(key);
        return `${key} = ${first[at]! / 1000}`;
      });
    const flight = await fly(text, {
      days: 30,
      force: 'egm8x8,sun,moon',
      orientation: parseEarthOrientation('C04', c04.map(read).join('\n')),
    });
    const states = ephemeris(flight);
    const distances = rows.map(([timeS, ...truth]) => {
      const { positionM } = interpolateOem(states, later(parseTime('2003-01-01', 'UTC'), timeS!));
      return Math.hypot(...positionM.map((value, c) => value - truth[c]!));
    });
    expect(distances).toHaveLength(31);
    expect(distances[1]).toBeLessThan(1);
    expect(Math.max(...distances)).toBeLessThan(10);
    expect(codes(flight)).toEqual([]);
  });
});

describe('propagation of an OPM', () => {
  it('is an ephemeris in the frame of the file that begins with its state and has whole steps', async () => {
    const flight = await fly(opm());
    const { segments } = ephemeris(flight);
    expect(segments).toHaveLength(1);
    expect(segments[0]!.metadata.frameName).toBe('EME2000');
    expect(segments[0]!.times).toHaveLength(2 * 289);
    expect(segments[0]!.states[0]! / -36_552_123).toBeCloseTo(1, 12);
    expect(flight.forces).toBe('EGM96 8x8, Sun, Moon, sunlight on 40 m2 with Cr 1.3 and 1900 kg');
    expect(flight.shadows).toBe(2);
    expect(flight.start.longitudeDeg).toBeCloseTo(-17.25, 2);
    expect(flight.end.massKg).toBe(1900);
    expect(codes(flight)).toEqual([]);
  });
  it('between its rows it is a run to that time, within 1 cm', async () => {
    const states = ephemeris(await fly(opm()));
    for (const hours of [0.05, 11.3, 23.77, 47.9]) {
      const direct = ephemeris(await fly(opm(), { days: hours / 24 })).segments[0]!;
      const there = interpolateOem(states, direct.stop).positionM;
      const end = direct.states.subarray(-6, -3);
      expect(Math.hypot(...there.map((value, c) => value - end[c]!))).toBeLessThan(0.01);
    }
  });
  it('an impulse begins a segment with the velocity that it gives, and takes its mass', async () => {
    for (const [frame, dv] of [
      ['RTN', [0.01, 0.02, -0.03]],
      ['TNW', [0.01, 0.02, -0.03]],
      ['EME2000', [0.01, 0.02, -0.03]],
    ] as const) {
      const flight = await fly(opm(manoeuvre('2026-03-10T07:03:20', 0, -30, frame, dv)));
      const { segments } = ephemeris(flight);
      expect(segments).toHaveLength(2);
      expect(segments[1]!.times[0]).toBe(segments[0]!.times.at(-2));
      const before = segments[0]!.states.slice(-6);
      const after = segments[1]!.states.slice(0, 6);
      for (let c = 0; c < 3; c++) expect(after[c]).toBeCloseTo(before[c]!, 4);
      const given = [3, 4, 5].map((c) => after[c]! - before[c]!);
      const [r, v] = [before.slice(0, 3), before.slice(3)];
      const along = (axis: Float64Array): number =>
        given.reduce((sum, value, c) => sum + value * axis[c]!, 0) / Math.hypot(...axis);
      if (frame === 'EME2000') for (let c = 0; c < 3; c++) expect(given[c]).toBeCloseTo(1000 * dv[c]!, 5);
      else expect(along(frame === 'RTN' ? r : v)).toBeCloseTo(10, 5);
      expect(Math.hypot(...given)).toBeCloseTo(1000 * Math.hypot(...dv), 6);
      expect(flight.end.massKg).toBeCloseTo(1870, 9);
      expect(flight.manoeuvres).toBe(1);
    }
  });
  it('a burn gives its Δv along the normal and spends its mass, in a segment of its own', async () => {
    for (const massKg of [-0.9, 0]) {
      const flight = await fly(opm(manoeuvre('2026-03-10T07:03:20', 1800, massKg, 'RTN', [0, 0, 1.5e-3])));
      expect(flight.end.massKg).toBeCloseTo(1900 + massKg, 9);
      const { segments } = ephemeris(flight);
      expect(segments.map(({ times }) => times.at(-2)! - times[0]!)).toEqual([25_400, 1800, 145_600]);
      const coast = ephemeris(await fly(opm()));
      const [burnt, coasted] = [segments[1]!.stop, segments[1]!.stop].map((epoch, i) =>
        interpolateOem(i === 0 ? { ...ephemeris(flight) } : coast, epoch),
      );
      const difference = Math.hypot(
        ...burnt!.velocityMps.map((value, c) => value - coasted!.velocityMps[c]!),
      );
      // over half an hour of turning axes 0.2 % of it is lost
      expect(difference / 1.5).toBeGreaterThan(0.997);
      expect(difference / 1.5).toBeLessThan(1.0001);
    }
  });
  it('manoeuvres one after the other each begin with the mass that the one before left', async () => {
    const heavy = (epoch: string) => manoeuvre(epoch, 600, -300, 'RTN', [0, 0, 0.4]);
    const flight = await fly(opm([...heavy('2026-03-10T15:00:00'), ...heavy('2026-03-10T09:00:00')]));
    expect(flight.end.massKg).toBeCloseTo(1300, 9);
    await expect(
      fly(
        opm([
          ...heavy('2026-03-10T09:00:00'),
          ...manoeuvre('2026-03-10T20:00:00', 0, -1650, 'RTN', [0, 0, 1]),
        ]),
      ),
    ).rejects.toThrow('burns 1650 kg: expected less than the 1600 kg');
  });
  it('manoeuvres that do not act are said; one under way, and one that burns all, are refused', async () => {
    const early = manoeuvre('2026-03-09T00:00:00', 60, -1, 'RTN', [0, 1e-3, 0]);
    const late = manoeuvre('2026-03-15T00:00:00', 60, -1, 'RTN', [0, 1e-3, 0]);
    const flight = await fly(opm([...early, ...late]));
    expect(codes(flight)).toEqual(['flight.manoeuvre-outside', 'flight.manoeuvre-outside']);
    expect(flight.notices.map(({ message }) => message).join(' ')).toMatch(
      /before the state.*after the span/,
    );
    const underWay = manoeuvre('2026-03-09T23:59:30', 60, -1, 'RTN', [0, 1e-3, 0]);
    await expect(fly(opm(underWay))).rejects.toThrow('is under way at the epoch of the state');
    const all = manoeuvre('2026-03-10T12:00:00', 60, -1900, 'RTN', [0, 1e-3, 0]);
    await expect(fly(opm(all))).rejects.toThrow('burns 1900 kg: expected less than the 1900 kg');
  });
  it('hands out how far it is, and stops when nobody asks', async () => {
    const steps = await prepareFlight(readOrbitFile('a.opm', opm()), 'a.opm', { ...usual, days: 60 });
    const parts: number[] = [];
    for (let i = 0; i < 30; i++) parts.push(steps.next().value as number);
    for (let i = 1; i < parts.length; i++) expect(parts[i]).toBeGreaterThan(parts[i - 1]!);
    expect(parts.at(-1)).toBeLessThan(1);
    steps.return(undefined as never);
    expect(steps.next().done).toBe(true);
  });
  it('Earth orientation that ends before the span: what that costs at its end', async () => {
    const flight = await fly(opm([], '2027-10-20T00:00:00'), { days: 109 });
    const notice = flight.notices.find(({ code }) => code === 'earth.orientation-after-table');
    expect(notice?.message).toContain('here by 0.10');
    expect(notice?.message).toMatch(/\(1\.\d\d″, 3\d\d m at the geostationary orbit\)/);
  });
});

describe('other beginnings', () => {
  const tle = `KAZSAT 3
1 39728U 14023B   26330.51782528 -.00000135  00000+0  00000+0 0  9999
2 39728   0.0190  95.6283 0002145 160.2741 221.8820  1.00271215 46223
`;
  it('mean elements: the state of SGP4, in EME2000, with what it is worth', async () => {
    const flight = await fly(tle, { days: 0.5 }, 'a.tle');
    expect(ephemeris(flight).segments[0]!.metadata.frameName).toBe('EME2000');
    expect(codes(flight)).toEqual(['flight.sgp4-state', 'flight.no-sunlight', 'earth.orientation-predicted']);
    expect(flight.end.massKg).toBeUndefined();
  });
  it('an ephemeris: its state at the time asked for', async () => {
    const first = await fly(opm());
    const at = parseTime('2026-03-10T13:21:00', 'UTC');
    const second = await fly(
      first.text,
      { from: at, days: 0.4, areaM2: 40, reflectivity: 1.3, massKg: 1900 },
      'first.oem',
    );
    const end = ephemeris(second).segments[0]!;
    const there = interpolateOem(ephemeris(first), end.stop).positionM;
    expect(Math.hypot(...there.map((value, c) => value - end.states.at(-6 + c)!))).toBeLessThan(0.05);
    await expect(fly(first.text, { from: later(at, 1e6) }, 'first.oem')).rejects.toThrow(
      'first.oem has no state at 2026-03-22T03:07:40.000 UTC: expected a time of 2026-03-10T00:00:00.000 UTC … 2026-03-12T00:00:00.000 UTC',
    );
  });
  it('states in an Earth-fixed frame are turned and turned back', async () => {
    const fixed = ephemeris(await fly(opm(), { frame: 'ITRF' })).segments[0]!;
    const state = inFrame(
      {
        frame: 'ITRF',
        epoch: fixed.stop,
        positionM: [...fixed.states.slice(-6, -3)] as unknown as [number, number, number],
        velocityMps: [...fixed.states.slice(-3)] as unknown as [number, number, number],
      },
      'EME2000',
      usual.orientation,
    );
    const plain = ephemeris(await fly(opm())).segments[0]!;
    for (let c = 0; c < 3; c++) expect(state.positionM[c]).toBeCloseTo(plain.states.at(-6 + c)!, 3);
    expect(secondsBetween(fixed.stop, plain.stop)).toBe(0);
  });
});

describe('what cannot be propagated', () => {
  const asked = (force: string, more: Partial<FlightOptions> = {}) => fly(opm(), { force, ...more });
  it.each([
    ['egm99x99,sun', 'found "egm99x99"'],
    ['egm8x9', 'found "egm8x9"'],
    ['sun,moon', 'expected the field of the Earth'],
    ['egm8x8,egm4x4', 'the field of the Earth is there twice'],
    ['egm8x8,drag', 'found "drag"'],
  ])('forces %s', async (force, message) => {
    await expect(asked(force)).rejects.toThrow(message);
  });
  it('sunlight without area, Cr or mass', async () => {
    const text = opm().replace(/^(SOLAR|DRAG|MASS).*\n?/gm, '');
    await expect(fly(text, { force: 'egm8x8,srp' })).rejects.toThrow(
      'The pressure of sunlight needs the area (--area-m2, or SOLAR_RAD_AREA of the file), Cr',
    );
    expect(codes(await fly(text))).toEqual(['flight.no-sunlight']);
    expect((await fly(text, { force: 'point' })).forces).toBe('point mass');
  });
  it.each([
    [
      /X_DOT = .*/,
      'X_DOT = -9',
      'expected a closed orbit, found 42160 km from the centre of the Earth at 9386 m/s',
    ],
    [/X_DOT = .*\nY_DOT = .*/, 'X_DOT = 0.1\nY_DOT = 0.1', 'expected a perigee above 100 km, found -6'],
    [/^X = .*/m, 'X = -36.552', 'expected a'],
    [
      /X_DOT = .*\nY_DOT = .*\nZ_DOT = .*/,
      'X_DOT = 0\nY_DOT = 0\nZ_DOT = 0',
      'expected a velocity across the radius, found a velocity of zero',
    ],
  ])('a state that is no orbit: %s', async (from, to, message) => {
    await expect(fly(opm().replace(from, to))).rejects.toThrow(message);
  });
  it('rows without number, and a time that the OPM does not have', async () => {
    await expect(fly(opm(), { days: 20_000, stepS: 1 })).rejects.toThrow(
      'expected at most 1\u202f100\u202f000',
    );
    await expect(fly(opm(), { from: parseTime('2026-03-11', 'UTC') })).rejects.toThrow('expected no --from');
  });
});
