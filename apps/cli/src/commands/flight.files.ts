/** What the commands of `ortak flight` share: orbit files read, times, notices. */
import { readFile, stat } from 'node:fs/promises';
import {
  bundledEarthOrientation,
  type EarthOrientationTable,
  parseEarthOrientation,
} from '@ortak/core/earth';
import { type OrbitFile, readOrbitFile } from '@ortak/core/orbit-files';
import { type Epoch, parseTime, TimeTextError } from '@ortak/core/time';
import type { Notice } from '@ortak/core/working';
import pc from 'picocolors';
import { UsageError } from '../failure.ts';
import { systemReason } from '../folder.ts';
import { progress, progressDone } from '../terminal.ts';

/** Larger files are none that an orbit needs: a year in steps of 10 s is 400 MB. */
const LARGEST_MB = 450;

/** @throws UsageError where the file cannot be read; InputError with all that is wrong with it */
export async function readOrbit(name: string): Promise<OrbitFile> {
  return readOrbitFile(name, await readOrbitText(name));
}

async function readOrbitText(name: string): Promise<string> {
  try {
    const { size } = await stat(name);
    if (size > LARGEST_MB * 1e6)
      throw new UsageError(
        `Cannot read ${name}: expected at most ${LARGEST_MB} MB, found ${Math.round(size / 1e6)} MB.`,
      );
    return await readFile(name, 'utf8');
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    throw new UsageError(`Cannot read ${name}: ${systemReason(error)}.`);
  }
}

/** The Earth's orientation of a file of the IERS, or of the package. @throws InputError with all that is wrong with it */
export async function orientationOf(name: string | undefined): Promise<EarthOrientationTable> {
  return name === undefined
    ? bundledEarthOrientation()
    : parseEarthOrientation(name, await readOrbitText(name));
}

/** Between looks at the keyboard and lines of progress [ms]. */
const PROGRESS_MS = 100;

/**
 * Runs work that hands out the part that is done, 0…1, with a line of progress; Ctrl-C stops it between two parts, before
 * anything is written.
 */
export async function withProgress<T>(
  steps: Generator<number, T> | AsyncGenerator<number, T>,
  text: string,
): Promise<T> {
  let stopped = false;
  const stop = (): void => {
    stopped = true;
  };
  process.once('SIGINT', stop);
  try {
    let shown = performance.now();
    for (;;) {
      const { done, value } = await steps.next();
      if (done) return value;
      if (performance.now() - shown < PROGRESS_MS) continue;
      progress(`${text} ${Math.round(100 * value)} %`);
      await new Promise((resolve) => setImmediate(resolve));
      shown = performance.now();
      if (stopped) throw new UsageError(`Cancelled at ${Math.round(100 * value)} %; nothing was written.`);
    }
  } finally {
    process.off('SIGINT', stop);
    progressDone();
  }
}

/** A time of an option. @throws UsageError for what is no time of UTC */
export function timeOf(text: string): Epoch {
  try {
    return parseTime(text, 'UTC');
  } catch (error) {
    if (error instanceof TimeTextError) throw new UsageError(`--from: ${error.message}.`);
    throw error;
  }
}

/** Now, or the time of SOURCE_DATE_EPOCH, with which a build can be repeated to the byte. */
export function creationDate(): string {
  const seconds = Number(process.env.SOURCE_DATE_EPOCH);
  const date =
    process.env.SOURCE_DATE_EPOCH && Number.isFinite(seconds) ? new Date(seconds * 1000) : new Date();
  return date.toISOString().slice(0, 19);
}

export function printNotices(notices: readonly Notice[]): void {
  for (const { message, source } of notices)
    process.stderr.write(`${pc.yellow('Notice')}: ${message} (${source})\n`);
}
