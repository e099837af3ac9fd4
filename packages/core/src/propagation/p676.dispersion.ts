/** ITU-R P.676-13 Annex 1 § 3: phase dispersion, from the real part of the refractivity that the absorption lines add. */
import { within } from '../errors.ts';
import { type Air, type LineSet, type PreparedAir, prepareAir } from './p676.ts';

const section = 'ITU-R P.676-13 Annex 1 § 3';

export interface PhaseDispersion {
  /** N′D, Debye spectrum of oxygen, equation (25d) [N-units] */
  readonly debyeNUnits: number;
  /** N′Oxygen, equation (25a) [N-units] */
  readonly oxygenNUnits: number;
  /** N′Water Vapour, equation (25b) [N-units] */
  readonly waterVapourNUnits: number;
  /** φ, equation (24) [°/km] */
  readonly phaseDispersionDegPerKm: number;
}

/**
 * Specific phase dispersion of air: the phase that depends on frequency, beyond that of the refractive index of P.453.
 * @param frequencyGHz f [GHz], valid 1…1000
 * @param air air, or its prepared lines when many frequencies share it
 * @throws DomainError for an argument outside its range
 * @see ITU-R P.676-13 Annex 1 § 3, equations (24), (25a) to (25d)
 */
export function phaseDispersion(frequencyGHz: number, air: Air | PreparedAir): PhaseDispersion {
  const f = within('frequencyGHz', frequencyGHz, 'GHz', 1, 1000, section);
  const prepared = 'oxygen' in air ? air : prepareAir(air);
  const { theta, debyeWidthGHz: d } = prepared;
  const debyeNUnits = (-6.14e-5 * prepared.air.dryPressureHPa * theta ** 2 * f ** 2) / (f ** 2 + d ** 2); // (25d)
  const oxygenNUnits = sumOfLines(prepared.oxygen, f) + debyeNUnits; // (25a)
  const waterVapourNUnits = sumOfLines(prepared.waterVapour, f); // (25b)
  return {
    debyeNUnits,
    oxygenNUnits,
    waterVapourNUnits,
    phaseDispersionDegPerKm: -1.2008 * f * (oxygenNUnits + waterVapourNUnits), // (24)
  };
}

function sumOfLines(lines: LineSet, f: number): number {
  let sum = 0;
  for (let i = 0; i < lines.strength.length; i++) {
    const fi = lines.frequencyGHz[i]!;
    const width = lines.widthGHz[i]!;
    const turned = lines.interference[i]! * width;
    const below = fi - f;
    const above = fi + f;
    const shape =
      (f / fi) *
      ((below + turned) / (below * below + width * width) -
        (above + turned) / (above * above + width * width)); // (25c)
    sum += lines.strength[i]! * shape;
  }
  return sum;
}
