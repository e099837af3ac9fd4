/** Links that have no figures, and those that have more than others: what the server says of them is what its document says. */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Described, described } from './described.ts';
import { ask, ended, type Opened, openCopy, raw } from './open.ts';

/** Contours about 20°N 60°E, far south of Kazakhstan. */
const southernContours = new URL('../../../packages/analysis/test/south.gxt', import.meta.url);

/** A link to Lima, which does not see 58.5°E; a beam whose file ends south of Kazakhstan; a modem with hysteresis. */
function change(folder: string): void {
  const replace = (name: string, found: string, text: string): void => {
    const file = join(folder, name);
    const before = readFileSync(file, 'utf8');
    expect(before).toContain(found);
    writeFileSync(file, before.replace(found, text));
  };
  copyFileSync(southernContours, join(folder, 'patterns', 'south.gxt'));
  const [ours, theirs] = [
    '{ kind: feed-array, file: patterns/ku-ca.json }',
    '{ kind: file, file: patterns/south.gxt }',
  ];
  replace('satellites/kazsat-3r.yaml', ours, theirs);
  replace('links.yaml', 'to: { site: almaty, terminal: dth-60 }', 'to: { site: lima, terminal: dth-60 }');
  replace('links.yaml', 'implementationLossDb: 1.0', 'implementationLossDb: 1.0\n      acmHysteresisDb: 0.5');
  const lima =
    '{ id: lima, name: Lima, country: PER, role: city, latitudeDeg: -12.05, longitudeDeg: -77.04, heightM: 150 }';
  replace('programme.yaml', '\nsites:\n', `\nsites:\n  - ${lima}\n`);
}

describe('a link', () => {
  let opened: Opened;
  let api: Described;
  beforeAll(async () => {
    opened = await openCopy('kazsat-3r', undefined, change);
    api = await described(opened.url);
  });
  afterAll(() => opened.close());

  const link = async (id: string) => {
    const answer = await raw(opened.url, `/api/links/${id}`);
    expect([answer.status, api.undescribed('/api/links/{link}', 'get', answer)]).toEqual([200, []]);
    return JSON.parse(answer.text);
  };
  const none = {
    closes: false,
    availability: null,
    worstMonth: null,
    clearSkyMarginDb: null,
    marginInRainDb: null,
  };

  it.each([
    ['tv-almaty', 'not visible', /^Lima does not see the satellite: there is no link\.$/],
    ['vsat@tashkent', 'no gain known', /^Tashkent has no gain of beam .*patterns\/south\.gxt/],
  ] as const)('%s without figures has null for them, and says why', async (id, verdict, why) => {
    const result = await link(id);
    expect(result).toMatchObject({ ...none, verdict, budget: [] });
    expect(result.limits).toMatch(why);
    expect(result.adaptive).toBeUndefined();
  });

  it('is null among others in a job too', async () => {
    const { body } = await ask(opened.url, { kind: 'links', links: ['tv-almaty', 'school-return'] });
    await ended(opened.url, body.id);
    const answer = await raw(opened.url, `/api/jobs/${body.id}/result`);
    expect(api.undescribed('/api/jobs/{job}/result', 'get', answer)).toEqual([]);
    const [first, second] = JSON.parse(answer.text);
    expect(first).toMatchObject(none);
    expect(second.marginInRainDb).toBeTypeOf('number');
  });

  it('with hysteresis has the rates that it keeps at least', async () => {
    const { adaptive, adaptiveAtLeast } = await link('school-return');
    expect(adaptiveAtLeast.length).toBeGreaterThan(1);
    const { modcod, availabilityPercent } = adaptiveAtLeast.at(-1);
    const most = adaptive.find((rate: { modcod: string }) => rate.modcod === modcod);
    expect(availabilityPercent).toBeLessThan(most.availabilityPercent);
  });
});
