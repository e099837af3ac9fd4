/** What a user is told when a command cannot do its work, and the exit code that says so. */
import { FileFormatError, issueText } from '@ortak/core/antenna-files';
import type { InputError } from '@ortak/model/node';
import pc from 'picocolors';

/** A wrong call: an id that does not exist, a file ending that means nothing. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The problems of a folder, each with its code frame, and their count. */
function printProblems(error: InputError): void {
  for (const problem of error.problems) {
    const place = problem.line === 0 ? problem.file : `${problem.file}:${problem.line}:${problem.column}`;
    const cure = problem.cure === undefined ? '' : `; ${problem.cure}`;
    process.stderr.write(
      `${pc.bold(place)}${problem.path && ` ${problem.path}`}: ${pc.red(`expected ${problem.expected}, found ${problem.received}`)}${cure}\n`,
    );
    for (const row of problem.frame) process.stderr.write(`${pc.dim(row)}\n`);
    process.stderr.write('\n');
  }
  process.stderr.write(
    `${error.problems.length === 1 ? '1 problem' : `${error.problems.length} problems`}\n`,
  );
}

/** Errors that say what of the programme, or of the question, has to be mended. */
const MENDABLE: ReadonlySet<string> = new Set([
  'AntennaFileError',
  'CoverageError',
  'FlightError',
  'SynthesisError',
]);

/**
 * Prints what went wrong.
 * @returns exit code: 2 for input that has to be mended, 1 for everything else
 */
export function explain(error: unknown): number {
  if (error instanceof Error && error.name === 'InputError') {
    printProblems(error as InputError);
    return 2;
  }
  if (error instanceof FileFormatError) {
    // a reader that was not told the name of its file
    for (const issue of error.issues)
      process.stderr.write(`${pc.bold(error.format)} ${pc.red(issueText(issue))}\n`);
    return 2;
  }
  if (error instanceof Error && MENDABLE.has(error.name)) {
    process.stderr.write(`${pc.red(error.message)}\n`);
    return 2;
  }
  if (error instanceof UsageError) {
    process.stderr.write(`${pc.red(error.message)}\n`);
    return 2;
  }
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    process.stderr.write(`${pc.red(error.message)}\n`);
    // Maps that the user named are input; those of the package are not
    return error.name === 'MapError' && 'shipped' in error && error.shipped === false ? 2 : 1;
  }
  process.stderr.write(`${pc.red('A defect in Ortak: please report it with these lines.')}\n`);
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return 1;
}
