/** Tables of sites in the workbench: a place under any of its names, and what is wrong told by the table's own. */
import { fileURLToPath } from 'node:url';
import { openMaps } from '@ortak/maps/node';
import { catalogueText, readFolder } from '@ortak/model/node';
import { describe, expect, it } from 'vitest';
import { Session } from '../../engine/session.ts';
import { readText, TableError } from './table.ts';
import { computedTable } from './table-answer.ts';

const session = new Session(openMaps());
const folder = await readFolder(
  fileURLToPath(new URL('../../../../../examples/first-steps', import.meta.url)),
);
session.open({ ...folder, revision: '1', catalogue: catalogueText() });

async function computed(header: string, ...rows: readonly string[]) {
  const table = readText('sites', `${header}\n${rows.join('\n')}\n`);
  const answer = computedTable(session, { table, link: 'tv' });
  for (;;) {
    const step = await answer.next();
    if (step.done) return step.value;
  }
}

describe('a table of sites', () => {
  it('gives the same figures under any names of its places, and keeps its header', async () => {
    const own = await computed('name,lat,lon,height', 'Aral,46.8,61.67,60');
    const other = await computed('name;Latitude;longitudeDeg;Height (m)', 'Aral;46,8;61,67;60');
    expect(own.computed).toBe(1);
    expect(other.rows).toEqual(own.rows);
    expect(other.columns.slice(0, 5)).toEqual([
      'name',
      'Latitude',
      'longitudeDeg',
      'Height (m)',
      'elevation-deg',
    ]);
  });
  it('says what is wrong with a place by the name that the table has for it', async () => {
    const { rows } = await computed('name,Latitude,Longitude', 'Aral,96.8,61.67');
    expect(rows[0]!.cells.at(-1)).toBe('Latitude: expected -90 … 90 °, found 96.8');
    expect(() => readText('sites', 'latitude,latitudeDeg,lon\n1,1,1\n')).toThrow(TableError);
    expect(() => readText('sites', 'lat,Latitude,lon\n1,1,1\n')).not.toThrow();
  });
});
