/** What the reference patterns of earth stations have in common. */
import { within } from '../errors.ts';
import { bracketRoot } from '../math/solve.ts';
import { figure, level, type OffAxisPiece } from './off-axis.ts';

/** Antenna of an earth station as its reference patterns see it. */
export interface EarthStationAntenna {
  /** D/λ. */
  readonly diameterOverWavelength: number;
  readonly peakGainDbi: number;
}

/** Diameter in wavelengths that a text takes for an antenna of which only the gain is known: 20 log D/λ = Gmax − 7.7 dB. */
export function diameterOverWavelengthOf(peakGainDbi: number): number {
  return 10 ** ((peakGainDbi - 7.7) / 20);
}

/**
 * Main lobe and first side lobe of the ITU's earth-station patterns: Gmax − 2.5·10⁻³(φD/λ)² down to G1 at φm, then G1 to φr.
 * A gain high for the diameter (φm above φr) leaves two formulas over one range; the main lobe is then continued to
 * where it meets the side lobes.
 * @param antenna D/λ and peak gain
 * @param firstSideLobeDbi G1 [dBi]
 * @param fromDeg φr, where the side lobes begin [deg]
 * @param sideLobes the piece that begins there
 * @param source for messages
 * @throws DomainError for a peak gain below G1
 */
export function mainLobe(
  antenna: EarthStationAntenna,
  firstSideLobeDbi: number,
  fromDeg: number,
  sideLobes: OffAxisPiece,
  source: string,
): readonly OffAxisPiece[] {
  const { diameterOverWavelength, peakGainDbi } = antenna;
  within('peakGainDbi', peakGainDbi, 'dBi', firstSideLobeDbi, 90, source);
  const lobe = (offAxisDeg: number) => peakGainDbi - 2.5e-3 * (diameterOverWavelength * offAxisDeg) ** 2;
  const formula = `${figure(peakGainDbi)} − 2.5·10⁻³ (φD/λ)²`;
  const toDeg = (20 / diameterOverWavelength) * Math.sqrt(peakGainDbi - firstSideLobeDbi); // φm
  if (toDeg <= fromDeg)
    return [
      { toDeg, formula, gainDbi: lobe },
      level(fromDeg, firstSideLobeDbi, `G1 = ${figure(firstSideLobeDbi)}`),
    ];
  const above = (offAxisDeg: number) => lobe(offAxisDeg) - sideLobes.gainDbi(offAxisDeg);
  const { low } = bracketRoot(above, fromDeg, 4 * toDeg, 1e-12 * toDeg);
  return [{ toDeg: low, formula, gainDbi: lobe }];
}
