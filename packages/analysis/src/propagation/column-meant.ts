/** Columns of a table that nothing reads though they look as if: what each was probably meant for. */
import type { Parameter } from './parameter.ts';
import { type PlaceNames, placeColumns } from './place-columns.ts';

/** Words for a unit at the end of a name. */
const units =
  /-(?:deg|degrees|m|mm|cm|km|ft|metres|meters|db|dbw|kbd|mbd|ksps|msps|percent|ghz|mhz|мм|см|м|км|кбод|мбод)$/;

/** `Diameter (m)`, `diameterM` and `DIAMETER` as `diameter-m`, `diameter-m` and `diameter`. */
const hyphened = (column: string): string =>
  column
    .replace(/dBW?|kBd/g, (unit) => `-${unit.toLowerCase()}`)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
    .toLowerCase()
    .replaceAll('%', '-percent')
    .replaceAll('°', '-deg')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/**
 * The column that another name stands for, spelt in another way: in another case, with blanks, with a unit.
 * @param known columns that are read
 */
function meantBy(
  column: string,
  known: readonly Parameter[],
  others: PlaceNames['others'] = {},
): Parameter | undefined {
  const name = hyphened(column);
  const bare = name.replace(units, '');
  return (
    known.find((parameter) => parameter.name === name) ??
    known.find((parameter) => parameter.name.replace(units, '') === bare) ??
    known.find((parameter) => others[parameter.name]?.words.some((word) => hyphened(word) === bare))
  );
}

/** `diameter [m]`, and `frequency-ghz` as it is: a name that ends in its unit has said it. */
const withUnit = (parameter: Parameter): string =>
  !('unit' in parameter) || parameter.unit === '' || units.test(parameter.name)
    ? parameter.name
    : `${parameter.name} [${parameter.unit}]`;

/**
 * What is to be said of a column that is only copied: which column it was probably meant for, or which is read in its place.
 * @param column none of `known`
 * @param columns all of the table, as they stand there
 * @param known all that are read
 * @param names of the columns of a place
 * @returns undefined for a column of the table's own
 */
export function copiedColumn(
  column: string,
  columns: readonly string[],
  known: readonly Parameter[],
  names: PlaceNames,
): string | undefined {
  if (column === '') return undefined;
  const { latitude, longitude, height, others } = names;
  const place = [latitude, longitude, height, ...Object.keys(others ?? {})].find(
    (name): name is string =>
      name !== undefined && columns.includes(name) && placeColumns([column], names).columns[0] === name,
  );
  if (place !== undefined) return `Column ${column} is copied as it is: ${place} is read.`;
  const given = placeColumns(columns, names).columns;
  const meant = meantBy(
    column,
    known.filter(({ name }) => !given.includes(name)),
    others,
  );
  return meant && `Column ${column} is copied as it is. Did you mean ${withUnit(meant)}?`;
}
