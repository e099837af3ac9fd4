import { dvbS2Modcods } from './dvbs2.ts';
import { dvbS2xModcods } from './dvbs2x.ts';
import type { FrameSize, Modcod, ModemStandard } from './modcod.ts';

/**
 * MODCODs that a modem of a standard can use with a frame size. A DVB-S2X modem knows those of DVB-S2 as well.
 * @returns in the order of the standards, not sorted by efficiency
 */
export function modcodTable(standard: ModemStandard, frame: FrameSize): readonly Modcod[] {
  const rows = standard === 'DVB-S2' ? dvbS2Modcods : [...dvbS2Modcods, ...dvbS2xModcods];
  return rows.filter((row) => row.frame === frame);
}

/**
 * A MODCOD by its name: `8PSK 3/4`, `DVB-S2 8PSK 3/4`, `dvbs2x-16apsk 3/5-l`. Case, spaces, hyphens and underscores do not
 * count; a name with `DVB-S2X` also finds what Part 2 takes over from Part 1.
 * @returns undefined when there is none with that frame size; `nearestModcodNames` helps with the message
 */
export function findModcod(name: string, frame: FrameSize): Modcod | undefined {
  const { standard, key } = parse(name);
  return modcodTable(standard, frame).find((row) => plainKey(row.name) === key);
}

/**
 * Names that were perhaps meant, nearest first.
 * @param name what was not found
 * @param frame frame size asked for
 * @param count how many names
 */
export function nearestModcodNames(name: string, frame: FrameSize, count: number): string[] {
  const { key } = parse(name);
  return modcodTable('DVB-S2X', frame)
    .map((row) => ({ name: row.name, distance: editDistance(key, plainKey(row.name)) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, count)
    .map((candidate) => candidate.name);
}

function parse(name: string): { standard: ModemStandard; key: string } {
  const key = plainKey(name);
  const prefix = /^(?:DVB)?S2(X?)/.exec(key);
  return {
    standard: prefix !== null && prefix[1] === '' ? 'DVB-S2' : 'DVB-S2X',
    key: prefix === null ? key : key.slice(prefix[0].length),
  };
}

function plainKey(name: string): string {
  return name.toUpperCase().replaceAll(/[\s_-]/g, '');
}

/** Levenshtein distance: insertions, deletions and replacements that turn one word into the other. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}
