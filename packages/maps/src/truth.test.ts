/** The maps against the sheets of the ITU workbook that print what they give at a place. */
import {
  bilinear,
  monthlyClimate,
  type RaisedPlace,
  rainRate,
  rainRateExceedance,
  rainStatistics,
  statisticalGases,
  surfaceTemperatureK,
  topographicHeightM,
  vapourLevelsAround,
  vapourStatistic,
  wetTermMedianNUnits,
} from '@ortak/core/propagation';
import { describe, expect, it } from 'vitest';
import { csvRows, describeTruth } from '../../../scripts/truth.ts';
import { surfaceClimate } from './climate.ts';
import { LEVELS, type Level, levelPercent, MONTHS } from './manifest.ts';
import { openMaps } from './node.ts';

const maps = openMaps();

/** Rows of a sheet that begin with a latitude, from that column on. */
const places = (text: string) =>
  csvRows(text)
    .filter((row) => /^-?[\d.]+$/.test(row[2] ?? '') && /^-?[\d.]+$/.test(row[3] ?? ''))
    .map((row) => row.slice(2));

const close = (value: number, expected: string | undefined, tolerance = 1e-9) =>
  expect(Math.abs(value - Number(expected)), `${value} against ${expected}`).toBeLessThanOrEqual(
    tolerance * Math.max(1, Math.abs(Number(expected))),
  );

describeTruth(
  'ITU workbook 8.3.0, sheet P.1510-1 Surf-temp',
  ['itu/P.1510-Surf-temp.csv'],
  15 * 13,
  (read) => {
    it('annual and monthly temperature, to the last digit', async () => {
      const rows = places(read('itu/P.1510-Surf-temp.csv'));
      expect(rows).toHaveLength(15);
      for (const [column, month] of ['annual' as const, ...MONTHS].entries()) {
        const map = await maps.get(`p1510-1-t-${month}`);
        for (const row of rows)
          close(surfaceTemperatureK(map, Number(row[0]), Number(row[1])), row[2 + column], 1e-12);
      }
    });
  },
);

describeTruth('ITU workbook 8.3.0, sheet P.1511 TOPO', ['itu/P.1511-TOPO.csv'], 15, (read) => {
  it('topographic height of P.1511-3 from the map of P.1511-2', async () => {
    const map = await maps.get('p1511-2-topography');
    const rows = places(read('itu/P.1511-TOPO.csv'));
    expect(rows).toHaveLength(15);
    for (const row of rows) close(topographicHeightM(map, Number(row[0]), Number(row[1])), row[2]);
  });
});

describeTruth('ITU workbook 8.3.0, sheet P.453-14 Nwet', ['itu/P.453-14-Nwet.csv'], 8, (read) => {
  it('median wet term, to the last digit', async () => {
    const map = await maps.get('p453-14-nwet-50');
    const rows = places(read('itu/P.453-14-Nwet.csv'));
    expect(rows).toHaveLength(8);
    for (const row of rows) close(wetTermMedianNUnits(map, Number(row[0]), Number(row[1])), row[3], 1e-12);
  });
});

const levelOf = (pPercent: number): Level => LEVELS.find((level) => levelPercent(level) === pPercent)!;

/** ρ or V exceeded for a percentage, from the maps of the package. */
async function vapour(kind: 'rho' | 'v', place: RaisedPlace, pPercent: number): Promise<number> {
  const level = async (p: number) => ({
    pPercent: p,
    map: await maps.get(`p836-6-${kind}-${levelOf(p)}`),
    scaleHeight: await maps.get(`p836-6-vsch-${levelOf(p)}`),
  });
  const [below, above] = vapourLevelsAround(pPercent);
  const topography = await maps.get('p836-6-topography');
  return vapourStatistic([await level(below), await level(above)], topography, place, pPercent).value;
}

describeTruth('ITU workbook 8.3.0, sheet P.836-6 WV', ['itu/P.836-6-WV.csv'], 64, (read) => {
  it('annual ρ and V within what the rounding of the maps explains', async () => {
    const [density, content] = read('itu/P.836-6-WV.csv').split('2. Total water vapour content');
    for (const [kind, sheet, tolerance] of [
      ['rho', density!, 0.01], // g/m³: half a step of ρ, and a little for the step of VSCH
      ['v', content!, 0.04], // kg/m²
    ] as const) {
      const rows = places(sheet).filter((row) => row[6] !== '' && (row[7] ?? '') === '');
      expect(rows).toHaveLength(32);
      for (const row of rows) {
        const [latitudeDeg, longitudeDeg, heightM] = row.map(Number) as [number, number, number];
        const place = { latitudeDeg, longitudeDeg, heightKm: heightM / 1000 };
        const value = await vapour(kind, place, Number(row[4]));
        expect(Math.abs(value - Number(row[6])), row.join(' ')).toBeLessThan(tolerance);
      }
    }
  });
});

const stat = 'itu/P.676-13-A-Gas-A2-STAT.csv';
describeTruth('ITU workbook 8.3.0, annual part of sheet P.676-13 A_Gas_A2_STAT', [stat], 75, (read) => {
  it('what stands in for P.2145 gives the gaseous attenuation within −9 and +4 %', async () => {
    const rows = csvRows(read(stat)).filter(
      (row) => /^-?[\d.]+$/.test(row[2] ?? '') && row[25] === '' && Number(row[13]) >= 0.1,
    );
    expect(rows).toHaveLength(75);
    let [least, most] = [0, 0];
    for (const row of rows) {
      const cell = (column: number) => Number(row[column]);
      const place = { latitudeDeg: cell(2), longitudeDeg: cell(3), heightKm: cell(4) };
      const climate = await surfaceClimate(maps, place, cell(13));
      expect(climate.notices.map(({ code }) => code)).toEqual(['p2145.substituted']);
      const path = { frequencyGHz: cell(6), elevationDeg: cell(8) };
      const gas = statisticalGases(path, climate.mean, climate.exceeded, climate.contentKgPerM2);
      const error = gas.attenuationDb / cell(41) - 1;
      least = Math.min(least, error);
      most = Math.max(most, error);
    }
    expect(least).toBeCloseTo(-0.09, 2); // the figures that its notice states
    expect(most).toBeCloseTo(0.035, 2);
  });
});

describeTruth('ITU workbook 8.3.0, sheet P.837-7 Rp', ['itu/P.837-7-Rp.csv'], 8 * 24, (read) => {
  it('monthly rainfall within its rounding; monthly temperature to the last digit', async () => {
    const rows = new Map(
      places(read('itu/P.837-7-Rp.csv'))
        .filter((row) => row.length > 30) // a second table has fewer columns
        .map((row) => [`${row[0]} ${row[1]}`, row]),
    );
    expect(rows.size).toBe(8);
    for (const [i, month] of MONTHS.entries()) {
      const rainfall = await maps.get(`p837-7-mt-${month}`);
      const temperature = await maps.get(`p1510-1-t-${month}`);
      for (const row of rows.values()) {
        const [latitude, longitude] = [Number(row[0]), Number(row[1])];
        const expected = Number(row[3 + i]);
        const error = Math.abs(bilinear(rainfall, latitude, longitude) - expected);
        expect(error, `${month}: ${row[0]} ${row[1]}`).toBeLessThanOrEqual(0.025 + 1e-9);
        close(surfaceTemperatureK(temperature, latitude, longitude) - 273.15, row[15 + i]);
      }
    }
  });
});

describeTruth('ITU workbook 8.3.0, rates of sheet P.837-7 Rp', ['itu/P.837-7-Rp.csv'], 35 * 2, (read) => {
  it('rain rate iterated from the maps of the package, and the probability of the sheet’s rate, within 0.005 %', async () => {
    const rainfall = await Promise.all(MONTHS.map((month) => maps.get(`p837-7-mt-${month}`)));
    const temperature = await Promise.all(MONTHS.map((month) => maps.get(`p1510-1-t-${month}`)));
    const rows = places(read('itu/P.837-7-Rp.csv')).filter((row) => row.length > 30 && Number(row[40]) > 0);
    expect(rows).toHaveLength(35);
    let worstRate = 0;
    let worstPercent = 0;
    for (const row of rows) {
      const climate = monthlyClimate(rainfall, temperature, Number(row[0]), Number(row[1]));
      const statistics = rainStatistics(climate);
      const [pPercent, expected] = [Number(row[2]), Number(row[40])];
      worstRate = Math.max(worstRate, Math.abs(rainRate(statistics, pPercent) / expected - 1));
      worstPercent = Math.max(
        worstPercent,
        Math.abs(rainRateExceedance(statistics, expected) / Number(row[41]) - 1),
      );
    }
    expect(worstRate).toBeLessThan(5e-5);
    expect(worstPercent).toBeLessThan(5e-5);
  });
});

describe('the maps of cloud water', () => {
  it('are in order: less is exceeded for longer', async () => {
    let previous = Number.POSITIVE_INFINITY;
    for (const level of LEVELS) {
      const value = bilinear(await maps.get(`p840-7-lred-${level}`), 51.17, 71.43);
      expect(value).toBeLessThanOrEqual(previous);
      previous = value;
    }
  });
});
