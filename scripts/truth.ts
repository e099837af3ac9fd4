/**
 * Published truth for tests lives outside the project, in `../shared/validation`. Where it is absent (an ordinary
 * clone), the suite that needs it is skipped and says how many checks that leaves out; under `REQUIRE_ALL=1` its
 * absence fails.
 */
import { describe, expect, it } from 'vitest';
import { missingTruth, readTruth } from './truth-files.ts';

export { csvRows, truthCells } from './truth-files.ts';

/**
 * A suite that reads published truth. `read` gives the text of a file below `../shared/validation`.
 * @param checks how many comparisons are left out when the files are absent
 */
export function describeTruth(
  name: string,
  files: readonly string[],
  checks: number,
  suite: (read: (file: string) => string) => void,
): void {
  const missing = missingTruth(files);
  if (missing.length === 0) {
    describe(name, () => suite(readTruth));
  } else if (process.env.REQUIRE_ALL === '1') {
    it(name, () => expect(missing, 'published truth that must be present').toEqual([]));
  } else {
    describe.skip(`${name}: ${checks} comparisons need ../shared/validation/${missing.join(', ')}`, () => {
      it('published truth', () => {});
    });
  }
}
