/** Channel filters of a programme as the core takes them. */
import { type ChannelFilter, chebyshevFilter, tabledFilter } from '@ortak/core/payload';
import type { Filter, Satellite } from '@ortak/model';

function filterOf({ response, at }: Filter): ChannelFilter {
  if (response.kind === 'table') return tabledFilter(response.points, at);
  return chebyshevFilter({
    order: response.order,
    bandwidthMHz: response.bandwidthMHz.value,
    returnLossDb: response.returnLossDb.value,
    transmissionZeros: response.transmissionZeros,
  });
}

/** Filters of a satellite by id. */
export const filtersOf = ({ filters }: Satellite): ReadonlyMap<string, ChannelFilter> =>
  new Map(filters.map((filter) => [filter.id, filterOf(filter)]));
