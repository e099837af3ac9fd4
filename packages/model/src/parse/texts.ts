/**
 * What the schemas never see: characters that are commands and not text, and numbers that a reader takes for another than YAML does.
 * Every key and value is looked at, known to the schema or not.
 */
import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Problem } from '../input-error.ts';
import { commandText, firstCommand } from './visible.ts';
import type { ParsedFile, Path } from './yaml.ts';

const noCommands = 'text without control characters';

/** Beyond these a file is damaged as a whole, and the rest says nothing new. */
const mostProblems = 100;

/** `045` is 45 in YAML 1.2 and 37 in YAML 1.1; `0x2d` and `0o55` are 45. */
const oddNumber = /^[-+]?(?:0\d|0[xob])/i;

/** Problems of the texts and numbers of one file. */
export function textProblems(file: ParsedFile): Problem[] {
  const problems: Problem[] = [];
  if (file.raw !== undefined) visit(file, file.root, [], problems);
  return problems.length > 0 ? problems : outsideValues(file);
}

function visit(file: ParsedFile, node: unknown, path: Path, problems: Problem[]): void {
  if (problems.length >= mostProblems) return;
  if (isMap(node)) {
    for (const { key, value } of node.items) {
      const inner = [...path, isScalar(key) ? String(key.value) : ''];
      if (isScalar(key)) scalar(file, key, inner, problems);
      visit(file, value, inner, problems);
    }
  } else if (isSeq(node))
    for (const [i, item] of node.items.entries()) visit(file, item, [...path, i], problems);
  else if (isScalar(node)) scalar(file, node, path, problems);
}

function scalar(file: ParsedFile, node: Node, path: Path, problems: Problem[]): void {
  const { value, source = '' } = node as { value?: unknown; source?: string };
  const [start = 0, end = 0] = node.range ?? [];
  if (typeof value === 'string') {
    const command = firstCommand(value);
    if (command === undefined) return;
    const received = commandText(value, command);
    problems.push(file.problemAt(start, end, path, { code: 'text.control', expected: noCommands, received }));
  } else if (typeof value === 'number' && oddNumber.test(source)) {
    problems.push(
      file.problemAt(start, end, path, {
        code: oddNumberCode,
        expected: 'a decimal number without leading zeros',
        received: source,
        cure: `write ${value}`,
      }),
    );
  }
}

/** Gives way where the schema wants no number at all: then other advice holds. */
export const oddNumberCode = 'number.notation';

/** Commands in a comment, or in what is no YAML: they change what a reader of the file sees. */
function outsideValues(file: ParsedFile): Problem[] {
  // The line ends of Windows are line ends; each keeps its two places.
  const command = firstCommand(file.text.replaceAll('\r\n', ' \n'));
  if (command === undefined) return [];
  const { index, codePoint: received } = command;
  return [file.problemAt(index, index + 1, [], { code: 'text.control', expected: noCommands, received })];
}
