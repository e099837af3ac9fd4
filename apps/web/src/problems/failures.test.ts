/** Every failure that can reach a page has its words, as the sources write it. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { failureIn } from './failures.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** Where failures and remarks of pages come from; what only the command line asks for is left out. */
const rooms = [
  'packages/analysis/src/{coverage,payload,synthesis,link,propagation}/*.ts',
  'packages/analysis/src/flight/{keep*,relocate,graveyard,transfer*}.ts',
  'packages/core/src/antenna/synthesis/*.ts',
  'packages/core/src/propagation/{p618.diversity,p618.xpd,p834}.ts',
  'packages/model/src/edit/*.ts',
  'apps/server/src/{failures,guard}.ts',
  'apps/server/src/{folder,jobs,routes}/*.ts',
  'apps/web/src/folder/*.ts',
  'apps/web/src/features/{links,files}/*.ts',
];

/** The end of a literal that begins at `from`, with its parts: text, or what is put in. */
function literalAt(source: string, from: number): { parts: (string | { inserted: string })[]; end: number } {
  const quote = source[from]!;
  const parts: (string | { inserted: string })[] = [''];
  for (let i = from + 1; ; i++) {
    if (source[i] === '\\') parts[parts.length - 1] += source[++i]!;
    else if (source[i] === quote) return { parts, end: i };
    else if (quote === '`' && source.startsWith('${', i)) {
      const start = i + 2;
      let depth = 1;
      for (i = start; ; i++) {
        if (source[i] === '`' || source[i] === "'") i = literalAt(source, i).end;
        else if (source[i] === '{') depth++;
        else if (source[i] === '}' && --depth === 0) break;
      }
      parts.push({ inserted: source.slice(start, i) }, '');
    } else parts[parts.length - 1] += source[i]!;
  }
}

/** What a literal may come to: 5 stands for names and figures, and each word of a choice has its turn. */
function saidBy(source: string, from: number): string[] {
  return literalAt(source, from).parts.reduce<string[]>(
    (said, part) => {
      const next = typeof part === 'string' ? [part] : choicesIn(part.inserted);
      return said.flatMap((before) => next.map((each) => before + each));
    },
    [''],
  );
}

/** What is put in elsewhere. */
const inserted: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^direction$/, ['transmit', 'receive']],
  [/^megabytes\(/, ['5 MB']],
  [/^needed$/, ['5 m/s a year north–south']],
  [/^per$/, ['dBW in 5 kHz']],
  [/^held\.map/, ['5 % and 5 %']],
  [/^why\[name\]$/, ['it goes through no transponder']],
  [/^kind$/, ['telecommand', 'telemetry']],
  [/^whyUnknown/, ['it lies outside the grid of 5, beyond which nothing is known']],
  [/^dBw\(/, ['5 dBW']],
  [/^dB\(/, ['5 dB']],
  [/\.pair$/, ['1 and 2']],
  [/^state\.status$/, ['failed']],
];

function choicesIn(expression: string): readonly string[] {
  const known = inserted.find(([pattern]) => pattern.test(expression));
  if (known !== undefined) return known[1];
  const question = expression.indexOf(' ? ');
  if (question < 0) return ['5'];
  const said: string[] = [];
  for (let i = question; i < expression.length; i++)
    if (expression[i] === '`' || expression[i] === "'") {
      said.push(...saidBy(expression, i));
      i = literalAt(expression, i).end;
    }
  return said.length > 1 ? said : ['5'];
}

const start =
  /(?:new (?:Coverage|Payload|Synthesis|Flight|Edit|Table|Document|Source|Zip)Error\(\s*(?:'[a-z.-]+',\s*)?|\bmessage: |\brefuse\(reply, \w+, |'http\.[a-z-]+', |\brefusal\w* = |return )(?=[`'][A-Z`$'][^`']* )/g;

const failures = rooms
  .flatMap((room) => globSync(room, { cwd: root }))
  // Sentences that are put together of others are held by the tests of those.
  .filter((file) => !/\.test\.ts$|words|limits\.ts$|solve-for\.ts$|payload\/operation\.ts$/.test(file))
  .flatMap((file) => {
    const source = readFileSync(join(root, file), 'utf8');
    return [...source.matchAll(start)].flatMap(({ index, 0: { length } }) =>
      saidBy(source, index + length)
        .filter((text) => text.length > 8)
        .map((text) => ({ file, text })),
    );
  });

/** Words of English sentences, once code, options and file names are taken out. */
const english =
  /\b(the|of|is|are|expected|not|no|and|has|have|found|at least|at most|with|for|there|which|its|does)\b/i;
const withoutCode = (text: string): string =>
  text.replace(/`[^`]*`/g, '').replace(/--[a-z-]+|[\w./-]+\.(?:yaml|md)|application\/json/g, '');

describe('failures', () => {
  it('are found in the sources', () => {
    expect(failures.length).toBeGreaterThan(80);
  });

  it.each(['tr', 'kk', 'ru'] as const)('are told whole in %s', (language) => {
    const silent = failures
      .map(({ file, text }) => ({ file, text, said: failureIn(text, language, new Map()) }))
      .filter(({ said }) => said === undefined || english.test(withoutCode(said)));
    expect(silent).toEqual([]);
  });

  it('say of an argument out of its range what is accepted, and keep names, files and figures', () => {
    const names = new Map([['Zonal beam', 'Зональный луч']]);
    expect(failureIn('frequencyGHz is -5 GHz; expected 1 … 350 GHz (ITU-R P.676-13)', 'ru', names)).toBe(
      'frequencyGHz: -5 GHz; ожидается: 1 … 350 GHz (ITU-R P.676-13)',
    );
    expect(failureIn('No satellite has a beam Zonal beam.', 'ru', names)).toBe(
      'Ни у одного спутника нет луча Зональный луч.',
    );
    expect(failureIn('anything at all', 'ru', names)).toBeUndefined();
  });
});
