/** What is exceeded for a percentage of the year, and the digital maps that lead to it. */
import type { Row } from './catalogue.ts';

export const propagationWords: readonly Row[] = [
  ['input', 'girdi', 'кіріс мән', 'исходная величина'],
  [
    'Rain attenuation exceeded for {} % of an average year',
    'Ortalama yılın %{} kadarında aşılan yağmur zayıflaması',
    'Орташа жылдың {} %-ында асатын жаңбыр әлсіреуі',
    'Ослабление в дожде, превышаемое {} % среднего года',
  ],
  [
    'Gaseous attenuation exceeded for {} % of an average year',
    'Ortalama yılın %{} kadarında aşılan gaz zayıflaması',
    'Орташа жылдың {} %-ында асатын газ әлсіреуі',
    'Ослабление в газах, превышаемое {} % среднего года',
  ],
  [
    'Cloud attenuation exceeded for {} % of an average year',
    'Ortalama yılın %{} kadarında aşılan bulut zayıflaması',
    'Орташа жылдың {} %-ында асатын бұлт әлсіреуі',
    'Ослабление в облаках, превышаемое {} % среднего года',
  ],
  [
    'Scintillation fade exceeded for {} % of an average year',
    'Ortalama yılın %{} kadarında aşılan sintilasyon sönümlemesi',
    'Орташа жылдың {} %-ында асатын сцинтилляция өшулігі',
    'Замирание от мерцаний, превышаемое {} % среднего года',
  ],
  [
    'Scintillation and multipath fade exceeded for {} % of an average year',
    'Ortalama yılın %{} kadarında aşılan sintilasyon ve çok yollu sönümleme',
    'Орташа жылдың {} %-ында асатын сцинтилляция мен көпсәулелік өшулігі',
    'Замирание от мерцаний и многолучёвости, превышаемое {} % среднего года',
  ],
  [
    'Total attenuation exceeded for {} % of an average year',
    'Ortalama yılın %{} kadarında aşılan toplam zayıflama',
    'Орташа жылдың {} %-ында асатын толық әлсіреу',
    'Полное ослабление, превышаемое {} % среднего года',
  ],
  [
    'Cross-polarisation discrimination not exceeded for {} % of an average year',
    'Ortalama yılın %{} kadarında aşılmayan çapraz polarizasyon ayrımı',
    'Орташа жылдың {} %-ында аспайтын кросс-поляризациялық ажырату',
    'Кросс-поляризационная развязка, не превышаемая {} % среднего года',
  ],
  [
    'Sky noise temperature exceeded for {} % of an average year',
    'Ortalama yılın %{} kadarında aşılan gök gürültü sıcaklığı',
    'Орташа жылдың {} %-ында асатын аспан шуының температурасы',
    'Шумовая температура неба, превышаемая {} % среднего года',
  ],
  [
    'Time of the average worst month, of what is exceeded for {} % of an average year',
    'Ortalama yılın %{} kadarında aşılanın ortalama en kötü aydaki süresi',
    'Орташа жылдың {} %-ында асатынның орташа ең нашар айдағы уақыты',
    'Время среднего худшего месяца для превышаемого {} % среднего года',
  ],
  [
    'Rain rate exceeded for {} % of an average year',
    'Ortalama yılın %{} kadarında aşılan yağmur şiddeti',
    'Орташа жылдың {} %-ында асатын жаңбыр қарқындылығы',
    'Интенсивность дождя, превышаемая {} % среднего года',
  ],
  [
    'Surface water vapour density, exceeded for {} % of an average year',
    'Ortalama yılın %{} kadarında aşılan yüzey su buharı yoğunluğu',
    'Орташа жылдың {} %-ында асатын жер бетіндегі су буының тығыздығы',
    'Плотность водяного пара у поверхности, превышаемая {} % среднего года',
  ],
  [
    'Columnar content of water vapour exceeded for {} % of an average year',
    'Ortalama yılın %{} kadarında aşılan sütun su buharı içeriği',
    'Орташа жылдың {} %-ында асатын бағандағы су буының мөлшері',
    'Содержание водяного пара в столбе, превышаемое {} % среднего года',
  ],
  [
    'Oxygen attenuation exceeded for {} % of an average year',
    'Ortalama yılın %{} kadarında aşılan oksijen zayıflaması',
    'Орташа жылдың {} %-ында асатын оттегі әлсіреуі',
    'Ослабление в кислороде, превышаемое {} % среднего года',
  ],
  [
    'Water vapour attenuation exceeded for {} % of an average year',
    'Ortalama yılın %{} kadarında aşılan su buharı zayıflaması',
    'Орташа жылдың {} %-ында асатын су буы әлсіреуі',
    'Ослабление в водяном паре, превышаемое {} % среднего года',
  ],
  [
    'Liquid water content exceeded for {} % of an average year, reduced to 273.15 K',
    'Ortalama yılın %{} kadarında aşılan sıvı su içeriği, 273,15 K’ye indirgenmiş',
    'Орташа жылдың {} %-ында асатын сұйық су мөлшері, 273,15 K-ге келтірілген',
    'Содержание жидкой воды, превышаемое {} % среднего года, приведённое к 273,15 K',
  ],
  [
    'Liquid water content exceeded for {} % of an average year',
    'Ortalama yılın %{} kadarında aşılan sıvı su içeriği',
    'Орташа жылдың {} %-ында асатын сұйық су мөлшері',
    'Содержание жидкой воды, превышаемое {} % среднего года',
  ],
  // Digital maps
  [
    'Grid point {}, {}, weight {}',
    'Izgara noktası {}, {}, ağırlık {}',
    'Тор нүктесі {}, {}, салмағы {}',
    'Узел сетки {}, {}, вес {}',
  ],
  [
    'Grid point raised to the height of the place, weight {}',
    'Yerin yüksekliğine çıkarılmış ızgara noktası, ağırlık {}',
    'Орынның биіктігіне көтерілген тор нүктесі, салмағы {}',
    'Узел сетки, приведённый к высоте места, вес {}',
  ],
  [
    'At the ground of the grid point',
    'Izgara noktasının zemininde',
    'Тор нүктесінің жер бетінде',
    'У поверхности узла сетки',
  ],
  [
    'Scale height of water vapour',
    'Su buharının ölçek yüksekliği',
    'Су буының масштаб биіктігі',
    'Масштабная высота водяного пара',
  ],
  ['Ground of the grid point', 'Izgara noktasının zemini', 'Тор нүктесінің жер беті', 'Рельеф в узле сетки'],
  ['Height of the ground', 'Zeminin yüksekliği', 'Жер бетінің биіктігі', 'Высота рельефа'],
  [
    'Mean annual height of the 0 °C isotherm above mean sea level',
    '0 °C izoterminin yıllık ortalama yüksekliği',
    '0 °C изотермасының жылдық орташа биіктігі',
    'Среднегодовая высота изотермы 0 °C над уровнем моря',
  ],
  [
    'Probability of rain, month {}',
    'Yağmur olasılığı, {}. ay',
    'Жаңбыр ықтималдығы, {}-ай',
    'Вероятность дождя, месяц {}',
  ],
  ['Rainfall of the month', 'Ayın yağışı', 'Айдағы жауын-шашын', 'Осадки месяца'],
  [
    'Mean temperature of the month',
    'Ayın ortalama sıcaklığı',
    'Айдың орташа температурасы',
    'Средняя температура месяца',
  ],
  [
    'Mean rain rate while it rains',
    'Yağarken ortalama yağmur şiddeti',
    'Жауып тұрғандағы орташа қарқындылық',
    'Средняя интенсивность во время дождя',
  ],
];
