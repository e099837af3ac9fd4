/** What the loader expects, after "expected": single values first, then checks across entities, then files and tables. */
import type { Row } from '@ortak/report/words';
import { fileWords } from './expected.files.ts';
import { expectedOfPatterns } from './expected.patterns.ts';
import { programmeWords } from './expected.programme.ts';
import { valueWords } from './expected.values.ts';
import { expectedSyntax } from './syntax.ts';

export const expectedWords: readonly Row[] = [
  ...valueWords,
  ...programmeWords,
  ...fileWords,
  ...expectedSyntax,
  ...expectedOfPatterns,
];
