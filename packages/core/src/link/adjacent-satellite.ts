/** Interference between networks of neighbouring satellites: their stations beside their satellites, their satellites beside ours. */
import { within } from '../errors.ts';

const SOURCE = 'adjacent satellites';

/** A carrier and what a neighbouring network sends in its band, as densities. */
export interface NeighbourPath {
  /** EIRP density of the wanted carrier towards where it is received [dBW/Hz] */
  readonly wantedDensityDbwPerHz: number;
  /** EIRP density of the neighbour towards the same receiver [dBW/Hz] */
  readonly neighbourDensityDbwPerHz: number;
  /** Gain of the receiver towards the carrier, and towards the neighbour [dBi] */
  readonly wantedGainDbi: number;
  readonly neighbourGainDbi: number;
  /** Free-space loss of the carrier's path less that of the neighbour's [dB] */
  readonly pathDifferenceDb: number;
  /** What polarisation takes from the neighbour [dB], at least 0 */
  readonly polarisationDb: number;
}

/**
 * Carrier over the interference of a neighbouring network, whose spectrum is flat over the carrier.
 * @returns [dB]
 * @throws DomainError for a negative discrimination of polarisation
 * @see Roddy, Satellite Communications, 4th ed., § 13.2
 */
export function carrierToNeighbourDb(path: NeighbourPath): number {
  within('polarisationDb', path.polarisationDb, 'dB', 0, 1000, SOURCE);
  return (
    path.wantedDensityDbwPerHz -
    path.neighbourDensityDbwPerHz +
    path.wantedGainDbi -
    path.neighbourGainDbi -
    path.pathDifferenceDb +
    path.polarisationDb
  );
}
