/** `ortak payload` as a user meets it: tables of carriers right and wrong, and what a check says of plan and ring. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readMix } from '../src/commands/payload.mix.ts';
import { Desk } from './ortak.ts';

const desk = new Desk();
const kazsat = fileURLToPath(new URL('../../../examples/kazsat-3r', import.meta.url));

function table(...rows: string[]): string {
  desk.put('mix.csv', `${['centreMHz,bandwidthMHz,powerDb', ...rows].join('\n')}\n`);
  return join(desk.folder, 'mix.csv');
}

describe('a table of carriers', () => {
  it('counts powers by their ratios alone', async () => {
    const { carriers, notices } = await readMix(table('100,2,-190', '110,4,-187'));
    expect(carriers.map(({ power }) => power)).toEqual([expect.closeTo(10 ** -0.3, 12), 1]);
    expect(carriers.map(({ centreHz, bandwidthHz }) => [centreHz, bandwidthHz])).toEqual([
      [100e6, 2e6],
      [110e6, 4e6],
    ]);
    expect(notices).toEqual([]);
  });
  it('names carriers that share a band, one under another or side by side', async () => {
    const { notices } = await readMix(table('100,2,0', '110,20,0', '101.5,2,0', '112,4,-3', '106,1,0'));
    expect(notices.map((notice) => notice.replace(/^.*mix\.csv/, 'mix.csv'))).toEqual([
      'mix.csv:3: the carrier at 110 MHz shares 1 MHz with that of line 2 at 100 MHz.',
      'mix.csv:4: the carrier at 101.5 MHz shares 2 MHz with that of line 3 at 110 MHz.',
      'mix.csv:6: the carrier at 106 MHz shares 1 MHz with that of line 3 at 110 MHz.',
      'mix.csv:5: the carrier at 112 MHz shares 4 MHz with that of line 3 at 110 MHz.',
    ]);
    // edge to edge is no overlap
    expect((await readMix(table('100,2,0', '102,2,0'))).notices).toEqual([]);
  });
  it('names the line of a carrier too narrow beside the others', async () => {
    const rows = Array.from({ length: 12 }, (_, i) => `${100 + 50 * i},${i === 4 ? 0.001 : 1},0`);
    await expect(readMix(table(...rows))).rejects.toThrow(
      /mix\.csv:6 bandwidthMHz: expected at least 1\/8192 of the 551 MHz that the carriers span, 0\.06726 MHz, found 0\.001\.$/,
    );
    // of few carriers each product is counted, at any width
    expect((await readMix(table(...rows.slice(0, 10)))).carriers).toHaveLength(10);
  });
});

it('a check names the conflicts of a plan, a wrong ring asks for no more than it can', () => {
  cpSync(kazsat, join(desk.folder, 'slip'), { recursive: true });
  const file = 'slip/satellites/kazsat-3r.yaml';
  const before = desk.read(file);
  const at = before.indexOf('- id: ku-ca-bss');
  desk.put(
    file,
    before.slice(0, at) +
      before.slice(at).replace(/downlinkFirstCentreGHz: [\d.]+/, 'downlinkFirstCentreGHz: 12.8'),
  );
  const { code, stdout } = desk.ortak('check', 'slip');
  expect(stdout).toMatch(
    /Notice The downlink of ku-ca-bss-1 … ku-ca-bss-4 overlaps the uplink of ku-plan-1 … ku-plan-6 by up to 36\.000 MHz: the satellite hears itself\. \(satellites\/kazsat-3r\.yaml:\d+\)/,
  );
  expect(code).toBe(0);
  const { code: refused, stderr } = desk.ortak(
    'payload',
    'slip',
    '--redundancy',
    'ku-ring',
    '--failed',
    't1,',
  );
  expect(stderr).toContain('Expected ids of tubes with commas between.');
  expect(refused).toBe(2);
});
