/** The report of the programme as it stands, made in the browser by what the command line makes it with. */
import { type ProgrammeResults, programmeSteps } from '@ortak/analysis';
import { mapGround, mapsOfReport, reportHtml } from '@ortak/report';
import { type Language, namesIn, resultsIn } from '@ortak/report/words';
import type { Session } from '../../engine/session.ts';
import { reportFontCss } from './fonts.ts';

export interface ReportChoice {
  readonly folder: string;
  readonly language: Language;
}

export interface Report {
  readonly html: string;
  /** The answer of the programme in some sentences. */
  readonly answer: readonly string[];
}

export const answers = {
  async *'report.page'(session: Session, { folder, language }: ReportChoice): AsyncGenerator<number, Report> {
    const { programme } = session;
    const environment = await session.environment();
    const kept = session.keep<{ results?: ProgrammeResults }>('report.results', () => ({}));
    if (kept.results === undefined) {
      const steps = programmeSteps(programme, environment, folder);
      for (;;) {
        const { done, value } = steps.next();
        if (done) {
          kept.results = value;
          break;
        }
        yield value.part;
      }
    }
    const results = resultsIn(kept.results, language, namesIn(programme, language));
    const draw = mapsOfReport(mapGround(results.programme.boundaryView), results.places, language);
    const html = reportHtml(results, { draw, fontCss: await reportFontCss(), language });
    return { html, answer: results.answer };
  },
};
