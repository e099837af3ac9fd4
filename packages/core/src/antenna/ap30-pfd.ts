import { within } from '../errors.ts';

const SOURCE = 'RR 2020 Appendix 30 Annex 1 §1';

/** Orbital spacing from which a network of Regions 1 and 3 is not affected, whatever its power flux-density [deg]. */
const FREE_SPACING_DEG = 9;

/**
 * Power flux-density above which an assignment in the Plan or List of Regions 1 and 3 is taken as affected by a new one,
 * by the spacing of the satellites. The hard limit of −103.6 dB(W/(m²·27 MHz)) stands beside it.
 * @param spacingDeg minimum geocentric spacing, station-keeping included [deg], 0…9; from 9° on nothing is affected
 * @returns power flux-density on the test points [dB(W/(m²·27 MHz))]
 * @throws DomainError for another spacing
 * @see Radio Regulations, Appendix 30 Annex 1 §1
 */
export function ap30PfdMaskDb(spacingDeg: number): number {
  const spacing = within('spacingDeg', spacingDeg, '°', 0, FREE_SPACING_DEG, SOURCE);
  if (spacing < 0.23) return -147;
  if (spacing < 2) return -135.7 + 17.74 * Math.log10(spacing);
  if (spacing < 3.59) return -136.7 + 1.66 * spacing * spacing;
  return -129.2 + 25 * Math.log10(spacing);
}
