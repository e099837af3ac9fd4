/** What the schemas say of flight in Kazakh: mass, thrusters, propellant, tracking, transfer and attitude. */
export const flightWords: Readonly<Record<string, string>> = {
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
};
