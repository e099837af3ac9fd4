/** Plans of the examples, and plans made wrong on purpose. */
import { fileURLToPath } from 'node:url';
import { chebyshevFilter, leakageDb } from '@ortak/core/payload';
import type { Programme, Satellite, TransponderGroup } from '@ortak/model';
import { contains, serviceAreaGeometry } from '@ortak/model/borders';
import { readProgramme } from '@ortak/model/node';
import { describe, expect, it } from 'vitest';
import { gainAtStation } from '../satellite/beam.ts';
import { analysePlans, channelList, planNotices } from './index.ts';
import { isolations } from './isolation.ts';

const kazsat = await readProgramme(fileURLToPath(new URL('../../../../examples/kazsat-3r', import.meta.url)));

/** The plan of KazSat-3R with groups changed. */
function planWith(change: (group: TransponderGroup) => Partial<Record<keyof TransponderGroup, unknown>>) {
  const [satellite] = kazsat.satellites as [Satellite];
  const transponders = satellite.transponders.map(
    (group) => ({ ...group, ...change(group) }) as TransponderGroup,
  );
  const programme: Programme = { ...kazsat, satellites: [{ ...satellite, transponders }] };
  return analysePlans(programme, { highestOrder: 7 })[0]!;
}
const moved = (
  group: TransponderGroup,
  key: 'uplinkFirstCentreGHz' | 'downlinkFirstCentreGHz',
  value: number,
) => ({
  [key]: { ...group[key], value },
});

describe('the plan of KazSat-3R', () => {
  const plan = planWith(() => ({}));
  it('has its channels in rows, with the guard bands of its rasters', () => {
    expect(
      plan.rows.map(({ direction, beam, polarisation, channels }) => [
        direction,
        beam,
        polarisation,
        channels.length,
      ]),
    ).toEqual([
      ['uplink', 'ku-kz', 'V', 6],
      ['uplink', 'ku-kz', 'H', 8],
      ['uplink', 'ku-ca', 'V', 8],
      ['downlink', 'ku-kz', 'H', 6],
      ['downlink', 'ku-kz', 'V', 8],
      ['downlink', 'ku-ca', 'H', 8],
    ]);
    expect(plan.rows[0]!.guards.map(({ gapMHz }) => gapMHz)).toEqual([5.8, 5.8, 5.8, 5.8, 5.8]); // 41.8 − 36
  });
  it('uses 16 channels of 54 MHz in both polarisations', () => {
    expect(plan.spectrum[1]).toMatchObject({ spectrumMHz: 6 * 36 + 8 * 54, channelsMHz: 6 * 36 + 16 * 54 });
    expect(plan.spectrum[1]!.reuse).toBeCloseTo(1080 / 648, 9);
  });
  it('has an oscillator for each translation of each receiver', () => {
    expect(plan.oscillators.map(({ receiver, frequencyGHz }) => [receiver, frequencyGHz])).toEqual([
      ['rx-kz', 2.05],
      ['rx-kz', 1.5],
      ['rx-kz', 2.8],
      ['rx-ca', 2.8],
      ['rx-ca', 1.5],
    ]);
  });
  it('is watched where transmitter, harmonic and product come near', () => {
    // ku-bss-4 ends at 12.719 + 0.027 GHz, ku-plan-1 begins at 12.770 − 0.018; 7 × 2.05 = 14.35; 2 × 12.752 − 5 × 2.8 = 11.504
    expect(plan.conflicts.map(({ kind, severity, figureMHz }) => [kind, severity, figureMHz])).toEqual([
      ['transmit-receive', 'watch', 6],
      ['oscillator', 'watch', 0],
      ['spurious', 'watch', 54],
    ]);
    expect(plan.conflicts[0]!.places).toEqual([
      { direction: 'downlink', channel: 'ku-bss-4' },
      { direction: 'uplink', channel: 'ku-plan-1' },
    ]);
    for (const { source } of plan.conflicts) expect(source).toMatch(/^satellites\/kazsat-3r\.yaml:\d+$/);
  });
});

describe('filters', () => {
  it('hold the neighbour off by what the core says of them', () => {
    const { filters } = planWith(() => ({}));
    expect(filters.map(({ channel }) => channel)).toEqual([1, 2, 3, 4, 5, 6].map((i) => `ku-plan-${i}`));
    const input = chebyshevFilter({
      order: 8,
      bandwidthMHz: 37.5,
      returnLossDb: 22,
      transmissionZeros: [1.25, 1.7],
    });
    const output = chebyshevFilter({
      order: 4,
      bandwidthMHz: 39,
      returnLossDb: 22,
      transmissionZeros: [1.6],
    });
    const [first] = filters as [(typeof filters)[number]];
    expect(first.neighbour).toBe('ku-plan-2');
    expect(first.inputLeakageDb).toBeCloseTo(leakageDb([input], 41.8 - 18, 41.8 + 18), 6);
    expect(first.pathLeakageDb).toBeCloseTo(leakageDb([input, output], 41.8 - 18, 41.8 + 18), 6);
    expect(first.edgeLossDb).toBeCloseTo(input.rejectionDb(18) + output.rejectionDb(18), 9);
  });
  it('look at the neighbour that is nearer', () => {
    const { filters } = planWith((group) => {
      if (group.id === 'ku-bss') return { inputFilter: 'omux-36' };
      return group.id === 'ku-kz-fss' ? moved(group, 'uplinkFirstCentreGHz', 14.2775) : {};
    });
    const neighbour = (id: string) => filters.find(({ channel }) => channel === id)!.neighbour;
    expect(neighbour('ku-bss-4')).toBe('ku-kz-fss-1');
    expect(neighbour('ku-bss-1')).toBe('ku-bss-2');
  });
  it('that are too wide let the neighbour through', () => {
    const wide = planWith((group) => (group.id === 'ku-plan' ? { inputFilter: undefined } : {}));
    expect(wide.filters[0]).toMatchObject({ inputFilter: null, inputLeakageDb: null });
    expect(wide.conflicts.filter(({ kind }) => kind === 'adjacent-channel')).toHaveLength(6);
    expect(wide.conflicts[0]!.message).toContain(
      'ku-plan-2 passes the filters of ku-plan-1 only 15.3 dB down',
    );
  });
});

describe('isolation of two beams', () => {
  const [satellite] = kazsat.satellites as [Satellite];
  const isolation = isolations(kazsat, satellite);
  it.each([
    ['ku-kz', 'ku-ca'],
    ['ku-ca', 'ku-kz'],
  ])('of %s over %s is about the least of the cities of its area', (own, other) => {
    const beam = (id: string) => satellite.beams.find((candidate) => candidate.id === id)!;
    const area = kazsat.serviceAreas.find(({ id }) => id === beam(own).serviceArea)!;
    const geometry = serviceAreaGeometry(area, kazsat.boundaryView);
    const apart = kazsat.sites
      .map(({ latitudeDeg, longitudeDeg }) => ({
        latitudeDeg: latitudeDeg.value,
        longitudeDeg: longitudeDeg.value,
        heightM: 0,
      }))
      .filter(({ latitudeDeg, longitudeDeg }) => contains(geometry, longitudeDeg, latitudeDeg))
      .map(
        (place) =>
          gainAtStation(beam(own).transmit!, satellite, place) -
          gainAtStation(beam(other).transmit!, satellite, place),
      );
    expect(apart.length).toBeGreaterThan(3);
    const least = Math.min(...apart);
    expect(isolation(own, other, 'downlink')).toBeLessThan(least + 0.5);
    expect(isolation(own, other, 'downlink')).toBeGreaterThan(least - 6);
  });
  it('counts from the weaker side in a plan', () => {
    const message = planWith(({ id }) => (id === 'ku-ca-fss' ? { downlinkPolarisation: 'V' } : {}))
      .conflicts[0]!.message;
    const both = [isolation('ku-kz', 'ku-ca', 'downlink'), isolation('ku-ca', 'ku-kz', 'downlink')];
    expect(message).toContain(
      `they are ${Math.min(...both)
        .toFixed(1)
        .replace('-', '−')} dB apart`,
    );
  });
});

describe('a plan made wrong', () => {
  const kinds = (plan: ReturnType<typeof planWith>) =>
    plan.conflicts.filter(({ severity }) => severity === 'conflict').map(({ kind }) => kind);
  it('uses one polarisation in two beams that are not apart', () => {
    const plan = planWith(({ id }) => (id === 'ku-ca-fss' ? { downlinkPolarisation: 'V' } : {}));
    expect(kinds(plan)).toEqual(['co-channel']);
    const [{ message, figureMHz }] = plan.conflicts as [(typeof plan.conflicts)[number]];
    expect(figureMHz).toBe(54);
    expect(message).toMatch(
      /^ku-kz-fss-1 … ku-kz-fss-4 \(beam ku-kz\) and ku-ca-fss-1 … ku-ca-fss-4 \(beam ku-ca\)/,
    );
    expect(message).toMatch(/the same polarisation V; .* are −?[\d.]+ dB apart, below 20 dB/);
  });
  it('mixes circular and linear polarisation', () => {
    const plan = planWith(({ id }) => (id === 'ku-ca-fss' ? { downlinkPolarisation: 'RHCP' } : {}));
    expect(plan.conflicts[0]!.message).toContain('polarisations V and RHCP, 3 dB apart');
    const parallel = planWith(({ id }) => (id === 'ku-ca-fss' ? { downlinkPolarisation: 'V' } : {}));
    const apartDb = (of: typeof plan) =>
      Number(/they are (−?[\d.]+) dB/.exec(of.conflicts[0]!.message)![1]!.replace('−', '-'));
    expect(apartDb(plan) - apartDb(parallel)).toBeCloseTo(3.01, 0);
  });
  it('leaves no room for filters', () => {
    const plan = planWith((group) =>
      group.id === 'ku-plan' ? { spacingMHz: { ...group.spacingMHz, value: 37 } } : {},
    );
    const guards = plan.conflicts.filter(({ kind }) => kind === 'guard-band');
    expect(guards).toHaveLength(10); // five gaps, up and down
    expect(guards[0]!.message).toContain('1.000 MHz between ku-plan-1 and ku-plan-2');
    expect(guards[0]!.severity).toBe('watch');
  });
  it('sends where it receives', () => {
    const plan = planWith((group) =>
      group.id === 'ku-plan' ? moved(group, 'uplinkFirstCentreGHz', 12.7) : {},
    );
    expect(kinds(plan)).toContain('transmit-receive');
    expect(plan.conflicts[0]!.message).toContain('the satellite hears itself');
  });
  it('names every channel that is sent where one is received', () => {
    const [group] = kazsat.satellites[0]!.transponders.filter(({ id }) => id === 'ku-plan');
    // 10 MHz above its own uplink: each channel of 36 MHz lies on its own by 26 MHz, by less on the one above
    const plan = planWith((one) =>
      one.id === 'ku-plan'
        ? moved(one, 'downlinkFirstCentreGHz', group!.uplinkFirstCentreGHz.value + 0.01)
        : one,
    );
    const { message, places } = plan.conflicts.find(({ kind }) => kind === 'transmit-receive')!;
    const all = `ku-plan-1 … ku-plan-${group!.count}`;
    expect(message).toBe(
      `The downlink of ${all} overlaps the uplink of ${all} by up to ${(group!.bandwidthMHz.value - 10).toFixed(3)} MHz: the satellite hears itself.`,
    );
    expect(places).toHaveLength(2 * Number(group!.count));
  });
  it('has the oscillator or the image in a channel', () => {
    // 14.2815 − 7.14 = 7.1415 GHz: the second harmonic 14.28 is received, and the image 2·7.14 − f is near 0
    const plan = planWith((group) =>
      group.id.endsWith('-fss') ? moved(group, 'downlinkFirstCentreGHz', 14.2815 - 7.14) : {},
    );
    expect(
      plan.conflicts.find(({ kind, severity }) => kind === 'oscillator' && severity === 'conflict')!.message,
    ).toContain(
      'Harmonic 2 of the oscillator 7.14 GHz of rx-kz, 14.28 GHz, lies in the uplink of ku-kz-fss-1',
    );
    // 13 GHz down to 12.125 leaves the image at 11.25 … : of 12.77 with 0.6 it is 11.57, a downlink
    const image = planWith((group) =>
      group.id === 'ku-plan' ? moved(group, 'downlinkFirstCentreGHz', 12.17) : {},
    );
    expect(image.conflicts.find(({ kind }) => kind === 'image')!.message).toMatch(
      /^The image of ku-plan-1 … ku-plan-\d at the oscillator 0\.6 GHz of rx-kz lies on the downlink of ku-kz-fss-/,
    );
  });
});

describe('lists of channels', () => {
  it('join runs', () => {
    expect(channelList(['a-1', 'a-2', 'a-3', 'b-4', 'a-5'])).toBe('a-1 … a-3, b-4, a-5');
  });
});

describe('the rules of a plan', () => {
  const [satellite] = kazsat.satellites as [Satellite];
  const figure = (value: number, unit: string) => ({ value, unit, at: 'test.yaml:4' });
  const judged = (planRules: Satellite['planRules']) =>
    analysePlans({ ...kazsat, satellites: [{ ...satellite, planRules }] }, { highestOrder: 7 })[0]!;
  it('are named with their source, those of the programme by their place', () => {
    const { rules } = judged({ leastGuardPercent: figure(20, '%') });
    expect(rules.map(({ key }) => key)).toEqual([
      'leastGuardPercent',
      'leastReuseIsolationDb',
      'leastAdjacentRejectionDb',
      'leastTransmitReceivePercent',
      'leastOscillatorSpacingMHz',
      'highestHarmonic',
      'conflictOrder',
    ]);
    expect(rules[0]).toMatchObject({ value: 20, unit: '%', source: 'test.yaml:4' });
    for (const { source } of rules.slice(1)) expect(source).toMatch(/^default: /);
  });
  it('decide what is told', () => {
    const kinds = (planRules: Satellite['planRules']) => judged(planRules).conflicts.map(({ kind }) => kind);
    const usual = kinds(undefined);
    // 62.5 − 54 is 15.7 % of 54, 41.8 − 36 is 16.1 % of 36
    expect(usual).not.toContain('guard-band');
    expect(kinds({ leastGuardPercent: figure(15.5, '%') })).not.toContain('guard-band');
    expect(kinds({ leastGuardPercent: figure(17, '%') })).toContain('guard-band');
    expect(usual).toContain('transmit-receive');
    // 6 MHz of 12.75 GHz are 0.047 %
    expect(kinds({ leastTransmitReceivePercent: figure(0.05, '%') })).toContain('transmit-receive');
    expect(kinds({ leastTransmitReceivePercent: figure(0.04, '%') })).not.toContain('transmit-receive');
    expect(kinds({ highestHarmonic: figure(6, '') })).not.toContain('oscillator');
    expect(kinds({ highestHarmonic: figure(7, '') })).toContain('oscillator');
    const harmonic = (order: number) =>
      judged({ conflictOrder: figure(order, '') }).conflicts.find(({ kind }) => kind === 'oscillator')!;
    expect(harmonic(6).severity).toBe('watch');
    expect(harmonic(7).severity).toBe('conflict');
    // the nearest channel is 63.4 dB down
    expect(kinds({ leastAdjacentRejectionDb: figure(63, 'dB') })).not.toContain('adjacent-channel');
    expect(kinds({ leastAdjacentRejectionDb: figure(64, 'dB') })).toContain('adjacent-channel');
  });
  it('let beams share a frequency that are far enough apart', () => {
    const shared = (leastReuseIsolationDb: number) =>
      analysePlans(
        {
          ...kazsat,
          satellites: [
            {
              ...satellite,
              planRules: { leastReuseIsolationDb: figure(leastReuseIsolationDb, 'dB') },
              transponders: satellite.transponders.map((group) =>
                group.id === 'ku-ca-fss' ? { ...group, downlinkPolarisation: 'V' as const } : group,
              ),
            },
          ],
        },
        { highestOrder: 3 },
      )[0]!.conflicts.filter(({ kind }) => kind === 'co-channel');
    const apartDb = Number(/they are (−?[\d.]+) dB/.exec(shared(60)[0]!.message)![1]!.replace('−', '-'));
    expect(shared(60)[0]!.message).toContain('below 60 dB');
    expect(shared(Math.max(0, apartDb + 0.1))).toHaveLength(1);
    if (apartDb > 0.1) expect(shared(apartDb - 0.1)).toHaveLength(0);
  });
});

describe('channels through a processor', () => {
  it('have the frequencies of their routes, and no oscillator of the files', () => {
    const [satellite] = kazsat.satellites as [Satellite];
    const routed = {
      ...satellite,
      transponders: satellite.transponders.map((group) =>
        group.id === 'ku-plan'
          ? {
              ...group,
              processor: 'dtp',
              routes: [
                {
                  channel: 'ku-plan-2',
                  transmitBeam: 'ku-ca',
                  downlinkCentreGHz: { value: 11.2, unit: 'GHz', at: 'test.yaml:8' },
                  downlinkPolarisation: 'V',
                  at: 'test.yaml:7',
                } as never,
              ],
            }
          : group,
      ),
    };
    const plan = analysePlans({ ...kazsat, satellites: [routed] }, { highestOrder: 7 })[0]!;
    const second = plan.channels.find(({ id }) => id === 'ku-plan-2')!;
    expect(second.downlink).toMatchObject({ beam: 'ku-ca', lowGHz: 11.182, highGHz: 11.218 });
    // the group is H on the downlink and V on the uplink, which a route leaves as it is
    expect(second.downlink.polarisation).toBe('V');
    expect(second.uplink.polarisation).toBe('V');
    expect(plan.channels.find(({ id }) => id === 'ku-plan-3')!.downlink.polarisation).toBe('H');
    const row = plan.rows.find(
      ({ channels }) => channels.some(({ id }) => id === 'ku-plan-2') && channels.length === 1,
    )!;
    expect(row).toMatchObject({ direction: 'downlink', beam: 'ku-ca', polarisation: 'V' });
    expect(second.uplink.lowGHz).toBeCloseTo(12.8118 - 0.018, 9);
    expect(plan.oscillators.map(({ frequencyGHz }) => frequencyGHz)).not.toContain(2.05);
    expect(plan.conflicts.filter(({ message }) => message.includes('2.05 GHz'))).toEqual([]);
  });
});

describe('a centre frequency that slips', () => {
  // 2.8 GHz of ku-kz-fss becomes 2.8005 GHz
  const slipped = (byGHz: number) =>
    planWith((group) =>
      group.id === 'ku-kz-fss'
        ? moved(group, 'downlinkFirstCentreGHz', group.downlinkFirstCentreGHz.value - byGHz)
        : group.id === 'ku-bss'
          ? moved(group, 'downlinkFirstCentreGHz', group.uplinkFirstCentreGHz.value - 2.8)
          : {},
    ).conflicts.filter(({ kind }) => kind === 'oscillator-pair');
  it('makes two oscillators of one', () => {
    expect(slipped(0.0005)).toMatchObject([{ severity: 'conflict', figureMHz: 0.5 }]);
    expect(slipped(0.0005)[0]!.message).toMatch(
      /^The oscillators 2\.8 GHz of ku-bss and 2\.8005 GHz of ku-kz-fss behind rx-kz are 0\.500 MHz apart, less than 10 MHz/,
    );
  });
  it('is none where the translations are the same, or apart by 10 MHz', () => {
    expect(slipped(0)).toEqual([]);
    expect(slipped(0.01)).toEqual([]);
  });
});

describe('notices of a plan', () => {
  const noticesWith = (change: Parameters<typeof planWith>[0]) => {
    const [satellite] = kazsat.satellites as [Satellite];
    const transponders = satellite.transponders.map(
      (group) => ({ ...group, ...change(group) }) as TransponderGroup,
    );
    return planNotices({ ...kazsat, satellites: [{ ...satellite, transponders }] });
  };
  it('are none where there is only something to watch', () => expect(noticesWith(() => ({}))).toEqual([]));
  it('name a downlink on the uplink of another beam', () => {
    const [first, ...rest] = noticesWith((group) =>
      group.id === 'ku-ca-bss' ? moved(group, 'downlinkFirstCentreGHz', 12.8) : {},
    ).filter(({ code }) => code === 'plan.transmit-receive');
    expect(rest).toEqual([]);
    expect(first!.message).toMatch(
      /^The downlink of ku-ca-bss-1 … ku-ca-bss-4 overlaps the uplink of ku-plan-1/,
    );
    expect(first!.source).toMatch(/^satellites\/kazsat-3r\.yaml:\d+$/);
  });
});
