import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRows, describeTruth } from '../../../../scripts/truth.ts';
import type { WorkingLine } from '../working.ts';
import { type SlantPath, type SlantPathClimate, slantPathAttenuation } from './chain.ts';
import { slantPathWorking } from './chain.working.ts';
import { geoclimaticFactor, lowElevationFade, pathCoefficient } from './p618.low-elevation.ts';
import { cloudMassCoefficient } from './p840.ts';

const astana: SlantPath = {
  latitudeDeg: 51.16,
  stationHeightKm: 0.347,
  elevationDeg: 30,
  frequencyGHz: 20,
  polarisationTiltDeg: 45,
  antennaDiameterM: 1.2,
  antennaEfficiency: 0.65,
};
const climate: SlantPathClimate = {
  rainRate001MmPerH: 20,
  rainHeightKm: 2.8,
  wetRefractivity: 40,
  meanAir: { pressureHPa: 980, temperatureK: 277, waterVapourDensityGPerM3: 6 },
  exceededPercent: 5,
  exceededAir: { pressureHPa: 995, temperatureK: 297, waterVapourDensityGPerM3: 13 },
  contentKgPerM2: 30,
  liquidWaterKgPerM2: 0.3,
  liquidWaterKind: 'integrated',
  notices: [],
};

describe('attenuation of a slant path', () => {
  it('adds its parts as § 2.5 says', () => {
    const { rain, gas, cloud, scintillation, total, notices } = slantPathAttenuation(astana, climate, 0.1);
    expect(total.attenuationDb).toBeCloseTo(
      gas.attenuationDb + Math.hypot(rain.attenuationDb + cloud.attenuationDb, scintillation.attenuationDb),
      12,
    );
    expect(rain.attenuationDb).toBeGreaterThan(1);
    expect(notices).toEqual([]);
  });

  it('takes reduced liquid water with the coefficient of water at 273.15 K', () => {
    const integrated = slantPathAttenuation(astana, climate, 1).cloud;
    const reduced = slantPathAttenuation(astana, { ...climate, liquidWaterKind: 'reduced' }, 1).cloud;
    expect(integrated.massDbPerKgPerM2).toBe(cloudMassCoefficient(20).massDbPerKgPerM2);
    expect(reduced.massDbPerKgPerM2).toBe(reduced.specificDbPerKmPerGPerM3);
    expect(reduced.attenuationDb / integrated.attenuationDb).toBeGreaterThan(1.05);
  });

  it('takes the fading of § 2.4.2 and § 2.4.3 below 5° where pL is given', () => {
    const low = { ...astana, elevationDeg: 3, refractivityGradientPercent: 10, overWaterFraction: 0.5 };
    const result = slantPathAttenuation(low, climate, 0.1);
    const Kw = geoclimaticFactor(10, 51.16, pathCoefficient(0.347, 0.5)).factor;
    const fade = lowElevationFade(
      { ...low, freeSpaceElevationDeg: 3, geoclimaticFactor: Kw },
      { ...low, wetRefractivity: 40 },
      0.1,
      'average-year',
    );
    expect(result.lowElevation!.fade).toEqual(fade);
    expect(result.total.parts.scintillationDb).toBe(fade.attenuationDb);
    const codes = (path: SlantPath) =>
      slantPathAttenuation(path, climate, 0.1).notices.map(({ code, source }) => `${code} ${source}`);
    const flagged = 'p618.elevation-out-of-range ITU-R P.618-14 § 2.4.1';
    expect(codes(low)).not.toContain(flagged);
    expect(codes({ ...astana, elevationDeg: 3 })).toContain(flagged);

    const AS = slantPathWorking(result).find(({ symbol }) => symbol === 'AS')!;
    expect(AS.value).toBe(fade.attenuationDb);
    const value = (of: string) => AS.working!.find(({ symbol }) => symbol === of)!.value;
    expect([value('pL'), value('r'), value('Kw'), value('θ1'), value('γ')]).toEqual([
      10,
      0.5,
      Kw,
      fade.deepElevationMrad,
      fade.gamma,
    ]);
    expect(AS.working!.at(-1)!.source).toBe(
      fade.part === 'deep' ? 'ITU-R P.618-14 § 2.4.2 (54), (56)' : 'ITU-R P.618-14 § 2.4.3 (64)',
    );
  });

  it('meets § 2.4.1 at 5°, from where pL is of no effect', () => {
    const fadeAt = (elevationDeg: number, pL: number) =>
      slantPathAttenuation({ ...astana, elevationDeg, refractivityGradientPercent: pL }, climate, 0.1).total
        .parts.scintillationDb;
    expect(fadeAt(4.9999, 10)).toBeCloseTo(fadeAt(5, 10), 3);
    expect(fadeAt(5, 10)).toBe(fadeAt(5, 50));
    expect(fadeAt(4, 50)).toBeGreaterThan(fadeAt(4, 10));
    const at5 = slantPathAttenuation(
      { ...astana, elevationDeg: 5, refractivityGradientPercent: 10 },
      climate,
      0.1,
    );
    expect('lowElevation' in at5).toBe(false);
  });

  it('refuses a climate of another percentage, and percentages beyond its methods', () => {
    expect(() => slantPathAttenuation(astana, climate, 6)).toThrow(
      'exceededPercent is 5 %; expected 6 … 6 %',
    );
    expect(() => slantPathAttenuation(astana, climate, 51)).toThrow('pPercent is 51 %; expected 0.000001');
    expect(() => slantPathAttenuation({ ...astana, elevationDeg: Number.NaN }, climate, 1)).toThrow(
      'elevationDeg',
    );
  });

  it('collects each notice once, and none about rain where rain does not count', () => {
    const low = slantPathAttenuation({ ...astana, elevationDeg: 3, frequencyGHz: 60 }, climate, 0.0005);
    const codes = low.notices.map(({ code }) => code);
    expect(codes).toContain('p676.layered-below-5-degrees');
    expect(codes).toContain('p840.elevation-out-of-range');
    expect(new Set(low.notices.map(({ message }) => message)).size).toBe(low.notices.length);
    const often = slantPathAttenuation(astana, { ...climate, exceededPercent: 20 }, 20);
    expect(often.rain.notices.map(({ code }) => code)).toEqual(['p618.p-out-of-range']);
    expect(often.notices).toEqual([]);
    expect(often.total.attenuationDb).toBeCloseTo(
      often.gas.attenuationDb + Math.hypot(often.cloud.attenuationDb, often.scintillation.attenuationDb),
      12,
    );
  });

  it('grows as p falls, from 5 % to 0.01 %', () => {
    fc.assert(
      fc.property(
        fc.record({
          elevationDeg: fc.double({ min: 5, max: 90, noNaN: true }),
          frequencyGHz: fc.double({ min: 4, max: 55, noNaN: true }),
          rainRate: fc.double({ min: 1, max: 120, noNaN: true }),
          p: fc.double({ min: 0.01, max: 4.9, noNaN: true }),
        }),
        ({ elevationDeg, frequencyGHz, rainRate, p }) => {
          const path = { ...astana, elevationDeg, frequencyGHz };
          const place = { ...climate, rainRate001MmPerH: rainRate };
          const at = (percent: number) => slantPathAttenuation(path, place, percent);
          if (at(0.01).rain.attenuation001Db > 100) return; // beyond which (8) has no order
          expect(at(p).total.attenuationDb).toBeGreaterThan(at(p * 1.02).total.attenuationDb);
        },
      ),
    );
  });
});

describe('working', () => {
  const symbols = (lines: readonly WorkingLine[]) => lines.map(({ symbol }) => symbol).join(' ');
  const of = (lines: readonly WorkingLine[], symbol: string) =>
    lines.find((entry) => entry.symbol === symbol)!;

  it('opens each part into its steps, which end in the figure of the part', () => {
    const lines = slantPathWorking(slantPathAttenuation(astana, climate, 0.1));
    expect(symbols(lines)).toBe('AG AC AR AS AT');
    for (const part of lines.slice(0, 4)) expect(part.working?.at(-1)?.value).toBe(part.value);
    expect(lines[4]!.working).toBeUndefined();
  });

  it('gases: oxygen and water vapour, with what the maps give', () => {
    const result = slantPathAttenuation(astana, climate, 0.1);
    const gas = of(slantPathWorking(result), 'AG').working!;
    expect(symbols(gas)).toBe('f θ Ps Ts ρs Ps(p) Ts(p) ρs(p) Vs(p) γo ho Ao KV Aw AG');
    const value = (symbol: string) => Number(of(gas, symbol).value);
    expect(['Ps', 'Ts', 'ρs', 'Ps(p)', 'Ts(p)', 'ρs(p)', 'Vs(p)'].map(value)).toEqual([
      980, 277, 6, 995, 297, 13, 30,
    ]);
    const sine = Math.sin((30 * Math.PI) / 180);
    expect(value('Ao')).toBeCloseTo((value('γo') * value('ho')) / sine, 12);
    expect(value('Aw')).toBeCloseTo((value('KV') * value('Vs(p)')) / sine, 12);
    expect(value('Ao') + value('Aw')).toBeCloseTo(value('AG'), 12);
    const [ao, bo, co, d] = of(gas, 'ho').working!.map((entry) => Number(entry.value));
    expect(ao! + bo! * 297 + co! * 995 + d! * 13).toBeCloseTo(value('ho'), 12);
    const [av, bv, cv, dv] = of(gas, 'KV').working!.map((entry) => Number(entry.value));
    expect(av! + bv! * 6 + cv! * 277 + dv! * 980).toBeCloseTo(value('KV'), 12);
    expect(of(gas, 'Ps').source).toBe('ITU-R P.2145-0');
  });

  it('gases below 5°: Annex 2 at 5°, and the ratio of the layered paths', () => {
    const result = slantPathAttenuation({ ...astana, elevationDeg: 2 }, climate, 0.1);
    const gas = of(slantPathWorking(result), 'AG').working!;
    expect(symbols(gas)).toBe('f θ Ps Ts ρs Ps(p) Ts(p) ρs(p) Vs(p) γo ho Ao(5°) Co Ao KV Aw(5°) Cw Aw AG');
    const value = (symbol: string) => Number(of(gas, symbol).value);
    const sine = Math.sin((5 * Math.PI) / 180);
    expect(value('Ao(5°)')).toBeCloseTo((value('γo') * value('ho')) / sine, 12);
    expect(value('Aw(5°)')).toBeCloseTo((value('KV') * value('Vs(p)')) / sine, 12);
    expect(value('Ao')).toBeCloseTo(value('Ao(5°)') * value('Co'), 12);
    expect(value('Aw')).toBeCloseTo(value('Aw(5°)') * value('Cw'), 12);
    expect(value('AG')).toBe(result.gas.attenuationDb);
    expect(of(gas, 'AG').source).toContain('Annex 1 § 2.2.1');
  });

  it('says where substitutes stood in', () => {
    const substituted: SlantPathClimate = {
      ...climate,
      liquidWaterKind: 'reduced',
      notices: [{ code: 'p2145.substituted', source: 'ITU-R P.2145-0', message: 'not at hand' }],
    };
    const lines = slantPathWorking(slantPathAttenuation(astana, substituted, 0.1));
    expect(of(of(lines, 'AG').working!, 'Ps').source).toContain('P.836-6');
    const label = (symbol: string) => of(of(lines, 'AG').working!, symbol).label;
    expect(label('Ts(p)')).toBe('Surface temperature, annual mean, for want of its statistic');
    expect(label('ρs(p)')).toContain('exceeded for 5 %');
    const cloud = of(lines, 'AC').working!;
    expect(symbols(cloud)).toBe('f θ Lred Kl AC');
    expect(cloud[2]!.source).toContain('P.840-7');
    expect(symbols(cloud[3]!.working!)).toBe('ε″ ε′ η');
  });
});

const sheets = ['itu/P.618-14-Att-Tot.csv', 'itu/P.618-14-A-Rain.csv', 'itu/P.618-14-A-Scint.csv'];
describeTruth('ITU workbook 8.3.0, the chain on sheet P.618-14 Att_Tot', sheets, 3 * 48, (read) => {
  const numbered = (file: string) =>
    csvRows(read(file))
      .filter((row) => /^-?\d/.test(row[2] ?? '') && /^-?\d/.test(row[3] ?? ''))
      .map((row) => row.slice(2));
  const rows = numbered(sheets[0]!).filter((row) => row[16]);
  const place = (row: readonly string[]) => `${Number(row[0])} ${Number(row[1])}`;
  const rainSheet = new Map(numbered(sheets[1]!).map((row) => [place(row), row]));
  const fadeSheet = new Map(numbered(sheets[2]!).map((row) => [place(row), row]));

  it('rain, cloud and scintillation from what the other sheets say of the same places', () => {
    expect(rows).toHaveLength(48);
    const liquidWater = new Map<string, number>(); // from the first frequency of a place, for the others
    for (const row of rows) {
      const cell = (column: number) => Number(row[column]);
      const path: SlantPath = {
        latitudeDeg: cell(0),
        stationHeightKm: cell(2),
        frequencyGHz: cell(4),
        elevationDeg: cell(5),
        antennaDiameterM: cell(6),
        antennaEfficiency: cell(7),
        polarisationTiltDeg: cell(8),
      };
      const [rainRow, fadeRow] = [rainSheet.get(place(row))!, fadeSheet.get(place(row))!];
      const coefficient = cloudMassCoefficient(path.frequencyGHz).massDbPerKgPerM2;
      if (!liquidWater.has(place(row)))
        liquidWater.set(place(row), (cell(13) * Math.sin((path.elevationDeg * Math.PI) / 180)) / coefficient);
      const { rain, cloud, scintillation } = slantPathAttenuation(
        path,
        {
          ...climate,
          rainHeightKm: Number(rainRow[8]),
          rainRate001MmPerH: Number(rainRow[9]),
          wetRefractivity: Number(fadeRow[9]),
          liquidWaterKgPerM2: liquidWater.get(place(row))!,
        },
        cell(9),
      );
      expect(Math.abs(cloud.attenuationDb - cell(13)), `AC ${row}`).toBeLessThan(1e-9);
      // R0.01 is that of another sheet, each iterated to 1e-3 % of the percentage
      expect(Math.abs(rain.attenuationDb - cell(14)), `AR ${row}`).toBeLessThan(1e-3);
      expect(Math.abs(scintillation.attenuationDb - cell(15)), `AS ${row}`).toBeLessThan(1e-9);
    }
  });
});
