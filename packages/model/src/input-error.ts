/** What is wrong with the files of a programme: every problem at once, each at its place. */

export interface Problem {
  /** Stable, dotted, lower case: `schema.unknown-key`. */
  readonly code: string;
  /** Relative to the programme folder. */
  readonly file: string;
  /** From 1; 0 when the file as a whole is meant. */
  readonly line: number;
  /** From 1; 0 when the file as a whole is meant. */
  readonly column: number;
  /** As in the file, `beams[1].transmit.peakGainDbi`; empty at its root. */
  readonly path: string;
  readonly expected: string;
  readonly received: string;
  /** What probably mends it. */
  readonly cure?: string;
  /** The lines around the place with a caret below it; empty when there is no place. */
  readonly frame: readonly string[];
}

/** `file:line:column path: expected …, found …; cure`, without the frame. */
export function problemLine(problem: Problem): string {
  const { file, line, column, path, expected, received, cure } = problem;
  const place = line === 0 ? file : `${file}:${line}:${column}`;
  return `${place}${path && ` ${path}`}: expected ${expected}, found ${received}${cure === undefined ? '' : `; ${cure}`}`;
}

/** The problem as plain text: its line, then the code frame. */
export function formatProblem(problem: Problem): string {
  return [problemLine(problem), ...problem.frame].join('\n');
}

/** A programme folder that cannot be used, with all that is wrong with it. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly code = 'input';
  readonly problems: readonly Problem[];

  constructor(folder: string, problems: readonly Problem[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super(`${count} in ${folder}\n\n${problems.map(formatProblem).join('\n\n')}`);
    this.problems = problems;
  }
}
