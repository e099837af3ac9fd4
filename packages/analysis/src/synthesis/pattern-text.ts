/** A synthesised beam as the file of a feed array that a programme takes. */
import type { Synthesis } from './synthesise.ts';

/** One feed a line, so that a difference can be read. */
export function patternText({ data, name, verdicts }: Synthesis): string {
  const { feeds, ...rest } = data;
  const edge = Math.min(...verdicts.map(({ edgeDbi }) => edgeDbi)).toFixed(2);
  const title = `${name}: ${feeds.length} feeds, edge of coverage ${edge} dBi`;
  const head = Object.entries({ ortak: 'feed-array', title, ...rest }).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},`,
  );
  return `{\n${head.join('\n')}\n  "feeds": [\n${feeds.map((feed) => `    ${JSON.stringify(feed)}`).join(',\n')}\n  ]\n}\n`;
}
