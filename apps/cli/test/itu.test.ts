import { recommendationFunctions } from '@ortak/analysis/propagation';
import { describe, expect, it } from 'vitest';
import { csvRows, describeTruth } from '../../../scripts/truth.ts';
import { Desk, rowsOf } from './ortak.ts';

const desk = new Desk();

describe('the list', () => {
  const { stdout, code } = desk.ortak('itu', '--list');

  it('has every function with its section, and each parameter with its range and unit', () => {
    expect(code).toBe(0);
    for (const { id, section, standard } of recommendationFunctions) {
      expect(stdout).toContain(`\n  ${id}  `);
      expect(stdout).toContain(`\n    ${section}\n`);
      expect(stdout).toContain(`${standard}\n`);
    }
    expect(stdout).toContain('\n    frequency1GHz  1 … 1000 GHz\n');
    expect(stdout).toContain('\n    antennaEfficiency  0 … 1, 0.5 where empty\n');
    expect(stdout).toContain('\n    attenuation1Db  above 0 … 1000000 dB\n');
  });

  it('ends with one line for what is not there', () => {
    expect(desk.ortak('itu').stderr).toBe('Expected a function such as p618.rain; --list shows all.\n');
    const run = desk.ortak('itu', 'p618.frequencyscaling');
    expect(run.stderr).toContain('No function p618.frequencyscaling. Did you mean p618.frequencyScaling?');
    expect(run.code).toBe(2);
  });
});

describe('one function', () => {
  it('is described with a table to begin with, which works', () => {
    for (const { id } of recommendationFunctions.filter((_, i) => i % 25 === 0)) {
      const { stdout, code } = desk.ortak('itu', id);
      expect(code).toBe(0);
      desk.put('begin.csv', stdout.slice(stdout.indexOf('begin with:') + 'begin with:'.length).trim());
      const [row] = rowsOf(desk.ortak('itu', id, 'begin.csv').stdout);
      expect(row!.problem, id).toBe('');
    }
  });

  it('says what its results mean, and in which unit', () => {
    const described = (id: string) => desk.ortak('itu', id).stdout;
    expect(described('p618.rain')).toMatch(/^attenuation001Db +A0\.01, rain attenuation .* {2}dB$/m);
    expect(described('p837.rainRate')).toMatch(/^temperatureC\.N +t, mean temperature of each month +°C$/m);
    expect(described('p837.rainRate')).toContain('N is 1, 2, …: one column for each.');
    expect(described('p2145.mean')).toContain('Its results need maps: The map p2145-0-v-mean');
  });

  it('is applied to each row, its intermediates beside what was given', () => {
    const file = desk.put(
      'rows.csv',
      [
        'site,attenuation1Db,frequency1GHz,frequency2GHz',
        'good,5,20,30',
        'beyond,5,20,3000',
        'word,x,20,30',
        'notice,5,20,60',
        'short,5',
      ].join('\n'),
    );
    const { stdout, stderr, code } = desk.ortak('itu', 'p618.frequencyScaling', file);
    expect(code).toBe(2);
    const rows = rowsOf(stdout);
    expect(Object.keys(rows[0]!)).toEqual(
      'site attenuation1Db frequency1GHz frequency2GHz phi1 phi2 h attenuation2Db notices problem'.split(' '),
    );
    // (24) to (26) by hand: φ = f²/(1 + 1e-4 f²)
    const phi = (f: number) => f ** 2 / (1 + 1e-4 * f ** 2);
    const h = 1.12e-3 * Math.sqrt(phi(30) / phi(20)) * (phi(20) * 5) ** 0.55;
    expect(Number(rows[0]!.attenuation2Db)).toBeCloseTo(5 * (phi(30) / phi(20)) ** (1 - h), 12);
    expect(rows.map(({ problem }) => problem !== '')).toEqual([false, true, true, false, true]);
    expect(rows[3]!.notices).toBe('p618.frequency-out-of-range');
    expect(stderr).toContain('rows.csv:3: frequency2GHz: expected 1 … 1000 GHz, found 3000\n');
    expect(stderr).toContain('rows.csv:4: attenuation1Db: expected 0 … 1000000 dB, found "x"\n');
    expect(stderr).toContain('rows.csv:6: frequency1GHz: expected 1 … 1000 GHz, found nothing\n');
    expect(stderr).toContain('2 rows computed, 3 not.\n');
  });

  it('says what a kernel cannot take, each row by itself', () => {
    const fit = 'rainProbability1Percent,mean1,sigma1,rainProbability2Percent,mean2,sigma2,separationKm';
    const file = desk.put(
      'band.csv',
      [
        `${fit},fromDb,toDb,exceededFromPercent,exceededToPercent,differenceDb`,
        '4.5,-1.7,1.3,4.8,-1.6,1.35,25,2,5,0.35,0.07,1',
        '4.5,-1.7,1.3,4.8,-1.6,1.35,25,5,2,0.35,0.07,1',
      ].join('\n'),
    );
    const { stdout, stderr, code } = desk.ortak('itu', 'p1815.differenceExceeded', file);
    expect(code).toBe(2);
    expect(Number(rowsOf(stdout)[0]!.exceededPercent)).toBeGreaterThan(0);
    expect(stderr).toContain('band.csv:3: toDb: expected 5 … 1000000 dB (ITU-R P.1815-1), found 2\n');
  });

  it('reads lists in one cell, and gives lists in numbered columns', () => {
    const month = (value: number) => Array(12).fill(value).join(';');
    const file = desk.put(
      'months.csv',
      `rainfallMm,temperatureC,pPercent\n${month(50)},${month(10)},0.01\n${month(50)};1,${month(10)},0.01\n`,
    );
    const { stdout, stderr } = desk.ortak('itu', 'p837.rainRateOfMonths', file);
    const [row] = rowsOf(stdout);
    expect(Number(row!['monthlyProbabilityPercent.12'])).toBeGreaterThan(0);
    expect(Number(row!.rainRateMmPerH)).toBeGreaterThan(10);
    expect(stderr).toContain('months.csv:3: length of rainfallMm: expected 12');
  });

  it('reads the maps of the package, and says which it lacks', () => {
    const places = desk.put('places.csv', 'map,latitudeDeg,longitudeDeg\np837-7-r001,51.16,71.47\n');
    const direct = Number(rowsOf(desk.ortak('itu', 'p837.rainRate001', places).stdout)[0]!.rainRate001MmPerH);
    const [interpolated] = rowsOf(desk.ortak('itu', 'p1144.bilinear', places).stdout);
    expect(Number(interpolated!.value)).toBe(direct);
    expect(interpolated!.unit).toBe('mm/h');

    const unknown = desk.put('unknown.csv', 'map,latitudeDeg,longitudeDeg\np837-8-r001,51.16,71.47\n');
    expect(desk.ortak('itu', 'p1144.bilinear', unknown).stderr).toBe(
      'There is no map "p837-8-r001"; `ortak maps list` shows those at hand.\n',
    );
    const climate = desk.put('climate.csv', 'quantity,latitudeDeg,longitudeDeg,heightKm\ncontent,1,2,0.1\n');
    const run = desk.ortak('itu', 'p2145.mean', climate);
    expect(run.stderr).toContain('The map p2145-0-v-mean is not at hand: only the official files');
    expect(run.code).toBe(1);
  });
});

const sheet = 'itu/P.618-14-SD-Gain.csv';
describe('--json', () => {
  it('has of each row its line, arguments, results with units in their names, or problems', () => {
    const file = desk.put(
      'j.csv',
      'attenuation1Db,frequency1GHz,frequency2GHz\n5,20,30\n5,20,3000\n5,20,60\n',
    );
    const { stdout, code } = desk.ortak('itu', 'p618.frequencyScaling', file, '--json');
    expect(code).toBe(2);
    const { function: id, section, rows } = JSON.parse(stdout);
    expect([id, section]).toEqual(['p618.frequencyScaling', expect.stringContaining('§ 2.2.1.3')]);
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatchObject({
      line: 2,
      arguments: { attenuation1Db: 5, frequency1GHz: 20, frequency2GHz: 30 },
      results: { phi1: expect.any(Number), attenuation2Db: expect.any(Number) },
      notices: [],
    });
    expect(rows[1]).toEqual({
      line: 3,
      arguments: expect.anything(),
      problems: [expect.objectContaining({ column: 'frequency2GHz' })],
    });
    expect(rows[2].notices[0]).toMatchObject({ code: expect.any(String), message: expect.any(String) });
    expect(desk.ortak('itu', 'p618.frequencyScaling', file, '--json', '-o', 'x/j.json').code).toBe(2);
  });
});

describeTruth('ITU workbook 8.3.0, sheet P.618-14 SD_Gain, as a table of rows', [sheet], 21 * 7, (read) => {
  it('every intermediate and the gain, within 1e-9', () => {
    const rows = csvRows(read(sheet))
      .map((row) => row.slice(2))
      .filter((row) => /^\d/.test(row[0] ?? ''));
    const file = desk.put(
      'gain.csv',
      [
        'separationKm,attenuationDb,frequencyGHz,elevationDeg,baselineAngleDeg',
        ...rows.map((row) => row.slice(0, 5).join(',')),
      ].join('\n'),
    );
    const run = desk.ortak('itu', 'p618.diversityGain', file, '-o', 'gain.out.csv');
    expect(run.code).toBe(0);
    const columns = 'a b separationGainDb frequencyFactor elevationFactor baselineFactor gainDb'.split(' ');
    let compared = 0;
    for (const [i, result] of desk.rows('gain.out.csv').entries())
      for (const [j, column] of columns.entries()) {
        expect(Math.abs(Number(result[column]) - Number(rows[i]![5 + j]))).toBeLessThan(1e-9);
        compared++;
      }
    expect(compared).toBe(21 * 7);
  });
});
