/** A channel from flux to drive, its processor and its neighbours, in programmes whose figures are known. */
import { fileURLToPath } from 'node:url';
import { saturationFluxDensityAt } from '@ortak/core/link';
import {
  adjacentLeakage,
  leakageDb,
  linearisedTwta,
  noiseLoading,
  noiseSpectrum,
  quantiserPoint,
} from '@ortak/core/payload';
import { type Channel, channelsOf, type Figure, type Satellite } from '@ortak/model';
import { readProgramme } from '@ortak/model/node';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filtersOf } from './filters.ts';
import {
  adjacentChannels,
  analyseChannel,
  chainOf,
  channelDrive,
  processorNoise,
  referenceGainDbi,
} from './index.ts';

const kazsat = await readProgramme(fileURLToPath(new URL('../../../../examples/kazsat-3r', import.meta.url)));
const [satellite] = kazsat.satellites as [Satellite];
const figure = (value: number, unit = 'dB', at = 'test.yaml:1'): Figure => ({ value, unit, at });
const channelOf = (of: Satellite, id: string): Channel =>
  channelsOf(of).find((channel) => channel.id === id)!;

/** The satellite with other figures in one group. */
function changed(
  id: string,
  change: Partial<Satellite['transponders'][number]>,
  more: Partial<Satellite> = {},
): Satellite {
  return {
    ...satellite,
    ...more,
    transponders: satellite.transponders.map((group) => (group.id === id ? { ...group, ...change } : group)),
  };
}

describe('the chain of a channel', () => {
  it('saturates with the flux that link budgets take, at any G/T and attenuator', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 20, max: 45, noNaN: true }),
        fc.double({ min: 0, max: 20, noNaN: true }),
        (gainDbi, attenuatorDb) => {
          const own = changed('ku-plan', { attenuatorDb: figure(attenuatorDb) });
          const { drive } = channelDrive(own, channelOf(own, 'ku-plan-2'), gainDbi, -100);
          const budget = saturationFluxDensityAt(
            { saturationFluxDensityDbwPerM2: -90, referenceGOverTDbPerK: 3, attenuatorDb },
            gainDbi - 10 * Math.log10(560),
          );
          expect(drive.saturationFluxDensityDbwPerM2).toBeCloseTo(budget, 9);
          expect(drive.inputBackOffDb).toBeCloseTo(budget + 100, 9);
        },
      ),
    );
  });
  it('has the stated flux at the reference G/T', () => {
    const channel = channelOf(satellite, 'ku-bss-1');
    const gain = referenceGainDbi(satellite, channel);
    expect(gain).toBeCloseTo(3 + 10 * Math.log10(560), 9);
    expect(channelDrive(satellite, channel, gain, -90).drive.inputBackOffDb).toBeCloseTo(0, 9);
  });
  it('needs less flux by the gain of a processor', () => {
    const own = changed('ku-plan', {
      routes: [{ channel: 'ku-plan-2', gainDb: figure(4), at: 'test.yaml:2' } as never],
    });
    const sfd = (id: string) =>
      channelDrive(own, channelOf(own, id), 30, -100).drive.saturationFluxDensityDbwPerM2;
    expect(sfd('ku-plan-1') - sfd('ku-plan-2')).toBeCloseTo(4, 9);
  });
});

describe('level control', () => {
  const control = { inputBackOffDb: figure(1), upDb: figure(12, 'dB', 'test.yaml:7'), downDb: figure(6) };
  const own = (mode: 'level-control' | 'fixed-gain') =>
    changed('ku-plan', { channelAmplifier: { mode, levelControl: control } });
  const at = (mode: 'level-control' | 'fixed-gain', flux: number) => {
    const on = own(mode);
    const channel = channelOf(on, 'ku-plan-1');
    return channelDrive(on, channel, referenceGainDbi(on, channel), flux);
  };
  it('holds the drive within its range, and says where it ends', () => {
    // carrier and noise together: k·560 K·36 MHz is 17.5 dB below the carrier at the flange, −108.1 dBW
    expect(at('level-control', -95).drive.inputBackOffDb).toBeCloseTo(
      1 + 10 * Math.log10(1 + 10 ** -1.747),
      2,
    );
    expect(at('level-control', -95).problems).toEqual([]);
    const deep = at('level-control', -110);
    expect(deep.drive.inputBackOffDb).toBeCloseTo(20 - 12, 9);
    expect(deep.problems).toEqual([
      {
        code: 'payload.level-control',
        source: 'test.yaml:7',
        message:
          'Level control of ku-plan-1 is at the end of its range, 12.0 dB: the input back-off is 8.00 dB instead of the 1.00 dB that it holds.',
      },
    ]);
  });
  it('is out of the way in the fixed-gain mode', () => {
    expect(at('fixed-gain', -95).drive.inputBackOffDb).toBeCloseTo(5, 9);
    expect(chainOf(own('fixed-gain'), channelOf(satellite, 'ku-plan-1'), 30).control).toBeUndefined();
  });
});

describe('an uplink that is too strong', () => {
  it('overloads the receiver at its limit, other carriers counted, and the rest goes on', () => {
    const own: Satellite = {
      ...satellite,
      receivers: satellite.receivers.map((one) => ({
        ...one,
        overloadDbw: figure(-95, 'dBW', 'test.yaml:9'),
      })),
    };
    const channel = channelOf(own, 'ku-plan-1');
    const received = channelDrive(own, channel, 30, -85).drive.receivedDbw;
    const flux = -85 - received - 95;
    expect(channelDrive(own, channel, 30, flux - 0.01).problems).toEqual([]);
    const { problems, drive } = channelDrive(own, channel, 30, flux, flux);
    expect(problems).toEqual([
      {
        code: 'payload.overload',
        source: 'test.yaml:9',
        message:
          'The uplink brings −91.99 dBW to the receiver rx-kz, 3.01 dB more than the −95.00 dBW it stands: lower the station’s EIRP by that much.',
      },
    ]);
    expect(drive.receivedDbw).toBeCloseTo(-95, 9);
  });
});

describe('a processor', () => {
  const processor = {
    id: 'dtp',
    name: 'Processor',
    at: '',
    inputConverter: { bits: 8, loadingDb: figure(11) },
    outputConverter: { nprDb: figure(40) },
    gainStepDb: figure(0.5),
    gainRangeDb: figure(10),
  };
  const own = changed('ku-plan', { processor: 'dtp' }, { processors: [processor] });
  it('adds the noise of both converters', () => {
    const noise = processorNoise(own, channelOf(own, 'ku-plan-1'))!;
    const input = quantiserPoint(8, 11).nprDb;
    expect(noise.inputNprDb).toBe(input);
    expect(noise.outputNprDb).toBe(40);
    expect(noise.carrierToQuantisationDb).toBeCloseTo(-10 * Math.log10(10 ** (-input / 10) + 1e-4), 9);
    expect(noise.working.map(({ value }) => value)).toEqual([input, 40]);
  });
  it('is worse for a carrier that is weak beside others', () => {
    const at = (input: number, output: number) =>
      processorNoise(own, channelOf(own, 'ku-plan-1'), input, output)!.carrierToQuantisationDb;
    expect(at(0, 0) - at(-10, -10)).toBeCloseTo(10, 9);
    expect(at(-10, 0)).not.toBeCloseTo(at(0, -10), 1);
  });
  it('counts the density of the carrier at each converter with the ratio of that converter', () => {
    const input = quantiserPoint(8, 11).nprDb;
    for (const [atInput, atOutput] of [
      [3, -7],
      [-7, 3],
      [12, 12],
    ] as const)
      expect(
        processorNoise(own, channelOf(own, 'ku-plan-1'), atInput, atOutput)!.carrierToQuantisationDb,
      ).toBeCloseTo(-10 * Math.log10(10 ** (-(input + atInput) / 10) + 10 ** (-(40 + atOutput) / 10)), 9);
  });
  it('is in the way of none but its own channels', () =>
    expect(processorNoise(own, channelOf(own, 'ku-bss-1'))).toBeUndefined());
});

describe('adjacent channels', () => {
  it('come from both sides in the middle of a row, from one at its end', () => {
    const end = adjacentChannels(satellite, 'ku-plan-1');
    const middle = adjacentChannels(satellite, 'ku-plan-3');
    expect(end.neighbours.map(({ neighbour }) => neighbour)).toEqual(['ku-plan-2']);
    expect(middle.neighbours.map(({ offsetMHz }) => offsetMHz)).toEqual([-41.8, 41.8]);
    expect(end.carrierToInterferenceDb! - middle.carrierToInterferenceDb!).toBeCloseTo(10 * Math.log10(2), 2);
    const [one] = end.neighbours;
    const filters = filtersOf(satellite);
    expect(one!.carrierToPathDb).toBeCloseTo(
      leakageDb([filters.get('imux-36')!, filters.get('omux-36')!], 41.8 - 18, 41.8 + 18),
      6,
    );
    const sum = 10 ** (-one!.carrierToRegrowthDb / 10) + 10 ** (-one!.carrierToPathDb! / 10);
    expect(end.carrierToInterferenceDb).toBeCloseTo(-10 * Math.log10(sum), 9);
  });
  it('are not reckoned without the filter of the neighbour', () => {
    const open = adjacentChannels(satellite, 'ku-bss-2');
    expect(open.carrierToInterferenceDb).toBeNull();
    expect(open.notices.map(({ message }) => message)).toEqual([
      'ku-bss-1 has no `outputFilter`: what it spreads into ku-bss-2 is not known.',
      'ku-bss-3 has no `outputFilter`: what it spreads into ku-bss-2 is not known.',
    ]);
  });
  it('count against the carriers as they leave, by the output back-off of their group', () => {
    const at = (outputBackOffDb: number) => {
      const own = changed('ku-plan', {
        operation: {
          mode: 'multi-carrier',
          inputBackOffDb: figure(6),
          outputBackOffDb: figure(outputBackOffDb),
        },
      });
      return adjacentChannels(own, 'ku-plan-1').neighbours[0]!;
    };
    // 1 dB less of the wanted, as much of the neighbour; on the neighbour's path both fall together
    expect(at(2.9).carrierToRegrowthDb - at(3.9).carrierToRegrowthDb).toBeCloseTo(1, 9);
    expect(at(2.9).carrierToPathDb).toBe(at(3.9).carrierToPathDb);
    const spread = adjacentLeakage(
      {
        offsetMHz: -41.8,
        spectrum: noiseSpectrum(noiseLoading(linearisedTwta(4, 15), 6), 36),
        inputFilter: filtersOf(satellite).get('imux-36'),
        outputFilter: filtersOf(satellite).get('omux-36'),
      },
      36,
    );
    expect(at(2.9).carrierToRegrowthDb).toBeCloseTo(spread.regrowthOutputBackOffDb - 2.9, 9);
    // a single carrier stands where level control holds it
    const held = changed('ku-plan', {
      channelAmplifier: {
        mode: 'level-control',
        levelControl: { inputBackOffDb: figure(4), upDb: figure(12), downDb: figure(6) },
      },
    } as never);
    const single = adjacentChannels(held, 'ku-plan-1').neighbours[0]!;
    expect(single.load).toBe('QPSK of 30 MBd at an input back-off of 4 dB');
  });
  it('rise with the power of the neighbour over the own', () => {
    const strong = {
      ...changed('ku-plan', { outputFilter: 'omux-36' }),
      amplifiers: satellite.amplifiers.map((one) => ({ ...one, saturatedPowerW: figure(850, 'W') })),
    };
    // all alike stronger: no difference
    expect(adjacentChannels(strong, 'ku-plan-1').carrierToInterferenceDb).toBeCloseTo(
      adjacentChannels(satellite, 'ku-plan-1').carrierToInterferenceDb!,
      9,
    );
    const beside = changed('ku-plan', {
      operation: { mode: 'multi-carrier', inputBackOffDb: figure(6), outputBackOffDb: figure(2.9) },
    });
    const [neighbour] = adjacentChannels(beside, 'ku-plan-1').neighbours;
    expect(neighbour!.load).toBe('noise at an input back-off of 6 dB');
    expect(neighbour!.carrierToRegrowthDb).toBeGreaterThan(25);
  });
});

describe('a channel as a whole', () => {
  it('has the fluxes of its settings', () => {
    const gainSteps = { stepDb: figure(2), rangeDb: figure(6) };
    const own = changed('ku-plan', {
      attenuatorDb: figure(4),
      channelAmplifier: { mode: 'fixed-gain', gainSteps },
    });
    const result = analyseChannel({ ...kazsat, satellites: [own] }, { channel: 'ku-plan-1' });
    expect(result.attenuator).toEqual([
      { attenuatorDb: 0, saturationFluxDensityDbwPerM2: expect.closeTo(-90, 9), isSet: false },
      { attenuatorDb: 2, saturationFluxDensityDbwPerM2: expect.closeTo(-88, 9), isSet: false },
      { attenuatorDb: 4, saturationFluxDensityDbwPerM2: expect.closeTo(-86, 9), isSet: true },
      { attenuatorDb: 6, saturationFluxDensityDbwPerM2: expect.closeTo(-84, 9), isSet: false },
    ]);
    expect(result.saturationFluxDensityDbwPerM2).toBeCloseTo(-86, 9);
    expect(result.drive[1]).toMatchObject({
      fluxDensityDbwPerM2: expect.closeTo(-86, 9),
      fixedGainInputBackOffDb: expect.closeTo(0, 9),
      levelControlDb: null,
    });
    // 37.75 dBi of the beam's peak over 560 K
    expect(result.peakGOverTDbPerK).toBeCloseTo(10.27, 2);
    expect(() => analyseChannel(kazsat, { channel: 'ku-plan-99' })).toThrow('No channel ku-plan-99');
  });
  it('shows the noise of its receiver stage by stage', () => {
    const noise = {
      antennaTemperatureK: figure(270, 'K'),
      inputLossDb: figure(1),
      inputLossTemperatureK: figure(300, 'K'),
      stages: [{ name: 'LNA', gainDb: figure(30), noiseFigureDb: figure(1.5) }],
      at: 'test.yaml:3',
    };
    const own = { ...satellite, receivers: satellite.receivers.map((one) => ({ ...one, noise })) };
    const { working } = analyseChannel({ ...kazsat, satellites: [own] }, { channel: 'ku-plan-1' });
    const [temperature] = working;
    expect(temperature!.working!.map(({ label }) => label)).toEqual([
      'Antenna',
      'Loss before the first stage',
      'LNA',
    ]);
    const sum = temperature!.working!.reduce((total, { value }) => total + Number(value), 0);
    expect(temperature!.value).toBeCloseTo(sum, 9);
  });
});
