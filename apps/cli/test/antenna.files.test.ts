/** `ortak antenna show FILE` and `convert`, as a user calls them. */
import { describe, expect, it } from 'vitest';
import { Desk } from './ortak.ts';

const desk = new Desk();
const csv = ['azimuthDeg,elevationDeg,gainDbi'];
for (let elevation = 3; elevation <= 9; elevation += 0.25)
  for (let azimuth = -3; azimuth <= 3; azimuth += 0.25)
    csv.push(`${azimuth},${elevation},${34 - 3 * (azimuth ** 2 + (elevation - 6) ** 2)}`);
desk.put('beam.csv', `${csv.join('\n')}\n`);

describe('ortak antenna show FILE', () => {
  it('says what the file is, with peak, widths, areas and a plot', () => {
    const { stdout, code } = desk.ortak(...['antenna', 'show', 'beam.csv', '--satellite-lon', '58.5']);
    expect(code).toBe(0);
    expect(stdout).toContain('gain table');
    expect(stdout).toMatch(
      /34\.00 dBi at azimuth 0\.000°, elevation 6\.000°, on the ground .* as seen from 58\.50°/,
    );
    expect(stdout).toMatch(/\n +0 {2,}1\.\d{3} {2,}/);
    expect(stdout).toContain('• along azimuth');
  });
  it('gives JSON', () => {
    const { stdout } = desk.ortak('antenna', 'show', 'beam.csv', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ format: 'gain table', peak: { gainDbi: 34 } });
  });
  it('tells a bad file with place, expected, found and the lines around, exit code 2', () => {
    desk.put('bad.csv', 'u,v,gainDbi\n0,0,1\n0,x,1\n');
    const { stderr, code } = desk.ortak('antenna', 'show', 'bad.csv');
    expect(code).toBe(2);
    expect(stderr).toMatch(/bad\.csv:3:3: expected a number for v, found x\n/);
    expect(stderr).toContain('3 | 0,x,1\n');
    expect(stderr).toContain('^');
  });
  it('tells a file that is not there or of another kind', () => {
    expect(desk.ortak('antenna', 'show', 'no/such.grd')).toMatchObject({
      code: 2,
      stderr: 'Cannot read no/such.grd: there is no such file.\n',
    });
    expect(desk.ortak('antenna', 'show', 'pattern.txt').stderr).toContain(
      'expected a file that ends in .grd',
    );
  });
});

describe('ortak antenna convert', () => {
  it('writes the other format and says what it cannot hold', () => {
    const out = 'beam.gxt';
    const { stdout, stderr, code } = desk.ortak(
      ...['antenna', 'convert', 'beam.csv', out, '--satellite-lon', '58.5', '--levels', '1,3'],
    );
    expect(code).toBe(0);
    expect(stdout).toBe(`gain table → GXT contours. Wrote ${out}\n`);
    expect(stderr).toContain('Notice: adm, sat_name, polar_disc and reason are left empty');
    expect(desk.read(out)).toContain('n_cont=2\r\n');
  });
  it('asks for what is missing, exit code 2', () => {
    const { stderr, code } = desk.ortak('antenna', 'convert', 'beam.csv', 'y.gxt');
    expect(code).toBe(2);
    expect(stderr).toContain('expected --satellite-lon');
  });
});
