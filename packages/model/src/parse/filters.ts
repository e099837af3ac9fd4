/** Channel filters: tables in order, no more zeros than resonators, and a pass band that holds its channel. */
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
  const width = filter && number(filter, 'response', 'bandwidthMHz');
  const bandwidth = number(group, 'bandwidthMHz');
  if (filter === undefined || width === undefined || bandwidth === undefined || width >= bandwidth) return [];
  const expected = `a filter that passes the ${bandwidth} MHz of the channel`;
  const received = `${text(filter, 'id')} of ${width} MHz at ${whereIs(filter)}`;
  return [problemOf(at(group, key), { code: 'filter.narrow', expected, received })];
}
