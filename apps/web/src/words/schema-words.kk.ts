/** Titles and descriptions of the schemas in Kazakh, by their English texts. */
export const schemaWords: Readonly<Record<string, string>> = {
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
  'What eccentricity does to the longitude lies within it': 'Эксцентриситеттің бойлыққа әсері осының ішінде',
  'Also the half-width of the box in latitude': 'Ендік бойынша да қораптың жарты ені',
  'Largest eccentricity of the orbit': 'Орбитаның ең үлкен эксцентриситеті',
  'Half-width of the box in longitude': 'Бойлық бойынша қораптың жарты ені',
  'Largest inclination of the orbit': 'Орбитаның ең үлкен көлбеулігі',
  'Beginning of life on station': 'Позициядағы қызмет басы',
  'Such as 2029-06-01, 0 h UTC': 'Мысалы 2029-06-01, 0 сағ UTC',
  'Mass at the beginning of life on station': 'Позициядағы қызмет басындағы масса',
  'Area that the Sun sees, mean over the year': 'Күнге қараған аудан, жылдық орташа',
  'Radiation pressure coefficient Cr': 'Сәуле қысымы коэффициенті Cr',
  '1 absorbs all light, 2 reflects all back': '1 — барлық жарықты жұтады, 2 — түгел кері шағылдырады',
  'What is loaded, and what of it is not for station keeping':
    'Құйылған отын және оның орнында ұстауға арналмаған бөлігі',
  'Propellant for station keeping and disposal at the beginning':
    'Басындағы орнында ұстау мен жоюға арналған отын',
  'Part that cannot be used': 'Пайдалануға келмейтін бөлігі',
  'Margin on the propellant of station keeping': 'Орнында ұстау отынының қоры',
  'Specific impulse of the burns to the graveyard': 'Көму орбитасына шығару импульстерінің меншікті импульсі',
  'How the satellite is kept in its box': 'Спутник қорабында қалай ұсталады',
  'Keeping cycle': 'Орнында ұстау циклі',
  'From one east–west correction to the next [d]': 'Бір шығыс–батыс түзетуден келесіге дейін [d]',
  'Cycles from one north–south correction to the next':
    'Бір солтүстік–оңтүстік түзетуден келесіге дейінгі цикл саны',
  '0 for none: the inclination is left to grow': '0: жасалмайды, көлбеулік өсе береді',
  'Specific impulse of north–south burns, losses by cant and plume taken off':
    'Солтүстік–оңтүстік импульстерінің меншікті импульсі, қиғаштық пен ағын шығындары шегерілген',
  'Specific impulse of east–west burns, losses taken off':
    'Шығыс–батыс импульстерінің меншікті импульсі, шығындар шегерілген',
  'From one plan to the next [d]; thrusters fire every day but the last, on which the orbit is determined':
    'Бір жоспардан келесіге дейін [d]; қозғалтқыштар орбита анықталатын соңғы күннен басқа күн сайын қосылады',
  'Usually four': 'Әдетте төртеу',
  'Power for thrusters in sunlight': 'Күн жарығында қозғалтқыштарға берілетін қуат',
  'Power for thrusters in eclipse, of the batteries': 'Көлеңкеде қозғалтқыштарға берілетін батарея қуаты',
  'Whether thrusters fire in eclipse': 'Қозғалтқыштар көлеңкеде қосыла ма',
  'Needs `eclipsePowerW` of at least one thruster': 'Кемінде бір қозғалтқышқа жететін `eclipsePowerW` керек',
  'Corner at which it is mounted': 'Орнатылған бұрышы',
  'Its jet leaves over that corner, away from the Earth: it pushes towards the opposite one':
    'Ағыны сол бұрыштан Жерден әрі шығады: қарсы бұрышқа қарай итереді',
  Thrust: 'Тартым',
  'Specific impulse': 'Меншікті импульс',
  'Power drawn while it fires': 'Қосылып тұрғанда тұтынатын қуат',
  'Angle of the jet from the north–south axis towards the face away from the Earth':
    'Ағынның солтүстік–оңтүстік осінен Жерден алыс жаққа қарай бұрышы',
  'Angle of the jet out of that plane, towards east or west':
    'Ағынның сол жазықтықтан шығысқа не батысқа қарай бұрышы',
  'Errors of manoeuvres, 1 σ': 'Маневр қателіктері, 1 σ',
  'Standard deviation of the size of a manoeuvre': 'Маневр шамасының стандартты ауытқуы',
  'Standard deviation of its direction, about each of two axes':
    'Бағытының екі осьтің әрқайсысы бойынша стандартты ауытқуы',
  'How the orbit is determined': 'Орбита қалай анықталады',
  'Stations that measure': 'Өлшейтін станциялар',
  'Standard deviation of a range': 'Қашықтық өлшеуінің стандартты ауытқуы',
  'Standard deviation of the bias of the ranges of a station':
    'Станция қашықтықтарының жүйелі қателігінің стандартты ауытқуы',
  'Standard deviation of azimuth and elevation': 'Азимут пен орын бұрышының стандартты ауытқуы',
  'Standard deviation of the bias of the angles of a station':
    'Станция бұрыштарының жүйелі қателігінің стандартты ауытқуы',
  'Measurements of each station a day': 'Әр станцияның тәуліктік өлшем саны',
  'Length of the arc of measurements': 'Өлшеу доғасының ұзындығы',
  'Separation from the launcher': 'Тасығыштан ажырау',
  'Such as 2029-06-01T12:30, UTC': 'Мысалы 2029-06-01T12:30, UTC',
  'Mass at separation': 'Ажыраудағы масса',
  'Injection orbit of a launcher': 'Тасығыштың шығару орбитасы',
  'From the catalogue (`ortak flight transfer --launchers` prints it)':
    'Каталогтан (`ortak flight transfer --launchers` тізіп береді)',
  'Injection orbit, where the catalogue does not have it': 'Каталогта жоқ болса, шығару орбитасы',
  'Default 180: the apogee over the equator, northbound':
    'Әдепкі 180: апогей экватор үстінде, солтүстікке қарай',
  'Default 0; it tells when the Earth shades the orbit':
    'Әдепкі 0; Жер орбитаны қашан көлеңкелейтінін анықтайды',
  'Default 0; with it the longitude of every apogee is known':
    'Әдепкі 0; онымен әр апогейдің бойлығы белгілі',
  'Default: the position of the satellite; another where it is tested first':
    'Әдепкі: спутник позициясы; алдымен басқа жерде сыналса, сол орын',
  'Chemical engine that raises the orbit': 'Орбитаны көтеретін химиялық қозғалтқыш',
  'Electric thrusters that raise the orbit': 'Орбитаны көтеретін электр қозғалтқыштар',
  'Altitude of the perigee over the equator': 'Перигейдің экватор үстіндегі биіктігі',
  'Altitude of the apogee over the equator': 'Апогейдің экватор үстіндегі биіктігі',
  'Inclination to the equator': 'Экваторға көлбеулік',
  'Argument of the perigee at separation': 'Ажыраудағы перигей аргументі',
  'Right ascension of the ascending node at separation': 'Ажыраудағы көтерілу түйінінің тік шарықтауы',
  'From the perigee to separation': 'Перигейден ажырауға дейін',
  'Longitude at which the transfer ends': 'Көшу аяқталатын бойлық',
  'Burns of the apogee engine': 'Апогей қозғалтқышының қосылулары',
  'The first apogee at which it may fire': 'Қосылуы мүмкін алғашқы апогей',
  'From 1, the one after separation': '1-ден бастап, ажыраудан кейінгі',
  'Longest burn': 'Ең ұзақ қосылу',
  'Thrust of the thrusters that trim the orbit': 'Орбитаны дәлдейтін қозғалтқыштардың тартымы',
  'Specific impulse of these thrusters': 'Осы қозғалтқыштардың меншікті импульсі',
  'Thrust of all thrusters that fire, along the motion':
    'Қосылған барлық қозғалтқыштардың қозғалыс бойындағы тартымы',
  'Power drawn at that thrust': 'Осы тартымдағы тұтынатын қуат',
  'Power of the solar array at the beginning, at 1 au': 'Күн батареясының басындағы қуаты, 1 а.б. қашықтықта',
  'Power that everything else draws': 'Қалған жүйелер тұтынатын қуат',
  'Whether thrusters rest in the shadow of the Earth': 'Қозғалтқыштар Жер көлеңкесінде тоқтай ма',
  'How radiation wears the solar array: a model, not a measurement':
    'Радиация күн батареясын қалай тоздырады: модель, өлшем емес',
  'C of P = P₀ (1 − C log₁₀(1 + Φ/Φ₀))': 'P = P₀ (1 − C log₁₀(1 + Φ/Φ₀)) өрнегіндегі C',
  'Φ₀, in days at the heart of the belt': 'Φ₀, белдеу ортасындағы тәулікпен',
  'Distance of the heart of the belt, in Earth radii at the equator':
    'Белдеу ортасының қашықтығы, Жердің экваторлық радиусымен',
  'Width of the belt (1 σ of a bell curve), in Earth radii':
    'Белдеу ені (қоңырау қисығының 1 σ), Жердің экваторлық радиусымен',
  'Yaw that the satellite keeps, anticlockwise as it sees the Earth':
    'Спутник сақтайтын рысқылау, Жерге қарағанда сағат тіліне қарсы',
  'Of either sign, the same over the life': 'Кез келген таңбамен, бүкіл мерзімде бірдей',
  '1 σ of a normal distribution': 'Қалыпты үлестірімнің 1 σ мәні',
  'Kept 99.73 % of the time, in any direction; in place of random roll and pitch':
    'Уақыттың 99,73 % бойы кез келген бағытта сақталады; кездейсоқ крен мен тангаждың орнына',
  'Bound of the constant error in roll, which moves footprints north or south':
    'Қамтуды солтүстікке не оңтүстікке жылжытатын тұрақты крен қателігінің шегі',
  'Bound of the constant error in pitch, which moves them east or west':
    'Қамтуды шығысқа не батысқа жылжытатын тұрақты тангаж қателігінің шегі',
  'Bound of the constant error in yaw, which turns them about the sub-satellite point':
    'Қамтуды спутник асты нүктесінен айналдыратын тұрақты рысқылау қателігінің шегі',
  'Standard deviation of the random error in roll, which moves footprints north or south':
    'Қамтуды солтүстікке не оңтүстікке жылжытатын кездейсоқ крен қателігінің стандартты ауытқуы',
  'Standard deviation of the random error in pitch, which moves them east or west':
    'Қамтуды шығысқа не батысқа жылжытатын кездейсоқ тангаж қателігінің стандартты ауытқуы',
  'Standard deviation of the random error in yaw, which turns them about the sub-satellite point':
    'Қамтуды спутник асты нүктесінен айналдыратын кездейсоқ рысқылау қателігінің стандартты ауытқуы',
  'Half-cone of the random error': 'Кездейсоқ қателіктің жарты конусы',
  'Kind of antenna': 'Антенна түрі',
  'Reflector diameter': 'Рефлектор диаметрі',
  'Id of a service area': 'Қызмет аймағының идентификаторы',
  'Downlink: present when the beam transmits': 'Төмен желі: сәуле таратса жазылады',
  'Uplink: present when the beam receives': 'Жоғары желі: сәуле қабылдаса жазылады',
  'Id of an antenna': 'Антенна идентификаторы',
  'A pattern from a file has its own; stated beside one, the pattern is scaled to it':
    'Файлдағы диаграмманың өзінікі бар; жанында көрсетілсе, диаграмма соған келтіріледі',
  'Spill-over, feed network, surface of the reflector; beside a pattern from a file that gives directivities':
    'Сәуле асуы, қоректендіру желісі, рефлектор беті; бағытталғандықты беретін файл диаграммасымен қатар',
  'Where the axis meets the Earth, or its direction from the satellite. A pattern from a file has its directions in the frame of the satellite, and takes none':
    'Осьтің Жерге түсетін нүктесі немесе спутниктен бағыты. Файлдағы диаграмманың бағыттары спутник жүйесінде, оған жазылмайды',
  'How the gain falls off the axis': 'Күшейтудің осьтен алыстағанда төмендеуі',
  'Peak gain': 'Ең үлкен күшейту',
  'Loss between directivity and gain': 'Бағытталғандық пен күшейту арасындағы шығын',
  'Azimuth east of the sub-satellite point, seen from the satellite':
    'Спутниктен көрінетін, спутник асты нүктесінен шығысқа азимут',
  'Elevation north of the equatorial plane, seen from the satellite':
    'Спутниктен көрінетін, экватор жазықтығынан солтүстікке орын бұрышы',
  'Full 3 dB width along the major axis': 'Үлкен ось бойымен 3 дБ деңгейіндегі толық ені',
  'Full 3 dB width along the minor axis': 'Кіші ось бойымен 3 дБ деңгейіндегі толық ені',
  'Angle of the major axis, anticlockwise from east on the map':
    'Үлкен осьтің бұрышы, картада шығыстан сағат тіліне қарсы',
  'Side-lobe floor below the peak': 'Бүйір жапырақшалардың ең үлкен мәннен төмен деңгейі',
  'Full 3 dB width': '3 дБ деңгейіндегі толық ені',
  'Near-in side-lobe level': 'Жақын бүйір жапырақшалар деңгейі',
  'L_s of ITU-R S.672-4': 'ITU-R S.672-4 бойынша L_s',
  'Path of the file, from the programme folder': 'Файлдың бағдарлама қалтасынан жолы',
  'A reflector with the excitations of its feeds': 'Рефлектор және оның сәулелендіргіштерінің қоздырулары',
  'GRASP .grd or .cut, ITU .gxt, contours as .geojson, or a grid as .csv':
    'GRASP .grd не .cut, ITU .gxt, .geojson түріндегі деңгей сызықтары немесе .csv түріндегі тор',
  'Which of the fields, diagrams or beams of the file, counted from 1':
    'Файлдағы өрістердің, диаграммалардың не сәулелердің қайсысы, 1-ден саналады',
  'Id of a beam': 'Сәуле идентификаторы',
  'This, or `noise`, of which it is the sum': 'Осы немесе қосындысы осы болатын `noise`',
  'Where the noise comes from, at the antenna flange': 'Антенна фланеціндегі шу көздері',
  'Uplinks that bring more are reported': 'Одан көп келтіретін жоғары желілер хабарланады',
  'For which it is built; channels beside it are refused': 'Арналған жолағы; одан тыс арналар қабылданбайды',
  'Lower edge': 'Төменгі шеті',
  'Upper edge': 'Жоғарғы шеті',
  'System noise temperature at the antenna flange': 'Антенна фланеціндегі жүйенің шу температурасы',
  'Noise temperature of the antenna': 'Антеннаның шу температурасы',
  'Loss between antenna flange and first stage': 'Антенна фланеці мен бірінші каскад арасындағы шығын',
  'Physical temperature of that loss': 'Сол шығынның физикалық температурасы',
  'In their order, the low-noise amplifier first': 'Ретімен, алдымен шуы аз күшейткіш',
  Gain: 'Күшейту',
  'Below 0 for a loss': 'Шығын болса 0-ден төмен',
  'Noise figure': 'Шу коэффициенті',
  'Power of all carriers at the antenna flange above which it is not linear':
    'Антенна фланеціндегі барлық тасушылардың қуаты, одан асса сызықтық емес',
  'Kind of amplifier': 'Күшейткіш түрі',
  'Saturated output power': 'Қанығу шығыс қуаты',
  'Loss between amplifier and antenna': 'Күшейткіш пен антенна арасындағы шығын',
  'Transfer curve, read between its points': 'Беріліс қисығы, нүктелері арасынан оқылады',
  'AM/AM and AM/PM for intermodulation; without it, the transfer curve and no phase stand in for them':
    'Интермодуляция үшін AM/AM және AM/PM; болмаса, орнына беріліс қисығы алынып, фаза жоқ деп саналады',
  'Power drawn over the drive': 'Қоздыруға қарай тұтынатын қуат',
  'Pairs of total input and output back-off [dB], from saturation [0, 0] on':
    'Кіріс және шығыс бойынша жалпы шегіну жұптары [дБ], қанығудан [0, 0] бастап',
  'Small-signal amplitude gain αa': 'Шағын сигналдың амплитудалық күшейтуі αa',
  'Amplitude parameter βa': 'Амплитуда параметрі βa',
  'Phase parameter αφ': 'Фаза параметрі αφ',
  'Phase parameter βφ': 'Фаза параметрі βφ',
  'Gain of small signals over that at saturation': 'Шағын сигналдардың қанығудағыдан артық күшейтуі',
  'Phase at saturation beside that of small signals': 'Қанығудағы фазаның шағын сигнал фазасынан айырмасы',
  'Smoothness p of the knee': 'Иілімнің жатықтығы p',
  'Path of the table, from the programme folder': 'Кестенің бағдарлама қалтасынан жолы',
  'Columns inputBackOffDb, outputBackOffDb and, where it was measured, phaseDeg':
    'Бағандар inputBackOffDb, outputBackOffDb және өлшенсе phaseDeg',
  'How the power drawn follows the output': 'Тұтынатын қуат шығысқа қалай тәуелді',
  'output-power: from quiescent to saturated in proportion to the output power, as a tube with depressed collectors; output-amplitude: in proportion to the output amplitude, as a class-B stage; constant: the same at every drive':
    'output-power: тыныштықтан қанығуға дейін шығыс қуатына пропорционал, коллекторы басылған шам сияқты; output-amplitude: шығыс амплитудасына пропорционал, B класты каскад сияқты; constant: кез келген қоздыруда бірдей',
  'RF over DC power at saturation, power conditioner included':
    'Қанығудағы РЖ қуатының тұрақты ток қуатына қатынасы, қоректендіру блогымен қоса',
  'DC power without drive': 'Қоздырусыз тұрақты ток қуаты',
  'By its design, or by measured points or a mask':
    'Жобасы бойынша немесе өлшенген нүктелер не маска бойынша',
  'Number of resonators': 'Резонаторлар саны',
  'Width between the edges of the equal ripple': 'Тең толқынды жолақ шеттерінің арасы',
  'Return loss in the pass band': 'Өткізу жолағындағы қайтқан шығын',
  'Transmission zeros, in half bandwidths from the centre': 'Беріліс нөлдері, ортасынан жарты жолақ енімен',
  'Each stands for a pair beside both edges; those left over lie at infinity':
    'Әрқайсысы екі шет жанындағы жұпты білдіреді; қалғандары шексіздікте',
  'Pairs of offset from the centre [MHz] and rejection [dB], offset rising':
    'Ортасынан ығысу [МГц] пен басу [дБ] жұптары, ығысу өсу ретімен',
  'By its bits and loading, or by its noise power ratio':
    'Бит саны мен жүктелуі бойынша немесе шу қуатының қатынасы бойынша',
  'Step of the digital gain': 'Сандық күшейту қадамы',
  'Largest digital gain, up or down, beside that for which saturation is stated':
    'Қанығу көрсетілген күшейтуден жоғары не төмен ең үлкен сандық күшейту',
  'Effective number of bits': 'Биттердің тиімді саны',
  'Clipping level over the root mean square of what it converts':
    'Түрлендірілетіннің орташа квадраттық мәніне қатысты шектеу деңгейі',
  'Noise power ratio, measured': 'Өлшенген шу қуатының қатынасы',
  'Number of channels': 'Арналар саны',
  'Spare amplifier chains beside the active ones': 'Жұмыстағыларға қоса қосалқы күшейткіш тізбектері',
  'Id of a receiver': 'Қабылдағыш идентификаторы',
  'Id of an amplifier': 'Күшейткіш идентификаторы',
  'Usable bandwidth of a channel': 'Арнаның пайдалы жолақ ені',
  'Spacing of channel centres': 'Арна орталықтарының аралығы',
  'Uplink centre frequency of the first channel': 'Бірінші арнаның жоғары желідегі орталық жиілігі',
  'Downlink centre frequency of the first channel': 'Бірінші арнаның төмен желідегі орталық жиілігі',
  'The distance of uplink and downlink: stated, it is held against their centres':
    'Жоғары және төмен желінің арақашықтығы: көрсетілсе, орталықтарымен салыстырылады',
  'Saturation flux density': 'Қанығу ағынының тығыздығы',
  'Satellite G/T at which the SFD is stated': 'SFD көрсетілген спутник G/T-сы',
  'Setting of the channel attenuator': 'Арна әлсіреткішінің қойылымы',
  'Gain steps and level control before the output amplifier':
    'Шығыс күшейткіштің алдындағы күшейту сатылары мен деңгейді реттеу',
  'Id of a processor': 'Процессор идентификаторы',
  'The channels go through it': 'Арналар осы арқылы өтеді',
  'Channels that the processor leads to another beam, amplifier or frequency':
    'Процессор басқа сәулеге, күшейткішке не жиілікке бағыттайтын арналар',
  'Id of a filter': 'Сүзгі идентификаторы',
  'Of the input multiplexer, before the amplifier': 'Кіріс мультиплексордікі, күшейткіштің алдында',
  'Of the output multiplexer, behind the amplifier': 'Шығыс мультиплексордікі, күшейткіштен кейін',
  'One carrier near saturation, or several with back-off':
    'Қанығуға жақын бір тасушы немесе шегінумен бірнешеуі',
  'What all carriers of the group meet: neighbours, other beams, other polarisation':
    'Топтың барлық тасушылары көретін бөгеуіл: көршілер, басқа сәулелер, басқа поляризация',
  Polarisation: 'Поляризация',
  'Local oscillator of the frequency converter': 'Жиілік түрлендіргішінің гетеродині',
  'Mode that is commanded': 'Командамен қойылатын режим',
  'fixed-gain: the drive follows the uplink (FGM); level-control: the drive is held (ALC)':
    'fixed-gain: қоздыру жоғары желіге тәуелді (FGM); level-control: қоздыру тұрақты (ALC)',
  'Settings that `attenuatorDb` can have': '`attenuatorDb` қабылдай алатын қойылымдар',
  'It holds the power of carriers and noise in the channel before the output amplifier':
    'Шығыс күшейткіш алдында арнадағы тасушылар мен шу қуатын ұстап тұрады',
  'Step of the channel attenuator': 'Арна әлсіреткішінің қадамы',
  'Largest attenuation': 'Ең үлкен әлсірету',
  'Input back-off that it holds': 'Ұстап тұратын кіріс бойынша шегіну',
  'Gain that it can add': 'Қоса алатын күшейту',
  'Gain that it can take away': 'Кеміте алатын күшейту',
  'A channel of this group': 'Осы топтың арнасы',
  'Downlink centre frequency': 'Төмен желідегі орталық жиілік',
  'Digital gain beside that for which the saturation flux density is stated':
    'Қанығу ағынының тығыздығы көрсетілгеннен өзге сандық күшейту',
  'Distortion of the carrier by the amplifier': 'Тасушының күшейткіштегі бұрмалануы',
  'computed: a line of the budget, from the model of the amplifier and the constellation of the MODCOD; the implementation loss is then that of the modem alone':
    'computed: бюджетте күшейткіш моделі мен MODCOD шоқжұлдызынан есептелетін жол; іске асыру шығыны сонда тек модемдікі',
  'It holds the drive against uplink fades': 'Жоғары желі өшуіне қарамастан қоздыруды ұстап тұрады',
  'Range of the automatic level control': 'Деңгейді автоматты реттеу ауқымы',
  'Total input back-off': 'Кіріс бойынша жалпы шегіну',
  'Total output back-off': 'Шығыс бойынша жалпы шегіну',
  'Least guard band, of the narrower channel': 'Ең аз қорғаныш жолағы, тар арнаға қатысты',
  'Least isolation of beams that share a frequency and polarisation':
    'Жиілік пен поляризациясы ортақ сәулелердің ең аз оқшаулауы',
  'Least rejection of the nearest channel by both filters': 'Жақын арнаның екі сүзгімен ең аз басылуы',
  'Least gap between a downlink and an uplink, of the frequency':
    'Төмен мен жоғары желі арасындағы ең аз аралық, жиілікке қатысты',
  'Least distance of two oscillators of a receiver': 'Қабылдағыштың екі гетеродині арасындағы ең аз аралық',
  'Highest harmonic of an oscillator that is looked for': 'Ізделетін ең жоғары гетеродин гармоникасы',
  'Order of a product up to which it is a conflict': 'Туынды қайшылық саналатын ең жоғары рет',
  'What it sends; the side lobes of the receiving station take off':
    'Таратқаны; қабылдайтын станцияның бүйір жапырақшалары шегеріледі',
  'What its stations send beside it, by the side lobes of ITU-R S.465-6':
    'Станциялары қасына тарататыны, ITU-R S.465-6 бүйір жапырақшалары бойынша',
  'EIRP density towards stations of this satellite': 'Осы спутник станцияларына қарай ЭИСҚ тығыздығы',
  'Lower edge of the band': 'Жолақтың төменгі шеті',
  'Upper edge of the band': 'Жолақтың жоғарғы шеті',
  'Discrimination by polarisation': 'Поляризация бойынша айыру',
  'Power density at the antennas of its stations': 'Станция антенналарындағы қуат тығыздығы',
  'Where its station stands; else at the peak of the receiving beam':
    'Станциясының орны; болмаса қабылдау сәулесінің шыңы',
  'Groups whose channels it feeds': 'Арналарын қоректендіретін топтар',
  'Amplifier chains, active and spare': 'Күшейткіш тізбектері, жұмыстағы және қосалқы',
  'Input side; the output side mirrors it and is switched with it':
    'Кіріс жағы; шығыс жағы оның айнасы, бірге ауыстырылады',
  'Type of switch': 'Ауыстырып-қосқыш түрі',
  'C joins neighbouring ports in two ways; R also opposite ports, one pair at a time; T joins four ports in all three ways':
    'C көрші порттарды екі жолмен қосады; R қарсы порттарды да, бір мезетте бір жұп; T төрт портты үш жолдың бәрімен қосады',
  'Ports 1 … 4, around the body': '1 … 4 порттары, корпус айналасымен',
  'Each leads to a channel, a tube or a wire to another switch; null is a terminated port':
    'Әрқайсысы арнаға, шамға немесе басқа ауыстырып-қосқышқа сымға шығады; null — жүктемеленген порт',
  'What the port leads to': 'Порт шығатын жер',
  'A channel of the plan, a tube, a wire to another switch (any other name, at two ports), or null: terminated':
    'Жоспар арнасы, шам, басқа ауыстырып-қосқышқа сым (екі порттағы өзге атау) немесе null: жүктемеленген',
  'Centre frequency': 'Орталық жиілік',
  'Gain of its antenna towards the station': 'Антеннасының станцияға қарай күшейтуі',
  'Of an omnidirectional antenna the least over the directions that it serves':
    'Барлық бағытты антеннада қызмет көрсететін бағыттардағы ең азы',
  'Loss between antenna and receiver': 'Антенна мен қабылдағыш арасындағы шығын',
  'System noise temperature at the receiver': 'Қабылдағыштағы жүйенің шу температурасы',
  'Least power at the receiver with which it works': 'Қабылдағыш жұмыс істейтін ең аз қуат',
  'Power of the transmitter': 'Таратқыш қуаты',
  'Loss between transmitter and antenna': 'Таратқыш пен антенна арасындағы шығын',
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
