/** What the schemas say of the payload in Kazakh: antennas, beams, receivers, amplifiers, filters, channels and their plan. */
export const payloadWords: Readonly<Record<string, string>> = {
  'Kind of antenna': 'Антенна түрі',
  'Reflector diameter': 'Рефлектор диаметрі',
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
};
