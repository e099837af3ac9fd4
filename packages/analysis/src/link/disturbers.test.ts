/** Disturbers that Ortak computes: each appears, by its law, and gives way to a ratio that the programme states. */
import { lookAngles } from '@ortak/core/earth';
import { angleBetweenDeg } from '@ortak/core/math';
import { candidateModcods } from '@ortak/core/modem';
import { quantiserPoint } from '@ortak/core/payload';
import type { Figure, Neighbour, Processor } from '@ortak/model';
import { describe, expect, it } from 'vitest';
import { environment, kazsat3r } from '../../test/programmes.ts';
import { gainAtStation } from '../satellite/beam.ts';
import { analyseLink, resolvedLinks } from './analyse.ts';
import { prepareLink } from './prepare.ts';
import { geodeticOf, type ResolvedLink } from './resolve.ts';
import { sideLobesOf } from './side-lobes.ts';

const figure = (value: number, unit = 'dB'): Figure => ({ value, unit, at: 'here:1' });
const links = resolvedLinks(kazsat3r);
const tv = links.get('tv@almaty')!();
const vsat = links.get('vsat@almaty')!();
const prepared = (link: ResolvedLink) => prepareLink(environment, link);
const ratioOf = (link: ResolvedLink, begins: string): number | undefined =>
  prepared(link).contributions.find(({ interference }) => interference.name.startsWith(begins))?.interference
    .carrierToInterferenceDb;
const clearOf = (link: ResolvedLink) => analyseLink(environment, link).solved.clear;

type Group = ResolvedLink['channel']['group'];
const inGroup = (link: ResolvedLink, group: Partial<Group>): ResolvedLink => ({
  ...link,
  channel: { ...link.channel, group: { ...link.channel.group, ...group } },
});
const states = (
  link: ResolvedLink,
  kind: ResolvedLink['interference'][number]['kind'],
  place: 'uplink' | 'satellite' | 'downlink',
): ResolvedLink => ({
  ...link,
  interference: [...link.interference, { name: 'stated', kind, place, carrierToInterferenceDb: figure(30) }],
});

const neighbour = (degreesAway: number): Neighbour => ({
  name: 'Neighbour',
  orbitalPositionDeg: figure(tv.satellite.orbitalPositionDeg.value + degreesAway, '°'),
  downlinks: [{ fromGHz: figure(10.7), toGHz: figure(12.75), eirpDensityDbwPerHz: figure(-25) }],
  uplinks: [
    { fromGHz: figure(13.75), toGHz: figure(14.5), inputDensityDbwPerHz: figure(-60), station: undefined },
  ],
});
const beside = (link: ResolvedLink, ...neighbours: Neighbour[]): ResolvedLink => ({
  ...link,
  interference: link.interference.filter(({ kind }) => kind !== 'adjacent-satellite'),
  satellite: { ...link.satellite, neighbours },
});

describe('adjacent satellites', () => {
  it('come through the side lobes of the receiving station, at the angle seen from there', () => {
    const link = beside(tv, neighbour(3));
    const station = geodeticOf(tv.to.site);
    const oursDeg = tv.satellite.orbitalPositionDeg.value;
    const offAxisDeg = angleBetweenDeg(lookAngles(station, oursDeg), lookAngles(station, oursDeg + 3));
    expect(offAxisDeg).toBeGreaterThan(3); // from the ground the arc is wider
    const { clear, input } = { clear: clearOf(link), input: prepared(link).input };
    const expected =
      clear.downlink.carrierEirpDbw -
      10 * Math.log10(input.symbolRateBaud) +
      25 +
      input.downlink.antennaGainDbi -
      sideLobesOf(tv.to.terminal, tv.channel.downlinkCentreGHz).gainDbi(offAxisDeg);
    expect(ratioOf(link, 'Adjacent satellite Neighbour')).toBeCloseTo(expected, 1); // paths differ by hundredths
  });
  it('disturb less from farther away, and from another band not at all', () => {
    const near = beside(tv, neighbour(2.5));
    const far = beside(tv, neighbour(5));
    for (const name of ['Adjacent satellite Neighbour', 'Uplinks of adjacent satellite Neighbour'])
      expect(ratioOf(far, name)).toBeGreaterThan(ratioOf(near, name)! + 5);
    const other = neighbour(2.5);
    const band = { ...other.downlinks[0]!, toGHz: figure(11) };
    expect(
      ratioOf(beside(tv, { ...other, downlinks: [band] }), 'Adjacent satellite Neighbour'),
    ).toBeUndefined();
  });
  it('give way to what the programme states of them at the same place', () => {
    const link = states(beside(tv, neighbour(2.5)), 'adjacent-satellite', 'downlink');
    expect(ratioOf(link, 'Adjacent satellite Neighbour')).toBeUndefined();
    expect(ratioOf(link, 'Uplinks of adjacent satellite Neighbour')).toBeDefined();
  });
  it('gain by discrimination of polarisation, and by a station away from the peak of the beam', () => {
    const one = neighbour(2.5);
    const up = one.uplinks[0]!;
    const own = ratioOf(beside(tv, one), 'Uplinks of')!;
    const crossed = { ...one, uplinks: [{ ...up, polarisationDiscriminationDb: figure(20) }] };
    expect(ratioOf(beside(tv, crossed), 'Uplinks of')).toBeCloseTo(own + 20, 9);
    const away = { latitudeDeg: figure(30, '°'), longitudeDeg: figure(40, '°') };
    expect(
      ratioOf(beside(tv, { ...one, uplinks: [{ ...up, station: away }] }), 'Uplinks of'),
    ).toBeGreaterThan(own + 3);
  });
});

describe('side lobes', () => {
  const of = (pattern: 's465' | 's580' | 'bo1213', diameterM = 2.4) =>
    sideLobesOf(
      {
        ...tv.to.terminal,
        antenna: { ...tv.to.terminal.antenna, pattern, diameterM: figure(diameterM, 'm') },
      },
      12,
    );
  it('are those of the pattern that the terminal names, below a main lobe from the peak', () => {
    expect(of('s465').gainDbi(10)).toBeCloseTo(7, 9);
    expect(of('s580').gainDbi(10)).toBeCloseTo(4, 9);
    expect(of('bo1213').gainDbi(10)).toBeCloseTo(4, 9);
    expect(of('s580', 0.6).source).toBe('ITU-R S.465-6'); // too small for it
    for (const pattern of ['s465', 's580', 'bo1213'] as const) {
      const { gainDbi } = of(pattern);
      for (let angle = 0; angle < 60; angle += 0.05)
        expect(gainDbi(angle + 0.05)).toBeLessThanOrEqual(gainDbi(angle) + 0.05); // −10 follows −10.03;
    }
  });
});

describe('uplinks of other beams', () => {
  const [first] = tv.satellite.receivers;
  const other = tv.satellite.beams.find(
    ({ id, receive }) => receive !== undefined && id !== tv.receiver.beam,
  )!;
  const reused = (change: Partial<Group> = {}): ResolvedLink => ({
    ...tv,
    satellite: {
      ...tv.satellite,
      receivers: [...tv.satellite.receivers, { ...first!, id: 'rx-other', beam: other.id }],
      transponders: [
        ...tv.satellite.transponders,
        { ...tv.channel.group, id: 'again', receiver: 'rx-other', ...change },
      ],
    },
  });
  it('disturb by their flux and the gain of this beam where they stand', () => {
    const ratio = ratioOf(reused(), 'Co-channel uplink')!;
    expect(ratio).toBeGreaterThan(0);
    // 3 dB more flux asked for saturation there is 3 dB more here
    const sfd = tv.channel.group.saturationFluxDensityDbwPerM2;
    const louder = reused({ saturationFluxDensityDbwPerM2: figure(sfd.value + 3) });
    expect(ratioOf(louder, 'Co-channel uplink')).toBeCloseTo(ratio - 3, 9);
    const weaker = reused({
      operation: { mode: 'multi-carrier', inputBackOffDb: figure(6), outputBackOffDb: figure(3) },
    });
    expect(ratioOf(weaker, 'Co-channel uplink')).toBeCloseTo(ratio + 6, 9);
  });
  it('do not on the other polarisation, nor where the programme states them', () => {
    const polarisation = tv.channel.group.uplinkPolarisation === 'H' ? 'V' : 'H';
    expect(ratioOf(reused({ uplinkPolarisation: polarisation }), 'Co-channel uplink')).toBeUndefined();
    expect(ratioOf(states(reused(), 'co-channel', 'uplink'), 'Co-channel uplink')).toBeUndefined();
  });
});

describe('a digital transparent processor', () => {
  const processor: Processor = {
    id: 'dtp',
    name: 'Processor',
    inputConverter: { bits: 8, loadingDb: figure(12) },
    outputConverter: { nprDb: figure(40) },
    gainStepDb: figure(0.5),
    gainRangeDb: figure(20),
    at: 'here:2',
  };
  const through = (link: ResolvedLink, gainDb = 0): ResolvedLink => {
    const own = inGroup(link, { processor: 'dtp' });
    const route = {
      channel: link.channel.id,
      transmitBeam: undefined,
      amplifier: undefined,
      downlinkCentreGHz: undefined,
      downlinkPolarisation: undefined,
      gainDb: figure(gainDb),
      at: 'here:3',
    } as unknown as NonNullable<ResolvedLink['channel']['route']>;
    return {
      ...own,
      channel: { ...own.channel, route },
      satellite: { ...own.satellite, processors: [processor] },
    };
  };
  it('adds the noise of its converters, less to a carrier that is denser than the others', () => {
    const npr = 10 ** (-quantiserPoint(8, 12).nprDb / 10) + 10 ** -4;
    const fill = 10 * Math.log10(tv.carrier.symbolRateMBd.value / tv.channel.group.bandwidthMHz.value);
    expect(ratioOf(through(tv), 'Converters')).toBeCloseTo(-10 * Math.log10(npr) - fill, 9);
    expect(ratioOf(tv, 'Converters')).toBeUndefined();
  });
  it('saturates with as much less flux as its gain, and leaves the drive that is asked for', () => {
    const plain = clearOf(through(vsat));
    const stronger = clearOf(through(vsat, 5));
    expect(stronger.transponder.saturationFluxDensityDbwPerM2).toBeCloseTo(
      plain.transponder.saturationFluxDensityDbwPerM2 - 5,
      9,
    );
  });
});

describe('distortion of a single carrier', () => {
  const computed = (link: ResolvedLink, inputBackOffDb: number): ResolvedLink => ({
    ...inGroup(link, {
      operation: { mode: 'single-carrier', distortion: 'computed', alcRangeDb: undefined },
    }),
    drive: { inputBackOffDb: figure(inputBackOffDb) },
  });
  it('is a line where the group asks for it, smaller with more back-off', () => {
    const one = ratioOf(computed(tv, 1), 'Distortion')!;
    const six = ratioOf(computed(tv, 6), 'Distortion')!;
    expect(one).toBeGreaterThan(10);
    expect(six).toBeGreaterThan(one + 3);
    expect(ratioOf(tv, 'Distortion')).toBeUndefined();
    expect(ratioOf(states(computed(tv, 1), 'intermodulation', 'satellite'), 'Distortion')).toBeUndefined();
  });
  it('is that of noise, the worst, where the points of the constellation are not at hand', () => {
    const as = (modcod: string): ResolvedLink => {
      const link = computed(tv, 3);
      return { ...link, carrier: { ...link.carrier, modcod } };
    };
    const noise = ratioOf(as('DVB-S2X 256APSK 2/3-L'), 'Distortion')!;
    for (const known of ['DVB-S2 8PSK 3/4', 'DVB-S2 32APSK 9/10', 'DVB-S2X 256APSK 29/45-L'])
      expect(noise, known).toBeLessThan(ratioOf(as(known), 'Distortion')!);
    const { result } = analyseLink(environment, as('DVB-S2X 256APSK 2/3-L'));
    expect(result.notices.find(({ code }) => code === 'link.unknown-constellation')?.message).toMatch(
      /^The points of DVB-S2X 256APSK 2\/3-L are not at hand/,
    );
  });
  it('is that of the constellation which an adapting carrier chooses, each judged with its own', () => {
    const as = (modcod: string): ResolvedLink => {
      const link = computed(tv, 1.5);
      return { ...link, carrier: { ...link.carrier, modcod } };
    };
    const { result, prepared } = analyseLink(environment, as('auto-s2x'));
    const named = analyseLink(environment, as(result.modcod)).result;
    expect(named.closes).toBe(true);
    expect(named.marginInRainDb).toBeCloseTo(result.marginInRainDb!, 9);
    expect(named.availability).toEqual(result.availability);
    const inBudget = result.budget
      .flatMap(({ lines }) => lines)
      .find(({ label }) => label === 'Distortion of the carrier by the amplifier');
    expect(inBudget?.working?.find(({ label }) => label === 'Constellation')?.value).toBe(result.modcod);
    // and no more efficient one closes with its own
    const rate = result.infoRateMbps;
    for (const row of candidateModcods('auto-s2x', 'normal')) {
      const other = analyseLink(environment, as(row.id)).result;
      if (other.infoRateMbps > rate + 1e-9) expect(other.closes, row.id).toBe(false);
    }
    expect(prepared.link.judged?.id).toBe(result.modcod);
    // the rates over the year have the availability that each MODCOD has by itself
    for (const { modcod, availabilityPercent } of result.adaptive!.filter(
      (one) => one.availabilityPercent > 95 && one.availabilityPercent < 99.99,
    ))
      expect(analyseLink(environment, as(modcod)).result.availability!.percent, modcod).toBeCloseTo(
        availabilityPercent,
        6,
      );
  });
});

describe('level control that is commanded', () => {
  const controlled = (upDb: number): ResolvedLink =>
    inGroup(tv, {
      operation: { mode: 'single-carrier', distortion: 'in-implementation-loss', alcRangeDb: undefined },
      channelAmplifier: {
        mode: 'level-control',
        gainSteps: undefined,
        levelControl: { inputBackOffDb: figure(0.5), upDb: figure(upDb), downDb: figure(20) },
      },
    });
  const weak = (link: ResolvedLink): ResolvedLink => ({ ...link, drive: { inputBackOffDb: figure(8) } });
  it('holds the drive, within its range, and says where that ends', () => {
    expect(clearOf(weak(controlled(15))).transponder.clearSkyInputBackOffDb).toBeCloseTo(0.5, 9);
    // what is left of its range makes up the fade: 15 dB less the 7.5 of clear sky
    const { clear, weather } = analyseLink(environment, weak(controlled(15))).solved;
    expect(clear.transponder.levelControlDb).toBe(0);
    expect(prepared(weak(controlled(15))).input.transponder).toMatchObject({
      levelControlRangeDb: expect.closeTo(7.5, 6),
    });
    expect(weather.correlation).toBeLessThan(1);
    const short = weak(controlled(4));
    expect(clearOf(short).transponder.clearSkyInputBackOffDb).toBeCloseTo(4, 9);
    expect(prepared(short).notices.map(({ code }) => code)).toContain('payload.level-control');
    expect(prepared(weak(controlled(15))).notices.map(({ code }) => code)).not.toContain(
      'payload.level-control',
    );
  });
});

describe('gateway diversity', () => {
  const other = kazsat3r.sites.find(({ id }) => id === 'aktobe')!;
  const twice = { ...vsat, from: { ...vsat.from, diversitySite: other } };
  it('takes from the rain of the uplink and raises the availability', () => {
    const [one, two] = [vsat, twice].map((link) => analyseLink(environment, link).solved);
    expect(two!.inRain.uplink.fadeDb).toBeLessThan(one!.inRain.uplink.fadeDb);
    const alone = [one!, two!].map((solved) => solved.alone().uplink.percent);
    expect(alone[1]).toBeGreaterThanOrEqual(alone[0]!);
    expect(two!.inRain.availableEsN0Db).toBeGreaterThan(one!.inRain.availableEsN0Db);
  });
});

describe('lines of the budget', () => {
  const lines = (link: ResolvedLink) =>
    analyseLink(environment, link).result.budget.flatMap((section) => section.lines);
  const line = (link: ResolvedLink, label: string) => lines(link).find((one) => one.label.startsWith(label))!;
  const dish = (diameterM: number): ResolvedLink => {
    const { terminal } = tv.to;
    return {
      ...tv,
      to: {
        ...tv.to,
        terminal: { ...terminal, antenna: { ...terminal.antenna, diameterM: figure(diameterM, 'm') } },
      },
    };
  };
  it('show the Sun behind the satellite, which a larger antenna sees alone', () => {
    const rise = [0.6, 1.2, 3.7].map((diameterM) => {
      const { value, working } = line(dish(diameterM), 'Es/N₀ lost to the quiet Sun');
      expect(Number(value)).toBeGreaterThan(0.5);
      return Number(working!.find(({ label }) => label === 'Rise of the antenna noise')!.value);
    });
    // the share of the beam on the disc grows nearly with the square of the diameter, until the disc fills the beam
    expect(rise[1]! / rise[0]!).toBeGreaterThan(3.8);
    expect(rise[1]! / rise[0]!).toBeLessThan(4);
    expect(rise[2]! / rise[1]!).toBeGreaterThan(6);
  });
  it('show the rise of the noise by the fade', () => {
    const { inRain } = analyseLink(environment, tv).solved;
    expect(line(tv, 'Rise of the noise').inRain).toBe(inRain.downlink.noiseRiseDb);
  });
  it('show the room below the off-axis mask, and a notice where there is none', () => {
    const room = Number(line(vsat, 'Room below the off-axis mask').value);
    expect(room).toBeGreaterThan(0);
    const { transmit, antenna } = vsat.from.terminal;
    // what the axis loses by pointing is made up by the amplifier, and goes to the side lobes as well
    const astray = (pointingLossDb: number): ResolvedLink => ({
      ...vsat,
      from: {
        ...vsat.from,
        terminal: {
          ...vsat.from.terminal,
          transmit: { ...transmit, pointingLossDb: figure(pointingLossDb, 'dB') },
        },
      },
    });
    const [none, three] = [0, 3].map((dB) => Number(line(astray(dB), 'Room below').value));
    expect(none! - three!).toBeCloseTo(3, 9);
    const aged: ResolvedLink = {
      ...vsat,
      from: {
        ...vsat.from,
        terminal: {
          ...vsat.from.terminal,
          antenna: { ...antenna, ageingLossDb: figure(2, 'dB') },
        },
      },
    };
    expect(none! - Number(line(aged, 'Room below').value)).toBeCloseTo(2 + transmit.pointingLossDb.value, 9);
    const density = line(vsat, 'Room below').working!.find(({ symbol }) => symbol === 'P')!;
    const amplifierDbw = Number(line(vsat, 'Power of the amplifier').value);
    const rateDb = 10 * Math.log10(vsat.carrier.symbolRateMBd.value * 1e6);
    expect(density.value).toBeCloseTo(amplifierDbw - transmit.feedLossDb.value - rateDb, 9);
    const strong: ResolvedLink = {
      ...vsat,
      drive: { stationEirpDbw: figure(95, 'dBW') },
      from: {
        ...vsat.from,
        terminal: {
          ...vsat.from.terminal,
          transmit: { ...transmit, saturatedPowerW: figure(1e6, 'W') },
          antenna: { ...antenna, diameterM: figure(1.2, 'm') },
        },
      },
    };
    const notice = prepared(strong).notices.find(({ code }) => code === 'link.off-axis-density')!;
    expect(notice.message).toMatch(/dBW in 40 kHz at \d+\.\d° beside the satellite/);
    expect(
      gainAtStation(vsat.transmitBeam.transmit, vsat.satellite, geodeticOf(vsat.to.site)),
    ).toBeGreaterThan(0);
  });
});
