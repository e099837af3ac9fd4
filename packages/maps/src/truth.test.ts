/** The maps against the sheets of the ITU workbook that print what they give at a place. */
import {
  bilinear,
  surfaceTemperatureK,
  topographicHeightM,
  vapourLevelsAround,
  vapourStatistic,
  wetTermMedianNUnits,
} from '@ortak/core/propagation';
import { describe, expect, it } from 'vitest';
import { csvRows, describeTruth } from '../../../scripts/truth.ts';
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

describeTruth('ITU workbook 8.3.0, sheet P.836-6 WV', ['itu/P.836-6-WV.csv'], 64, (read) => {
  it('annual ρ and V within what the rounding of the maps explains', async () => {
    const topography = await maps.get('p836-6-topography');
    const text = read('itu/P.836-6-WV.csv');
    const [density, content] = text.split('2. Total water vapour content');
    for (const [kind, sheet, tolerance] of [
      ['rho', density!, 0.0025 + 0.01], // g/m³: its own step, and ρ × rise / VSCH² × the step of VSCH
      ['v', content!, 0.01 + 0.02], // kg/m²
    ] as const) {
      const rows = places(sheet)
        .filter((row) => row[6] !== '' && (row[7] ?? '') === '')
        .slice(0, 32);
      expect(rows).toHaveLength(32);
      for (const row of rows) {
        const pPercent = Number(row[4]);
        const levels = await Promise.all(
          vapourLevelsAround(pPercent).map(async (p) => ({
            pPercent: p,
            map: await maps.get(`p836-6-${kind}-${levelOf(p)}`),
            scaleHeight: await maps.get(`p836-6-vsch-${levelOf(p)}`),
          })),
        );
        const place = {
          latitudeDeg: Number(row[0]),
          longitudeDeg: Number(row[1]),
          heightKm: Number(row[2]) / 1000,
        };
        const { value } = vapourStatistic([levels[0]!, levels[1]!], topography, place, pPercent);
        expect(Math.abs(value - Number(row[6])), row.join(' ')).toBeLessThan(tolerance);
      }
    }
  });
});

describeTruth('ITU workbook 8.3.0, sheet P.837-7 Rp', ['itu/P.837-7-Rp.csv'], 8 * 24, (read) => {
  it('monthly rainfall within the rounding of its square root; monthly temperature to the last digit', async () => {
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
        expect(error, `${month}: ${row[0]} ${row[1]}`).toBeLessThan(0.005 * Math.sqrt(expected) + 1e-4);
        close(surfaceTemperatureK(temperature, latitude, longitude) - 273.15, row[15 + i]);
      }
    }
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
