/** A report stands for the texts that it was written from: opened after a change, it is taken away and written anew. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { languages } from '@ortak/report/words';
import type { ProgrammeFolder } from './folder/programme-folder.ts';

export interface ReportFiles {
  /** Folder with report.html and report.pdf, and one for each language but English. */
  readonly folder: string;
  /** Writes them anew; without it they stay as they are. Ends what writes them already. */
  readonly write?: () => void;
}

const files = ['report.html', 'report.pdf', 'results.json'];

/** English stands in the folder of the report itself, every other language in one named by its code. */
export const languageFolder = (language: string): string => (language === 'en' ? '' : language);

export class CurrentReport {
  readonly #programme: ProgrammeFolder;
  readonly #report: ReportFiles;
  /** Revision of the texts that the report was, or is being, written from. */
  #revision: string;
  /** Until the reports of other texts are taken away nobody is told that there is one. */
  #clearing: Promise<void> = Promise.resolve();

  /** @param programme whose report is written, or being written, as it stands now */
  constructor(programme: ProgrammeFolder, report: ReportFiles) {
    this.#programme = programme;
    this.#report = report;
    this.#revision = programme.snapshot.revision;
  }

  /**
   * Sees to it that no report of other texts is handed out.
   * @returns how many problems keep the report from being written; 0 where it stands or is being written
   */
  async refresh(): Promise<number> {
    const { revision, problems, programme } = this.#programme.snapshot;
    const { write } = this.#report;
    if (write !== undefined && revision !== this.#revision) {
      this.#revision = revision;
      this.#clearing = this.#clearing
        .catch(() => {})
        .then(async () => {
          await this.#clear();
          if (programme !== undefined) write();
        });
    }
    await this.#clearing;
    return programme === undefined ? problems.length : 0;
  }

  async #clear(): Promise<void> {
    for (const language of languages)
      for (const file of files)
        await rm(join(this.#report.folder, languageFolder(language), file), { force: true });
  }
}
