/** Words of what a link is solved for. */
import type { UnknownName } from '@ortak/analysis';
import type { Words } from '../../words/language.tsx';

export interface SolveWords {
  readonly solveNote: (percent: string, modcod: string) => string;
  readonly unknowns: Readonly<Record<UnknownName, string>>;
  readonly unknown: string;
  readonly has: string;
  readonly justDoes: string;
  readonly lessToKeep: string;
  readonly moreToKeep: string;
  readonly noSolution: string;
}

export const solveWords: Words<SolveWords> = {
  en: {
    solveNote: (percent, modcod) =>
      `One figure at a time is sought, the others as they are, so that the link just meets ${percent} with ${modcod}.`,
    unknowns: {
      diameter: 'Receiving antenna',
      hpa: 'Power of the station’s amplifier',
      lnb: 'Noise temperature of the receiver',
      rate: 'Symbol rate, power held',
      modcod: 'Rate with the best MODCOD',
      backoff: 'Input back-off',
      availability: 'Availability',
      carriers: 'Carriers that fit the channel',
    },
    unknown: 'Left open',
    has: 'It is',
    justDoes: 'Just does',
    lessToKeep: '0.5 dB less to keep',
    moreToKeep: '0.5 dB more to keep',
    noSolution: 'none',
  },
  tr: {
    solveNote: (percent, modcod) =>
      `Ötekiler olduğu gibi kalırken her seferinde bir büyüklük aranır: hat ${modcod} ile ${percent} değerini tam karşılar.`,
    unknowns: {
      diameter: 'Alıcı anten',
      hpa: 'İstasyon yükseltecinin gücü',
      lnb: 'Alıcının gürültü sıcaklığı',
      rate: 'Sembol hızı, güç sabit',
      modcod: 'En iyi MODCOD ile hız',
      backoff: 'Giriş geri çekmesi (IBO)',
      availability: 'Kullanılabilirlik',
      carriers: 'Kanala sığan taşıyıcı',
    },
    unknown: 'Açık bırakılan',
    has: 'Şimdiki',
    justDoes: 'Tam yeten',
    lessToKeep: '0,5 dB daha az pay',
    moreToKeep: '0,5 dB daha çok pay',
    noSolution: 'yok',
  },
  kk: {
    solveNote: (percent, modcod) =>
      `Қалғандары өзгермей, әр жолы бір шама ізделеді: желі ${modcod} арқылы ${percent} талабын дәл орындайды.`,
    unknowns: {
      diameter: 'Қабылдау антеннасы',
      hpa: 'Станция күшейткішінің қуаты',
      lnb: 'Қабылдағыштың шу температурасы',
      rate: 'Символдық жылдамдық, қуаты тұрақты',
      modcod: 'Ең жақсы MODCOD жылдамдығы',
      backoff: 'Кіріс бойынша шегіну (IBO)',
      availability: 'Дайындық',
      carriers: 'Арнаға сиятын тасушылар',
    },
    unknown: 'Ізделетіні',
    has: 'Қазір',
    justDoes: 'Дәл жетеді',
    lessToKeep: 'қор 0,5 дБ аз',
    moreToKeep: 'қор 0,5 дБ көп',
    noSolution: 'жоқ',
  },
  ru: {
    solveNote: (percent, modcod) =>
      `Ищется одна величина за раз, остальные как есть: линия как раз выполняет ${percent} с ${modcod}.`,
    unknowns: {
      diameter: 'Приёмная антенна',
      hpa: 'Мощность усилителя станции',
      lnb: 'Шумовая температура приёмника',
      rate: 'Символьная скорость при той же мощности',
      modcod: 'Скорость с лучшим MODCOD',
      backoff: 'Отступ по входу (IBO)',
      availability: 'Готовность',
      carriers: 'Сколько несущих войдёт в ствол',
    },
    unknown: 'Что ищется',
    has: 'Сейчас',
    justDoes: 'Как раз хватит',
    lessToKeep: 'запас на 0,5 дБ меньше',
    moreToKeep: 'запас на 0,5 дБ больше',
    noSolution: 'нет',
  },
};
