import { parseGxt } from '@ortak/core/antenna-files';
import { endStateAt, linkBudget } from '@ortak/core/link';
import { describe, expect, it } from 'vitest';
import { environment, kazsat3r } from '../../test/programmes.ts';
import { analyseCoverage, CoverageError, geoJson, gridCsv, gxt } from '../index.ts';
import { prepareLink } from '../link/prepare.ts';
import { resolveService } from '../link/resolve.ts';
import { solveLink } from '../link/solve.ts';
import { gainAtStation } from '../satellite/beam.ts';
import { quantityOf } from './analyse.ts';
import { antennaPowerDbw } from './quantity.ts';

const [satellite] = kazsat3r.satellites;
const beam = satellite!.beams.find(({ id }) => id === 'ku-kz')!;
const [transmitDbi, receiveDbi] = [beam.transmit!.peakGainDbi.value, beam.receive!.peakGainDbi.value];

describe('contours of the grid', () => {
  const request = { beam: 'ku-kz', quantity: 'eirp', points: 20_000 } as const;
  const { coverage } = analyseCoverage(kazsat3r, environment, { ...request, contoursOf: 'grid' });
  it('have the level of the quantity itself within what a cell of the grid bends, 0.05 dB', () => {
    const { valuesAt } = quantityOf(kazsat3r, environment, satellite!, beam, 'eirp', {});
    expect(coverage.contours.length).toBeGreaterThan(6);
    for (const { level, lines } of coverage.contours) {
      const points = lines.coordinates.flat();
      const values = valuesAt(
        Float64Array.from(points, ([, latitude]) => latitude!),
        Float64Array.from(points, ([longitude]) => longitude!),
      );
      expect(points.length).toBeGreaterThan(10);
      for (const value of values) expect(Math.abs(value - level)).toBeLessThan(0.05);
    }
  });
});

describe('EIRP of the beam over Kazakhstan', () => {
  const { coverage, field } = analyseCoverage(kazsat3r, environment, {
    beam: 'ku-kz',
    quantity: 'eirp',
    points: 20_000,
  });

  it('has at each point of the grid what a station there gets', () => {
    const amplifier = satellite!.amplifiers[0]!;
    for (const i of [0, 5_000, 10_000, 15_000]) {
      const value = field.values[i]!;
      if (Number.isNaN(value)) continue;
      const station = {
        latitudeDeg: field.grid.latitudesDeg[i]!,
        longitudeDeg: field.grid.longitudesDeg[i]!,
        heightM: 0,
      };
      expect(value).toBeCloseTo(
        antennaPowerDbw(amplifier) + gainAtStation(beam.transmit!, satellite!, station),
        9,
      );
    }
  });
  it('peaks where the gain does, with 10 log 85 W − 1.6 dB + its peak', () => {
    expect(coverage.peak.value).toBeCloseTo(10 * Math.log10(85) - 1.6 + transmitDbi, 1);
    const peak = { ...coverage.peak, heightM: 0 };
    expect(gainAtStation(beam.transmit!, satellite!, peak)).toBeCloseTo(transmitDbi, 1);
  });
  it('has its minimum over the service area at the edge, below mean and maximum', () => {
    const area = coverage.serviceArea!;
    expect(area.minimum.value).toBeLessThan(area.mean!);
    expect(area.mean!).toBeLessThan(area.maximum.value);
    expect(area.maximum.value).toBeLessThanOrEqual(coverage.peak.value + 0.05);
  });
  it('is labelled as modelled, since the beam is', () => expect(coverage.confidence).toBe('modelled'));
  it('becomes GeoJSON with level, unit and confidence on every feature', () => {
    const { features } = geoJson(coverage);
    for (const { properties } of features)
      expect(properties).toMatchObject({
        kind: 'absolute',
        holds: 'at or above',
        beam: 'ku-kz',
        name: 'Kazakhstan',
        satellite: 'KazSat-3R',
        serviceArea: 'Kazakhstan',
      });
    const smaller = geoJson({ ...coverage, better: 'lower' }); // a dish of 60 cm serves where 45 cm do
    expect(smaller.features[0]!.properties.holds).toBe('at or below');
    expect(features.map(({ properties }) => properties.level)).toEqual([45, 47, 49, 51, 52, 53, 54, 55]);
    for (const { properties } of features)
      expect(properties).toMatchObject({ unit: 'dBW', confidence: 'modelled' });
  });
  it('becomes GXT whose contours are read back within 0.01° and whose levels are the gain', () => {
    const file = parseGxt(gxt(kazsat3r, coverage));
    const [filed] = file.beams;
    expect(file.longitudeDeg).toBe(58.5);
    expect(filed).toMatchObject({ id: 'ku-kz', emission: 'E', levels: 'relative' });
    expect(filed!.boresights[0]!.gainDb).toBeCloseTo(transmitDbi, 2);
    for (const { gainDb, points } of filed!.contours) {
      const level = 55 + Math.round(gainDb + coverage.peak.value - 55);
      const rings = coverage.contours.find((contour) => contour.level === level)!.geometry.coordinates;
      const given = rings.flat(2);
      for (const [longitude, latitude] of points) {
        const near = given.some(([x, y]) => Math.hypot(x! - longitude, y! - latitude) < 1e-4);
        expect(near, `${longitude};${latitude}`).toBe(true);
      }
    }
    const pfd = analyseCoverage(kazsat3r, environment, { beam: 'ku-kz', quantity: 'pfd', points: 5_000 });
    expect(() => gxt(kazsat3r, pfd.coverage)).toThrow('expected --quantity eirp or gt, found pfd');
  });
  it('becomes CSV with a row per point in sight', () => {
    const rows = gridCsv({ coverage, field }).trimEnd().split('\n');
    expect(rows[0]).toBe('latitudeDeg,longitudeDeg,eirpDbw');
    expect(rows).toHaveLength(1 + field.values.filter((value) => !Number.isNaN(value)).length);
  });
});

describe('the other quantities', () => {
  const at = (quantity: 'gt' | 'pfd' | 'elevation') =>
    analyseCoverage(kazsat3r, environment, { beam: 'ku-kz', quantity, points: 10_000 }).coverage;

  it('G/T peaks at the gain − 10 log 560 K', () =>
    expect(at('gt').peak.value).toBeCloseTo(receiveDbi - 10 * Math.log10(560), 1));
  it('PFD is the EIRP less the spreading loss, 162 to 163 dB at these latitudes', () => {
    const eirp = 10 * Math.log10(85) - 1.6 + transmitDbi;
    const loss = eirp - at('pfd').peak.value;
    expect(loss).toBeGreaterThan(162.3);
    expect(loss).toBeLessThan(162.7);
  });
  it('elevation is 90° below the satellite', () => expect(at('elevation').peak.value).toBeGreaterThan(88));
  it('a beam without a receiver has no G/T, and says what is missing', () => {
    const deaf = { ...kazsat3r, satellites: [{ ...satellite!, receivers: [] }] };
    expect(() => analyseCoverage(deaf, environment, { beam: 'ku-kz', quantity: 'gt', points: 1000 })).toThrow(
      CoverageError,
    );
  });
});

describe('rain margin', () => {
  it('at a town is the margin of its link in rain alone', () => {
    const service = kazsat3r.services.find(({ id }) => id === 'tv')!;
    const aktau = kazsat3r.sites.find(({ id }) => id === 'aktau')!;
    const quantity = quantityOf(kazsat3r, environment, satellite!, beam, 'rain-margin', { service: 'tv' });
    const [margin] = quantity.valuesAt(
      Float64Array.of(aktau.latitudeDeg.value),
      Float64Array.of(aktau.longitudeDeg.value),
      Float64Array.of(aktau.heightM.value),
    );
    const prepared = prepareLink(environment, resolveService(kazsat3r, service, aktau));
    const budget = linkBudget(prepared.input, {
      uplinkDb: endStateAt(prepared.up.end, 0.3).rainDb,
      downlinkDb: endStateAt(prepared.down.end, 0.3).rainDb,
      mediumTemperatureK: 275,
    });
    expect(margin).toBeCloseTo(budget.availableEsN0Db - solveLink(prepared).modcod.idealEsN0Db, 4); // the batch kernel is within 1e-4 dB
  });
  it('asks for a service that uses the beam', () => {
    const request = { beam: 'ku-kz', quantity: 'rain-margin', service: 'vsat', points: 1000 } as const;
    expect(() => analyseCoverage(kazsat3r, environment, request)).toThrow(/services in it: tv/);
  });
});
