/** The order of the report: the answer and a map, partners, satellites, links, and where the figures come from. */
import type { BeamCoverage, ProgrammeResults } from '@ortak/analysis';
import type { Language } from '../words/language.ts';
import { voiceIn } from '../words/voice.ts';
import type { Block } from './blocks.ts';
import { linkBlocks } from './links.ts';
import { partnerBlocks } from './partners.ts';
import { provenanceBlocks } from './provenance.ts';
import { mapCaption, satelliteBlocks } from './satellites.ts';

export interface ReportDocument {
  readonly title: string;
  readonly objective: string;
  /** Version and view of borders. */
  readonly colophon: string;
  readonly blocks: readonly Block[];
}

/**
 * Lays out the results as blocks; figures are printed, none is computed.
 * @param results in the language, see `resultsIn`
 */
export function reportDocument(results: ProgrammeResults, language: Language): ReportDocument {
  const voice = voiceIn(language);
  const main = mainCoverage(results);
  const blocks: Block[] = [{ kind: 'answer', lines: results.answer }];
  if (main) blocks.push({ kind: 'map', id: 'map-main', caption: mapCaption(main, voice), coverage: main });
  blocks.push(
    { kind: 'contents' },
    ...partnerBlocks(results, voice),
    ...satelliteBlocks(results, main, voice),
    ...linkBlocks(results, voice),
    ...provenanceBlocks(results, voice),
  );
  return {
    title: results.programme.name,
    objective: results.programme.objective,
    colophon: `Ortak ${results.ortak}. ${results.programme.boundaryNote}`,
    blocks: blocks.filter((block) => block.kind !== 'working' || block.lines.length > 0),
  };
}

/** Numbers of tables and figures by id; they count apart, in the order of the report. */
export function numbered(blocks: readonly Block[]): Map<string, number> {
  const numbers = new Map<string, number>();
  let tables = 0;
  let figures = 0;
  for (const it of blocks) {
    if (it.kind === 'table') numbers.set(it.id, ++tables);
    if (it.kind === 'map' || it.kind === 'shares') numbers.set(it.id, ++figures);
  }
  return numbers;
}

/** The first EIRP map: what officials ask for first. */
function mainCoverage({ coverage }: ProgrammeResults): BeamCoverage | undefined {
  return coverage.find((beam) => beam.quantity === 'eirp') ?? coverage[0];
}
