import { bundledEarthOrientation, inFrame } from '@ortak/core/earth';
import { loadSgp4 } from '@ortak/core/orbit';
import {
  interpolateOem,
  type OrbitFile,
  readOemFile,
  readOmmFile,
  readOpmFile,
  readOrbitFile,
} from '@ortak/core/orbit-files';
import { later, parseTime } from '@ortak/core/time';
import { describe, expect, it } from 'vitest';
import { type ConversionOptions, convertOrbit, type OrbitKind } from './index.ts';

const tle = `KAZSAT 3
1 39728U 14023B   26330.51782528 -.00000135  00000+0  00000+0 0  9999
2 39728   0.0190  95.6283 0002145 160.2741 221.8820  1.00271215 46223
TURKSAT 6A
1 60233U 24127A   26330.41782528  .00000070  00000+0  00000+0 0  9996
2 60233   0.0290 275.6283 0001145 150.2741 121.8820  1.00270215  8728
`;
const file = readOrbitFile('two.tle', tle);
const from = parseTime('2026-11-27', 'UTC');
const convert = (kind: OrbitKind, options: Partial<ConversionOptions> = {}, of = file) =>
  convertOrbit(of, 'two.tle', {
    target: { kind, notation: 'kvn' },
    creationDate: '2026-11-27T12:00:00',
    originator: 'TEST',
    ...options,
  });
const kazsat = { object: '39728' };

describe('conversion of orbit files', () => {
  it('two lines → OMM → two lines', async () => {
    const { text, written } = await convert('omm', kazsat);
    expect(written).toBe('OMM');
    expect(text).toContain('ORIGINATOR           = TEST');
    const back = await convert('tle', {}, readOrbitFile('a.omm', text));
    expect(back.text).toBe(`${tle.split('\n').slice(0, 3).join('\n')}\n`);
  });
  it('many objects go into XML, and from it', async () => {
    const { text, written } = await convert('omm', { target: { kind: 'omm', notation: 'xml' } });
    expect(written).toBe('OMM, 2 objects (XML)');
    expect((await convert('tle', {}, readOrbitFile('a', text))).text).toBe(tle);
    await expect(convert('omm')).rejects.toThrow('two.tle has 2 objects: expected one for an OMM as KVN');
    await expect(convert('oem')).rejects.toThrow('--object takes its name');
    await expect(convert('omm', { object: 'ASTRA' })).rejects.toThrow('expected one of KAZSAT 3, TURKSAT 6A');
  });
  it('two lines → OEM holds the states of SGP4, and the interpolation between them within 1 mm', async () => {
    const { text, written, notices } = await convert('oem', { ...kazsat, from, days: 2, stepS: 600 });
    expect(written).toBe('OEM, 289 states');
    expect(notices).toEqual([]);
    const oem = readOemFile('a.oem', text);
    const sgp4 = (await loadSgp4())(readOmmFile('a', tle)[0]!);
    for (const seconds of [0, 600, 12_345, 172_800]) {
      const [a, b] = [interpolateOem(oem, later(from, seconds)), sgp4.at(later(from, seconds))];
      expect(a.frame).toBe('TEME');
      for (let c = 0; c < 3; c++) expect(Math.abs(a.positionM[c]! - b.positionM[c]!)).toBeLessThan(1e-3);
    }
  });
  it('steps that are too long for the interpolation are told with their error', async () => {
    const { notices } = await convert('oem', { ...kazsat, from, days: 2, stepS: 14_400 });
    expect(notices[0]).toMatchObject({ code: 'flight.step' });
  });
  it('states turn into another frame, with what the orientation of the Earth costs', async () => {
    const { text, notices } = await convert('oem', {
      ...kazsat,
      from,
      days: 1,
      stepS: 3600,
      frame: 'EME2000',
    });
    expect(notices.map(({ code }) => code)).toContain('earth.orientation-predicted');
    const state = interpolateOem(readOemFile('a', text), from);
    const teme = (await loadSgp4())(readOmmFile('a', tle)[0]!).at(from);
    const expected = inFrame(teme, 'EME2000', bundledEarthOrientation());
    for (let c = 0; c < 3; c++) expect(state.positionM[c]!).toBeCloseTo(expected.positionM[c]!, 3);
    // OEM → OEM in the first frame again
    const back = await convert('oem', { frame: 'TEME' }, readOrbitFile('a', text));
    const again = interpolateOem(readOemFile('a', back.text), from);
    for (let c = 0; c < 3; c++) expect(again.positionM[c]!).toBeCloseTo(teme.positionM[c]!, 3);
  });
  it('one state: of elements at their epoch, of an ephemeris at a time', async () => {
    const opm = readOpmFile('a', (await convert('opm', kazsat)).text);
    expect(opm.state.epoch).toEqual(readOmmFile('a', tle)[0]!.epoch);
    const oem = await convert('oem', { ...kazsat, from, days: 1, stepS: 600 });
    const ephemeris = readOrbitFile('a.oem', oem.text);
    const at = readOpmFile('a', (await convert('opm', { from: later(from, 777) }, ephemeris)).text);
    expect(at.state.positionM).toEqual(
      interpolateOem(readOemFile('a', oem.text), later(from, 777)).positionM,
    );
    await expect(convert('opm', {}, ephemeris)).rejects.toThrow('--from');
    await expect(convert('opm', { from: later(from, -1) }, ephemeris)).rejects.toThrow(
      'has no state at 2026-11-26T23:59:59.000 UTC: expected a time of 2026-11-27T00:00:00.000 … 2026-11-28T00:00:00.000',
    );
  });
  it('a state in another frame keeps what belongs to the first: the covariance says its frame, elements go', async () => {
    const source = readOpmFile('a', (await convert('opm', kazsat)).text);
    const lower = Array.from({ length: 21 }, (_, i) => i + 1);
    const keplerian = {
      semiMajorAxisM: 42_164_000,
      eccentricity: 0,
      inclinationDeg: 0,
      ascendingNodeDeg: 0,
      argumentOfPericentreDeg: 0,
      anomaly: 'mean' as const,
      anomalyDeg: 0,
      gmM3PerS2: 3.986e14,
    };
    const of: OrbitFile = { format: 'kvn', messages: [{ ...source, keplerian, covariance: { lower } }] };
    const opm = readOpmFile('a', (await convert('opm', { frame: 'ITRF' }, of)).text);
    expect(opm.covariance?.frameName).toBe('TEME');
    expect(opm.keplerian).toBeUndefined();
    expect(opm.metadata.frame).toBe('ITRF');
    const direct = readOpmFile('a', (await convert('opm', { ...kazsat, frame: 'ITRF' })).text);
    expect(direct.state.frame).toBe('ITRF');
    for (let c = 0; c < 3; c++) expect(direct.state.positionM[c]!).toBeCloseTo(opm.state.positionM[c]!, 3);
  });
  it('says what it cannot make, and what would', async () => {
    const opm = readOrbitFile('a.opm', (await convert('opm', kazsat)).text);
    await expect(convert('opm', { from }, opm)).rejects.toThrow('has one state: expected no --from');
    await expect(convert('oem', {}, opm)).rejects.toThrow('an OPM has one state');
    await expect(convert('tle', {}, opm)).rejects.toThrow('mean elements would have to be fitted');
    await expect(convert('omm', {}, opm)).rejects.toThrow('mean elements would have to be fitted');
    await expect(convert('oem', kazsat)).rejects.toThrow('expected --from, --days and --step');
    await expect(convert('omm', { ...kazsat, frame: 'ITRF' })).rejects.toThrow('expected TEME');
    await expect(convert('oem', { ...kazsat, from, days: 4e4, stepS: 1 })).rejects.toThrow(
      'are 3\u202f456\u202f000\u202f001 rows: expected 2 … 1\u202f100\u202f000',
    );
  });
});
