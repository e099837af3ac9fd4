/** What is said of links solved backwards: the answer, the limit that binds, and why there is none. */
import type { Row } from './catalogue.ts';

export const solutionWords: readonly Row[] = [
  // answers, before the labels that they begin with
  [
    'No {*} meets {#} % with {*}: the nearest is {#} {unit}, because {*}. There {*}.',
    '%{1} için {2} ile bir değer yok, {0}: en yakını {3} {4}; {5}. Orada {6}.',
    '{1} % үшін {2} болғанда мән жоқ, {0}: ең жақыны {3} {4}; {5}. Онда {6}.',
    'Для {1} % с {2} значения нет, {0}: ближайшее — {3} {4}; {5}. Там {6}.',
  ],
  [
    'No {*} meets {#} % with {*}: the nearest is {#} {unit}, because {*}.',
    '%{1} için {2} ile bir değer yok, {0}: en yakını {3} {4}; {5}.',
    '{1} % үшін {2} болғанда мән жоқ, {0}: ең жақыны {3} {4}; {5}.',
    'Для {1} % с {2} значения нет, {0}: ближайшее — {3} {4}; {5}.',
  ],
  [
    'No MODCOD meets {#} %: {#} dB of Es/N0 are left, and {} needs {#} dB. There {*}.',
    '%{0} için hiçbir MODCOD yetmez: geriye {1} dB Es/N0 kalır, {2} ise {3} dB ister. Orada {4}.',
    '{0} % үшін ешбір MODCOD жетпейді: {1} дБ Es/N0 қалады, ал {2} үшін {3} дБ керек. Онда {4}.',
    'Для {0} % не хватает ни одного MODCOD: остаётся {1} дБ Es/N0, а {2} требует {3} дБ. Там {4}.',
  ],
  [
    'MODCOD: {}, {#} Mbit/s; it needs {#} of the {#} dB that are left at {#} %.',
    'MODCOD: {0}, {1} Mbit/s; %{4} için kalan {3} dB’in {2} dB kadarını ister.',
    'MODCOD: {0}, {1} Мбит/с; {4} % кезінде қалатын {3} дБ-дің {2} дБ-ін қажет етеді.',
    'MODCOD: {0}, {1} Мбит/с; требует {2} из {3} дБ, которые остаются при {4} %.',
  ],
  [
    'Not one such carrier meets {#} % with {}: {*}.',
    '%{0} için {1} ile böyle tek bir taşıyıcı bile yetmez: {2}.',
    '{0} % үшін {1} болғанда мұндай бір тасушы да жетпейді: {2}.',
    'Для {0} % с {1} не хватает ни одной такой несущей: {2}.',
  ],
  [
    '{#} such carrier, limited by {*}: {*}, each with the power that {#} % asks for.',
    'Böyle {0} taşıyıcı, sınırlayan {1}: {2}; her biri %{3} için gereken güçle.',
    'Мұндай {0} тасушы, шектейтіні {1}: {2}; әрқайсысы {3} % талап ететін қуатпен.',
    'Таких несущих {0}, ограничивает {1}: {2}; каждая с мощностью, нужной для {3} %.',
  ],
  [
    '{#} such carriers, limited by {*}: {*}, each with the power that {#} % asks for.',
    'Böyle {0} taşıyıcı, sınırlayan {1}: {2}; her biri %{3} için gereken güçle.',
    'Мұндай {0} тасушы, шектейтіні {1}: {2}; әрқайсысы {3} % талап ететін қуатпен.',
    'Таких несущих {0}, ограничивает {1}: {2}; каждая с мощностью, нужной для {3} %.',
  ],
  [
    '{#} by bandwidth ({#} MHz of {#} MHz), {#} by power',
    'bant genişliğine göre {0} ({2} MHz içinde {1} MHz), güce göre {3}',
    'жолақ бойынша {0} ({2} МГц ішінде {1} МГц), қуат бойынша {3}',
    'по полосе {0} ({1} МГц из {2} МГц), по мощности {3}',
  ],
  ['power', 'güç', 'қуат', 'мощность'],
  ['bandwidth', 'bant genişliği', 'жолақ ені', 'полоса'],
  [
    'Both ends together are available for {#} % of the average year.',
    'İki uç birlikte ortalama yılın %{#} kadarında kullanılabilir.',
    'Екі ұш бірге орташа жылдың {#} %-ында дайын.',
    'Оба конца вместе готовы {#} % среднего года.',
  ],
  [
    'The carrier is available for {#} % of the average year.',
    'Taşıyıcı ortalama yılın %{#} kadarında kullanılabilir.',
    'Тасушы орташа жылдың {#} %-ында дайын.',
    'Несущая готова {#} % среднего года.',
  ],
  [
    '{*}: already {#} {unit} meets {#} % with {*}; {*}.',
    '{0}: {1} {2} bile {4} ile %{3} için yeter; {5}.',
    '{0}: {4} болғанда {3} % үшін {1} {2} де жетеді; {5}.',
    '{0}: для {3} % с {4} хватает уже {1} {2}; {5}.',
  ],
  [
    '{*}: {#} {unit} for {#} % with {*}.',
    '{0}: {4} ile %{3} için {1} {2}.',
    '{0}: {4} болғанда {3} % үшін {1} {2}.',
    '{0}: {1} {2} для {3} % с {4}.',
  ],
  // what is sought
  [
    'Diameter of the receiving antenna, {}',
    'Alıcı anten çapı, {}',
    'Қабылдау антеннасының диаметрі, {}',
    'Диаметр приёмной антенны, {}',
  ],
  [
    'Symbol rate of the carrier, its power held',
    'Taşıyıcının sembol hızı, gücü sabit',
    'Тасушының символдық жылдамдығы, қуаты тұрақты',
    'Символьная скорость несущей при той же мощности',
  ],
  [
    'Information rate with the best MODCOD',
    'En iyi MODCOD ile bilgi hızı',
    'Ең үздік MODCOD-пен ақпараттық жылдамдық',
    'Информационная скорость с лучшим MODCOD',
  ],
  [
    'Carriers of this kind in the channel',
    'Kanalda bu türden taşıyıcılar',
    'Арнадағы осындай тасушылар',
    'Таких несущих в стволе',
  ],
  // as they stand within a sentence
  [
    'diameter of the receiving antenna, {}',
    'alıcı anten çapı, {}',
    'қабылдау антеннасының диаметрі, {}',
    'диаметр приёмной антенны, {}',
  ],
  ['diameter of the antenna, {}', 'anten çapı, {}', 'антенна диаметрі, {}', 'диаметр антенны, {}'],
  [
    'saturated power of the amplifier, {}',
    'yükseltecin doyma gücü, {}',
    'күшейткіштің қанығу қуаты, {}',
    'мощность насыщения усилителя, {}',
  ],
  ['power of the transmitter, {}', 'verici gücü, {}', 'таратқыш қуаты, {}', 'мощность передатчика, {}'],
  [
    'noise temperature of the receiver, {}',
    'alıcının gürültü sıcaklığı, {}',
    'қабылдағыштың шу температурасы, {}',
    'шумовая температура приёмника, {}',
  ],
  [
    'symbol rate of the carrier, its power held',
    'taşıyıcının sembol hızı, gücü sabit',
    'тасушының символдық жылдамдығы, қуаты тұрақты',
    'символьная скорость несущей при той же мощности',
  ],
  [
    'bit rate of the carrier, its power held',
    'taşıyıcının bit hızı, gücü sabit',
    'тасушының бит жылдамдығы, қуаты тұрақты',
    'битовая скорость несущей при той же мощности',
  ],
  [
    'input back-off of the carrier',
    'taşıyıcının giriş geri çekmesi',
    'тасушының кіріс бойынша шегінуі',
    'отступ по входу несущей',
  ],
  // why no more is tried
  [
    'smaller antennas are not tried',
    'daha küçük antenler denenmez',
    'одан кіші антенналар қаралмайды',
    'меньшие антенны не рассматриваются',
  ],
  [
    'larger antennas are not tried',
    'daha büyük antenler denenmez',
    'одан үлкен антенналар қаралмайды',
    'большие антенны не рассматриваются',
  ],
  [
    'no receiver is quieter',
    'daha az gürültülü alıcı yoktur',
    'бұдан шуы аз қабылдағыш жоқ',
    'менее шумящих приёмников нет',
  ],
  [
    'noisier receivers are not tried',
    'daha gürültülü alıcılar denenmez',
    'шуы одан көп қабылдағыштар қаралмайды',
    'более шумящие приёмники не рассматриваются',
  ],
  [
    'weaker amplifiers are not tried',
    'daha zayıf yükselteçler denenmez',
    'одан әлсіз күшейткіштер қаралмайды',
    'более слабые усилители не рассматриваются',
  ],
  [
    'weaker ones are not tried',
    'daha zayıfları denenmez',
    'одан әлсіздері қаралмайды',
    'более слабые не рассматриваются',
  ],
  [
    'stronger ones are not tried',
    'daha güçlüleri denenmez',
    'одан күштілері қаралмайды',
    'более мощные не рассматриваются',
  ],
  [
    'slower carriers are not tried',
    'daha yavaş taşıyıcılar denenmez',
    'одан баяу тасушылар қаралмайды',
    'более медленные несущие не рассматриваются',
  ],
  [
    'faster carriers are not tried',
    'daha hızlı taşıyıcılar denenmez',
    'одан жылдам тасушылар қаралмайды',
    'более быстрые несущие не рассматриваются',
  ],
  [
    'weaker carriers are not tried',
    'daha zayıf taşıyıcılar denenmez',
    'одан әлсіз тасушылар қаралмайды',
    'более слабые несущие не рассматриваются',
  ],
  [
    'its other services, which no bit rate helps, ask for more',
    'bit hızının yardım etmediği öbür hizmetleri daha fazlasını ister',
    'бит жылдамдығы көмектеспейтін басқа қызметтері көбірек талап етеді',
    'другие его службы, которым скорость не помогает, требуют большего',
  ],
  [
    'the channel is {#} MHz wide ({=})',
    'kanal {#} MHz genişliğindedir ({=})',
    'арнаның ені {#} МГц ({=})',
    'ширина ствола {#} МГц ({=})',
  ],
  [
    'a stronger carrier would drive the transponder beyond its operating point',
    'daha güçlü bir taşıyıcı transponderi çalışma noktasının ötesine sürer',
    'одан күшті тасушы транспондерді жұмыс нүктесінен асырады',
    'более сильная несущая выведет ствол за рабочую точку',
  ],
  [
    '{} reaches no more EIRP',
    '{} daha çok EIRP veremez',
    '{} бұдан көп ЭИСҚ бере алмайды',
    '{}: большей ЭИИМ не достичь',
  ],
  // what disturbs most
  [
    'thermal noise of the uplink from {} is {#} % of what disturbs it',
    'bozan her şeyin %{1} kadarı çıkış hattının ısıl gürültüsü, {0}',
    'кедергі келтіретіннің {1} %-ы — жоғары желінің жылулық шуы, {0}',
    '{1} % всех помех и шумов — тепловой шум линии вверх, {0}',
  ],
  [
    'thermal noise of the downlink in {} is {#} % of what disturbs it',
    'bozan her şeyin %{1} kadarı iniş hattının ısıl gürültüsü, {0}',
    'кедергі келтіретіннің {1} %-ы — төмен желінің жылулық шуы, {0}',
    '{1} % всех помех и шумов — тепловой шум линии вниз, {0}',
  ],
  [
    'interference is {#} % of what disturbs it',
    'bozan her şeyin %{0} kadarı girişim',
    'кедергі келтіретіннің {0} %-ы — бөгеуіл',
    '{0} % всех помех и шумов — помехи',
  ],
  // what a carrier of telecommand or telemetry keeps
  [
    'every service of the command',
    'telekomutun her hizmeti',
    'телекоманданың әр қызметі',
    'каждая служба команд',
  ],
  [
    'every service of the telemetry',
    'telemetrinin her hizmeti',
    'телеметрияның әр қызметі',
    'каждая служба телеметрии',
  ],
];
