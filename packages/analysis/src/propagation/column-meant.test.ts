/** What is said of a column that a table only copies. */
import { describe, expect, it } from 'vitest';
import { BATCH_PARAMETERS, LINK_PLACE_NAMES } from '../link/batch.ts';
import { copiedColumn } from './column-meant.ts';

const said = (column: string, ...beside: readonly string[]): string | undefined =>
  copiedColumn(column, [column, ...beside], BATCH_PARAMETERS, LINK_PLACE_NAMES);

describe('a column that is copied', () => {
  it.each([
    ['Diameter (m)', 'diameter [m]'],
    ['diameterM', 'diameter [m]'],
    ['DIAMETER', 'diameter [m]'],
    ['Diameter (cm)', 'diameter [m]'],
    ['Symbol rate (MBd)', 'symbol-rate [MBd]'],
    ['symbolRateMBd', 'symbol-rate [MBd]'],
    ['EIRP, dBW', 'eirp [dBW]'],
    ['eirpDbw', 'eirp [dBW]'],
    ['Availability %', 'availability [%]'],
    ['MODCOD', 'modcod'],
  ])('%s was meant for %s', (column, meant) => {
    expect(said(column, 'lat', 'lon')).toBe(`Column ${column} is copied as it is. Did you mean ${meant}?`);
  });

  it('says which of two columns of a place is read', () => {
    expect(said('latitudeDeg', 'lat', 'lon')).toBe('Column latitudeDeg is copied as it is: lat is read.');
  });

  it('is not taken for one that the table has, nor for any other', () => {
    expect(said('Diameter (m)', 'diameter')).toBeUndefined();
    for (const own of ['name', 'town', 'Название', 'm', '']) expect(said(own)).toBeUndefined();
  });
});
