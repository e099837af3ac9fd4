/**
 * GXT, the ITU's text format for gain contours of geostationary satellites (Circular letter CR/58, attachment 2): sections
 * of `key=value` lines. [GeoMain] names the satellite; each diagram begins with [COHeader] and has boresights [B1] … and
 * contours [C1] … of points `pN=longitude;latitude`.
 */
import type { Notice } from '../../working.ts';
import type { FiledBeam, FiledBoresight, FiledContour, LonLat } from './filed-contours.ts';
import { misfits } from './nesting.ts';
import { LineReader, numberOf, shorten } from './reader.ts';

export interface GxtBeam extends FiledBeam {
  /** polar_disc and reason of the filing, as they stand there. */
  readonly polarDisc: string;
  readonly reason: string;
}

export interface GxtFile {
  /** adm: the notifying administration. */
  readonly administration: string;
  readonly satelliteName: string;
  /** long_nom: nominal orbital position [deg] east. */
  readonly longitudeDeg: number;
  readonly beams: readonly GxtBeam[];
}

interface Entry {
  readonly line: number;
  readonly column: number;
  readonly value: string;
}

interface Section {
  readonly name: string;
  readonly line: number;
  readonly entries: Map<string, Entry>;
}

/**
 * Reads a GXT file.
 * @throws FileFormatError with every problem and its line
 */
export function parseGxt(text: string): GxtFile {
  const reader = new LineReader('GXT', text);
  return reader.finish(() => {
    const sections = readSections(reader);
    const main =
      sections.find(({ name }) => name === 'geomain') ??
      reader.fail({
        line: 0,
        expected: 'a section [GeoMain] with the orbital position',
        found: 'none',
        cure: 'this is no GXT file, or its beginning is missing',
      });
    const longitudeDeg = numberIn(reader, main, 'long_nom', -180, 360);
    const diagrams: Section[][] = [];
    for (const section of sections) {
      if (section.name === 'coheader') diagrams.push([section]);
      else if (/^[bc]\d+$/.test(section.name)) {
        if (diagrams.length === 0)
          reader.problem({
            line: section.line,
            expected: '[COHeader] before boresights and contours',
            found: `[${section.name.toUpperCase()}]`,
          });
        else diagrams.at(-1)!.push(section);
      }
    }
    if (diagrams.length === 0) reader.problem({ line: 0, expected: 'a diagram, [COHeader]', found: 'none' });
    countIn(reader, main, 'n_diag', diagrams.length, 'diagrams');
    return {
      administration: textIn(main, 'adm'),
      satelliteName: textIn(main, 'sat_name'),
      longitudeDeg,
      beams: diagrams.map((sections) => readBeam(reader, sections, longitudeDeg)),
    };
  });
}

function readSections(reader: LineReader): Section[] {
  const sections: Section[] = [];
  while (reader.peek() !== undefined) {
    const text = reader.next('a section');
    const trimmed = text.trim();
    if (trimmed === '' || trimmed.startsWith(';')) continue;
    const title = /^\[([^\]]*)\]$/.exec(trimmed);
    if (title !== null) {
      sections.push({ name: title[1]!.trim().toLowerCase(), line: reader.line, entries: new Map() });
      continue;
    }
    const equals = text.indexOf('=');
    const section = sections.at(-1);
    if (equals < 1 || section === undefined) {
      reader.problem({
        column: text.length - text.trimStart().length + 1,
        expected: section === undefined ? 'a section such as [FormatInfo]' : 'key=value or [section]',
        found: shorten(trimmed),
      });
      continue;
    }
    const key = text.slice(0, equals).trim().toLowerCase();
    if (section.entries.has(key))
      reader.problem({
        column: 1,
        expected: `${key} once in a section`,
        found: `it again, after line ${section.entries.get(key)!.line}`,
      });
    section.entries.set(key, { line: reader.line, column: equals + 2, value: text.slice(equals + 1).trim() });
  }
  return sections;
}

function readBeam(
  reader: LineReader,
  [head, ...sections]: readonly Section[],
  satelliteLongitudeDeg: number,
): GxtBeam {
  const emission = textIn(head!, 'emi_rcp').toUpperCase();
  if (emission !== 'E' && emission !== 'R')
    reader.problem({
      line: head!.entries.get('emi_rcp')?.line ?? head!.line,
      expected: 'emi_rcp of E (emission) or R (reception)',
      found: emission || 'nothing',
    });
  const boresights: FiledBoresight[] = [];
  const contours: FiledContour[] = [];
  for (const section of sections) {
    const gainDb = numberIn(reader, section, 'gain', -100, 100);
    if (section.name.startsWith('b')) {
      const entry = section.entries.get('p') ?? section.entries.get('p1');
      if (entry === undefined)
        reader.problem({
          line: section.line,
          expected: 'the boresight, p=longitude;latitude',
          found: 'none',
        });
      else boresights.push({ gainDb, point: pointIn(reader, entry) });
    } else contours.push({ gainDb, points: readPoints(reader, section) });
  }
  if (contours.length === 0)
    reader.problem({
      line: head!.line,
      expected: 'at least one contour of the diagram, [C1]',
      found: 'none',
    });
  countIn(reader, head!, 'n_bore', boresights.length, 'boresights');
  countIn(reader, head!, 'n_cont', contours.length, 'contours');
  const beam: GxtBeam = {
    id: textIn(head!, 'beam_id'),
    emission: emission === 'R' ? 'R' : 'E',
    polarDisc: textIn(head!, 'polar_disc'),
    reason: textIn(head!, 'reason'),
    // the format counts contours from the boresight gain; some filings give gains instead, which are above 0
    levels: contours.every(({ gainDb }) => gainDb <= 0) ? 'relative' : 'absolute',
    boresights,
    contours,
  };
  if (!reader.failed) {
    const drawn = sections.filter(({ name }) => name.startsWith('c'));
    for (const { contour, point, ...misfit } of misfits(beam, satelliteLongitudeDeg)) {
      const { line, entries } = drawn[contour]!;
      reader.problem({
        line: (point !== undefined && entries.get(`p${point + 1}`)?.line) || line,
        ...misfit,
      });
    }
  }
  return beam;
}

function readPoints(reader: LineReader, section: Section): LonLat[] {
  const points: LonLat[] = [];
  let next = 1;
  for (const [key, entry] of section.entries) {
    const index = /^p(\d+)$/.exec(key);
    if (index === null) continue;
    if (Number(index[1]) !== next)
      reader.problem({ line: entry.line, column: 1, expected: `point p${next}`, found: key });
    next = Number(index[1]) + 1;
    points.push(pointIn(reader, entry));
  }
  countIn(reader, section, 'n_point', points.length, 'points');
  if (points.length < 3)
    reader.problem({
      line: section.line,
      expected: 'at least three points of a contour',
      found: String(points.length),
    });
  return points;
}

function pointIn(reader: LineReader, { line, column, value }: Entry): LonLat {
  const words = value.split(';');
  const [longitude, latitude] = words.map((word) => numberOf(word.trim()));
  const bad = (expected: string): void =>
    reader.problem({ line, column, expected, found: shorten(value) || 'nothing' });
  if (words.length !== 2 || Number.isNaN(longitude) || Number.isNaN(latitude))
    bad('longitude;latitude in degrees');
  else if (Math.abs(longitude!) > 360) bad('a longitude of −360 … 360°');
  else if (Math.abs(latitude!) > 90) bad('a latitude of −90 … 90°');
  return [longitude ?? Number.NaN, latitude ?? Number.NaN];
}

function textIn(section: Section, key: string): string {
  return section.entries.get(key)?.value ?? '';
}

function numberIn(
  reader: LineReader,
  section: Section,
  key: string,
  minimum: number,
  maximum: number,
): number {
  const entry = section.entries.get(key);
  const value = entry === undefined ? Number.NaN : numberOf(entry.value);
  if (!(value >= minimum && value <= maximum))
    reader.problem({
      line: entry?.line ?? section.line,
      column: entry?.column ?? 0,
      expected: `${key} of ${minimum} … ${maximum}`,
      found: entry === undefined ? 'none' : shorten(entry.value) || 'nothing',
    });
  return value;
}

/** Holds a count that the file states against what it has; a count that is not stated is no problem. */
function countIn(reader: LineReader, section: Section, key: string, count: number, what: string): void {
  const entry = section.entries.get(key);
  if (entry === undefined || numberOf(entry.value) === count) return;
  reader.problem({
    line: entry.line,
    column: entry.column,
    expected: `${key}=${count}, as many ${what} as follow`,
    found: shorten(entry.value) || 'nothing',
    cure: 'the file is truncated, or the count is wrong',
  });
}

/** What each section may hold; counts, versions and the number of the notice are no figures of the beam. */
const known: readonly (readonly [section: RegExp, key: RegExp])[] = [
  [/^formatinfo$/, /^format_ver$/],
  [/^geomain$/, /^(ntc_id|adm|sat_name|long_nom|n_diag)$/],
  [/^coheader$/, /^(beam_id|emi_rcp|polar_disc|reason|n_bore|n_cont)$/],
  [/^b\d+$/, /^(gain|p1?)$/],
  [/^c\d+$/, /^(gain|n_point|p\d+)$/],
];

/** So many of them a notice names. */
const NAMED = 5;

/**
 * What of a GXT file is not read: keys that its sections do not have, and whole sections. A key that is misspelt is among them.
 * @param name of the file, for the place
 * @returns one notice that names them with their lines, or none
 */
export function gxtNotices(name: string, text: string): Notice[] {
  const unread: { readonly line: number; readonly what: string }[] = [];
  let keys: RegExp | undefined;
  const rows = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  for (const [i, row] of rows.entries()) {
    const trimmed = row.trim();
    const title = /^\[([^\]]*)\]$/.exec(trimmed)?.[1]?.trim();
    if (title !== undefined) {
      keys = known.find(([section]) => section.test(title.toLowerCase()))?.[1];
      if (keys === undefined) unread.push({ line: i + 1, what: `[${shorten(title)}]` });
      continue;
    }
    const equals = trimmed.indexOf('=');
    if (keys === undefined || equals < 1 || trimmed.startsWith(';')) continue;
    const key = trimmed.slice(0, equals).trim();
    if (!keys.test(key.toLowerCase())) unread.push({ line: i + 1, what: shorten(key) });
  }
  if (unread.length === 0) return [];
  const named = unread
    .slice(0, NAMED)
    .map(({ line, what }) => `${line}: ${what}`)
    .join(', ');
  const rest = unread.length - NAMED;
  return [
    {
      code: 'antenna.unread-keys',
      source: `${name}:${unread[0]!.line}`,
      message: `Unknown keys and sections of GXT were not read (with their lines): ${named}${rest > 0 ? ` and ${rest} more` : ''}. One that is misspelt leaves its value out.`,
    },
  ];
}

/** The text of a GXT file: lines end in CR LF, coordinates have four decimals (11 m). */
export function writeGxt(file: GxtFile): string {
  const lines = [
    '[FormatInfo]',
    'format_ver=1',
    '',
    '[GeoMain]',
    `adm=${file.administration}`,
    `sat_name=${file.satelliteName}`,
    `long_nom=${file.longitudeDeg.toFixed(3)}`,
    `n_diag=${file.beams.length}`,
    '',
  ];
  for (const beam of file.beams) {
    lines.push(
      '[COHeader]',
      `beam_id=${beam.id}`,
      `emi_rcp=${beam.emission}`,
      `polar_disc=${beam.polarDisc}`,
      `reason=${beam.reason}`,
      `n_bore=${beam.boresights.length}`,
      `n_cont=${beam.contours.length}`,
      '',
    );
    for (const [i, { gainDb, point }] of beam.boresights.entries())
      lines.push(`[B${i + 1}]`, `gain=${decibels(gainDb)}`, `p=${coordinates(point)}`, '');
    for (const [i, { gainDb, points }] of beam.contours.entries())
      lines.push(
        `[C${i + 1}]`,
        `gain=${decibels(gainDb)}`,
        `n_point=${points.length}`,
        ...points.map((point, k) => `p${k + 1}=${coordinates(point)}`),
        '',
      );
  }
  return lines.join('\r\n');
}

const decibels = (value: number): string => value.toFixed(2).replace(/^-0\.00$/, '0.00');
const coordinates = ([longitudeDeg, latitudeDeg]: LonLat): string =>
  `${longitudeDeg.toFixed(4)};${latitudeDeg.toFixed(4)}`;
