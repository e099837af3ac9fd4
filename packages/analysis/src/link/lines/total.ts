/** Interference, and everything together. */
import { combineDb, type LinkBudget } from '@ortak/core/link';
import { ebN0FromEsN0, spectralEfficiency } from '@ortak/core/modem';
import { line, type WorkingLine } from '@ortak/core/working';
import { inputLine } from '../../inputs.ts';
import type { Availability, BudgetLine } from '../../results.ts';
import type { PreparedLink } from '../prepare.ts';
import type { SolvedLink } from '../solve.ts';
import { both } from './shared.ts';

const REACTS = {
  uplink: 'enters on the uplink: falls by the uplink fade',
  satellite: 'arises in the satellite: falls with the carrier’s output power',
  downlink: 'enters on the downlink: falls with the carrier’s output power, fades with the carrier',
} as const;

export function interferenceLines({ link }: PreparedLink, { clear, inRain }: SolvedLink): BudgetLine[] {
  if (link.interference.length === 0) return [line('C/I', 'None stated', '–', '', link.at)];
  return [
    ...link.interference.map((entry, i): BudgetLine => {
      const figure = inputLine('C/I', entry.name, entry.carrierToInterferenceDb);
      const rainy = inRain.interference[i]!.carrierToInterferenceDb;
      return {
        ...figure,
        ...(rainy !== figure.value && { inRain: rainy }),
        working: [line('', REACTS[entry.place], entry.place, '', entry.carrierToInterferenceDb.at)],
      };
    }),
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
  const { clear, inRain, modcod, availability, alone } = solved;
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
    inputLine('', 'Implementation loss of the modem', link.carrier.implementationLossDb),
    inputLine('', 'System margin', link.systemMarginDb),
    {
      ...line('Es/N₀', `Needed by ${modcod.id}, ideal`, modcod.idealEsN0Db, 'dB', modcod.source),
      confidence: modcod.confidence,
    },
    both('M', 'Margin', 'dB', 'Es/N₀ − losses − needed', solved.clearSkyMarginDb, solved.marginInRainDb),
    inputLine('', 'Required availability of the average year', link.requiredAvailabilityPercent),
    availabilityLine('Availability', availability, 'the same p at both ends, ITU-R P.618-14', [
      availabilityLine('Rain on the uplink alone', alone.uplink, 'clear sky on the downlink'),
      availabilityLine('Rain on the downlink alone', alone.downlink, 'clear sky on the uplink'),
      line(
        '',
        'If the ends fade independently, their outages add to',
        200 - alone.uplink.percent - alone.downlink.percent,
        '%',
        '(100 − uplink alone) + (100 − downlink alone)',
      ),
    ]),
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
