import { within } from '../errors.ts';
import { fromDecibel } from '../math/decibel.ts';

const SOURCE = 'power and bandwidth of a lease';

/** What a carrier takes of a transponder. */
export interface PowerBandwidth {
  /** Symbol rate times carrier spacing [Hz]. */
  readonly allocatedBandwidthHz: number;
  /** Bandwidth that holds the carrier's share of the transponder's power [Hz]. */
  readonly powerEquivalentBandwidthHz: number;
  /** The larger of both: what is paid for [Hz]. */
  readonly leasedBandwidthHz: number;
  /** Share of the transponder's power at its operating point, 0…1 and beyond when it is exceeded. */
  readonly powerShare: number;
  /** Share of the transponder's bandwidth. */
  readonly bandwidthShare: number;
}

/**
 * Bandwidth and power that a carrier takes of its transponder.
 * @param carrier symbol rate [Bd], spacing factor (1 + roll-off, or more; at least 1) and e.i.r.p. at its operating point [dBW]
 * @param transponder bandwidth [Hz], saturated e.i.r.p. [dBW] in the same direction and total output back-off [dB]
 * @throws DomainError for a bandwidth or symbol rate of 0 or less, or a spacing below 1
 * @see Comtech EF Data, DMD2050E and CDM-625A manuals: leased bandwidth is the larger of allocated and power-equivalent
 */
export function powerBandwidth(
  carrier: { readonly symbolRateBaud: number; readonly spacingFactor: number; readonly eirpDbw: number },
  transponder: {
    readonly bandwidthHz: number;
    readonly saturatedEirpDbw: number;
    readonly totalOutputBackOffDb: number;
  },
): PowerBandwidth {
  within('symbolRateBaud', carrier.symbolRateBaud, 'Bd', Number.MIN_VALUE, 1e12, SOURCE);
  within('spacingFactor', carrier.spacingFactor, '', 1, 10, SOURCE);
  within('bandwidthHz', transponder.bandwidthHz, 'Hz', Number.MIN_VALUE, 1e12, SOURCE);
  const availableEirpDbw = transponder.saturatedEirpDbw - transponder.totalOutputBackOffDb;
  const powerShare = fromDecibel(carrier.eirpDbw - availableEirpDbw);
  const allocatedBandwidthHz = carrier.symbolRateBaud * carrier.spacingFactor;
  const powerEquivalentBandwidthHz = powerShare * transponder.bandwidthHz;
  return {
    allocatedBandwidthHz,
    powerEquivalentBandwidthHz,
    leasedBandwidthHz: Math.max(allocatedBandwidthHz, powerEquivalentBandwidthHz),
    powerShare,
    bandwidthShare: allocatedBandwidthHz / transponder.bandwidthHz,
  };
}
