/** The blocks as the typst template reads them: strings and pictures, every figure already printed. */
import type { BudgetLine, CommandTelemetryResult, LinkResult, ProgrammeResults } from '@ortak/analysis';
import type { Notice, WorkingLine } from '@ortak/core/working';
import type { Block, Cell, Table } from '../document/blocks.ts';
import { numbered, reportDocument } from '../document/document.ts';
import { isInSight, linkSentence, linkVerdict } from '../document/links.ts';
import { decimalPadding } from '../format.ts';
import { type DrawMap, standalone } from '../map/coverage-map.ts';
import { partnerColour, sharesChart, widePx } from '../shares/shares.ts';
import type { Language } from '../words/language.ts';
import { type Voice, voiceIn } from '../words/voice.ts';

interface PrintCell {
  readonly text: string;
  readonly lang?: string;
  readonly strong?: true;
  readonly partner?: string;
  readonly href?: string;
  readonly number?: true;
  /** Digits and point to leave room for, at the right. */
  readonly pad?: string;
}

interface Lines {
  readonly kind: 'lines';
  readonly title: string;
  readonly text: string;
  readonly rain: boolean;
  readonly sections: readonly { readonly title: string | null; readonly rows: readonly object[] }[];
  readonly notices: readonly Notice[];
}

export interface Print {
  /** What the template reads as `report.json`. */
  readonly data: object;
  /** SVG by file name. */
  readonly pictures: ReadonlyMap<string, string>;
}

/** Lays out the report for print; the budgets of services stay in the page and in results.json. */
export function printed(results: ProgrammeResults, draw: DrawMap, language: Language = 'en'): Print {
  const { title, objective, colophon, blocks } = reportDocument(results, language);
  const voice = voiceIn(language);
  const { page } = voice.words;
  const numbers = numbered(blocks);
  const pictures = new Map<string, string>();
  const picture = (id: string, caption: string, svg: string) => {
    pictures.set(`${id}.svg`, standalone(svg));
    return [{ kind: 'picture', file: `${id}.svg`, caption: page.figure(numbers.get(id)!, caption) }];
  };
  const firstOfServices = blocks.find((it) => it.kind === 'budget' && !it.explicit);
  const print = (it: Block, index: number): object[] => {
    switch (it.kind) {
      case 'heading': {
        const follows = blocks[index - 1];
        const local = it.local && it.local.text !== it.text ? { local: cell(it.local) } : {};
        const opensPage =
          it.level === 2
            ? opening.has(it.id)
            : /^(partner|satellite)-/.test(it.id) && follows?.kind !== 'heading';
        return [{ kind: 'heading', level: it.level, text: it.text, newPage: opensPage, ...local }];
      }
      case 'table':
        return [table(it, page.table(numbers.get(it.id)!, it.caption), page.asAbove)];
      case 'map':
        return picture(it.id, it.caption, draw(it.coverage, it.id).whole);
      case 'shares':
        return picture(it.id, it.caption, sharesChart(it.shares, it.id, widePx, voice));
      case 'working':
        return [lines(it.title, '', [{ title: null, lines: it.lines }], false, [], voice)];
      // Print has these lines in the table of all figures.
      case 'workings':
        return [];
      case 'budget':
        if (it.explicit) return [budget(it.link, voice)];
        return it === firstOfServices ? [{ kind: 'paragraph', text: page.elsewhere }] : [];
      default:
        return [it];
    }
  };
  const { contents } = page;
  const words = { contents, ...voice.words.lines };
  return { data: { language, words, title, objective, colophon, blocks: blocks.flatMap(print) }, pictures };
}

/** Chapters that begin a page; the short ones at the end follow one another. */
const opening = new Set(['partners', 'satellites', 'links', 'assumptions']);

function cell({ text, lang, status, partner, href }: Cell, padding?: number): PrintCell {
  return {
    text,
    // typst takes the language alone, without the script of `kk-Latn`.
    ...(lang !== undefined && { lang: lang.split('-')[0]! }),
    ...(status === 'fails' && { strong: true }),
    ...(partner !== undefined && { partner: partnerColour(partner) }),
    ...(href !== undefined && /^https?:\/\//i.test(href) && { href }),
    ...(padding !== undefined && { number: true }),
    ...(padding !== undefined && padding > 0 && { pad: pad(padding) }),
  };
}

/** The padding of `decimalPadding` as characters of the same width. */
const pad = (padding: number) => '0'.repeat(Math.floor(padding)) + (Number.isInteger(padding) ? '' : '.');

/** Text columns longer than 30 letters share what the others leave, by the root of their longest text. */
function weight(lengths: readonly number[]): { weight?: number } {
  const longest = Math.max(0, ...lengths);
  return longest > 30 ? { weight: Math.round(Math.sqrt(longest) * 10) / 10 } : {};
}

/** Words of a heading in lines of about equal, short length. */
function titleLines(title: string, longest: number): string[] {
  const lines: string[] = [];
  for (const word of title.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= longest)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** From this many columns on, the last one, which is prose, goes on a line of its own. */
const crowded = 10;

/** The first column of a table that can be filtered on the page becomes its groups in print. */
function table({ columns, rows, filter }: Table, caption: string, asAbove: string): object {
  const first = filter ? 1 : 0;
  const dense = filter !== undefined || (columns.length >= crowded && columns.at(-1)?.align === 'text');
  const end = dense ? columns.length - 1 : columns.length;
  const padding = columns.map(({ align }, c) =>
    align === 'number' ? decimalPadding(rows.map((row) => row[c]!.text)) : [],
  );
  return {
    kind: 'table',
    caption,
    dense,
    columns: columns.slice(first, end).map((column, c) => ({
      ...column,
      title: titleLines(column.title, column.align === 'number' ? 11 : 40),
      ...(column.align === 'text' && weight(rows.map((row) => row[first + c]!.text.length))),
    })),
    rows: rows.map((row, r) => {
      const group = filter && row[0]!.text !== rows[r - 1]?.[0]?.text ? { group: row[0]!.text } : {};
      const below =
        dense && row[end]!.text !== '' && row[end]!.text !== asAbove ? { below: row[end]!.text } : {};
      return {
        ...group,
        ...below,
        cells: row.slice(first, end).map((it, c) => cell(it, padding[first + c]![r])),
      };
    }),
  };
}

function budget(link: LinkResult | CommandTelemetryResult, voice: Voice): Lines {
  return lines(
    voice.words.captions.budget(link.name),
    `${linkSentence(link, voice)} ${linkVerdict(link, voice)}`,
    isInSight(link) ? link.budget : [],
    true,
    isInSight(link) ? link.notices : [],
    voice,
  );
}

function lines(
  title: string,
  text: string,
  sections: readonly {
    readonly title: string | null;
    readonly lines: readonly (WorkingLine & BudgetLine)[];
  }[],
  rain: boolean,
  notices: readonly Notice[],
  { words, numbers: { figure }, unit }: Voice,
): Lines {
  const all = sections.flatMap((section) => section.lines);
  const clearTexts = all.map((line) => figure(line.value, line.unit));
  const rainTexts = all.map((line) => (line.inRain === undefined ? '' : figure(line.inRain, line.unit)));
  const clearPadding = decimalPadding(clearTexts);
  const rainPadding = decimalPadding(rainTexts);
  let i = -1;
  const row = (line: BudgetLine) => {
    i++;
    return {
      symbol: line.symbol,
      label: line.label,
      value: cell({ text: clearTexts[i]! }, clearPadding[i]!),
      rain: cell({ text: rainTexts[i]! }, rainPadding[i]!),
      unit: unit(line.unit),
      source:
        line.confidence === undefined ? line.source : `${line.source}, ${words.confidence[line.confidence]}`,
    };
  };
  return {
    kind: 'lines',
    title,
    text,
    rain,
    notices,
    sections: sections.map((section) => ({ title: section.title, rows: section.lines.map(row) })),
  };
}
