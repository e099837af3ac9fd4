/** What disturbs a carrier, and what stations lose: each stated figure and each law by what it changes in the budget. */
import { carrierPoint } from '@ortak/core/payload';
import type { Figure } from '@ortak/model';
import { describe, expect, it } from 'vitest';
import { environment, kazsat3r, turksat6a } from '../../test/programmes.ts';
import { curveOf } from '../payload/model.ts';
import { gainAtStation } from '../satellite/beam.ts';
import { analyseLink, resolvedLinks } from './analyse.ts';
import { withDish } from './dish.ts';
import { prepareLink } from './prepare.ts';
import type { ResolvedLink } from './resolve.ts';
import { geodeticOf } from './resolve.ts';
import { misalignmentDeg, misalignmentLossDb, misalignmentXpdDb } from './station.ts';
import { unknownOf } from './unknown.ts';

const figure = (value: number, unit = 'dB'): Figure => ({ value, unit, at: 'here:1' });
const links = resolvedLinks(kazsat3r);
const tv = links.get('tv@almaty')!();
const vsat = links.get('vsat@almaty')!();
const prepared = (link: ResolvedLink) => prepareLink(environment, link);
const solved = (link: ResolvedLink) => analyseLink(environment, link).solved;
const names = (link: ResolvedLink): string[] =>
  prepared(link).contributions.map(({ interference }) => interference.name);

type Antenna = ResolvedLink['to']['terminal']['antenna'];
const receiving = (antenna: Partial<Antenna>, link = tv): ResolvedLink => ({
  ...link,
  to: {
    ...link.to,
    terminal: { ...link.to.terminal, antenna: { ...link.to.terminal.antenna, ...antenna } },
  },
});
type Transmit = ResolvedLink['from']['terminal']['transmit'];
const sending = (transmit: Partial<Transmit>, link: ResolvedLink): ResolvedLink => ({
  ...link,
  from: {
    ...link.from,
    terminal: { ...link.from.terminal, transmit: { ...link.from.terminal.transmit, ...transmit } },
  },
});

describe('losses of a receiving antenna', () => {
  const own = solved(tv);
  it('by ageing take their decibels from G/T', () => {
    const aged = solved(receiving({ ageingLossDb: figure(0.4) }));
    expect(aged.clear.downlink.noise.gOverTDbPerK).toBeCloseTo(
      own.clear.downlink.noise.gOverTDbPerK - 0.4,
      9,
    );
  });
  it('by a radome warm the antenna as well', () => {
    const { clear } = solved(receiving({ radomeLossDb: figure(0.4) }));
    const passed = 10 ** -0.04;
    expect(clear.downlink.noise.antennaNoiseK).toBeCloseTo(
      own.clear.downlink.noise.antennaNoiseK * passed + 290 * (1 - passed),
      9,
    );
    expect(clear.downlink.noise.gOverTDbPerK).toBeLessThan(own.clear.downlink.noise.gOverTDbPerK - 0.4);
  });
  it('by rain on it count only while it rains', () => {
    const wet = solved(receiving({ wetLossDb: figure(1) }));
    expect(wet.clear.esN0Db).toBe(own.clear.esN0Db);
    expect(wet.marginInRainDb).toBeLessThan(own.marginInRainDb - 1);
  });
});

describe('polarisation', () => {
  it('that stands level loses by the skew of the site', () => {
    const antenna = { ...tv.to.terminal.antenna, polariser: 'horizon' as const };
    expect(misalignmentDeg(antenna, 'H', -14)).toBe(14);
    expect(misalignmentDeg(antenna, 'V', 80)).toBe(10);
    expect(misalignmentDeg(antenna, 'RHCP', 30)).toBe(0);
    expect(misalignmentLossDb(0)).toBeCloseTo(0, 12);
    expect(misalignmentLossDb(60)).toBeCloseTo(6.0206, 4);
    expect(misalignmentXpdDb(45)).toBeCloseTo(0, 9);
    expect(misalignmentXpdDb(10)).toBeCloseTo(15.0736, 3);
    const level = receiving({ polariser: 'horizon' });
    const { down, misaligned } = prepared(level);
    expect(misaligned.downDeg).toBeCloseTo(Math.abs(down.skewDeg), 9);
    expect(names(level)).toContain('Polarisation not aligned at Almaty');
    expect(solved(level).clearSkyMarginDb).toBeLessThan(solved(tv).clearSkyMarginDb);
  });
  it('of an antenna enters with its isolation', () => {
    const link = receiving({ crossPolarIsolationDb: figure(25) });
    expect(prepared(link).input.interference.at(-1)).toMatchObject({
      place: 'downlink',
      carrierToInterferenceDb: 25,
    });
  });
});

describe('intermodulation', () => {
  const unstated = {
    ...vsat,
    interference: vsat.interference.filter(({ name }) => !name.startsWith('Intermodulation')),
  };
  it('of the satellite follows from the curve where none is stated', () => {
    expect(names(vsat).filter((name) => name.includes('ntermodulation'))).toHaveLength(1);
    const [found] = prepared(unstated).contributions.filter(({ interference }) =>
      interference.name.startsWith('Intermodulation of the satellite'),
    );
    const ratio = found!.interference.carrierToInterferenceDb;
    expect(ratio).toBeGreaterThan(10);
    expect(ratio).toBeLessThan(30);
    // more back-off, less of it
    const { group } = vsat.channel;
    const { operation } = group;
    if (operation.mode !== 'multi-carrier') throw new Error('expected a channel of many carriers');
    const softer = {
      ...unstated,
      channel: {
        ...vsat.channel,
        group: {
          ...group,
          operation: { ...operation, inputBackOffDb: figure(operation.inputBackOffDb.value + 3) },
        },
      },
    };
    expect(
      prepared(softer).contributions.find(({ interference }) =>
        interference.name.startsWith('Intermodulation of the sat'),
      )!.interference.carrierToInterferenceDb,
    ).toBeGreaterThan(ratio + 3);
    expect(carrierPoint(curveOf(vsat.amplifier), 0).outputBackOffDb).toBeCloseTo(0, 6);
  });
  it('is missed where many carriers have neither a ratio nor a model', () => {
    const codes = (link: ResolvedLink) => prepared(link).notices.map(({ code }) => code);
    expect(codes(vsat)).not.toContain('link.no-intermodulation');
    expect(codes(unstated)).not.toContain('link.no-intermodulation');
    const { model: _, ...amplifier } = vsat.amplifier;
    expect(codes({ ...vsat, amplifier })).not.toContain('link.no-intermodulation');
    expect(codes({ ...unstated, amplifier })).toContain('link.no-intermodulation');
  });
  it('of the station stays in the ratio whatever fades', () => {
    const link = sending({ carrierToIntermodulationDb: figure(26) }, vsat);
    const { clear, inRain } = solved(link);
    const at = clear.interference.findIndex(({ place }) => place === 'station');
    expect(clear.interference[at]!.carrierToInterferenceDb).toBe(26);
    expect(inRain.interference[at]!.carrierToInterferenceDb).toBe(26);
  });
});

describe('power control', () => {
  const powerControl = { rangeDb: figure(6), errorDb: figure(0) };
  it('makes an uplink fade up within what the amplifier gives', () => {
    const { inRain } = solved(sending({ powerControl }, tv));
    expect(inRain.uplink.fadeDb).toBeGreaterThan(0.5);
    expect(inRain.uplink.powerControlDb).toBeCloseTo(inRain.uplink.fadeDb, 9);
    const weak = sending({ powerControl, saturatedPowerW: figure(0.1, 'W') }, tv);
    expect(prepared(weak).input.uplink.powerControl!.rangeDb).toBe(0);
  });
});

describe('other beams of the satellite', () => {
  it('at the same frequencies and polarisation enter by their gain at the station', () => {
    const [satellite] = kazsat3r.satellites;
    // the group again, through the beam of the south
    const other = satellite!.beams.find(
      ({ id, transmit }) => id !== tv.transmitBeam.id && transmit !== undefined,
    )!;
    const again = { ...tv.channel.group, id: 'again', transmitBeam: other.id };
    const reused = {
      ...tv,
      satellite: { ...tv.satellite, transponders: [...tv.satellite.transponders, again] },
    };
    const before = names(tv).length;
    const [added, ...none] = prepared(reused).contributions.slice(before);
    expect(none).toEqual([]);
    expect(added!.line().label).toBe('Co-channel beam');
    expect(added!.interference.place).toBe('downlink');
    // equal amplifiers: the gains decide, and what of 54 MHz falls into 45 MBd
    const { clear } = solved(tv);
    const gains = (beam: NonNullable<typeof other.transmit>) =>
      gainAtStation(beam, tv.satellite, geodeticOf(tv.to.site));
    const saturated = tv.amplifier.transfer.points[0]![1];
    expect(added!.interference.carrierToInterferenceDb).toBeCloseTo(
      gains(tv.transmitBeam.transmit) -
        clear.transponder.outputBackOffDb -
        (gains(other.transmit!) - saturated + 10 * Math.log10(45 / 54)),
      6,
    );
    // a channel that is backed off disturbs by as much less
    const backedOff = {
      ...again,
      operation: { mode: 'multi-carrier' as const, inputBackOffDb: figure(6), outputBackOffDb: figure(3) },
    };
    const less = prepared({
      ...tv,
      satellite: { ...tv.satellite, transponders: [...tv.satellite.transponders, backedOff] },
    }).contributions.at(-1)!;
    expect(less.interference.carrierToInterferenceDb).toBeCloseTo(
      added!.interference.carrierToInterferenceDb + 3 - saturated,
      9,
    );
  });
  it('are none of a satellite that uses each frequency once', () => {
    for (const link of resolvedLinks(turksat6a).values())
      expect(names(link()).filter((name) => name.startsWith('Co-channel beam')).length).toBeLessThanOrEqual(
        1,
      );
  });
});

describe('an allowance to non-geostationary systems', () => {
  it('is kept beside the system margin', () => {
    const allowed = { ...tv, ngsoAllowanceDb: figure(0.3) };
    expect(solved(allowed).clearSkyMarginDb).toBeCloseTo(solved(tv).clearSkyMarginDb - 0.3, 9);
  });
});

describe('what a path takes from the programme and the chain', () => {
  it('with clear sky is the gas of the chain where the programme gives nothing', () => {
    const { up, down, input } = prepared({
      ...tv,
      uplinkOtherLossDb: undefined,
      downlinkOtherLossDb: undefined,
    });
    expect(input.uplink.otherLossDb).toBe(up.at001.gas.attenuationDb);
    expect(input.downlink.otherLossDb).toBe(down.at001.gas.attenuationDb);
    expect(prepared(tv).input.uplink.otherLossDb).toBe(tv.uplinkOtherLossDb!.value);
  });
  it('has the other polarisation in its rain where a group uses it at the same frequencies of the beam', () => {
    const { group } = tv.channel;
    const crossed = group.downlinkPolarisation === 'H' ? ('V' as const) : ('H' as const);
    const withGroup = (change: Partial<typeof group>) => {
      const other = { ...group, id: 'other', ...change };
      return prepared({
        ...tv,
        satellite: { ...tv.satellite, transponders: [...tv.satellite.transponders, other] },
      }).down.end.crossPolar;
    };
    expect(prepared(tv).down.end.crossPolar).toBeUndefined();
    expect(withGroup({})).toBeUndefined();
    expect(withGroup({ downlinkPolarisation: crossed })).toBeDefined();
    const elsewhere = { ...group.downlinkFirstCentreGHz, value: group.downlinkFirstCentreGHz.value + 2 };
    expect(withGroup({ downlinkPolarisation: crossed, downlinkFirstCentreGHz: elsewhere })).toBeUndefined();
  });
  it('scintillates less with a larger antenna, and as before with its own', () => {
    const link = prepared(tv);
    const sigma = (diameterM: number) => withDish(link, diameterM).down.end.sigmaDb;
    expect(sigma(tv.to.terminal.antenna.diameterM.value)).toBeCloseTo(link.down.end.sigmaDb, 12);
    expect(sigma(5)).toBeLessThan(link.down.end.sigmaDb);
  });
  it('asks the amplifier for what the antenna loses', () => {
    const { from } = vsat;
    const aged: ResolvedLink = {
      ...vsat,
      from: {
        ...from,
        terminal: { ...from.terminal, antenna: { ...from.terminal.antenna, ageingLossDb: figure(1) } },
      },
    };
    const link = prepared(aged);
    const own = vsat.from.terminal.transmit.saturatedPowerW.value;
    expect(unknownOf(link, 'hpa').apply(own).input.uplink.stationEirpDbw).toBeCloseTo(link.largestEirpDbw, 9);
    expect(unknownOf(prepared(aged), 'hpa').maximum / unknownOf(prepared(vsat), 'hpa').maximum).toBeCloseTo(
      10 ** 0.1,
      9,
    );
  });
});
