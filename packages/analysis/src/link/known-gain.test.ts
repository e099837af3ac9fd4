import { readFileSync } from 'node:fs';
import { parseGxt } from '@ortak/core/antenna-files';
import { beforeAll, describe, expect, it } from 'vitest';
import { environment, kazsat3r } from '../../test/programmes.ts';
import { analyseLink, resolvedLinks } from './analyse.ts';
import type { ResolvedLink } from './resolve.ts';
import { solveFor, UNKNOWNS } from './solve-for.ts';

/** Three octagons about 20°N 60°E, far south of Almaty. */
const southernContours = readFileSync(new URL('../../test/south.gxt', import.meta.url), 'utf8');

describe('a link of which the file of a beam gives no gain', () => {
  let link: ResolvedLink;
  beforeAll(() => {
    const given = resolvedLinks(kazsat3r).get('tv-almaty')!();
    const { beams } = parseGxt(southernContours);
    const transmit = {
      ...given.transmitBeam.transmit,
      boresight: undefined,
      pattern: {
        kind: 'file' as const,
        file: 'patterns/south.gxt',
        set: 1,
        content: { kind: 'contours' as const, beam: beams[0]! },
      },
    } as unknown as ResolvedLink['transmitBeam']['transmit'];
    link = { ...given, transmitBeam: { ...given.transmitBeam, transmit } };
  });

  it('says so, and neither closes nor fails by a figure', () => {
    const { result } = analyseLink(environment, link);
    expect(result.verdict).toBe('no gain known');
    expect(result.closes).toBe(false);
    expect(result.budget).toEqual([]);
    const { availability, worstMonth, clearSkyMarginDb, marginInRainDb, adaptive } = result;
    expect([availability, worstMonth, clearSkyMarginDb, marginInRainDb]).toEqual([null, null, null, null]);
    expect(adaptive).toBeUndefined();
    expect(result.limits).toMatch(
      /^Almaty has no gain of beam .+: it lies outside the outermost contour of patterns\/south\.gxt/,
    );
    // a station that would send more to make up for it is not told to
    expect(result.notices.map(({ code }) => code).filter((code) => code.startsWith('link.'))).toEqual([
      'link.gain-unknown',
    ]);
  });

  it.each(UNKNOWNS)('is not solved for %s', (unknown) => {
    const solution = solveFor(environment, link, { unknown });
    expect(solution.value).toBeNull();
    expect(solution.bound).toBe('none');
    expect(solution.sentence).toContain('no gain of beam');
  });

  it.each(UNKNOWNS)('is not solved for %s where the satellite is below the horizon', (unknown) => {
    const given = resolvedLinks(kazsat3r).get('tv-almaty')!();
    const site = { ...given.to.site, longitudeDeg: { ...given.to.site.longitudeDeg, value: -100 } };
    const solution = solveFor(environment, { ...given, to: { ...given.to, site } }, { unknown });
    expect(solution.value).toBeNull();
    expect(solution.sentence).toContain('does not see the satellite');
  });
});
