import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { cards, documents, truthFiles, validationDocuments } from './build-docs.ts';
import { describeTruth } from './truth.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

describe('generated documents', () => {
  it.each([...documents()])('%s is what `npm run docs` writes', (path, text) => {
    expect(readFileSync(root + path, 'utf8')).toBe(text);
  });
});

describeTruth('generated documents of the validation', truthFiles, 2, () => {
  const texts = validationDocuments();
  texts.catch(() => {}); // each test below reports it
  it.each(['docs/validation.md', 'README.md'])('%s is what `npm run docs` writes', async (path) => {
    expect(readFileSync(root + path, 'utf8')).toBe((await texts).get(path));
  });
});

describe('identity cards', () => {
  it('name each standard once', () => expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length));
  it.each(cards.map((card) => [card.id, card] as const))(
    '%s has an edition, a date and a text to look up',
    (_, card) => {
      expect(card.id).toMatch(
        /^(ITU-R [A-Z]{1,2}\.\d+-\d+|RR \d{4} Appendix \d+[AB]?|EN \d+ \d+(-\d)? V\d+\.\d+\.\d+|IERS Conventions \(\d{4}\)|CCSDS \d+\.\d-B-\d+|RFC \d+|IADC-\d+-\d+)$/,
      );
      expect(card.date).toMatch(/^\d{4}-\d{2}$/);
      expect(card.url).toMatch(
        /^https:\/\/(www\.itu\.int|www\.etsi\.org|iers-conventions\.obspm\.fr|public\.ccsds\.org|www\.rfc-editor\.org|www\.iadc-home\.org)\//,
      );
      expect(card.implemented.length).toBeGreaterThan(0);
    },
  );
  it('exist for every file of the core that is named after a standard', () => {
    const named = globSync('packages/core/src/**/*.ts', { cwd: root })
      .filter((file) => /\/(p|s|sa|bo|ap)\d+[ab]?\.ts$|\/dvb[\w-]*\.ts$/.test(file))
      .map((file) => readFileSync(root + file, 'utf8'));
    expect(named.length).toBeGreaterThan(5);
    for (const text of named) expect(text).toContain('export const card: StandardCard');
  });
});

describe('links between documents', () => {
  const files = [
    'README.md',
    'ARCHITECTURE.md',
    'CONTRIBUTING.md',
    'CHANGELOG.md',
    ...globSync('docs/**/*.md', { cwd: root }),
    ...globSync('examples/*/README.md', { cwd: root }),
  ];
  it.each(files)('%s links to files that exist', (file) => {
    const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/') + 1) : '';
    const targets = [...readFileSync(root + file, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(
      (match) => match[1]!,
    );
    for (const target of targets) expect(existsSync(root + folder + target), target).toBe(true);
  });
});
