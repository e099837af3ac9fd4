/** Lambda functions Λν(x) = ν!·(2/x)^ν·Jν(x): the far fields of circular apertures, 1 at the origin. */
import { within } from '../../errors.ts';

const SOURCE = 'lambda function';

/** Below it the power series loses at most four digits to cancellation; above the other, Hankel's series has all digits. */
const [SERIES_END, HANKEL_START] = [8, 30];

/**
 * Lambda function of integer order.
 * @param order ν, 0…8
 * @param x any number; the function is even
 * @returns Λν(x), to 1e-13
 * @throws DomainError for another order
 * @see Jahnke & Emde, Tables of Functions, ch. VIII; NIST Digital Library of Mathematical Functions §10.2.2, §10.17.3, §3.6(v)
 */
export function lambda(order: number, x: number): number {
  within('order', order, '', 0, 8, SOURCE);
  const t = Math.abs(x);
  if (!(t > SERIES_END)) return series(order, t);
  const bessel = t < HANKEL_START ? recurrence(order, t) : hankel(order, t);
  let factor = 1;
  for (let k = 1; k <= order; k++) factor *= (2 * k) / t;
  return factor * bessel;
}

/** Σ (−x²/4)^k ν!/(k!(k+ν)!), DLMF (10.2.2). */
function series(order: number, x: number): number {
  const quarter = -0.25 * x * x;
  let term = 1;
  let sum = 1;
  for (let k = 1; k < 60; k++) {
    term *= quarter / (k * (k + order));
    sum += term;
    if (Math.abs(term) < 1e-17) break;
  }
  return sum;
}

/** Miller's backward recurrence, normalised by J0 + 2J2 + 2J4 + … = 1 (DLMF 10.12.4). */
function recurrence(order: number, x: number): number {
  let above = 0;
  let here = 1e-300;
  let sum = 0;
  let wanted = 0;
  for (let k = 2 * Math.ceil((x + 40) / 2); k > 0; k--) {
    if (k === order) wanted = here;
    if (k % 2 === 0) sum += 2 * here;
    const below = ((2 * k) / x) * here - above;
    above = here;
    here = below;
  }
  if (order === 0) wanted = here;
  return wanted / (sum + here);
}

/** Hankel's expansion for large arguments, DLMF (10.17.3). */
function hankel(order: number, x: number): number {
  const mu = 4 * order * order;
  let term = 1;
  let cosine = 1;
  let sine = 0;
  for (let k = 1; k < 30; k++) {
    const next = (term * (mu - (2 * k - 1) ** 2)) / (k * 8 * x);
    if (Math.abs(next) > Math.abs(term)) break; // the series diverges from here on
    term = next;
    // signs of the terms run + − − + by pairs: even ones belong to the cosine, odd ones to the sine
    const signed = k % 4 < 2 ? term : -term;
    if (k % 2 === 0) cosine += signed;
    else sine += signed;
    if (Math.abs(term) < 1e-17) break;
  }
  const phase = x - (order / 2 + 0.25) * Math.PI;
  return Math.sqrt(2 / (Math.PI * x)) * (cosine * Math.cos(phase) - sine * Math.sin(phase));
}
