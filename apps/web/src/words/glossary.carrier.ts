/** Terms of carriers: their ratios, modulation, rates and bandwidths. */
import { type GlossaryEntry, term } from './glossary.entry.ts';
import type { Words } from './language.tsx';

export const carrierTerms: readonly Words<GlossaryEntry>[] = [
  term(
    [
      'C/(N+I)',
      'Power of the carrier over that of noise and interference together, in the same bandwidth. In dB.',
    ],
    ['C/(N+I)', 'Taşıyıcı gücünün aynı bantta gürültü ile girişimin toplamına oranı. dB olarak.'],
    ['C/(N+I)', 'Бір жолақтағы тасушы қуатының шу мен бөгеуілдің жиынтық қуатына қатынасы. дБ-мен.'],
    ['C/(N+I)', 'Отношение мощности несущей к сумме мощностей шума и помех в той же полосе. В дБ.'],
  ),
  term(
    [
      'C/N₀|C/(N₀+I₀)',
      'Power of the carrier over the density of noise, the noise in one hertz, so that no bandwidth enters; I₀ adds that of interference. In dBHz.',
    ],
    [
      'C/N₀|C/(N₀+I₀)',
      'Taşıyıcı gücünün gürültü yoğunluğuna, bir hertzlik gürültüye oranı: bant genişliğinden bağımsızdır; I₀ girişiminkini ekler. dBHz olarak.',
    ],
    [
      'C/N₀|C/(N₀+I₀)',
      'Тасушы қуатының шу тығыздығына, бір герцтегі шуға қатынасы: жолақ еніне тәуелсіз; I₀ бөгеуілдікін қосады. дБГц-пен.',
    ],
    [
      'C/N₀|C/(N₀+I₀)',
      'Отношение мощности несущей к спектральной плотности шума, шуму в одном герце: не зависит от полосы; I₀ добавляет плотность помех. В дБГц.',
    ],
  ),
  term(
    ['C/N', 'Power of the carrier over the thermal noise in its bandwidth. In dB.'],
    ['C/N', 'Taşıyıcı gücünün kendi bandındaki ısıl gürültüye oranı. dB olarak.'],
    ['C/N', 'Тасушы қуатының өз жолағындағы жылулық шуға қатынасы. дБ-мен.'],
    ['C/N', 'Отношение мощности несущей к тепловому шуму в её полосе. В дБ.'],
  ),
  term(
    ['C/I', 'Power of the carrier over that of an interference. In dB.'],
    ['C/I', 'Taşıyıcı gücünün girişim gücüne oranı. dB olarak.'],
    ['C/I', 'Тасушы қуатының бөгеуіл қуатына қатынасы. дБ-мен.'],
    ['C/I', 'Отношение мощности несущей к мощности помехи. В дБ.'],
  ),
  term(
    ['Es/N₀', 'Energy of a symbol over the noise density: what a MODCOD needs is said in it. In dB.'],
    [
      'Es/N₀',
      'Bir sembolün enerjisinin gürültü yoğunluğuna oranı: MODCOD gereksinimi bununla verilir. dB olarak.',
    ],
    ['Es/N₀', 'Символ энергиясының шу тығыздығына қатынасы: MODCOD талабы осымен беріледі. дБ-мен.'],
    ['Es/N₀', 'Отношение энергии символа к плотности шума: в нём задаётся потребность MODCOD. В дБ.'],
  ),
  term(
    ['Eb/N₀', 'Energy of an information bit over the noise density. In dB.'],
    ['Eb/N₀', 'Bir bilgi bitinin enerjisinin gürültü yoğunluğuna oranı. dB olarak.'],
    ['Eb/N₀', 'Ақпараттық бит энергиясының шу тығыздығына қатынасы. дБ-мен.'],
    ['Eb/N₀', 'Отношение энергии информационного бита к плотности шума. В дБ.'],
  ),
  term(
    [
      'MODCOD',
      'A modulation with a code rate: 8PSK 3/4 sends 3 bits a symbol, of which three quarters are information.',
    ],
    ['MODCOD', 'Modülasyon ile kod oranı: 8PSK 3/4 sembol başına 3 bit gönderir, dörtte üçü bilgidir.'],
    ['MODCOD', 'Модуляция мен код жылдамдығы: 8PSK 3/4 бір символмен 3 бит береді, төрттен үші — ақпарат.'],
    [
      'MODCOD',
      'Модуляция со скоростью кода: 8PSK 3/4 передаёт 3 бита на символ, три четверти из них — информация.',
    ],
  ),
  term(
    [
      'Symbol rate',
      'Symbols that are sent in a second. With the roll-off it is the bandwidth: Rs · (1 + α). In MBd.',
    ],
    [
      'Sembol hızı',
      'Bir saniyede gönderilen sembol sayısı. Yuvarlama katsayısıyla bant genişliğini verir: Rs · (1 + α). MBd olarak.',
    ],
    [
      'Символдық жылдамдық|Символдық жылдамдығы',
      'Бір секундта берілетін символдар саны. Дөңгелектену коэффициентімен бірге жолақ енін береді: Rs · (1 + α). МБод-пен.',
    ],
    [
      'Символьная скорость|символьной скорости',
      'Число символов в секунду. С коэффициентом скругления даёт ширину полосы: Rs · (1 + α). В МБод.',
    ],
  ),
  term(
    [
      'Information rate',
      'Bits of the user in a second, code and frame of the modem taken off: symbol rate times spectral efficiency. In Mbit/s.',
    ],
    [
      'Bilgi hızı',
      'Modemin kodu ve çerçevesi düşüldükten sonra saniyedeki kullanıcı biti: sembol hızı çarpı spektral verimlilik. Mbit/s olarak.',
    ],
    [
      'Ақпараттық жылдамдық',
      'Модем коды мен кадры шегерілгендегі бір секундтағы пайдаланушы биттері: символдық жылдамдық көбейту спектрлік тиімділік. Мбит/с-пен.',
    ],
    [
      'Информационная скорость',
      'Биты пользователя в секунду без кода и кадра модема: символьная скорость на спектральную эффективность. В Мбит/с.',
    ],
  ),
  term(
    [
      'Spectral efficiency',
      'Information bits that a symbol carries, the frame of the standard taken off: 2.23 with DVB-S2 8PSK 3/4.',
    ],
    [
      'Spektral verimlilik',
      'Standardın çerçevesi düşülünce bir sembolün taşıdığı bilgi biti: DVB-S2 8PSK 3/4 ile 2,23.',
    ],
    [
      'Спектрлік тиімділік',
      'Стандарт кадры шегерілгенде бір символ тасымалдайтын ақпарат биттері: DVB-S2 8PSK 3/4 үшін 2,23.',
    ],
    [
      'Спектральная эффективность',
      'Информационные биты на символ за вычетом кадра стандарта: 2,23 для DVB-S2 8PSK 3/4.',
    ],
  ),
  term(
    [
      'Implementation loss',
      'How much more Es/N₀ a real modem needs than the ideal one of the standard, distortion of the channel included. In dB.',
    ],
    [
      'Gerçekleme kaybı',
      'Gerçek modemin, kanal bozulması dahil, standarttaki ideal modeme göre fazladan istediği Es/N₀. dB olarak.',
    ],
    [
      'Іске асыру шығыны',
      'Нақты модемге, арна бұрмалануын қоса, стандарттағы мінсіз модемнен артық қажет Es/N₀. дБ-мен.',
    ],
    [
      'Потери реализации|потерями реализации',
      'Насколько больше Es/N₀ нужно реальному модему, чем идеальному из стандарта, с учётом искажений ствола. В дБ.',
    ],
  ),
  term(
    ['Noise bandwidth', 'Bandwidth in which the receiver’s matched filter takes in noise: one symbol rate.'],
    [
      'Gürültü bant genişliği|Gürültü bandı~',
      'Alıcının uyumlu süzgecinin gürültü aldığı bant: bir sembol hızı.',
    ],
    ['Шу жолағы~', 'Қабылдағыштың келісілген сүзгісі шу қабылдайтын жолақ: бір символдық жылдамдық.'],
    [
      'Шумовая полоса|шумовой полосе',
      'Полоса, в которой согласованный фильтр приёмника принимает шум: одна символьная скорость.',
    ],
  ),
  term(
    [
      'Occupied bandwidth',
      'Bandwidth of the carrier on the transponder: symbol rate times one plus the roll-off. In MHz.',
    ],
    [
      'Kullanılan bant genişliği',
      'Taşıyıcının transponderde kapladığı bant: sembol hızı çarpı bir artı yuvarlama katsayısı. MHz olarak.',
    ],
    [
      'Алып жатқан жолақ',
      'Тасушының транспондердегі жолағы: символдық жылдамдық көбейту бір қосу дөңгелектену коэффициенті. МГц-пен.',
    ],
    [
      'Занимаемая полоса',
      'Полоса несущей в стволе: символьная скорость на единицу плюс коэффициент скругления. В МГц.',
    ],
  ),
];
