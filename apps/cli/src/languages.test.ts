import { languages } from '@ortak/report/words';
import { expect, it } from 'vitest';
import { reportLanguages } from './program.ts';

it('offers reports in every language that there is', () => {
  expect(reportLanguages).toEqual(languages);
});
