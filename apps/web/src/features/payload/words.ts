/** Words of the payload: here those that several parts say, beside it those of each part. */
import type { Words } from '../../words/language.tsx';
import type { Part } from './choice.ts';
import { type AmplifierWords, amplifierWords } from './words.amplifier.ts';
import { type PlanWords, planWords } from './words.plan.ts';
import { type RedundancyWords, redundancyWords } from './words.redundancy.ts';
import { type SpectrumWords, spectrumWords } from './words.spectrum.ts';

export interface PayloadWords extends AmplifierWords, SpectrumWords, PlanWords, RedundancyWords {
  readonly parts: string;
  readonly partNames: Readonly<Record<Part, string>>;
  readonly computing: string;
  readonly range: (from: string, to: string) => string;
  readonly notes: string;
  readonly groups: string;
  readonly channels: string;
}

export const words: Words<PayloadWords> = {
  en: {
    ...amplifierWords.en,
    ...spectrumWords.en,
    ...planWords.en,
    ...redundancyWords.en,
    parts: 'Parts of the payload',
    partNames: { amplifier: 'Amplifiers', plan: 'Frequency plan', redundancy: 'Redundancy' },
    computing: 'Computing …',
    range: (from, to) => `expected ${from} to ${to}`,
    notes: 'What is said of it',
    groups: 'Groups',
    channels: 'Channels',
  },
  tr: {
    ...amplifierWords.tr,
    ...spectrumWords.tr,
    ...planWords.tr,
    ...redundancyWords.tr,
    parts: 'Faydalı yükün bölümleri',
    partNames: { amplifier: 'Yükselteçler', plan: 'Frekans planı', redundancy: 'Yedeklilik' },
    computing: 'Hesaplanıyor …',
    range: (from, to) => `${from} ile ${to} arası beklenir`,
    notes: 'Notlar',
    groups: 'Gruplar',
    channels: 'Kanallar',
  },
  kk: {
    ...amplifierWords.kk,
    ...spectrumWords.kk,
    ...planWords.kk,
    ...redundancyWords.kk,
    parts: 'Пайдалы жүктеменің бөліктері',
    partNames: { amplifier: 'Күшейткіштер', plan: 'Жиілік жоспары', redundancy: 'Резервтеу' },
    computing: 'Есептелуде …',
    range: (from, to) => `${from} мен ${to} аралығы күтіледі`,
    notes: 'Ескертпелер',
    groups: 'Топтар',
    channels: 'Арналар',
  },
  ru: {
    ...amplifierWords.ru,
    ...spectrumWords.ru,
    ...planWords.ru,
    ...redundancyWords.ru,
    parts: 'Части полезной нагрузки',
    partNames: { amplifier: 'Усилители', plan: 'Частотный план', redundancy: 'Резервирование' },
    computing: 'Расчёт …',
    range: (from, to) => `ожидается от ${from} до ${to}`,
    notes: 'Примечания',
    groups: 'Группы',
    channels: 'Стволы',
  },
};
