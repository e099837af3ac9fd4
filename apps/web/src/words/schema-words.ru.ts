/** Titles and descriptions of the schemas in Russian, by their English texts; those of flight and payload stand beside. */
import { flightWords } from './schema-words.flight.ru.ts';
import { payloadWords } from './schema-words.payload.ru.ts';

export const schemaWords: Readonly<Record<string, string>> = {
  ...flightWords,
  ...payloadWords,
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
  'Objective in Kazakh (kk), Turkish (tr) or Russian (ru)':
    'Цель на казахском (kk), турецком (tr) или русском (ru)',
  'Organisation in Kazakh (kk), Turkish (tr) or Russian (ru)':
    'Организация на казахском (kk), турецком (tr) или русском (ru)',
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
  'Id of a service area': 'Идентификатор зоны обслуживания',
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
