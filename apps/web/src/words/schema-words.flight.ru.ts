/** What the schemas say of flight in Russian: mass, thrusters, propellant, tracking, transfer and attitude. */
export const flightWords: Readonly<Record<string, string>> = {
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
};
