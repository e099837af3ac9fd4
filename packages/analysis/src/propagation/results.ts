/** What the columns of results mean, for those who read a table: words by column, units by the ending of its name. */
import { words } from './results.words.ts';

export interface ResultColumn {
  readonly name: string;
  /** Empty where it has none. */
  readonly unit: string;
  readonly meaning: string;
}

/** Endings of names and their units, longer ones before those they end in. */
const endings: readonly (readonly [ending: string, unit: string])[] = [
  ['DbPerKmPerGPerM3', '(dB/km)/(g/m³)'],
  ['DbPerKgPerM2', 'dB/(kg/m²)'],
  ['DbPerKgM2', 'dB/(kg/m²)'],
  ['DbPerMrad', 'dB/mrad'],
  ['DegPerKm', '°/km'],
  ['DbPerKm', 'dB/km'],
  ['DbPerS', 'dB/s'],
  ['GPerM3', 'g/m³'],
  ['KgPerM2', 'kg/m²'],
  ['MmPerH', 'mm/h'],
  ['NUnits', 'N-units'],
  ['Percent', '%'],
  ['Mrad', 'mrad'],
  ['PerS', '1/s'],
  ['HPa', 'hPa'],
  ['GHz', 'GHz'],
  ['Deg', '°'],
  ['Rad', 'rad'],
  ['Db', 'dB'],
  ['Km', 'km'],
  ['Mm', 'mm'],
  ['K', 'K'],
  ['C', '°C'],
  ['M', 'm'],
  ['S', 's'],
];

/**
 * Unit and meaning of a column of results.
 * @param id of the function
 * @param column as `columnsOf` names it; members of a list share their meaning
 * @returns undefined where nothing is written down
 */
export function resultColumn(id: string, column: string): ResultColumn | undefined {
  const name = column.replace(/\.\d+(?=\.|$)/g, '');
  const known = words[`${id} ${name}`] ?? bySuffix(name);
  if (known === undefined) return undefined;
  const [meaning, unit] = typeof known === 'string' ? [known, unitOf(name)] : known;
  return { name: column, unit, meaning };
}

/** The words of a name, or of the part of it after a point: `jointTo.givenRain` is as `givenRain`. */
function bySuffix(name: string): (typeof words)[string] | undefined {
  for (let at = name; ; at = at.slice(at.indexOf('.') + 1)) {
    if (words[at] !== undefined) return words[at];
    if (!at.includes('.')) return undefined;
  }
}

function unitOf(name: string): string {
  const last = name.slice(name.lastIndexOf('.') + 1);
  return endings.find(([ending]) => last.endsWith(ending))?.[1] ?? '';
}
