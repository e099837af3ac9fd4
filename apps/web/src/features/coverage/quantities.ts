import type { CoverageQuantity } from '@ortak/analysis';

/** Quantities of the satellite alone. */
const ofBeam: readonly CoverageQuantity[] = ['eirp', 'gt', 'pfd', 'elevation'];

/** Whether a quantity needs a service: an uplink, a carrier, a terminal. */
export const isOfService = (quantity: CoverageQuantity): boolean => !ofBeam.includes(quantity);

/** Quantities of which a difference has a unit: of two MODCODs it has none. */
export const isComparable = (quantity: CoverageQuantity): boolean =>
  quantity !== 'modcod' && quantity !== 'throughput';
