/** Language of a local name by the country it belongs to (BCP 47), and fragments. */
import type { Cell } from './blocks.ts';

const languageOf: Readonly<Record<string, string>> = {
  KAZ: 'kk',
  KGZ: 'ky',
  TUR: 'tr',
  AZE: 'az',
  UZB: 'uz',
  TKM: 'tk',
  TJK: 'tg',
  RUS: 'ru',
  MNG: 'mn',
  HUN: 'hu',
};

/** A name as its own country writes it. */
export function localCell(name: string, country: string): Cell {
  const lang = languageOf[country];
  if (lang === undefined) return { text: name };
  const isCyrillic = /\p{Script=Cyrillic}/u.test(name);
  return { text: name, lang: lang === 'kk' && !isCyrillic ? 'kk-Latn' : lang };
}

/** A fragment identifier of letters, digits and hyphens; distinct ids stay distinct. */
export function fragment(kind: string, id: string): string {
  return `${kind}-${id.replace(/[^A-Za-z0-9-]/g, (c) => `_${c.codePointAt(0)!.toString(16)}_`)}`;
}
