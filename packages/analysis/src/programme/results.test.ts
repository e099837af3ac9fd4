import { describe, expect, it } from 'vitest';
import { environment, kazsat3r, turksat6a } from '../../test/programmes.ts';
import { analyseProgramme } from '../index.ts';

const results = analyseProgramme(kazsat3r, environment, { folder: 'examples/kazsat-3r' });

/** Paths of all values that JSON cannot carry. */
function unspeakable(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  if (value === undefined || typeof value === 'function') return [path];
  if (typeof value !== 'object' || value === null) return [];
  if (ArrayBuffer.isView(value)) return [path];
  return Object.entries(value).flatMap(([key, entry]) => unspeakable(entry, `${path}.${key}`));
}

describe.each([
  ['kazsat-3r', results],
  ['turksat-6a', analyseProgramme(turksat6a, environment, { folder: 'examples/turksat-6a' })],
] as const)('results of %s', (_, found) => {
  it('are plain JSON without NaN', () => expect(unspeakable(found)).toEqual([]));
  it('answer in five lines', () => expect(found.answer).toHaveLength(5));
  it('give every figure a place and a confidence', () => {
    for (const figure of found.assumptions) {
      expect(figure.at, figure.path).toMatch(/\.yaml:\d+$|^patterns\/[\w-]+\.json$/);
      expect(figure.confidence, figure.path).not.toBe('unsourced');
    }
  });
  it('cite only sources that are listed', () => {
    const known = new Set(found.sources.map(({ id }) => id));
    for (const figure of found.assumptions) if (figure.source) expect(known).toContain(figure.source);
  });
  it('have a budget behind every city row', () => {
    const links = new Set(found.links.map(({ id }) => id));
    const rows = found.partners.flatMap((partner) => partner.services.flatMap((service) => service.cities));
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) expect(links).toContain(row.link);
  });
});

describe('sharing of KazSat-3R', () => {
  it('gives out the whole cost, and no more than the bandwidth and power there are', () => {
    const sum = (of: (partner: (typeof results.partners)[number]) => number) =>
      results.partners.reduce((total, partner) => total + of(partner), 0);
    expect(sum(({ costMillion }) => costMillion)).toBeCloseTo(87_200, 6);
    expect(sum(({ bandwidthMHz }) => bandwidthMHz)).toBeCloseTo(1080, 6);
    expect(sum(({ bandwidthPercent }) => bandwidthPercent)).toBeCloseTo(100, 6);
    expect(sum(({ rfPowerW }) => rfPowerW)).toBeCloseTo(22 * 85, 6);
  });
  it('gives Kazakhstan 6 × 36 MHz and 10 × 54 MHz', () => {
    const kazakhstan = results.partners.find(({ id }) => id === 'kz')!;
    expect(kazakhstan.bandwidthMHz).toBeCloseTo(6 * 36 + 10 * 54, 9);
    expect(kazakhstan.rfPowerW).toBeCloseTo(16 * 85, 9);
    expect(kazakhstan.localName).toBe('Қазақстан');
  });
  it('says so when a partner has no share', () => {
    const { partnership } = kazsat3r;
    const shares = partnership.shares.filter(({ partner }) => partner !== 'tj');
    const without = analyseProgramme({ ...kazsat3r, partnership: { ...partnership, shares } }, environment, {
      folder: 'x',
    });
    expect(without.partners.find(({ id }) => id === 'tj')).toMatchObject({ costMillion: 0, bandwidthMHz: 0 });
    expect(without.notices.map(({ code }) => code)).toContain('partnership.no-share');
  });
});

describe('satellite of KazSat-3R', () => {
  it('has the frequency plan of its groups', () => {
    const [satellite] = results.satellites;
    expect(satellite!.channels).toHaveLength(22);
    expect(satellite!.channels.find(({ id }) => id === 'ku-plan-6')!.downlinkCentreGHz).toBeCloseTo(
      10.929,
      9,
    );
    expect(satellite!.bandwidthMHz).toBeCloseTo(1080, 9);
  });
});
