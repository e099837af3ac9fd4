/** One thing that is wrong with the text of an antenna file. */
export interface FileIssue {
  /** From 1; 0 when the file as a whole is meant. */
  readonly line: number;
  /** From 1; 0 when the line as a whole is meant. */
  readonly column: number;
  readonly expected: string;
  readonly found: string;
  /** What probably mends it. */
  readonly cure?: string;
}

/** An antenna file that cannot be used, with everything that is wrong with it. */
export class FileFormatError extends Error {
  override readonly name = 'FileFormatError';
  readonly code = 'file-format';
  /** `GRASP grid`, `GXT`. */
  readonly format: string;
  readonly issues: readonly FileIssue[];

  constructor(format: string, issues: readonly FileIssue[]) {
    super(`${format}: ${issues.map(issueText).join('; ')}`);
    this.format = format;
    this.issues = issues;
  }
}

/** `12:5: expected …, found …; cure`. */
export function issueText({ line, column, expected, found, cure }: FileIssue): string {
  const place = line === 0 ? '' : column === 0 ? `${line}: ` : `${line}:${column}: `;
  return `${place}expected ${expected}, found ${found}${cure === undefined ? '' : `; ${cure}`}`;
}
