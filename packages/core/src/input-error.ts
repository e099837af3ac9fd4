/** What is wrong with files that are read: every problem at once, each at its place. */
import { codeFrame } from './code-frame.ts';
import { visible } from './visible.ts';

export interface Problem {
  /** Stable, dotted, lower case: `schema.unknown-key`. */
  readonly code: string;
  /** Relative to the programme folder, or as it was named. */
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

/** A programme folder or a file that cannot be used, with all that is wrong with it. */
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

/** Collects the problems of one text. */
export interface ProblemList {
  readonly problems: Problem[];
  /**
   * @param line from 1; 0 when the file as a whole is meant
   * @param column from 1
   * @param length characters to underline
   */
  readonly add: (
    line: number,
    column: number,
    length: number,
    parts: Pick<Problem, 'code' | 'expected' | 'received'> & {
      readonly path?: string;
      readonly cure?: string;
    },
  ) => void;
  /** @throws InputError when there are problems */
  readonly throwIfAny: () => void;
}

/** Problems shown of one text; a file of another kind would have one in each of its lines. */
const mostProblems = 50;

/** @param file its name for messages */
export function problemsOf(file: string, text: string): ProblemList {
  const lines = text.split(/\r\n|\n|\r/);
  const problems: Problem[] = [];
  return {
    problems,
    add: (line, column, length, { path = '', cure, code, expected, received }) => {
      if (problems.length >= mostProblems) return;
      problems.push({
        code,
        file: visible(file),
        line,
        column: line === 0 ? 0 : column,
        path,
        expected: visible(expected),
        received: visible(received),
        ...(cure !== undefined && { cure: visible(cure) }),
        frame: line === 0 ? [] : codeFrame(lines, line, column, length),
      });
    },
    throwIfAny: () => {
      if (problems.length > 0) throw new InputError(visible(file), problems);
    },
  };
}
