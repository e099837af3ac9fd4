import type { PointAttenuation } from '@ortak/analysis/propagation';
import { describe, expect, it } from 'vitest';
import { csvRows, describeTruth } from '../../../scripts/truth.ts';
import { Desk, rowsOf } from './ortak.ts';

const desk = new Desk();
const words = (line: string) => line.split(' ').filter((word) => word !== '');
const astana =
  '--lat 51.16 --lon 71.47 --satellite-lon 58.5 --frequency-ghz 20 --diameter-m 1.2 --polarisation-tilt-deg 45';
const one = (more: string) => desk.ortak('attenuation', ...words(`${astana} ${more}`));
const json = (more: string) => JSON.parse(one(`${more} --json`).stdout) as PointAttenuation;
const header = 'lat,lon,satellite-lon,frequency-ghz,p,diameter-m,polarisation-tilt-deg';

describe('one point', () => {
  const result = json('--p 0.01,1,10');

  it('adds up in each column, and prints what it adds', () => {
    const { stdout, code } = one('--p 0.01,1,10');
    expect(code).toBe(0);
    for (const [i, { total }] of result.attenuations.entries()) {
      const { gasDb, cloudDb, rainDb, scintillationDb } = total.parts;
      const rain = result.attenuations[i]!.pPercent <= 5 ? rainDb : 0;
      expect(total.attenuationDb).toBeCloseTo(gasDb + Math.hypot(rain + cloudDb, scintillationDb), 12);
    }
    const column = (name: string) =>
      new RegExp(`^${name} +(.*?) +dB$`, 'm')
        .exec(stdout)![1]!
        .split(/ +/)
        .map((cell) => Number(cell));
    const printed = (pick: (part: PointAttenuation['attenuations'][number]) => number) =>
      result.attenuations.map((part) => Number(pick(part).toFixed(2)));
    expect(column('total')).toEqual(printed(({ total }) => total.attenuationDb));
    expect(column('gas')).toEqual(printed(({ gas }) => gas.attenuationDb));
    expect(column('cloud')).toEqual(printed(({ cloud }) => cloud.attenuationDb));
    expect(column('scintillation')).toEqual(printed(({ scintillation }) => scintillation.attenuationDb));
    expect(column('rain').slice(0, 2)).toEqual(printed(({ rain }) => rain.attenuationDb).slice(0, 2));
    expect(stdout).toMatch(/^rain .* — +dB$/m); // rain does not count above 5 %
  });

  it('opens every line down to the coefficients with --working', () => {
    const [shut, open] = [one('--p 0.1').stdout, one('--p 0.1 --working').stdout];
    expect(shut).not.toContain('Coefficient k, horizontal');
    expect(open).toContain('Coefficient k, horizontal polarisation');
    expect(open.split('\n').length).toBe(shut.split('\n').length + 6 + 4 + 4 + 3);
  });

  it('says why rain is missing beyond 5 %, and which of two elevations it takes', () => {
    const { stdout } = one('--p 1,10 --elevation-deg 30');
    expect(stdout).toContain('At 10 % rain does not enter the total: its method ends at 5 % of the year.');
    expect(stdout).toMatch(/The elevation given, 30°, is taken; the satellite stands at \d\d\.\d\d°\./);
  });
  it('hints at a decimal comma, and at a source of rain that is not used', () => {
    expect(one('--p 1,5').stderr).toBe(
      '--p 1,5 is two percentages, 1 % and 5 %; one of them is written 1.5.\n',
    );
    for (const p of ['0.1,1', '1;5', '1,5,10', '1.5']) expect(one(`--p ${p}`).stderr).toBe('');
    expect(one('--p 1 --rain months --rain-rate-mm-per-h 30').stderr).toContain(
      '--rain months has no effect',
    );
  });

  it('finds the percentage of an attenuation, and what follows from it', () => {
    const solved = json('--solve p --attenuation-db 4.66');
    expect(solved.attenuations[0]!.total.attenuationDb).toBeCloseTo(4.66, 7);
    const { stdout } = one('--solve p --attenuation-db 4.66');
    expect(stdout).toMatch(/^exceeded for +0\.\d{4}\s%$/m);
    expect(stdout).toMatch(/^total +4\.66 +dB$/m);
    expect(stdout).toMatch(/^XPD +\d\d\.\d\d +dB$/m);
    expect(stdout).toMatch(/^sky noise +\d\d\d\.\d +K$/m);
    expect(stdout).toMatch(/^worst month +0\.\d\d\d +%$/m);
    expect(stdout).toMatch(/ Cice .* ITU-R P\.618-14 § 4\.1 \(77\)$/m);
    const low = json('--p 0.1 --frequency-ghz 5').consequences[0]!.xpd!.xpdDb;
    expect(low - json('--p 0.1 --frequency-ghz 6').consequences[0]!.xpd!.xpdDb).toBeCloseTo(
      20 * Math.log10(6 / 5),
      10,
    );
    expect(json('--p 0.1 --frequency-ghz 60').consequences[0]!.xpd).toBeUndefined();
  });

  it('writes minus signs, longitudes within 180°, and figures of a percentage that nobody measured', () => {
    const head = desk.ortak(
      'attenuation',
      ...words(
        '--lat 51 --lon -200 --satellite-lon -200.04 --frequency-ghz 20 --p 0.0005 --diameter-m 1.2 --polarisation-tilt-deg -45',
      ),
    ).stdout;
    expect(head).toMatch(/^51\.00°N 160\.00°E, /);
    expect(head).toContain('satellite at 159.96°E');
    expect(head).toContain('tilt −45°');
    expect(head).toContain(
      'at 0.0005 % its result is an extrapolation, which may be less than that of 0.001 %',
    );
    expect(head).not.toMatch(/ $/m);
  });

  it('computes a valley under the mountains of its map', () => {
    const { stdout, code } = desk.ortak(
      'attenuation',
      ...words(
        `--lat 28.21 --lon 83.99 --satellite-lon 58.5 --frequency-ghz 20 --diameter-m 1.2 --polarisation-tilt-deg 45 --p 0.01`,
      ),
    );
    expect(code).toBe(0);
    expect(stdout).toMatch(/^total +31\.\d\d +dB$/m);
  });

  it('says where every value of a map came from, and what was given instead', () => {
    const { stdout } = one('--p 0.1,1,10 --rain-rate-mm-per-h 40 --height-m 500 --elevation-deg 33');
    const source = (symbol: string) =>
      stdout
        .split('\n')
        .find((line) => line.includes(` ${symbol} `))!
        .trimEnd()
        .split(/ {2,}/)
        .at(-1);
    expect(source('R0.01')).toBe('given');
    expect(source('hS')).toBe('input');
    expect(source('hR')).toBe('ITU-R P.839-4');
    expect(stdout).toContain('Rain attenuation exceeded for p ');
    expect(stdout).toContain('Cloud attenuation exceeded for the larger of p and 5 %');
    expect(stdout).not.toContain('topographic');
    expect(one('--p 0.1').stdout).toMatch(/ hS .*map of P\.1511-2/);
    expect(one('--p 0.1').stdout).toMatch(/ R0\.01 .*map of R0\.01/);
    expect(one('--p 0.1 --rain months').stdout).toMatch(/ R0\.01 .*iterated from the months/);
  });

  it('takes R0.01 iterated from the months, which is near that of the map', () => {
    const ratio =
      json('--p 0.01 --rain months').attenuations[0]!.climate.rainRate001MmPerH /
      result.attenuations[0]!.climate.rainRate001MmPerH;
    expect(ratio).not.toBe(1);
    expect(Math.abs(ratio - 1)).toBeLessThan(0.002);
  });

  it('drops a notice when nothing is left of what it speaks of', () => {
    const codes = (more: string) => json(`--p 0.1 ${more}`).notices.map(({ code }) => code);
    expect(codes('')).toEqual(['p1511.ground', 'p2145.substituted', 'p840.substituted']);
    expect(codes('--height-m 350 --cloud-kg-per-m2 0.3')).toEqual(['p2145.substituted']);
    const air =
      '--mean-pressure-hpa 970 --mean-temperature-k 277 --mean-vapour-g-per-m3 5 --pressure-hpa 970 --temperature-k 284 --vapour-g-per-m3 12';
    expect(codes(`--height-m 350 --cloud-kg-per-m2 0.3 ${air}`)).toEqual(['p2145.substituted']);
    expect(codes(`--height-m 350 --cloud-kg-per-m2 0.3 ${air} --vapour-kg-per-m2 26`)).toEqual([]);
  });

  it('says that one given value served percentages that differ', () => {
    expect(json('--p 1,10 --cloud-kg-per-m2 0.3').notices.map(({ code }) => code)).toContain(
      'attenuation.given-once',
    );
    expect(json('--p 0.1,1 --cloud-kg-per-m2 0.3').notices.map(({ code }) => code)).not.toContain(
      'attenuation.given-once',
    );
  });

  it.each([
    ['--p 0', '--p: expected one or several of 0.000001 … 50 %, with ; or , between, found 0'],
    ['--p 0.1,x', 'found "x"'],
    ['--p 0.1 --lat 91', '--lat: expected -90 … 90 °, found 91'],
    ['--p 0.1 --lat NaN', '--lat: expected -90 … 90 °, found "NaN"'],
    ['--p 0.1 --lon 200', 'found -40'],
    ['--p 0.1 --frequency-ghz 0.5', '--frequency-ghz: expected 1 … 350 GHz, found 0.5'],
    ['--p 0.1 --cloud-kind wet', '--cloud-kind: expected integrated or reduced, found "wet"'],
    ['', '--p: expected one or several of 0.000001 … 50 %, with ; or , between, found nothing'],
    ['--p 0.1 -o x.csv', '--out goes with --batch'],
    ['--solve p', '--attenuation-db: expected above 0 … 1000 dB, found nothing'],
    ['--solve p --attenuation-db 99', '--attenuation-db: expected 0.37 … 25.54 dB'],
    ['--solve p --attenuation-db 9 --p 1', '--solve p finds the percentage: leave --p out.'],
    ['--p 1 --attenuation-db 9', '--attenuation-db goes with --solve p.'],
    ['--solve p --attenuation-db 9 --batch x.csv', '--solve goes with one point.'],
    ['--p 0.1 --efficiency 0', '--efficiency: expected above 0 … 1, found 0'],
    ['--p 0.1 --batch x.csv --working', '--working goes with one point'],
  ])('refuses %s', (more, message) => {
    const { code, stderr, stdout } = desk.ortak('attenuation', ...words(`${astana} ${more}`));
    expect(stderr).toContain(
      message.startsWith('found -') ? '--elevation-deg: expected 0.1 … 90 °' : message,
    );
    expect(code).toBe(2);
    expect(stdout).toBe('');
  });
});

describe('a table of points', () => {
  it('computes what can be computed and says line by line what cannot', () => {
    const file = desk.put(
      'points.csv',
      [
        `\ufeffcity,${header},rain-rate-mm-per-h`,
        'Astana,51.16,71.47,58.5,20,0.01;1,1.2,45,',
        '"North, ""pole""",91,71.47,58.5,20,0.1,1.2,45,',
        '',
        'Almaty,43.25,76.95,58.5,20,0.1,1.2,45,30',
        'short,43.25,76.95',
        'Sydney,-33.9,151.2,58.5,20,0.1,1.2,45,',
        'V band,43.25,76.95,58.5,60,0.001,1.2,45,',
        'beyond,43.25,76.95,58.5,400,0.1,1.2,45,',
      ].join('\r\n'),
    );
    const { code, stderr, stdout } = desk.ortak('attenuation', '--batch', file, '-o', 'new/out.csv');
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('points.csv:3: lat: expected -90 … 90 °, found 91\n');
    expect(stderr).toContain('points.csv:6: p: expected one or several of');
    expect(stderr).toContain('points.csv:6: satellite-lon: expected the longitude of a satellite');
    expect(stderr).toMatch(
      /points\.csv:7: elevation-deg: expected 0\.1 … 90 ° \(what the place .*found -10\.7775\n/,
    );
    expect(stderr).toContain('points.csv:9: frequency-ghz: expected 1 … 350 GHz, found 400\n');
    expect(stderr).toContain('3 rows computed, 4 not. Wrote new/out.csv\n');
    expect(stderr).toContain('Column city is copied as it is.\n');
    expect(stderr).toContain('Notice p618.frequency-out-of-range (1 row): The rain attenuation method');

    const rows = desk.rows('new/out.csv');
    expect(rows.map(({ city }) => city)).toEqual([
      'Astana',
      'Astana',
      'North, "pole"',
      'Almaty',
      'short',
      'Sydney',
      'V band',
      'beyond',
    ]);
    expect(rows.map(({ p }) => p)).toEqual(['0.01', '1', '0.1', '0.1', '', '0.1', '0.001', '0.1']);
    for (const row of rows) {
      expect(row['total-db'] === '').toBe(row.problem !== '');
      expect(JSON.stringify(row)).not.toContain('NaN');
    }
    expect(rows[6]!.notices).toContain('p618.frequency-out-of-range');
    expect(rows[3]!['rain-rate-mm-per-h']).toBe('30');
  });

  it('gives the figures of the single call, to the rounding of a double', () => {
    const file = desk.put('one.csv', `${header}\n51.16,71.47,58.5,20,0.01 0.1,1.2,45\n`);
    const rows = rowsOf(desk.ortak('attenuation', '--batch', file).stdout);
    const { attenuations, consequences } = json('--p 0.01,0.1');
    for (const [i, { rain, gas, cloud, scintillation, total, climate }] of attenuations.entries()) {
      const cell = (name: string) => Number(rows[i]![name]);
      expect(cell('rain-db')).toBeCloseTo(rain.attenuationDb, 12);
      expect(cell('gas-db')).toBeCloseTo(gas.attenuationDb, 12);
      expect(cell('cloud-db')).toBeCloseTo(cloud.attenuationDb, 12);
      expect(cell('scintillation-db')).toBeCloseTo(scintillation.attenuationDb, 12);
      expect(cell('total-db')).toBeCloseTo(total.attenuationDb, 12);
      expect(cell('xpd-db')).toBeCloseTo(consequences[i]!.xpd!.xpdDb, 11);
      expect(cell('sky-noise-k')).toBeCloseTo(consequences[i]!.skyNoiseK, 11);
      expect(cell('worst-month-percent')).toBe(consequences[i]!.worstMonthPercent);
      expect(cell('vapour-kg-per-m2')).toBeCloseTo(climate.contentKgPerM2, 12);
    }
    const document = JSON.parse(desk.ortak('attenuation', '--batch', file, '--json').stdout) as {
      line: number;
      given: Record<string, string>;
      results: Record<string, number | string>;
    }[];
    expect(document.map(({ line, given }) => [line, given.lat])).toEqual([
      [2, '51.16'],
      [2, '51.16'],
    ]);
    expect(document.map(({ results }) => results['total-db'])).toEqual(
      rows.map((row) => Number(row['total-db'])),
    );
  });

  it('takes its own results back as input, and finds them again', () => {
    const file = desk.put('there.csv', `${header},efficiency\n51.16,71.47,58.5,20,0.01;7,1.2,45,0.6\n`);
    expect(desk.ortak('attenuation', '--batch', file, '-o', 'there.out.csv').code).toBe(0);
    const again = desk.ortak('attenuation', '--batch', 'there.out.csv', '-o', 'back.csv');
    expect(again.stderr).toMatch(
      /^Taken from the table where it says something.*: height-m, elevation-deg, .*\.$/m,
    );
    const without = (name: string) => desk.rows(name).map((row) => ({ ...row, notices: '' }));
    expect(without('back.csv')).toEqual(without('there.out.csv'));
  });

  it('takes options for columns and empty cells that it lacks', () => {
    const file = desk.put('cells.csv', 'lat,lon,p\n51.16,71.47,0.01\n51.16,71.47,\n');
    const run = desk.ortak('attenuation', '--batch', file, ...words(`${astana} --p 1`));
    expect(run.code).toBe(0);
    expect(rowsOf(run.stdout).map(({ p }) => p)).toEqual(['0.01', '1']);
  });

  it.each([
    ['no-such.csv', undefined, 'Cannot read no-such.csv: there is no such file.'],
    ['empty.csv', '', 'empty.csv: expected a first row that names the columns, found nothing.'],
    ['header.csv', `${header}\n`, 'header.csv: expected rows below the header, found none.'],
    ['twice.csv', 'lat,lat\n1,2\n', 'twice.csv:1: expected each column once, found lat twice.'],
    ['lack.csv', 'lat,lon,frequency\n1,2,3\n', 'lack.csv:1: expected a column frequency-ghz, found none.'],
    [
      'quote.csv',
      `${header}\n1,"2\n3,4\n`,
      'quote.csv:2:3: expected a quote at the end of the cell too, found a quote that never closes; close it',
    ],
    [
      'within.csv',
      `${header}\n1,2"\n`,
      'within.csv:2:4: expected quotes around the whole cell, found a quote within it; put the cell in quotes',
    ],
    [
      'nul.csv',
      `${header}\n1,2\0\n`,
      'nul.csv:2:4: expected a table as text, found a NUL byte; save the table as CSV UTF-8.',
    ],
    ['semicolon.csv', 'lat;lon\n51,2;71,5\n', 'semicolon.csv:1: expected columns separated by commas'],
    ['.', undefined, 'Cannot read .: it is a folder, expected a file.'],
  ])('says what is wrong with %s', (name, content, message) => {
    if (content !== undefined) desk.put(name, content);
    const { code, stderr } = desk.ortak('attenuation', '--batch', name);
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });

  it('names the column that a misspelt one was meant for', () => {
    const file = desk.put('misspelt.csv', `${header},rain-rate-mm-h\n51.16,71.47,58.5,20,0.01,1.2,45,30\n`);
    expect(desk.ortak('attenuation', '--batch', file).stderr).toContain(
      'Column rain-rate-mm-h is copied as it is. Did you mean rain-rate-mm-per-h?',
    );
  });

  it('refuses a row with more cells than columns: a decimal comma would move all that follow', () => {
    const file = desk.put(
      'surplus.csv',
      `${header}\n51,16,71.47,58.5,20,0.01,1.2,45\n51.16,71.47,58.5,20,0.01,1.2,45,\n`,
    );
    const { stderr, stdout, code } = desk.ortak('attenuation', '--batch', file);
    expect(stderr).toContain(
      'surplus.csv:2: row: expected 7 cells as in the header, found 8: a decimal comma',
    );
    expect(rowsOf(stdout)[1]!['total-db']).not.toBe('');
    expect(code).toBe(2);
  });
  it('reads decimal numbers only, and text that is UTF-8', () => {
    const file = desk.put('hex.csv', `${header}\n0x10,71.47,58.5,20,0.01,1.2,45\n`);
    expect(desk.ortak('attenuation', '--batch', file).stderr).toContain(
      'hex.csv:2: lat: expected -90 … 90 °, found "0x10"',
    );
    const latin = desk.put(
      'latin.csv',
      Buffer.from(`${header}\n51.16,71.47,58.5,20,0.01,1.2,4\xe9\n`, 'latin1'),
    );
    expect(desk.ortak('attenuation', '--batch', latin).stderr).toContain('latin.csv: expected text in UTF-8');
  });

  it('shows twenty problems and counts the rest', () => {
    const bad = '91,71.47,58.5,20,0.1,1.2,45\n';
    const file = desk.put('bad.csv', `${header}\n${bad.repeat(25)}`);
    const { stderr, code } = desk.ortak('attenuation', '--batch', file, '-o', 'bad.out.csv');
    expect(stderr.match(/bad\.csv:\d+: lat/g)).toHaveLength(20);
    expect(stderr).toContain('… and 5 more; the column problem has them all');
    expect(stderr).toContain('0 rows computed, 25 not.');
    expect(code).toBe(2);
  });
});

const sheet = 'itu/P.618-14-A-Rain.csv';
describeTruth('ITU workbook 8.3.0, sheet P.618-14 A_Rain, as a table of points', [sheet], 64, (read) => {
  it('rain attenuation within 1e-9 dB, the values of the maps being given', () => {
    const rows = csvRows(read(sheet))
      .map((row) => row.slice(2))
      .filter((row) => /^-?\d/.test(row[0] ?? '') && row[18]);
    expect(rows).toHaveLength(64);
    const columns =
      'lat,lon,height-m,frequency-ghz,elevation-deg,polarisation-tilt-deg,p,rain-height-km,rain-rate-mm-per-h';
    const points = rows.map((row) => [row[0], row[1], Number(row[3]) * 1000, ...row.slice(4, 10)].join(','));
    const file = desk.put('sheet.csv', [columns, ...points].join('\n'));
    const run = desk.ortak('attenuation', '--batch', file, '--diameter-m', '1', '-o', 'sheet.out.csv');
    expect(run.code).toBe(0);
    for (const [i, result] of desk.rows('sheet.out.csv').entries())
      expect(Math.abs(Number(result['rain-db']) - Number(rows[i]![18])), rows[i]!.join()).toBeLessThan(1e-9);
  });
});
