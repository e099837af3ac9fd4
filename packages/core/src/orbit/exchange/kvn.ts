/** Keyword = value notation of orbit data messages, CCSDS 502.0-B-3 § 7.3 to 7.5. */
import type { ProblemList } from '../../input-error.ts';
import {
  COVARIANCE_START,
  COVARIANCE_STOP,
  type Entry,
  META_START,
  META_STOP,
  type MessageKind,
  type RawMessage,
  shorten,
} from './entries.ts';
import { covarianceKeys } from './units.ts';

/** Columns of a line of ephemeris. */
export const ephemerisKeys: readonly string[] = [
  ...['EPOCH', 'X', 'Y', 'Z', 'X_DOT', 'Y_DOT', 'Z_DOT'],
  ...['X_DDOT', 'Y_DDOT', 'Z_DDOT'],
];

/** The standard allows 254 characters; longer lines are read up to here, beyond it the file is of another kind. */
const LONGEST_LINE = 10_000;

const markers: readonly string[] = [META_START, META_STOP, COVARIANCE_START, COVARIANCE_STOP];

/** `CCSDS_OPM_VERS = 2.0` as the first line that is no comment says KVN. */
export const kvnPattern: RegExp = /^\s*CCSDS_([A-Z]{3})_VERS\s*=/m;

/** Reads the lines of a message into entries; lines of numbers become entries too, by their place. */
export function readKvn(text: string, problems: ProblemList): RawMessage | undefined {
  let kind: MessageKind | undefined;
  let version = '';
  let place = { line: 1, column: 1 };
  const entries: Entry[] = [];
  /** Numbers of the covariance matrix so far; −1 outside one. */
  let covariance = -1;
  let line = 0;
  for (let start = 0; start <= text.length; ) {
    line++;
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const first = start;
    start = end + 1;
    if (end - first > LONGEST_LINE) {
      problems.add(line, 1, 1, {
        code: 'orbit-file.line',
        expected: 'lines of at most 254 characters (CCSDS 502.0-B-3 § 7.3)',
        received: `${end - first} characters`,
        cure: 'this is no orbit data message, or its line ends are lost',
      });
      continue;
    }
    const raw = text.slice(first, end);
    const content = raw.trim();
    if (content === '') continue;
    const indent = raw.indexOf(content[0]!) + 1;
    if (content === 'COMMENT' || content.startsWith('COMMENT ') || content.startsWith('COMMENT\t')) {
      entries.push({ key: 'COMMENT', value: content.slice(8).trim(), line, column: indent + 8 });
      continue;
    }
    if (markers.includes(content)) {
      entries.push({ key: content, value: '', line, column: indent });
      covariance = content === COVARIANCE_START ? 0 : -1;
      continue;
    }
    const equals = content.indexOf('=');
    if (equals > 0) {
      const entry = keyValue(content, equals, line, indent);
      const versionOf = /^CCSDS_([A-Z]{3})_VERS$/.exec(entry.key);
      if (kind === undefined && versionOf !== null) {
        kind = versionOf[1]!.toLowerCase() as MessageKind;
        version = entry.value;
        place = { line, column: entry.column };
      } else entries.push(entry);
      continue;
    }
    if (kind !== 'oem') {
      problems.add(line, indent, content.length, {
        code: 'orbit-file.line',
        expected: 'KEYWORD = value',
        received: shorten(content),
      });
      continue;
    }
    const words = [...content.matchAll(/\S+/g)];
    if (covariance >= 0) {
      for (const word of words)
        entries.push({
          key: covarianceKeys[covariance++] ?? 'COVARIANCE',
          value: word[0],
          line,
          column: indent + word.index,
        });
      if (covariance >= covarianceKeys.length) covariance = 0;
      continue;
    }
    if (words.length !== 7 && words.length !== 10)
      problems.add(line, indent, content.length, {
        code: 'orbit-file.line',
        expected: 'EPOCH X Y Z X_DOT Y_DOT Z_DOT, and three accelerations or none',
        received: `${words.length} ${words.length === 1 ? 'word' : 'words'}: ${shorten(content)}`,
        ...(end === text.length && { cure: 'the file is truncated' }),
      });
    for (const [i, word] of words.slice(0, 10).entries())
      entries.push({ key: ephemerisKeys[i]!, value: word[0], line, column: indent + word.index });
  }
  if (kind === undefined) return undefined;
  return { kind, version, ...place, entries };
}

function keyValue(content: string, equals: number, line: number, indent: number): Entry {
  const key = content.slice(0, equals).trimEnd();
  const after = content.slice(equals + 1);
  const rest = after.trim();
  const column = indent + equals + 1 + (rest === '' ? 0 : after.indexOf(rest[0]!));
  const bracket = rest.endsWith(']') && !key.startsWith('USER_DEFINED') ? rest.lastIndexOf('[') : -1;
  // 1/[ER] has brackets of its own
  const open = bracket > 0 && rest.slice(0, bracket).trimEnd().endsWith('/') ? -1 : bracket;
  if (open < 0) return { key, value: rest, line, column };
  return { key, value: rest.slice(0, open).trimEnd(), unit: rest.slice(open + 1, -1), line, column };
}
