/** Terms of power and gain: what is sent, lost and received. */
import { type GlossaryEntry, term } from './glossary.entry.ts';
import type { Words } from './language.tsx';

export const powerTerms: readonly Words<GlossaryEntry>[] = [
  term(
    [
      'EIRP',
      'Equivalent isotropically radiated power: the power into the antenna times its gain in a direction, as if it were radiated alike to all sides. In dBW.',
    ],
    [
      'EIRP',
      'Eşdeğer izotropik ışıma gücü: antene giren güç ile o yöndeki kazancın çarpımı, her yöne eşit ışınıyormuş gibi. dBW olarak.',
    ],
    [
      'ЭИСҚ|EIRP',
      'Эквивалентті изотропты сәулеленетін қуат: антеннаға берілген қуат пен сол бағыттағы күшейту көбейтіндісі. дБВт-пен.',
    ],
    [
      'ЭИИМ|EIRP',
      'Эквивалентная изотропно излучаемая мощность: мощность на входе антенны, умноженная на её усиление в данном направлении. В дБВт.',
    ],
  ),
  term(
    [
      'G/T',
      'Figure of merit of a receiving station or satellite: gain of its antenna over the noise temperature of the whole receiver. In dB/K.',
    ],
    [
      'G/T',
      'Alıcı istasyonun ya da uydunun başarım sayısı: anten kazancının bütün alıcının gürültü sıcaklığına oranı. dB/K olarak.',
    ],
    [
      'G/T',
      'Қабылдау станциясының не спутниктің сапалылығы: антенна күшейтуінің бүкіл қабылдағыштың шу температурасына қатынасы. дБ/К-мен.',
    ],
    [
      'Добротность|G/T',
      'Добротность приёмной станции или спутника: отношение усиления антенны к шумовой температуре всего приёмника. В дБ/К.',
    ],
  ),
  term(
    [
      'SFD|Saturation flux density',
      'Power flux density at the satellite that drives its transponder to saturation. In dB(W/m²); the less, the more sensitive.',
    ],
    [
      'SFD|Doyum akı yoğunluğu|Doyma akı yoğunluğu',
      'Transponderi doyuma süren, uydudaki güç akı yoğunluğu. dB(W/m²) olarak; küçüldükçe duyarlık artar.',
    ],
    [
      'SFD|Қанығу ағынының тығыздығы',
      'Транспондерді қанықтыратын, спутник тұсындағы қуат ағынының тығыздығы. дБ(Вт/м²); неғұрлым аз болса, соғұрлым сезімтал.',
    ],
    [
      'SFD|Плотность потока насыщения',
      'Плотность потока мощности у спутника, при которой его ствол насыщается. В дБ(Вт/м²); чем меньше, тем чувствительнее.',
    ],
  ),
  term(
    [
      'IBO|Input back-off',
      'How far the power at the input of an amplifier lies below that of saturation. In dB.',
    ],
    [
      'IBO|Giriş geri çekmesi~|Girişten geri çekme',
      'Yükselteç girişindeki gücün doyum gücünün ne kadar altında kaldığı. dB olarak.',
    ],
    [
      'IBO|Кіріс бойынша шегіну~|Кіріс бойынша жалпы шегіну|Кіріс бойынша',
      'Күшейткіш кірісіндегі қуаттың қанығу қуатынан қаншаға төмен екені. дБ-мен.',
    ],
    [
      'IBO|Отступ по входу|Отступе по входу',
      'Насколько мощность на входе усилителя ниже мощности насыщения. В дБ.',
    ],
  ),
  term(
    [
      'OBO|Output back-off',
      'How far the power at the output of an amplifier lies below its saturated power: what linearity costs. In dB.',
    ],
    [
      'OBO|Çıkış geri çekmesi~|Çıkıştan geri çekme|Çıkışın geri çekmesi',
      'Yükselteç çıkışındaki gücün doyum gücünün ne kadar altında kaldığı: doğrusallığın bedeli. dB olarak.',
    ],
    [
      'OBO|Шығыс бойынша шегіну~|Шығыс бойынша жалпы шегіну|Шығыс бойынша ең аз шегіну|шығыстың шегінуі',
      'Күшейткіш шығысындағы қуаттың қанығу қуатынан қаншаға төмен екені: сызықтықтың бағасы. дБ-мен.',
    ],
    [
      'OBO|Отступ по выходу|Отступ усилителя по выходу|Наименьший отступ по выходу',
      'Насколько мощность на выходе усилителя ниже насыщенной: цена линейности. В дБ.',
    ],
  ),
  term(
    [
      'PFD|Power flux density',
      'Power that passes a square metre: at the satellite that of the uplink, which drives the transponder; at the ground, in 4 kHz or 1 MHz, what the Radio Regulations limit. In dB(W/m²).',
    ],
    [
      'PFD|Güç akı yoğunluğu',
      'Bir metrekareden geçen güç: uyduda transponderi süren çıkış hattının gücü; yerde, 4 kHz ya da 1 MHz içinde, Radyo Tüzüğü’nün sınırladığı değer. dB(W/m²) olarak.',
    ],
    [
      'Қуат ағынының тығыздығы|PFD',
      'Бір шаршы метр арқылы өтетін қуат: спутник тұсында — транспондерді қоздыратын жоғары желінің қуаты; жер бетінде, 4 кГц не 1 МГц ішінде, — Радио регламенті шектейтін шама. дБ(Вт/м²)-пен.',
    ],
    [
      'Плотность потока мощности|PFD',
      'Мощность через квадратный метр: у спутника — сигнала линии вверх, который возбуждает ствол; у поверхности Земли, в 4 кГц или 1 МГц, — то, что ограничивает Регламент радиосвязи. В дБ(Вт/м²).',
    ],
  ),
  term(
    [
      'Boresight',
      'Direction in which the gain of a beam is greatest, and the place where it meets the Earth.',
    ],
    ['Hüzme ekseni~', 'Hüzme kazancının en büyük olduğu yön ve bunun Yer’e değdiği nokta.'],
    ['Сәуле осі~', 'Сәуле күшейтуі ең үлкен болатын бағыт және оның Жерге түсетін нүктесі.'],
    ['Ось луча|Оси луча', 'Направление наибольшего усиления луча и точка, где оно встречает Землю.'],
  ),
  term(
    [
      'Free-space loss',
      'Spreading of the wave over the distance: 20 log(4πd/λ), some 206 dB from the geostationary orbit at 12 GHz.',
    ],
    [
      'Serbest uzay kaybı',
      'Dalganın uzaklıkla yayılması: 20 log(4πd/λ); yer sabit yörüngeden 12 GHz’te yaklaşık 206 dB.',
    ],
    [
      'Еркін кеңістіктегі шығын',
      'Толқынның қашықтықта жайылуы: 20 log(4πd/λ); геостационар орбитадан 12 ГГц-те шамамен 206 дБ.',
    ],
    [
      'Потери в свободном пространстве',
      'Расхождение волны с расстоянием: 20 log(4πd/λ); с геостационарной орбиты на 12 ГГц около 206 дБ.',
    ],
  ),
  term(
    [
      'System noise temperature|noise temperature',
      'Noise of sky, feed and receiver as the temperature of a resistor that makes as much of it. In kelvin.',
    ],
    [
      'Sistem gürültü sıcaklığı|gürültü sıcaklığı',
      'Gök, besleme ve alıcı gürültüsü; aynı gürültüyü üreten direncin sıcaklığı olarak. Kelvin.',
    ],
    [
      'шу температурасы|шуының температурасы',
      'Аспан, фидер және қабылдағыш шуы — сондай шу беретін кедергінің температурасы түрінде. Кельвинмен.',
    ],
    [
      'Шумовая температура',
      'Шум неба, тракта и приёмника как температура сопротивления, дающего столько же шума. В кельвинах.',
    ],
  ),
  term(
    ['Pointing loss', 'Gain lost because the antenna does not look straight at the satellite. In dB.'],
    ['Yönlendirme kaybı', 'Anten uyduya tam bakmadığı için yitirilen kazanç. dB olarak.'],
    ['Бағыттау шығыны', 'Антенна спутникке дәл қарамағандықтан жоғалатын күшейту. дБ-мен.'],
    [
      'Потери наведения|Потерь наведения',
      'Усиление, потерянное из-за того, что антенна смотрит не точно на спутник. В дБ.',
    ],
  ),
];
