/** Maps of MODCODs where each constellation has its own distortion: the budgets of places are their truth. */
import { candidateModcods } from '@ortak/core/modem';
import type { Figure, Programme } from '@ortak/model';
import { describe, expect, it } from 'vitest';
import { environment, kazsat3r } from '../../test/programmes.ts';
import { analyseLink, resolvedLinks } from '../link/analyse.ts';
import { distortionDb } from '../link/contributions.payload.ts';
import { beamOf, quantityOf } from './analyse.ts';
import { referenceOf } from './reference.ts';

const figure = (value: number, unit = 'dB'): Figure => ({ value, unit, at: 'here:1' });
const service = kazsat3r.services.find(({ id }) => id === 'tv')!;

/** Television that adapts, alone in an amplifier whose distortion is computed. */
function adapting(modcod: string, inputBackOffDb: number): Programme {
  const operation = { mode: 'single-carrier', distortion: 'computed', alcRangeDb: undefined } as const;
  return {
    ...kazsat3r,
    satellites: kazsat3r.satellites.map((satellite) => ({
      ...satellite,
      transponders: satellite.transponders.map((group) =>
        service.transponder.startsWith(`${group.id}-`) ? { ...group, operation } : group,
      ),
    })),
    services: kazsat3r.services.map((one) =>
      one === service
        ? {
            ...one,
            drive: { inputBackOffDb: figure(inputBackOffDb) },
            carrier: { ...one.carrier, modcod },
          }
        : one,
    ),
  };
}

const cities = (programme: Programme) =>
  [...resolvedLinks(programme)].filter(([id]) => id.startsWith('tv@')).map(([, link]) => link());
const at = ({ value }: Figure): Float64Array => Float64Array.of(value);
const kindAt = (programme: Programme, kind: 'modcod' | 'throughput' | 'margin' | 'availability') => {
  const { satellite, beam } = beamOf(programme, resolvedLinks(programme).get('tv@almaty')!().transmitBeam.id);
  return quantityOf(programme, environment, satellite, beam, kind, { service: 'tv' });
};

describe.each([
  // with the fades of the map Almaty would reach a step less than by its own budget at 1 dB, Shymkent and Aktau at 2.5 dB
  ['auto-s2', 1],
  ['auto-s2', 2.5],
] as const)('a carrier of %s at an input back-off of %s dB', (modcod, inputBackOffDb) => {
  const programme = adapting(modcod, inputBackOffDb);
  const links = cities(programme);
  it('has in every city the rate of its budget', () => {
    const throughput = kindAt(programme, 'throughput');
    const words = kindAt(programme, 'modcod');
    for (const link of links) {
      const { result } = analyseLink(environment, link);
      const { latitudeDeg, longitudeDeg, heightM } = link.to.site;
      const place = [at(latitudeDeg), at(longitudeDeg), at(heightM)] as const;
      expect(throughput.scale.shown(throughput.valuesAt(...place)[0]!), link.id).toBeCloseTo(
        result.infoRateMbps,
        9,
      );
      expect(result.modcod, link.id).toContain(words.scale.words!(words.valuesAt(...place)[0]!));
    }
    expect(links.length).toBeGreaterThan(2);
  });
  it('has the margin and the availability of its most robust MODCOD, sent alone', () => {
    const [link] = links;
    const { latitudeDeg, longitudeDeg, heightM } = link!.to.site;
    const place = [at(latitudeDeg), at(longitudeDeg), at(heightM)] as const;
    const table = candidateModcods(modcod, link!.carrier.frame, link!.carrier.tables);
    const robust = table.reduce((a, b) => (b.idealEsN0Db < a.idealEsN0Db ? b : a));
    const alone = { ...link!, carrier: { ...link!.carrier, modcod: robust.id } };
    const { marginInRainDb } = analyseLink(environment, alone).result;
    expect(kindAt(programme, 'margin').valuesAt(...place)[0]!).toBeCloseTo(marginInRainDb!, 9);
    // and not that of the densest constellation, which the amplifier distorts otherwise
    const densest = table.reduce((a, b) => (b.bitsPerSymbol > a.bitsPerSymbol ? b : a));
    expect(
      Math.abs(distortionDb(link!, densest, inputBackOffDb) - distortionDb(link!, robust, inputBackOffDb)),
    ).toBeGreaterThan(0.1);
  });
});

it('the rung of a place is that of its budget, from wherever the search begins', () => {
  const programme = adapting('auto-s2', 1);
  const [link] = cities(programme);
  const { satellite, beam } = beamOf(programme, link!.transmitBeam.id);
  const reference = referenceOf(programme, environment, satellite, beam, { service: 'tv' }, 'all');
  const { latitudeDeg, longitudeDeg, heightM } = link!.to.site;
  const place = reference.linkTo(latitudeDeg.value, longitudeDeg.value, heightM.value);
  const { modcod } = analyseLink(environment, link!).result;
  const { ladder, held } = reference.rungs;
  const reached = (esN0Db: number) => ladder.findLast(({ idealEsN0Db }) => idealEsN0Db <= esN0Db)?.id;
  for (const from of [-20, 5, 9.9, 12, 40]) expect(reached(held(place, from)), String(from)).toBe(modcod);
});

it('a map of one MODCOD is reckoned with its own distortion, and what could be reached with that of each', () => {
  const programme = adapting('DVB-S2 8PSK 3/4', 1);
  const [link] = cities(programme);
  const { latitudeDeg, longitudeDeg, heightM } = link!.to.site;
  const place = [at(latitudeDeg), at(longitudeDeg), at(heightM)] as const;
  const { result } = analyseLink(environment, link!);
  expect(kindAt(programme, 'margin').valuesAt(...place)[0]!).toBeCloseTo(result.marginInRainDb!, 9);
  const words = kindAt(programme, 'modcod');
  const adaptive = cities(adapting('auto-s2', 1)).find(({ id }) => id === link!.id)!;
  expect(analyseLink(environment, adaptive).result.modcod).toContain(
    words.scale.words!(words.valuesAt(...place)[0]!),
  );
});
