/** Which products a number of carriers has, and how they are called. */

/**
 * All vectors n of whole numbers with Σ n = 1 and 3 ≤ Σ|n| ≤ highest order: the products near the carriers.
 * @param carriers their number, at least 2
 * @param highestOrder odd, 3 or more
 */
export function intermodulationFactors(carriers: number, highestOrder: number): number[][] {
  const found: number[][] = [];
  const factors = new Array<number>(carriers).fill(0);
  const place = (i: number, sum: number, order: number): void => {
    if (i === carriers - 1) {
      const last = 1 - sum;
      const whole = order + Math.abs(last);
      if (whole < 3 || whole > highestOrder) return;
      factors[i] = last;
      found.push([...factors]);
      return;
    }
    const most = highestOrder - order;
    for (let n = -most; n <= most; n++) {
      // what is still to come must bring the sum to 1
      if (order + Math.abs(n) + Math.abs(1 - sum - n) > highestOrder) continue;
      factors[i] = n;
      place(i + 1, sum + n, order + Math.abs(n));
    }
  };
  place(0, 0, 0);
  return found;
}

/**
 * A product in words: `2·f1 − f2`.
 * @param factors one for each carrier, numbered from 1
 */
export function productName(factors: readonly number[]): string {
  const terms = factors
    .map((n, i) => ({ n, text: `${Math.abs(n) === 1 ? '' : `${Math.abs(n)}·`}f${i + 1}` }))
    .filter(({ n }) => n !== 0);
  const ordered = [...terms.filter(({ n }) => n > 0), ...terms.filter(({ n }) => n < 0)];
  return ordered.map(({ n, text }, i) => (i === 0 ? text : `${n > 0 ? '+' : '−'} ${text}`)).join(' ');
}
