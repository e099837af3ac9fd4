/**
 * Workings and budgets: the ordered lines behind a figure, the lines behind those folded within. End tags that HTML
 * makes optional (13.1.2.4) are left out: budgets are most of a page, and it must stay light.
 */
import type { BudgetLine, LinkResult } from '@ortak/analysis';
import type { WorkingLine } from '@ortak/core/working';
import { decimalPadding } from '../format.ts';
import type { Voice } from '../words/voice.ts';
import { namedBy } from './formula.ts';
import { type Markup, markup } from './template.ts';

/** A number cell padded so that its column aligns on the decimal mark; words among numbers stay words. */
export function numberCell(text: string, padding: number, content: Markup | string = text): Markup {
  if (padding > 0) return markup`<td class="n" style="--p:${padding}">${content}`;
  return /^\p{L}/u.test(text) ? markup`<td class="n words">${content}` : markup`<td class="n">${content}`;
}

/** Lists of a page that stand more than once (the uplink of a hub, say) are written at the first place only. */
export class Shown {
  readonly #ids = new Map<string, string>();
  readonly voice: Voice;

  constructor(voice: Voice) {
    this.voice = voice;
  }

  /** @returns the id, and whether this is the first place */
  place(content: Markup): { id: string; isFirst: boolean } {
    const key = content.toString();
    const known = this.#ids.get(key);
    const id = known ?? `lines-${this.#ids.size + 1}`;
    this.#ids.set(key, id);
    return { id, isFirst: known === undefined };
  }
}

/** The lines that lead to a line, as a list that wraps in a narrow column. */
export function inner(lines: readonly BudgetLine[], voice: Voice): Markup {
  const { words, numbers } = voice;
  const printed = (value: number | string, unit: string) =>
    numbers.withUnit(numbers.figure(value, unit), unit);
  return markup`<ul class="w">${lines.map(
    (line) =>
      markup`<li>${line.symbol && markup`<i>${line.symbol}</i> `}${line.label} <b>${printed(line.value, line.unit)}</b>${line.inRain !== undefined && markup`, ${words.page.inRain} <b>${printed(line.inRain, line.unit)}</b>`} <small>${line.source}</small>${line.confidence && markup` <small class="c-${line.confidence}">${words.confidence[line.confidence]}</small>`}${line.working && inner(line.working, voice)}`,
  )}</ul>`;
}

/** What a line without lines behind it opens: its formula with the lines that it names, or where it was read. */
function own(line: BudgetLine, before: readonly (readonly BudgetLine[])[], voice: Voice): Markup {
  const named = namedBy(line, before);
  if (named.length === 0) return inner([line], voice);
  const brief = named.map(({ working: _, ...rest }) => rest);
  return markup`<p class="f">${line.symbol && markup`<i>${line.symbol}</i> = `}${line.source}</p>${inner(brief, voice)}`;
}

/** @param before the sections before a line, with that of the line last, up to it */
function labelCell(line: BudgetLine, before: readonly (readonly BudgetLine[])[], shown: Shown): Markup {
  const content =
    line.working && line.working.length > 0
      ? inner(line.working, shown.voice)
      : own(line, before, shown.voice);
  const { id, isFirst } = shown.place(content);
  return isFirst
    ? markup`<th scope="row"><details class="door"><summary>${line.label}</summary><div id="${id}" data-title="${line.label}">${content}</div></details>`
    : markup`<th scope="row"><a class="door" href="#${id}">${line.label}</a>`;
}

function sourceCell(line: WorkingLine, { words }: Voice): Markup {
  return markup`<td class="src">${line.source}${line.confidence && markup` <span class="c-${line.confidence}">${words.confidence[line.confidence]}</span>`}`;
}

/** A working as a table. */
export function workingTable(lines: readonly WorkingLine[], shown: Shown): Markup {
  const { words, numbers, unit } = shown.voice;
  const { figure } = numbers;
  const values = lines.map((line) => figure(line.value, line.unit));
  const padding = decimalPadding(values);
  return markup`<table class="lines"><thead><tr><th scope="col">${words.lines.symbol}<th scope="col">${words.lines.line}<th scope="col" class="n">${words.lines.value}<th scope="col">${words.lines.unit}<th scope="col">${words.lines.source}<tbody>${lines.map(
    (line, i) =>
      markup`<tr><td class="sym">${line.symbol}${labelCell(line, [lines.slice(0, i)], shown)}${numberCell(values[i]!, padding[i]!)}<td class="u">${unit(line.unit)}${sourceCell(line, shown.voice)}`,
  )}</table>`;
}

/** The budget in two columns, section by section. The rain column is empty where rain changes nothing. */
export function budgetTable(link: Pick<LinkResult, 'budget'>, shown: Shown): Markup {
  const { words, numbers, unit } = shown.voice;
  const { figure } = numbers;
  const earlier = link.budget.map((section) => section.lines);
  const lines = earlier.flat();
  const rain = (line: BudgetLine) => (line.inRain === undefined ? '' : figure(line.inRain, line.unit));
  const clearPadding = decimalPadding(lines.map((line) => figure(line.value, line.unit)));
  const rainPadding = decimalPadding(lines.map(rain));
  let index = 0;
  return markup`<table class="lines rain"><thead><tr><th scope="col">${words.lines.symbol}<th scope="col">${words.lines.line}<th scope="col" class="n">${words.lines.clearSky}<th scope="col" class="n">${words.lines.inRain}<th scope="col">${words.lines.unit}<th scope="col">${words.lines.source}${link.budget.map(
    (section, s) =>
      markup`<tbody><tr class="section"><th colspan="6" scope="rowgroup">${section.title}${section.lines.map(
        (line, l) => {
          const i = index++;
          const before = [...earlier.slice(0, s), section.lines.slice(0, l)];
          return markup`<tr><td class="sym">${line.symbol}${labelCell(line, before, shown)}${numberCell(figure(line.value, line.unit), clearPadding[i]!)}${numberCell(rain(line), rainPadding[i]!)}<td class="u">${unit(line.unit)}${sourceCell(line, shown.voice)}`;
        },
      )}`,
  )}</table>`;
}
