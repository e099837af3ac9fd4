/** Terms of flight. */
import { type GlossaryEntry, term } from './glossary.entry.ts';
import type { Words } from './language.tsx';

export const flightTerms: readonly Words<GlossaryEntry>[] = [
  term(
    [
      'Orbital position|=Slot',
      'Longitude of the equator above which a geostationary satellite stands, as it is filed with the ITU. In degrees.',
    ],
    [
      'Yörünge konumu',
      'Yer sabit uydunun ekvator üzerinde durduğu, ITU’ya bildirilmiş boylam. Derece olarak.',
    ],
    [
      'Орбиталық позиция',
      'Геостационар спутник тұратын, Халықаралық электр байланысы одағында (ITU) тіркелген экватор бойлығы. Градуспен.',
    ],
    [
      'Орбитальная позиция',
      'Долгота экватора, над которой стоит геостационарный спутник, как она заявлена в МСЭ. В градусах.',
    ],
  ),
  term(
    [
      'Δv|Change of velocity',
      'Sum of the changes of velocity that the burns make: the currency in which a manoeuvre is paid. In m/s.',
    ],
    [
      'Δv|Hız değişimi',
      'Manevraların yaptığı hız değişimlerinin toplamı: manevranın bedeli bununla ölçülür. m/s olarak.',
    ],
    [
      'Δv|Жылдамдық өзгерісі',
      'Маневрлер тудыратын жылдамдық өзгерістерінің қосындысы: маневр құны осымен өлшенеді. м/с-пен.',
    ],
    [
      'Δv|Приращение скорости',
      'Характеристическая скорость: сумма приращений скорости всех манёвров, которой измеряют их цену. В м/с.',
    ],
  ),
  term(
    ['Umbra', 'Shadow in which no part of the Sun is seen: the satellite lives on its batteries.'],
    ['Tam gölge', 'Güneş’in hiç görünmediği gölge: uydu bataryalarıyla çalışır.'],
    ['Толық көлеңке', 'Күн мүлде көрінбейтін көлеңке: спутник аккумуляторларымен жұмыс істейді.'],
    ['Полная тень', 'Полная тень: Солнце не видно совсем, спутник работает от аккумуляторов.'],
  ),
  term(
    [
      'Penumbra',
      'Shadow in which a part of the Sun is covered; the time told is from the first touch to the last, umbra included.',
    ],
    [
      'Yarı gölge',
      'Güneş’in bir bölümünün örtüldüğü gölge; süre ilk değmeden sonuncuya, tam gölge dahildir.',
    ],
    [
      'Жартылай көлеңке',
      'Күннің бір бөлігі жабылатын көлеңке; уақыт алғашқы жанасудан соңғысына дейін, толық көлеңкені қоса.',
    ],
    ['Полутень', 'Солнце закрыто частично; время — от первого касания до последнего, вместе с полной тенью.'],
  ),
  term(
    [
      'Sun outage|Sun outages',
      'The Sun passes behind the satellite as the station sees it, and its noise hides the signal: minutes a day around the equinoxes.',
    ],
    [
      'Güneş kesintisi|Güneş kesintileri',
      'İstasyondan bakıldığında Güneş uydunun arkasından geçer, gürültüsü sinyali örter: ekinokslar çevresinde günde birkaç dakika.',
    ],
    [
      'Күн әсерінен үзіліс|Күн әсерінен үзілістер|Күн үзілістері',
      'Станциядан қарағанда Күн спутниктің артынан өтеді де, шуы сигналды басады: күн мен түн теңелуі маңында күніне бірнеше минут.',
    ],
    [
      'Солнечная помеха|Солнечные помехи',
      'Солнце проходит за спутником, если смотреть со станции, и его шум заглушает сигнал: минуты в день около равноденствий (солнечная интерференция).',
    ],
  ),
  term(
    [
      'Inclination',
      'Angle of the orbit to the equator: in a day the satellite swings north and south by as much. The pull of Sun and Moon tilts it 0.75° to 0.95° a year.',
    ],
    [
      '=Eğim|Ekvatora eğim|Eğimden',
      'Yörüngenin ekvatorla açısı: uydu bir günde bu kadar kuzeye ve güneye salınır. Güneş ile Ay’ın çekimi yılda 0,75°–0,95° eğer.',
    ],
    [
      'Көлбеулік~',
      'Орбитаның экваторға бұрышы: спутник тәулігіне сонша солтүстікке және оңтүстікке тербеледі. Күн мен Айдың тартуы жылына 0,75°–0,95° еңкейтеді.',
    ],
    [
      'Наклонени~',
      'Угол орбиты к экватору: за сутки спутник качается на столько же к северу и к югу. Притяжение Солнца и Луны увеличивает его на 0,75°–0,95° в год.',
    ],
  ),
  term(
    [
      'Eccentricity',
      'How far the orbit is from a circle: in a day the longitude swings by ±2e radians, 0.011° for 10⁻⁴.',
    ],
    ['Dışmerkezli~', 'Yörüngenin çemberden sapması: boylam bir günde ±2e radyan salınır, 10⁻⁴ için 0,011°.'],
    [
      'Эксцентриситет~',
      'Орбитаның шеңберден ауытқуы: бойлық тәулігіне ±2e радианға тербеледі, 10⁻⁴ үшін 0,011°.',
    ],
    [
      'Эксцентриситет~',
      'Отличие орбиты от круга: долгота за сутки качается на ±2e радиан, при 10⁻⁴ на 0,011°.',
    ],
  ),
  term(
    [
      'Drift',
      'How fast the mean longitude changes: 1 km above the synchronous radius drifts 0.0128° a day to the west.',
    ],
    [
      'Sürüklenme~',
      'Ortalama boylamın değişme hızı: eşzamanlı yarıçapın 1 km üstü günde 0,0128° batıya sürüklenir.',
    ],
    [
      'Дрейф~',
      'Орташа бойлықтың өзгеру жылдамдығы: синхронды радиустан 1 км жоғары болса, тәулігіне 0,0128° батысқа жылжиды.',
    ],
    [
      'Дрейф~',
      'Скорость изменения средней долготы: на 1 км выше синхронного радиуса — 0,0128° в сутки к западу.',
    ],
  ),
  term(
    [
      'Perigee',
      'Lowest point of the orbit, told as its height above the equatorial radius of the Earth. In km.',
    ],
    [
      'Yerberi~',
      'Yörüngenin en alçak noktası; Dünya’nın ekvator yarıçapının üstündeki yükseklikle verilir. km olarak.',
    ],
    [
      'Перигей~',
      'Орбитаның ең төмен нүктесі; Жердің экваторлық радиусынан жоғары биіктігі беріледі. км-мен.',
    ],
    ['Периге~', 'Низшая точка орбиты; даётся высотой над экваториальным радиусом Земли. В км.'],
  ),
  term(
    [
      'Apogee',
      'Highest point of the orbit, told as its height above the equatorial radius of the Earth. In km.',
    ],
    [
      'Yeröte~',
      'Yörüngenin en yüksek noktası; Dünya’nın ekvator yarıçapının üstündeki yükseklikle verilir. km olarak.',
    ],
    ['Апогей~', 'Орбитаның ең биік нүктесі; Жердің экваторлық радиусынан жоғары биіктігі беріледі. км-мен.'],
    ['Апоге~', 'Высшая точка орбиты; даётся высотой над экваториальным радиусом Земли. В км.'],
  ),
  term(
    [
      'North–south',
      'Burns along the normal of the orbit against the inclination (NSSK): 41 to 51 m/s a year, most of the propellant of a life.',
    ],
    [
      'Kuzey–güney',
      'Eğime karşı yörünge normali boyunca manevralar (NSSK): yılda 41–51 m/s, ömür yakıtının çoğu.',
    ],
    [
      'Солтүстік–оңтүстік',
      'Көлбеулікке қарсы орбита нормалі бойымен маневрлер (NSSK): жылына 41–51 м/с, қызмет мерзіміндегі отынның көбі.',
    ],
    [
      'Север–юг',
      'Манёвры по нормали к орбите против роста наклонения (NSSK): 41–51 м/с в год, бо́льшая часть топлива за срок службы.',
    ],
  ),
  term(
    ['East–west', 'Burns along the orbit against drift and eccentricity (EWSK): a few m/s a year.'],
    ['Doğu–batı', 'Sürüklenmeye ve dışmerkezliğe karşı yörünge boyunca manevralar (EWSK): yılda birkaç m/s.'],
    ['Шығыс–батыс', 'Дрейф пен эксцентриситетке қарсы орбита бойымен маневрлер (EWSK): жылына бірнеше м/с.'],
    ['Восток–запад', 'Манёвры вдоль орбиты против дрейфа и эксцентриситета (EWSK): несколько м/с в год.'],
  ),
  term(
    ['3σ', 'Three standard deviations: 99.7 % of normally distributed errors are smaller.'],
    ['3σ', 'Üç standart sapma: normal dağılan hataların %99,7’si daha küçüktür.'],
    ['3σ', 'Үш стандартты ауытқу: қалыпты үлестірілген қателердің 99,7 %-ы одан кіші.'],
    ['3σ', 'Три среднеквадратических отклонения: 99,7 % нормально распределённых ошибок меньше.'],
  ),
  term(
    [
      'Specific impulse',
      'Speed of the exhaust over g₀: some 320 s for an apogee engine, 1600 s and more for electric thrusters. In seconds.',
    ],
    [
      'Özgül itki|Özgül itme',
      'Egzoz hızının g₀’a oranı: yeröte motorunda yaklaşık 320 s, elektrikli iticilerde 1600 s ve üstü. Saniye olarak.',
    ],
    [
      'Меншікті импульс~',
      'Шығу жылдамдығының g₀-ге қатынасы: апогей қозғалтқышында шамамен 320 с, электрліктерінде 1600 с және одан көп. Секундпен.',
    ],
    [
      'Удельный импульс',
      'Скорость истечения, делённая на g₀: около 320 с у апогейного двигателя, 1600 с и более у электрических. В секундах.',
    ],
  ),
];
