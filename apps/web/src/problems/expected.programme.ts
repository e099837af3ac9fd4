/** What is expected of the entities of a programme together: checks across figures. */
import type { Row } from '@ortak/report/words';

export const programmeWords: readonly Row[] = [
  // bands, oscillators and filters of channels
  [
    'an upper edge above the lower one, {#} GHz',
    'alt kenardan ({#} GHz) yüksek bir üst kenar',
    'төменгі шектен ({#} ГГц) жоғары жоғарғы шек',
    'верхняя граница выше нижней, {#} ГГц',
  ],
  [
    'a filter that passes the {#} MHz of the channel: at most {#} dB at ±{#} MHz',
    'kanalın {#} MHz genişliğini geçiren bir süzgeç: ±{2} MHz’de en çok {1} dB',
    'арнаның {#} МГц жолағын өткізетін сүзгі: ±{2} МГц кезінде ең көбі {1} дБ',
    'фильтр, пропускающий {#} МГц ствола: не более {1} дБ при ±{2} МГц',
  ],
  [
    'uplink channels inside the band of the receiver {=}, {#} … {#} GHz at {=}',
    'çıkış hattı kanalları alıcının bandında, {0}: {1} … {2} GHz; yeri: {3}',
    'жоғары желі арналары қабылдағыш жолағында, {0}: {1} … {2} ГГц; орны: {3}',
    'стволы линии вверх в полосе приёмника {0}: {1} … {2} ГГц; место: {3}',
  ],
  [
    'downlink channels inside the band of the amplifier {=}, {#} … {#} GHz at {=}',
    'iniş hattı kanalları yükseltecin bandında, {0}: {1} … {2} GHz; yeri: {3}',
    'төмен желі арналары күшейткіш жолағында, {0}: {1} … {2} ГГц; орны: {3}',
    'стволы линии вниз в полосе усилителя {0}: {1} … {2} ГГц; место: {3}',
  ],
  [
    'the oscillator that leads the uplink of {#} GHz to the downlink of {#} GHz, {#} GHz',
    '{0} GHz çıkış hattını {1} GHz iniş hattına çeviren osilatör: {2} GHz',
    '{0} ГГц жоғары желіні {1} ГГц төмен желіге түрлендіретін гетеродин: {2} ГГц',
    'гетеродин, переносящий линию вверх {0} ГГц в линию вниз {1} ГГц: {2} ГГц',
  ],
  [
    'a downlink of the beam {=} apart from its uplinks, in any polarisation',
    '{=} hüzmesinde, her polarizasyonda çıkış hatlarından ayrı bir iniş hattı',
    '{=} сәулесінде кез келген поляризацияда жоғары желілерден бөлек төмен желі',
    'в луче {=} линия вниз отдельно от линий вверх, в любой поляризации',
  ],
  // beams, amplifiers, pointing
  [
    'a receiver whose beam has `receive`',
    'hüzmesinde `receive` bulunan bir alıcı',
    'сәулесінде `receive` бар қабылдағыш',
    'приёмник, у луча которого есть `receive`',
  ],
  [
    'a beam that has `transmit`',
    '`transmit` bulunan bir hüzme',
    '`transmit` бар сәуле',
    'луч, у которого есть `transmit`',
  ],
  [
    'either halfConeDeg or a random {=} of the pointing',
    'yönlendirmede ya halfConeDeg ya da rastgele {=}',
    'бағыттауда не halfConeDeg, не кездейсоқ {=}',
    'в наведении либо halfConeDeg, либо случайный {=}',
  ],
  [
    'a minor beamwidth of at most the major one, {}',
    'büyük eksendeki genişliği ({}) aşmayan küçük eksen genişliği',
    'үлкен осьтегі еннен ({}) аспайтын кіші осьтегі ен',
    'ширина по малой оси не больше ширины по большой ({})',
  ],
  [
    'the transfer curve to begin at saturation, [0, 0]',
    'doymada, [0, 0] noktasında başlayan aktarım eğrisi',
    'қанығудан, [0, 0] нүктесінен басталатын беріліс қисығы',
    'передаточная кривая, начинающаяся в насыщении, [0, 0]',
  ],
  [
    'input back-off above {#} dB and output back-off of at least {#} dB, after {=}',
    '{2} noktasından sonra: giriş geri çekmesi > {0} dB, çıkış geri çekmesi ≥ {1} dB',
    '{2} нүктесінен кейін: кіріс шегінуі > {0} дБ, шығыс шегінуі ≥ {1} дБ',
    'после точки {2}: отступ по входу > {0} дБ, отступ по выходу ≥ {1} дБ',
  ],
  [
    'at most the power drawn at saturation, {#} W / {#} % = {#} W',
    'en çok doymada çekilen güç, {#} W / %{#} = {#} W',
    'ең көбі қанығуда тұтынылатын қуат, {#} Вт / {#} % = {#} Вт',
    'не больше мощности, потребляемой в насыщении, {#} Вт / {#} % = {#} Вт',
  ],

  // links and carriers
  [
    'a station that can transmit',
    'gönderebilen bir istasyon',
    'жібере алатын станция',
    'станция, которая может передавать',
  ],
  [
    'a station that can receive',
    'alabilen bir istasyon',
    'қабылдай алатын станция',
    'станция, которая может принимать',
  ],
  [
    'a terminal that can transmit',
    'gönderebilen bir terminal',
    'жібере алатын терминал',
    'терминал, который может передавать',
  ],
  [
    'a terminal that can receive',
    'alabilen bir terminal',
    'қабылдай алатын терминал',
    'терминал, который может принимать',
  ],
  [
    'a MODCOD of DVB-S, DVB-S2, DVB-S2X or DVB-RCS2 with {=} frames, {=}, or a table modcods/NAME.csv',
    'çerçevesi {=} olan bir DVB-S, DVB-S2, DVB-S2X ya da DVB-RCS2 MODCOD’u, {=} ya da bir modcods/NAME.csv tablosu',
    'кадры {=} болатын DVB-S, DVB-S2, DVB-S2X не DVB-RCS2 MODCOD-ы, {=} не modcods/NAME.csv кестесі',
    'MODCOD из DVB-S, DVB-S2, DVB-S2X или DVB-RCS2 с кадрами {=}, {=} или таблица modcods/NAME.csv',
  ],
  [
    'a carrier that fits into the {#} MHz of {=}',
    '{1} kanalının {0} MHz bandına sığan bir taşıyıcı',
    '{1} арнасының {0} МГц жолағына сыятын тасушы',
    'несущая, которая помещается в {0} МГц ствола {1}',
  ],
  [
    'no `{=}` with frequency modulation',
    'frekans modülasyonunda `{=}` olmaması',
    'жиіліктік модуляцияда `{=}` болмауы',
    'при частотной модуляции без `{=}`',
  ],

  // shares
  [
    'one share for each partner',
    'her ortak için bir pay',
    'әр серіктеске бір үлес',
    'одна доля на каждого участника',
  ],
  [
    'at most the {#} channels of {=} over all partners',
    'bütün ortaklar için toplam en çok {0} kanal ({1} grubu)',
    'барлық серіктеске қосқанда ең көбі {0} арна ({1} тобы)',
    'на всех участников не более {0} стволов (группа {1})',
  ],
  [
    'cost shares that sum to 100 %',
    'toplamı %100 olan maliyet payları',
    'қосындысы 100 % болатын шығын үлестері',
    'доли затрат, дающие в сумме 100 %',
  ],

  // frequency plan and payload
  [
    'a spacing of at least the bandwidth of a channel, {#} MHz',
    'kanal bant genişliğinden, {#} MHz, az olmayan aralık',
    'арна жолағынан, {#} МГц, кем емес аралық',
    'шаг не меньше полосы ствола, {#} МГц',
  ],
  [
    'uplink channels of {=} (beam and polarisation) apart from each other',
    'birbirine binmeyen çıkış hattı kanalları: {=} (hüzme ve polarizasyon)',
    'қабаттаспайтын жоғары желі арналары: {=} (сәуле мен поляризация)',
    'непересекающиеся стволы линии вверх: {=} (луч и поляризация)',
  ],
  [
    'downlink channels of {=} (beam and polarisation) apart from each other',
    'birbirine binmeyen iniş hattı kanalları: {=} (hüzme ve polarizasyon)',
    'қабаттаспайтын төмен желі арналары: {=} (сәуле мен поляризация)',
    'непересекающиеся стволы линии вниз: {=} (луч и поляризация)',
  ],
  [
    'either systemNoiseTemperatureK or noise, of which it is the sum',
    'ya systemNoiseTemperatureK ya da onu toplamda veren noise',
    'не systemNoiseTemperatureK, не оны қосындысымен беретін noise',
    'либо systemNoiseTemperatureK, либо noise, дающий его в сумме',
  ],
  [
    'a setting of the attenuator: {#} … {#} dB in steps of {#} dB',
    'zayıflatıcının bir kademesi: {#} … {#} dB, adımı {#} dB',
    'аттенюатордың бір сатысы: {#} … {#} дБ, қадамы {#} дБ',
    'ступень аттенюатора: {#} … {#} дБ с шагом {#} дБ',
  ],
  [
    'a channelAmplifier with levelControl, which the mode asks for',
    'levelControl bulunan bir channelAmplifier: kip bunu gerektirir',
    'levelControl бар channelAmplifier: режим соны талап етеді',
    'channelAmplifier с levelControl: этого требует режим',
  ],
  [
    'level control to be stated once',
    'bir kez belirtilen seviye denetimi',
    'бір рет көрсетілген деңгей реттеуі',
    'регулировка уровня, заданная один раз',
  ],
  [
    'a group whose channels go through a processor: only that leads them elsewhere',
    'kanalları işlemciden geçen bir grup: kanalları ancak işlemci başka yere yöneltir',
    'арналары процессор арқылы өтетін топ: арналарды тек сол басқа жаққа бұрады',
    'группа, стволы которой идут через процессор: только он ведёт их в другое место',
  ],
  [
    'one route for each channel',
    'her kanal için bir yol',
    'әр арнаға бір бағыт',
    'один маршрут на каждый ствол',
  ],
  [
    'a channel of its own group, {=} … {=}',
    'kendi grubundan bir kanal, {=} … {=}',
    'өз тобының арнасы, {=} … {=}',
    'ствол своей группы, {=} … {=}',
  ],
  [
    'a gain of ±{#} dB in steps of {#} dB, that of {=} at {=}',
    '±{0} dB içinde, {1} dB adımlı bir kazanç ({2}, {3})',
    '±{0} дБ шегінде, {1} дБ қадамды күшейту ({2}, {3})',
    'усиление в пределах ±{0} дБ с шагом {1} дБ ({2}, {3})',
  ],
  [
    'an offset above {#} MHz',
    '{#} MHz üzerinde bir uzaklık',
    '{#} МГц-тен жоғары ығысу',
    'отстройка больше {#} МГц',
  ],
  [
    'zeros for {#} resonators: at most {#}, each a pair',
    '{#} rezonatör için sıfırlar: en çok {#}, her biri bir çift',
    '{#} резонаторға нөлдер: ең көбі {#}, әрқайсысы жұп',
    'нули для {#} резонаторов: не более {#}, каждый — пара',
  ],
  [
    'a filter that passes the {#} MHz of the channel',
    'kanalın {#} MHz bandını geçiren bir süzgeç',
    'арнаның {#} МГц жолағын өткізетін сүзгі',
    'фильтр, пропускающий {#} МГц ствола',
  ],

  // redundancy
  [
    '{#} tubes: the channels of its transponders and their spares',
    '{#} tüp: transponderlerinin kanalları ve yedekleri',
    '{#} шам: транспондерлерінің арналары мен қосалқылары',
    'ламп: {#}, по числу стволов и резервных',
  ],
  [
    'every channel at a port of a switch',
    'her kanal bir anahtarın kapısında',
    'әр арна қосқыштың портында',
    'каждый ствол на порту переключателя',
  ],
  [
    'every tube at a port of a switch',
    'her tüp bir anahtarın kapısında',
    'әр шам қосқыштың портында',
    'каждая лампа на порту переключателя',
  ],
  ['{=} at one port', '{=} tek bir kapıda', '{=} бір ғана портта', '{=} на одном порту'],
  [
    'a channel, a tube, or a wire that a second switch has too',
    'bir kanal, bir tüp ya da ikinci bir anahtarda da bulunan bir tel',
    'арна, шам не екінші қосқышта да бар сым',
    'ствол, лампа или провод, который есть и у второго переключателя',
  ],
  [
    'a wire between two ports',
    'iki kapı arasında bir tel',
    'екі порт арасындағы сым',
    'провод между двумя портами',
  ],
  [
    'a wire between two switches',
    'iki anahtar arasında bir tel',
    'екі қосқыш арасындағы сым',
    'провод между двумя переключателями',
  ],
  [
    'a transponder group in one redundancy network',
    'tek bir yedeklilik ağında olan transponder grubu',
    'бір ғана қосалқылау желісіндегі транспондерлер тобы',
    'группа стволов в одной сети резервирования',
  ],

  // service areas
  [
    'a country that the border data draw apart',
    'sınır verilerinde ayrı çizilen bir ülke',
    'шекара деректерінде бөлек сызылған ел',
    'страна, которую данные о границах рисуют отдельно',
  ],
  [
    'a ring of at most {#} points',
    'en çok {#} noktalı bir halka',
    'ең көбі {#} нүктелі тұйық сызық',
    'контур не более чем из {#} точек',
  ],
  [
    'a ring that leaves both poles outside',
    'iki kutbu da dışarıda bırakan bir halka',
    'екі полюсті де сыртта қалдыратын тұйық сызық',
    'контур, оставляющий оба полюса снаружи',
  ],
  ['a ring with an area', 'alanı olan bir halka', 'ауданы бар тұйық сызық', 'контур с ненулевой площадью'],
  [
    'a ring that does not cross itself',
    'kendini kesmeyen bir halka',
    'өзін қиып өтпейтін тұйық сызық',
    'контур без самопересечений',
  ],
];
