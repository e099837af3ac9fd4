/** The events of a span as a table that is handed on. */
import { EVENT_COLUMNS, type EventCell } from '@ortak/analysis/flight';
import { type Column, type Table, timeOf, type Unit } from '../../figures/export/table.ts';
import type { words } from './words.ts';

type Row = readonly EventCell[];
type Key = (typeof EVENT_COLUMNS)[number];

const decimals: Partial<Record<Key, number>> = {
  durationMin: 2,
  umbraMin: 2,
  coveredPercent: 1,
  separationDeg: 3,
  degradationDb: 2,
  elevationDeg: 1,
};

/**
 * @param rows in the order of `EVENT_COLUMNS`
 * @param nameOf a satellite or station in the language of the page
 * @param said a label of a result in the language of the page
 */
export function eventsTable(
  rows: readonly Row[],
  text: (typeof words)['en'],
  nameOf: (id: string) => string,
  said: (text: string) => string,
): Table<Row> {
  const kinds: Readonly<Record<string, string>> = {
    'eclipse by the Earth': text.kinds.earth,
    'eclipse by the Moon': text.kinds.moon,
    'sun outage': text.kinds.sun,
  };
  const worded = (key: string, at: Key, label: string, told: (cell: string) => string): Column<Row> => {
    const of = (row: Row) => row[EVENT_COLUMNS.indexOf(at)]!;
    return { key, label, unit: '', of, said: (row) => told(String(of(row))) };
  };
  const figure = (key: string, at: Key, label: string, unit: Unit): Column<Row> => ({
    key,
    label,
    unit,
    of: (row) => {
      const cell = row[EVENT_COLUMNS.indexOf(at)]!;
      return unit === 'UTC' ? timeOf(String(cell)) : cell === '' ? null : cell;
    },
    ...(decimals[at] !== undefined && { decimals: decimals[at] }),
  });
  return {
    title: text.calendar,
    columns: [
      worded('kind', 'kind', text.event, (cell) => kinds[cell] ?? cell),
      worded('satellite', 'satellite', text.satellite, nameOf),
      worded('station', 'station', text.station, nameOf),
      figure('frequency', 'frequencyGHz', said('Frequency'), 'GHz'),
      figure('start', 'start', text.begins, 'UTC'),
      figure('end', 'end', text.ends, 'UTC'),
      figure('duration', 'durationMin', text.duration, 'min'),
      figure('umbraStart', 'umbraStart', `${text.umbra}: ${text.begins}`, 'UTC'),
      figure('umbraEnd', 'umbraEnd', `${text.umbra}: ${text.ends}`, 'UTC'),
      figure('umbra', 'umbraMin', text.umbra, 'min'),
      figure('peak', 'peak', text.peak, 'UTC'),
      figure('covered', 'coveredPercent', text.covered, '%'),
      figure('separation', 'separationDeg', text.sunWithin, '°'),
      figure('degradation', 'degradationDb', text.rise, 'dB'),
    ],
    rows,
  };
}
