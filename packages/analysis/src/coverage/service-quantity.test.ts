/** Maps of a service against the budget of the same link, one place at a time. */
import type { Site } from '@ortak/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { environment, kazsat3r, weakened } from '../../test/programmes.ts';
import { prepareLink } from '../link/prepare.ts';
import { resolveService } from '../link/resolve.ts';
import { solveLink } from '../link/solve.ts';
import { analyseCoverage, coverageSteps, quantityOf } from './analyse.ts';
import { compareCoverage } from './difference.ts';
import { gridOver } from './grid.ts';
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

const linkTo = (latitudeDeg: number, longitudeDeg: number, heightM: number, programme = weak) =>
  prepareLink(environment, resolveService(programme, service, siteAt(latitudeDeg, longitudeDeg, heightM)));

/** Steppe: no mountains, and it rains far more often than 0.3 % of the year. */
const steppe = fc.tuple(
  fc.double({ min: 47, max: 53, noNaN: true }),
  fc.double({ min: 55, max: 78, noNaN: true }),
);

describe('a service at a place', () => {
  const place = fc.tuple(
    fc.double({ min: 42, max: 53, noNaN: true }),
    fc.double({ min: 52, max: 82, noNaN: true }),
    fc.double({ min: 0, max: 800, noNaN: true }),
  );
  it('has margin and availability of the link there', () => {
    fc.assert(
      fc.property(place, ([latitude, longitude, height]) => {
        const link = solveLink(linkTo(latitude, longitude, height));
        expect(link.modcod.idealEsN0Db).toBe(ESN0);
        expect(valueAt('margin', latitude, longitude, height)).toBeCloseTo(link.marginInRainDb, 9);
        const outage = valueAt('availability', latitude, longitude, height);
        if (link.availability.bound === 'exact')
          expect(100 - outage).toBeCloseTo(link.availability.percent, 9);
      }),
      { numRuns: 20 },
    );
  });
  it('needs the antenna with which the link there is lost for just the allowed share of the year', () => {
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
    expect(diameterM).toBeGreaterThan(0.3);
    const link = solveLink(linkTo(latitude, longitude, height, { ...weak, terminals }));
    expect(link.marginInRainDb).toBeCloseTo(0, 4);
  });
});

describe('a service on a map', () => {
  it('comes to the same between the places that have their own budget: 0.03 dB, 10 % of the outage, 1 % of the diameter', () => {
    const mapped = (kind: ServiceQuantity) => {
      const quantity = quantityOf(weak, environment, satellite!, beam, kind, { service: 'tv' });
      const grid = gridOver({ westDeg: 45, eastDeg: 88, southDeg: 40, northDeg: 56 }, 5000);
      quantity.valuesAt(grid.latitudesDeg, grid.longitudesDeg);
      return (latitude: number, longitude: number) =>
        quantity.valuesAt(Float64Array.of(latitude), Float64Array.of(longitude))[0]!;
    };
    const [margin, outage, dish] = [mapped('margin'), mapped('availability'), mapped('dish')];
    fc.assert(
      fc.property(steppe, ([latitude, longitude]) => {
        const at = (kind: ServiceQuantity) => valueAt(kind, latitude, longitude, Number.NaN);
        expect(Math.abs(margin(latitude, longitude) - at('margin'))).toBeLessThan(0.03);
        const percent = at('availability');
        // beyond 0.5 % the outage of this weak link is of dry weather, and runs away from one place to the next
        if (percent > 0.002 && percent < 0.5)
          expect(Math.abs(Math.log(outage(latitude, longitude) / percent))).toBeLessThan(0.1);
        expect(Math.abs(Math.log(dish(latitude, longitude) / at('dish')))).toBeLessThan(0.01);
      }),
      { numRuns: 30 },
    );
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

describe('a quick figure', () => {
  const request = {
    beam: 'ku-kz',
    service: 'tv',
    quantity: 'margin',
    points: 2000,
    contoursOf: 'grid',
  } as const;
  it('lies tenths of a decibel from the budgets of single places, and says that it is one', () => {
    const exact = analyseCoverage(weak, environment, request);
    const quick = analyseCoverage(weak, environment, { ...request, isQuick: true });
    const apart = Array.from(exact.field.values, (value, i) => Math.abs(value - quick.field.values[i]!))
      .filter((value) => !Number.isNaN(value))
      .sort((a, b) => a - b);
    expect(apart[apart.length >> 1]).toBeGreaterThan(0);
    expect(apart[Math.floor(0.95 * apart.length)]).toBeLessThan(1);
    const codes = ({ coverage }: typeof quick) => coverage.notices.map(({ code }) => code);
    expect(codes(quick)).toContain('coverage.quick');
    expect(codes(exact)).not.toContain('coverage.quick');
  });
});

describe('a map step by step', () => {
  it('tells the part done as it grows, can be left in between, and is the map', () => {
    const request = { beam: 'ku-kz', quantity: 'margin', points: 400 } as const;
    const steps = coverageSteps(weak, environment, request);
    const parts: number[] = [];
    let step = steps.next();
    while (!step.done) {
      parts.push(step.value);
      step = steps.next();
    }
    expect(parts.length).toBeGreaterThan(50);
    expect(parts).toEqual([...parts].sort((a, b) => a - b));
    expect(parts[0]).toBeGreaterThanOrEqual(0);
    expect(parts.at(-1)).toBeLessThan(1);
    expect(step.value.field.values).toEqual(analyseCoverage(weak, environment, request).field.values);
    const left = coverageSteps(weak, environment, request);
    left.next();
    expect(left.return(undefined as never)).toEqual({ done: true, value: undefined });
  });
});
