/** Titles and descriptions of the schemas in Kazakh, by their English texts; those of flight and payload stand beside. */
import { flightWords } from './schema-words.flight.kk.ts';
import { payloadWords } from './schema-words.payload.kk.ts';

export const schemaWords: Readonly<Record<string, string>> = {
  ...flightWords,
  ...payloadWords,
  'Kind of the file': 'Файл түрі',
  'What it is': 'Бұл не',
  'Written by the program that made it': 'Жазған бағдарлама',
  'Frequency of the pattern': 'Диаграмма жиілігі',
  'Diameter of the reflector': 'Рефлектор диаметрі',
  'Focal length': 'Фокус қашықтығы',
  'Illumination at the edge of the aperture below its centre':
    'Апертура шетіндегі сәулелендірудің ортасынан төмендігі',
  'Direction of the axis of the reflector, seen from the satellite':
    'Рефлектор осінің спутниктен көрінетін бағыты',
  'One entry for each feed': 'Әр сәулелендіргішке бір жазба',
  'Azimuth of the axis of the reflector': 'Рефлектор осінің азимуты',
  'Elevation of the axis of the reflector': 'Рефлектор осінің орын бұрышы',
  'Azimuth of the axis of the feed’s own beam, east of the sub-satellite point':
    'Сәулелендіргіштің өз сәулесі осінің азимуты, спутник асты нүктесінен шығысқа қарай',
  'Elevation of that axis, north of the equatorial plane':
    'Сол осьтің орын бұрышы, экватор жазықтығынан солтүстікке қарай',
  'Amplitude of the excitation, of any common scale': 'Қоздыру амплитудасы, кез келген ортақ масштабта',
  'Phase of the excitation': 'Қоздыру фазасы',
  'Types of terminal': 'Терминал түрлері',
  'A terminal of a type, put up at a site': 'Алаңға орнатылған белгілі түрдегі терминал',
  'The dish': 'Айналы антенна',
  'What it takes to send; leave out for a terminal that only receives':
    'Тарату бөлігі; тек қабылдайтын терминалда жазылмайды',
  'What it takes to receive': 'Қабылдау бөлігі',
  Id: 'Идентификатор',
  Source: 'Дереккөз',
  'A key under `sources` in programme.yaml': 'programme.yaml файлындағы `sources` астындағы кілт',
  Confidence: 'Сенімділік',
  'published: the source prints it; derived: follows from published figures; modelled: nobody published it; assumed: a choice of the author':
    'published: дереккөзде басылған; derived: жарияланған шамалардан шығады; modelled: ешкім жарияламаған, модельденген; assumed: автордың таңдауы',
  Note: 'Ескертпе',
  'How the figures come about, or what to know of them':
    'Шамалар қалай алынған немесе олар туралы не білу керек',
  Name: 'Атауы',
  'Antenna diameter': 'Антенна диаметрі',
  'Aperture efficiency': 'Апертураның пайдалану коэффициенті',
  'Loss by ageing and surface errors': 'Ескіру мен бет қателігінен болатын шығын',
  'Loss of the dry radome, at 290 K': 'Құрғақ радом шығыны, 290 К кезінде',
  'Loss of the wet antenna or radome while it rains': 'Жаңбыр кезіндегі дымқыл антенна немесе радом шығыны',
  'Where the other polarisation carries as much power': 'Екінші поляризация сондай қуат таситын жағдайда',
  'Cross-polar isolation on the axis': 'Осьтегі кросс-поляризациялық оқшаулау',
  'Angle by which linear polarisation is not aligned': 'Сызықтық поляризацияның ауытқу бұрышы',
  'How linear polarisation is set': 'Сызықтық поляризация қалай орнатылады',
  '`horizon`: the feed stands level, and the whole skew of the site is misaligned':
    '`horizon`: сәулелендіргіш көлденең тұрады, орындағы бүкіл қисаю сәйкессіздікке айналады',
  'Side lobes': 'Бүйір жапырақшалар',
  's465: ITU-R S.465-6; s580: the design objective of ITU-R S.580-6, from 50 wavelengths on; bo1213: receivers of broadcasts, ITU-R BO.1213-1, from 11 wavelengths on':
    's465: ITU-R S.465-6; s580: ITU-R S.580-6 жобалау мақсаты, 50 толқын ұзындығынан бастап; bo1213: хабар тарату қабылдағыштары, ITU-R BO.1213-1, 11 толқын ұзындығынан бастап',
  'Saturated power of the amplifier': 'Күшейткіштің қанығу қуаты',
  'Least output back-off of the amplifier': 'Күшейткіштің ең аз шығыс бойынша шегінуі',
  'Loss from amplifier to feed': 'Күшейткіштен сәулелендіргішке дейінгі шығын',
  'Pointing loss': 'Бағыттау шығыны',
  'Raises the power while the uplink fades, up to what the amplifier gives':
    'Жоғары желі өшкенде қуатты күшейткіш бере алатын шекке дейін көтереді',
  'With all its carriers at their powers': 'Барлық тасушылары өз қуаттарында болғанда',
  'Range of the power control': 'Қуатты реттеу ауқымы',
  'Error of the power control': 'Қуатты реттеу қателігі',
  'Carrier over intermodulation of the amplifier': 'Күшейткіштегі тасушының интермодуляцияға қатынасы',
  'Noise temperature of the LNA or LNB': 'LNA немесе LNB шу температурасы',
  'Antenna noise temperature in clear sky': 'Ашық аспандағы антеннаның шу температурасы',
  'Loss from feed to LNA': 'Сәулелендіргіштен LNA-ға дейінгі шығын',
  'Id of a site': 'Алаң идентификаторы',
  'Id of a terminal': 'Терминал идентификаторы',
  'Of a second such station that takes over in the rain': 'Жаңбырда ауыстыратын екінші станцияның алаңы',
  'Single links, each with two named ends': 'Екі ұшы аталған жеке желілер',
  'Carriers of telecommand, telemetry and ranging between a station and a satellite':
    'Станция мен спутник арасындағы телекомандалау, телеметрия және қашықтық өлшеу тасушылары',
  'Id of a station': 'Станция идентификаторы',
  'Where the uplink starts': 'Жоғары желі басталатын жер',
  'Id of a transponder': 'Транспондер идентификаторы',
  'A channel of the frequency plan: id of the group and number, `ku-fss-1`':
    'Жиілік жоспарының арнасы: топ идентификаторы мен нөмірі, `ku-fss-1`',
  'What is sent': 'Не беріледі',
  'How hard the carrier drives the transponder': 'Тасушы транспондерді қаншалықты қоздырады',
  'Without it, that of gas by ITU-R P.676. Fades are what exceeds it':
    'Жазылмаса, ITU-R P.676 бойынша газдікі алынады. Өшулік — одан асқаны',
  'Beside what the transponder group states': 'Транспондер тобы көрсеткенге қоса',
  'Margin kept beside the fades': 'Өшулікке қоса сақталатын қор',
  'Loss of C/(N+I) left to non-geostationary systems':
    'Геостационар емес жүйелерге қалдырылған C/(N+I) шығыны',
  'Required availability of the average year': 'Орташа жылда талап етілетін дайындық',
  'A station, or a terminal type put up at a site': 'Станция немесе алаңға орнатылған терминал түрі',
  'Symbol rate': 'Символдық жылдамдық',
  'Roll-off': 'Домалақтау коэффициенті',
  MODCOD: 'MODCOD',
  '`DVB-S2 8PSK 3/4`, `DVB-S QPSK 3/4`, `DVB-RCS2 QPSK 1/2`, or `auto-s2`, `auto-s2x`, `auto-rcs2`: the most efficient that closes at the required availability. `modcods/NAME.csv` is a table of the folder `modcods` with the columns name, esN0Db, efficiencyBitPerSymbol and, where it is known, confidence: alone it leaves the choice, `modcods/NAME.csv 8PSK 3/4` names a row':
    '`DVB-S2 8PSK 3/4`, `DVB-S QPSK 3/4`, `DVB-RCS2 QPSK 1/2` немесе `auto-s2`, `auto-s2x`, `auto-rcs2`: талап етілген дайындықта қоры жететін ең тиімдісі. `modcods/NAME.csv` — `modcods` қалтасындағы кесте, бағандары name, esN0Db, efficiencyBitPerSymbol және белгілі болса confidence: жалғыз өзі таңдауды ашық қалдырады, `modcods/NAME.csv 8PSK 3/4` жолды көрсетеді',
  'Length of the FEC frame': 'FEC кадрының ұзындығы',
  '`vl-snr` adds the frames of DVB-S2X for very low SNR, down to −10 dB. For DVB-RCS2 `normal` is the burst of 1616 symbols, `short` that of 536':
    '`vl-snr` DVB-S2X-тің өте төмен SNR кадрларын −10 дБ-ге дейін қосады. DVB-RCS2 үшін `normal` — 1616 символдық, `short` — 536 символдық пакет',
  'Pilot symbols': 'Пилот-символдар',
  'Loss of the real modem against the ideal Es/N0': 'Нақты модемнің мінсіз Es/N0-ге қатысты шығыны',
  'Where it differs by modulation; `implementationLossDb` holds for those that are not named':
    'Модуляцияға қарай өзгергенде; аталмағандары үшін `implementationLossDb` қолданылады',
  Modulation: 'Модуляция',
  'As the MODCODs of the carrier name it: `QPSK`, `16APSK`':
    'Тасушының MODCOD-тарындағы атауымен: `QPSK`, `16APSK`',
  'Es/N0 beyond the need that the modem asks before a step up':
    'Модем бір саты көтерілмес бұрын қажеттіліктен артық сұрайтын Es/N0',
  'Of a carrier that adapts; a step down is taken at once':
    'Бейімделетін тасушы үшін; төмен сатыға бірден өтеді',
  'Input back-off of this carrier': 'Осы тасушының кіріс бойынша шегінуі',
  'EIRP of the transmitting station': 'Таратушы станцияның ЭИСҚ-ы',
  'Clear-sky loss of the uplink by gas and cloud':
    'Жоғары желінің газ бен бұлттан болатын ашық аспандағы шығыны',
  'Clear-sky loss of the downlink by gas and cloud':
    'Төмен желінің газ бен бұлттан болатын ашық аспандағы шығыны',
  'Who or what interferes': 'Кім немесе не бөгеуіл келтіреді',
  'Where it enters': 'Қай жерден енеді',
  'It then fades with the carrier or apart from it': 'Содан тасушымен бірге немесе бөлек өшеді',
  'A stated ratio stands in place of the one of its kind and place that would be computed':
    'Көрсетілген қатынас сол түр мен орын үшін есептелетінді алмастырады',
  'Carrier-to-interference ratio in clear sky': 'Ашық аспандағы тасушы/бөгеуіл қатынасы',
  'On the ground': 'Жердегі ұшы',
  'Up to a receiver of the satellite, or down from a transmitter':
    'Спутник қабылдағышына көтеріледі немесе таратқышынан түседі',
  'Of the carrier by a sine subcarrier that carries the bits':
    'Тасушыны биттерді таситын синустық ішкі тасушымен модуляциялау',
  'Bit rate': 'Бит жылдамдығы',
  'Eb/N0 that the decoder needs': 'Декодерге қажет Eb/N0',
  'Loss of the real demodulator': 'Нақты демодулятордың шығыны',
  'What follows the residual carrier of phase modulation':
    'Фазалық модуляцияның қалдық тасушысын бақылайтын тізбек',
  'A tone beside the data, with phase modulation': 'Фазалық модуляцияда деректер жанындағы тон',
  'Margin that each of them keeps': 'Әрқайсысы сақтайтын қор',
  'Id of a command receiver': 'Команда қабылдағышының идентификаторы',
  'EIRP of the station': 'Станцияның ЭИСҚ-ы',
  'Id of a telemetry transmitter': 'Телеметрия таратқышының идентификаторы',
  'Modulation index of the data subcarrier': 'Деректер ішкі тасушысының модуляция индексі',
  'Peak deviation by the subcarrier': 'Ішкі тасушының ең үлкен девиациясы',
  'Frequency of the subcarrier': 'Ішкі тасушы жиілігі',
  'C/N in the band of the carrier above which the discriminator works':
    'Дискриминатор жұмыс істейтін тасушы жолағындағы ең аз C/N',
  'Two-sided noise bandwidth of the carrier loop': 'Тасушы контурының екі жақты шу жолағы',
  'Ratio that keeps it locked': 'Қармауды сақтайтын қатынас',
  'Modulation index of the ranging tone': 'Қашықтық өлшеу тонының модуляция индексі',
  'Tone over noise density that ranging needs': 'Қашықтық өлшеуге қажет тонның шу тығыздығына қатынасы',
  'Clear-sky loss by gas and cloud': 'Газ бен бұлттан болатын ашық аспандағы шығын',
  'Investment of the whole programme': 'Бүкіл бағдарламаның инвестициясы',
  'Currency of the investment': 'Инвестиция валютасы',
  'ISO 4217 code: `USD`, `KZT`, …': 'ISO 4217 коды: `USD`, `KZT`, …',
  'One for each partner who pays or owns; the cost shares sum to 100 %':
    'Төлейтін немесе иеленетін әр серіктеске біреуден; шығын үлестерінің қосындысы 100 %',
  'Id of a partner': 'Серіктес идентификаторы',
  'Part of the cost': 'Шығын үлесі',
  'Channels of each transponder group that are this partner’s; fractions are part-time or shared channels':
    'Әр транспондер тобының осы серіктеске тиесілі арналары; бөлшек сандар — уақытша не ортақ арналар',
  'Id of a transponder group': 'Транспондер тобының идентификаторы',
  'Channels of the group': 'Топ арналары',
  'What the figures of the platforms cite, by a key of one’s own':
    'Платформа шамалары өз кілтімен сілтейтін дереккөздер',
  'Platforms beside those of the catalogue that comes with Ortak':
    'Ortak каталогындағылардан бөлек платформалар',
  Title: 'Тақырып',
  Address: 'Мекенжай',
  'https://… or http://…': 'https://… немесе http://…',
  Date: 'Күні',
  'When it was published or read: 2026, 2026-11 or 2026-11-23':
    'Жарияланған немесе оқылған күні: 2026, 2026-11 немесе 2026-11-23',
  'Launch mass': 'Ұшыру массасы',
  'Dry mass': 'Құрғақ масса',
  'Payload mass': 'Пайдалы жүктеме массасы',
  'Payload power': 'Пайдалы жүктеме қуаты',
  'Power of the whole satellite': 'Бүкіл спутниктің қуаты',
  'Design life': 'Жобалық қызмет мерзімі',
  'Edition of the file format': 'Файл пішімінің басылымы',
  Objective: 'Мақсат',
  'The question the programme answers, in a sentence or two':
    'Бағдарлама жауап беретін сұрақ, бір-екі сөйлеммен',
  'Boundary view': 'Шекара көрінісі',
  'Whose drawing of borders service areas and maps follow: who holds a territory, or resolutions of the UN':
    'Қызмет аймақтары мен карталар ұстанатын шекара: аумақты кім ұстап отырғаны немесе БҰҰ қарарлары',
  'Who takes part': 'Қатысушылар',
  'Cities, control centres, gateways': 'Қалалар, басқару орталықтары, шлюз станциялары',
  'What the figures cite, by a key of one’s own: `handbook: { title: …, url: …, date: … }`':
    'Шамалар өз кілтімен сілтейтін дереккөздер: `handbook: { title: …, url: …, date: … }`',
  Organisation: 'Ұйым',
  'Who signs for the partner': 'Серіктес атынан қол қоятын',
  Role: 'Рөлі',
  'anchor: leads and pays most; member: shares cost and capacity; slot-holder: brings the orbital position':
    'anchor: жетекшілік етеді және ең көп төлейді; member: шығын мен сыйымдылықты бөліседі; slot-holder: орбиталық позицияны береді',
  'Objective in Kazakh (kk), Turkish (tr) or Russian (ru)':
    'Мақсат қазақша (kk), түрікше (tr) немесе орысша (ru)',
  'Organisation in Kazakh (kk), Turkish (tr) or Russian (ru)':
    'Ұйым атауы қазақша (kk), түрікше (tr) немесе орысша (ru)',
  'Names in Kazakh (kk), Turkish (tr), Russian (ru) or the local language':
    'Қазақша (kk), түрікше (tr), орысша (ru) немесе жергілікті тілдегі атаулар',
  'In Kazakh': 'Қазақша',
  'In Turkish': 'Түрікше',
  'In Russian': 'Орысша',
  'In the local language': 'Жергілікті тілде',
  'ISO 3166-1 alpha-3 code': 'ISO 3166-1 alpha-3 коды',
  'Latitude, north positive': 'Ендік, солтүстік оң',
  'Longitude, east positive': 'Бойлық, шығыс оң',
  'Height above mean sea level': 'Орташа теңіз деңгейінен биіктік',
  'Services are computed for each city in their area; stations may stand at any site':
    'Қызметтер аймағындағы әр қала үшін есептеледі; станциялар кез келген алаңда тұра алады',
  'Orbital position, east positive': 'Орбиталық позиция, шығыс оң',
  'Id of a platform': 'Платформа идентификаторы',
  'Of the catalogue, or of platforms.yaml': 'Каталогтан немесе platforms.yaml файлынан',
  'How far it strays from its place': 'Орнынан қанша ауытқиды',
  'Mass, thrusters, propellant and tracking, for flight dynamics':
    'Ұшу динамикасы үшін масса, қозғалтқыштар, отын және бақылау',
  'From the launcher into the slot': 'Тасығыштан орбиталық позицияға дейін',
  'How far its antennas point from where they should': 'Антенналардың қажетті бағыттан ауытқуы',
  'Reflectors and horns': 'Рефлекторлар мен рупорлар',
  'What the antennas cast on the Earth': 'Антенналар Жерге түсіретін сәулелер',
  'One behind each receiving beam': 'Әр қабылдау сәулесінің артында біреуден',
  'Types of output amplifier': 'Шығыс күшейткіш түрлері',
  'Types of channel filter': 'Арна сүзгісінің түрлері',
  'Digital transparent processors: any channel to any beam':
    'Сандық мөлдір процессорлар: кез келген арнадан кез келген сәулеге',
  'Frequency plan: groups of equal channels, `spacingMHz` apart, named id-1, id-2, …':
    'Жиілік жоспары: `spacingMHz` аралықпен орналасқан, id-1, id-2, … деп аталатын бірдей арна топтары',
  'When the frequency plan is told to be too tight': 'Жиілік жоспары қашан тым тығыз деп есептеледі',
  'Satellites beside it on the arc that use its frequencies':
    'Доғада жанында тұрған, оның жиіліктерін пайдаланатын спутниктер',
  'Switch networks between channels and their amplifiers':
    'Арналар мен күшейткіштер арасындағы ауыстырып-қосқыш желілері',
  'What hears telecommand': 'Телекоманданы қабылдайтын',
  'What sends telemetry': 'Телеметрияны тарататын',
  'Id of a service area': 'Қызмет аймағының идентификаторы',
  'Where service is owed': 'Қызмет көрсетілуге тиіс жерлер',
  'The same link to every city of an area': 'Аймақтың әр қаласына бірдей желі',
  'A box: parts of the countries (islands, territories overseas) that lie wholly outside it are left out':
    'Қорап: елдердің толығымен сыртында жатқан бөліктері (аралдар, теңіз арғы аумақтар) алынбайды',
  'Parts that are to get more, or less, from a synthesised beam; the last that holds a place counts':
    'Синтезделген сәуледен көбірек не азырақ алатын бөліктер; орынды қамтитын соңғысы есептеледі',
  'Areas that a synthesised beam spares': 'Синтезделген сәуле айналып өтетін аймақтар',
  'Countries by code; countries and polygons together make one area':
    'Кодымен елдер; елдер мен көпбұрыштар бірге бір аймақ құрайды',
  'Western edge': 'Батыс шеті',
  'Southern edge': 'Оңтүстік шеті',
  'Eastern edge': 'Шығыс шеті',
  'Northern edge': 'Солтүстік шеті',
  'Rings of [longitude, latitude] in degrees, each of 3 … 1000 points, closed or not; an edge goes the shorter way round the Earth, so that one over more than 180° of longitude needs a point between':
    'Градуспен [бойлық, ендік] сақиналары, әрқайсысы 3 … 1000 нүкте, тұйық не ашық; қабырға Жерді қысқа жолмен айналады, сондықтан 180° бойлықтан асатынына аралық нүкте керек',
  'Directivity wanted there above the rest of the area':
    'Онда аймақтың қалғанынан артық талап етілетін бағытталғандық',
  'Whom the beam spares': 'Сәуле кімді айналып өтеді',
  'Directivity there below the edge of coverage, at least':
    'Ондағы бағытталғандықтың қамту шетінен кемінде осынша төмендігі',
  'A beam takes about λ/D to fall: neighbours cannot be spared at their border':
    'Сәуленің құлауына шамамен λ/D керек: көршілерді шекарасында айналып өту мүмкін емес',
  'Strip around the service area in which nothing is asked, seen from the satellite':
    'Қызмет аймағы айналасындағы ештеңе талап етілмейтін жолақ, спутниктен көрінуінше',
  'What stands in every city': 'Әр қалада тұрған терминал',
  'Every site with the role city in it is served': 'Ішіндегі city рөліндегі әр алаңға қызмет көрсетіледі',
};
