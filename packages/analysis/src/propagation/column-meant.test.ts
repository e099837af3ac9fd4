/** What is said of a column that a table only copies. */
import { describe, expect, it } from 'vitest';
import { BATCH_PARAMETERS, LINK_PLACE_NAMES } from '../link/batch.ts';
import { copiedColumn } from './column-meant.ts';

const said = (column: string, ...beside: readonly string[]): string | undefined =>
  copiedColumn(column, [column, ...beside], BATCH_PARAMETERS, LINK_PLACE_NAMES);

describe('a column that is copied', () => {
  it.each([
    ['Diameter (cm)', 'diameter [m]'],
    ['Symbol rate (kBd)', 'symbol-rate [MBd]'],
    ['Диаметр антенны, см', 'diameter [m]'],
    ['EIRP, dBW', 'eirp [dBW]'],
    ['eirpDbw', 'eirp [dBW]'],
    ['Terminal', 'terminal'],
  ])('%s was meant for %s', (column, meant) => {
    expect(said(column, 'lat', 'lon')).toBe(`Column ${column} is copied as it is. Did you mean ${meant}?`);
  });

  it('says which of two columns of a place is read', () => {
    expect(said('latitudeDeg', 'lat', 'lon')).toBe('Column latitudeDeg is copied as it is: lat is read.');
    expect(said('Çap (m)', 'diameter')).toBe('Column Çap (m) is copied as it is: diameter is read.');
  });

  it('is not taken for one that the table has, nor for any other', () => {
    expect(said('Diameter (cm)', 'Çap (m)')).toBeUndefined();
    for (const own of ['name', 'town', 'Название', 'm', '']) expect(said(own)).toBeUndefined();
  });
});
