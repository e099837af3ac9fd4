/** Lines behind what the satellite gives, and the interference that reaches it. */
import type { Row } from './catalogue.ts';

export const satelliteWords: readonly Row[] = [
  [
    'Receive gain towards the station',
    'İstasyona doğru alış kazancı',
    'Станция бағытындағы қабылдау күшейтуі',
    'Усиление на приём в направлении станции',
  ],
  [
    'Transmit gain towards the station',
    'İstasyona doğru gönderme kazancı',
    'Станция бағытындағы тарату күшейтуі',
    'Усиление на передачу в направлении станции',
  ],
  [
    'Gain towards the station',
    'İstasyona doğru kazanç',
    'Станция бағытындағы күшейту',
    'Усиление в направлении станции',
  ],
  [
    'Azimuth of the boresight, east of the sub-satellite point',
    'Hüzme ekseninin azimutu, uydu altı noktasının doğusuna',
    'Сәуле осінің азимуты, спутник асты нүктесінен шығысқа',
    'Азимут оси луча, к востоку от подспутниковой точки',
  ],
  [
    'Elevation of the boresight, north of the equatorial plane',
    'Hüzme ekseninin yükselişi, ekvator düzleminin kuzeyine',
    'Сәуле осінің көтерілуі, экватор жазықтығынан солтүстікке',
    'Возвышение оси луча, к северу от плоскости экватора',
  ],
  ['Azimuth of the station', 'İstasyonun azimutu', 'Станцияның азимуты', 'Азимут станции'],
  ['Elevation of the station', 'İstasyonun yükselişi', 'Станцияның көтерілуі', 'Возвышение станции'],
  [
    'Full 3 dB width, major axis',
    'Tam 3 dB genişliği, büyük eksen',
    '3 дБ деңгейіндегі толық ені, үлкен ось',
    'Полная ширина по уровню 3 дБ, большая ось',
  ],
  [
    'Full 3 dB width, minor axis',
    'Tam 3 dB genişliği, küçük eksen',
    '3 дБ деңгейіндегі толық ені, кіші ось',
    'Полная ширина по уровню 3 дБ, малая ось',
  ],
  [
    'Orientation of the major axis, anticlockwise from east',
    'Büyük eksenin yönelimi, doğudan saat yönünün tersine',
    'Үлкен осьтің бағыты, шығыстан сағат тіліне қарсы',
    'Ориентация большой оси, против часовой стрелки от востока',
  ],
  ['Fall from the peak', 'Tepeden düşüş', 'Шыңнан төмендеу', 'Спад от максимума'],
  [
    'Peak directivity of the pattern',
    'Örüntünün tepe yönlülüğü',
    'Диаграмманың ең үлкен бағытталған әсер коэффициенті',
    'Максимальный КНД диаграммы',
  ],
  [
    'Loss between directivity and gain',
    'Yönlülük ile kazanç arasındaki kayıp',
    'Бағытталған әсер коэффициенті мен күшейту арасындағы шығын',
    'Потери между КНД и усилением',
  ],
  [
    'Saturation flux density',
    'Doyma akı yoğunluğu (SFD)',
    'Қанығу ағынының тығыздығы (SFD)',
    'Плотность потока насыщения (SFD)',
  ],
  [
    'Satellite G/T for which it is stated',
    'Bunun verildiği uydu G/T değeri',
    'Ол берілген спутниктің G/T сапалылығы',
    'Добротность G/T спутника, для которой она указана',
  ],
  [
    'Transfer curve at {#} dB of input back-off',
    '{#} dB giriş geri çekmesinde aktarım eğrisi',
    'Кіріс бойынша {#} дБ шегінудегі беріліс қисығы',
    'Передаточная кривая при отступе по входу {#} дБ',
  ],
  [
    'Total input back-off',
    'Toplam giriş geri çekmesi',
    'Кіріс бойынша жалпы шегіну',
    'Общий отступ по входу',
  ],
  [
    'Total output back-off',
    'Toplam çıkış geri çekmesi',
    'Шығыс бойынша жалпы шегіну',
    'Общий отступ по выходу',
  ],
  [
    'Intermodulation of the transponder',
    'Transponderin intermodülasyonu',
    'Транспондердің интермодуляциясы',
    'Интермодуляция транспондера',
  ],
  // interference
  ['neighbouring satellites', 'komşu uydular', 'көрші спутниктер', 'соседние спутники'],
  [
    'enters on the downlink: falls with the carrier’s output power, fades with the carrier',
    'iniş hattında girer: taşıyıcının çıkış gücüyle düşer, taşıyıcıyla birlikte sönümlenir',
    'төмен желіде кіреді: тасушының шығыс қуатымен түседі, тасушымен бірге өшеді',
    'входит на линии вниз: снижается с выходной мощностью несущей, замирает вместе с ней',
  ],
  [
    'arises in the satellite: falls with the carrier’s output power',
    'uyduda oluşur: taşıyıcının çıkış gücüyle düşer',
    'спутникте туындайды: тасушының шығыс қуатымен түседі',
    'возникает на спутнике: снижается с выходной мощностью несущей',
  ],
  [
    'enters on the uplink: falls by the uplink fade',
    'çıkış hattında girer: çıkış hattı sönümlemesi kadar düşer',
    'жоғары желіде кіреді: жоғары желінің өшулігіне түседі',
    'входит на линии вверх: снижается на замирание линии вверх',
  ],
  [
    'Other polarisation through the rain of the uplink',
    'Çıkış hattı yağmurundan geçen öteki polarizasyon',
    'Жоғары желі жаңбыры арқылы өткен басқа поляризация',
    'Другая поляризация через дождь линии вверх',
  ],
  [
    'Other polarisation through the rain of the downlink',
    'İniş hattı yağmurundan geçen öteki polarizasyon',
    'Төмен желі жаңбыры арқылы өткен басқа поляризация',
    'Другая поляризация через дождь линии вниз',
  ],
];
