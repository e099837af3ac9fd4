/** Words of the spectrum behind an amplifier. */
import type { Words } from '../../words/language.tsx';

export interface SpectrumWords {
  readonly spectrumOfCarriers: string;
  readonly spectrumOfNoise: string;
  readonly offset: string;
  readonly bandOffset: string;
  readonly level: string;
  readonly density: string;
  readonly carriersName: string;
  readonly signal: string;
  readonly intermodulation: string;
  readonly strongest: string;
  readonly product: string;
  readonly order: string;
  readonly count: string;
  readonly onCarrier: string;
  readonly overIt: string;
}

export const spectrumWords: Words<SpectrumWords> = {
  en: {
    spectrumOfCarriers: 'Carriers and intermodulation behind the amplifier',
    spectrumOfNoise: 'Densities of a band of noise behind the amplifier',
    offset: 'Place on the grid of the carriers: 1 is the first',
    bandOffset: 'From the centre, in widths of the band',
    level: 'Level beside saturation',
    density: 'Density beside that of the saturated power over the band',
    carriersName: 'carriers',
    signal: 'signal',
    intermodulation: 'intermodulation',
    strongest: 'Strongest frequencies of intermodulation',
    product: 'Product',
    order: 'Order',
    count: 'Products',
    onCarrier: 'Falls on',
    overIt: 'A carrier over it',
  },
  tr: {
    spectrumOfCarriers: 'Yükselteç çıkışında taşıyıcılar ve intermodülasyon',
    spectrumOfNoise: 'Yükselteç çıkışında gürültü bandının yoğunlukları',
    offset: 'Taşıyıcı ızgarasındaki yer: 1 ilk taşıyıcı',
    bandOffset: 'Merkezden uzaklık, bant genişliği olarak',
    level: 'Doymaya göre seviye',
    density: 'Doyma gücünün banttaki yoğunluğuna göre',
    carriersName: 'taşıyıcılar',
    signal: 'sinyal',
    intermodulation: 'intermodülasyon',
    strongest: 'En güçlü intermodülasyon frekansları',
    product: 'Ürün',
    order: 'Derece',
    count: 'Ürün sayısı',
    onCarrier: 'Düştüğü yer',
    overIt: 'Taşıyıcının ona oranı',
  },
  kk: {
    spectrumOfCarriers: 'Күшейткіш шығысындағы тасушылар мен интермодуляция',
    spectrumOfNoise: 'Күшейткіш шығысындағы шу жолағының тығыздықтары',
    offset: 'Тасушылар торындағы орны: 1 – бірінші тасушы',
    bandOffset: 'Ортасынан ара қашықтығы, жолақ енімен',
    level: 'Қанығуға қатысты деңгей',
    density: 'Қанығу қуатының жолақтағы тығыздығына қатысты',
    carriersName: 'тасушылар',
    signal: 'сигнал',
    intermodulation: 'интермодуляция',
    strongest: 'Интермодуляцияның ең күшті жиіліктері',
    product: 'Құраушы',
    order: 'Реті',
    count: 'Саны',
    onCarrier: 'Түсетін жері',
    overIt: 'Тасушының оған қатынасы',
  },
  ru: {
    spectrumOfCarriers: 'Несущие и интермодуляция на выходе усилителя',
    spectrumOfNoise: 'Плотности полосы шума на выходе усилителя',
    offset: 'Место на сетке несущих: 1 — первая',
    bandOffset: 'От центра, в ширинах полосы',
    level: 'Уровень относительно насыщения',
    density: 'Относительно плотности мощности насыщения в полосе',
    carriersName: 'несущие',
    signal: 'сигнал',
    intermodulation: 'интермодуляция',
    strongest: 'Сильнейшие частоты интермодуляции',
    product: 'Продукт',
    order: 'Порядок',
    count: 'Продуктов',
    onCarrier: 'Попадает на',
    overIt: 'Несущая к нему',
  },
};
