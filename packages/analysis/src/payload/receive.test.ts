import { describe, expect, it } from 'vitest';
import { environment, kazsat3r, turksat6a } from '../../test/programmes.ts';
import { analyseCoverage } from '../coverage/analyse.ts';
import { analyseLink, resolvedLinks } from '../link/analyse.ts';
import { receiveCoverage } from './receive.ts';

const rows = receiveCoverage(turksat6a);

describe('G/T of the receivers', () => {
  it('has a row for each, with what the map of its beam says of the service area', () => {
    expect(rows.map(({ receiver }) => receiver)).toEqual(['rx-tr', 'rx-west', 'rx-east', 'rx-x']);
    const row = rows[0]!;
    const { coverage } = analyseCoverage(turksat6a, environment, {
      beam: 'ku-tr',
      quantity: 'gt',
      points: 400,
    });
    expect(row.area!.minimum).toEqual(coverage.serviceArea!.minimum);
    expect(row.area!.mean).toBe(coverage.serviceArea!.mean);
    expect(row.confidence).toBe('modelled');
    const { receive } = turksat6a.satellites[0]!.beams[0]!;
    const noiseDbK = 10 * Math.log10(650);
    expect(row.peakGOverTDbPerK).toBeCloseTo(receive!.peakGainDbi.value - noiseDbK, 9);
    expect(row.peakGOverTDbPerK).toBeGreaterThan(row.area!.maximum.value - 1e-9);
  });
  it('orders minimum, percentiles and maximum, the mean between', () => {
    for (const { area } of rows) {
      const { minimum, percentile5, median, percentile95, maximum, mean } = area!;
      const order = [minimum.value, percentile5, median, percentile95, maximum.value];
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      expect(mean!).toBeGreaterThan(minimum.value);
      expect(mean!).toBeLessThan(maximum.value);
    }
  });
  it('is towards a site what a budget has there', () => {
    const link = resolvedLinks(kazsat3r).get('school-return')!();
    const { prepared } = analyseLink(environment, link);
    const row = receiveCoverage(kazsat3r).find(({ receiver }) => receiver === 'rx-kz')!;
    const aral = row.sites.find(({ site }) => site === 'aral')!;
    expect(aral.gOverTDbPerK).toBeCloseTo(prepared.input.uplink.satelliteGOverTDbPerK, 9);
  });
  it('is none where the satellite is out of sight', () => {
    const [far] = receiveCoverage({
      ...turksat6a,
      sites: [{ ...turksat6a.sites[0]!, longitudeDeg: { value: -120, unit: '°', at: 'here' } }],
    });
    expect(far!.sites[0]!.gOverTDbPerK).toBeNull();
  });
});
