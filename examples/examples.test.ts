/** Every documented command prints what the documents say. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commandsOf, documents, libraryExample, root, runDocumented } from '../scripts/examples.ts';

for (const document of documents) {
  const commands = commandsOf(readFileSync(root + document, 'utf8'));
  describe(document, () => {
    it('documents at least one command', () => expect(commands.length).toBeGreaterThan(0));
    for (const { command, expected } of commands) {
      it(`ortak ${command}`, () => expect(runDocumented(command)).toBe(expected));
    }
  });
}

describe('the program of ten lines', () => {
  const readme = readFileSync(`${root}README.md`, 'utf8');
  const { source, output } = libraryExample();
  it('stands in README.md as it is', () => expect(readme).toContain(`\`\`\`ts\n${source}\`\`\``));
  it('prints what README.md says', () => expect(readme).toContain(`\`\`\`text\n${output}\`\`\``));
});
