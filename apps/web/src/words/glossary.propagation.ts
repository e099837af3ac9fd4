/** Terms of propagation. */
import { type GlossaryEntry, term } from './glossary.entry.ts';
import type { Words } from './language.tsx';

export const propagationTerms: readonly Words<GlossaryEntry>[] = [
  term(
    [
      'Rain rate',
      'Rain that falls in a minute, told by the hour. R0.01, which is exceeded for 0.01 % of the average year, leads the rain method of P.618. In mm/h.',
    ],
    [
      'Yağmur şiddeti',
      'Bir dakikada düşen yağmurun saate oranla değeri. Ortalama yılın %0,01’inde aşılan R0.01, P.618 yağmur yöntemini yönetir. mm/h olarak.',
    ],
    [
      'Жаңбыр қарқындылығы~|орташа қарқындылық',
      'Бір минутта жауған жаңбырдың сағатқа шаққандағы мәні. Орташа жылдың 0,01 %-ында асатын R0.01 — P.618 жаңбыр әдісінің негізі. мм/сағ-пен.',
    ],
    [
      'Интенсивность дождя|Средняя интенсивность',
      'Дождь за минуту в пересчёте на час. R0.01, превышаемая 0,01 % среднего года, — основа метода P.618 для дождя. В мм/ч.',
    ],
  ),
  term(
    [
      'Rain height',
      'Height up to which it rains: 0.36 km above the mean 0 °C isotherm (P.839). The slant path below it is wet.',
    ],
    [
      'Yağmur yüksekliği~',
      'Yağmurun görüldüğü en büyük yükseklik: ortalama 0 °C izoterminin 0,36 km üstü (P.839). Altındaki eğik yol ıslaktır.',
    ],
    [
      'Жаңбыр биіктігі~',
      'Жаңбыр болатын биіктік: орташа 0 °C изотермасынан 0,36 км жоғары (P.839). Одан төменгі көлбеу жол жаңбырда болады.',
    ],
    [
      'Высота дождя|высоты дождя',
      'До какой высоты идёт дождь: на 0,36 км выше средней изотермы 0 °C (P.839). Наклонная трасса ниже неё проходит в дожде.',
    ],
  ),
  term(
    [
      'Sky noise',
      'Noise temperature that the antenna receives from the atmosphere: what attenuates also radiates. In kelvin.',
    ],
    [
      'Gök gürültüsü|gök gürültü sıcaklığı',
      'Antenin atmosferden aldığı gürültü sıcaklığı: zayıflatan ortam ışır da. Kelvin olarak.',
    ],
    [
      'Аспан шуы~',
      'Антеннаның атмосферадан қабылдайтын шу температурасы: әлсірететін орта сәуле де шығарады. Кельвинмен.',
    ],
    [
      'Шум неба|Шумовая температура неба',
      'Шумовая температура, которую антенна принимает от атмосферы: что ослабляет, то и излучает. В кельвинах.',
    ],
  ),
  term(
    [
      'Worst month',
      'Calendar month in which the figure is exceeded for the longest time; P.841 tells it of the average year.',
    ],
    ['En kötü ay~', 'Değerin en uzun süre aşıldığı takvim ayı; P.841 onu ortalama yıldan verir.'],
    ['Ең нашар ай~', 'Шама ең ұзақ уақыт асатын күнтізбелік ай; P.841 оны орташа жыл бойынша береді.'],
    [
      'Худший месяц|худшем месяце|худшего месяца',
      'Календарный месяц, в котором величина превышается дольше всего; P.841 находит его по среднему году.',
    ],
  ),
  term(
    [
      'Fade|Fades',
      'Attenuation beyond that of the clear sky: rain, cloud beyond its mean, scintillation. In dB.',
    ],
    [
      'Sönümleme~',
      'Açık gökteki kaybın ötesindeki zayıflama: yağmur, ortalamasını aşan bulut, sintilasyon. dB olarak.',
    ],
    ['Өшулік~|Өшулігі', 'Ашық аспандағыдан тыс әлсіреу: жаңбыр, орташадан көп бұлт, сцинтилляция. дБ-мен.'],
    ['Замирани~', 'Ослабление сверх ослабления при ясном небе: дождь, облака сверх средних, мерцания. В дБ.'],
  ),
  term(
    [
      'Azimuth',
      'Direction of the satellite along the horizon, from true north through east: not of the compass. In degrees.',
    ],
    [
      'Azimut',
      'Uydunun ufuk boyunca yönü, gerçek kuzeyden doğuya doğru: pusulanın kuzeyinden değil. Derece olarak.',
    ],
    [
      'Азимут',
      'Спутниктің көкжиек бойымен бағыты, шын солтүстіктен шығысқа қарай: компас солтүстігінен емес. Градуспен.',
    ],
    [
      'Азимут',
      'Направление на спутник вдоль горизонта, от истинного севера через восток: не по компасу. В градусах.',
    ],
  ),
  term(
    [
      'Slant range',
      'Distance from the station to the satellite, between 35 786 km below it and 41 679 km at the horizon.',
    ],
    ['Eğik uzaklık', 'İstasyondan uyduya uzaklık: uydunun altında 35 786 km, ufukta 41 679 km.'],
    [
      'Көлбеу қашықтық',
      'Станциядан спутникке дейінгі қашықтық: спутник астында 35 786 км, көкжиекте 41 679 км.',
    ],
    [
      'Наклонная дальность',
      'Расстояние от станции до спутника: от 35 786 км под ним до 41 679 км у горизонта.',
    ],
  ),
];
