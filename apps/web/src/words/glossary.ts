/** The field's terms, as each language writes them, and what they mean: explained wherever they appear. */
import type { Language, Words } from './language.tsx';

export interface GlossaryEntry {
  /** As the term is written; the longest that fits is taken. */
  readonly forms: readonly string[];
  readonly meaning: string;
}

const term = (
  en: readonly [forms: string, meaning: string],
  tr: readonly [forms: string, meaning: string],
  kk: readonly [forms: string, meaning: string],
  ru: readonly [forms: string, meaning: string],
): Words<GlossaryEntry> => {
  const entry = ([forms, meaning]: readonly [string, string]): GlossaryEntry => ({
    forms: forms.split('|'),
    meaning,
  });
  return { en: entry(en), tr: entry(tr), kk: entry(kk), ru: entry(ru) };
};

export const glossary: readonly Words<GlossaryEntry>[] = [
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
      'Alıcı istasyonun ya da uydunun başarım ölçüsü: anten kazancının bütün alıcının gürültü sıcaklığına oranı. dB/K olarak.',
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
      'SFD|Doyum akı yoğunluğu',
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
      'IBO|Giriş geri çekmesi',
      'Yükselteç girişindeki gücün doyum gücünün ne kadar altında kaldığı. dB olarak.',
    ],
    [
      'IBO|Кіріс бойынша шегіну|Кіріс бойынша шегінуі|Кіріс бойынша жалпы шегіну',
      'Күшейткіш кірісіндегі қуаттың қанығу қуатынан қаншаға төмен екені. дБ-мен.',
    ],
    ['IBO|Отступ по входу', 'Насколько мощность на входе усилителя ниже мощности насыщения. В дБ.'],
  ),
  term(
    [
      'OBO|Output back-off',
      'How far the power at the output of an amplifier lies below its saturated power: what linearity costs. In dB.',
    ],
    [
      'OBO|Çıkış geri çekmesi',
      'Yükselteç çıkışındaki gücün doyum gücünün ne kadar altında kaldığı: doğrusallığın bedeli. dB olarak.',
    ],
    [
      'OBO|Шығыс бойынша шегіну|Шығыс бойынша шегінуі|Шығыс бойынша жалпы шегіну',
      'Күшейткіш шығысындағы қуаттың қанығу қуатынан қаншаға төмен екені: сызықтықтың бағасы. дБ-мен.',
    ],
    [
      'OBO|Отступ по выходу',
      'Насколько мощность на выходе усилителя ниже насыщенной: цена линейности. В дБ.',
    ],
  ),
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
      'Power of the carrier over the noise in one hertz: needs no bandwidth to be said. In dBHz.',
    ],
    [
      'C/N₀|C/(N₀+I₀)',
      'Taşıyıcı gücünün bir hertzlik gürültüye oranı: bant genişliğinden bağımsızdır. dBHz olarak.',
    ],
    [
      'C/N₀|C/(N₀+I₀)',
      'Тасушы қуатының бір герцтегі шуға қатынасы: жолақ енін білуді қажет етпейді. дБГц-пен.',
    ],
    ['C/N₀|C/(N₀+I₀)', 'Отношение мощности несущей к шуму в одном герце: не зависит от полосы. В дБГц.'],
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
      'PFD|Power flux density',
      'Power that passes a square metre at the ground, often in 4 kHz or 1 MHz: limits of the Radio Regulations are said in it.',
    ],
    [
      'PFD|Güç akı yoğunluğu',
      'Yerde bir metrekareden geçen güç, çoğu kez 4 kHz ya da 1 MHz içinde: Radyo Tüzüğü sınırları bununla verilir.',
    ],
    [
      'Қуат ағынының тығыздығы|PFD',
      'Жер бетінде бір шаршы метр арқылы өтетін қуат, көбіне 4 кГц не 1 МГц ішінде: Радио регламентінің шектері осымен беріледі.',
    ],
    [
      'Плотность потока мощности|PFD',
      'Мощность через квадратный метр у поверхности Земли, обычно в 4 кГц или 1 МГц: в ней заданы пределы Регламента радиосвязи.',
    ],
  ),
  term(
    [
      'XPD|Cross-polar discrimination',
      'How far what arrives in the wrong polarisation lies below what arrives in the right one. In dB; rain and ice lessen it.',
    ],
    [
      'XPD|Çapraz polarizasyon ayrımı',
      'Yanlış polarizasyonda gelenin doğru polarizasyonda gelenden ne kadar zayıf olduğu. dB olarak; yağmur ve buz azaltır.',
    ],
    [
      'XPD|Кросс-поляризациялық айыру',
      'Бөтен поляризацияда келетіннің өз поляризациясындағыдан қаншаға төмен екені. дБ-мен; жаңбыр мен мұз кемітеді.',
    ],
    [
      'XPD|Кроссполяризационная развязка',
      'Насколько принятое в чужой поляризации слабее принятого в своей. В дБ; дождь и лёд её уменьшают.',
    ],
  ),
  term(
    ['Availability', 'Share of the average year in which the link holds. 99.7 % leaves 26 hours of outage.'],
    [
      'Kullanılabilirlik',
      'Ortalama yılda hattın çalıştığı sürenin payı. %99,7 yılda 26 saat kesinti bırakır.',
    ],
    ['Дайындық', 'Орташа жылдың желі істейтін бөлігі. 99,7 % жылына 26 сағат үзіліс қалдырады.'],
    ['Готовность', 'Доля среднего года, когда линия работает. 99,7 % оставляет 26 часов перерывов.'],
  ),
  term(
    ['Margin', 'What is left of Es/N₀ after losses and what the MODCOD needs. At zero the link just closes.'],
    [
      'Marj',
      'Kayıplar ve MODCOD gereksinimi düşüldükten sonra Es/N₀ değerinden kalan. Sıfırda hat ancak kurulur.',
    ],
    ['Қор', 'Шығындар мен MODCOD талабынан кейін Es/N₀-ден қалғаны. Нөлде желі шегінде тұр.'],
    ['Запас', 'Что остаётся от Es/N₀ после потерь и потребности MODCOD. При нуле линия на пределе.'],
  ),
  term(
    [
      'Elevation',
      'Angle of the satellite above the horizon. The lower, the longer the path through rain and gas.',
    ],
    ['Yükseliş açısı', 'Uydunun ufkun üstündeki açısı. Alçaldıkça yağmur ve gaz içindeki yol uzar.'],
    [
      'Орын бұрышы',
      'Спутниктің көкжиектен биіктік бұрышы. Неғұрлым төмен болса, жаңбыр мен газ арқылы жол соғұрлым ұзақ.',
    ],
    ['Угол места', 'Угол спутника над горизонтом. Чем он меньше, тем длиннее путь через дождь и газы.'],
  ),
  term(
    [
      'Boresight',
      'Direction in which the gain of a beam is greatest, and the place where it meets the Earth.',
    ],
    ['Hüzme ekseni', 'Hüzme kazancının en büyük olduğu yön ve bunun Yer’e değdiği nokta.'],
    ['Сәуле осі', 'Сәуле күшейтуі ең үлкен болатын бағыт және оның Жерге түсетін нүктесі.'],
    ['Ось луча', 'Направление наибольшего усиления луча и точка, где оно встречает Землю.'],
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
      'шу температурасы',
      'Аспан, фидер және қабылдағыш шуы — сондай шу беретін кедергінің температурасы түрінде. Кельвинмен.',
    ],
    [
      'Шумовая температура|шумовая температура',
      'Шум неба, тракта и приёмника как температура сопротивления, дающего столько же шума. В кельвинах.',
    ],
  ),
  term(
    [
      'Scintillation',
      'Quick variation of the amplitude by turbulence of the air: at low elevation and with small antennas.',
    ],
    [
      'Sintilasyon|Pırıldama',
      'Havadaki türbülansın genlikte yaptığı hızlı değişim: alçak yükselişte ve küçük antende belirgindir.',
    ],
    [
      'Сцинтилляция|Жыпылықтау',
      'Ауа турбуленттілігінен амплитуданың жылдам өзгеруі: төмен бұрышта және шағын антеннада.',
    ],
    [
      'Сцинтилляции|Мерцания',
      'Быстрые изменения амплитуды из-за турбулентности воздуха: при малом угле места и малых антеннах.',
    ],
  ),
];

interface Written {
  readonly form: string;
  /** Without case. */
  readonly plain: string;
  readonly of: number;
}

const made = new Map<Language, readonly Written[]>();

/** Everything that is written for a term in a language, the longest first. */
function writtenIn(language: Language): readonly Written[] {
  const known =
    made.get(language) ??
    glossary
      .flatMap(({ [language]: entry }, of) =>
        entry.forms.map((form) => ({ form, plain: form.toLocaleLowerCase(language), of })),
      )
      .sort((a, b) => b.form.length - a.form.length);
  made.set(language, known);
  return known;
}

export interface Piece {
  readonly text: string;
  /** Where the piece is a term: the place of its entry in the glossary. */
  readonly of?: number;
}

const isLetter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}₀]/u.test(character);

/** A text cut at the first of each term that it holds. */
export function glossed(text: string, language: Language): readonly Piece[] {
  const lower = text.toLocaleLowerCase(language);
  let first: { at: number; end: number; of: number } | undefined;
  for (const { form, plain, of } of writtenIn(language)) {
    const at = lower.indexOf(plain);
    const end = at + form.length;
    if (at < 0 || isLetter(text[at - 1]) || isLetter(text[end])) continue;
    if (first !== undefined && at >= first.at) continue;
    first = { at, end, of };
  }
  if (first === undefined) return text === '' ? [] : [{ text }];
  const { at, end, of } = first;
  return [
    ...(at > 0 ? [{ text: text.slice(0, at) }] : []),
    { text: text.slice(at, end), of },
    ...glossed(text.slice(end), language),
  ];
}
