/** EGM96 to degree and order 21. */
import { rows } from './egm96.generated.ts';
import type { GravityField } from './gravity.ts';

let field: GravityField | undefined;

/**
 * EGM96, tide-free, fully normalised.
 * @see F. G. Lemoine et al., The Development of the Joint NASA GSFC and NIMA Geopotential Model EGM96, NASA/TP-1998-206861
 */
export function egm96(): GravityField {
  if (field !== undefined) return field;
  const degree = rows.length + 1;
  const c = new Float64Array(((degree + 1) * (degree + 2)) / 2);
  const s = new Float64Array(c.length);
  c[0] = 1;
  rows.forEach((row, i) => {
    const n = i + 2;
    row.split(' ').forEach((pair, m) => {
      const [cBar, sBar] = pair.split(',');
      c[(n * (n + 1)) / 2 + m] = Number(cBar);
      s[(n * (n + 1)) / 2 + m] = Number(sBar);
    });
  });
  field = { name: 'EGM96', gmM3PerS2: 3.986_004_415e14, radiusM: 6_378_136.3, degree, c, s };
  return field;
}
