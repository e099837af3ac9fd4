/** Maps of a service against the budget of the same link, one place at a time. */
import { endStateAt, linkBudget } from '@ortak/core/link';
import type { Site } from '@ortak/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { environment, kazsat3r, weakened } from '../../test/programmes.ts';
import { type PreparedLink, prepareLink } from '../link/prepare.ts';
import { resolveService } from '../link/resolve.ts';
import { quantityOf } from './analyse.ts';
import { compareCoverage } from './difference.ts';
import { coverageAt } from './places.ts';
import type { ServiceQuantity } from './service-quantity.ts';

const weak = weakened(kazsat3r, 4);
const [satellite] = weak.satellites;
const beam = satellite!.beams.find(({ id }) => id === 'ku-kz')!;
const service = weak.services.find(({ id }) => id === 'tv')!;
const town = weak.sites.find(({ id }) => id === 'aktau')!;
const ESN0 = 7.91; // DVB-S2 8PSK 3/4, EN 302 307-1 Table 13

const siteAt = (latitudeDeg: number, longitudeDeg: number, heightM: number): Site => ({
  ...town,
  latitudeDeg: { ...town.latitudeDeg, value: latitudeDeg },
  longitudeDeg: { ...town.longitudeDeg, value: longitudeDeg },
  heightM: { ...town.heightM, value: heightM },
});

function valueAt(kind: ServiceQuantity, latitudeDeg: number, longitudeDeg: number, heightM: number): number {
  const quantity = quantityOf(weak, environment, satellite!, beam, kind, { service: 'tv' });
  const [value] = quantity.valuesAt(
    Float64Array.of(latitudeDeg),
    Float64Array.of(longitudeDeg),
    Float64Array.of(heightM),
  );
  return value!;
}

/** Margin by the budget itself, the same percentage at both ends and without the loss of cross-polar isolation. */
function marginAt(prepared: PreparedLink, pPercent: number): number {
  const [up, down] = [endStateAt(prepared.up.end, pPercent), endStateAt(prepared.down.end, pPercent)];
  const budget = linkBudget(prepared.input, {
    uplinkDb: up.fadeDb,
    downlinkDb: down.fadeDb,
    downlinkAbsorptionDb: down.absorptionDb,
    mediumTemperatureK: 275,
  });
  return budget.availableEsN0Db - ESN0;
}

const place = fc.tuple(
  fc.double({ min: 42, max: 53, noNaN: true }),
  fc.double({ min: 52, max: 82, noNaN: true }),
  fc.double({ min: 0, max: 800, noNaN: true }),
);

describe('a service anywhere', () => {
  it('has the margin of its budget', () => {
    fc.assert(
      fc.property(place, ([latitude, longitude, height]) => {
        const prepared = prepareLink(
          environment,
          resolveService(weak, service, siteAt(latitude, longitude, height)),
        );
        // a map takes the gain at the ellipsoid below: on the flank of the beam 800 m are 0.01 dB
        const difference = valueAt('margin', latitude, longitude, height) - marginAt(prepared, 0.3);
        expect(Math.abs(difference)).toBeLessThan(0.001 + 2e-5 * height);
      }),
      { numRuns: 40 },
    );
  });
  it('is lost for the share of the year at which the margin of its budget is gone', () => {
    fc.assert(
      fc.property(place, ([latitude, longitude, height]) => {
        const prepared = prepareLink(
          environment,
          resolveService(weak, service, siteAt(latitude, longitude, height)),
        );
        const outage = valueAt('availability', latitude, longitude, height);
        // rain ends where it no longer rains, which the map does not know: compared where it does
        if (
          outage > 0.0011 &&
          outage <
            Math.min(2, prepared.down.end.rainProbabilityPercent, prepared.up.end.rainProbabilityPercent)
        )
          expect(Math.abs(marginAt(prepared, outage))).toBeLessThan(0.001 + 2e-5 * height);
      }),
      { numRuns: 40 },
    );
  });
  it('needs the antenna with which its margin is just gone', () => {
    const [latitude, longitude, height] = [50.3, 57.2, 220];
    const diameterM = valueAt('dish', latitude, longitude, height);
    const terminals = weak.terminals.map((terminal) =>
      terminal.id === service.terminal
        ? {
            ...terminal,
            antenna: { ...terminal.antenna, diameterM: { ...terminal.antenna.diameterM, value: diameterM } },
          }
        : terminal,
    );
    const bigger = { ...weak, terminals };
    const prepared = prepareLink(
      environment,
      resolveService(bigger, service, siteAt(latitude, longitude, height)),
    );
    expect(diameterM).toBeGreaterThan(0.3);
    expect(marginAt(prepared, 0.3)).toBeCloseTo(0, 2);
  });
  it('sends less as the requirement rises, and most in clear sky', () => {
    const rate = (choice: { availabilityPercent?: number; clearSky?: boolean }): number => {
      const quantity = quantityOf(weak, environment, satellite!, beam, 'throughput', {
        service: 'tv',
        ...choice,
      });
      const [value] = quantity.valuesAt(Float64Array.of(51.2), Float64Array.of(51.4));
      return quantity.scale.shown(value!);
    };
    expect(rate({ availabilityPercent: 99.99 })).toBeLessThan(rate({ availabilityPercent: 99 }));
    expect(rate({ availabilityPercent: 99 })).toBeLessThanOrEqual(rate({ clearSky: true }));
  });
  it('refuses an availability beyond the method, and a terminal that is none', () => {
    const ask = (choice: object) =>
      quantityOf(weak, environment, satellite!, beam, 'dish', { service: 'tv', ...choice });
    expect(() => ask({ availabilityPercent: 99.9999 })).toThrow('expected 95 … 99.999 %');
    expect(() => ask({ terminal: 'nothing' })).toThrow(
      'No terminal nothing in the programme; terminals that receive:',
    );
  });
});

describe('single places', () => {
  const at = (latitude: number, longitude: number) =>
    coverageAt(
      weak,
      environment,
      { beam: 'ku-kz', quantity: 'dish', service: 'tv' },
      { kind: 'nominal' },
      {
        latitudesDeg: Float64Array.of(latitude),
        longitudesDeg: Float64Array.of(longitude),
        heightsM: Float64Array.of(0),
      },
    );
  it('say what they need, and whether the service has it', () => {
    const { values, unit, meets } = at(50.3, 57.2);
    expect(unit).toBe('cm');
    expect(values[0]).toBeCloseTo(100 * valueAt('dish', 50.3, 57.2, 0), 6);
    expect(meets[0]).toBe(values[0]! <= 60);
  });
  it('have none where the satellite is out of sight', () => {
    expect(at(-12, -77)).toMatchObject({ values: [null], meets: [undefined] });
  });
});

describe('two designs', () => {
  const request = { beam: 'ku-kz', quantity: 'eirp', points: 2000 } as const;
  it('differ by the power of their amplifiers, everywhere', () => {
    const { field, coverage } = compareCoverage(kazsat3r, weak, environment, request);
    for (const value of field.values) if (!Number.isNaN(value)) expect(value).toBeCloseTo(-4, 9);
    expect(coverage.serviceArea!.mean).toBeCloseTo(-4, 9);
    expect(coverage.label).toContain('less this programme');
    expect(coverage.unit).toBe('dB'); // of two dBW
  });
  it('of one programme do not differ', () => {
    const { coverage } = compareCoverage(weak, weak, environment, { ...request, quantity: 'dish' });
    expect(coverage.peak.value).toBe(0);
  });
  it('have no difference of MODCODs', () => {
    expect(() => compareCoverage(weak, weak, environment, { ...request, quantity: 'modcod' })).toThrow(
      'A difference of modcod has no unit',
    );
  });
});
