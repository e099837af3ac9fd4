/** What a coverage comes to, in a terminal: peak, the service area by country, and the cities of the programme. */
import type { AreaStatistics, BeamCoverage, PlaceValue } from '@ortak/analysis';
import { fixed, latitude, longitude, withUnit } from '@ortak/report';
import { table } from '../terminal.ts';

/** Decimals of a quantity's values in tables. */
const decimals: Readonly<Record<string, number>> = { dB: 2, '%': 3, cm: 0, 'bit/symbol': 2, 'Mbit/s': 1 };
const number = (value: number, unit: string): string => fixed(value, decimals[unit] ?? 1);

const full = (place: PlaceValue, unit: string): string =>
  place.words ?? withUnit(number(place.value, unit), unit);

/** Sentence and tables of a coverage. */
export function coverageText(coverage: BeamCoverage): string {
  const { peak, unit, serviceArea, requirement, better } = coverage;
  const where = `${latitude(peak.latitudeDeg)}, ${longitude(peak.longitudeDeg)}`;
  const best = coverage.isFlat
    ? `${full(peak, unit)} everywhere`
    : `${better === 'higher' ? 'peak' : 'smallest'} ${full(peak, unit)} at ${where}`;
  const head = `${coverage.label}, beam ${coverage.name}: ${best}. ${coverage.confidence}.\n`;
  if (serviceArea === undefined) return head;
  const { countries, cities } = serviceArea;
  const rows: (AreaStatistics & { readonly name: string })[] =
    countries.length > 1 ? [...countries, serviceArea] : [serviceArea];
  const isPartlySeen = rows.some(({ inSightPercent }) => inSightPercent < 99.95);
  const cell = (place: PlaceValue): string => place.words ?? number(place.value, unit);
  const statistics = table(
    [
      `By area [${unit}]`,
      'min',
      '5 %',
      'median',
      '95 %',
      'mean',
      'max',
      ...(isPartlySeen ? ['in sight'] : []),
      ...(requirement === undefined ? [] : ['met on']),
    ],
    ['left', 'right', 'right', 'right', 'right', 'right', 'right', 'right', 'right'],
    rows.map((row) => [
      row.name,
      cell(row.minimum),
      row.beyond?.percentile5 ?? number(row.percentile5, unit),
      row.beyond?.median ?? number(row.median, unit),
      row.beyond?.percentile95 ?? number(row.percentile95, unit),
      row.mean === null ? '–' : number(row.mean, unit),
      cell(row.maximum),
      ...(isPartlySeen ? [`${fixed(row.inSightPercent, 1)} %`] : []),
      ...(requirement === undefined ? [] : [`${fixed(row.meetingPercent ?? 0, 1)} %`]),
    ]),
  );
  const asked = requirement === undefined ? '' : `Required: ${requirement.words}.\n`;
  if (cities.length === 0) return `${head}${statistics}\n${asked}`;
  const towns = table(
    ['City', `[${unit}]`, ...(requirement === undefined ? [] : [''])],
    ['left', 'right', 'left'],
    cities.map((city) => [
      city.name,
      city.value === null ? 'out of sight' : (city.words ?? number(city.value, unit)),
      ...(requirement === undefined ? [] : [city.meets === true ? 'meets' : 'falls short']),
    ]),
  );
  return `${head}${statistics}\n${towns}\n${asked}`;
}
