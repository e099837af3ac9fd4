/** Workings and budgets: the ordered lines behind a figure, the lines behind those folded within. */
import type { BudgetLine, LinkResult } from '@ortak/analysis';
import type { WorkingLine } from '@ortak/core/working';
import { decimalPadding, figure, withUnit } from '../format.ts';
import { type Markup, markup } from './template.ts';

/** A number cell padded so that its column aligns on the decimal mark. */
export function numberCell(text: string, padding: number, content: Markup | string = text): Markup {
  return padding === 0
    ? markup`<td class="n">${content}</td>`
    : markup`<td class="n" style="--p:${padding}">${content}</td>`;
}

/** The lines that lead to a line, as a list that wraps in a narrow column. */
function inner(lines: readonly WorkingLine[]): Markup {
  return markup`<ul class="w">${lines.map(
    (line) =>
      markup`<li>${line.symbol && markup`<i>${line.symbol}</i> `}${line.label} <b>${withUnit(figure(line.value, line.unit), line.unit)}</b> <small>${line.source}</small>${line.confidence && markup` <small class="c-${line.confidence}">${line.confidence}</small>`}${line.working && inner(line.working)}</li>`,
  )}</ul>`;
}

function labelCell(line: WorkingLine): Markup {
  return line.working && line.working.length > 0
    ? markup`<th scope="row"><details class="door"><summary>${line.label}</summary>${inner(line.working)}</details></th>`
    : markup`<th scope="row">${line.label}</th>`;
}

function sourceCell(line: WorkingLine): Markup {
  return markup`<td class="src">${line.source}${line.confidence && markup` <span class="c-${line.confidence}">${line.confidence}</span>`}</td>`;
}

/** A working as a table. */
export function workingTable(lines: readonly WorkingLine[]): Markup {
  const values = lines.map((line) => figure(line.value, line.unit));
  const padding = decimalPadding(values);
  return markup`<table class="lines"><thead><tr><th scope="col">Symbol</th><th scope="col">Line</th><th scope="col" class="n">Value</th><th scope="col">Unit</th><th scope="col">Source</th></tr></thead><tbody>${lines.map(
    (line, i) =>
      markup`<tr><td class="sym">${line.symbol}</td>${labelCell(line)}${numberCell(values[i]!, padding[i]!)}<td>${line.unit}</td>${sourceCell(line)}</tr>`,
  )}</tbody></table>`;
}

/** The budget in two columns, section by section. The rain column is empty where rain changes nothing. */
export function budgetTable(link: LinkResult): Markup {
  const lines = link.budget.flatMap((section) => section.lines);
  const rain = (line: BudgetLine) => (line.inRain === undefined ? '' : figure(line.inRain, line.unit));
  const clearPadding = decimalPadding(lines.map((line) => figure(line.value, line.unit)));
  const rainPadding = decimalPadding(lines.map(rain));
  let index = 0;
  return markup`<table class="lines"><thead><tr><th scope="col">Symbol</th><th scope="col">Line</th><th scope="col" class="n">Clear sky</th><th scope="col" class="n">In rain</th><th scope="col">Unit</th><th scope="col">Source</th></tr></thead>${link.budget.map(
    (section) =>
      markup`<tbody><tr class="section"><th colspan="6" scope="rowgroup">${section.title}</th></tr>${section.lines.map(
        (line) => {
          const i = index++;
          return markup`<tr><td class="sym">${line.symbol}</td>${labelCell(line)}${numberCell(figure(line.value, line.unit), clearPadding[i]!)}${numberCell(rain(line), rainPadding[i]!)}<td>${line.unit}</td>${sourceCell(line)}</tr>`;
        },
      )}</tbody>`,
  )}</table>`;
}
