import { describe, expect, it } from 'vitest';
import { findModcod, modcodTable, rcs2Modcods } from './index.ts';

describe('DVB-RCS2', () => {
  it('has ten waveforms with each length of burst', () => {
    expect(modcodTable('DVB-RCS2', 'normal').map((row) => row.symbols)).toEqual(Array(10).fill(1616));
    expect(modcodTable('DVB-RCS2', 'short').map((row) => row.symbols)).toEqual(Array(10).fill(536));
    expect(findModcod('DVB-RCS2 16QAM 5/6', 'short')!.informationBits).toBe(8 * 194);
    expect(findModcod('DVB-RCS2 QPSK 1/2', 'normal')!.informationBits).toBe(8 * 188); // a transport packet
    expect(findModcod('rcs2 qpsk 1/2', 'normal')!.source).toContain('waveform 14');
  });
  it('has no more information in a burst than code and symbols allow', () => {
    for (const row of rcs2Modcods) {
      const [k, n] = row.codeRate.split('/').map(Number);
      const payloadSymbols = row.informationBits / (row.bitsPerSymbol * (k! / n!));
      expect(payloadSymbols, row.id).toBeLessThan(row.symbols);
      expect(payloadSymbols, row.id).toBeGreaterThan(0.84 * row.symbols);
    }
  });
  it('needs 0.4 to 0.7 dB less with the long burst', () => {
    for (const short of modcodTable('DVB-RCS2', 'short')) {
      const gain = short.idealEsN0Db - findModcod(`DVB-RCS2 ${short.name}`, 'normal')!.idealEsN0Db;
      expect(gain, short.id).toBeGreaterThan(0.4);
      expect(gain, short.id).toBeLessThan(0.7);
    }
  });
  it('needs 2.34 dB for waveform 4: Eb/N0 2.10 dB gives 2.0e-4 and 2.35 dB gives 9.0e-6 on the published curve', () => {
    expect(findModcod('DVB-RCS2 QPSK 1/2', 'short')!.idealEsN0Db).toBeCloseTo(2.34, 2);
  });
  it('says which figure is modelled', () => {
    expect(rcs2Modcods.filter((row) => row.confidence !== 'derived').map((row) => row.id)).toEqual([
      'DVB-RCS2 QPSK 1/3',
    ]);
  });
});
