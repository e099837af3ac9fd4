/** What a job can be asked, and how it is computed: a pure function of the texts of a folder and the question. */
import {
  analyseCoverage,
  analyseLink,
  type BeamCoverage,
  type CoverageRequest,
  type Environment,
  type LinkResult,
  resolvedLinks,
} from '@ortak/analysis';
import type { Programme } from '@ortak/model';

export type Question =
  | { readonly kind: 'links'; readonly links?: readonly string[] | undefined }
  | ({ readonly kind: 'coverage' } & CoverageRequest);

export type Outcome = readonly LinkResult[] | BeamCoverage;

/** Why a question has no answer in a programme; undefined where it may have one. */
export function refusalOf(question: Question, programme: Programme): string | undefined {
  if (question.kind === 'links') {
    const known = resolvedLinks(programme);
    const unknown = question.links?.find((id) => !known.has(id));
    return unknown === undefined ? undefined : `The programme has no link ${unknown}.`;
  }
  const beams = programme.satellites.flatMap(({ beams }) => beams.map(({ id }) => id));
  if (!beams.includes(question.beam)) return `The programme has no beam ${question.beam}.`;
  return undefined;
}

/** @param onPart told the part done, 0…1 */
export function answer(
  question: Question,
  programme: Programme,
  environment: Environment,
  onPart: (part: number) => void,
): Outcome {
  if (question.kind === 'coverage') {
    const { kind: _, ...request } = question;
    return analyseCoverage(programme, environment, request).coverage;
  }
  const all = resolvedLinks(programme);
  const ids = question.links ?? [...all.keys()];
  return ids.map((id, i) => {
    onPart(i / ids.length);
    return analyseLink(environment, all.get(id)!()).result;
  });
}
