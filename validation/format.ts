/** How docs/validation.md prints figures: the same on every run and machine. */

/** An error to two significant digits; what lies in the last digits of a double is not told apart. */
export function errorText(error: number, unit: string): string {
  const size = Math.abs(error);
  const digits = size < 1e-4 ? error.toExponential(1) : error.toPrecision(2);
  const figure = size <= 1e-12 ? '≤ 1e-12' : minus(digits);
  return unit === '' ? figure : `${figure} ${unit}`;
}

/** A tolerance as it is written: 0.025, 1e-9. */
export function toleranceText(tolerance: number): string {
  return tolerance > 0 && tolerance < 1e-4 ? tolerance.toExponential() : String(tolerance);
}

/** A figure to so many decimals, or as it is. */
export function figureText(value: number, decimals?: number): string {
  return minus(decimals === undefined ? String(value) : value.toFixed(decimals));
}

export function decimalsOf(value: number): number {
  return /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
}

/** Rows of a Markdown table; the first is the header. */
export function tableText(rows: readonly (readonly string[])[]): string[] {
  const [header, ...body] = rows;
  const line = (row: readonly string[]) =>
    `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(header!), `|${header!.map(() => '---|').join('')}`, ...body.map(line)];
}

function minus(text: string): string {
  return text.replace(/^-/, '−');
}
