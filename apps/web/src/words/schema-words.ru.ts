/** Titles and descriptions of the schemas in Russian, by their English texts. */
export const schemaWords: Readonly<Record<string, string>> = {
  'Kind of the file': 'Вид файла',
  'What it is': 'Что это',
  'Written by the program that made it': 'Программа, которой записан',
  'Frequency of the pattern': 'Частота диаграммы',
  'Diameter of the reflector': 'Диаметр рефлектора',
  'Focal length': 'Фокусное расстояние',
  'Illumination at the edge of the aperture below its centre':
    'Спад облучения на краю апертуры относительно центра',
  'Direction of the axis of the reflector, seen from the satellite': 'Направление оси рефлектора со спутника',
  'One entry for each feed': 'По записи на каждый облучатель',
  'Azimuth of the axis of the reflector': 'Азимут оси рефлектора',
  'Elevation of the axis of the reflector': 'Угол места оси рефлектора',
  'Azimuth of the axis of the feed’s own beam, east of the sub-satellite point':
    'Азимут оси собственного луча облучателя, к востоку от подспутниковой точки',
  'Elevation of that axis, north of the equatorial plane':
    'Угол места этой оси, к северу от плоскости экватора',
  'Amplitude of the excitation, of any common scale': 'Амплитуда возбуждения в любом общем масштабе',
  'Phase of the excitation': 'Фаза возбуждения',
  'Types of terminal': 'Типы терминалов',
  'A terminal of a type, put up at a site': 'Терминал некоторого типа на площадке',
  'The dish': 'Зеркальная антенна',
  'What it takes to send; leave out for a terminal that only receives':
    'Передающая часть; у терминала только на приём её нет',
  'What it takes to receive': 'Приёмная часть',
  Id: 'Идентификатор',
  Source: 'Источник',
  'A key under `sources` in programme.yaml': 'Ключ из `sources` в programme.yaml',
  Confidence: 'Достоверность',
  'published: the source prints it; derived: follows from published figures; modelled: nobody published it; assumed: a choice of the author':
    'published: напечатано в источнике; derived: следует из опубликованных величин; modelled: никем не опубликовано, смоделировано; assumed: выбор автора',
  Note: 'Примечание',
  'How the figures come about, or what to know of them': 'Как получены величины или что о них нужно знать',
  Name: 'Название',
  'Antenna diameter': 'Диаметр антенны',
  'Aperture efficiency': 'Коэффициент использования апертуры',
  'Loss by ageing and surface errors': 'Потери из-за старения и неровностей поверхности',
  'Loss of the dry radome, at 290 K': 'Потери сухого обтекателя при 290 К',
  'Loss of the wet antenna or radome while it rains': 'Потери мокрой антенны или обтекателя во время дождя',
  'Where the other polarisation carries as much power':
    'Если в другой поляризации передаётся такая же мощность',
  'Cross-polar isolation on the axis': 'Кроссполяризационная развязка на оси',
  'Angle by which linear polarisation is not aligned': 'Угол рассогласования линейной поляризации',
  'How linear polarisation is set': 'Как установлена линейная поляризация',
  '`horizon`: the feed stands level, and the whole skew of the site is misaligned':
    '`horizon`: облучатель стоит горизонтально, весь поворот плоскости поляризации в этом месте остаётся рассогласованием',
  'Side lobes': 'Боковые лепестки',
  's465: ITU-R S.465-6; s580: the design objective of ITU-R S.580-6, from 50 wavelengths on; bo1213: receivers of broadcasts, ITU-R BO.1213-1, from 11 wavelengths on':
    's465: ITU-R S.465-6; s580: проектный ориентир ITU-R S.580-6, от 50 длин волн; bo1213: приёмники вещания, ITU-R BO.1213-1, от 11 длин волн',
  'Saturated power of the amplifier': 'Мощность насыщения усилителя',
  'Least output back-off of the amplifier': 'Наименьший отступ по выходу усилителя',
  'Loss from amplifier to feed': 'Потери от усилителя до облучателя',
  'Pointing loss': 'Потери наведения',
  'Raises the power while the uplink fades, up to what the amplifier gives':
    'Поднимает мощность при замираниях на линии вверх, насколько позволяет усилитель',
  'With all its carriers at their powers': 'При всех его несущих на их мощностях',
  'Range of the power control': 'Диапазон регулировки мощности',
  'Error of the power control': 'Погрешность регулировки мощности',
  'Carrier over intermodulation of the amplifier': 'Отношение несущей к интермодуляции усилителя',
  'Noise temperature of the LNA or LNB': 'Шумовая температура МШУ или конвертера',
  'Antenna noise temperature in clear sky': 'Шумовая температура антенны при ясном небе',
  'Loss from feed to LNA': 'Потери от облучателя до МШУ',
  'Id of a site': 'Идентификатор площадки',
  'Id of a terminal': 'Идентификатор терминала',
  'Of a second such station that takes over in the rain':
    'Площадка второй такой станции, принимающей связь во время дождя',
  'Single links, each with two named ends': 'Отдельные линии, каждая с двумя названными концами',
  'Carriers of telecommand, telemetry and ranging between a station and a satellite':
    'Несущие командной линии, телеметрии и измерения дальности между станцией и спутником',
  'Id of a station': 'Идентификатор станции',
  'Where the uplink starts': 'Где начинается линия вверх',
  'Id of a transponder': 'Идентификатор ствола',
  'A channel of the frequency plan: id of the group and number, `ku-fss-1`':
    'Ствол частотного плана: идентификатор группы и номер, `ku-fss-1`',
  'What is sent': 'Что передаётся',
  'How hard the carrier drives the transponder': 'Насколько несущая возбуждает ствол',
  'Without it, that of gas by ITU-R P.676. Fades are what exceeds it':
    'Без него берётся потеря в газах по ITU-R P.676. Замирания — то, что её превышает',
  'Beside what the transponder group states': 'Сверх того, что указано у группы стволов',
  'Margin kept beside the fades': 'Запас сверх замираний',
  'Loss of C/(N+I) left to non-geostationary systems':
    'Потеря C/(N+I), отведённая негеостационарным системам',
  'Required availability of the average year': 'Требуемая готовность среднего года',
  'A station, or a terminal type put up at a site': 'Станция или терминал некоторого типа на площадке',
  'Symbol rate': 'Символьная скорость',
  'Roll-off': 'Коэффициент скругления',
  MODCOD: 'MODCOD',
  '`DVB-S2 8PSK 3/4`, `DVB-S QPSK 3/4`, `DVB-RCS2 QPSK 1/2`, or `auto-s2`, `auto-s2x`, `auto-rcs2`: the most efficient that closes at the required availability. `modcods/NAME.csv` is a table of the folder `modcods` with the columns name, esN0Db, efficiencyBitPerSymbol and, where it is known, confidence: alone it leaves the choice, `modcods/NAME.csv 8PSK 3/4` names a row':
    '`DVB-S2 8PSK 3/4`, `DVB-S QPSK 3/4`, `DVB-RCS2 QPSK 1/2` или `auto-s2`, `auto-s2x`, `auto-rcs2`: самый эффективный из тех, что замыкают линию при требуемой готовности. `modcods/NAME.csv` — таблица из папки `modcods` со столбцами name, esN0Db, efficiencyBitPerSymbol и, где известно, confidence: сама по себе она оставляет выбор, `modcods/NAME.csv 8PSK 3/4` называет строку',
  'Length of the FEC frame': 'Длина кадра FEC',
  '`vl-snr` adds the frames of DVB-S2X for very low SNR, down to −10 dB. For DVB-RCS2 `normal` is the burst of 1616 symbols, `short` that of 536':
    '`vl-snr` добавляет кадры DVB-S2X для очень низкого ОСШ, до −10 дБ. Для DVB-RCS2 `normal` — пакет из 1616 символов, `short` — из 536',
  'Pilot symbols': 'Пилот-символы',
  'Loss of the real modem against the ideal Es/N0': 'Потери реального модема относительно идеального Es/N0',
  'Where it differs by modulation; `implementationLossDb` holds for those that are not named':
    'Если зависит от модуляции; для неназванных действует `implementationLossDb`',
  Modulation: 'Модуляция',
  'As the MODCODs of the carrier name it: `QPSK`, `16APSK`':
    'Так, как она названа в MODCOD несущей: `QPSK`, `16APSK`',
  'Es/N0 beyond the need that the modem asks before a step up':
    'Es/N0 сверх потребности, которое модем требует перед шагом вверх',
  'Of a carrier that adapts; a step down is taken at once': 'Для адаптивной несущей; шаг вниз делается сразу',
  'Input back-off of this carrier': 'Отступ по входу этой несущей',
  'EIRP of the transmitting station': 'ЭИИМ передающей станции',
  'Clear-sky loss of the uplink by gas and cloud': 'Потери линии вверх в газах и облаках при ясном небе',
  'Clear-sky loss of the downlink by gas and cloud': 'Потери линии вниз в газах и облаках при ясном небе',
  'Who or what interferes': 'Кто или что создаёт помеху',
  'Where it enters': 'Где входит',
  'It then fades with the carrier or apart from it': 'От этого замирает вместе с несущей или отдельно',
  'A stated ratio stands in place of the one of its kind and place that would be computed':
    'Указанное отношение заменяет вычисляемое того же вида и места',
  'Carrier-to-interference ratio in clear sky': 'Отношение несущей к помехе при ясном небе',
  'On the ground': 'Наземный конец',
  'Up to a receiver of the satellite, or down from a transmitter':
    'Вверх к приёмнику спутника или вниз от передатчика',
  'Of the carrier by a sine subcarrier that carries the bits':
    'Модуляция несущей синусоидальной поднесущей с битами',
  'Bit rate': 'Битовая скорость',
  'Eb/N0 that the decoder needs': 'Eb/N0, нужное декодеру',
  'Loss of the real demodulator': 'Потери реального демодулятора',
  'What follows the residual carrier of phase modulation':
    'Что следит за остаточной несущей фазовой модуляции',
  'A tone beside the data, with phase modulation': 'Тон рядом с данными, при фазовой модуляции',
  'Margin that each of them keeps': 'Запас, который сохраняет каждый из них',
  'Id of a command receiver': 'Идентификатор командного приёмника',
  'EIRP of the station': 'ЭИИМ станции',
  'Id of a telemetry transmitter': 'Идентификатор передатчика телеметрии',
  'Modulation index of the data subcarrier': 'Индекс модуляции поднесущей данных',
  'Peak deviation by the subcarrier': 'Пиковая девиация от поднесущей',
  'Frequency of the subcarrier': 'Частота поднесущей',
  'C/N in the band of the carrier above which the discriminator works':
    'C/N в полосе несущей, выше которого работает дискриминатор',
  'Two-sided noise bandwidth of the carrier loop': 'Двусторонняя шумовая полоса контура несущей',
  'Ratio that keeps it locked': 'Отношение, удерживающее захват',
  'Modulation index of the ranging tone': 'Индекс модуляции дальномерного тона',
  'Tone over noise density that ranging needs':
    'Отношение тона к плотности шума, нужное для измерения дальности',
  'Clear-sky loss by gas and cloud': 'Потери в газах и облаках при ясном небе',
  'Investment of the whole programme': 'Инвестиции всей программы',
  'Currency of the investment': 'Валюта инвестиций',
  'ISO 4217 code: `USD`, `KZT`, …': 'Код ISO 4217: `USD`, `KZT`, …',
  'One for each partner who pays or owns; the cost shares sum to 100 %':
    'По одной на каждого партнёра, который платит или владеет; доли затрат в сумме 100 %',
  'Id of a partner': 'Идентификатор партнёра',
  'Part of the cost': 'Доля затрат',
  'Channels of each transponder group that are this partner’s; fractions are part-time or shared channels':
    'Стволы каждой группы стволов, принадлежащие партнёру; дробные — на часть времени или общие',
  'Id of a transponder group': 'Идентификатор группы стволов',
  'Channels of the group': 'Стволы группы',
  'What the figures of the platforms cite, by a key of one’s own':
    'На что ссылаются величины платформ, по собственному ключу',
  'Platforms beside those of the catalogue that comes with Ortak':
    'Платформы помимо каталога, поставляемого с Ortak',
  Title: 'Заглавие',
  Address: 'Адрес',
  'https://… or http://…': 'https://… или http://…',
  Date: 'Дата',
  'When it was published or read: 2026, 2026-11 or 2026-11-23':
    'Когда опубликовано или прочитано: 2026, 2026-11 или 2026-11-23',
  'Launch mass': 'Стартовая масса',
  'Dry mass': 'Сухая масса',
  'Payload mass': 'Масса полезной нагрузки',
  'Payload power': 'Мощность полезной нагрузки',
  'Power of the whole satellite': 'Мощность всего спутника',
  'Design life': 'Расчётный срок службы',
  'Edition of the file format': 'Редакция формата файлов',
  Objective: 'Цель',
  'The question the programme answers, in a sentence or two':
    'Вопрос, на который отвечает программа, одной-двумя фразами',
  'Boundary view': 'Изображение границ',
  'Whose drawing of borders service areas and maps follow: who holds a territory, or resolutions of the UN':
    'Чьё начертание границ принимают зоны обслуживания и карты: фактический контроль или резолюции ООН',
  'Who takes part': 'Кто участвует',
  'Cities, control centres, gateways': 'Города, центры управления, шлюзовые станции',
  'What the figures cite, by a key of one’s own: `handbook: { title: …, url: …, date: … }`':
    'На что ссылаются величины, по собственному ключу: `handbook: { title: …, url: …, date: … }`',
  Organisation: 'Организация',
  'Who signs for the partner': 'Кто подписывает от имени партнёра',
  Role: 'Роль',
  'anchor: leads and pays most; member: shares cost and capacity; slot-holder: brings the orbital position':
    'anchor: ведёт и платит больше всех; member: делит затраты и ёмкость; slot-holder: предоставляет орбитальную позицию',
  'Names in Kazakh (kk), Turkish (tr), Russian (ru) or the local language':
    'Названия на казахском (kk), турецком (tr), русском (ru) или местном языке',
  'In Kazakh': 'На казахском',
  'In Turkish': 'На турецком',
  'In Russian': 'На русском',
  'In the local language': 'На местном языке',
  'ISO 3166-1 alpha-3 code': 'Код ISO 3166-1 alpha-3',
  'Latitude, north positive': 'Широта, северная положительна',
  'Longitude, east positive': 'Долгота, восточная положительна',
  'Height above mean sea level': 'Высота над средним уровнем моря',
  'Services are computed for each city in their area; stations may stand at any site':
    'Услуги рассчитываются для каждого города своей зоны; станции могут стоять на любой площадке',
  'Orbital position, east positive': 'Орбитальная позиция, восточная положительна',
  'Id of a platform': 'Идентификатор платформы',
  'Of the catalogue, or of platforms.yaml': 'Из каталога или platforms.yaml',
  'How far it strays from its place': 'Насколько отходит от своего места',
  'Mass, thrusters, propellant and tracking, for flight dynamics':
    'Масса, двигатели, топливо и траекторные измерения для динамики полёта',
  'From the launcher into the slot': 'От ракеты-носителя до точки стояния',
  'How far its antennas point from where they should': 'Насколько антенны отклоняются от нужного направления',
  'Reflectors and horns': 'Рефлекторы и рупоры',
  'What the antennas cast on the Earth': 'Что антенны проецируют на Землю',
  'One behind each receiving beam': 'По одному за каждым приёмным лучом',
  'Types of output amplifier': 'Типы выходных усилителей',
  'Types of channel filter': 'Типы фильтров стволов',
  'Digital transparent processors: any channel to any beam':
    'Цифровые прозрачные процессоры: любой ствол в любой луч',
  'Frequency plan: groups of equal channels, `spacingMHz` apart, named id-1, id-2, …':
    'Частотный план: группы одинаковых стволов с шагом `spacingMHz`, с именами id-1, id-2, …',
  'When the frequency plan is told to be too tight': 'Когда частотный план считается слишком тесным',
  'Satellites beside it on the arc that use its frequencies':
    'Соседние спутники на дуге, использующие его частоты',
  'Switch networks between channels and their amplifiers':
    'Сети переключателей между стволами и их усилителями',
  'What hears telecommand': 'Что принимает команды',
  'What sends telemetry': 'Что передаёт телеметрию',
  'What eccentricity does to the longitude lies within it':
    'Влияние эксцентриситета на долготу лежит в её пределах',
  'Also the half-width of the box in latitude': 'Также полуширина окна по широте',
  'Largest eccentricity of the orbit': 'Наибольший эксцентриситет орбиты',
  'Half-width of the box in longitude': 'Полуширина окна по долготе',
  'Largest inclination of the orbit': 'Наибольшее наклонение орбиты',
  'Beginning of life on station': 'Начало срока службы в точке стояния',
  'Such as 2029-06-01, 0 h UTC': 'Например 2029-06-01, 0 ч UTC',
  'Mass at the beginning of life on station': 'Масса в начале срока службы в точке стояния',
  'Area that the Sun sees, mean over the year': 'Площадь, освещаемая Солнцем, средняя за год',
  'Radiation pressure coefficient Cr': 'Коэффициент светового давления Cr',
  '1 absorbs all light, 2 reflects all back': '1 — весь свет поглощается, 2 — весь отражается обратно',
  'What is loaded, and what of it is not for station keeping':
    'Сколько заправлено и что из этого не для удержания',
  'Propellant for station keeping and disposal at the beginning': 'Топливо на удержание и увод в начале',
  'Part that cannot be used': 'Неиспользуемая часть',
  'Margin on the propellant of station keeping': 'Запас топлива на удержание',
  'Specific impulse of the burns to the graveyard':
    'Удельный импульс включений для увода на орбиту захоронения',
  'How the satellite is kept in its box': 'Как спутник удерживается в своём окне',
  'Keeping cycle': 'Цикл удержания',
  'From one east–west correction to the next [d]': 'От одной коррекции восток–запад до следующей [d]',
  'Cycles from one north–south correction to the next': 'Циклов от одной коррекции север–юг до следующей',
  '0 for none: the inclination is left to grow': '0: не выполняются, наклонение растёт',
  'Specific impulse of north–south burns, losses by cant and plume taken off':
    'Удельный импульс включений север–юг за вычетом потерь на скос и струю',
  'Specific impulse of east–west burns, losses taken off':
    'Удельный импульс включений восток–запад за вычетом потерь',
  'From one plan to the next [d]; thrusters fire every day but the last, on which the orbit is determined':
    'От одного плана до следующего [d]; двигатели включаются каждый день, кроме последнего, когда определяется орбита',
  'Usually four': 'Обычно четыре',
  'Power for thrusters in sunlight': 'Мощность для двигателей на свету',
  'Power for thrusters in eclipse, of the batteries': 'Мощность для двигателей в тени, от аккумуляторов',
  'Whether thrusters fire in eclipse': 'Включаются ли двигатели в тени',
  'Needs `eclipsePowerW` of at least one thruster': 'Требует `eclipsePowerW` хотя бы на один двигатель',
  'Corner at which it is mounted': 'Угол, в котором установлен',
  'Its jet leaves over that corner, away from the Earth: it pushes towards the opposite one':
    'Струя выходит над этим углом, от Земли: толкает к противоположному',
  Thrust: 'Тяга',
  'Specific impulse': 'Удельный импульс',
  'Power drawn while it fires': 'Потребляемая при работе мощность',
  'Angle of the jet from the north–south axis towards the face away from the Earth':
    'Угол струи от оси север–юг к грани, обращённой от Земли',
  'Angle of the jet out of that plane, towards east or west':
    'Угол струи из этой плоскости, на восток или запад',
  'Errors of manoeuvres, 1 σ': 'Ошибки манёвров, 1 σ',
  'Standard deviation of the size of a manoeuvre': 'Среднеквадратическое отклонение величины манёвра',
  'Standard deviation of its direction, about each of two axes':
    'Среднеквадратическое отклонение направления, вокруг каждой из двух осей',
  'How the orbit is determined': 'Как определяется орбита',
  'Stations that measure': 'Измеряющие станции',
  'Standard deviation of a range': 'Среднеквадратическое отклонение дальности',
  'Standard deviation of the bias of the ranges of a station':
    'Среднеквадратическое отклонение систематической ошибки дальностей станции',
  'Standard deviation of azimuth and elevation': 'Среднеквадратическое отклонение азимута и угла места',
  'Standard deviation of the bias of the angles of a station':
    'Среднеквадратическое отклонение систематической ошибки углов станции',
  'Measurements of each station a day': 'Измерений каждой станции в сутки',
  'Length of the arc of measurements': 'Длина мерного интервала',
  'Separation from the launcher': 'Отделение от ракеты-носителя',
  'Such as 2029-06-01T12:30, UTC': 'Например 2029-06-01T12:30, UTC',
  'Mass at separation': 'Масса при отделении',
  'Injection orbit of a launcher': 'Орбита выведения ракеты-носителя',
  'From the catalogue (`ortak flight transfer --launchers` prints it)':
    'Из каталога (его печатает `ortak flight transfer --launchers`)',
  'Injection orbit, where the catalogue does not have it': 'Орбита выведения, если её нет в каталоге',
  'Default 180: the apogee over the equator, northbound':
    'По умолчанию 180: апогей над экватором, на восходящей ветви',
  'Default 0; it tells when the Earth shades the orbit':
    'По умолчанию 0; определяет, когда Земля затеняет орбиту',
  'Default 0; with it the longitude of every apogee is known':
    'По умолчанию 0; по нему известна долгота каждого апогея',
  'Default: the position of the satellite; another where it is tested first':
    'По умолчанию позиция спутника; другая, если сначала его испытывают там',
  'Chemical engine that raises the orbit': 'Химический двигатель, поднимающий орбиту',
  'Electric thrusters that raise the orbit': 'Электрические двигатели, поднимающие орбиту',
  'Altitude of the perigee over the equator': 'Высота перигея над экватором',
  'Altitude of the apogee over the equator': 'Высота апогея над экватором',
  'Inclination to the equator': 'Наклонение к экватору',
  'Argument of the perigee at separation': 'Аргумент перигея при отделении',
  'Right ascension of the ascending node at separation': 'Прямое восхождение восходящего узла при отделении',
  'From the perigee to separation': 'От перигея до отделения',
  'Longitude at which the transfer ends': 'Долгота, на которой кончается довыведение',
  'Burns of the apogee engine': 'Включения апогейного двигателя',
  'The first apogee at which it may fire': 'Первый апогей, в котором он может включиться',
  'From 1, the one after separation': 'С 1, следующего за отделением',
  'Longest burn': 'Самое длительное включение',
  'Thrust of the thrusters that trim the orbit': 'Тяга двигателей, доводящих орбиту',
  'Specific impulse of these thrusters': 'Удельный импульс этих двигателей',
  'Thrust of all thrusters that fire, along the motion': 'Тяга всех включённых двигателей вдоль движения',
  'Power drawn at that thrust': 'Потребляемая мощность при этой тяге',
  'Power of the solar array at the beginning, at 1 au': 'Мощность солнечной батареи в начале, на 1 а. е.',
  'Power that everything else draws': 'Мощность, потребляемая всем остальным',
  'Whether thrusters rest in the shadow of the Earth': 'Отключаются ли двигатели в тени Земли',
  'How radiation wears the solar array: a model, not a measurement':
    'Как радиация изнашивает солнечную батарею: модель, а не измерение',
  'C of P = P₀ (1 − C log₁₀(1 + Φ/Φ₀))': 'C из P = P₀ (1 − C log₁₀(1 + Φ/Φ₀))',
  'Φ₀, in days at the heart of the belt': 'Φ₀, в сутках в середине пояса',
  'Distance of the heart of the belt, in Earth radii at the equator':
    'Расстояние до середины пояса, в экваториальных радиусах Земли',
  'Width of the belt (1 σ of a bell curve), in Earth radii':
    'Ширина пояса (1 σ колоколообразной кривой), в экваториальных радиусах Земли',
  'Yaw that the satellite keeps, anticlockwise as it sees the Earth':
    'Рыскание, которое держит спутник, против часовой стрелки при взгляде на Землю',
  'Of either sign, the same over the life': 'Любого знака, одинаково весь срок',
  '1 σ of a normal distribution': '1 σ нормального распределения',
  'Kept 99.73 % of the time, in any direction; in place of random roll and pitch':
    'Выдерживается 99,73 % времени, в любом направлении; вместо случайных крена и тангажа',
  'Bound of the constant error in roll, which moves footprints north or south':
    'Предел постоянной ошибки по крену, сдвигающей зоны на север или юг',
  'Bound of the constant error in pitch, which moves them east or west':
    'Предел постоянной ошибки по тангажу, сдвигающей зоны на восток или запад',
  'Bound of the constant error in yaw, which turns them about the sub-satellite point':
    'Предел постоянной ошибки по рысканию, поворачивающей зоны вокруг подспутниковой точки',
  'Standard deviation of the random error in roll, which moves footprints north or south':
    'СКО случайной ошибки по крену, сдвигающей зоны на север или юг',
  'Standard deviation of the random error in pitch, which moves them east or west':
    'СКО случайной ошибки по тангажу, сдвигающей зоны на восток или запад',
  'Standard deviation of the random error in yaw, which turns them about the sub-satellite point':
    'СКО случайной ошибки по рысканию, поворачивающей зоны вокруг подспутниковой точки',
  'Half-cone of the random error': 'Полуугол конуса случайной ошибки',
  'Kind of antenna': 'Вид антенны',
  'Reflector diameter': 'Диаметр рефлектора',
  'Id of a service area': 'Идентификатор зоны обслуживания',
  'Downlink: present when the beam transmits': 'Линия вниз: есть, если луч передающий',
  'Uplink: present when the beam receives': 'Линия вверх: есть, если луч приёмный',
  'Id of an antenna': 'Идентификатор антенны',
  'A pattern from a file has its own; stated beside one, the pattern is scaled to it':
    'У диаграммы из файла оно своё; указанное рядом — диаграмма масштабируется к нему',
  'Spill-over, feed network, surface of the reflector; beside a pattern from a file that gives directivities':
    'Перелив, облучающая система, поверхность рефлектора; при диаграмме из файла с КНД',
  'Where the axis meets the Earth, or its direction from the satellite. A pattern from a file has its directions in the frame of the satellite, and takes none':
    'Где ось встречает Землю или её направление со спутника. У диаграммы из файла направления в системе спутника, ей это не нужно',
  'How the gain falls off the axis': 'Как усиление спадает от оси',
  'Peak gain': 'Максимальное усиление',
  'Loss between directivity and gain': 'Потери между КНД и усилением',
  'Azimuth east of the sub-satellite point, seen from the satellite':
    'Азимут к востоку от подспутниковой точки, со спутника',
  'Elevation north of the equatorial plane, seen from the satellite':
    'Угол места к северу от плоскости экватора, со спутника',
  'Full 3 dB width along the major axis': 'Полная ширина по уровню 3 дБ вдоль большой оси',
  'Full 3 dB width along the minor axis': 'Полная ширина по уровню 3 дБ вдоль малой оси',
  'Angle of the major axis, anticlockwise from east on the map':
    'Угол большой оси, против часовой стрелки от востока на карте',
  'Side-lobe floor below the peak': 'Уровень боковых лепестков ниже максимума',
  'Full 3 dB width': 'Полная ширина по уровню 3 дБ',
  'Near-in side-lobe level': 'Уровень ближних боковых лепестков',
  'L_s of ITU-R S.672-4': 'L_s из ITU-R S.672-4',
  'Path of the file, from the programme folder': 'Путь к файлу от папки программы',
  'A reflector with the excitations of its feeds': 'Рефлектор с возбуждениями облучателей',
  'GRASP .grd or .cut, ITU .gxt, contours as .geojson, or a grid as .csv':
    'GRASP .grd или .cut, ITU .gxt, контуры в .geojson или сетка в .csv',
  'Which of the fields, diagrams or beams of the file, counted from 1':
    'Какое из полей, диаграмм или лучей файла, счёт с 1',
  'Id of a beam': 'Идентификатор луча',
  'This, or `noise`, of which it is the sum': 'Это или `noise`, суммой которого оно является',
  'Where the noise comes from, at the antenna flange': 'Откуда шум, на фланце антенны',
  'Uplinks that bring more are reported': 'О линиях вверх, приносящих больше, сообщается',
  'For which it is built; channels beside it are refused':
    'На какую полосу рассчитан; стволы вне её отвергаются',
  'Lower edge': 'Нижний край',
  'Upper edge': 'Верхний край',
  'System noise temperature at the antenna flange': 'Шумовая температура системы на фланце антенны',
  'Noise temperature of the antenna': 'Шумовая температура антенны',
  'Loss between antenna flange and first stage': 'Потери между фланцем антенны и первым каскадом',
  'Physical temperature of that loss': 'Физическая температура этих потерь',
  'In their order, the low-noise amplifier first': 'По порядку, первым малошумящий усилитель',
  Gain: 'Усиление',
  'Below 0 for a loss': 'Меньше 0 для потерь',
  'Noise figure': 'Коэффициент шума',
  'Power of all carriers at the antenna flange above which it is not linear':
    'Мощность всех несущих на фланце антенны, выше которой он нелинеен',
  'Kind of amplifier': 'Вид усилителя',
  'Saturated output power': 'Выходная мощность в насыщении',
  'Loss between amplifier and antenna': 'Потери между усилителем и антенной',
  'Transfer curve, read between its points': 'Передаточная характеристика, между точками интерполируется',
  'AM/AM and AM/PM for intermodulation; without it, the transfer curve and no phase stand in for them':
    'АМ/АМ и АМ/ФМ для интермодуляции; без них — передаточная характеристика и нулевая фаза',
  'Power drawn over the drive': 'Потребляемая мощность в зависимости от возбуждения',
  'Pairs of total input and output back-off [dB], from saturation [0, 0] on':
    'Пары общего отступа по входу и по выходу [дБ], начиная с насыщения [0, 0]',
  'Small-signal amplitude gain αa': 'Усиление амплитуды малого сигнала αa',
  'Amplitude parameter βa': 'Амплитудный параметр βa',
  'Phase parameter αφ': 'Фазовый параметр αφ',
  'Phase parameter βφ': 'Фазовый параметр βφ',
  'Gain of small signals over that at saturation': 'Усиление малых сигналов относительно насыщения',
  'Phase at saturation beside that of small signals': 'Фаза в насыщении относительно малых сигналов',
  'Smoothness p of the knee': 'Плавность колена p',
  'Path of the table, from the programme folder': 'Путь к таблице от папки программы',
  'Columns inputBackOffDb, outputBackOffDb and, where it was measured, phaseDeg':
    'Столбцы inputBackOffDb, outputBackOffDb и, если измерена, phaseDeg',
  'How the power drawn follows the output': 'Как потребляемая мощность зависит от выходной',
  'output-power: from quiescent to saturated in proportion to the output power, as a tube with depressed collectors; output-amplitude: in proportion to the output amplitude, as a class-B stage; constant: the same at every drive':
    'output-power: от покоя до насыщения пропорционально выходной мощности, как у ЛБВ с рекуперацией; output-amplitude: пропорционально выходной амплитуде, как у каскада класса B; constant: одинаково при любом возбуждении',
  'RF over DC power at saturation, power conditioner included':
    'Отношение ВЧ-мощности к потребляемой в насыщении, с источником питания',
  'DC power without drive': 'Потребляемая мощность без возбуждения',
  'By its design, or by measured points or a mask': 'По расчёту либо по измеренным точкам или маске',
  'Number of resonators': 'Число резонаторов',
  'Width between the edges of the equal ripple': 'Ширина между краями равноволновой полосы',
  'Return loss in the pass band': 'Обратные потери в полосе пропускания',
  'Transmission zeros, in half bandwidths from the centre': 'Нули передачи, в полуполосах от центра',
  'Each stands for a pair beside both edges; those left over lie at infinity':
    'Каждый означает пару у обоих краёв; остальные лежат в бесконечности',
  'Pairs of offset from the centre [MHz] and rejection [dB], offset rising':
    'Пары отстройки от центра [МГц] и подавления [дБ], по возрастанию отстройки',
  'By its bits and loading, or by its noise power ratio':
    'По разрядности и загрузке или по отношению мощностей шума',
  'Step of the digital gain': 'Шаг цифрового усиления',
  'Largest digital gain, up or down, beside that for which saturation is stated':
    'Наибольшее цифровое усиление, вверх или вниз, относительно того, для которого указано насыщение',
  'Effective number of bits': 'Эффективное число разрядов',
  'Clipping level over the root mean square of what it converts':
    'Уровень ограничения относительно СКЗ преобразуемого',
  'Noise power ratio, measured': 'Измеренное отношение мощностей шума',
  'Number of channels': 'Число стволов',
  'Spare amplifier chains beside the active ones': 'Резервные усилительные тракты сверх рабочих',
  'Id of a receiver': 'Идентификатор приёмника',
  'Id of an amplifier': 'Идентификатор усилителя',
  'Usable bandwidth of a channel': 'Полезная полоса ствола',
  'Spacing of channel centres': 'Шаг центров стволов',
  'Uplink centre frequency of the first channel': 'Центральная частота первого ствола на линии вверх',
  'Downlink centre frequency of the first channel': 'Центральная частота первого ствола на линии вниз',
  'The distance of uplink and downlink: stated, it is held against their centres':
    'Разнос линий вверх и вниз: если указан, сверяется с их центрами',
  'Saturation flux density': 'Плотность потока насыщения',
  'Satellite G/T at which the SFD is stated': 'G/T спутника, при которой указана SFD',
  'Setting of the channel attenuator': 'Установка аттенюатора ствола',
  'Gain steps and level control before the output amplifier':
    'Ступени усиления и регулировка уровня перед выходным усилителем',
  'Id of a processor': 'Идентификатор процессора',
  'The channels go through it': 'Стволы проходят через него',
  'Channels that the processor leads to another beam, amplifier or frequency':
    'Стволы, которые процессор ведёт в другой луч, усилитель или на другую частоту',
  'Id of a filter': 'Идентификатор фильтра',
  'Of the input multiplexer, before the amplifier': 'Входного мультиплексора, перед усилителем',
  'Of the output multiplexer, behind the amplifier': 'Выходного мультиплексора, за усилителем',
  'One carrier near saturation, or several with back-off':
    'Одна несущая вблизи насыщения или несколько с отступом',
  'What all carriers of the group meet: neighbours, other beams, other polarisation':
    'Помехи всем несущим группы: соседи, другие лучи, другая поляризация',
  Polarisation: 'Поляризация',
  'Local oscillator of the frequency converter': 'Гетеродин преобразователя частоты',
  'Mode that is commanded': 'Задаваемый командой режим',
  'fixed-gain: the drive follows the uplink (FGM); level-control: the drive is held (ALC)':
    'fixed-gain: возбуждение следует за линией вверх (FGM); level-control: возбуждение удерживается (ALC)',
  'Settings that `attenuatorDb` can have': 'Возможные значения `attenuatorDb`',
  'It holds the power of carriers and noise in the channel before the output amplifier':
    'Удерживает мощность несущих и шума в стволе перед выходным усилителем',
  'Step of the channel attenuator': 'Шаг аттенюатора ствола',
  'Largest attenuation': 'Наибольшее ослабление',
  'Input back-off that it holds': 'Удерживаемый отступ по входу',
  'Gain that it can add': 'Усиление, которое он может добавить',
  'Gain that it can take away': 'Усиление, которое он может убрать',
  'A channel of this group': 'Ствол этой группы',
  'Downlink centre frequency': 'Центральная частота на линии вниз',
  'Digital gain beside that for which the saturation flux density is stated':
    'Цифровое усиление относительно того, для которого указана плотность потока насыщения',
  'Distortion of the carrier by the amplifier': 'Искажение несущей в усилителе',
  'computed: a line of the budget, from the model of the amplifier and the constellation of the MODCOD; the implementation loss is then that of the modem alone':
    'computed: строка бюджета из модели усилителя и созвездия MODCOD; потери реализации тогда только модема',
  'It holds the drive against uplink fades': 'Удерживает возбуждение при замираниях линии вверх',
  'Range of the automatic level control': 'Диапазон автоматической регулировки уровня',
  'Total input back-off': 'Общий отступ по входу',
  'Total output back-off': 'Общий отступ по выходу',
  'Least guard band, of the narrower channel': 'Наименьший защитный интервал, от более узкого ствола',
  'Least isolation of beams that share a frequency and polarisation':
    'Наименьшая развязка лучей с общей частотой и поляризацией',
  'Least rejection of the nearest channel by both filters':
    'Наименьшее подавление ближайшего ствола обоими фильтрами',
  'Least gap between a downlink and an uplink, of the frequency':
    'Наименьший разнос линий вниз и вверх, от частоты',
  'Least distance of two oscillators of a receiver': 'Наименьший разнос двух гетеродинов приёмника',
  'Highest harmonic of an oscillator that is looked for': 'Высшая искомая гармоника гетеродина',
  'Order of a product up to which it is a conflict': 'Наивысший порядок продукта, считающегося конфликтом',
  'What it sends; the side lobes of the receiving station take off':
    'Что он передаёт; боковые лепестки приёмной станции вычитаются',
  'What its stations send beside it, by the side lobes of ITU-R S.465-6':
    'Что излучают рядом его станции, по боковым лепесткам ITU-R S.465-6',
  'EIRP density towards stations of this satellite': 'Плотность ЭИИМ в сторону станций этого спутника',
  'Lower edge of the band': 'Нижний край полосы',
  'Upper edge of the band': 'Верхний край полосы',
  'Discrimination by polarisation': 'Развязка по поляризации',
  'Power density at the antennas of its stations': 'Плотность мощности на антеннах его станций',
  'Where its station stands; else at the peak of the receiving beam':
    'Где стоит его станция; иначе в максимуме приёмного луча',
  'Groups whose channels it feeds': 'Группы, стволы которых она питает',
  'Amplifier chains, active and spare': 'Усилительные тракты, рабочие и резервные',
  'Input side; the output side mirrors it and is switched with it':
    'Входная сторона; выходная её зеркалит и переключается вместе с ней',
  'Type of switch': 'Тип переключателя',
  'C joins neighbouring ports in two ways; R also opposite ports, one pair at a time; T joins four ports in all three ways':
    'C соединяет соседние порты двумя способами; R — ещё и противоположные, по одной паре; T — четыре порта всеми тремя способами',
  'Ports 1 … 4, around the body': 'Порты 1 … 4, вокруг корпуса',
  'Each leads to a channel, a tube or a wire to another switch; null is a terminated port':
    'Каждый ведёт к стволу, ЛБВ или проводу к другому переключателю; null — порт на нагрузке',
  'What the port leads to': 'К чему ведёт порт',
  'A channel of the plan, a tube, a wire to another switch (any other name, at two ports), or null: terminated':
    'Ствол плана, ЛБВ, провод к другому переключателю (любое другое имя, у двух портов) или null: на нагрузке',
  'Centre frequency': 'Центральная частота',
  'Gain of its antenna towards the station': 'Усиление его антенны в сторону станции',
  'Of an omnidirectional antenna the least over the directions that it serves':
    'Для всенаправленной антенны — наименьшее по обслуживаемым направлениям',
  'Loss between antenna and receiver': 'Потери между антенной и приёмником',
  'System noise temperature at the receiver': 'Шумовая температура системы у приёмника',
  'Least power at the receiver with which it works': 'Наименьшая мощность, при которой приёмник работает',
  'Power of the transmitter': 'Мощность передатчика',
  'Loss between transmitter and antenna': 'Потери между передатчиком и антенной',
  'Where service is owed': 'Где должна оказываться услуга',
  'The same link to every city of an area': 'Одна и та же линия в каждый город зоны',
  'A box: parts of the countries (islands, territories overseas) that lie wholly outside it are left out':
    'Рамка: части стран (острова, заморские территории), целиком лежащие вне её, не учитываются',
  'Parts that are to get more, or less, from a synthesised beam; the last that holds a place counts':
    'Части, которые получат больше или меньше от синтезированного луча; действует последняя, где лежит точка',
  'Areas that a synthesised beam spares': 'Области, которые щадит синтезированный луч',
  'Countries by code; countries and polygons together make one area':
    'Страны по кодам; страны и многоугольники вместе дают одну зону',
  'Western edge': 'Западный край',
  'Southern edge': 'Южный край',
  'Eastern edge': 'Восточный край',
  'Northern edge': 'Северный край',
  'Rings of [longitude, latitude] in degrees, each of 3 … 1000 points, closed or not; an edge goes the shorter way round the Earth, so that one over more than 180° of longitude needs a point between':
    'Кольца [долгота, широта] в градусах, по 3 … 1000 точек, замкнутые или нет; ребро идёт кратчайшей стороной Земли, поэтому более чем на 180° долготы нужна точка посередине',
  'Directivity wanted there above the rest of the area': 'Требуемый там КНД сверх остальной зоны',
  'Whom the beam spares': 'Кого щадит луч',
  'Directivity there below the edge of coverage, at least': 'КНД там ниже края зоны не менее чем на',
  'A beam takes about λ/D to fall: neighbours cannot be spared at their border':
    'Лучу на спад нужно около λ/D: соседей нельзя пощадить у самой границы',
  'Strip around the service area in which nothing is asked, seen from the satellite':
    'Полоса вокруг зоны обслуживания, где ничего не требуется, со спутника',
  'What stands in every city': 'Что стоит в каждом городе',
  'Every site with the role city in it is served': 'Обслуживается каждая площадка зоны с ролью city',
};
