/** Words of flight: here those that several parts say, beside it those of each part. */
import type { Words } from '../../words/language.tsx';
import type { PartName } from './choice.ts';
import { type EventWords, eventWords } from './words.events.ts';
import { type KeepingWords, keepingWords } from './words.keeping.ts';
import { type TransferWords, transferWords } from './words.transfer.ts';

interface FlightWords extends EventWords, KeepingWords, TransferWords {
  readonly parts: string;
  readonly none: string;
  readonly satellite: string;
  readonly from: string;
  readonly span: string;
  readonly begins: string;
  readonly day: string;
  readonly duration: string;
  readonly years: string;
  readonly inclination: string;
  readonly propellant: string;
  readonly mass: string;
  readonly days: (days: number) => string;
  readonly part: Readonly<Record<PartName, string>>;
}

export const words: Words<FlightWords> = {
  en: {
    ...eventWords.en,
    ...keepingWords.en,
    ...transferWords.en,
    parts: 'Questions of flight',
    none: 'The programme has no satellite. Write one into the folder satellites.',
    satellite: 'Satellite',
    from: 'From',
    span: 'Span',
    begins: 'Begins',
    day: 'Day',
    duration: 'Duration',
    years: 'Years to fly',
    inclination: 'Inclination',
    propellant: 'Propellant',
    mass: 'Mass',
    days: (days) =>
      days === 365
        ? '1 year'
        : days === 731
          ? '2 years'
          : days === 1826
            ? '5 years'
            : days === 1
              ? '1 day'
              : `${days} days`,
    part: {
      events: 'Eclipses and sun outages',
      keeping: 'Station keeping',
      transfer: 'Transfer',
      relocation: 'Relocation',
      collocation: 'Collocation',
      graveyard: 'Graveyard',
    },
  },
  tr: {
    ...eventWords.tr,
    ...keepingWords.tr,
    ...transferWords.tr,
    parts: 'Uçuş konuları',
    none: 'Programda uydu yok. satellites klasörüne bir uydu yazın.',
    satellite: 'Uydu',
    from: 'Başlangıç',
    span: 'Süre',
    begins: 'Başlar',
    day: 'Gün',
    duration: 'Süre',
    years: 'Uçulacak yıl',
    inclination: 'Eğim',
    propellant: 'Yakıt',
    mass: 'Kütle',
    days: (days) =>
      days === 365 ? '1 yıl' : days === 731 ? '2 yıl' : days === 1826 ? '5 yıl' : `${days} gün`,
    part: {
      events: 'Tutulmalar ve Güneş kesintileri',
      keeping: 'Konum koruma',
      transfer: 'Transfer',
      relocation: 'Konum değiştirme',
      collocation: 'Ortak konumlanma',
      graveyard: 'Mezarlık yörünge',
    },
  },
  kk: {
    ...eventWords.kk,
    ...keepingWords.kk,
    ...transferWords.kk,
    parts: 'Ұшу мәселелері',
    none: 'Бағдарламада спутник жоқ. satellites қалтасына спутник жазыңыз.',
    satellite: 'Спутник',
    from: 'Басы',
    span: 'Ұзақтығы',
    begins: 'Басталуы',
    day: 'Күн',
    duration: 'Ұзақтығы',
    years: 'Ұшу жылдары',
    inclination: 'Көлбеулік',
    propellant: 'Отын',
    mass: 'Масса',
    days: (days) =>
      days === 365 ? '1 жыл' : days === 731 ? '2 жыл' : days === 1826 ? '5 жыл' : `${days} күн`,
    part: {
      events: 'Көлеңке және Күн үзілістері',
      keeping: 'Орбитада ұстау',
      transfer: 'Орбитаға шығару',
      relocation: 'Басқа нүктеге көшіру',
      collocation: 'Бір нүктеде ұстау',
      graveyard: 'Көму орбитасы',
    },
  },
  ru: {
    ...eventWords.ru,
    ...keepingWords.ru,
    ...transferWords.ru,
    parts: 'Вопросы полёта',
    none: 'В программе нет спутника. Запишите его в папку satellites.',
    satellite: 'Спутник',
    from: 'С даты',
    span: 'Длительность',
    begins: 'Начало',
    day: 'День',
    duration: 'Длительность',
    years: 'Лет полёта',
    inclination: 'Наклонение',
    propellant: 'Топливо',
    mass: 'Масса',
    days: (days) =>
      days === 365 ? '1 год' : days === 731 ? '2 года' : days === 1826 ? '5 лет' : `${days} сут.`,
    part: {
      events: 'Затмения и солнечные помехи',
      keeping: 'Удержание',
      transfer: 'Довыведение',
      relocation: 'Перевод в другую точку',
      collocation: 'Совместное размещение',
      graveyard: 'Орбита захоронения',
    },
  },
};
