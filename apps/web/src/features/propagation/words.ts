/** Words of propagation: here those of the answer, beside it those of what is asked, of curves and of maps. */
import type { Words } from '../../words/language.tsx';
import { type CurveWords, curveWords } from './words.curves.ts';
import { type FormWords, formWords } from './words.form.ts';
import { type MapWords, mapWords } from './words.maps.ts';

interface PropagationWords extends FormWords, CurveWords, MapWords {
  readonly computing: string;
  readonly azimuth: string;
  readonly elevation: string;
  readonly height: string;
  readonly tilt: string;
  readonly below: (place: string, elevation: string) => string;
  readonly belowCure: string;
  readonly answer: (total: string, percent: string, time: string, cause: string, part: string) => string;
  readonly hours: (hours: number, minutes: number) => string;
  readonly seconds: (seconds: number) => string;
  readonly command: string;
  readonly copy: string;
  readonly copied: string;
  readonly notes: string;
}

export const words: Words<PropagationWords> = {
  en: {
    ...formWords.en,
    ...curveWords.en,
    ...mapWords.en,
    computing: 'Computing …',
    azimuth: 'azimuth',
    elevation: 'elevation',
    height: 'above sea level',
    tilt: 'tilt of the field',
    below: (place, elevation) => `From ${place} the satellite stands at ${elevation}: it is not in sight.`,
    belowCure:
      'The methods begin at 0.1° of elevation. Choose a place that sees the satellite, or another orbital position.',
    answer: (total, percent, time, cause, part) =>
      `${total} exceeded for ${percent} of an average year (${time}): ${cause} decides with ${part}.`,
    hours: (hours, minutes) => (hours > 0 ? `${hours} h ${minutes} min` : `${minutes} min`),
    seconds: (seconds) => `${seconds} s`,
    command: 'The same on the command line',
    copy: 'Copy',
    copied: 'Copied',
    notes: 'Limits of the method',
  },
  tr: {
    ...formWords.tr,
    ...curveWords.tr,
    ...mapWords.tr,
    computing: 'Hesaplanıyor …',
    azimuth: 'azimut',
    elevation: 'yükseliş açısı',
    height: 'deniz seviyesinden',
    tilt: 'alanın eğikliği',
    below: (place, elevation) => `${place} noktasından uydu ${elevation} yükselişte: görünmüyor.`,
    belowCure:
      'Yöntemler 0,1° yükselişten başlar. Uyduyu gören bir yer ya da başka bir yörünge konumu seçin.',
    answer: (total, percent, time, cause, part) =>
      `Ortalama yılın ${percent} kadarında (${time}) ${total} aşılır: belirleyen ${part} ile ${cause}.`,
    hours: (hours, minutes) => (hours > 0 ? `${hours} sa ${minutes} dk` : `${minutes} dk`),
    seconds: (seconds) => `${seconds} sn`,
    command: 'Aynısı komut satırında',
    copy: 'Kopyala',
    copied: 'Kopyalandı',
    notes: 'Yöntemin sınırları',
  },
  kk: {
    ...formWords.kk,
    ...curveWords.kk,
    ...mapWords.kk,
    computing: 'Есептелуде …',
    azimuth: 'азимут',
    elevation: 'орын бұрышы',
    height: 'теңіз деңгейінен',
    tilt: 'өрістің көлбеулігі',
    below: (place, elevation) => `${place} нүктесінен спутниктің орын бұрышы ${elevation}: көрінбейді.`,
    belowCure:
      'Әдістер 0,1° орын бұрышынан басталады. Спутник көрінетін орынды не басқа орбиталық позицияны таңдаңыз.',
    answer: (total, percent, time, cause, part) =>
      `Орташа жылдың ${percent} уақытында (${time}) ${total} асады: шешуші себеп – ${cause}, ${part}.`,
    hours: (hours, minutes) => (hours > 0 ? `${hours} сағ ${minutes} мин` : `${minutes} мин`),
    seconds: (seconds) => `${seconds} с`,
    command: 'Дәл осы пәрмен жолында',
    copy: 'Көшіру',
    copied: 'Көшірілді',
    notes: 'Әдістің шектері',
  },
  ru: {
    ...formWords.ru,
    ...curveWords.ru,
    ...mapWords.ru,
    computing: 'Расчёт …',
    azimuth: 'азимут',
    elevation: 'угол места',
    height: 'над уровнем моря',
    tilt: 'наклон поля',
    below: (place, elevation) => `Из точки ${place} угол места спутника ${elevation}: он не виден.`,
    belowCure:
      'Методы действуют от 0,1° угла места. Выберите место, откуда виден спутник, или другую орбитальную позицию.',
    answer: (total, percent, time, cause, part) =>
      `${total} превышается ${percent} среднего года (${time}): решает ${cause}, ${part}.`,
    hours: (hours, minutes) => (hours > 0 ? `${hours} ч ${minutes} мин` : `${minutes} мин`),
    seconds: (seconds) => `${seconds} с`,
    command: 'То же в командной строке',
    copy: 'Копировать',
    copied: 'Скопировано',
    notes: 'Границы метода',
  },
};
