/** Runs the command line as a user does, in a folder of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { afterAll } from 'vitest';

const bin = fileURLToPath(new URL('../bin/ortak.mjs', import.meta.url));

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export class Desk {
  readonly folder: string = mkdtempSync(join(tmpdir(), 'ortak-cli-'));

  constructor() {
    afterAll(() => rmSync(this.folder, { recursive: true }));
  }

  /** Puts a file there and gives its name. */
  put(name: string, content: string | Uint8Array): string {
    writeFileSync(join(this.folder, name), content);
    return name;
  }

  read(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }

  /** Rows of a table by the names of its columns. */
  rows(name: string): Record<string, string>[] {
    return rowsOf(this.read(name));
  }

  ortak(...words: readonly string[]): Run {
    const run = spawnSync(process.execPath, [bin, ...words], {
      cwd: this.folder,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
      maxBuffer: 1e8,
    });
    return { code: run.status, stdout: run.stdout, stderr: run.stderr };
  }
}

export const rowsOf = (csv: string): Record<string, string>[] =>
  parse(csv, { columns: true }) as Record<string, string>[];
