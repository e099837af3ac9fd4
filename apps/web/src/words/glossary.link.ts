/** Terms of link budgets. */
import { type GlossaryEntry, term } from './glossary.entry.ts';
import type { Words } from './language.tsx';

export const linkTerms: readonly Words<GlossaryEntry>[] = [
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
      'XPD|Cross-polar discrimination|Cross-polarisation discrimination',
      'How far what arrives in the wrong polarisation lies below what arrives in the right one. In dB; rain and ice lessen it.',
    ],
    [
      'XPD|Çapraz polarizasyon ayrım~',
      'Yanlış polarizasyonda gelenin doğru polarizasyonda gelenden ne kadar zayıf olduğu. dB olarak; yağmur ve buz azaltır.',
    ],
    [
      'XPD|Кросс-поляризациялық ажырат~',
      'Бөтен поляризацияда келетіннің өз поляризациясындағыдан қаншаға төмен екені. дБ-мен; жаңбыр мен мұз кемітеді.',
    ],
    [
      'XPD|Кросс-поляризационн~ развязк~',
      'Насколько принятое в чужой поляризации слабее принятого в своей. В дБ; дождь и лёд её уменьшают.',
    ],
  ),
  term(
    ['Availability', 'Share of the average year in which the link holds. 99.7 % leaves 26 hours of outage.'],
    [
      'Kullanılabilirli~',
      'Ortalama yılda hattın çalıştığı sürenin payı. %99,7 yılda 26 saat kesinti bırakır.',
    ],
    ['Дайындық|Дайындығы~', 'Орташа жылдың желі істейтін бөлігі. 99,7 % жылына 26 сағат үзіліс қалдырады.'],
    ['Готовност~', 'Доля среднего года, когда линия работает. 99,7 % оставляет 26 часов перерывов.'],
  ),
  term(
    [
      'Margin',
      'What is left when all that is needed is taken off: of a link, Es/N₀ after losses and what the MODCOD needs; at zero the link just closes. Elsewhere what is kept beyond a need.',
    ],
    [
      'Marj~',
      'Gereken her şey düşüldükten sonra kalan: hatta, kayıplar ve MODCOD gereksiniminden sonra Es/N₀; sıfırda hat ancak kurulur. Başka yerde gerekenin üstünde tutulan pay.',
    ],
    [
      'Қор|Қоры|Қорына|Қорын|Қормен|Қорды',
      'Қажеттінің бәрін шегергенде қалатыны: желіде — шығындар мен MODCOD талабынан кейінгі Es/N₀; нөлге дейін қор «жетеді», нөлден төмен «жетпейді». Басқа жерде — қажеттен артық сақталатыны.',
    ],
    [
      'Запас|Запаса|Запасом|Запасе',
      'Что остаётся сверх необходимого: в линии — от Es/N₀ после потерь и потребности MODCOD; при нуле линия на пределе. В других местах — что держат сверх нужного.',
    ],
  ),
  term(
    [
      'Elevation',
      'Angle of the satellite above the horizon. The lower, the longer the path through rain and gas.',
    ],
    [
      'Yükseliş açısı~|Yükseliş terimi',
      'Uydunun ufkun üstündeki açısı. Alçaldıkça yağmur ve gaz içindeki yol uzar.',
    ],
    [
      'Орын бұрышы~',
      'Спутниктің көкжиектен биіктік бұрышы. Неғұрлым төмен болса, жаңбыр мен газ арқылы жол соғұрлым ұзақ.',
    ],
    [
      'Угол места|Угла места',
      'Угол спутника над горизонтом. Чем он меньше, тем длиннее путь через дождь и газы.',
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
      'Сцинтилляци~|Мерцани~',
      'Быстрые изменения амплитуды из-за турбулентности воздуха: при малом угле места и малых антеннах.',
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
      'System margin',
      'Decibels set aside for what the budget does not hold: ageing, tolerances, errors of its models.',
    ],
    [
      'Sistem marjı~',
      'Bütçede yer almayanlar için ayrılan desibeller: yaşlanma, toleranslar, modellerin hatası.',
    ],
    ['Жүйелік қор~', 'Бюджетке кірмегенге сақталатын децибелдер: тозу, ауытқулар, модельдердің қателігі.'],
    [
      'Системный запас|системным запасом',
      'Децибелы на то, чего нет в бюджете: старение, допуски, погрешность моделей.',
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
    [
      'Clear sky|Clear-sky',
      'Without rain: gas, and cloud where it is counted, as they are for most of the year; what fades come on top of.',
    ],
    [
      'Açık gök|Açık gökte~|Açık gökyüzü~',
      'Yağmursuz durum: yılın çoğunda olduğu gibi gaz ve, sayıldığı yerde, bulut; sönümlemeler bunun üstüne gelir.',
    ],
    [
      'Ашық аспан~',
      'Жаңбырсыз күй: жылдың көп бөлігіндегі газ және, есепке алынса, бұлт; өшуліктер осының үстіне қосылады.',
    ],
    [
      'Ясное небо|Ясном небе',
      'Без дождя: газы и, где они учтены, облака, как бо́льшую часть года; замирания добавляются сверх этого.',
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
  term(
    ['Pointing loss', 'Gain lost because the antenna does not look straight at the satellite. In dB.'],
    ['Yönlendirme kaybı', 'Anten uyduya tam bakmadığı için yitirilen kazanç. dB olarak.'],
    ['Бағыттау шығыны', 'Антенна спутникке дәл қарамағандықтан жоғалатын күшейту. дБ-мен.'],
    [
      'Потери наведения|Потерь наведения',
      'Усиление, потерянное из-за того, что антенна смотрит не точно на спутник. В дБ.',
    ],
  ),
  term(
    [
      'Dish needed',
      'Smallest antenna with which the service has the availability asked for at the place. In centimetres.',
    ],
    [
      'Gereken anten',
      'Hizmetin o yerde istenen kullanılabilirliğe ulaştığı en küçük anten. Santimetre olarak.',
    ],
    [
      'Қажет антенна',
      'Қызметтің осы орында талап етілетін дайындығын беретін ең кіші антенна. Сантиметрмен.',
    ],
    [
      'Необходимая антенна',
      'Наименьшая антенна, с которой служба имеет в этом месте требуемую готовность. В сантиметрах.',
    ],
  ),
];
