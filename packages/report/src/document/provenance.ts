/** Where the figures come from: assumptions by confidence, sources, digital maps, notices, commands. */
import type { Assumption, ProgrammeResults } from '@ortak/analysis';
import { line, type WorkingLine } from '@ortak/core/working';
import type { Voice } from '../words/voice.ts';
import { type Block, type Cell, door, number, type Table, text } from './blocks.ts';
import { fragment } from './names.ts';
import { confidenceCell } from './satellites.ts';

/** What a reader should doubt first stands first. */
const order = ['unsourced', 'modelled', 'assumed', 'derived', 'published'] as const;

export function provenanceBlocks(results: ProgrammeResults, voice: Voice): Block[] {
  const { headings, sentences, confidence: words } = voice.words;
  const count = (value: number) => voice.numbers.figure(value, '');
  const blocks: Block[] = [{ kind: 'heading', level: 2, id: 'assumptions', text: headings.assumptions }];
  const present = order.filter((confidence) => results.assumptions.some((a) => a.confidence === confidence));
  const counts = present.map(
    (confidence) =>
      [
        count(results.assumptions.filter((a) => a.confidence === confidence).length),
        words[confidence],
      ] as const,
  );
  blocks.push({
    kind: 'paragraph',
    text: sentences.confidence(count(results.assumptions.length), counts),
  });
  blocks.push(assumptions(results.assumptions, present, voice));
  if (results.sources.length > 0)
    blocks.push(
      { kind: 'heading', level: 2, id: 'sources', text: headings.sources },
      sources(results, voice),
      figuresBySource(results, voice),
    );
  if (results.maps.length > 0)
    blocks.push({ kind: 'heading', level: 2, id: 'maps-used', text: headings.maps }, maps(results, voice));
  if (results.notices.length > 0)
    blocks.push(
      { kind: 'heading', level: 2, id: 'notices', text: headings.notices },
      { kind: 'notices', notices: results.notices },
    );
  if (results.reproduce.length > 0)
    blocks.push(
      { kind: 'heading', level: 2, id: 'reproduce', text: headings.reproduce },
      { kind: 'paragraph', text: sentences.reproduce(results.ortak) },
      { kind: 'commands', lines: results.reproduce },
    );
  return blocks;
}

function assumptions(
  all: readonly Assumption[],
  present: readonly Assumption['confidence'][],
  voice: Voice,
): Table {
  const { captions, columns, confidence: words, page } = voice.words;
  const rows = present.flatMap((confidence) => {
    const alike = all.filter((a) => a.confidence === confidence);
    return alike.map((a, i): Cell[] => [
      confidenceCell(a.confidence, voice),
      { text: a.path },
      { text: voice.numbers.figure(a.value, a.unit) },
      { text: voice.unit(a.unit) },
      a.source === undefined ? { text: '' } : { text: a.source, goTo: fragment('source', a.source) },
      { text: a.at },
      { text: note(a, alike[i - 1], page.asAbove) },
    ]);
  });
  return {
    kind: 'table',
    id: 't-assumptions',
    caption: captions.assumptions,
    columns: [
      text(columns.confidence),
      text(columns.figure),
      number(columns.value),
      text(columns.unit),
      text(columns.source),
      text(columns.fileAndLine),
      text(columns.note),
    ],
    rows,
    filter: { label: columns.confidence, values: present.map((confidence) => words[confidence]) },
  };
}

/** A note written on an entity holds for all its figures: it is printed at the first. */
function note(figure: Assumption, before: Assumption | undefined, asAbove: string): string {
  if (figure.note === undefined) return '';
  return figure.note === before?.note ? asAbove : figure.note;
}

function sources(
  { sources }: ProgrammeResults,
  { words: { captions, columns }, numbers: { figure } }: Voice,
): Table {
  return {
    kind: 'table',
    id: 't-sources',
    caption: captions.sources,
    columns: [text(columns.key), text(columns.title), text(columns.date), number(columns.figures)],
    rows: sources.map((source) => [
      { text: source.id, anchor: fragment('source', source.id) },
      source.url === undefined ? { text: source.title } : { text: source.title, href: source.url },
      { text: source.date ?? '' },
      door(figure(source.figures, ''), fragment('w-source', source.id)),
    ]),
  };
}

/** What a source is cited for: the working of its count. */
function figuresBySource({ sources, assumptions }: ProgrammeResults, { words: { captions } }: Voice): Block {
  return {
    kind: 'workings',
    title: captions.figuresBySource,
    parts: sources
      .map(({ id }) => ({
        id: fragment('w-source', id),
        title: captions.citing(id),
        lines: assumptions.filter(({ source }) => source === id).map(citation),
      }))
      .filter(({ lines }) => lines.length > 0),
  };
}

const citation = ({ path, value, unit, at, confidence }: Assumption): WorkingLine => ({
  ...line('', path, value, unit, at),
  ...(confidence !== 'unsourced' && { confidence }),
});

function maps({ maps }: ProgrammeResults, { words: { captions, columns } }: Voice): Table {
  return {
    kind: 'table',
    id: 't-maps',
    caption: captions.maps,
    columns: [
      text(columns.map),
      text(columns.recommendation),
      text(columns.origin),
      text(columns.quantisationError),
    ],
    rows: maps.map((map) => [
      { text: map.id },
      { text: map.recommendation },
      { text: map.origin },
      { text: map.error },
    ]),
  };
}
