/** Long commands of `ortak flight` on a terminal: how far they are, and Ctrl-C that stops them before anything is written. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { events } from '../src/commands/flight.events.ts';
import { look } from '../src/commands/flight.look.ts';
import { Desk } from './ortak.ts';

const example = fileURLToPath(new URL('../../../examples/kazsat-3r', import.meta.url));
const desk = new Desk();
const usual = { from: '2029-03-01', days: 2, degradationDb: 3, elevationDeg: 5, step: 900, lossDb: 0.5 };
const commands = [
  ['events', () => events(example, { ...usual, out: `${desk.folder}/events.csv` })],
  ['looks', () => look(example, { ...usual, out: `${desk.folder}/looks.csv` })],
] as const;

let said = '';
let onSay: (text: string) => void;
beforeEach(() => {
  said = '';
  onSay = () => undefined;
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += text;
    onSay(String(text));
    return true;
  });
  process.stderr.isTTY = true;
  // each look at the clock is a second after the last, so that every step is told
  let nowMs = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (nowMs += 1000));
});
const wasTerminal = process.stderr.isTTY;
afterEach(() => {
  vi.restoreAllMocks();
  process.stderr.isTTY = wasTerminal;
});

describe.each(commands)('%s', (name, run) => {
  it('stop at Ctrl-C, and write nothing', async () => {
    const listeners = process.listenerCount('SIGINT');
    onSay = (text) => {
      if (text.includes('%')) process.emit('SIGINT');
    };
    await expect(run()).rejects.toThrow(/^Cancelled at \d+ %; nothing was written\.$/);
    expect(existsSync(`${desk.folder}/${name}.csv`)).toBe(false);
    expect(process.listenerCount('SIGINT')).toBe(listeners);
  });
  it('tell how far they are, and leave no trace of it', async () => {
    await run();
    const percents = [...stripVTControlCharacters(said).matchAll(new RegExp(`${name}: (\\d+) %`, 'g'))].map(
      ([, percent]) => Number(percent),
    );
    expect(percents.length).toBeGreaterThan(3);
    expect(percents).toEqual([...percents].sort((a, b) => a - b));
    expect(percents.at(-1)).toBeGreaterThan(80);
    expect(percents.at(-1)).toBeLessThanOrEqual(100);
    expect(said).toContain('\r\x1b[K');
  });
});
