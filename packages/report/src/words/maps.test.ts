/** What maps of coverage and methods of propagation say has words in every language. */
import { COVERAGE_QUANTITIES, linkEnvironment, quantityOf } from '@ortak/analysis';
import {
  cloudNotices,
  gasNotices,
  layeredNotices,
  rainNotices,
  scintillationNotices,
  totalNotices,
} from '@ortak/core/propagation';
import type { WorkingLine } from '@ortak/core/working';
import { openMaps } from '@ortak/maps/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { kazsat3r } from '../../../analysis/test/programmes.ts';
import { isTranslated, translated } from './results.ts';

const untold = (texts: Iterable<string>): string[] =>
  [...new Set(texts)].filter((text) => !isTranslated(text));

describe('a map of coverage', () => {
  let environment: Awaited<ReturnType<typeof linkEnvironment>>;
  beforeAll(async () => {
    environment = await linkEnvironment(openMaps());
  });
  const labels = (lines: readonly WorkingLine[]): string[] =>
    lines.flatMap(({ label, working = [] }) => [label, ...labels(working)]);

  it.each(['tv', 'vsat'])('of service %s has words for its title, need, working and remarks', (service) => {
    const [satellite] = kazsat3r.satellites;
    const beam = satellite!.beams.find(({ id }) => id === (service === 'tv' ? 'ku-kz' : 'ku-ca'))!;
    const said = COVERAGE_QUANTITIES.flatMap((quantity) => {
      const map = quantityOf(kazsat3r, environment, satellite!, beam, quantity, { service });
      // the last lies low
      map.valuesAt(Float64Array.of(51, 43, 79), Float64Array.of(71, 77, 59));
      return [
        map.label,
        map.requirement?.words ?? map.label,
        ...labels(map.working),
        ...(map.notices ?? []).map(({ message }) => message),
      ];
    });
    expect(said.length).toBeGreaterThan(100);
    expect(untold(said)).toEqual([]);
  });

  it('is named in the order of each language', () => {
    const title = 'Margin at 99.7 % of the year: Television from Akkol to Dish 60 cm, DVB-S2 8PSK 3/4';
    const names = new Map([['Akkol', 'Аққөл']]);
    expect(translated(title, 'kk', names)).toBe(
      'Жылдың 99,7\u00a0%-ындағы қор: Television, Аққөл → Dish 60 cm, DVB-S2 8PSK 3/4',
    );
  });
});

it('methods say outside their range in every language that they extrapolate', () => {
  const notices = [
    ...rainNotices(60, 1e-4),
    ...rainNotices(60, 10),
    ...scintillationNotices({ frequencyGHz: 60, elevationDeg: 3 }, 1e-3),
    ...totalNotices(60),
    ...cloudNotices(300, 3),
    ...gasNotices(3),
    ...layeredNotices(3),
  ];
  expect(notices.length).toBeGreaterThanOrEqual(11);
  expect(untold(notices.map(({ message }) => message))).toEqual([]);
  const [tooHigh] = rainNotices(60, 1);
  expect(translated(tooHigh!.message, 'ru')).toContain('при 60 ГГц');
});
