import { InputError, type Problem, problemsOf } from '../../input-error.ts';
import { FileFormatError } from './format-error.ts';

/** What is wrong with an antenna file, each at its place with the lines around it. */
export function fileProblems(error: FileFormatError, name: string, text: string): readonly Problem[] {
  const list = problemsOf(name, text.length > FRAMED ? '' : text);
  for (const { line, column, expected, found, cure } of error.issues)
    list.add(line, Math.max(1, column), column === 0 ? WHOLE_LINE : 1, {
      code: 'pattern.format',
      expected,
      received: found,
      ...(cure !== undefined && { cure }),
    });
  return list.problems;
}

/** More characters than any line has; a code frame cuts its underline at the end of the line. */
const WHOLE_LINE = 1_000_000;
/** Texts longer than this are not split once more for the lines around a place. */
const FRAMED = 50_000_000;

/**
 * Reads with what is wrong as an InputError.
 * @param name of the file, for messages
 * @throws InputError with every problem
 */
export function placed<T>(name: string, text: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof FileFormatError) throw new InputError(name, fileProblems(error, name, text));
    throw error;
  }
}
