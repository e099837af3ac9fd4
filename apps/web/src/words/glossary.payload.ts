/** Terms of payloads and antennas. */
import { type GlossaryEntry, term } from './glossary.entry.ts';
import type { Words } from './language.tsx';

export const payloadTerms: readonly Words<GlossaryEntry>[] = [
  term(
    [
      'NPR|Noise power ratio',
      'Noise power ratio: under a load of noise with a notch in it, power density beside the notch over that within it. How clean many carriers leave the amplifier. In dB.',
    ],
    [
      'NPR|gürültü gücü oranı',
      'Gürültü güç oranı: çentikli bir gürültü yükünde, çentiğin yanındaki güç yoğunluğunun çentik içindekine oranı. Çok taşıyıcının yükselteçten ne kadar temiz çıktığı. dB olarak.',
    ],
    [
      'NPR|шу қуаттарының қатынасы',
      'Шу қуатының қатынасы: ойығы бар шумен жүктегенде ойық қасындағы қуат тығыздығының ойық ішіндегіге қатынасы. Көп тасушы күшейткіштен қаншалықты таза шығатыны. дБ-мен.',
    ],
    [
      'NPR|Отношение мощностей шума',
      'Отношение шумовых мощностей: при нагрузке шумом с вырезом — плотность мощности рядом с вырезом к плотности внутри него. Насколько чистыми выходят из усилителя многие несущие. В дБ.',
    ],
  ),
  term(
    [
      'C/IM',
      'Power of a carrier over that of the intermodulation of all carriers that falls into its band. In dB.',
    ],
    ['C/IM', 'Taşıyıcı gücünün, bütün taşıyıcılardan bandına düşen intermodülasyon gücüne oranı. dB olarak.'],
    [
      'C/IM',
      'Тасушы қуатының барлық тасушылардан оның жолағына түсетін интермодуляция қуатына қатынасы. дБ-мен.',
    ],
    [
      'C/IM',
      'Отношение мощности несущей к мощности интермодуляции всех несущих, попадающей в её полосу. В дБ.',
    ],
  ),
  term(
    [
      'C/(N + IM)',
      'Power of the carrier over noise and intermodulation together: less back-off raises the carrier, and the intermodulation more. In dB.',
    ],
    [
      'C/(N + IM)',
      'Taşıyıcı gücünün gürültü ile intermodülasyonun toplamına oranı: geri çekme azaldıkça taşıyıcı artar, intermodülasyon daha da artar. dB olarak.',
    ],
    [
      'C/(N + IM)',
      'Тасушы қуатының шу мен интермодуляция қосындысына қатынасы: шегіну азайса тасушы өседі, ал интермодуляция одан да көп өседі. дБ-мен.',
    ],
    [
      'C/(N + IM)',
      'Отношение мощности несущей к сумме шума и интермодуляции: с уменьшением отступа растёт несущая, а интермодуляция — ещё быстрее. В дБ.',
    ],
  ),
  term(
    [
      'Intermodulation',
      'Products at sums and differences of the carriers’ frequencies, such as 2f₁ − f₂, which an amplifier near saturation makes.',
    ],
    [
      'İntermodülasyon~',
      'Doyuma yakın yükseltecin, taşıyıcı frekanslarının toplam ve farklarında (2f₁ − f₂ gibi) ürettiği bileşenler.',
    ],
    [
      'Интермодуляция~',
      'Қанығуға жақын күшейткіштің тасушы жиіліктерінің қосындылары мен айырмаларында (мысалы, 2f₁ − f₂) тудыратын құраушылары.',
    ],
    [
      'Интермодуляци~',
      'Продукты на суммах и разностях частот несущих, например 2f₁ − f₂, которые создаёт усилитель вблизи насыщения.',
    ],
  ),
  term(
    [
      'Edge of coverage',
      'Where the gain over the service area is least, pointing error included (EOC): the figure that a beam is specified by.',
    ],
    [
      'Kapsama kenarı',
      'Hizmet alanında, yönelme hatası dahil, kazancın en düşük olduğu yer (EOC): hüzmeye şart koşulan değer.',
    ],
    [
      'Қамту шеті~',
      'Қызмет көрсету аймағында, бағыттау қателігін қоса, күшейту ең аз болатын жер (EOC): сәулеге талап осы шамамен қойылады.',
    ],
    [
      'Край зоны',
      'Где усиление по зоне обслуживания наименьшее с учётом ошибки наведения (EOC): по этой величине задают требования к лучу.',
    ],
  ),
  term(
    [
      'Pointing error',
      'How far the antenna may look beside its boresight, by thermal distortion and attitude of the satellite. In degrees.',
    ],
    [
      'Yönelme hatası',
      'Isıl bozulma ve uydunun yönelimi yüzünden antenin ekseninden sapabileceği açı. Derece olarak.',
    ],
    [
      'Бағыттау қателігі',
      'Жылулық деформация мен спутник бағдары салдарынан антеннаның өз осінен ауытқуы мүмкін бұрышы. Градуспен.',
    ],
    [
      'Ошибка наведения',
      'Насколько антенна может отклониться от своей оси из-за тепловых деформаций и ориентации спутника. В градусах.',
    ],
  ),
  term(
    [
      'Focal length over diameter',
      'F/D: the longer the focal length, the less the beams of feeds beside the focus are distorted, and the larger the feeds.',
    ],
    [
      'Odak uzaklığı / çap',
      'F/D: odak uzaklığı büyüdükçe odak dışındaki beslemelerin hüzmeleri daha az bozulur, beslemeler büyür.',
    ],
    [
      'Фокус қашықтығы / диаметр',
      'F/D: фокус қашықтығы ұзарған сайын фокустан тыс сәулелендіргіштердің сәулелері азырақ бұрмаланады, ал өздері үлкейеді.',
    ],
    [
      'Фокусное расстояние к диаметру',
      'F/D: чем больше фокусное расстояние, тем меньше искажаются лучи облучателей вне фокуса и тем крупнее сами облучатели.',
    ],
  ),
  term(
    ['Guard band', 'Spectrum left empty between two channels, so that filters can part them.'],
    ['Koruma bandı', 'Süzgeçler ayırabilsin diye iki kanal arasında boş bırakılan spektrum.'],
    ['Қорғаныс аралығы', 'Сүзгілер ажырата алуы үшін екі арна арасында бос қалдырылатын спектр.'],
    [
      'Защитный интервал',
      'Спектр между двумя стволами, оставленный пустым, чтобы фильтры могли их разделить.',
    ],
  ),
  term(
    [
      'Oscillator|Oscillators',
      'Local oscillator of a converter: its frequency is the difference between uplink and downlink of the channels that it shifts.',
    ],
    [
      'Osilatör~',
      'Çeviricinin yerel osilatörü: frekansı, kaydırdığı kanalların çıkış ve iniş frekansları arasındaki farktır.',
    ],
    [
      'Гетеродин~',
      'Түрлендіргіштің жергілікті генераторы: жиілігі ол ығыстыратын арналардың жоғары және төмен желі жиіліктерінің айырмасына тең.',
    ],
    [
      'Гетеродин~',
      'Местный генератор преобразователя: его частота — разность частот линий вверх и вниз тех стволов, которые он переносит.',
    ],
  ),
  term(
    [
      'RF power|RF',
      'Power at the radio frequency that leaves the amplifiers, before the losses of the output section. In watts.',
    ],
    [
      'RF gücü|RF',
      'Çıkış bölümünün kayıplarından önce yükselteçlerden çıkan radyo frekansı gücü. Vat olarak.',
    ],
    ['РЖ қуаты~|РЖ', 'Шығыс трактінің шығындарына дейін күшейткіштерден шығатын радиожиілік қуаты. Ваттпен.'],
    [
      'ВЧ-мощность|ВЧ',
      'Мощность высокой частоты на выходе усилителей, до потерь выходного тракта. В ваттах.',
    ],
  ),
  term(
    [
      'DC power|DC',
      'Power that the amplifier draws from the bus of the satellite; what is not radiated becomes heat. In watts.',
    ],
    ['DC gücü|DC', 'Yükseltecin uydu barasından çektiği güç; ışınmayan bölümü ısıya dönüşür. Vat olarak.'],
    [
      'Тұтыну қуаты|Тұтынылатын қуат|Тұтыну~',
      'Күшейткіштің спутник шинасынан алатын қуаты; сәулеленбегені жылуға айналады. Ваттпен.',
    ],
    [
      'Потребление|Потребляемая мощность|Потребляемой',
      'Мощность, которую усилитель берёт от шины спутника; что не излучено, становится теплом. В ваттах.',
    ],
  ),
];
