import { expect, it } from 'vitest';
import type { WorkingLine } from '../working.ts';
import { scintillation } from './p618.scintillation.ts';
import { totalAttenuation } from './p618.total.ts';
import { cloudWorking, scintillationWorking, totalWorking, xpdWorking } from './p618.total.working.ts';
import { crossPolarisation } from './p618.xpd.ts';
import { cloudAttenuation } from './p840.ts';

const symbols = (lines: readonly WorkingLine[]) => lines.map(({ symbol }) => symbol).join(' ');
const antenna = { antennaDiameterM: 1.2, antennaEfficiency: 0.65, wetRefractivity: 40 };

it('scintillation: every quantity in the order of the Recommendation', () => {
  const result = scintillation({ ...antenna, frequencyGHz: 20, elevationDeg: 30 }, 0.1);
  const lines = scintillationWorking(result);
  expect(symbols(lines)).toBe('f θ D η Nwet σref L Deff x g(x) σ a(p) AS');
  expect(lines.at(-1)).toEqual({
    symbol: 'AS',
    label: 'Scintillation fade exceeded for 0.1 % of an average year',
    value: result.attenuationDb,
    unit: 'dB',
    source: 'ITU-R P.618-14 § 2.4.1 (49)',
  });
});

it('cloud: the coefficient opens into that of water', () => {
  const result = cloudAttenuation(20, 30, 0.4);
  const lines = cloudWorking(result, 5);
  expect(symbols(lines)).toBe('f θ L KL AC');
  expect(symbols(lines[3]!.working!)).toBe('ε″ ε′ η Kl');
  expect(lines[2]).toMatchObject({ value: 0.4, unit: 'kg/m²' });
  expect(lines.at(-1)).toMatchObject({ value: result.attenuationDb, unit: 'dB' });
});

it('total: names the percentage for which each part is exceeded, and no rain above 5 %', () => {
  const parts = { gasDb: 0.5, cloudDb: 0.3, rainDb: 6, scintillationDb: 0.4 };
  const lines = totalWorking(totalAttenuation(parts, 0.1));
  expect(symbols(lines)).toBe('AG AC AR AS AT');
  expect(lines[0]!.label).toContain('5 %');
  expect(lines[2]!.label).toContain('0.1 %');
  const [gas, cloud, rain, fade, total] = lines.map(({ value }) => Number(value));
  expect(total).toBeCloseTo(gas! + Math.hypot(cloud! + rain!, fade!), 12);
  const dry = totalWorking(totalAttenuation(parts, 10));
  expect(symbols(dry)).toBe('AG AC AS AT');
  expect(dry.at(-1)!.source).toContain('(66)');
  expect(dry[0]!.label).toContain('10 %');
});

it('XPD: its terms add up', () => {
  const path = { frequencyGHz: 20, elevationDeg: 30, polarisationTiltDeg: 20 };
  const lines = xpdWorking(path, crossPolarisation(path, 5, 0.01));
  expect(symbols(lines)).toBe('f θ τ Cf V CA Cτ Cθ σ Cσ XPDrain Cice XPD');
  const value = (symbol: string) => Number(lines.find((entry) => entry.symbol === symbol)!.value);
  expect(value('XPDrain')).toBeCloseTo(
    value('Cf') - value('CA') + value('Cτ') + value('Cθ') + value('Cσ'),
    12,
  );
  expect(value('XPD')).toBeCloseTo(value('XPDrain') - value('Cice'), 12);
  const low = { ...path, frequencyGHz: 5 };
  expect(xpdWorking(low, crossPolarisation(low, 5, 0.01)).at(-1)!.source).toContain('(79)');
});

it('a percentage that was solved for is named by four digits', () => {
  const result = scintillation({ ...antenna, frequencyGHz: 20, elevationDeg: 30 }, 0.10338628073556166);
  expect(scintillationWorking(result).at(-1)!.label).toBe(
    'Scintillation fade exceeded for 0.1034 % of an average year',
  );
});
