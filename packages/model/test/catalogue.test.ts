import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { platformsFile } from '../src/platforms.ts';

const text = readFileSync(new URL('../catalogue/platforms.yaml', import.meta.url), 'utf8');
const raw = parse(text) as { platforms: Record<string, unknown>[] };
const { platforms, sources } = platformsFile.parse(raw);

describe('the catalogue of platforms', () => {
  it('cites its own sources, all of them, by keys that no programme uses', () => {
    const cited = new Set([...text.matchAll(/source: (cat-[a-z0-9-]+)/g)].map(([, key]) => key));
    expect([...cited].sort()).toEqual(Object.keys(sources).sort());
    for (const key of Object.keys(sources)) expect(key).toMatch(/^cat-/);
  });

  it('says of every platform where its figures come from', () => {
    for (const platform of raw.platforms)
      expect(platform, String(platform.id)).toMatchObject({ confidence: 'published' });
    for (const platform of raw.platforms) expect(platform.source, String(platform.id)).toBeDefined();
    expect(platforms.length).toBeGreaterThanOrEqual(10);
  });

  it('is plausible: dry below launch mass, payload power below that of the whole', () => {
    for (const { id, launchMassKg, dryMassKg, payloadPowerW, busPowerW } of platforms) {
      if (launchMassKg && dryMassKg) expect(dryMassKg.value, id).toBeLessThan(launchMassKg.value);
      if (payloadPowerW && busPowerW) expect(payloadPowerW.value, id).toBeLessThan(busPowerW.value);
    }
  });
});
