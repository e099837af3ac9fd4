import { dvbS2Modcods } from './dvbs2.ts';
import { dvbS2xModcods } from './dvbs2x.ts';
import type { FrameSize, Modcod, ModemStandard } from './modcod.ts';

/**
 * MODCODs that a modem of a standard can use with a frame size. A DVB-S2X modem knows those of DVB-S2 as well.
 * @returns in the order of the standards, not sorted by efficiency
 */
export function modcodTable(standard: ModemStandard, frame: FrameSize): readonly Modcod[] {
  const rows = standard === 'DVB-S2' ? dvbS2Modcods : [...dvbS2Modcods, ...dvbS2xModcods];
  return rows.filter((row) => row.frame === frame);
}

/**
 * A MODCOD by its name: `8PSK 3/4`, `DVB-S2 8PSK 3/4`, `dvbs2x-16apsk 3/5-l`. Case, spaces, hyphens and underscores do not
 * count; a name with `DVB-S2X` also finds what Part 2 takes over from Part 1.
 * @returns undefined when there is none with that frame size
 */
export function findModcod(name: string, frame: FrameSize): Modcod | undefined {
  const { standard, key } = parse(name);
  return modcodTable(standard, frame).find((row) => plainKey(row.name) === key);
}

function parse(name: string): { standard: ModemStandard; key: string } {
  const key = plainKey(name);
  const prefix = /^(?:DVB)?S2(X?)/.exec(key);
  return {
    standard: prefix !== null && prefix[1] === '' ? 'DVB-S2' : 'DVB-S2X',
    key: prefix === null ? key : key.slice(prefix[0].length),
  };
}

function plainKey(name: string): string {
  return name.toUpperCase().replaceAll(/[\s_-]/g, '');
}
