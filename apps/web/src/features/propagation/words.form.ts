/** Words of the form: what attenuation is asked for. */
import type { Words } from '../../words/language.tsx';
import type { FieldName } from './choice.ts';

export interface FormWords {
  readonly place: string;
  readonly anyPlace: string;
  readonly satellite: string;
  readonly anySlot: string;
  readonly carrier: string;
  readonly anyCarrier: string;
  readonly antenna: string;
  readonly anyAntenna: string;
  readonly ways: { readonly up: string; readonly down: string };
  readonly fields: Readonly<Record<FieldName, string>>;
  readonly ofGround: string;
  readonly polarisation: string;
  readonly polarisations: Readonly<Record<'H' | 'V' | 'circular' | 'tilt', string>>;
  readonly rain: string;
  readonly rains: { readonly map: string; readonly months: string };
  readonly percents: string;
  readonly range: (from: string, to: string) => string;
}

export const formWords: Words<FormWords> = {
  en: {
    place: 'Place',
    anyPlace: 'Any place',
    satellite: 'Satellite',
    anySlot: 'Any longitude',
    carrier: 'Channels',
    anyCarrier: 'Any frequency',
    antenna: 'Terminal',
    anyAntenna: 'Any antenna',
    ways: { up: '↑', down: '↓' },
    fields: {
      latitudeDeg: 'Latitude',
      longitudeDeg: 'Longitude',
      heightM: 'Height',
      satelliteLongitudeDeg: 'Orbital position',
      frequencyGHz: 'Frequency',
      antennaDiameterM: 'Diameter',
      antennaEfficiency: 'Efficiency',
      tiltDeg: 'Tilt',
    },
    ofGround: 'ground',
    polarisation: 'Polarisation',
    polarisations: {
      H: 'H of the satellite',
      V: 'V of the satellite',
      circular: 'circular',
      tilt: 'tilt given',
    },
    rain: 'Rain rate',
    rains: { map: 'map of R0.01', months: 'iterated from the months' },
    percents: 'Percentages of the year',
    range: (from, to) => `expected ${from} to ${to}`,
  },
  tr: {
    place: 'Yer',
    anyPlace: 'Herhangi bir yer',
    satellite: 'Uydu',
    anySlot: 'Herhangi bir boylam',
    carrier: 'Kanallar',
    anyCarrier: 'Herhangi bir frekans',
    antenna: 'Terminal',
    anyAntenna: 'Herhangi bir anten',
    ways: { up: '↑', down: '↓' },
    fields: {
      latitudeDeg: 'Enlem',
      longitudeDeg: 'Boylam',
      heightM: 'Yükseklik',
      satelliteLongitudeDeg: 'Yörünge konumu',
      frequencyGHz: 'Frekans',
      antennaDiameterM: 'Çap',
      antennaEfficiency: 'Verim',
      tiltDeg: 'Eğiklik',
    },
    ofGround: 'zemin',
    polarisation: 'Polarizasyon',
    polarisations: { H: 'uydunun H’si', V: 'uydunun V’si', circular: 'dairesel', tilt: 'verilen eğiklik' },
    rain: 'Yağmur şiddeti',
    rains: { map: 'R0.01 haritası', months: 'aylardan yinelemeyle' },
    percents: 'Yılın yüzdeleri',
    range: (from, to) => `${from} ile ${to} arası beklenir`,
  },
  kk: {
    place: 'Орын',
    anyPlace: 'Кез келген орын',
    satellite: 'Спутник',
    anySlot: 'Кез келген бойлық',
    carrier: 'Арналар',
    anyCarrier: 'Кез келген жиілік',
    antenna: 'Терминал',
    anyAntenna: 'Кез келген антенна',
    ways: { up: '↑', down: '↓' },
    fields: {
      latitudeDeg: 'Ендік',
      longitudeDeg: 'Бойлық',
      heightM: 'Биіктік',
      satelliteLongitudeDeg: 'Орбиталық позиция',
      frequencyGHz: 'Жиілік',
      antennaDiameterM: 'Диаметр',
      antennaEfficiency: 'ПӘК',
      tiltDeg: 'Поляризация бұрышы',
    },
    ofGround: 'жер беті',
    polarisation: 'Поляризация',
    polarisations: { H: 'спутниктің H', V: 'спутниктің V', circular: 'дөңгелек', tilt: 'берілген бұрыш' },
    rain: 'Жаңбыр қарқындылығы',
    rains: { map: 'R0.01 картасы', months: 'айлар бойынша итерация' },
    percents: 'Жылдың пайыздары',
    range: (from, to) => `${from} мен ${to} аралығы күтіледі`,
  },
  ru: {
    place: 'Место',
    anyPlace: 'Любое место',
    satellite: 'Спутник',
    anySlot: 'Любая долгота',
    carrier: 'Стволы',
    anyCarrier: 'Любая частота',
    antenna: 'Терминал',
    anyAntenna: 'Любая антенна',
    ways: { up: '↑', down: '↓' },
    fields: {
      latitudeDeg: 'Широта',
      longitudeDeg: 'Долгота',
      heightM: 'Высота',
      satelliteLongitudeDeg: 'Орбитальная позиция',
      frequencyGHz: 'Частота',
      antennaDiameterM: 'Диаметр',
      antennaEfficiency: 'КИП',
      tiltDeg: 'Наклон',
    },
    ofGround: 'рельеф',
    polarisation: 'Поляризация',
    polarisations: { H: 'H спутника', V: 'V спутника', circular: 'круговая', tilt: 'заданный наклон' },
    rain: 'Интенсивность дождя',
    rains: { map: 'карта R0.01', months: 'итерацией по месяцам' },
    percents: 'Проценты года',
    range: (from, to) => `ожидается от ${from} до ${to}`,
  },
};
