/** Power drawn and best back-off: closed forms and laws. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  backedOffLink,
  carrierPoint,
  type DcModel,
  dcPoint,
  flatBandNoisePowerRatio,
  noiseLoading,
  optimumBackOff,
  rappSspa,
  salehTwta,
} from './index.ts';

const tube: DcModel = {
  law: 'output-power',
  saturatedRfPowerW: 130,
  saturatedEfficiency: 0.65,
  quiescentPowerW: 70,
};

describe('DC power', () => {
  it('runs from no drive to saturation', () => {
    expect(dcPoint(tube, 1, 1)).toEqual({ rfPowerW: 130, dcPowerW: 200, dissipationW: 70, efficiency: 0.65 });
    expect(dcPoint(tube, 0, 0)).toEqual({ rfPowerW: 0, dcPowerW: 70, dissipationW: 70, efficiency: 0 });
    expect(dcPoint(tube, 0.5, Math.SQRT1_2).dcPowerW).toBeCloseTo(135, 12);
    expect(dcPoint({ ...tube, law: 'constant' }, 0.1, 0.3).dcPowerW).toBeCloseTo(200, 12);
  });
  it('is that of a class-B stage: half the efficiency at a quarter of the power, π/4 of it under noise', () => {
    const stage: DcModel = { ...tube, law: 'output-amplitude', quiescentPowerW: 0 };
    expect(dcPoint(stage, 0.25, 0.5).efficiency).toBeCloseTo(0.65 / 2, 12);
    // mean of a Rayleigh envelope is √(π/4) of its root mean square
    const loading = noiseLoading(rappSspa(20), 30);
    const power = 10 ** (-loading.outputBackOffDb / 10);
    expect(loading.meanAmplitude / Math.sqrt(power)).toBeCloseTo(Math.sqrt(Math.PI / 4), 6);
    expect(dcPoint(stage, power, loading.meanAmplitude).dcPowerW).toBeCloseTo(
      200 * Math.sqrt((Math.PI / 4) * power),
      6,
    );
  });
  it('is RF and heat, and heat is never negative', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('output-power' as const, 'output-amplitude' as const, 'constant' as const),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: -3, max: 30, noNaN: true }),
        (law, saturatedEfficiency, quiescent, ibo) => {
          const model = {
            law,
            saturatedRfPowerW: 50,
            saturatedEfficiency,
            quiescentPowerW: (quiescent * 50) / saturatedEfficiency,
          };
          const loading = noiseLoading(salehTwta(), ibo);
          const point = dcPoint(model, 10 ** (-loading.outputBackOffDb / 10), loading.meanAmplitude);
          expect(point.rfPowerW + point.dissipationW).toBeCloseTo(point.dcPowerW, 9);
          expect(point.dissipationW).toBeGreaterThanOrEqual(-1e-9);
        },
      ),
    );
  });
  it('refuses a tube that draws more without drive', () => {
    expect(() => dcPoint({ ...tube, quiescentPowerW: 201 }, 1, 1)).toThrow('quiescentPowerW is 201 W');
    expect(() => dcPoint(tube, 1.1, 1)).toThrow('outputPower is 1.1');
  });
});

const noise = (ibo: number) => {
  const loading = noiseLoading(salehTwta(), ibo);
  return {
    signalOutputBackOffDb: loading.signalOutputBackOffDb,
    carrierToIntermodulationDb: flatBandNoisePowerRatio(loading).bandCentreDb,
  };
};

describe('best back-off', () => {
  const link = {
    downlinkCarrierToNoiseDb: 15,
    uplinkCarrierToNoiseDb: 28,
    carrierToInterferenceDb: Infinity,
  };
  it('is that of the closed form where there is one', () => {
    // output follows input, intermodulation falls 2 dB per dB: 1/T = N·x + x⁻²·c is least at x³ = 2c/N
    const cubic = (ibo: number) => ({ signalOutputBackOffDb: ibo, carrierToIntermodulationDb: 10 + 2 * ibo });
    const best = optimumBackOff(cubic, {
      ...link,
      uplinkCarrierToNoiseDb: Infinity,
      downlinkCarrierToNoiseDb: 23,
    });
    expect(best.inputBackOffDb).toBeCloseTo((10 * Math.log10(2) + 23 - 10) / 3, 2);
  });
  it('stands at −3 or 30 dB where it lies beyond', () => {
    const at = (offsetDb: number) =>
      optimumBackOff(
        (ibo) => ({ signalOutputBackOffDb: ibo, carrierToIntermodulationDb: offsetDb + 2 * ibo }),
        { ...link, uplinkCarrierToNoiseDb: Infinity, downlinkCarrierToNoiseDb: 20 },
      ).inputBackOffDb;
    expect(at(100)).toBeCloseTo(-3, 2);
    expect(at(-100)).toBeCloseTo(30, 2);
  });
  it('is nowhere beaten', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 30, noNaN: true }),
        fc.double({ min: 10, max: 50, noNaN: true }),
        fc.double({ min: -3, max: 30, noNaN: true }),
        (downlinkCarrierToNoiseDb, uplinkCarrierToNoiseDb, other) => {
          const wanted = { ...link, downlinkCarrierToNoiseDb, uplinkCarrierToNoiseDb };
          const best = optimumBackOff(noise, wanted);
          expect(best.totalDb).toBeGreaterThanOrEqual(
            backedOffLink(noise(other), wanted, other).totalDb - 1e-6,
          );
        },
      ),
      { numRuns: 30 },
    );
  });
  it('grows with the C/N of the downlink, and shrinks where the uplink is weak', () => {
    const at = (downlinkCarrierToNoiseDb: number, uplinkCarrierToNoiseDb: number) =>
      optimumBackOff(noise, { ...link, downlinkCarrierToNoiseDb, uplinkCarrierToNoiseDb }).inputBackOffDb;
    expect(at(10, 40)).toBeLessThan(at(16, 40));
    expect(at(16, 40)).toBeLessThan(at(22, 40));
    expect(at(22, 20)).toBeLessThan(at(22, 30));
  });
  it('joins noise, interference and intermodulation in any order', () => {
    const found = backedOffLink(noise(6), { ...link, carrierToInterferenceDb: 20 }, 6);
    const sum = [22, found.downlinkCarrierToNoiseDb, found.carrierToIntermodulationDb, 20]
      .map((db) => 10 ** (-db / 10))
      .reduceRight((total, part) => total + part, 0);
    expect(found.totalDb).toBeCloseTo(-10 * Math.log10(sum), 9);
    expect(found.downlinkCarrierToNoiseDb).toBeCloseTo(15 - noise(6).signalOutputBackOffDb, 12);
    expect(carrierPoint(salehTwta(), 6).outputBackOffDb).toBeLessThan(found.signalOutputBackOffDb);
  });
});
