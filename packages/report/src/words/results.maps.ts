/** What maps of coverage are called, ask for and remark. */
import type { Row } from './catalogue.ts';

export const mapWords: readonly Row[] = [
  // what a map of differences shows
  [
    '{*}: another design less this programme, lines for what the service area sees',
    '{*}: başka bir tasarım eksi bu program, çizgiler hizmet alanındaki farklara göre',
    '{*}: басқа жоба мен осы бағдарламаның айырмасы, сызықтар қызмет аймағындағы айырмалар бойынша',
    '{*}: другой вариант минус эта программа, линии по разностям в зоне обслуживания',
  ],
  [
    '{*}: {} less this programme, lines for what the service area sees',
    '{*}: {} eksi bu program, çizgiler hizmet alanındaki farklara göre',
    '{*}: {} мен осы бағдарламаның айырмасы, сызықтар қызмет аймағындағы айырмалар бойынша',
    '{*}: {} минус эта программа, линии по разностям в зоне обслуживания',
  ],
  // what a map shows, of which service
  ['{*}: {} from {} to {}', '{*}: {}, {} → {}', '{*}: {}, {} → {}', '{*}: {}, {} → {}'],
  ['{*}: {} from {}', '{*}: {}, {} istasyonundan', '{*}: {}, {} станциясынан', '{*}: {}, из {}'],
  ['C/(N+I) in clear sky', 'Açık gökte C/(N+I)', 'Ашық аспандағы C/(N+I)', 'C/(N+I) при ясном небе'],
  [
    'C/N of the downlink alone in clear sky',
    'Açık gökte yalnız iniş hattının C/N değeri',
    'Ашық аспандағы тек төмен желінің C/N',
    'C/N только линии вниз при ясном небе',
  ],
  [
    'C/N of the downlink alone at {} % of the year',
    'Yılın %{} kadarında yalnız iniş hattının C/N değeri',
    'Жылдың {} %-ындағы тек төмен желінің C/N',
    'C/N только линии вниз при {} % года',
  ],
  [
    'Margin in rain alone at {} % of the year',
    'Yılın %{} kadarında yalnız yağmurda marj',
    'Жылдың {} %-ындағы тек жаңбырдағы қор',
    'Запас только в дожде при {} % года',
  ],
  ['Margin in clear sky', 'Açık gökte marj', 'Ашық аспандағы қор', 'Запас при ясном небе'],
  [
    'Most efficient MODCOD in clear sky',
    'Açık gökte en verimli MODCOD',
    'Ашық аспандағы ең тиімді MODCOD',
    'Самый эффективный MODCOD при ясном небе',
  ],
  [
    'Information rate in clear sky',
    'Açık gökte bilgi hızı',
    'Ашық аспандағы ақпараттық жылдамдық',
    'Информационная скорость при ясном небе',
  ],
  [
    'Required diameter of the receiving antenna in clear sky',
    'Açık gök için gereken alıcı anten çapı',
    'Ашық аспанға қажет қабылдау антеннасының диаметрі',
    'Необходимый диаметр приёмной антенны при ясном небе',
  ],
  // what is asked for
  ['{} closes', '{} kapanır', '{} қоры жетеді', '{} замыкает линию'],
  [
    'at least {#} dB, which {} needs with its losses and margin',
    'en az {#} dB: {}, kayıpları ve marjıyla bunu gerektirir',
    'кемінде {#} дБ: шығындары мен қорын қосқанда {} осыны қажет етеді',
    'не менее {#} дБ: столько с потерями и запасом требует {}',
  ],
  ['at least {#} dB', 'en az {#} dB', 'кемінде {#} дБ', 'не менее {#} дБ'],
  ['at least {#} %', 'en az %{#}', 'кемінде {#} %', 'не менее {#} %'],
  [
    'at most the {#} cm of {}',
    'en çok {1} anteninin {0} cm’si',
    'ең көбі {1} антеннасының {0} см',
    'не более {#} см, как у {}',
  ],
  // what it was computed from
  [
    'Service, for the uplink, the carrier and the terminal',
    'Çıkış hattı, taşıyıcı ve terminal için hizmet',
    'Жоғары желі, тасушы және терминал үшін қызмет',
    'Служба: линия вверх, несущая и терминал',
  ],
  [
    'Rain of the uplink exceeded for 0.01 %',
    'Çıkış hattında %0,01 süreyle aşılan yağmur',
    'Жоғары желінің уақыттың 0,01 %-ында асатын жаңбыры',
    'Дождь линии вверх, превышаемый 0,01 % времени',
  ],
  ['Antenna of the terminal', 'Terminalin anteni', 'Терминалдың антеннасы', 'Антенна терминала'],
  ['Needed Es/N₀', 'Gereken Es/N₀', 'Қажет Es/N₀', 'Требуемое Es/N₀'],
  [
    'Share of the year that may be lost',
    'Yılın yitirilebilecek payı',
    'Жылдың жоғалтуға болатын үлесі',
    'Допустимая доля потерь за год',
  ],
  // what an engineer should know of it
  [
    'Fades are of rain alone, for the same share of the year at both ends; gas and cloud are the fixed clear-sky losses of the programme. The margin of the whole chain is `--quantity margin`.',
    'Sönümleme yalnız yağmurundur, iki uçta yılın aynı payı için; gaz ve bulut programdaki değişmez açık gök kayıplarıdır. Bütün zincirin marjı: `--quantity margin`.',
    'Өшулік тек жаңбырдан, екі ұшта жылдың бірдей үлесіне; газ бен бұлт — бағдарламадағы тұрақты ашық аспан шығындары. Бүкіл тізбектің қоры: `--quantity margin`.',
    'Замирания — только от дождя, на обоих концах для одной и той же доли года; газы и облака — постоянные потери при ясном небе из программы. Запас по всей цепочке: `--quantity margin`.',
  ],
  [
    'Fades are rain, gas, cloud and scintillation together (P.618-14 § 2.5), beyond the clear-sky losses that the budget holds already: {#} dB up, {#} dB down.',
    'Sönümleme; yağmur, gaz, bulut ve parıldamanın toplamıdır (P.618-14 § 2.5), bütçede zaten bulunan açık gök kayıplarının ötesinde: çıkışta {#} dB, inişte {#} dB.',
    'Өшулік — жаңбыр, газ, бұлт және жыпылықтау бірге (P.618-14 § 2.5), бюджетте бұрыннан бар ашық аспан шығындарынан тыс: жоғары {#} дБ, төмен {#} дБ.',
    'Замирание — дождь, газы, облака и мерцания вместе (P.618-14 § 2.5) сверх потерь при ясном небе, которые уже есть в бюджете: вверх {#} дБ, вниз {#} дБ.',
  ],
  [
    'Cities have the budget of their own link, and so have places {#}° apart; between these the map adds to a quick figure what lies between it and theirs: within 0.03 dB in nearly all places, up to 1 dB where it rains just about as seldom as the link may fail.',
    'Kentlerin kendi hat bütçesi vardır, {#}° aralıklı yerlerin de; bunların arasında harita hızlı değere, onlarınkiyle arasındaki farkı ekler: yerlerin hemen hepsinde 0,03 dB içinde, yağmurun hattın kesilebileceği kadar seyrek yağdığı yerlerde 1 dB’ye kadar.',
    'Қалалардың, сондай-ақ {#}° сайынғы орындардың өз желі бюджеті бар; олардың арасында карта жылдам мәнге олардыкімен айырмасын қосады: дерлік барлық орында 0,03 дБ шегінде, жаңбыр желі үзіле алатындай сирек жауатын жерде 1 дБ-ге дейін.',
    'У городов — бюджет своей линии, как и у пунктов через {#}°; между ними карта прибавляет к быстрой оценке её отличие от этих бюджетов: почти всюду в пределах 0,03 дБ, до 1 дБ там, где дождь идёт примерно так же редко, как может прерываться линия.',
  ],
  [
    'A quick figure while something moves: both ends fade for the same share of the year, and interference is that of one place. The budgets of single places lie tenths of a decibel from it in most of a beam, some decibels where the interference of its neighbours begins.',
    'Bir şey oynatılırken verilen hızlı değer: iki uç yılın aynı payı için söner, karışım tek bir yerinkidir. Tek tek yerlerin bütçeleri hüzmenin çoğunda bundan desibelin onda birkaçı, komşu hüzmelerin karışımının başladığı yerde birkaç desibel ayrılır.',
    'Бірдеңе жылжып тұрғандағы жылдам мән: екі ұш жылдың бірдей үлесіне өшеді, кедергі — бір орындікі. Жеке орындардың бюджеті сәуленің көп бөлігінде одан децибелдің ондық үлестеріне, көршілерінің кедергісі басталатын жерде бірнеше децибелге өзгеше.',
    'Быстрая оценка, пока что-то движется: оба конца замирают одну и ту же долю года, помехи взяты в одном пункте. Бюджеты отдельных пунктов отличаются на десятые доли децибела на большей части луча, на несколько децибел — где начинаются помехи соседних лучей.',
  ],
  [
    '{#} % of the points see the satellite below 5°, where terrain, refraction and deep scintillation matter, which the map leaves out.',
    'Noktaların %{#} kadarı uyduyu 5°’nin altında görür; orada arazi, kırılma ve derin parıldama önem kazanır, harita bunları hesaba katmaz.',
    'Нүктелердің {#} %-ы спутникті 5°-тан төмен көреді; онда жер бедері, рефракция және терең жыпылықтау маңызды, карта оларды есепке алмайды.',
    '{#} % точек видят спутник ниже 5°, где важны рельеф, рефракция и глубокие мерцания, которые карта не учитывает.',
  ],
  [
    '1 point has no value: their ground lies so far below that of the climate maps that the air there has no meaning.',
    '1 noktanın değeri yok: zemini iklim haritalarınınkinin o kadar altında ki oradaki havanın anlamı yok.',
    '1 нүктенің мәні жоқ: жері климат карталарынікінен сонша төмен, ондағы ауаның мағынасы жоқ.',
    'У 1 точки нет значения: её поверхность настолько ниже принятой на климатических картах, что воздух там не имеет смысла.',
  ],
  [
    '{#} points have no value: their ground lies so far below that of the climate maps that the air there has no meaning.',
    '{#} noktanın değeri yok: zeminleri iklim haritalarınınkinin o kadar altında ki oradaki havanın anlamı yok.',
    '{#} нүктенің мәні жоқ: жері климат карталарынікінен сонша төмен, ондағы ауаның мағынасы жоқ.',
    'У {#} точек нет значения: их поверхность настолько ниже принятой на климатических картах, что воздух там не имеет смысла.',
  ],
  [
    'Availability is found between {#} and {#} %: places beyond carry the end of that range.',
    'Kullanılabilirlik %{#} ile %{#} arasında bulunur: ötesindeki yerler bu aralığın ucunu taşır.',
    'Дайындық {#} мен {#} % аралығында табылады: одан тыс орындарда осы аралықтың шеті тұр.',
    'Готовность ищется от {#} до {#} %: у мест за этими пределами стоит край диапазона.',
  ],
  [
    'Antennas of {#} … {#} m are tried: places beyond carry the end of that range. Efficiency, noise and losses are those of {}; only the diameter changes.',
    '{#} … {#} m antenler denenir: ötesindeki yerler bu aralığın ucunu taşır. Verim, gürültü ve kayıplar {} terminalininkidir; yalnız çap değişir.',
    '{#} … {#} м антенналар сыналады: одан тыс орындарда осы аралықтың шеті тұр. ПӘК, шу және шығындар — {} терминалынікі; тек диаметр өзгереді.',
    'Перебираются антенны {#} … {#} м: у мест за этими пределами стоит край диапазона. КИП, шум и потери — как у {}; меняется только диаметр.',
  ],
  [
    'The service adapts its MODCOD: the figure is that of the most robust one, {}, with which the link is lost last.',
    'Hizmet MODCOD’unu uyarlar: değer en dayanıklısınındır, {}; hat en son onunla yitirilir.',
    'Қызмет MODCOD-ын бейімдейді: мән — ең төзімдісі {} үшін, желі онымен ең соңында үзіледі.',
    'Служба адаптирует MODCOD: показатель — для самого помехоустойчивого, {}, с которым линия теряется последней.',
  ],
  [
    'The service is sent in {}: the map shows what a carrier of the same symbol rate that adapts could reach, and its requirement is {}.',
    'Hizmet {} ile gönderilir: harita, aynı sembol hızında uyarlanan bir taşıyıcının erişebileceğini gösterir; gereği {}.',
    'Қызмет {} арқылы беріледі: карта сол символдық жылдамдықпен бейімделетін тасушы жете алатынды көрсетеді; талабы — {}.',
    'Служба передаётся в {}: карта показывает, чего достигла бы адаптивная несущая с той же символьной скоростью; требование — {}.',
  ],
  [
    'The map shows what closes. After a fade the modem goes up only where {#} dB more are there: until then it sends a slower MODCOD, at least the one that closes with them.',
    'Harita kapanan MODCOD’u gösterir. Bir sönümlemeden sonra modem ancak {#} dB fazlası varken yükselir: o zamana dek daha yavaş bir MODCOD gönderir, en az bu fazlayla kapananı.',
    'Карта қоры жететін MODCOD-ты көрсетеді. Өшуліктен кейін модем тек {#} дБ артық болғанда ғана жоғары шығады: оған дейін баяуырақ MODCOD береді, кемінде сол артықпен қоры жететінін.',
    'Карта показывает, что замыкается. После замирания модем поднимается только при избытке {#} дБ: до того он передаёт более медленный MODCOD, не ниже того, который замыкается с этим избытком.',
  ],
  [
    'The ground of the map is taken at sea level, where the path through rain is longest: mountains fare better.',
    'Haritanın zemini deniz seviyesinde alınır; orada yağmurdan geçen yol en uzundur: dağlarda durum daha iyidir.',
    'Картаның жері теңіз деңгейінде алынады, онда жаңбыр арқылы өтетін жол ең ұзын: тауларда жағдай жақсырақ.',
    'Поверхность карты взята на уровне моря, где путь сквозь дождь самый длинный: в горах условия лучше.',
  ],
  [
    'Heights of the ground are those of the topographic map of {}; cities of the programme have heights of their own.',
    'Zemin yükseklikleri {} topoğrafya haritasındandır; programdaki kentlerin kendi yükseklikleri vardır.',
    'Жер биіктіктері {} топографиялық картасынан; бағдарлама қалаларының өз биіктіктері бар.',
    'Высоты поверхности — по топографической карте {}; у городов программы свои высоты.',
  ],
  [
    'The boresight of beam {} misses the Earth; the map shows the side of the beam that grazes it.',
    '{} hüzmesinin ekseni Dünya’yı ıskalar; harita hüzmenin Dünya’yı sıyıran kenarını gösterir.',
    '{} сәулесінің осі Жерге тимейді; карта сәуленің Жерді жанап өтетін жағын көрсетеді.',
    'Ось луча {} проходит мимо Земли; карта показывает сторону луча, которая её задевает.',
  ],
  [
    'No point of the service area of beam {} sees the satellite.',
    '{} hüzmesinin hizmet alanında uyduyu gören nokta yok.',
    '{} сәулесінің қызмет аймағында спутникті көретін нүкте жоқ.',
    'Ни одна точка зоны обслуживания луча {} не видит спутник.',
  ],
  [
    '{#} % of the service area of beam {} do not see {}: minimum, percentiles, mean and maximum are of the rest; the part on which a requirement is met is of the whole area.',
    '{1} hüzmesinin hizmet alanının %{0} kadarı {2} uydusunu görmez: en düşük, yüzdelikler, ortalama ve en yüksek kalanındır; bir gereğin karşılandığı pay bütün alanındır.',
    '{1} сәулесінің қызмет аймағының {0} %-ы {2} спутнигін көрмейді: ең төмені, процентильдер, орташасы және ең жоғарысы — қалғанынікі; талап орындалатын үлес — бүкіл аймақтікі.',
    '{0} % зоны обслуживания луча {1} не видят {2}: минимум, процентили, среднее и максимум — по остальной части; доля, где требование выполнено, — от всей зоны.',
  ],
  // of a link
  [
    '{} is always sent in {}: its acmHysteresisDb of {#} dB changes nothing.',
    '{} hep {} ile gönderilir: {#} dB’lik acmHysteresisDb değeri hiçbir şeyi değiştirmez.',
    '{} әрқашан {} арқылы беріледі: оның {#} дБ acmHysteresisDb мәні ештеңені өзгертпейді.',
    '{} всегда передаётся в {}: его acmHysteresisDb, {#} дБ, ничего не меняет.',
  ],
];
