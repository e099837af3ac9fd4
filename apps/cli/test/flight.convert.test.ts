/** `ortak flight convert`, as a user calls it. */
import { describe, expect, it } from 'vitest';
import { Desk } from './ortak.ts';

const desk = new Desk();
const lines = [
  'KAZSAT 3',
  '1 39728U 14023B   26330.51782528 -.00000135  00000+0  00000+0 0  9999',
  '2 39728   0.0190  95.6283 0002145 160.2741 221.8820  1.00271215 46223',
];
desk.put('a.tle', `${lines.join('\n')}\n`);
const convert = (...words: readonly string[]) => desk.ortak('flight', 'convert', ...words);

describe('ortak flight convert', () => {
  it('turns two-line elements into OMM as KVN and XML, and back', () => {
    expect(convert('a.tle', 'a.omm')).toMatchObject({
      code: 0,
      stdout: 'two-line elements of KAZSAT 3 → OMM. Wrote a.omm\n',
    });
    expect(desk.read('a.omm')).toContain('MEAN_MOTION          = 1.00271215 [rev/day]');
    expect(convert('a.omm', 'b.xml').stdout).toBe('OMM of KAZSAT 3 → OMM (XML). Wrote b.xml\n');
    expect(convert('b.xml', 'b.tle').stdout).toBe('OMM (XML) of KAZSAT 3 → two-line elements. Wrote b.tle\n');
    expect(desk.read('b.tle')).toBe(desk.read('a.tle'));
  });
  it('makes an ephemeris by SGP4 at the times asked for', () => {
    const run = convert('a.tle', 'a.oem', '--from', '2026-11-27', '--days', '1', '--step', '600');
    expect(run).toMatchObject({
      code: 0,
      stdout: 'two-line elements of KAZSAT 3 → OEM, 145 states. Wrote a.oem\n',
    });
    expect(convert('a.oem', 'c.oem.xml').stdout).toContain('→ OEM, 145 states (XML)');
    const missing = convert('a.tle', 'd.oem', '--from', '2026-11-27');
    expect(missing.code).toBe(2);
    expect(missing.stderr).toContain('expected --from, --days and --step');
  });
  it('says where times of UTC that were asked for lie beyond the announced leap seconds', () => {
    const at = (from: string) => convert('a.tle', 'l.oem', '--from', from, '--days', '1', '--step', '600');
    const said = 'Leap seconds are announced until 2027-06-28';
    expect(at('2027-06-20').stderr).not.toContain(said);
    expect(at('2027-06-30').stderr).toContain(said);
    expect(convert('a.tle', 'l.opm', '--from', '2027-06-30').stderr).toContain(said);
    // a copy computes no times
    expect(convert('l.oem', 'copy.oem.xml').stderr).toBe('');
  });
  it('tells what is wrong with a file at its place, with exit code 2', () => {
    desk.put('bad.tle', `${lines.join('\n').replace('0.0190', '0.0180')}\n`);
    const { code, stderr } = convert('bad.tle', 'x.omm');
    expect(code).toBe(2);
    expect(stderr).toContain('bad.tle:3:69: expected checksum 2, found 3; a digit of the line was changed\n');
    expect(convert('none.tle', 'x.omm')).toMatchObject({
      code: 2,
      stderr: 'Cannot read none.tle: there is no such file.\n',
    });
    expect(convert('a.tle', 'x.txt').stderr).toContain('expected a name that ends in .tle');
    expect(convert('a.tle', 'x.oem', '--from', 'today').code).toBe(2);
  });
});
