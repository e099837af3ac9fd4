/** Words of the table and the curves of attenuation. */
import type { Words } from '../../words/language.tsx';

/** Symbols of the lines that stand in the table, in its order. */
export const rowSymbols = ['AR', 'AG', 'AC', 'AS', 'AT', 'XPD', 'Tsky', 'pw'] as const;
export type RowSymbol = (typeof rowSymbols)[number];

export const isRowSymbol = (text: string | undefined): text is RowSymbol =>
  rowSymbols.some((symbol) => symbol === text);

export interface CurveWords {
  readonly attenuation: string;
  readonly depth: string;
  readonly line: string;
  readonly symbol: string;
  readonly unit: string;
  readonly source: string;
  readonly attenuationAxis: string;
  readonly exceededFor: string;
  readonly rows: Readonly<Record<RowSymbol, string>>;
  readonly againstPercent: (ghz: string) => string;
  readonly againstFrequency: (percent: string) => string;
  readonly xpdAgainstPercent: (ghz: string) => string;
  readonly percentAxis: string;
  readonly frequencyAxis: string;
  readonly xpdAxis: string;
  readonly at: string;
  readonly noXpd: string;
  readonly noRainBeyond: string;
}

export const curveWords: Words<CurveWords> = {
  en: {
    attenuation: 'Attenuation by cause',
    depth: 'Depth',
    line: 'Line',
    symbol: 'Symbol',
    unit: 'Unit',
    source: 'Formula or place',
    attenuationAxis: 'Attenuation',
    exceededFor: 'Exceeded for',
    rows: {
      AR: 'Rain',
      AG: 'Gases',
      AC: 'Cloud',
      AS: 'Scintillation',
      AT: 'Total',
      XPD: 'XPD, not exceeded',
      Tsky: 'Sky noise',
      pw: 'Worst month',
    },
    againstPercent: (ghz) => `Attenuation at ${ghz} exceeded for a part of the year`,
    againstFrequency: (percent) => `Attenuation exceeded for ${percent} of the year against frequency`,
    xpdAgainstPercent: (ghz) => `Cross-polar discrimination at ${ghz} not exceeded for a part of the year`,
    percentAxis: 'Part of an average year',
    frequencyAxis: 'Frequency',
    xpdAxis: 'XPD',
    at: 'Exceeded for',
    noXpd: 'No XPD here: P.618-14 § 4.1 has a method for rain from 4 to 55 GHz.',
    noRainBeyond: 'Beyond 5 % of the year rain does not enter the total (P.618-14 § 2.5).',
  },
  tr: {
    attenuation: 'Nedenine göre zayıflama',
    depth: 'Derinlik',
    line: 'Satır',
    symbol: 'Simge',
    unit: 'Birim',
    source: 'Formül veya yer',
    attenuationAxis: 'Zayıflama',
    exceededFor: 'Aşılma süresi',
    rows: {
      AR: 'Yağmur',
      AG: 'Gazlar',
      AC: 'Bulut',
      AS: 'Sintilasyon',
      AT: 'Toplam',
      XPD: 'XPD, aşılmayan',
      Tsky: 'Gök gürültüsü',
      pw: 'En kötü ay',
    },
    againstPercent: (ghz) => `${ghz} için yılın bir bölümünde aşılan zayıflama`,
    againstFrequency: (percent) => `Yılın ${percent} kadarında aşılan zayıflama, frekansa göre`,
    xpdAgainstPercent: (ghz) => `${ghz} için yılın bir bölümünde aşılmayan çapraz polarizasyon ayrımı`,
    percentAxis: 'Ortalama yılın bölümü',
    frequencyAxis: 'Frekans',
    xpdAxis: 'XPD',
    at: 'Aşılma süresi',
    noXpd: 'Burada XPD yok: P.618-14 § 4.1 yöntemi yağmur içindir ve 4–55 GHz arasında geçerlidir.',
    noRainBeyond: 'Yılın %5’inden sonra yağmur toplama girmez (P.618-14 § 2.5).',
  },
  kk: {
    attenuation: 'Әлсіреу, себептері бойынша',
    depth: 'Тереңдігі',
    line: 'Жол',
    symbol: 'Белгі',
    unit: 'Бірлігі',
    source: 'Формула немесе орны',
    attenuationAxis: 'Әлсіреу',
    exceededFor: 'Асатын уақыты',
    rows: {
      AR: 'Жаңбыр',
      AG: 'Газдар',
      AC: 'Бұлт',
      AS: 'Сцинтилляция',
      AT: 'Жиыны',
      XPD: 'XPD, аспайтыны',
      Tsky: 'Аспан шуы',
      pw: 'Ең нашар ай',
    },
    againstPercent: (ghz) => `${ghz} үшін жылдың бір бөлігінде асатын әлсіреу`,
    againstFrequency: (percent) => `Жылдың ${percent} уақытында асатын әлсіреудің жиілікке тәуелділігі`,
    xpdAgainstPercent: (ghz) => `${ghz} үшін жылдың бір бөлігінде аспайтын кросс-поляризациялық ажырату`,
    percentAxis: 'Орташа жылдың бөлігі',
    frequencyAxis: 'Жиілік',
    xpdAxis: 'XPD',
    at: 'Асатын уақыты',
    noXpd: 'Мұнда XPD жоқ: P.618-14 § 4.1 әдісі жаңбырға, 4–55 ГГц аралығына арналған.',
    noRainBeyond: 'Жылдың 5 %-ынан әрі жаңбыр жиынға кірмейді (P.618-14 § 2.5).',
  },
  ru: {
    attenuation: 'Ослабление по причинам',
    depth: 'Глубина',
    line: 'Строка',
    symbol: 'Символ',
    unit: 'Единица',
    source: 'Формула или место',
    attenuationAxis: 'Ослабление',
    exceededFor: 'Превышается',
    rows: {
      AR: 'Дождь',
      AG: 'Газы',
      AC: 'Облака',
      AS: 'Мерцания',
      AT: 'Итого',
      XPD: 'XPD, не превышается',
      Tsky: 'Шум неба',
      pw: 'Худший месяц',
    },
    againstPercent: (ghz) => `Ослабление на ${ghz}, превышаемое в течение части года`,
    againstFrequency: (percent) => `Ослабление, превышаемое ${percent} года, по частоте`,
    xpdAgainstPercent: (ghz) =>
      `Кросс-поляризационная развязка на ${ghz}, не превышаемая в течение части года`,
    percentAxis: 'Часть среднего года',
    frequencyAxis: 'Частота',
    xpdAxis: 'XPD',
    at: 'Превышается',
    noXpd: 'Здесь XPD нет: метод P.618-14 § 4.1 относится к дождю и диапазону от 4 до 55 ГГц.',
    noRainBeyond: 'Свыше 5 % года дождь в сумму не входит (P.618-14 § 2.5).',
  },
};
