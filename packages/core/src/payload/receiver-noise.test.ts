/** Noise of a receiver: sums by hand, and the laws of a cascade. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { receiverNoise } from './index.ts';

const loss = { inputLossDb: 1, temperatureK: 300 };
const lna = { gainDb: 30, noiseFigureDb: 1.5 };
const mixer = { gainDb: -8, noiseFigureDb: 9 };

describe('noise of a receiver', () => {
  it('is the sum by hand: 1 dB at 300 K, then 1.5 dB with 30 dB of gain, then 9 dB', () => {
    const noise = receiverNoise(270, loss.inputLossDb, loss.temperatureK, [lna, mixer]);
    // (1.2589 − 1)·300; 1.2589·290·0.41254; 1.2589·290·6.9433/1000
    expect(noise.inputLossK).toBeCloseTo(77.68, 2);
    expect(noise.stagesK[0]).toBeCloseTo(150.61, 2);
    expect(noise.stagesK[1]).toBeCloseTo(2.535, 3);
    expect(noise.systemNoiseTemperatureK).toBeCloseTo(270 + 77.68 + 150.61 + 2.535, 2);
    expect(noise.gainDb).toBeCloseTo(30 - 8 - 1, 9);
  });
  it('of a loss at 290 K is its noise figure: a pad of L dB before an amplifier of F dB is one of L + F', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 15, noNaN: true }),
        fc.double({ min: 0, max: 20, noNaN: true }),
        (lossDb, noiseFigureDb) => {
          const apart = receiverNoise(0, lossDb, 290, [{ gainDb: 20, noiseFigureDb }]);
          const together = receiverNoise(0, 0, 290, [
            { gainDb: 20 - lossDb, noiseFigureDb: lossDb + noiseFigureDb },
          ]);
          expect(apart.systemNoiseTemperatureK).toBeCloseTo(together.systemNoiseTemperatureK, 6);
          expect(apart.gainDb).toBeCloseTo(together.gainDb, 9);
        },
      ),
    );
  });
  it('without stages is that of antenna and loss', () =>
    expect(receiverNoise(40, 0, 300, []).systemNoiseTemperatureK).toBe(40));
  it('refuses what no receiver has', () => {
    expect(() => receiverNoise(-1, 0, 290, [])).toThrow('antennaTemperatureK is -1 K');
    expect(() => receiverNoise(0, -1, 290, [])).toThrow('inputLossDb is -1 dB');
    expect(() => receiverNoise(0, 0, -290, [])).toThrow('inputLossTemperatureK is -290 K');
    expect(() => receiverNoise(0, 0, 290, [{ gainDb: 0, noiseFigureDb: -1 }])).toThrow(
      'noiseFigureDb is -1 dB',
    );
    expect(() => receiverNoise(0, 0, 290, [{ gainDb: 151, noiseFigureDb: 1 }])).toThrow('gainDb is 151 dB');
  });
});
