/** Columns of figures stand on their decimal mark, however many decimals each figure has. */

/** A bare figure, with a sign of comparison before it or none; words and figures with their unit are no such. */
const figure = /^[≤≥<>≈✓✕*\s]*[−+]?[\d\u202f]+(?:[.,](\d+))?$/;

/** What is missing behind a figure of a column, drawn unseen: neither heard, nor found, nor copied. */
export const padOf = (decimals: number, most: number): string =>
  decimals === most ? '' : (decimals === 0 ? '.' : '') + '0'.repeat(most - decimals);

/** Decimals of a bare figure; undefined for anything else. */
export function decimalsIn(printed: string): number | undefined {
  const found = figure.exec(printed.trim());
  return found === null ? undefined : (found[1]?.length ?? 0);
}

export function alignMarks(table: HTMLTableElement): void {
  const columns = new Map<number, { readonly cell: HTMLElement; readonly decimals: number }[]>();
  for (const { rows } of table.tBodies)
    for (const { cells } of rows) {
      let at = 0;
      for (const cell of cells) {
        const decimals = cell.classList.contains('n') ? decimalsIn(cell.textContent) : undefined;
        if (decimals === undefined) delete cell.dataset.pad;
        else if (columns.get(at)?.push({ cell, decimals }) === undefined)
          columns.set(at, [{ cell, decimals }]);
        at += cell.colSpan;
      }
    }
  for (const column of columns.values()) {
    const most = Math.max(...column.map(({ decimals }) => decimals));
    for (const { cell, decimals } of column) {
      const pad = padOf(decimals, most);
      if (pad === '') delete cell.dataset.pad;
      else cell.dataset.pad = pad;
    }
  }
}
