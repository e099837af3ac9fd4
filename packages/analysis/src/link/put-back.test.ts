/** The answer of a search, written into the programme, gives the availability that was asked for: nothing is held that follows. */
import type { Figure } from '@ortak/model';
import { describe, expect, it } from 'vitest';
import { environment, kazsat3r } from '../../test/programmes.ts';
import { solvedDigits } from '../solved-digits.ts';
import { resolvedLinks } from './analyse.ts';
import { prepareLink } from './prepare.ts';
import type { ResolvedLink } from './resolve.ts';
import { solveLink } from './solve.ts';
import { solveFor } from './solve-for.ts';
import type { SearchedName } from './unknown.ts';

const figure = (value: number, unit: string): Figure => ({ value, unit, at: 'here' });
const vsat = resolvedLinks(kazsat3r).get('vsat@tashkent')!();
const bySatellite = vsat.satellite.neighbours;

/** A carrier with one MODCOD beside a satellite two degrees away that sends and is sent to. */
const link: ResolvedLink = {
  ...vsat,
  carrier: { ...vsat.carrier, modcod: 'DVB-S2 8PSK 3/5' },
  interference: vsat.interference.filter(({ kind }) => kind !== 'adjacent-satellite'),
  satellite: {
    ...vsat.satellite,
    neighbours: [
      ...bySatellite,
      {
        name: 'Beside',
        orbitalPositionDeg: figure(60.5, '°'),
        downlinks: [
          {
            fromGHz: figure(10, 'GHz'),
            toGHz: figure(13, 'GHz'),
            eirpDensityDbwPerHz: figure(-24, 'dBW/Hz'),
          },
        ],
        uplinks: [
          {
            fromGHz: figure(13, 'GHz'),
            toGHz: figure(15, 'GHz'),
            inputDensityDbwPerHz: figure(-50, 'dBW/Hz'),
          },
        ],
      },
    ],
  },
};

const { from, to } = link;
const written: Record<SearchedName, (value: number) => ResolvedLink> = {
  diameter: (value) => ({
    ...link,
    to: {
      ...to,
      terminal: { ...to.terminal, antenna: { ...to.terminal.antenna, diameterM: figure(value, 'm') } },
    },
  }),
  lnb: (value) => ({
    ...link,
    to: {
      ...to,
      terminal: {
        ...to.terminal,
        receive: { ...to.terminal.receive, receiverNoiseTemperatureK: figure(value, 'K') },
      },
    },
  }),
  rate: (value) => ({ ...link, carrier: { ...link.carrier, symbolRateMBd: figure(value, 'MBd') } }),
  backoff: (value) => ({ ...link, drive: { inputBackOffDb: figure(value, 'dB') } }),
  hpa: (value) => ({
    ...link,
    from: {
      ...from,
      terminal: {
        ...from.terminal,
        transmit: { ...from.terminal.transmit, saturatedPowerW: figure(value, 'W') },
      },
    },
    drive: { stationEirpDbw: figure(100, 'dBW') },
  }),
};

describe('the answer, put back', () => {
  it.each(Object.keys(written) as SearchedName[])('for %s', (unknown) => {
    const { value, bound, availabilityPercent } = solveFor(environment, link, { unknown });
    expect(bound).toBe('exact');
    const { availability, marginInRainDb } = solveLink(prepareLink(environment, written[unknown](value!)));
    expect(availability.percent).toBeCloseTo(availabilityPercent, 3);
    expect(marginInRainDb).toBeCloseTo(0, 2);
    // As it is printed, it does.
    const printed = Number(solvedDigits(unknown, value!));
    expect(
      solveLink(prepareLink(environment, written[unknown](printed))).marginInRainDb,
    ).toBeGreaterThanOrEqual(-1e-5);
  });
});
