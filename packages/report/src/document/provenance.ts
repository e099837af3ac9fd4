/** Where the figures come from: assumptions by confidence, sources, digital maps, notices, commands. */
import type { Assumption, ProgrammeResults } from '@ortak/analysis';
import { line, type WorkingLine } from '@ortak/core/working';
import { figure } from '../format.ts';
import { type Block, type Cell, door, number, type Table, text } from './blocks.ts';
import { fragment } from './names.ts';
import { confidenceCell } from './satellites.ts';

/** What a reader should doubt first stands first. */
const order = ['unsourced', 'modelled', 'assumed', 'derived', 'published'] as const;

export function provenanceBlocks(results: ProgrammeResults): Block[] {
  const blocks: Block[] = [
    { kind: 'heading', level: 2, id: 'assumptions', text: 'Assumptions by confidence' },
  ];
  const present = order.filter((confidence) => results.assumptions.some((a) => a.confidence === confidence));
  const counts = present.map(
    (confidence) => `${results.assumptions.filter((a) => a.confidence === confidence).length} ${confidence}`,
  );
  blocks.push({
    kind: 'paragraph',
    text: `${results.assumptions.length} figures: ${counts.join(', ')}. Those that deserve doubt stand first.`,
  });
  blocks.push(assumptions(results.assumptions, present));
  if (results.sources.length > 0)
    blocks.push(
      { kind: 'heading', level: 2, id: 'sources', text: 'Sources' },
      sources(results),
      figuresBySource(results),
    );
  if (results.maps.length > 0)
    blocks.push({ kind: 'heading', level: 2, id: 'maps-used', text: 'Digital maps used' }, maps(results));
  if (results.notices.length > 0)
    blocks.push(
      { kind: 'heading', level: 2, id: 'notices', text: 'Notices' },
      { kind: 'notices', notices: results.notices },
    );
  if (results.reproduce.length > 0)
    blocks.push(
      { kind: 'heading', level: 2, id: 'reproduce', text: 'To reproduce' },
      { kind: 'paragraph', text: `These results were computed by Ortak ${results.ortak} with:` },
      { kind: 'commands', lines: results.reproduce },
    );
  return blocks;
}

function assumptions(all: readonly Assumption[], present: readonly string[]): Table {
  const rows = present.flatMap((confidence) => {
    const alike = all.filter((a) => a.confidence === confidence);
    return alike.map((a, i): Cell[] => [
      confidenceCell(a.confidence),
      { text: a.path },
      { text: figure(a.value, a.unit) },
      { text: a.unit },
      a.source === undefined ? { text: '' } : { text: a.source, goTo: fragment('source', a.source) },
      { text: a.at },
      { text: note(a, alike[i - 1]) },
    ]);
  });
  return {
    kind: 'table',
    id: 't-assumptions',
    caption: 'Every figure of the programme folder',
    columns: [
      text('Confidence'),
      text('Figure'),
      number('Value'),
      text('Unit'),
      text('Source'),
      text('File and line'),
      text('Note'),
    ],
    rows,
    filter: { label: 'Confidence', values: present },
  };
}

/** Stands for a note equal to that of the row before. */
export const asAbove = 'as above';

/** A note written on an entity holds for all its figures: it is printed at the first. */
function note(figure: Assumption, before: Assumption | undefined): string {
  if (figure.note === undefined) return '';
  return figure.note === before?.note ? asAbove : figure.note;
}

function sources({ sources }: ProgrammeResults): Table {
  return {
    kind: 'table',
    id: 't-sources',
    caption: 'Sources cited by the programme',
    columns: [text('Key'), text('Title'), text('Date'), number('Figures')],
    rows: sources.map((source) => [
      { text: source.id, anchor: fragment('source', source.id) },
      source.url === undefined ? { text: source.title } : { text: source.title, href: source.url },
      { text: source.date ?? '' },
      door(figure(source.figures, ''), fragment('w-source', source.id)),
    ]),
  };
}

/** What a source is cited for: the working of its count. */
function figuresBySource({ sources, assumptions }: ProgrammeResults): Block {
  return {
    kind: 'workings',
    title: 'Figures by source',
    parts: sources
      .map(({ id }) => ({
        id: fragment('w-source', id),
        title: `Figures that cite ${id}`,
        lines: assumptions.filter(({ source }) => source === id).map(citation),
      }))
      .filter(({ lines }) => lines.length > 0),
  };
}

const citation = ({ path, value, unit, at, confidence }: Assumption): WorkingLine => ({
  ...line('', path, value, unit, at),
  ...(confidence !== 'unsourced' && { confidence }),
});

function maps({ maps }: ProgrammeResults): Table {
  return {
    kind: 'table',
    id: 't-maps',
    caption: 'Digital maps behind the figures',
    columns: [text('Map'), text('Recommendation'), text('Origin'), text('Quantisation error')],
    rows: maps.map((map) => [
      { text: map.id },
      { text: map.recommendation },
      { text: map.origin },
      { text: map.error },
    ]),
  };
}
