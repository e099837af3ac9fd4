/** Each block of the document as markup. */
import type { Notice } from '@ortak/core/working';
import type { Block, Cell, Table, Working } from '../document/blocks.ts';
import { isInSight, linkSentence, linkVerdict } from '../document/links.ts';
import { decimalPadding } from '../format.ts';
import type { DrawMap } from '../map/coverage-map.ts';
import { narrowSharesPx, partnerColour, sharesChart, widePx } from '../shares/shares.ts';
import type { Voice } from '../words/voice.ts';
import { type Markup, markup, trusted } from './template.ts';
import { budgetTable, inner, numberCell, type Shown, workingTable } from './working.ts';

export interface Context {
  readonly voice: Voice;
  readonly blocks: readonly Block[];
  readonly draw: DrawMap;
  readonly shown: Shown;
  /** Ids that exist: a figure without working is plain text, not a dead link. */
  readonly ids: ReadonlySet<string>;
  /** Numbers of tables and figures by id. */
  readonly numbers: ReadonlyMap<string, number>;
}

export function block(it: Block, context: Context): Markup {
  switch (it.kind) {
    case 'heading':
      return heading(it);
    case 'paragraph':
      return markup`<p>${it.text}</p>`;
    case 'answer':
      return markup`<ol class="answer">${it.lines.map((line) => markup`<li>${line}</li>`)}</ol>`;
    case 'contents':
      return contents(context);
    case 'table':
      return table(it, context);
    case 'shares':
      return figureOf(
        it.id,
        it.caption,
        {
          onPage: sharesChart(it.shares, it.id, widePx, context.voice),
          onPhone: sharesChart(it.shares, `${it.id}-p`, narrowSharesPx, context.voice),
        },
        context,
      );
    case 'map':
      return figureOf(it.id, it.caption, context.draw(it.coverage, it.id), context);
    case 'working':
      return markup`<details class="fold"><summary>${it.title}</summary>${scrolled(it.id, it.title, workingTable(it.lines, context.shown))}</details>`;
    case 'workings':
      return markup`<details class="fold"><summary>${it.title}</summary><div>${it.parts.map((part) => partOf(part, context))}</div></details>`;
    case 'budget':
      return budget(it, context);
    case 'notices':
      return notices(it.notices);
    case 'commands':
      return markup`<pre class="scroll" tabindex="0" role="region" aria-label="${context.voice.words.page.commands}"><code>${it.lines.join('\n')}</code></pre>`;
  }
}

function partOf({ id, title, lines }: Working, { voice }: Context): Markup {
  return markup`<h4>${title}</h4><div id="${id}" data-title="${title}">${inner(lines, voice)}</div>`;
}

function budget(
  { id, link, explicit, dish }: Extract<Block, { kind: 'budget' }>,
  { shown, voice }: Context,
): Markup {
  const { captions } = voice.words;
  const title = captions.budget(link.name);
  const lines =
    isInSight(link) &&
    markup`<div class="scroll" tabindex="0" role="region" aria-label="${title}">${budgetTable(link, shown)}</div>${link.notices.length > 0 && notices(link.notices)}`;
  const antenna =
    dish &&
    markup`<h4>${captions.antenna}</h4>${scrolled(dish.id, captions.antennaIn(dish.place), workingTable(dish.lines, shown))}`;
  return markup`<details class="fold budget"${trusted(explicit ? ' open' : '')}><summary>${title}</summary><div id="${id}" data-title="${title}"><p>${linkSentence(link, voice)} ${linkVerdict(link, voice)}</p>${lines}${antenna}</div></details>`;
}

/** A working that a door opens: named, and scrolled within itself where the page is narrow. */
const scrolled = (id: string, title: string, content: Markup): Markup =>
  markup`<div class="scroll" id="${id}" data-title="${title}" tabindex="0" role="region" aria-label="${title}">${content}</div>`;

function heading({ level, id, text, local }: Extract<Block, { kind: 'heading' }>): Markup {
  const words = markup`${text}${local && local.text !== text && markup` <span class="local"${lang(local)}>${local.text}</span>`}`;
  if (level === 2) return markup`<h2 id="${id}">${words}</h2>`;
  return level === 3 ? markup`<h3 id="${id}">${words}</h3>` : markup`<h4 id="${id}">${words}</h4>`;
}

const lang = (cell: Cell) => cell.lang !== undefined && markup` lang="${cell.lang}"`;

function contents({ blocks, voice }: Context): Markup {
  const headings = blocks.filter((it) => it.kind === 'heading' && it.level < 4) as Extract<
    Block,
    { kind: 'heading' }
  >[];
  return markup`<nav class="contents" aria-labelledby="contents"><h2 id="contents">${voice.words.page.contents}</h2><ul>${headings.map(
    ({ level, id, text }) => markup`<li class="l${level}"><a href="#${id}">${text}</a></li>`,
  )}</ul></nav>`;
}

/** A picture for the width of a page and one for that of a phone, of which the style shows one. */
function figureOf(
  id: string,
  caption: string,
  { onPage, onPhone }: { readonly onPage: string; readonly onPhone: string },
  { numbers, voice }: Context,
): Markup {
  return markup`<figure><div class="page">${trusted(onPage)}</div><div class="phone">${trusted(onPhone)}</div><figcaption>${voice.words.page.figure(numbers.get(id)!, caption)}</figcaption></figure>`;
}

function notices(list: readonly Notice[]): Markup {
  return markup`<ul class="notices">${list.map((it) => markup`<li>${it.message} <small>${it.source}, ${it.code}</small></li>`)}</ul>`;
}

function table(it: Table, context: Context): Markup {
  const padding = it.columns.map((column, c) =>
    column.align === 'number' ? decimalPadding(it.rows.map((row) => row[c]!.text)) : [],
  );
  const { page } = context.voice.words;
  const caption = page.table(context.numbers.get(it.id)!, it.caption);
  const head = it.columns.map(
    ({ title, unit, align }) =>
      markup`<th scope="col"${trusted(align === 'number' ? ' class="n"' : '')}>${title}${unit && markup` <span class="unit">${unit}</span>`}</th>`,
  );
  const body = it.rows.map(
    (row, r) =>
      markup`<tr>${row.map((cell, c) => {
        const content = cellContent(cell, context);
        if (it.columns[c]!.align === 'number') return numberCell(cell.text, padding[c]![r]!, content);
        const width = trusted(
          cell.text.length > 28 ? ' class="long"' : cell.text.length > 0 ? ' class="short"' : '',
        );
        return c === 0
          ? markup`<th scope="row"${width}${lang(cell)}>${content}</th>`
          : markup`<td${width}${lang(cell)}>${content}`;
      })}</tr>`,
  );
  const filter =
    it.filter &&
    markup`<p class="filter"><label>${it.filter.label} <select data-filter="${it.id}" data-told="${page.rows('{shown}', '{all}')}"><option value="">${page.all}</option>${it.filter.values.map((value) => markup`<option>${value}</option>`)}</select></label> <output></output></p>`;
  return markup`${filter}<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table id="${it.id}"><caption><span data-more="${page.moreColumns}">${caption}</span></caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}

function cellContent(cell: Cell, { ids, voice }: Context): Markup {
  const swatch =
    cell.partner !== undefined &&
    markup`<span class="swatch" style="background:${partnerColour(cell.partner)}"></span>`;
  if (cell.href !== undefined && /^https?:\/\//i.test(cell.href))
    return markup`<a href="${cell.href}" rel="noreferrer">${cell.text}</a>`;
  if (cell.goTo !== undefined && ids.has(cell.goTo)) return markup`<a href="#${cell.goTo}">${cell.text}</a>`;
  const words =
    cell.status === 'fails'
      ? markup`<strong class="fails">${cell.text}</strong>`
      : cell.confidence !== undefined
        ? markup`<span class="c-${cell.confidence}">${cell.text}</span>`
        : markup`${cell.text}`;
  if (cell.working !== undefined)
    return markup`<details class="door"><summary>${words}</summary>${inner(cell.working, voice)}</details>`;
  if (cell.door !== undefined && ids.has(cell.door))
    return markup`<a class="door" href="#${cell.door}">${words}</a>`;
  return cell.anchor === undefined
    ? markup`${swatch}${words}`
    : markup`<span id="${cell.anchor}">${words}</span>`;
}
