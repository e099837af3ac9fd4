/** What the schemas say of flight in Turkish: mass, thrusters, propellant, tracking, transfer and attitude. */
export const flightWords: Readonly<Record<string, string>> = {
  'What eccentricity does to the longitude lies within it': 'Dışmerkezliliğin boylama etkisi bunun içindedir',
  'Also the half-width of the box in latitude': 'Enlemde de kutunun yarı genişliği',
  'Largest eccentricity of the orbit': 'Yörüngenin en büyük dışmerkezliliği',
  'Half-width of the box in longitude': 'Boylamda kutunun yarı genişliği',
  'Largest inclination of the orbit': 'Yörüngenin en büyük eğimi',
  'Beginning of life on station': 'Konumda ömrün başlangıcı',
  'Such as 2029-06-01, 0 h UTC': '2029-06-01 gibi, 0 h UTC',
  'Mass at the beginning of life on station': 'Konumda ömrün başlangıcındaki kütle',
  'Area that the Sun sees, mean over the year': 'Güneş’in gördüğü alan, yıl ortalaması',
  'Radiation pressure coefficient Cr': 'Işınım basıncı katsayısı Cr',
  '1 absorbs all light, 2 reflects all back': '1 bütün ışığı soğurur, 2 hepsini geri yansıtır',
  'What is loaded, and what of it is not for station keeping': 'Yüklenen yakıt ve konum koruma dışı kısmı',
  'Propellant for station keeping and disposal at the beginning':
    'Başlangıçta konum koruma ve elden çıkarma yakıtı',
  'Part that cannot be used': 'Kullanılamayan kısım',
  'Margin on the propellant of station keeping': 'Konum koruma yakıtındaki marj',
  'Specific impulse of the burns to the graveyard': 'Mezarlık yörüngesine çıkış ateşlemelerinin özgül itkisi',
  'How the satellite is kept in its box': 'Uydunun kutusunda nasıl tutulduğu',
  'Keeping cycle': 'Konum koruma çevrimi',
  'From one east–west correction to the next [d]': 'Bir doğu–batı düzeltmesinden ötekine [d]',
  'Cycles from one north–south correction to the next':
    'Bir kuzey–güney düzeltmesinden ötekine çevrim sayısı',
  '0 for none: the inclination is left to grow': '0: yapılmaz, eğim büyümeye bırakılır',
  'Specific impulse of north–south burns, losses by cant and plume taken off':
    'Kuzey–güney ateşlemelerinin özgül itkisi, eğiklik ve jet kayıpları düşülmüş',
  'Specific impulse of east–west burns, losses taken off':
    'Doğu–batı ateşlemelerinin özgül itkisi, kayıplar düşülmüş',
  'From one plan to the next [d]; thrusters fire every day but the last, on which the orbit is determined':
    'Bir plandan ötekine [d]; iticiler yörüngenin belirlendiği son gün dışında her gün ateşlenir',
  'Usually four': 'Genellikle dört',
  'Power for thrusters in sunlight': 'Güneşte iticilere ayrılan güç',
  'Power for thrusters in eclipse, of the batteries': 'Tutulmada iticilere ayrılan batarya gücü',
  'Whether thrusters fire in eclipse': 'İticilerin tutulmada ateşlenip ateşlenmediği',
  'Needs `eclipsePowerW` of at least one thruster': 'En az bir itici için `eclipsePowerW` gerekir',
  'Corner at which it is mounted': 'Takıldığı köşe',
  'Its jet leaves over that corner, away from the Earth: it pushes towards the opposite one':
    'Jeti bu köşeden Yer’den uzağa çıkar: karşı köşeye doğru iter',
  Thrust: 'İtki',
  'Specific impulse': 'Özgül itki',
  'Power drawn while it fires': 'Ateşlenirken çekilen güç',
  'Angle of the jet from the north–south axis towards the face away from the Earth':
    'Jetin kuzey–güney ekseninden Yer’e uzak yüze doğru açısı',
  'Angle of the jet out of that plane, towards east or west': 'Jetin bu düzlemden doğuya ya da batıya açısı',
  'Errors of manoeuvres, 1 σ': 'Manevra hataları, 1 σ',
  'Standard deviation of the size of a manoeuvre': 'Manevra büyüklüğünün standart sapması',
  'Standard deviation of its direction, about each of two axes':
    'Yönünün iki eksenin her biri etrafındaki standart sapması',
  'How the orbit is determined': 'Yörüngenin nasıl belirlendiği',
  'Stations that measure': 'Ölçen istasyonlar',
  'Standard deviation of a range': 'Bir mesafe ölçümünün standart sapması',
  'Standard deviation of the bias of the ranges of a station':
    'Bir istasyonun mesafe ölçümlerindeki sistematik hatanın standart sapması',
  'Standard deviation of azimuth and elevation': 'Azimut ve yükseliş açısının standart sapması',
  'Standard deviation of the bias of the angles of a station':
    'Bir istasyonun açılarındaki sistematik hatanın standart sapması',
  'Measurements of each station a day': 'Her istasyonun günlük ölçüm sayısı',
  'Length of the arc of measurements': 'Ölçüm yayının uzunluğu',
  'Separation from the launcher': 'Fırlatıcıdan ayrılma',
  'Such as 2029-06-01T12:30, UTC': '2029-06-01T12:30 gibi, UTC',
  'Mass at separation': 'Ayrılmadaki kütle',
  'Injection orbit of a launcher': 'Bir fırlatıcının bırakma yörüngesi',
  'From the catalogue (`ortak flight transfer --launchers` prints it)':
    'Katalogdan (`ortak flight transfer --launchers` listeler)',
  'Injection orbit, where the catalogue does not have it': 'Katalogda yoksa bırakma yörüngesi',
  'Default 180: the apogee over the equator, northbound':
    'Varsayılan 180: yeröte ekvator üstünde, kuzeye giderken',
  'Default 0; it tells when the Earth shades the orbit':
    'Varsayılan 0; yörüngeyi Yer’in ne zaman gölgelediğini belirler',
  'Default 0; with it the longitude of every apogee is known':
    'Varsayılan 0; onunla her yerötenin boylamı bilinir',
  'Default: the position of the satellite; another where it is tested first':
    'Varsayılan: uydunun konumu; önce başka yerde denenirse orası',
  'Chemical engine that raises the orbit': 'Yörüngeyi yükselten kimyasal motor',
  'Electric thrusters that raise the orbit': 'Yörüngeyi yükselten elektrikli iticiler',
  'Altitude of the perigee over the equator': 'Yerberinin ekvatordan yüksekliği',
  'Altitude of the apogee over the equator': 'Yerötenin ekvatordan yüksekliği',
  'Inclination to the equator': 'Ekvatora eğim',
  'Argument of the perigee at separation': 'Ayrılmada yerberi argümanı',
  'Right ascension of the ascending node at separation': 'Ayrılmada çıkış düğümünün sağ açıklığı',
  'From the perigee to separation': 'Yerberiden ayrılmaya kadar',
  'Longitude at which the transfer ends': 'Aktarmanın bittiği boylam',
  'Burns of the apogee engine': 'Yeröte motorunun ateşlemeleri',
  'The first apogee at which it may fire': 'Ateşlenebileceği ilk yeröte',
  'From 1, the one after separation': '1’den başlar, ayrılmadan sonraki',
  'Longest burn': 'En uzun ateşleme',
  'Thrust of the thrusters that trim the orbit': 'Yörüngeyi düzelten iticilerin itkisi',
  'Specific impulse of these thrusters': 'Bu iticilerin özgül itkisi',
  'Thrust of all thrusters that fire, along the motion':
    'Ateşlenen bütün iticilerin hareket yönündeki itkisi',
  'Power drawn at that thrust': 'Bu itkide çekilen güç',
  'Power of the solar array at the beginning, at 1 au': 'Güneş panelinin başlangıçtaki gücü, 1 au’da',
  'Power that everything else draws': 'Geri kalan her şeyin çektiği güç',
  'Whether thrusters rest in the shadow of the Earth': 'İticilerin Yer’in gölgesinde durup durmadığı',
  'How radiation wears the solar array: a model, not a measurement':
    'Işınımın güneş panelini nasıl aşındırdığı: bir model, ölçüm değil',
  'C of P = P₀ (1 − C log₁₀(1 + Φ/Φ₀))': 'P = P₀ (1 − C log₁₀(1 + Φ/Φ₀)) bağıntısının C’si',
  'Φ₀, in days at the heart of the belt': 'Φ₀, kuşağın ortasında gün olarak',
  'Distance of the heart of the belt, in Earth radii at the equator':
    'Kuşağın ortasının uzaklığı, ekvatordaki Yer yarıçapı olarak',
  'Width of the belt (1 σ of a bell curve), in Earth radii':
    'Kuşağın genişliği (çan eğrisinin 1 σ’sı), ekvatordaki Yer yarıçapı olarak',
  'Yaw that the satellite keeps, anticlockwise as it sees the Earth':
    'Uydunun koruduğu yalpa, Yer’e bakarken saatin tersine',
  'Of either sign, the same over the life': 'Her iki işaretle, ömür boyunca aynı',
  '1 σ of a normal distribution': 'Normal dağılımın 1 σ’sı',
  'Kept 99.73 % of the time, in any direction; in place of random roll and pitch':
    'Zamanın %99,73’ünde aşılmaz, her yönde; rastgele yuvarlanma ve yunuslama yerine',
  'Bound of the constant error in roll, which moves footprints north or south':
    'Kaplamayı kuzeye ya da güneye kaydıran sabit yuvarlanma hatasının sınırı',
  'Bound of the constant error in pitch, which moves them east or west':
    'Kaplamayı doğuya ya da batıya kaydıran sabit yunuslama hatasının sınırı',
  'Bound of the constant error in yaw, which turns them about the sub-satellite point':
    'Kaplamayı uydu altı noktası çevresinde döndüren sabit yalpa hatasının sınırı',
  'Standard deviation of the random error in roll, which moves footprints north or south':
    'Kaplamayı kuzeye ya da güneye kaydıran rastgele yuvarlanma hatasının standart sapması',
  'Standard deviation of the random error in pitch, which moves them east or west':
    'Kaplamayı doğuya ya da batıya kaydıran rastgele yunuslama hatasının standart sapması',
  'Standard deviation of the random error in yaw, which turns them about the sub-satellite point':
    'Kaplamayı uydu altı noktası çevresinde döndüren rastgele yalpa hatasının standart sapması',
  'Half-cone of the random error': 'Rastgele hatanın yarı koni açısı',
};
