/** The main cuts of a pattern as text. */
import type { PatternSummary } from '@ortak/analysis/antenna';
import { fixed } from '@ortak/report';

/** Decibels of a row, and rows. */
const [STEP_DB, ROWS] = [2, 13] as const;
const COLUMNS = 61;
/** Marks of the cut along azimuth, of that along elevation, and of both. */
const MARKS = ['•', '×', '*'] as const;

/** Gain over the angle from the peak: a row for 2 dB, both cuts in one frame. */
export function plotCuts({ cuts, peak }: PatternSummary): string {
  const cells = Array.from({ length: ROWS }, () => new Array<number>(COLUMNS).fill(-1));
  for (const [k, { gainsDbi }] of cuts.entries()) {
    for (let column = 0; column < COLUMNS; column++) {
      const gain = gainsDbi[Math.round((column * (gainsDbi.length - 1)) / (COLUMNS - 1))];
      if (gain === null || gain === undefined) continue;
      const row = Math.round((peak.gainDbi - gain) / STEP_DB);
      if (row < 0 || row >= ROWS) continue;
      const before = cells[row]![column]!;
      cells[row]![column] = before < 0 || before === k ? k : 2;
    }
  }
  const scale = (row: number): string => (row === 0 ? '0' : `−${row * STEP_DB}`).padStart(5);
  const lines = cells.map(
    (row, i) =>
      `${scale(i)} │${row
        .map((mark) => (mark < 0 ? ' ' : MARKS[mark]))
        .join('')
        .trimEnd()}`,
  );
  const half = cuts[0]!.anglesDeg.at(-1)!;
  const ends = `−${fixed(half, 2)}°`;
  return [
    `below the peak [dB]   ${MARKS[0]} along azimuth   ${MARKS[1]} along elevation   ${MARKS[2]} both`,
    ...lines,
    `${' '.repeat(6)}└${'─'.repeat(COLUMNS)}`,
    `${' '.repeat(7)}${ends}${'0'.padStart(31 - ends.length)}${`${fixed(half, 2)}°`.padStart(COLUMNS - 31)}`,
  ].join('\n');
}
