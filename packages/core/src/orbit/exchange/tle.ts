/**
 * Two-line element sets, read as OMM and written from it: Space-Track "Basic description of the two line element format",
 * catalogue numbers above 99 999 in Alpha-5.
 */
import type { ProblemList } from '../../input-error.ts';
import { calendarDate, dayNumber, type Epoch, epochAt, epochOf, reading } from '../../time/index.ts';
import type { Notice } from '../../working.ts';
import { formatDecimal, parseDecimal } from './decimal.ts';
import { NO_EPOCH, shorten } from './entries.ts';
import type { OrbitMeanElementsMessage } from './messages.ts';

const SOURCE = 'two-line element format';
const LENGTH = 69;
const alpha5 = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
/** Z9999 */
const LARGEST_ALPHA5 = 339_999;

/** Sum of the digits of the first 68 characters, a minus counted as 1, modulo 10. */
export function tleChecksum(line: string): number {
  let sum = 0;
  for (const c of line.slice(0, LENGTH - 1)) sum += c >= '0' && c <= '9' ? Number(c) : c === '-' ? 1 : 0;
  return sum % 10;
}

/** Columns of a field, from 1, both included, as the format counts them. */
type Columns = readonly [first: number, last: number];

interface Line {
  readonly number: number;
  readonly text: string;
}

class TleReader {
  readonly #problems: ProblemList;
  constructor(problems: ProblemList) {
    this.#problems = problems;
  }

  wrong(
    line: Line,
    [first, last]: Columns,
    code: string,
    expected: string,
    received?: string,
    cure?: string,
  ): void {
    this.#problems.add(line.number, first, last - first + 1, {
      code: `tle.${code}`,
      expected,
      received: received ?? (shorten(line.text.slice(first - 1, last).trim()) || 'nothing'),
      ...(cure !== undefined && { cure }),
    });
  }

  number(line: Line, columns: Columns, what: string, minimum: number, maximum: number): number {
    const text = line.text.slice(columns[0] - 1, columns[1]).trim();
    const value = parseDecimal(text);
    if (value >= minimum && value <= maximum) return value;
    this.wrong(line, columns, 'number', `${what} of ${minimum} … ${maximum}`);
    return Number.NaN;
  }

  /** A count that some sources leave blank. */
  count(line: Line, columns: Columns, what: string): number {
    const text = line.text.slice(columns[0] - 1, columns[1]).trim();
    return text === '' ? 0 : this.number(line, columns, what, 0, 10 ** (columns[1] - columns[0] + 1) - 1);
  }

  /** ` 12345-6` is 0.12345e−6. */
  exponential(line: Line, columns: Columns, what: string): number {
    const text = line.text.slice(columns[0] - 1, columns[1]);
    const match = /^([ +-])(\d{5})([ +-])(\d)$/.exec(text);
    if (match !== null)
      return parseDecimal(`${match[1]!.trim()}0.${match[2]}e${match[3]!.trim()}${match[4]}`);
    if (text.trim() === '') return 0;
    this.wrong(line, columns, 'number', `${what} such as 12345-6 for 0.12345e−6`);
    return Number.NaN;
  }
}

/** Whether a text begins like two-line elements, with or without a line of the name. */
export function isTle(text: string): boolean {
  return /^(?:[^\n]*\n)?1 [ 0-9A-Z]{5}[ A-Z]/.test(text.replace(/^(?:\s*(?:#[^\n]*)?\n)+/, ''));
}

/** Reads element sets of two lines, or three with the name first. */
export function readTle(text: string, problems: ProblemList): OrbitMeanElementsMessage[] {
  const reader = new TleReader(problems);
  const lines = text
    .split('\n')
    .map((line, i): Line => ({ number: i + 1, text: line.trimEnd() }))
    .filter((line) => line.text.trim() !== '' && !line.text.startsWith('#'));
  const found: OrbitMeanElementsMessage[] = [];
  let name = '';
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (!/^[12] /.test(line.text)) {
      if (name !== '' || !/^[12] /.test(lines[i + 1]?.text ?? ''))
        reader.wrong(line, [1, line.text.length], 'line', 'a line of elements, or a name with one after it');
      name = line.text.replace(/^0 /, '').trim();
      continue;
    }
    const next = lines[i + 1];
    if (line.text.startsWith('2 ') || next === undefined || !next.text.startsWith('2 ')) {
      const half = line.text.startsWith('2 ') ? 'line 1 before line 2' : 'line 2 after line 1';
      reader.wrong(line, [1, 1], 'pair', half, 'none', 'the file is truncated');
    } else {
      found.push(readPair(reader, line, next, name));
      i++;
    }
    name = '';
  }
  return found;
}

function readPair(reader: TleReader, one: Line, two: Line, name: string): OrbitMeanElementsMessage {
  for (const line of [one, two]) {
    const sum = tleChecksum(line.text);
    if (line.text.length !== LENGTH)
      reader.wrong(line, [1, line.text.length], 'length', `${LENGTH} characters`, String(line.text.length));
    else if (line.text[LENGTH - 1] !== String(sum))
      reader.wrong(
        line,
        [LENGTH, LENGTH],
        'checksum',
        `checksum ${sum}`,
        undefined,
        'a digit of the line was changed',
      );
  }
  const noradId = catalogueNumber(one.text.slice(2, 7));
  if (noradId === undefined)
    reader.wrong(one, [3, 7], 'number', 'a catalogue number of five digits, or Alpha-5');
  if (catalogueNumber(two.text.slice(2, 7)) !== noradId)
    reader.wrong(two, [3, 7], 'pair', `${one.text.slice(2, 7)} as in line ${one.number}`);
  return {
    kind: 'omm',
    header: { version: '3.0', comments: [], creationDate: '', originator: '' },
    metadata: {
      comments: [],
      objectName: name || `OBJECT ${one.text.slice(2, 7).trim()}`,
      objectId: designator(one.text.slice(9, 17)),
      frame: 'TEME',
      frameName: 'TEME',
      timeSystem: 'UTC',
    },
    theory: 'SGP4',
    comments: [],
    epoch: epochOfLine(reader, one),
    meanMotionRevPerDay: reader.number(two, [53, 63], 'mean motion', 0, 20),
    eccentricity: eccentricity(reader, two),
    inclinationDeg: reader.number(two, [9, 16], 'inclination', 0, 180),
    ascendingNodeDeg: reader.number(two, [18, 25], 'ascending node', 0, 360),
    argumentOfPericentreDeg: reader.number(two, [35, 42], 'argument of perigee', 0, 360),
    meanAnomalyDeg: reader.number(two, [44, 51], 'mean anomaly', 0, 360),
    spacecraft: {},
    tle: {
      ephemerisType: reader.count(one, [63, 63], 'ephemeris type'),
      classification: one.text[7]?.trim() || 'U',
      ...(noradId !== undefined && { noradId }),
      elementSetNumber: reader.count(one, [65, 68], 'element set'),
      revolutionAtEpoch: reader.count(two, [64, 68], 'revolution'),
      bstarPerEarthRadius: reader.exponential(one, [54, 61], 'B*'),
      meanMotionDotRevPerDay2: reader.number(one, [34, 43], 'derivative of the mean motion', -1, 1),
      meanMotionDdotRevPerDay3: reader.exponential(one, [45, 52], 'second derivative of the mean motion'),
    },
    userDefined: new Map(),
  };
}

function catalogueNumber(text: string): number | undefined {
  if (/^ *\d+$/.test(text)) return Number(text);
  const letter = alpha5.indexOf(text[0] ?? '?');
  return letter >= 0 && /^.\d{4}$/.test(text) ? (letter + 10) * 10_000 + Number(text.slice(1)) : undefined;
}

/** `98067A  ` is 1998-067A; launches began in 1957. */
function designator(text: string): string {
  const match = /^(\d{2})(\d{3})([A-Z]{1,3}) *$/.exec(text);
  if (match === null) return text.trim() || 'UNKNOWN';
  return `${fullYear(Number(match[1]))}-${match[2]}${match[3]}`;
}

const fullYear = (year: number): number => (year < 57 ? 2000 + year : 1900 + year);

function eccentricity(reader: TleReader, two: Line): number {
  const text = two.text.slice(26, 33);
  if (/^\d{7}$/.test(text)) return parseDecimal(`0.${text}`);
  reader.wrong(two, [27, 33], 'number', 'seven digits of the eccentricity, without a point');
  return Number.NaN;
}

function epochOfLine(reader: TleReader, one: Line): Epoch {
  const year = reader.number(one, [19, 20], 'year', 0, 99);
  const day = reader.number(one, [21, 32], 'day of the year', 1, 367);
  if (Number.isNaN(year) || Number.isNaN(day)) return NO_EPOCH;
  const whole = Math.floor(day);
  // eight decimals of a day: 864 µs each, exact in whole numbers
  const unitsOfDay = Math.round((day - whole) * 1e8);
  const microseconds = unitsOfDay * 864;
  const secondOfDay = Math.floor(microseconds / 1e6);
  const mjd = dayNumber({ year: fullYear(year), month: 1, day: 1 }) + whole - 1;
  if (mjd < 41_317) {
    reader.wrong(one, [19, 32], 'epoch', 'an epoch from 1972 on, when UTC had seconds of today');
    return NO_EPOCH;
  }
  return epochAt({ mjd, secondOfDay, fractionS: (microseconds - secondOfDay * 1e6) / 1e6 }, 'UTC');
}

export interface WrittenTle {
  readonly text: string;
  /** What the columns of the format cannot hold. */
  readonly notices: readonly Notice[];
}

/** Why a message is none that two lines can hold; undefined where it is. */
export function noTle(message: OrbitMeanElementsMessage): string | undefined {
  const { theory, tle, meanMotionRevPerDay, metadata } = message;
  if (!theory.startsWith('SGP') || tle === undefined || meanMotionRevPerDay === undefined)
    return `mean elements of SGP4, found those of ${theory}`;
  if (metadata.frame !== 'TEME' || metadata.timeSystem !== 'UTC')
    return `TEME and UTC, found ${metadata.frameName} and ${metadata.timeSystem}`;
  if (tle.noradId !== undefined && tle.noradId > LARGEST_ALPHA5)
    return `a catalogue number up to ${LARGEST_ALPHA5} (Alpha-5), found ${tle.noradId}`;
  if (meanMotionRevPerDay >= 100) return `a mean motion below 100 rev/day, found ${meanMotionRevPerDay}`;
  if (message.eccentricity >= 0.999_999_95) return `an eccentricity below 1, found ${message.eccentricity}`;
  if (Math.abs(tle.meanMotionDotRevPerDay2) >= 0.999_999_995)
    return `a MEAN_MOTION_DOT below 1, found ${tle.meanMotionDotRevPerDay2}`;
  if (Math.abs(tle.bstarPerEarthRadius) >= 1e9 || Math.abs(tle.meanMotionDdotRevPerDay3) >= 1e9)
    return 'BSTAR and MEAN_MOTION_DDOT below 1e9, found more';
  if (tle.classification.length !== 1) return `one letter of classification, found ${tle.classification}`;
  return undefined;
}

/**
 * Writes three lines: name, line 1, line 2.
 * @param message for which `noTle` gives nothing
 */
export function writeTle(message: OrbitMeanElementsMessage): WrittenTle {
  const { tle, metadata } = message;
  if (tle === undefined) return { text: '', notices: [] };
  const lost: string[] = [];
  const keep = (what: string, value: number, written: number, tolerance: number): void => {
    if (Math.abs(value - written) > tolerance)
      lost.push(`${what} ${formatDecimal(value)} as ${formatDecimal(written)}`);
  };
  const { epoch, text: epochText } = tleEpoch(message.epoch);
  const offS = Math.abs(epoch.taiS - message.epoch.taiS + (epoch.fractionS - message.epoch.fractionS));
  if (offS > 1e-9) lost.push(`the epoch ${formatDecimal(Number(offS.toPrecision(3)))} s off`);
  const fixed = (what: string, value: number, width: number, decimals: number): string => {
    const text = value.toFixed(decimals);
    keep(what, value, Number(text), 1e-12 * Math.abs(value));
    return text.padStart(width);
  };
  const angle = (what: string, value: number): string => fixed(what, value < 0 ? value + 360 : value, 8, 4);
  const eccentricityText = fixed('eccentricity', message.eccentricity, 9, 7).slice(2);
  const dot = tle.meanMotionDotRevPerDay2;
  const dotText = Math.abs(dot).toFixed(8);
  keep('MEAN_MOTION_DOT', dot, Math.sign(dot) * Number(dotText), 1e-16);
  const exponential = (what: string, value: number): string => {
    const text = tleExponential(value);
    const back = parseDecimal(`${text[0]!.trim()}0.${text.slice(1, 6)}e${text.slice(6)}`);
    keep(what, value, back, 1e-9 * Math.abs(value));
    return text;
  };
  const id = tle.noradId ?? 0;
  const number =
    id > 99_999
      ? `${alpha5[Math.floor(id / 10_000) - 10]}${String(id % 10_000).padStart(4, '0')}`
      : String(id).padStart(5, '0');
  const match = /^\d{2}(\d{2})-(\d{3})([A-Z]{1,3})$/.exec(metadata.objectId);
  const designation = (match === null ? '' : `${match[1]}${match[2]}${match[3]}`).padEnd(8);
  if (match === null && metadata.objectId !== 'UNKNOWN' && metadata.objectId !== '')
    lost.push(`OBJECT_ID ${metadata.objectId}, which is no launch designator, as blanks`);
  const count = (what: string, value: number | undefined, width: number): string => {
    const written = (value ?? 0) % 10 ** width;
    if (value !== undefined) keep(what, value, written, 0);
    return String(written).padStart(width);
  };
  const one = `1 ${number}${tle.classification} ${designation} ${epochText} ${dot < 0 ? '-' : ' '}${dotText.slice(1)} ${exponential('MEAN_MOTION_DDOT', tle.meanMotionDdotRevPerDay3)} ${exponential('BSTAR', tle.bstarPerEarthRadius)} ${tle.ephemerisType} ${count('ELEMENT_SET_NO', tle.elementSetNumber, 4)}`;
  const two = `2 ${number} ${fixed('inclination', message.inclinationDeg, 8, 4)} ${angle('RA_OF_ASC_NODE', message.ascendingNodeDeg)} ${eccentricityText} ${angle('ARG_OF_PERICENTER', message.argumentOfPericentreDeg)} ${angle('MEAN_ANOMALY', message.meanAnomalyDeg)} ${fixed('MEAN_MOTION', message.meanMotionRevPerDay!, 11, 8)}${count('REV_AT_EPOCH', tle.revolutionAtEpoch, 5)}`;
  const lines = [metadata.objectName, `${one}${tleChecksum(one)}`, `${two}${tleChecksum(two)}`];
  return {
    text: `${lines.join('\n')}\n`,
    notices:
      lost.length === 0
        ? []
        : [
            {
              code: 'tle.digits',
              source: SOURCE,
              message: `The columns hold fewer digits: ${lost.join(', ')}.`,
            },
          ],
  };
}

/** The epoch in days of the year with eight decimals, and what that text says. */
function tleEpoch(epoch: Epoch): { readonly epoch: Epoch; readonly text: string } {
  const { mjd, secondOfDay, fractionS } = reading(epoch, 'UTC');
  const units = Math.round((secondOfDay + fractionS) / 864e-6);
  // a leap second, or the last half step of a day, is the next day
  const [day, rest] = units >= 1e8 ? [mjd + 1, units - 1e8] : [mjd, units];
  const { year } = calendarDate(day);
  const dayOfYear = day - dayNumber({ year, month: 1, day: 1 }) + 1;
  const midnight = epochAt({ mjd: day, secondOfDay: 0, fractionS: 0 }, 'UTC');
  const microseconds = rest * 864;
  return {
    epoch: epochOf(midnight.taiS + Math.floor(microseconds / 1e6), (microseconds % 1e6) / 1e6),
    text: `${String(year % 100).padStart(2, '0')}${String(dayOfYear).padStart(3, '0')}.${String(rest).padStart(8, '0')}`,
  };
}

/** 0.12345e−6 as ` 12345-6`. */
function tleExponential(value: number): string {
  if (value === 0) return ' 00000+0';
  const [mantissa, exponent] = Math.abs(value).toExponential(4).split('e') as [string, string];
  const power = Number(exponent) + 1;
  if (power < -9) return ' 00000+0';
  return `${value < 0 ? '-' : ' '}${mantissa.replace('.', '')}${power < 0 ? '-' : '+'}${Math.abs(power)}`;
}
