/** Tables of places: latitude, longitude and height under any of their names. */
import { type PlaceColumns, type PlaceNames, placeColumns } from '@ortak/analysis/place-columns';
import type { CsvTable } from './csv.ts';
import { UsageError } from './failure.ts';

/** A table whose columns of a place bear the names of the command; `headerOf` gives those of the file back. */
export type PlaceTable = CsvTable & Pick<PlaceColumns, 'headerOf'>;

/**
 * The table with the columns of a place by the names of the command.
 * @throws UsageError where two columns state the same of a place
 */
export function placesOf(table: CsvTable, names: PlaceNames): PlaceTable {
  const { columns, headerOf, twice } = placeColumns(table.columns, names);
  if (twice !== undefined)
    throw new UsageError(
      `${table.file}:1: expected one column of the ${twice[0]} of a place, found ${twice.join(' and ')}; leave one.`,
    );
  return { ...table, columns, headerOf };
}
