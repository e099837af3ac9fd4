/** Units as a language writes them: Cyrillic symbols in Kazakh and Russian (ГОСТ 8.417), the international ones elsewhere. */
import type { Language } from './language.ts';

const cyrillic: Readonly<Record<string, string>> = {
  dB: 'дБ',
  dBW: 'дБВт',
  dBi: 'дБи',
  dBK: 'дБК',
  dBHz: 'дБГц',
  GHz: 'ГГц',
  MHz: 'МГц',
  kHz: 'кГц',
  Hz: 'Гц',
  MBd: 'Мбод',
  Mbit: 'Мбит',
  kbit: 'кбит',
  bit: 'бит',
  kg: 'кг',
  g: 'г',
  km: 'км',
  cm: 'см',
  mm: 'мм',
  m: 'м',
  h: 'ч',
  s: 'с',
  hPa: 'гПа',
  W: 'Вт',
  K: 'К',
  N: 'Н',
  mN: 'мН',
  kW: 'кВт',
  mrad: 'мрад',
};

const words: Readonly<Record<string, readonly [tr: string, kk: string, ru: string]>> = {
  years: ['yıl', 'жыл', 'лет'],
  yr: ['yıl', 'жыл', 'год'],
  symbol: ['sembol', 'символ', 'символ'],
  min: ['dk', 'мин', 'мин'],
  d: ['gün', 'күн', 'сут'],
  million: ['milyon', 'млн', 'млн'],
  'N-units': ['N birimi', 'N-бірлік', 'N-единиц'],
};

/** A unit in a language; what has no symbol of its own there stays as it is. */
export function unitIn(unit: string, language: Language): string {
  if (language === 'en') return unit;
  const at = { tr: 0, kk: 1, ru: 2 }[language];
  return unit.replace(/N-units|\p{L}+/gu, (part) => {
    const word = words[part]?.[at];
    return word ?? (language === 'tr' ? part : (cyrillic[part] ?? part));
  });
}
