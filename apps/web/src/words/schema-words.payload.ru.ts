/** What the schemas say of the payload in Russian: antennas, beams, receivers, amplifiers, filters, channels and their plan. */
export const payloadWords: Readonly<Record<string, string>> = {
  'Kind of antenna': 'Вид антенны',
  'Reflector diameter': 'Диаметр рефлектора',
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
};
