/** Broken folders, each with the exact messages that it must give. `npx vitest run -u` writes them anew: read the difference. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formatProblem, loadProgramme, type Problem } from '../src/node/index.ts';

const bad = fileURLToPath(new URL('bad/', import.meta.url));
const names = readdirSync(bad).sort();

async function problemsOf(name: string): Promise<readonly Problem[]> {
  const result = await loadProgramme(bad + name);
  if (result.ok) throw new Error(`${name} loads`);
  return result.problems;
}

/** A caret stands under the value of the last key, under that key or the one around it, or where an entry of a list begins. */
function belongs(path: string, before: string, after: string): boolean {
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '' && !/^\d+$/.test(key));
  const starts = keys.slice(-2).some((key) => after.startsWith(key) || after.startsWith(`"${key}"`));
  return (
    starts ||
    before.endsWith(`${keys.at(-1)}: `) ||
    before.endsWith(`"${keys.at(-1)}": `) ||
    /(- |\[|, )$/.test(before)
  );
}

describe('broken folders', () => {
  it('are at least fourteen', () => expect(names.length).toBeGreaterThanOrEqual(14));

  it.each(names)('%s', async (name) => {
    const problems = await problemsOf(name);
    expect(problems.length).toBeGreaterThan(0);
    const printed = `${problems.map(formatProblem).join('\n\n')}\n`;
    await expect(printed).toMatchFileSnapshot(`bad/${name}/expected.txt`);
  });

  it.each(names)('%s: line and column stand under what the message names', async (name) => {
    for (const problem of await problemsOf(name)) {
      if (problem.path === '') continue;
      const line = readFileSync(`${bad}${name}/${problem.file}`, 'utf8').split('\n')[problem.line - 1] ?? '';
      const isRoot = problem.code === 'schema.missing-key' && !/[.[]/.test(problem.path);
      const [before, after] = [line.slice(0, problem.column - 1), line.slice(problem.column - 1)];
      expect(isRoot || belongs(problem.path, before, after), formatProblem(problem)).toBe(true);
    }
  });
});
