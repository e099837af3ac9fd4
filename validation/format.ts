/** How docs/validation.md prints figures: the same on every run and machine. */

/** An error to two significant digits; what lies in the last digits of a double is not told apart. */
export function errorText(error: number, unit: string): string {
  const figure = Math.abs(error) <= 1e-12 ? '≤ 1e-12' : minus(error.toPrecision(2));
  return unit === '' ? figure : `${figure} ${unit}`;
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
