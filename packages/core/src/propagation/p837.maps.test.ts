import { expect, it } from 'vitest';
import { csvRows, describeTruth } from '../../../../scripts/truth.ts';
import { openMaps } from '../../../maps/src/node.ts';
import { monthlyClimate, rainRate, rainStatistics } from './p837.ts';

/**
 * What the rounding of the shipped maps costs. Monthly rainfall is stored to 0.13 mm at the wettest place and far finer
 * where it is dry; temperature is exact.
 */
describeTruth(
  'ITU workbook 8.3.0, sheet P.837-7 Rp, from our own maps',
  ['itu/P.837-7-Rp.csv'],
  40 * 3,
  (read) => {
    const rows = csvRows(read('itu/P.837-7-Rp.csv')).filter(
      (row) => /^-?\d/.test(row[2] ?? '') && row[41] !== undefined,
    );
    it('rainfall within 0.06 mm, temperature exact, P0 and rain rate within 2e-4', async () => {
      const maps = openMaps();
      const months = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'));
      const rainfall = await Promise.all(
        months.map((month) => maps.get(`p837-7-mt-${month}` as 'p837-7-mt-01')),
      );
      const temperature = await Promise.all(
        months.map((month) => maps.get(`p1510-1-t-${month}` as 'p1510-1-t-01')),
      );
      expect(rows).toHaveLength(40);
      for (const row of rows) {
        const climate = monthlyClimate(rainfall, temperature, Number(row[2]), Number(row[3]));
        for (let month = 0; month < 12; month++) {
          expect(Math.abs(climate.rainfallMm[month]! - Number(row[5 + month]))).toBeLessThan(0.06);
          expect(climate.temperatureC[month]).toBeCloseTo(Number(row[17 + month]), 10);
        }
        const statistics = rainStatistics(climate);
        const rate = rainRate(statistics, Number(row[4]));
        if (Number(row[42]) === 0)
          expect(rate).toBe(0); // the Sahara: P0 = 0.0005 %, from 0.03 mm a year
        else {
          expect(Math.abs(statistics.probabilityPercent / Number(row[41]) - 1)).toBeLessThan(2e-4);
          expect(Math.abs(rate / Number(row[42]) - 1)).toBeLessThan(2e-4);
        }
      }
    });
  },
);
