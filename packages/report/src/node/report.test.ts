import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { fixture, hostileFixture } from '../../test/fixture.ts';
import { mapsOfReport } from '../map/coverage-map.ts';
import { printable } from '../map/escape.ts';
import { mapGround } from '../map/ground.ts';
import { mapPng, reportPdf, resultsJson, writeReport } from './index.ts';
import { printed } from './print.ts';

const draw = mapsOfReport(mapGround('de-facto'), fixture().places);

/** Streams of a PDF, inflated where they are compressed. */
function streams(pdf: Uint8Array): string[] {
  const bytes = Buffer.from(pdf);
  const found: string[] = [];
  for (let at = bytes.indexOf('stream\n'); at >= 0; at = bytes.indexOf('stream\n', at + 1)) {
    if (bytes.subarray(at - 3, at).toString() === 'end') continue;
    const content = bytes.subarray(at + 7, bytes.indexOf('\nendstream', at));
    try {
      found.push(inflateSync(content).toString('latin1'));
    } catch {
      found.push(content.toString('latin1'));
    }
  }
  return found;
}

/** Letters that the fonts of a PDF can give back as text: what its ToUnicode maps name. */
function letters(pdf: Uint8Array): Set<string> {
  const found = new Set<string>();
  for (const map of streams(pdf).filter((text) => text.includes('beginbfchar'))) {
    for (const [, hex] of map.matchAll(/<[0-9a-fA-F]+>\s*<([0-9a-fA-F]+)>/g)) {
      for (let i = 0; i < hex!.length; i += 4)
        found.add(String.fromCharCode(Number.parseInt(hex!.slice(i, i + 4), 16)));
    }
  }
  return found;
}

describe('reportPdf', () => {
  const alphabet = 'ӘҒҚҢӨҰҮҺІәғқңөұүһіıİşğŞĞçöüЪёЖщ−≥°';

  it('sets Kazakh, Turkish and Russian in Inter, and no letter in another face', async () => {
    const results = fixture();
    const pdf = await reportPdf(
      { ...results, programme: { ...results.programme, objective: alphabet } },
      draw,
    );
    const found = letters(pdf);
    expect([...alphabet].filter((letter) => !found.has(letter))).toEqual([]);
    const fonts = new Set(
      [
        ...Buffer.from(pdf)
          .toString('latin1')
          .matchAll(/\/BaseFont ?\/\w+\+([\w-]+)/g),
      ].map((m) => m[1]!),
    );
    expect([...fonts].filter((font) => !/^(Inter-|DejaVuSansMono)/.test(font))).toEqual([]);
  });

  it('is the same for the same results', async () => {
    expect(
      Buffer.from(await reportPdf(fixture(), draw)).equals(Buffer.from(await reportPdf(fixture(), draw))),
    ).toBe(true);
  });

  it('takes any text as text', async () => {
    const pdf = await reportPdf(hostileFixture(), draw);
    expect(Buffer.from(pdf).subarray(0, 5).toString()).toBe('%PDF-');
    expect([...'<>#$\\{}&'].filter((c) => !letters(pdf).has(c))).toEqual([]);
  });
});

describe('printed', () => {
  it('prints the budgets of explicit links in full, and says where the others are', () => {
    const { blocks } = printed(fixture(), draw).data as {
      blocks: { kind: string; title?: string; text?: string }[];
    };
    const budgets = blocks
      .filter((it) => it.kind === 'lines' && it.title?.startsWith('Budget of '))
      .map((it) => it.title);
    expect(budgets).toEqual(['Budget of Akkol to Shymkent', 'Budget of Akkol to Iğdır']);
    const told = blocks.filter((it) => it.kind === 'paragraph' && it.text?.includes('results.json'));
    expect(told).toHaveLength(1);
  });

  it('draws each map once', () => {
    expect([...printed(fixture(), draw).pictures.keys()]).toEqual([
      'map-main.svg',
      'shares.svg',
      'map-Demo-1_2e_ku-kz_2e_gt.svg',
    ]);
  });
});

describe('characters that stop typst and resvg', () => {
  const bad = 'a\0\u0007\u001b\u0085\u009fb\u061c\u200e\u200f\u202a\u202e\u2066\u2069c\ud800d';

  it('are left out of texts; tabs, line ends and letters stay', () => {
    expect(printable(bad)).toBe('abc\ufffdd');
    expect(printable('Ә\tğ\nЖ\u00a0−\u202f🛰')).toBe('Ә\tğ\nЖ\u00a0−\u202f🛰');
  });

  it('are left out of the PDF and of pictures', async () => {
    const results = fixture();
    const pdf = await reportPdf(
      {
        ...results,
        programme: { ...results.programme, name: bad, objective: bad },
        coverage: results.coverage.map((coverage) => ({ ...coverage, name: bad, label: bad })),
        places: results.places.map((place) => ({ ...place, name: bad })),
      },
      mapsOfReport(mapGround('de-facto'), [{ name: bad, role: 'city', position: [67, 48] }]),
    );
    expect(Buffer.from(pdf).subarray(0, 5).toString()).toBe('%PDF-');
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="20"><text y="15">${bad}</text></svg>`;
    expect((await mapPng(svg, 90)).length).toBeGreaterThan(100);
  });
});

describe('resultsJson', () => {
  it('gives back what went in, positions on one line', () => {
    const results = fixture();
    const text = resultsJson(results);
    expect(JSON.parse(text)).toEqual(results);
    expect(text.endsWith('}\n')).toBe(true);
    expect(text).toMatch(/\[-?[\d.]+,-?[\d.]+\]/);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses %d instead of writing null', (value) => {
    expect(() => resultsJson({ marginDb: value })).toThrow(/marginDb is .*; expected a finite number/);
  });

  it('refuses typed arrays', () => {
    expect(() => resultsJson({ grid: new Float64Array(2) })).toThrow('grid is a typed array');
  });
});

describe('writeReport', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ortak-report-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('writes three whole files, tells its progress, and leaves nothing else', async () => {
    const out = join(folder, 'new', 'demo');
    const told: string[] = [];
    const { files } = await writeReport(fixture(), out, {
      onProgress: (file, done, total) => told.push(`${file} ${done}/${total}`),
    });
    expect(files).toEqual(['results.json', 'report.html', 'report.pdf'].map((name) => join(out, name)));
    expect(readdirSync(out).sort()).toEqual(['report.html', 'report.pdf', 'results.json']);
    expect(told).toEqual(['results.json 0/3', 'report.html 1/3', 'report.pdf 2/3']);
    expect(readFileSync(join(out, 'report.html'), 'utf8')).toMatch(/<\/html>\n$/);
    expect(JSON.parse(readFileSync(join(out, 'results.json'), 'utf8'))).toEqual(fixture());
  });

  it('leaves the old files when the results cannot be written', async () => {
    const out = join(folder, 'kept');
    await writeReport(fixture(), out);
    const before = readFileSync(join(out, 'results.json'), 'utf8');
    const broken = { ...fixture(), answer: [Number.NaN as unknown as string] };
    await expect(writeReport(broken, out)).rejects.toThrow('expected a finite number');
    expect(readFileSync(join(out, 'results.json'), 'utf8')).toBe(before);
    expect(readdirSync(out).sort()).toEqual(['report.html', 'report.pdf', 'results.json']);
  });

  it('leaves all the old files when the last of the new cannot be made', async () => {
    const out = join(folder, 'together');
    await writeReport(fixture(), out);
    const read = () => readdirSync(out).map((name) => readFileSync(join(out, name)));
    const before = read();
    const next = { ...fixture(), answer: ['Another answer.'] };
    const stop = (file: string) => {
      if (file === 'report.pdf') throw new Error('stopped');
    };
    await expect(writeReport(next, out, { onProgress: stop })).rejects.toThrow('stopped');
    expect(read()).toEqual(before);
  });

  it('removes what killed runs left, and nothing of a run that lives, nor of anyone else', async () => {
    const out = join(folder, 'stale');
    await writeReport(fixture(), out);
    const { pid: dead } = spawnSync(process.execPath, ['--version']);
    const kept = [
      `report.pdf.${process.ppid}.part`,
      'notes.part',
      `notes.txt.${dead}.part`,
      'report.html.x.part',
    ];
    for (const name of [`report.html.${dead}.part`, `results.json.${dead}.part`, ...kept])
      writeFileSync(join(out, name), 'half');
    await writeReport(fixture(), out);
    expect(readdirSync(out).sort()).toEqual([...kept, 'report.html', 'report.pdf', 'results.json'].sort());
  });
});
