/** Lines behind the power of a station. */
import type { Row } from './catalogue.ts';

export const stationWords: readonly Row[] = [
  ['The same in watts', 'Aynısı, watt olarak', 'Сол, ваттпен', 'То же в ваттах'],
  ['Antenna gain', 'Anten kazancı', 'Антеннаның күшейтуі', 'Усиление антенны'],
  [
    'Input back-off set for this carrier',
    'Bu taşıyıcı için ayarlanan giriş geri çekmesi',
    'Осы тасушыға берілген кіріс бойынша шегіну',
    'Отступ по входу, заданный этой несущей',
  ],
  ['Spreading loss', 'Yayılma kaybı', 'Шашырау шығыны', 'Потери расхождения'],
  ['EIRP for that drive', 'Bu sürme için EIRP', 'Осы қоздыруға қажет ЭИСҚ', 'ЭИИМ для этого возбуждения'],
  [
    'EIRP set for this carrier',
    'Bu taşıyıcı için ayarlanan EIRP',
    'Осы тасушыға берілген ЭИСҚ',
    'ЭИИМ, заданная этой несущей',
  ],
  [
    'Highest EIRP of the station',
    'İstasyonun en yüksek EIRP değeri',
    'Станцияның ең үлкен ЭИСҚ',
    'Наибольшая ЭИИМ станции',
  ],
  [
    'Least output back-off',
    'En küçük çıkış geri çekmesi',
    'Шығыс бойынша ең аз шегіну',
    'Наименьший отступ по выходу',
  ],
  [
    'Room below the off-axis mask, where there is least',
    'Eksen dışı maskenin altında, en dar yerdeki pay',
    'Осьтен тыс маскадан төмен қор, ең аз жерінде',
    'Запас до внеосевой маски в самом узком месте',
  ],
  [
    'Power density at the antenna',
    'Antendeki güç yoğunluğu',
    'Антеннадағы қуат тығыздығы',
    'Плотность мощности на антенне',
  ],
  [
    'Angle beside the satellite',
    'Uydunun yanındaki açı',
    'Спутниктен бұрыштық ауытқу',
    'Угол в сторону от спутника',
  ],
  [
    'Density that is sent there',
    'Oraya gönderilen yoğunluk',
    'Сол жаққа жіберілетін тығыздық',
    'Плотность, излучаемая туда',
  ],
  [
    'Density that is permitted there',
    'Orada izin verilen yoğunluk',
    'Сол жақта рұқсат етілген тығыздық',
    'Плотность, допустимая там',
  ],
  [
    'Range of the level control',
    'Seviye denetiminin aralığı',
    'Деңгей реттеу ауқымы',
    'Диапазон регулировки уровня',
  ],
  [
    'Pointing loss, kept',
    'Yönlendirme kaybı, sabit',
    'Бағыттау шығыны, өзгеріссіз',
    'Потери наведения, без изменений',
  ],
];
