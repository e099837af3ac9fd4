/** The command line as a user meets it: what it prints, writes, and with which code it ends. */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UNKNOWNS } from '@ortak/analysis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unknowns } from './program.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const cli = fileURLToPath(new URL('../bin/ortak.mjs', import.meta.url));
const kazsat = `${root}examples/kazsat-3r`;
const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined };
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ortak cli '));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function ortak(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env,
  });
  return { status, stdout, stderr };
}

describe('a wrong call ends with 2 and says what to mend', () => {
  it.each([
    [['link', kazsat, 'tv-almty'], 'Did you mean tv-almaty?'],
    [['coverage', kazsat, '--beam', 'ku-kx', '-o', 'x.png'], 'Did you mean ku-kz?'],
    [['coverage', kazsat, '--beam', 'ku-kz', '-o', 'x.tif'], '.geojson, .gxt, .csv, .png, .svg'],
    [['coverage', kazsat, '--beam', 'ku-kz', '-o', ''], 'a file without a name'],
    [
      ['coverage', kazsat, '--beam', 'ku-kz', '--quantity', 'gain', '-o', 'x.png'],
      'Allowed choices are eirp',
    ],
    [['coverage', kazsat, '--beam', 'ku-kz', '--points', '7', '-o', 'x.png'], '100 … 4000000'],
    [['report', kazsat, '-o', ''], 'Expected a folder after -o'],
    [['report', kazsat, '-o', cli], 'is a file, expected a folder'],
    [['check', 'nowhere'], 'found no such folder'],
    [['payload', kazsat], 'Expected --amplifier with one of twta-85, or --redundancy with one of ku-ring'],
    [['payload', kazsat, '--amplifier', 'twta-58'], 'Did you mean twta-85?'],
    [['payload', kazsat, '--amplifier', 'twta-85', '--carriers', '1,11'], 'not 11'],
    [['payload', kazsat, '--amplifier', 'twta-85', '--input-back-off-db', '-11'], 'not -11'],
    [['payload', kazsat, '--amplifier', 'twta-85', '--mix', 'none.csv'], 'none.csv'],
    [['payload', kazsat, '--amplifier', 'twta-85', '-o', 'a.pdf'], 'a file ending in .svg or .png'],
    [['payload', kazsat, '--redundancy', 'ku-ring', '-o', 'a.svg'], 'belongs to --amplifier'],
    [['payload', kazsat, '--channel', 'ku-plan-7'], 'No channel ku-plan-7'],
    [['payload', kazsat, '--channel', 'ku-plan-1', '--flux-dbw-m2', '5'], 'not 5'],
    [['payload', kazsat, '--flux-dbw-m2', '-90', '--amplifier', 'twta-85'], 'belong to --channel'],
    [['payload', kazsat, '--channel', 'ku-plan-1', '--amplifier', 'twta-85'], 'Expected one of'],
    [['payload', kazsat, '--redundancy', 'ku-rnig'], 'Did you mean ku-ring?'],
    [['payload', kazsat, '--redundancy', 'ku-ring', '--failed', 't9'], 'No tube t9 in ku-ring'],
    [['plan', kazsat, '-o', 'plan.png'], 'expected a file ending in .svg'],
    [['plan', kazsat, '--satellite', 'kazsat-3'], 'Did you mean kazsat-3r?'],
    [['chekc', kazsat], 'Did you mean check?'],
  ])('ortak %j', (args, message) => {
    const { status, stderr } = ortak(...args);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
    expect(status).toBe(2);
  });
  it.each([
    [['link', '.', 'nope'], 'No link nope in kazsat-3r.'],
    [['payload', '.', '--channel', 'ku-9'], 'No channel ku-9 in kazsat-3r.'],
    [['payload', './', '--amplifier', 'nope'], 'No amplifier nope in kazsat-3r.'],
    [['payload', '.', '--redundancy', 'nope'], 'No redundancy network nope in kazsat-3r.'],
    [['plan', '.', '--satellite', 'nope'], 'No satellite nope with transponders in kazsat-3r.'],
  ])('ortak %j names the folder that it stands in', (args, message) => {
    const { stderr, status } = spawnSync(process.execPath, [cli, ...args], {
      cwd: kazsat,
      encoding: 'utf8',
      env,
    });
    expect(stderr.startsWith(message), stderr).toBe(true);
    expect(stderr).not.toContain('..');
    expect(status).toBe(2);
  });
});

describe('ortak check', () => {
  it('prints every problem with its place and ends with 2', () => {
    const bad = `${root}packages/model/test/bad/dangling-references`;
    const { status, stderr } = ortak('check', bad);
    const expected = readFileSync(`${bad}/expected.txt`, 'utf8').trimEnd();
    expect(stderr.startsWith(expected)).toBe(true);
    expect(status).toBe(2);
    const problems = JSON.parse(ortak('check', bad, '--json').stdout) as { line: number }[];
    expect(expected.split('\n\n')).toHaveLength(problems.length);
  });
  it('tells what an engineer should know although nothing is wrong', () => {
    cpSync(kazsat, join(folder, 'weak'), { recursive: true });
    const ground = join(folder, 'weak', 'ground.yaml');
    writeFileSync(ground, readFileSync(ground, 'utf8').replace('saturatedPowerW: 400', 'saturatedPowerW: 1'));
    const { status, stdout } = ortak('check', 'weak');
    expect(stdout).toMatch(/Notice Akkol would need an EIRP of \d+\.\d+ dBW and reaches \d+\.\d+ dBW/);
    expect(status).toBe(0);
  });
});

describe('ortak coverage', () => {
  it('writes contours, grid and maps, and makes the folder', () => {
    for (const name of ['a.geojson', 'a.csv', 'a.svg', 'a.png'])
      expect(
        ortak('coverage', kazsat, '--beam', 'ku-kz', '--points', '2000', '-o', `deep/er/${name}`).status,
      ).toBe(0);
    const { features } = JSON.parse(readFileSync(join(folder, 'deep/er/a.geojson'), 'utf8')) as {
      features: unknown[];
    };
    expect(features.length).toBeGreaterThan(5);
    expect(readFileSync(join(folder, 'deep/er/a.csv'), 'utf8')).toMatch(
      /^latitudeDeg,longitudeDeg,eirpDbw\n-?\d/,
    );
    expect(readFileSync(join(folder, 'deep/er/a.svg'), 'utf8')).toMatch(/^<svg /);
    expect(readFileSync(join(folder, 'deep/er/a.png')).subarray(1, 4).toString()).toBe('PNG');
  });
  it('says that a beam without the quantity has none, and ends with 2', () => {
    const { status, stderr } = ortak(
      'coverage',
      kazsat,
      '--beam',
      'ku-kz',
      '--quantity',
      'rain-margin',
      '--service',
      'vsat',
      '-o',
      'x.png',
    );
    expect(stderr).toContain('services in it: tv');
    expect(status).toBe(2);
  });
});

describe('ortak link', () => {
  it('gives the same budget as JSON', () => {
    const { stdout, status } = ortak('link', kazsat, 'tv-almaty', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      id: 'tv-almaty',
      verdict: 'closes',
      modcod: 'DVB-S2 8PSK 3/4',
    });
    expect(status).toBe(0);
  });
  it('is quiet when its reader has gone, and says so when the disk is full', () => {
    const pipe = spawnSync('sh', ['-c', `"${process.execPath}" "${cli}" link "${kazsat}" | head -n 1`], {
      encoding: 'utf8',
      env,
    });
    expect(pipe.stdout).toContain('link');
    expect(pipe.stderr).toBe('');
    if (!existsSync('/dev/full')) return;
    const full = spawnSync('sh', ['-c', `"${process.execPath}" "${cli}" link "${kazsat}" > /dev/full`], {
      encoding: 'utf8',
      env,
    });
    expect(full.stderr).toMatch(/^Cannot write the output: ENOSPC/);
    expect(full.status).toBe(1);
  });
});

describe('ortak payload and ortak plan', () => {
  it('give the same result as JSON, and draw the plan', () => {
    const amplifier = JSON.parse(
      ortak('payload', kazsat, '--amplifier', 'twta-85', '--carriers', 'noise', '--json').stdout,
    ) as { curves: { points: unknown[] }[] };
    expect(amplifier.curves[0]!.points).toHaveLength(12);
    const ring = JSON.parse(ortak('payload', kazsat, '--redundancy', 'ku-ring', '--json').stdout) as object;
    expect(ring).toMatchObject({ survives: 2 });
    const { stdout } = ortak('plan', kazsat, '-o', 'drawn/plan.svg');
    expect(stdout).toContain('Wrote drawn/plan.svg');
    expect(readFileSync(join(folder, 'drawn/plan.svg'), 'utf8')).toMatch(/^<svg /);
    expect(JSON.parse(ortak('plan', kazsat, '--json').stdout)).toMatchObject([{ satellite: 'kazsat-3r' }]);
  });
});

describe('ortak report', () => {
  it('writes page, print and results, and the answer on the terminal', () => {
    const { stdout, status } = ortak('report', kazsat, '-o', 'out');
    expect(status).toBe(0);
    expect(stdout).toContain('of 36 links close');
    for (const file of ['report.html', 'report.pdf', 'results.json'])
      expect(existsSync(join(folder, 'out', file))).toBe(true);
    expect(JSON.parse(readFileSync(join(folder, 'out/results.json'), 'utf8'))).toHaveProperty(
      'answer.length',
      5,
    );
  });
});

describe('ortak report --language', () => {
  it('writes page and results in the language that is asked for', () => {
    const { status } = ortak('report', `${root}examples/first-steps`, '-o', 'kk', '--language', 'kk');
    expect(status).toBe(0);
    const page = readFileSync(join(folder, 'kk/report.html'), 'utf8');
    expect(page.slice(0, 200)).toContain('<html lang="kk">');
    expect(page.includes('Желі бюджеті')).toBe(true);
    const { answer } = JSON.parse(readFileSync(join(folder, 'kk/results.json'), 'utf8'));
    expect(answer.join(' ')).toMatch(/[әғқңөұүһі]/);
  });

  it.each([
    ['tr', /Almatı|Almaty/, 'hat ', 'yazıldı'],
    ['kk', /қала/, 'желі ', 'жазылды'],
    ['ru', /город/, 'линия ', 'Записано'],
  ])('sums up in the terminal in %s too', (language, answered, link, written) => {
    const { stdout, status } = ortak(
      'report',
      `${root}examples/first-steps`,
      '-o',
      'out',
      '--language',
      language,
    );
    expect(status).toBe(0);
    const { answer, links, programme } = JSON.parse(readFileSync(join(folder, 'out/results.json'), 'utf8'));
    // The sentences are those of the report, the figures have its decimal mark.
    const [name, ...sentences] = stdout.split('\n\n')[0]!.split('\n');
    expect(name).toBe(programme.name);
    expect(sentences.map((sentence) => sentence.trim())).toEqual(answer);
    expect(stdout).toMatch(answered);
    expect(stdout).toContain(`\n${link}`);
    expect(stdout).toMatch(
      new RegExp(`\\n${links[0].id} .*${links[0].marginInRainDb.toFixed(2).replace('.', ',')}`),
    );
    expect(stdout).toContain(written);
    // Ids, file names and currencies alone are Latin letters of English: no word of the English table is left.
    expect(stdout).not.toMatch(
      /\b(partner|cost|cities|link|margin|required|reaches|closes|fails|notices?|Wrote|of)\b/,
    );
  });
});

describe('ortak start', () => {
  // The page is built when a fresh clone starts for the first time.
  it('opens the workbench and serves the report until it is interrupted', async () => {
    const child = spawn(process.execPath, [cli, 'start', kazsat, '-p', '0'], { cwd: folder, env });
    let output = '';
    const url = await new Promise<string>((resolve, reject) => {
      child.on('exit', () => reject(new Error(output)));
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (data: Buffer) => {
          output += data.toString();
          const found = /Report: (http:\/\/localhost:\d+\/)report\//.exec(output);
          if (found) resolve(found[1]!);
        });
    });
    for (const path of ['', 'report/']) {
      const page = await fetch(url.replace('localhost', '127.0.0.1') + path);
      expect(page.status).toBe(200);
      expect(await page.text()).toContain('KazSat-3R');
    }
    const ended = new Promise((resolve) => child.on('exit', resolve));
    child.kill('SIGINT');
    expect(await ended).toBe(0);
  });
  it('finds a busy port before it computes', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.on('listening', resolve));
    const { port } = other.address() as { port: number };
    const { status, stdout, stderr } = ortak('start', kazsat, '-p', String(port));
    other.close();
    expect(stderr).toContain(`Port ${port} on 127.0.0.1 is in use`);
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });
});

describe('ortak link --solve', () => {
  it('offers what the analysis can solve for', () => {
    expect([...unknowns]).toEqual([...UNKNOWNS]);
  });
  it('prints the answer with its sensitivity, or what binds and exit code 1', () => {
    const found = ortak('link', kazsat, 'tv@astana', '--solve', 'diameter');
    expect(found.status).toBe(0);
    expect(found.stdout).toMatch(/^Diameter of the receiving antenna, Astana: 0\.\d+ m for 99\.7 %/);
    expect(found.stdout).toContain('With 0.5 dB more to keep');
    const none = ortak('link', kazsat, 'tv@aktau', '--solve', 'backoff', '--availability', '99.99');
    expect(none.status).toBe(1);
    expect(none.stdout).toContain('because a stronger carrier would drive');
    expect(ortak('link', kazsat, 'tv@astana', '--availability', '99').stderr).toContain('goes with --solve');
  });
});

describe('ortak link --batch', () => {
  it('writes the table with columns added, goes on after a bad row, and ends with 2', () => {
    const sites = join(folder, 'sites.csv');
    writeFileSync(
      sites,
      'town,lat,lon,height\nAlmaty,43.26,76.93,800\nNowhere,95,0,0\nOral,51.23,51.37,35\n',
    );
    const result = ortak('link', kazsat, 'tv', '--batch', sites, '-o', join(folder, 'batch.csv'));
    expect(result.status).toBe(2);
    expect(result.stderr).toContain('sites.csv:3: lat: expected -90 … 90 °, found 95');
    expect(result.stderr).toContain('2 rows computed, 1 not.');
    const [header, almaty, nowhere] = readFileSync(join(folder, 'batch.csv'), 'utf8').split('\n');
    expect(header).toMatch(/^town,lat,lon,height,elevation-deg,.*availability-percent,.*,problem$/);
    expect(almaty).toMatch(/^Almaty,43\.26,76\.93,800,3[67]\.\d+,/);
    expect(nowhere).toContain('expected -90');
  });
  it('wants to know which link is meant', () => {
    const sites = join(folder, 'nolink.csv');
    writeFileSync(sites, 'lat,lon\n43,77\n');
    expect(ortak('link', kazsat, '--batch', sites).stderr).toContain('expected a column link');
    expect(ortak('link', kazsat, '-o', 'x.csv').stderr).toContain('--out goes with --batch');
  });
});
