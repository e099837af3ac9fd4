import { describe, expect, it } from 'vitest';
import { environment, kazsat3r, turksat6a } from '../../test/programmes.ts';
import { analyseLinks, linkIds } from '../index.ts';
import type { BudgetLine, LinkResult } from '../results.ts';
import { analyseLink, resolvedLinks } from './analyse.ts';
import { ANTENNA_RANGE_M, requiredDish } from './dish.ts';
import { prepareLink } from './prepare.ts';
import { resolveService } from './resolve.ts';
import { solveLink } from './solve.ts';

const all = (programme: typeof kazsat3r): LinkResult[] =>
  analyseLinks(programme, environment, linkIds(programme));

/** A line of a budget by its section's first word and its label's beginning. */
function find(result: LinkResult, section: string, label: string): BudgetLine {
  const lines = result.budget.find(({ title }) => title.startsWith(section))!.lines;
  const found = lines.find((entry) => entry.label.startsWith(label));
  if (found === undefined) throw new Error(`No line ${label} in ${section}`);
  return found;
}

describe('a budget', () => {
  const results = [...all(kazsat3r), ...all(turksat6a)];

  it.each(results.map((result) => [result.id, result] as const))(
    '%s: its lines sum to its totals',
    (_, result) => {
      const column = (entry: BudgetLine, rain: boolean): number =>
        rain ? (entry.inRain ?? (entry.value as number)) : (entry.value as number);
      for (const rain of [false, true]) {
        const get = (section: string, label: string) => column(find(result, section, label), rain);
        // The uplink's fade is in its line only in the rain column: the clear-sky value of it is 0.
        const up =
          get('Uplink', 'EIRP of the carrier') -
          get('Uplink', 'Free-space loss') -
          get('Uplink', 'Clear-sky loss') -
          get('Uplink', 'Fade exceeded') +
          get('Uplink', 'G/T') -
          get('Uplink', 'Boltzmann');
        expect(get('Uplink', 'Uplink C/N₀')).toBeCloseTo(up, 9);
        const down =
          get('Satellite', 'EIRP of the carrier') -
          get('Downlink', 'Free-space loss') -
          get('Downlink', 'Clear-sky loss') -
          get('Downlink', 'Fade exceeded') +
          get('Downlink', 'G/T of the station') -
          get('Uplink', 'Boltzmann');
        expect(get('Downlink', 'Downlink C/N₀')).toBeCloseTo(down, 9);
        const power = (db: number) => 10 ** (-db / 10);
        const sum = power(get('Total', 'Thermal C/N')) + power(get('Interference', 'All interference'));
        expect(get('Total', 'C/(N+I)')).toBeCloseTo(-10 * Math.log10(sum), 9);
        const margin =
          get('Total', 'C/(N+I)') -
          get('Total', 'Implementation loss') -
          get('Total', 'System margin') -
          get('Total', 'Needed by');
        expect(get('Total', 'Margin')).toBeCloseTo(margin, 9);
        expect(rain ? result.marginInRainDb : result.clearSkyMarginDb).toBeCloseTo(margin, 9);
      }
    },
  );

  it('closes exactly where its margin in rain is not negative', () => {
    for (const result of results) expect(result.closes, result.id).toBe(result.marginInRainDb! >= 0);
  });

  it('reaches its required availability exactly where it closes', () => {
    for (const { id, availability, requiredAvailabilityPercent, closes } of results) {
      if (availability!.bound === 'worse-than') expect(closes, id).toBe(false);
      else expect(availability!.percent >= requiredAvailabilityPercent, id).toBe(closes);
    }
  });

  it('names file and line of every input, and the confidence of each', () => {
    const inputs = results.flatMap((result) =>
      result.budget.flatMap((section) => section.lines).filter((entry) => /\.yaml:/.test(entry.source)),
    );
    expect(inputs.length).toBeGreaterThan(100);
    for (const entry of inputs) expect(entry.source).toMatch(/^[\w./-]+\.yaml:\d+$/);
  });
});

describe('MODCOD auto', () => {
  it('takes the most efficient that closes in rain: the next one would not', () => {
    for (const result of all(kazsat3r).filter((link) => link.id.startsWith('vsat@'))) {
      expect(result.closes, result.id).toBe(true);
      expect(result.marginInRainDb, result.id).toBeLessThan(1.1);
    }
  });
});

describe('the antenna that a city needs', () => {
  const service = kazsat3r.services.find(({ id }) => id === 'tv')!;
  const site = kazsat3r.sites.find(({ id }) => id === 'almaty')!;
  const link = resolveService(kazsat3r, service, site);
  const prepared = prepareLink(environment, link);
  const { modcod } = solveLink(prepared);
  const required = requiredDish(prepared, modcod)!.diameterM;

  /** The same link with another antenna. */
  const marginWith = (diameterM: number): number => {
    const terminal = {
      ...link.to.terminal,
      antenna: {
        ...link.to.terminal.antenna,
        diameterM: { ...link.to.terminal.antenna.diameterM, value: diameterM },
      },
    };
    return solveLink(prepareLink(environment, { ...link, to: { ...link.to, terminal } })).marginInRainDb;
  };

  it('closes, and one centimetre less does not', () => {
    expect(required).toBeGreaterThan(ANTENNA_RANGE_M.minimum);
    expect(marginWith(required)).toBeGreaterThanOrEqual(0);
    expect(marginWith(required - 0.01)).toBeLessThan(0);
  });

  it('is null where no antenna helps', () => {
    const noisy = {
      ...link,
      interference: link.interference.map((entry) => ({
        ...entry,
        carrierToInterferenceDb: { ...entry.carrierToInterferenceDb, value: 5 },
      })),
    };
    expect(requiredDish(prepareLink(environment, noisy), modcod)).toBeNull();
  });
});

describe('a drive that cannot be', () => {
  const link = resolvedLinks(kazsat3r).get('tv-almaty')!();

  it('beyond the station’s power is said, and the budget uses what the station reaches', () => {
    const { transmit } = link.from.terminal;
    const weak = {
      ...link,
      from: {
        ...link.from,
        terminal: {
          ...link.from.terminal,
          transmit: { ...transmit, saturatedPowerW: { ...transmit.saturatedPowerW, value: 1 } },
        },
      },
    };
    const { prepared, result } = analyseLink(environment, weak);
    expect(result.notices.map(({ code }) => code)).toContain('link.uplink-power');
    expect(prepared.input.uplink.stationEirpDbw).toBe(prepared.largestEirpDbw);
  });

  it('beyond saturation is said', () => {
    const hot = { ...link, drive: { stationEirpDbw: { ...link.systemMarginDb, value: 75 } } };
    const { result } = analyseLink(environment, hot);
    expect(result.notices.map(({ code }) => code)).toContain('link.overdrive');
  });

  it('to a place that does not see the satellite fails, and says why', () => {
    const site = { ...link.to.site, longitudeDeg: { ...link.to.site.longitudeDeg, value: -100 } };
    const { result } = analyseLink(environment, { ...link, to: { ...link.to, site } });
    expect(result.closes).toBe(false);
    expect(result.limits).toContain('does not see the satellite');
    expect(result.notices.map(({ code }) => code)).toContain('link.below-horizon');
  });
});

describe('adaptive coding', () => {
  const [fixed, adaptive] = analyseLinks(kazsat3r, environment, ['tv-almaty', 'vsat@almaty']);
  it('has a curve of rates that falls from always to never, through the MODCOD of the required availability', () => {
    const rates = adaptive!.adaptive!;
    expect(rates.length).toBeGreaterThan(10);
    for (const [i, rate] of rates.entries()) {
      if (i === 0) continue;
      expect(rate.infoRateMbps).toBeGreaterThan(rates[i - 1]!.infoRateMbps);
      expect(rate.availabilityPercent).toBeLessThanOrEqual(rates[i - 1]!.availabilityPercent);
    }
    const chosen = rates.find(({ modcod }) => modcod === adaptive!.modcod)!;
    expect(chosen.availabilityPercent).toBeCloseTo(adaptive!.availability!.percent, 9);
    const mean = find(adaptive!, 'Total', 'Mean rate').value as number;
    expect(mean).toBeGreaterThan(chosen.infoRateMbps);
    expect(mean).toBeLessThanOrEqual(rates.at(-1)!.infoRateMbps);
  });
  it('is none of a carrier with one MODCOD', () => {
    expect(fixed!.adaptive).toBeUndefined();
  });
});

describe('the share of a channel', () => {
  it('is the larger of bandwidth and what the power is worth', () => {
    const [result] = analyseLinks(kazsat3r, environment, ['vsat@almaty']);
    const share = find(result!, 'Satellite', 'Share of the channel');
    const [carrier, power] = share.working!.map(({ value }) => value as number);
    expect(carrier).toBeCloseTo(12, 9);
    expect(share.value).toBe(Math.max(carrier!, power!));
    expect(share.label).toContain(power! > carrier! ? 'power' : 'bandwidth');
  });
});
