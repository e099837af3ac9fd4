/**
 * Workings and budgets: the ordered lines behind a figure, the lines behind those folded within. End tags that HTML
 * makes optional (13.1.2.4) are left out: budgets are most of a page, and it must stay light.
 */
import type { BudgetLine, LinkResult } from '@ortak/analysis';
import type { WorkingLine } from '@ortak/core/working';
import { decimalPadding, figure, withUnit } from '../format.ts';
import { type Markup, markup } from './template.ts';

/** A number cell padded so that its column aligns on the decimal mark; words among numbers stay words. */
export function numberCell(text: string, padding: number, content: Markup | string = text): Markup {
  if (padding > 0) return markup`<td class="n" style="--p:${padding}">${content}`;
  return /^\p{L}/u.test(text) ? markup`<td class="n words">${content}` : markup`<td class="n">${content}`;
}

/** Lists of a page that stand more than once (the uplink of a hub, say) are written at the first place only. */
export class Shown {
  readonly #ids = new Map<string, string>();

  /** @returns the id, and whether this is the first place */
  place(lines: readonly WorkingLine[]): { id: string; isFirst: boolean } {
    const key = JSON.stringify(lines);
    const known = this.#ids.get(key);
    const id = known ?? `lines-${this.#ids.size + 1}`;
    this.#ids.set(key, id);
    return { id, isFirst: known === undefined };
  }
}

/** The lines that lead to a line, as a list that wraps in a narrow column. */
function inner(lines: readonly WorkingLine[]): Markup {
  return markup`<ul class="w">${lines.map(
    (line) =>
      markup`<li>${line.symbol && markup`<i>${line.symbol}</i> `}${line.label} <b>${withUnit(figure(line.value, line.unit), line.unit)}</b> <small>${line.source}</small>${line.confidence && markup` <small class="c-${line.confidence}">${line.confidence}</small>`}${line.working && inner(line.working)}`,
  )}</ul>`;
}

function labelCell(line: WorkingLine, shown: Shown): Markup {
  if (!line.working || line.working.length === 0) return markup`<th scope="row">${line.label}`;
  const { id, isFirst } = shown.place(line.working);
  return isFirst
    ? markup`<th scope="row"><details class="door"><summary>${line.label}</summary><div id="${id}" data-title="${line.label}">${inner(line.working)}</div></details>`
    : markup`<th scope="row"><a class="door" href="#${id}">${line.label}</a>`;
}

function sourceCell(line: WorkingLine): Markup {
  return markup`<td class="src">${line.source}${line.confidence && markup` <span class="c-${line.confidence}">${line.confidence}</span>`}`;
}

/** A working as a table. */
export function workingTable(lines: readonly WorkingLine[], shown: Shown): Markup {
  const values = lines.map((line) => figure(line.value, line.unit));
  const padding = decimalPadding(values);
  return markup`<table class="lines"><thead><tr><th scope="col">Symbol<th scope="col">Line<th scope="col" class="n">Value<th scope="col">Unit<th scope="col">Source<tbody>${lines.map(
    (line, i) =>
      markup`<tr><td class="sym">${line.symbol}${labelCell(line, shown)}${numberCell(values[i]!, padding[i]!)}<td>${line.unit}${sourceCell(line)}`,
  )}</table>`;
}

/** The budget in two columns, section by section. The rain column is empty where rain changes nothing. */
export function budgetTable(link: LinkResult, shown: Shown): Markup {
  const lines = link.budget.flatMap((section) => section.lines);
  const rain = (line: BudgetLine) => (line.inRain === undefined ? '' : figure(line.inRain, line.unit));
  const clearPadding = decimalPadding(lines.map((line) => figure(line.value, line.unit)));
  const rainPadding = decimalPadding(lines.map(rain));
  let index = 0;
  return markup`<table class="lines"><thead><tr><th scope="col">Symbol<th scope="col">Line<th scope="col" class="n">Clear sky<th scope="col" class="n">In rain<th scope="col">Unit<th scope="col">Source${link.budget.map(
    (section) =>
      markup`<tbody><tr class="section"><th colspan="6" scope="rowgroup">${section.title}${section.lines.map(
        (line) => {
          const i = index++;
          return markup`<tr><td class="sym">${line.symbol}${labelCell(line, shown)}${numberCell(figure(line.value, line.unit), clearPadding[i]!)}${numberCell(rain(line), rainPadding[i]!)}<td>${line.unit}${sourceCell(line)}`;
        },
      )}`,
  )}</table>`;
}
