/** Interference, and everything together. */
import { combineDb, endStateAt, type LinkBudget } from '@ortak/core/link';
import { ebN0FromEsN0, spectralEfficiency } from '@ortak/core/modem';
import { line, type WorkingLine } from '@ortak/core/working';
import { inputLine } from '../../inputs.ts';
import type { Availability, BudgetLine } from '../../results.ts';
import { hasLossByModulation, implementationLossOf } from '../implementation.ts';
import type { PreparedLink } from '../prepare.ts';
import { type SolvedLink, separationKm } from '../solve.ts';
import { rainXpdLines } from './fade.ts';
import { both } from './shared.ts';

const REACTS = {
  station: 'arises in the transmitting station: fades with the carrier on the same way',
  uplink: 'enters on the uplink: falls by the uplink fade',
  satellite: 'arises in the satellite: falls with the carrier’s output power',
  downlink: 'enters on the downlink: falls with the carrier’s output power, fades with the carrier',
} as const;

export function interferenceLines(
  { link, up, down, contributions }: PreparedLink,
  { clear, inRain }: SolvedLink,
  pPercent: number,
): BudgetLine[] {
  const xpd = [
    ...rainXpdLines(up, 'uplink', pPercent, endStateAt(up.end, pPercent)),
    ...rainXpdLines(down, 'downlink', pPercent, endStateAt(down.end, pPercent)),
  ];
  if (contributions.length + xpd.length === 0) return [line('C/I', 'None stated', '–', '', link.at)];
  return [
    ...contributions.map(({ interference: { place }, line: entryOf }, i): BudgetLine => {
      const entry = entryOf();
      const rainy = inRain.interference[i]!.carrierToInterferenceDb;
      return {
        ...entry,
        ...(rainy !== entry.value && { inRain: rainy }),
        working: [...(entry.working ?? []), line('', REACTS[place], place, '', entry.source)],
      };
    }),
    ...xpd,
    both(
      'C/I',
      'All interference',
      'dB',
      'sum of powers',
      clear.carrierToInterferenceDb,
      inRain.carrierToInterferenceDb,
    ),
  ];
}

export function totalLines(prepared: PreparedLink, solved: SolvedLink): BudgetLine[] {
  const { link } = prepared;
  const { clear, inRain, modcod, availability, worstMonth, weather } = solved;
  const efficiency = spectralEfficiency(modcod, link.carrier);
  const parts = (budget: LinkBudget): WorkingLine[] => [
    line('C/N', 'Uplink', budget.uplink.carrierToNoiseDb, 'dB', 'uplink, C/N₀ − 10 log Rs'),
    line('C/N', 'Downlink', budget.downlink.carrierToNoiseDb, 'dB', 'downlink, C/N₀ − 10 log Rs'),
    line('C/I', 'Interference', budget.carrierToInterferenceDb, 'dB', 'sum of powers'),
    line(
      'C/(N+I)',
      'Together',
      combineDb([
        budget.uplink.carrierToNoiseDb,
        budget.downlink.carrierToNoiseDb,
        budget.carrierToInterferenceDb,
      ]),
      'dB',
      'sum of powers',
    ),
  ];
  return [
    both(
      'C/N',
      'Thermal C/N, up and down',
      'dB',
      'sum of powers',
      clear.carrierToNoiseDb,
      inRain.carrierToNoiseDb,
    ),
    both(
      'Es/N₀',
      'C/(N+I) in the noise bandwidth',
      'dB',
      'sum of powers',
      clear.esN0Db,
      inRain.esN0Db,
      parts(inRain),
    ),
    both(
      'C/(N₀+I₀)',
      'The same as a density',
      'dBHz',
      'Es/N₀ + 10 log Rs',
      clear.esN0Db + clear.noiseBandwidthDbHz,
      inRain.esN0Db + inRain.noiseBandwidthDbHz,
    ),
    both(
      'Eb/N₀',
      'The same per information bit',
      'dB',
      'Es/N₀ − 10 log(bit/symbol)',
      ebN0FromEsN0(clear.esN0Db, efficiency),
      ebN0FromEsN0(inRain.esN0Db, efficiency),
    ),
    inputLine(
      '',
      `Implementation loss of the modem${hasLossByModulation(link.carrier) ? ` for ${modcod.modulation}` : ''}`,
      implementationLossOf(link.carrier, modcod),
    ),
    inputLine('', 'System margin', link.systemMarginDb),
    ...(link.ngsoAllowanceDb === undefined
      ? []
      : [inputLine('', 'Left to non-geostationary systems', link.ngsoAllowanceDb)]),
    {
      ...line('Es/N₀', `Needed by ${modcod.id}, ideal`, modcod.idealEsN0Db, 'dB', modcod.source),
      confidence: modcod.confidence,
    },
    both('M', 'Margin', 'dB', 'Es/N₀ − losses − needed', solved.clearSkyMarginDb, solved.marginInRainDb),
    inputLine('', 'Required availability of the average year', link.requiredAvailabilityPercent),
    availabilityLine(
      'Availability of both ends together',
      availability,
      weather.correlation === 1 ? 'one site: one fade for both ends' : 'ITU-R P.618-14 § 2.2.4.1',
      jointLines(prepared, solved),
    ),
    availabilityLine('The same in the average worst month', worstMonth, 'ITU-R P.841-6'),
  ];
}

/** How the weather of the two ends goes together. */
function jointLines(prepared: PreparedLink, { weather, endPercent, alone }: SolvedLink): WorkingLine[] {
  const { up, down, link } = prepared;
  const { uplink, downlink } = alone();
  const rain = (name: string, percent: number) =>
    line('P0', `Time of rain at ${name}`, percent, '%', 'ITU-R P.837-7 Annex 1 (3)');
  return [
    line('d', 'Distance of the stations', separationKm(prepared), 'km', 'great circle'),
    rain(link.from.name, up.end.rainProbabilityPercent),
    rain(link.to.name, down.end.rainProbabilityPercent),
    line('Pr', 'Time of rain at both', weather.rainAtBothPercent, '%', 'ITU-R P.618-14 § 2.2.4.1 (28)'),
    line('ρa', 'Correlation of their attenuation', weather.correlation, '', 'ITU-R P.618-14 § 2.2.4.1 (31)'),
    availabilityLine('Weather of the uplink alone', uplink, 'clear sky on the downlink'),
    availabilityLine('Weather of the downlink alone', downlink, 'clear sky on the uplink'),
    line(
      'q',
      'Percentage at each end in the column in rain',
      endPercent,
      '%',
      'where the outage of both together is the one allowed',
    ),
  ];
}

/** An availability, with the end of the rain method named where it stops the search. */
function availabilityLine(
  label: string,
  { percent, bound }: Availability,
  source: string,
  working?: readonly WorkingLine[],
): WorkingLine {
  const words = {
    exact: '',
    'better-than': ', at least: the rain method ends there',
    'worse-than': ', less than: the rain method ends there',
  };
  return line('', `${label}${words[bound]}`, percent, '%', source, working);
}
