/** Every documented command prints what the documents say. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commandsOf, documents, root, runDocumented } from '../scripts/examples.ts';

for (const document of documents) {
  const commands = commandsOf(readFileSync(root + document, 'utf8'));
  describe(document, () => {
    it('documents at least one command', () => expect(commands.length).toBeGreaterThan(0));
    for (const { command, expected } of commands) {
      it(`ortak ${command}`, () => expect(runDocumented(command)).toBe(expected));
    }
  });
}
