/** Words of a link over the year: fades, margins and rates by their percentages. */
import type { Words } from '../../words/language.tsx';

export interface YearWords {
  readonly fadeTitle: string;
  readonly marginTitle: string;
  readonly rateTitle: (isAdaptive: boolean) => string;
  readonly percentOfYear: string;
  readonly lessThanPercent: string;
  readonly fade: string;
  readonly uplink: string;
  readonly downlink: string;
  readonly uplinkAlone: string;
  readonly downlinkAlone: string;
  readonly together: string;
  readonly meanRate: (rate: string) => string;
  readonly rateAtLeast: string;
  readonly meanRateAtLeast: (rate: string) => string;
  readonly pointTitle: (percent: string) => string;
}

export const yearWords: Words<YearWords> = {
  en: {
    fadeTitle: 'Fades exceeded at each end',
    marginTitle: 'Margin that is kept in all but a part of the year',
    rateTitle: (isAdaptive) =>
      isAdaptive
        ? 'Rate of the adaptive carrier'
        : 'Rate, if the carrier adapted among the MODCODs of its standard',
    percentOfYear: 'Part of the average year',
    lessThanPercent: 'Part of the average year in which it is less',
    fade: 'Fade',
    uplink: 'Uplink',
    downlink: 'Downlink',
    uplinkAlone: 'Uplink alone',
    downlinkAlone: 'Downlink alone',
    together: 'Both ends',
    meanRate: (rate) => `Mean over the year ${rate}.`,
    rateAtLeast: 'With hysteresis, at least',
    meanRateAtLeast: (rate) => `With the hysteresis of the modem at least ${rate}.`,
    pointTitle: (percent) => `Weather of ${percent} of the year`,
  },
  tr: {
    fadeTitle: 'Her uçta aşılan sönümlemeler',
    marginTitle: 'Yılın bir bölümü dışında korunan marj',
    rateTitle: (isAdaptive) =>
      isAdaptive
        ? 'Uyarlamalı taşıyıcının hızı'
        : 'Taşıyıcı, standardının MODCOD’ları arasında uyarlansaydı hız',
    percentOfYear: 'Ortalama yılın payı',
    lessThanPercent: 'Daha az olduğu ortalama yıl payı',
    fade: 'Sönümleme',
    uplink: 'Çıkış hattı',
    downlink: 'İniş hattı',
    uplinkAlone: 'Yalnız çıkış',
    downlinkAlone: 'Yalnız iniş',
    together: 'İki uç',
    meanRate: (rate) => `Yıl ortalaması ${rate}.`,
    rateAtLeast: 'Histerezisle, en az',
    meanRateAtLeast: (rate) => `Modemin histerezisiyle en az ${rate}.`,
    pointTitle: (percent) => `Yılın ${percent} kadarının havası`,
  },
  kk: {
    fadeTitle: 'Әр ұшта асатын өшуліктер',
    marginTitle: 'Жылдың бір бөлігінен басқасында сақталатын қор',
    rateTitle: (isAdaptive) =>
      isAdaptive
        ? 'Бейімделетін тасушының жылдамдығы'
        : 'Тасушы өз стандартының MODCOD-тары арасында бейімделсе, жылдамдығы',
    percentOfYear: 'Орташа жылдың үлесі',
    lessThanPercent: 'Одан аз болатын орташа жыл үлесі',
    fade: 'Өшулік',
    uplink: 'Жоғары желі',
    downlink: 'Төмен желі',
    uplinkAlone: 'Тек жоғары желі',
    downlinkAlone: 'Тек төмен желі',
    together: 'Екі ұш',
    meanRate: (rate) => `Жылдық орташасы ${rate}.`,
    rateAtLeast: 'Гистерезиспен, кемінде',
    meanRateAtLeast: (rate) => `Модемнің гистерезисімен кемінде ${rate}.`,
    pointTitle: (percent) => `Жылдың ${percent} ауа райы`,
  },
  ru: {
    fadeTitle: 'Превышаемые замирания на каждом конце',
    marginTitle: 'Запас, который держится всё время, кроме части года',
    rateTitle: (isAdaptive) =>
      isAdaptive
        ? 'Скорость адаптивной несущей'
        : 'Скорость, если бы несущая адаптировалась среди MODCOD своего стандарта',
    percentOfYear: 'Часть среднего года',
    lessThanPercent: 'Часть среднего года, когда меньше',
    fade: 'Замирание',
    uplink: 'Линия вверх',
    downlink: 'Линия вниз',
    uplinkAlone: 'Только вверх',
    downlinkAlone: 'Только вниз',
    together: 'Оба конца',
    meanRate: (rate) => `В среднем за год ${rate}.`,
    rateAtLeast: 'С гистерезисом, не менее',
    meanRateAtLeast: (rate) => `С гистерезисом модема не менее ${rate}.`,
    pointTitle: (percent) => `Погода ${percent} года`,
  },
};
