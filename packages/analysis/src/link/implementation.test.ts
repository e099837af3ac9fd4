/** A loss by modulation is worth what the same loss of a carrier is worth that sends nothing else. */
import { candidateModcods, spectralEfficiency, tableModcod } from '@ortak/core/modem';
import type { Carrier, Figure } from '@ortak/model';
import { describe, expect, it } from 'vitest';
import { environment, kazsat3r } from '../../test/programmes.ts';
import { quantityOf } from '../coverage/analyse.ts';
import { analyseLink, resolvedLinks } from './analyse.ts';
import { needOf } from './implementation.ts';
import type { ResolvedLink } from './resolve.ts';
import { solveFor } from './solve-for.ts';

const vsat = resolvedLinks(kazsat3r).get('vsat@tashkent')!();
const figure = (value: number, at: string): Figure => ({ value, unit: 'dB', at });
const losses = { QPSK: 0.5, '8PSK': 0.8, '8APSK': 0.8, '16APSK': 2.6, '32APSK': 3.2 } as const;
const carrier: Carrier = {
  ...vsat.carrier,
  implementationLossDb: figure(4, 'links.yaml:9'),
  implementationLossByModulation: Object.entries(losses).map(([modulation, lossDb], i) => ({
    modulation,
    lossDb: figure(lossDb, `links.yaml:${10 + i}`),
  })),
};
const link: ResolvedLink = { ...vsat, carrier };
const lossOf = (modulation: string): number =>
  new Map<string, number>(Object.entries(losses)).get(modulation) ?? 4;
/** The carrier that sends one MODCOD alone, with one loss. */
const alone = (modcod: string, lossDb: number): ResolvedLink => ({
  ...vsat,
  carrier: { ...vsat.carrier, modcod, implementationLossDb: figure(lossDb, 'here') },
});
const { result } = analyseLink(environment, link);
const table = candidateModcods(carrier.modcod, carrier.frame, carrier.tables);
const rowOf = (id: string) => table.find((row) => row.id === id)!;

describe('a carrier whose modem loses more with denser modulations', () => {
  it('chooses the fastest MODCOD that closes with its own loss', () => {
    const chosen = rowOf(result.modcod);
    const { result: same } = analyseLink(environment, alone(chosen.id, lossOf(chosen.modulation)));
    expect(same.closes).toBe(true);
    expect(result.marginInRainDb).toBeCloseTo(same.marginInRainDb!, 12);
    expect(result.clearSkyMarginDb).toBeCloseTo(same.clearSkyMarginDb!, 12);
    expect(result.availability).toEqual(same.availability);
    const faster = table.filter(
      (row) => spectralEfficiency(row, carrier) > spectralEfficiency(chosen, carrier) + 1e-9,
    );
    for (const row of faster)
      expect(analyseLink(environment, alone(row.id, lossOf(row.modulation))).result.closes, row.id).toBe(
        false,
      );
    // the losses decide: with that of QPSK for all it would send a faster one
    const light = analyseLink(environment, {
      ...vsat,
      carrier: { ...vsat.carrier, implementationLossDb: figure(0.5, '') },
    });
    expect(light.result.infoRateMbps).toBeGreaterThan(result.infoRateMbps);
  });
  it('prints the loss of the modulation that it sends, with its place', () => {
    const { modulation } = rowOf(result.modcod);
    const found = result.budget
      .flatMap(({ lines }) => lines)
      .find(({ label }) => label.startsWith('Implementation loss'));
    expect(found).toMatchObject({
      label: `Implementation loss of the modem for ${modulation}`,
      value: lossOf(modulation),
      source: `links.yaml:${10 + Object.keys(losses).indexOf(modulation)}`,
    });
  });
  it('adapts over the year to what each modulation needs', () => {
    const rates = result.adaptive!;
    expect(new Set(rates.map(({ modcod }) => rowOf(modcod).modulation)).size).toBeGreaterThan(1);
    for (const { modcod, availabilityPercent } of rates.filter(
      (one) => one.availabilityPercent > 95 && one.availabilityPercent < 99.99,
    )) {
      const { result: same } = analyseLink(environment, alone(modcod, lossOf(rowOf(modcod).modulation)));
      expect(same.availability!.percent, modcod).toBeCloseTo(availabilityPercent, 6);
    }
    for (let i = 1; i < rates.length; i++)
      expect(rates[i]!.availabilityPercent).toBeLessThan(rates[i - 1]!.availabilityPercent);
  });
  it('is solved for the MODCOD that it chooses, and for that of a fixed carrier among all', () => {
    expect(solveFor(environment, link, { unknown: 'modcod' }).modcod).toBe(result.modcod);
    const fixed = { ...link, carrier: { ...carrier, modcod: 'DVB-S2X QPSK 2/9' } };
    expect(solveFor(environment, fixed, { unknown: 'modcod' }).modcod).toBe(result.modcod);
  });
  it('has maps whose rates are those of its budgets', () => {
    const service = kazsat3r.services.find(({ id }) => id === 'vsat')!;
    const programme = {
      ...kazsat3r,
      services: kazsat3r.services.map((one) => (one === service ? { ...one, carrier } : one)),
    };
    const [satellite] = programme.satellites;
    const beam = satellite!.beams.find(({ id }) => id === vsat.transmitBeam.id)!;
    const { site } = vsat.to;
    const at = (one: Figure) => Float64Array.of(one.value);
    const quantity = (kind: 'throughput' | 'margin') =>
      quantityOf(programme, environment, satellite!, beam, kind, { service: 'vsat' });
    const place = [at(site.latitudeDeg), at(site.longitudeDeg), at(site.heightM)] as const;
    const throughput = quantity('throughput');
    expect(throughput.scale.shown(throughput.valuesAt(...place)[0]!)).toBeCloseTo(result.infoRateMbps, 9);
    // the margin is that of the most robust MODCOD, with its loss
    const robust = analyseLink(environment, alone('DVB-S2X QPSK 2/9', losses.QPSK)).result;
    expect(quantity('margin').valuesAt(...place)[0]!).toBeCloseTo(robust.marginInRainDb!, 9);
  });
});

it('the need of a MODCOD is its ideal Es/N0 and the loss of its modulation', () => {
  // EN 302 307-1 Table 13: 16APSK 3/4 needs 10.21 dB, 8PSK 3/4 7.91 dB
  expect(needOf(carrier)(rowOf('DVB-S2 16APSK 3/4'))).toBeCloseTo(12.81, 9);
  expect(needOf(carrier)(rowOf('DVB-S2 8PSK 3/4'))).toBeCloseTo(8.71, 9);
  expect(needOf(vsat.carrier)(rowOf('DVB-S2 8PSK 3/4'))).toBeCloseTo(
    7.91 + vsat.carrier.implementationLossDb.value,
    9,
  );
});

it('where 16APSK loses 5 dB, 8PSK is sent, also in steps that an ideal modem would leave out', () => {
  const implementationLossByModulation = [
    { modulation: '16APSK', lossDb: figure(5, 'a') },
    { modulation: '8PSK', lossDb: figure(0.5, 'b') },
  ];
  const { result: calm } = analyseLink(environment, {
    ...vsat,
    carrier: { ...vsat.carrier, implementationLossByModulation },
  });
  expect(rowOf(calm.modcod).modulation).toBe('8PSK');
  const { result: same } = analyseLink(environment, alone(calm.modcod, 0.5));
  expect(same.closes).toBe(true);
  expect(calm.marginInRainDb).toBeCloseTo(same.marginInRainDb!, 12);
  // 16APSK 8/15-L carries more than 8PSK 25/36 with 0.47 dB less of ideal Es/N0
  expect(calm.adaptive!.map(({ modcod }) => modcod)).toContain('DVB-S2X 8PSK 25/36');
  const service = kazsat3r.services.find(({ id }) => id === 'vsat')!;
  const programme = {
    ...kazsat3r,
    services: kazsat3r.services.map((one) =>
      one === service ? { ...one, carrier: { ...one.carrier, implementationLossByModulation } } : one,
    ),
  };
  const [satellite] = programme.satellites;
  const beam = satellite!.beams.find(({ id }) => id === vsat.transmitBeam.id)!;
  const { scale } = quantityOf(programme, environment, satellite!, beam, 'modcod', { service: 'vsat' });
  // maps take off the 1 dB of QPSK: 7.02 + 0.5 − 1 dB
  expect(scale.shown(6.53)).toBeCloseTo(spectralEfficiency(rowOf('DVB-S2X 8PSK 25/36'), vsat.carrier), 12);
});

it('where nothing closes, the MODCOD of least need is told, not that of least ideal Es/N0', () => {
  const path = 'modcods/own.csv';
  const row = (name: string, esN0Db: number, efficiencyBitPerSymbol: number) =>
    tableModcod({ name, esN0Db, efficiencyBitPerSymbol, confidence: 'assumed' }, path, path);
  const own: Carrier = {
    ...vsat.carrier,
    modcod: path,
    implementationLossDb: figure(4, 'a'),
    implementationLossByModulation: [{ modulation: '8PSK', lossDb: figure(0.5, 'b') }],
    tables: new Map([[path, [row('QPSK 1/2', 1, 0.9), row('8PSK 1/2', 3, 1.3)]]]),
  };
  const hopeless = { ...vsat, carrier: own, systemMarginDb: figure(40, 'c') };
  const { result: lost } = analyseLink(environment, hopeless);
  expect(lost.closes).toBe(false);
  expect(lost.modcod).toBe(`${path} 8PSK 1/2`);
  const named = { ...own, modcod: `${path} 8PSK 1/2` };
  const { result: same } = analyseLink(environment, { ...hopeless, carrier: named });
  expect(lost.marginInRainDb).toBeCloseTo(same.marginInRainDb!, 12);
  expect(solveFor(environment, hopeless, { unknown: 'modcod' }).modcod).toBe(lost.modcod);
  const services = kazsat3r.services.map((one) => (one.id === 'vsat' ? { ...one, carrier: own } : one));
  const [satellite] = kazsat3r.satellites;
  const beam = satellite!.beams.find(({ id }) => id === vsat.transmitBeam.id)!;
  const map = quantityOf({ ...kazsat3r, services }, environment, satellite!, beam, 'margin', {
    service: 'vsat',
  });
  expect(map.label).toContain(lost.modcod);
});
