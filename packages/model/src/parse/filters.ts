/** Channel filters: tables in order, no more zeros than resonators, and a pass band that holds its channel. */
import { tabledFilter } from '@ortak/core/payload';
import type { Problem } from '../input-error.ts';
import { at, items, number, type Place, problemOf, text, whereIs } from './place.ts';

export function filterProblems(satellite: Place): Problem[] {
  const filters = items(satellite, 'filters');
  return [
    ...filters.flatMap((filter) => [...tableProblems(filter), ...zeroProblems(filter)]),
    ...items(satellite, 'transponders').flatMap((group) =>
      ['inputFilter', 'outputFilter'].flatMap((key) => narrowProblems(group, key, filters)),
    ),
  ];
}

function tableProblems(filter: Place): Problem[] {
  const points = items(filter, 'response', 'points');
  const offsetOf = ({ raw }: Place): number | undefined =>
    Array.isArray(raw) && typeof raw[0] === 'number' ? raw[0] : undefined;
  return points.flatMap((place, i) => {
    const [before, here] = [i === 0 ? undefined : offsetOf(points[i - 1]!), offsetOf(place)];
    if (before === undefined || here === undefined || here > before) return [];
    const expected = `an offset above ${before} MHz`;
    return [problemOf(place, { code: 'filter.order', expected, received: `${here} MHz` })];
  });
}

function zeroProblems(filter: Place): Problem[] {
  const order = number(filter, 'response', 'order');
  const zeros = items(filter, 'response', 'transmissionZeros').length;
  if (order === undefined || 2 * zeros <= order) return [];
  const expected = `zeros for ${order} resonators: at most ${order >> 1}, each a pair`;
  const place = at(filter, 'response', 'transmissionZeros');
  return [problemOf(place, { code: 'filter.zeros', expected, received: String(zeros) })];
}

function narrowProblems(group: Place, key: string, filters: readonly Place[]): Problem[] {
  const filter = filters.find((candidate) => text(candidate, 'id') === text(group, key));
  const bandwidth = number(group, 'bandwidthMHz');
  if (filter !== undefined && bandwidth !== undefined && text(filter, 'response', 'kind') === 'table')
    return maskProblems(at(group, key), bandwidth, filter);
  const width = filter && number(filter, 'response', 'bandwidthMHz');
  if (filter === undefined || width === undefined || bandwidth === undefined || width >= bandwidth) return [];
  const expected = `a filter that passes the ${bandwidth} MHz of the channel`;
  const received = `${text(filter, 'id')} of ${width} MHz at ${whereIs(filter)}`;
  return [problemOf(at(group, key), { code: 'filter.narrow', expected, received })];
}

/** A table that takes half of the power off the edge of a channel is not the filter of that channel. */
const MOST_EDGE_LOSS_DB = 3;

function maskProblems(place: Place, bandwidthMHz: number, filter: Place): Problem[] {
  const points = items(filter, 'response', 'points').flatMap(({ raw }) =>
    Array.isArray(raw) && typeof raw[0] === 'number' && typeof raw[1] === 'number'
      ? [[raw[0], raw[1]] as const]
      : [],
  );
  // a table out of order, or with a wrong point, has problems of its own
  if (
    points.length < 2 ||
    points.some(([offset, dB], i) => dB < 0 || offset < 0 || offset <= (points[i - 1]?.[0] ?? -1))
  )
    return [];
  const { rejectionDb } = tabledFilter(points, '');
  const lossDb = rejectionDb(bandwidthMHz / 2) - rejectionDb(0);
  if (lossDb <= MOST_EDGE_LOSS_DB) return [];
  const expected = `a filter that passes the ${bandwidthMHz} MHz of the channel: at most ${MOST_EDGE_LOSS_DB} dB at ±${bandwidthMHz / 2} MHz`;
  const received = `${Number(lossDb.toFixed(2))} dB of ${text(filter, 'id')} at ${whereIs(filter)}`;
  return [problemOf(place, { code: 'filter.narrow', expected, received })];
}
