/** Drive of an amplifier: flux to back-off, steps, level control, overload. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gainOfOneSquareMetreDb, saturationFluxDensityAt } from '../link/index.ts';
import { channelGain, driveOf, type ReceiveChain, settingFor, settingsOf } from './index.ts';

/** SFD of −90 dB(W/m²) at 3 dB/K by hand: 30.48 dBi over 560 K, one square metre has 44.37 dBi at 14 GHz. */
const chain: ReceiveChain = {
  frequencyHz: 14e9,
  antennaGainDbi: 30.48,
  systemNoiseTemperatureK: 560,
  gainDb: 73.88,
  saturationInputDbw: -30,
  overloadDbw: -70,
};

describe('gain of a channel', () => {
  it('gives the flux that saturates: −30 − 73.88 − 30.48 + 44.37', () => {
    const gain = channelGain(chain, 0);
    expect(gain.gOverTDbPerK).toBeCloseTo(3, 2);
    expect(gain.saturationFluxDensityDbwPerM2).toBeCloseTo(-90, 1);
    expect(gain.saturationFluxDensityDbwPerM2).toBeCloseTo(
      -30 - 73.88 - 30.48 + gainOfOneSquareMetreDb(14e9),
      9,
    );
  });
  it('is referred to G/T and to the attenuator as link budgets refer it', () => {
    const reference = channelGain(chain, 0);
    fc.assert(
      fc.property(
        fc.double({ min: -10, max: 10, noNaN: true }),
        fc.double({ min: 0, max: 30, noNaN: true }),
        (byDb, attenuatorDb) => {
          const there = channelGain({ ...chain, antennaGainDbi: chain.antennaGainDbi + byDb }, attenuatorDb);
          const budget = saturationFluxDensityAt(
            {
              saturationFluxDensityDbwPerM2: reference.saturationFluxDensityDbwPerM2,
              referenceGOverTDbPerK: reference.gOverTDbPerK,
              attenuatorDb,
            },
            there.gOverTDbPerK,
          );
          expect(there.saturationFluxDensityDbwPerM2).toBeCloseTo(budget, 9);
          // the sum is a figure of the chain
          expect(there.saturationFluxDensityDbwPerM2 + there.gOverTDbPerK - attenuatorDb).toBeCloseTo(
            reference.saturationFluxDensityDbwPerM2 + reference.gOverTDbPerK,
            9,
          );
        },
      ),
    );
  });
});

describe('steps', () => {
  it('run to the end of the range', () => {
    expect(settingsOf({ stepDb: 0.5, rangeDb: 2 })).toEqual([0, 0.5, 1, 1.5, 2]);
    expect(settingsOf({ stepDb: 0.1, rangeDb: 0.3 })).toHaveLength(4);
    expect(settingsOf({ stepDb: 2, rangeDb: 15 })).toEqual([0, 2, 4, 6, 8, 10, 12, 14]);
    expect(settingsOf({ stepDb: 0, rangeDb: 20 })).toEqual([0]);
  });
  it('reach a wanted flux with the least attenuation', () => {
    const base = channelGain(chain, 0).saturationFluxDensityDbwPerM2;
    const at = (wanted: number) => settingFor(chain, { stepDb: 1, rangeDb: 15 }, base + wanted).attenuatorDb;
    expect([-3, 0, 0.2, 4, 4.1, 15, 40].map(at)).toEqual([0, 0, 1, 4, 5, 15, 15]);
  });
});

describe('drive', () => {
  const saturation = channelGain(chain, 0).saturationFluxDensityDbwPerM2;
  it('of fixed gain follows the flux', () => {
    const drive = driveOf(chain, 3, saturation - 4);
    expect(drive.inputBackOffDb).toBeCloseTo(7, 9);
    expect(drive.levelControlDb).toBe(0);
    expect(driveOf(chain, 0, saturation + 2).inputBackOffDb).toBeCloseTo(-2, 9);
  });
  const control = { inputBackOffDb: 1, upDb: 15, downDb: 5, bandwidthHz: 36e6 };
  it('under level control stays while its range lasts, less what noise takes', () => {
    for (const fadeDb of [-3, 0, 5, 10]) {
      const drive = driveOf(chain, 0, saturation - fadeDb, control);
      const noiseDbw = 10 * Math.log10(1.380649e-23 * 560 * 36e6);
      const noiseShareDb = 10 * Math.log10(1 + 10 ** ((noiseDbw - drive.receivedDbw) / 10));
      expect(drive.inputBackOffDb).toBeCloseTo(1 + noiseShareDb, 9);
      expect(drive.atEndOfRange).toBe(false);
    }
    const deep = driveOf(chain, 0, saturation - 30, control);
    expect(deep).toMatchObject({ levelControlDb: 15, atEndOfRange: true });
    expect(deep.inputBackOffDb).toBeCloseTo(15, 9);
    const strong = driveOf(chain, 0, saturation + 10, control);
    expect(strong).toMatchObject({ levelControlDb: -5, atEndOfRange: true });
  });
  it('never rises as the flux falls', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -20, max: 10, noNaN: true }),
        fc.double({ min: 0.01, max: 10, noNaN: true }),
        (over, less) => {
          for (const held of [undefined, control]) {
            const strong = driveOf(chain, 0, saturation + over, held).inputBackOffDb;
            expect(driveOf(chain, 0, saturation + over - less, held).inputBackOffDb).toBeGreaterThanOrEqual(
              strong - 1e-9,
            );
          }
        },
      ),
    );
  });
  it('that overloads the receiver is an error, with the other carriers counted', () => {
    // −70 dBW at the flange: −70 − 30.48 + 44.37
    const limit = -70 - 30.48 + gainOfOneSquareMetreDb(14e9);
    expect(() => driveOf(chain, 20, limit + 0.01)).toThrow('power at the receiver is -69.9');
    expect(driveOf(chain, 20, limit - 0.01).receivedDbw).toBeCloseTo(-70.01, 9);
    expect(() => driveOf(chain, 20, limit - 3, undefined, limit - 3)).toThrow('expected at most -70 dBW');
    expect(() => driveOf(chain, 20, limit - 3.1, undefined, limit - 3)).not.toThrow();
  });
  it('has a domain', () => {
    expect(() => channelGain(chain, -1)).toThrow('attenuatorDb is -1 dB');
    expect(() => channelGain({ ...chain, systemNoiseTemperatureK: 0 }, 0)).toThrow(
      'systemNoiseTemperatureK is 0 K',
    );
    expect(() => driveOf(chain, 0, Number.NaN)).toThrow('fluxDensityDbwPerM2 is NaN');
    expect(() => settingsOf({ stepDb: -1, rangeDb: 3 })).toThrow('stepDb is -1 dB');
  });
});
