/** The fade of one end: the attenuation chain of its percentage, less what clear sky holds already. */
import { type EndState, endStateAt, rainEndsAtPercent } from '@ortak/core/link';
import { crossPolarisation, slantPathWorking, xpdWorking } from '@ortak/core/propagation';
import { line, type WorkingLine } from '@ortak/core/working';
import type { MapGrid } from '@ortak/maps';
import type { Figure, Site } from '@ortak/model';
import type { Environment } from '../../environment.ts';
import { inputLine } from '../../inputs.ts';
import type { BudgetLine } from '../../results.ts';
import { type AirPath, attenuationAt } from '../atmosphere.ts';
import type { StationAt } from '../resolve.ts';
import { both } from './shared.ts';

const P618 = 'ITU-R P.618-14 § 2.5';

/** A percentage as it is printed: four digits. */
const percentText = (percent: number): string => String(Number(percent.toPrecision(4)));

/** What gas and cloud take with clear sky: given, or the gas of the chain. */
export function clearSkyLine(path: AirPath, given: Figure | undefined): BudgetLine {
  if (given !== undefined) return inputLine('L', 'Clear-sky loss by gas and cloud', given);
  const gas = slantPathWorking(path.at001).find(({ symbol }) => symbol === 'AG');
  return line(
    'L',
    'Clear-sky loss: gas exceeded for 5 % of the year',
    path.end.clearSkyLossDb,
    'dB',
    'ITU-R P.676-13 Annex 2',
    gas?.working,
  );
}

/** The fade of an end in the weather of a percentage, with the steps of the Recommendations behind it. */
export function fadeLine(
  environment: Environment,
  path: AirPath,
  station: StationAt,
  pPercent: number,
  inRain: number,
): BudgetLine {
  const percent = percentText(pPercent);
  const rains = pPercent <= rainEndsAtPercent(path.end);
  const wet = path.end.wetAntennaLossDb;
  const parts = slantPathWorking(attenuationAt(path, pPercent)).map((entry) => {
    if (entry.symbol !== 'AR') return entry;
    if (rains) return { ...entry, working: (entry.working ?? []).map(withMap) };
    return line(
      'AR',
      `No rain: it rains for ${percentText(path.end.rainProbabilityPercent)} % of the year`,
      0,
      'dB',
      'ITU-R P.837-7',
    );
  });
  return both('A', `Fade exceeded for ${percent} % of the year`, 'dB', `${P618}: AT − L`, 0, inRain, [
    ...parts,
    ...diversityLines(path, pPercent),
    line('L', 'Clear-sky loss, counted already', path.end.clearSkyLossDb, 'dB', 'the line above'),
    ...(wet > 0 && rains ? [line('Aw', 'Loss of the wet antenna', wet, 'dB', station.terminal.at)] : []),
    line('A', 'Fade', endStateAt(path.end, pPercent).fadeDb, 'dB', 'AT − L, at least 0'),
  ]);

  /** The maps behind rain rate and rain height. */
  function withMap(entry: WorkingLine): WorkingLine {
    const { rainRate001, rainHeight0 } = environment.maps;
    if (entry.symbol === 'R0.01')
      return {
        ...entry,
        source: `${rainRate001.origin.recommendation} map`,
        working: [...placeLines(station.site), mapLine(rainRate001.origin)],
      };
    if (entry.symbol === 'hR')
      return {
        ...entry,
        source: `${rainHeight0.origin.recommendation} map`,
        working: [
          ...placeLines(station.site),
          line(
            'h0',
            'Mean annual height of the 0 °C isotherm',
            Number(entry.value) - 0.36,
            'km',
            `${rainHeight0.origin.recommendation} map`,
          ),
          mapLine(rainHeight0.origin),
        ],
      };
    return entry;
  }
}

/** What a second site takes from the rain. */
function diversityLines({ end }: AirPath, pPercent: number): WorkingLine[] {
  const { diversity, ...alone } = end;
  if (diversity === undefined || pPercent > rainEndsAtPercent(end)) return [];
  const { siteRainPercent, separationKm } = diversity;
  const source = 'ITU-R P.618-14 § 2.2.4.1';
  const { rainDb } = endStateAt({ ...alone, rainProbabilityPercent: siteRainPercent }, pPercent);
  return [
    line(
      '',
      'Taken off the rain by the second site',
      rainDb - endStateAt(end, pPercent).rainDb,
      'dB',
      source,
      [
        line('AR', 'Rain at one site', rainDb, 'dB', 'ITU-R P.618-14 § 2.2.1.1'),
        line('d', 'Distance of the sites', separationKm, 'km', 'great circle'),
        line('P0', 'Time of rain at one site', siteRainPercent, '%', 'ITU-R P.837-7 Annex 1 (3)'),
        line('Pr', 'Time of rain at both', end.rainProbabilityPercent, '%', `${source} (28)`),
      ],
    ),
  ];
}

function placeLines(site: Site): WorkingLine[] {
  return [inputLine('φ', 'Latitude', site.latitudeDeg), inputLine('λ', 'Longitude', site.longitudeDeg)];
}

function mapLine(origin: MapGrid['origin']): WorkingLine {
  return line(
    '',
    `Digital map ${origin.id}, largest rounding error`,
    origin.quantisationError,
    origin.unit,
    `${origin.recommendation}, ${origin.origin.package} ${origin.origin.version}`,
  );
}

/** Cross-polar discrimination of the rain on one path, where the other polarisation is used. */
export function rainXpdLines(path: AirPath, way: string, pPercent: number, state: EndState): BudgetLine[] {
  const { crossPolar } = path.end;
  if (crossPolar === undefined || state.xpdDb === Infinity) return [];
  const { rainDb } = state;
  return [
    {
      ...line(
        'XPD',
        `Other polarisation through the rain of the ${way}`,
        '–',
        'dB',
        'ITU-R P.618-14 § 4.1',
        xpdWorking(crossPolar, crossPolarisation(crossPolar, rainDb, pPercent)),
      ),
      inRain: state.xpdDb,
    },
  ];
}
