import { dvbSModcods } from './dvbs.ts';
import { dvbS2Modcods } from './dvbs2.ts';
import { dvbS2xModcods } from './dvbs2x.ts';
import { vlSnrModcods } from './dvbs2x.vl-snr.ts';
import type { FrameSize, Modcod, ModemStandard } from './modcod.ts';
import { rcs2Modcods } from './rcs2.ts';

/**
 * MODCODs that a modem of a standard can use with a frame size. A DVB-S2X modem knows those of DVB-S2 as well; with
 * `vl-snr` it has the normal frames and those of very low SNR.
 * @returns in the order of the standards, not sorted by efficiency; none for very low SNR but of DVB-S2X
 */
export function modcodTable(standard: ModemStandard, frame: FrameSize): readonly Modcod[] {
  const name = `${standard} ${frame}`;
  const table = tables.get(name) ?? listed(standard, frame);
  tables.set(name, table);
  return table;
}

/** Listed once: a table of sites asks in every row. */
const tables = new Map<string, readonly Modcod[]>();

function listed(standard: ModemStandard, frame: FrameSize): readonly Modcod[] {
  switch (standard) {
    case 'DVB-S':
      return frame === 'vl-snr' ? [] : dvbSModcods;
    case 'DVB-S2':
      return dvbS2Modcods.filter((row) => row.frame === frame);
    case 'DVB-S2X':
      return frame === 'vl-snr'
        ? [...modcodTable('DVB-S2X', 'normal'), ...vlSnrModcods()]
        : [...dvbS2Modcods, ...dvbS2xModcods].filter((row) => row.frame === frame);
    case 'DVB-RCS2':
      return rcs2Modcods.filter((row) => row.frame === frame);
  }
}

/**
 * A MODCOD by its name: `8PSK 3/4`, `DVB-S2 8PSK 3/4`, `dvbs2x-16apsk 3/5-l`, `DVB-S QPSK 3/4`, `DVB-RCS2 QPSK 1/2`,
 * `VL-SNR BPSK 1/5 medium`. Case, spaces, hyphens and underscores do not count. A name without a standard is one of DVB-S2X,
 * which has all of DVB-S2.
 * @returns undefined when there is none with that frame size
 */
export function findModcod(name: string, frame: FrameSize): Modcod | undefined {
  const { standard, key } = parse(name);
  const table = modcodTable(standard, frame);
  let rows = byKey.get(table);
  if (rows === undefined) {
    // of two rows of one name the first counts
    rows = new Map(table.toReversed().map((row) => [plainKey(row.name), row]));
    byKey.set(table, rows);
  }
  return rows.get(key);
}

/** Rows of the tables by their plain names: a table of sites asks for one of them in every row. */
const byKey = new WeakMap<readonly Modcod[], ReadonlyMap<string, Modcod>>();

/** Tables of the user by their path, `modcods/modem.csv`; see `modcodFile`. */
export type ModcodTables = ReadonlyMap<string, readonly Modcod[]>;

const noTables: ModcodTables = new Map();

/** `modcods/modem.csv` alone, or with one of its names behind it. */
const OWN = /^(modcods\/\S+\.csv)(?:\s+(.+))?$/;

/** Path of the table that a name means, where it means one of the user. */
export const tablePathOf = (name: string): string | undefined => OWN.exec(name)?.[1];

/** Names that leave the choice to the channel, and the standard whose MODCODs they mean. */
export const AUTOMATIC_MODCODS: ReadonlyMap<string, ModemStandard> = new Map([
  ['auto-s2', 'DVB-S2'],
  ['auto-s2x', 'DVB-S2X'],
  ['auto-rcs2', 'DVB-RCS2'],
]);

/**
 * The MODCODs among which a carrier may choose: the table of `auto-s2`, `auto-s2x` or `auto-rcs2`, a table of the user, or
 * the one that is named.
 * @param tables those of the user
 * @returns empty when the name is none, or the standard has none with that frame size
 */
export function candidateModcods(
  name: string,
  frame: FrameSize,
  tables: ModcodTables = noTables,
): readonly Modcod[] {
  const own = OWN.exec(name);
  if (own !== null) {
    const table = tables.get(own[1]!) ?? [];
    const key = own[2] === undefined ? undefined : plainKey(own[2]);
    return key === undefined ? table : table.filter((row) => plainKey(row.name) === key);
  }
  const standard = AUTOMATIC_MODCODS.get(name);
  if (standard !== undefined) return modcodTable(standard, frame);
  const named = findModcod(name, frame);
  return named === undefined ? [] : [named];
}

/** The MODCODs of the table or standard that a name begins with, of DVB-S2X when it begins with none: what may have been meant. */
export function tableNamedBy(
  name: string,
  frame: FrameSize,
  tables: ModcodTables = noTables,
): readonly Modcod[] {
  const path = tablePathOf(name);
  if (path !== undefined) return tables.get(path) ?? [];
  return modcodTable(parse(name).standard, frame);
}

const PREFIXES: readonly (readonly [RegExp, ModemStandard])[] = [
  [/^(?:DVB)?RCS2/, 'DVB-RCS2'],
  [/^(?:DVB)?S2X/, 'DVB-S2X'],
  [/^(?:DVB)?S2/, 'DVB-S2'],
  [/^DVBS|^S(?=QPSK)/, 'DVB-S'],
];

function parse(name: string): { standard: ModemStandard; key: string } {
  const key = plainKey(name);
  for (const [prefix, standard] of PREFIXES)
    if (prefix.test(key)) return { standard, key: key.replace(prefix, '') };
  return { standard: 'DVB-S2X', key };
}

function plainKey(name: string): string {
  return name.toUpperCase().replaceAll(/[\s_-]/g, '');
}
