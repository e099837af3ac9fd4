/** The order of the report: the answer and a map, partners, satellites, links, and where the figures come from. */
import type { BeamCoverage, ProgrammeResults } from '@ortak/analysis';
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

/** Lays out the results as blocks; figures are printed, none is computed. */
export function reportDocument(results: ProgrammeResults): ReportDocument {
  const main = mainCoverage(results);
  const blocks: Block[] = [{ kind: 'answer', lines: results.answer }];
  if (main) blocks.push({ kind: 'map', id: 'map-main', caption: mapCaption(main), coverage: main });
  blocks.push(
    { kind: 'contents' },
    ...partnerBlocks(results),
    ...satelliteBlocks(results, main),
    ...linkBlocks(results),
    ...provenanceBlocks(results),
  );
  return {
    title: results.programme.name,
    objective: results.programme.objective,
    colophon: `Ortak ${results.ortak}. ${results.programme.boundaryNote}`,
    blocks: blocks.filter((block) => block.kind !== 'working' || block.lines.length > 0),
  };
}

/** The first EIRP map: what officials ask for first. */
function mainCoverage({ coverage }: ProgrammeResults): BeamCoverage | undefined {
  return coverage.find((beam) => beam.quantity === 'eirp') ?? coverage[0];
}
