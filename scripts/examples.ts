/**
 * Documented commands and their outputs: blocks of a Markdown file that begin with ```console and `$ npx ortak …`.
 * Tests compare them with what the command prints; `node scripts/examples.ts` writes them anew.
 */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root: string = fileURLToPath(new URL('..', import.meta.url));

/** Markdown files whose consoles are run. */
export const documents: readonly string[] = [
  'README.md',
  ...globSync('examples/*/README.md', { cwd: root }).sort(),
  ...globSync('docs/guides/*.md', { cwd: root }).sort(),
];

export interface DocumentedCommand {
  readonly command: string;
  readonly expected: string;
}

const block = /^```console\n\$ npx ortak (.+)\n([\s\S]*?)^```$/gm;

export function commandsOf(markdown: string): DocumentedCommand[] {
  return [...markdown.matchAll(block)].map((match) => ({ command: match[1]!, expected: match[2]! }));
}

/** Runs `ortak` with the words of a documented command line; a last `| sed -n 1,10p` keeps only those lines. */
export function runDocumented(command: string): string {
  const [words, filter] = command.split(' | ');
  const args = words!.split(/\s+/);
  const run = spawnSync(process.execPath, ['apps/cli/bin/ortak.mjs', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
  });
  const lines = `${run.stdout}${run.stderr}`.split('\n').map((line) => line.trimEnd());
  const range = filter === undefined ? null : /^sed -n (\d+),(\d+)p$/.exec(filter);
  const shown = range === null ? lines : lines.slice(Number(range[1]) - 1, Number(range[2]));
  return `${shown.join('\n').replace(/\n+$/, '')}\n`;
}

/** The program of ten lines that README.md shows, and its output. */
export function libraryExample(): { readonly source: string; readonly output: string } {
  const source = readFileSync(`${root}examples/link-budget.ts`, 'utf8');
  const run = spawnSync(process.execPath, ['examples/link-budget.ts'], { cwd: root, encoding: 'utf8' });
  return { source, output: `${run.stdout}${run.stderr}` };
}

/** A Markdown file with its consoles, and the program of ten lines, written anew. */
function written(markdown: string): string {
  const { source, output } = libraryExample();
  return markdown
    .replace(
      block,
      (_, command: string) => `\`\`\`console\n$ npx ortak ${command}\n${runDocumented(command)}\`\`\``,
    )
    .replace(
      /^```ts\n[\s\S]*?^```\n\n```text\n[\s\S]*?^```$/m,
      () => `\`\`\`ts\n${source}\`\`\`\n\n\`\`\`text\n${output}\`\`\``,
    );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const document of documents) {
    const markdown = readFileSync(root + document, 'utf8');
    const now = written(markdown);
    if (now !== markdown) {
      writeFileSync(root + document, now);
      process.stdout.write(`${document} written anew\n`);
    }
  }
}
