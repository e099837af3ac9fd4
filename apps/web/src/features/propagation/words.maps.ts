/** Words of the digital maps of the world. */
import type { Words } from '../../words/language.tsx';
import type { WorldMapId } from './world-maps.ts';

export interface MapWords {
  readonly maps: Readonly<Record<WorldMapId, string>>;
  readonly here: string;
  readonly pick: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly wholeWorld: string;
}

export const mapWords: Words<MapWords> = {
  en: {
    maps: {
      rainRate: 'Rain rate exceeded for 0.01 % of the year',
      rainProbability: 'Probability of rain',
      vapour: 'Water vapour of the column, exceeded for 5 %',
      cloud: 'Cloud liquid water, exceeded for 5 %',
      ground: 'Height of the ground',
      rainHeight: 'Rain height',
      wetTerm: 'Wet term of the refractivity, median',
      temperature: 'Mean surface temperature',
    },
    here: 'At the place',
    pick: 'Click a place to take it.',
    zoomIn: 'Closer',
    zoomOut: 'Farther',
    wholeWorld: 'Whole world',
  },
  tr: {
    maps: {
      rainRate: 'Yılın %0,01’inde aşılan yağmur şiddeti',
      rainProbability: 'Yağmur olasılığı',
      vapour: 'Sütundaki su buharı, %5’te aşılan',
      cloud: 'Buluttaki sıvı su, %5’te aşılan',
      ground: 'Zeminin yüksekliği',
      rainHeight: 'Yağmur yüksekliği',
      wetTerm: 'Kırıcılığın ıslak terimi, medyan',
      temperature: 'Ortalama yüzey sıcaklığı',
    },
    here: 'Seçilen yerde',
    pick: 'Bir yeri seçmek için tıklayın.',
    zoomIn: 'Yaklaş',
    zoomOut: 'Uzaklaş',
    wholeWorld: 'Bütün dünya',
  },
  kk: {
    maps: {
      rainRate: 'Жылдың 0,01 %-ында асатын жаңбыр қарқындылығы',
      rainProbability: 'Жаңбыр ықтималдығы',
      vapour: 'Бағандағы су буы, 5 %-да асатын',
      cloud: 'Бұлттағы сұйық су, 5 %-да асатын',
      ground: 'Жер бетінің биіктігі',
      rainHeight: 'Жаңбыр биіктігі',
      wetTerm: 'Сыну көрсеткішінің ылғал мүшесі, медиана',
      temperature: 'Жер бетінің орташа температурасы',
    },
    here: 'Таңдалған орында',
    pick: 'Орынды таңдау үшін басыңыз.',
    zoomIn: 'Жақындату',
    zoomOut: 'Алыстату',
    wholeWorld: 'Бүкіл дүние',
  },
  ru: {
    maps: {
      rainRate: 'Интенсивность дождя, превышаемая 0,01 % года',
      rainProbability: 'Вероятность дождя',
      vapour: 'Водяной пар в столбе, превышаемый 5 %',
      cloud: 'Жидкая вода облаков, превышаемая 5 %',
      ground: 'Высота рельефа',
      rainHeight: 'Высота дождя',
      wetTerm: 'Влажная составляющая рефракции, медиана',
      temperature: 'Средняя температура у поверхности',
    },
    here: 'В выбранном месте',
    pick: 'Щёлкните, чтобы выбрать место.',
    zoomIn: 'Ближе',
    zoomOut: 'Дальше',
    wholeWorld: 'Весь мир',
  },
};
