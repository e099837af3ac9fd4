/** Titles and descriptions of the schemas in Turkish, by their English texts. */
export const schemaWords: Readonly<Record<string, string>> = {
  'Kind of the file': 'Dosyanın türü',
  'What it is': 'Ne olduğu',
  'Written by the program that made it': 'Yazan program',
  'Frequency of the pattern': 'Diyagramın frekansı',
  'Diameter of the reflector': 'Yansıtıcı çapı',
  'Focal length': 'Odak uzaklığı',
  'Illumination at the edge of the aperture below its centre':
    'Açıklık kenarındaki aydınlatmanın merkezdekinin altında kalma miktarı',
  'Direction of the axis of the reflector, seen from the satellite':
    'Yansıtıcı ekseninin uydudan görülen yönü',
  'One entry for each feed': 'Her besleme için bir kayıt',
  'Azimuth of the axis of the reflector': 'Yansıtıcı ekseninin azimutu',
  'Elevation of the axis of the reflector': 'Yansıtıcı ekseninin yükselişi',
  'Azimuth of the axis of the feed’s own beam, east of the sub-satellite point':
    'Beslemenin kendi hüzme ekseninin azimutu, uydu altı noktasının doğusuna',
  'Elevation of that axis, north of the equatorial plane':
    'Bu eksenin yükselişi, ekvator düzleminin kuzeyine',
  'Amplitude of the excitation, of any common scale': 'Uyarımın genliği, ortak herhangi bir ölçekte',
  'Phase of the excitation': 'Uyarımın fazı',
  'Types of terminal': 'Terminal türleri',
  'A terminal of a type, put up at a site': 'Bir sahaya kurulan, türü belli bir terminal',
  'The dish': 'Çanak anten',
  'What it takes to send; leave out for a terminal that only receives':
    'Gönderme kısmı; yalnız alan terminalde yazılmaz',
  'What it takes to receive': 'Alma kısmı',
  Id: 'Kimlik',
  Source: 'Kaynak',
  'A key under `sources` in programme.yaml': 'programme.yaml içinde `sources` altındaki bir anahtar',
  Confidence: 'Güvenilirlik',
  'published: the source prints it; derived: follows from published figures; modelled: nobody published it; assumed: a choice of the author':
    'published: kaynakta basılı; derived: yayımlanmış değerlerden çıkar; modelled: kimse yayımlamadı, modellendi; assumed: yazarın seçimi',
  Note: 'Not',
  'How the figures come about, or what to know of them':
    'Değerlerin nasıl bulunduğu ya da onlar hakkında bilinmesi gereken',
  Name: 'Ad',
  'Antenna diameter': 'Anten çapı',
  'Aperture efficiency': 'Açıklık verimi',
  'Loss by ageing and surface errors': 'Yaşlanma ve yüzey hatası kaybı',
  'Loss of the dry radome, at 290 K': 'Kuru radom kaybı, 290 K’de',
  'Loss of the wet antenna or radome while it rains': 'Yağmurda ıslak antenin ya da radomun kaybı',
  'Where the other polarisation carries as much power': 'Öbür polarizasyon aynı gücü taşıdığında',
  'Cross-polar isolation on the axis': 'Eksende çapraz polarizasyon yalıtımı',
  'Angle by which linear polarisation is not aligned': 'Doğrusal polarizasyonun hizadan sapma açısı',
  'How linear polarisation is set': 'Doğrusal polarizasyonun nasıl ayarlandığı',
  '`horizon`: the feed stands level, and the whole skew of the site is misaligned':
    '`horizon`: besleme yatay durur, sahadaki eğikliğin tümü hizasızlık olur',
  'Side lobes': 'Yan lobler',
  's465: ITU-R S.465-6; s580: the design objective of ITU-R S.580-6, from 50 wavelengths on; bo1213: receivers of broadcasts, ITU-R BO.1213-1, from 11 wavelengths on':
    's465: ITU-R S.465-6; s580: ITU-R S.580-6’nın tasarım hedefi, 50 dalga boyundan başlayarak; bo1213: yayın alıcıları, ITU-R BO.1213-1, 11 dalga boyundan başlayarak',
  'Saturated power of the amplifier': 'Yükseltecin doyum gücü',
  'Least output back-off of the amplifier': 'Yükseltecin en küçük çıkış geri çekmesi',
  'Loss from amplifier to feed': 'Yükselteçten beslemeye kayıp',
  'Pointing loss': 'Yönlendirme kaybı',
  'Raises the power while the uplink fades, up to what the amplifier gives':
    'Çıkış hattı sönümlenirken gücü yükseltecin verebildiğine kadar artırır',
  'With all its carriers at their powers': 'Bütün taşıyıcıları kendi güçlerindeyken',
  'Range of the power control': 'Güç denetiminin aralığı',
  'Error of the power control': 'Güç denetiminin hatası',
  'Carrier over intermodulation of the amplifier': 'Yükselteçte taşıyıcının intermodülasyona oranı',
  'Noise temperature of the LNA or LNB': 'LNA ya da LNB’nin gürültü sıcaklığı',
  'Antenna noise temperature in clear sky': 'Açık gökte anten gürültü sıcaklığı',
  'Loss from feed to LNA': 'Beslemeden LNA’ya kayıp',
  'Id of a site': 'Saha kimliği',
  'Id of a terminal': 'Terminal kimliği',
  'Of a second such station that takes over in the rain': 'Yağmurda devralan ikinci istasyonun sahası',
  'Single links, each with two named ends': 'Her biri adı belli iki uçlu tek hatlar',
  'Carriers of telecommand, telemetry and ranging between a station and a satellite':
    'İstasyonla uydu arasında telekomut, telemetri ve mesafe ölçüm taşıyıcıları',
  'Id of a station': 'İstasyon kimliği',
  'Where the uplink starts': 'Çıkış hattının başladığı yer',
  'Id of a transponder': 'Transponder kimliği',
  'A channel of the frequency plan: id of the group and number, `ku-fss-1`':
    'Frekans planının bir kanalı: grubun kimliği ve sırası, `ku-fss-1`',
  'What is sent': 'Ne gönderildiği',
  'How hard the carrier drives the transponder': 'Taşıyıcının transponderi ne kadar sürdüğü',
  'Without it, that of gas by ITU-R P.676. Fades are what exceeds it':
    'Yazılmazsa ITU-R P.676’ya göre gazınki alınır. Sönümleme bunu aşandır',
  'Beside what the transponder group states': 'Transponder grubunun bildirdiğine ek olarak',
  'Margin kept beside the fades': 'Sönümlemenin yanında tutulan marj',
  'Loss of C/(N+I) left to non-geostationary systems': 'Yer sabit olmayan sistemlere bırakılan C/(N+I) kaybı',
  'Required availability of the average year': 'Ortalama yılda gereken kullanılabilirlik',
  'A station, or a terminal type put up at a site': 'Bir istasyon ya da bir sahaya kurulan terminal türü',
  'Symbol rate': 'Sembol hızı',
  'Roll-off': 'Yuvarlatma katsayısı',
  MODCOD: 'MODCOD',
  '`DVB-S2 8PSK 3/4`, `DVB-S QPSK 3/4`, `DVB-RCS2 QPSK 1/2`, or `auto-s2`, `auto-s2x`, `auto-rcs2`: the most efficient that closes at the required availability. `modcods/NAME.csv` is a table of the folder `modcods` with the columns name, esN0Db, efficiencyBitPerSymbol and, where it is known, confidence: alone it leaves the choice, `modcods/NAME.csv 8PSK 3/4` names a row':
    '`DVB-S2 8PSK 3/4`, `DVB-S QPSK 3/4`, `DVB-RCS2 QPSK 1/2` ya da `auto-s2`, `auto-s2x`, `auto-rcs2`: gereken kullanılabilirlikte kapanan en verimli olan. `modcods/NAME.csv`, `modcods` klasöründeki bir tablodur; sütunları name, esN0Db, efficiencyBitPerSymbol ve biliniyorsa confidence: tek başına seçimi açık bırakır, `modcods/NAME.csv 8PSK 3/4` bir satırı gösterir',
  'Length of the FEC frame': 'FEC çerçevesinin uzunluğu',
  '`vl-snr` adds the frames of DVB-S2X for very low SNR, down to −10 dB. For DVB-RCS2 `normal` is the burst of 1616 symbols, `short` that of 536':
    '`vl-snr`, DVB-S2X’in çok düşük SNR çerçevelerini −10 dB’ye kadar ekler. DVB-RCS2’de `normal` 1616 sembollük, `short` 536 sembollük patlamadır',
  'Pilot symbols': 'Pilot semboller',
  'Loss of the real modem against the ideal Es/N0': 'Gerçek modemin ideal Es/N0’a göre kaybı',
  'Where it differs by modulation; `implementationLossDb` holds for those that are not named':
    'Modülasyona göre değiştiğinde; adı geçmeyenler için `implementationLossDb` geçerlidir',
  Modulation: 'Modülasyon',
  'As the MODCODs of the carrier name it: `QPSK`, `16APSK`':
    'Taşıyıcının MODCOD’larındaki adıyla: `QPSK`, `16APSK`',
  'Es/N0 beyond the need that the modem asks before a step up':
    'Modemin bir basamak çıkmadan önce gereksinimin üstünde istediği Es/N0',
  'Of a carrier that adapts; a step down is taken at once':
    'Uyarlanan taşıyıcı için; aşağı basamağa hemen geçilir',
  'Input back-off of this carrier': 'Bu taşıyıcının giriş geri çekmesi',
  'EIRP of the transmitting station': 'Gönderen istasyonun EIRP’si',
  'Clear-sky loss of the uplink by gas and cloud': 'Çıkış hattının gaz ve buluttan açık gök kaybı',
  'Clear-sky loss of the downlink by gas and cloud': 'İniş hattının gaz ve buluttan açık gök kaybı',
  'Who or what interferes': 'Kim ya da ne girişim yapıyor',
  'Where it enters': 'Nereden girdiği',
  'It then fades with the carrier or apart from it': 'Taşıyıcıyla birlikte ya da ayrı sönümlenir',
  'A stated ratio stands in place of the one of its kind and place that would be computed':
    'Yazılan oran, aynı tür ve yer için hesaplanacak olanın yerine geçer',
  'Carrier-to-interference ratio in clear sky': 'Açık gökte taşıyıcı/girişim oranı',
  'On the ground': 'Yerdeki uç',
  'Up to a receiver of the satellite, or down from a transmitter':
    'Uydunun bir alıcısına çıkar ya da bir göndericisinden iner',
  'Of the carrier by a sine subcarrier that carries the bits':
    'Taşıyıcının, bitleri taşıyan sinüs alt taşıyıcıyla modülasyonu',
  'Bit rate': 'Bit hızı',
  'Eb/N0 that the decoder needs': 'Kod çözücünün gerektirdiği Eb/N0',
  'Loss of the real demodulator': 'Gerçek demodülatörün kaybı',
  'What follows the residual carrier of phase modulation': 'Faz modülasyonunun kalan taşıyıcısını izleyen',
  'A tone beside the data, with phase modulation': 'Faz modülasyonunda verinin yanında bir ton',
  'Margin that each of them keeps': 'Her birinin tuttuğu marj',
  'Id of a command receiver': 'Komut alıcısının kimliği',
  'EIRP of the station': 'İstasyonun EIRP’si',
  'Id of a telemetry transmitter': 'Telemetri göndericisinin kimliği',
  'Modulation index of the data subcarrier': 'Veri alt taşıyıcısının modülasyon indisi',
  'Peak deviation by the subcarrier': 'Alt taşıyıcının tepe sapması',
  'Frequency of the subcarrier': 'Alt taşıyıcının frekansı',
  'C/N in the band of the carrier above which the discriminator works':
    'Diskriminatörün çalıştığı, taşıyıcı bandındaki en küçük C/N',
  'Two-sided noise bandwidth of the carrier loop': 'Taşıyıcı döngüsünün iki yanlı gürültü bandı',
  'Ratio that keeps it locked': 'Kilidi koruyan oran',
  'Modulation index of the ranging tone': 'Mesafe ölçüm tonunun modülasyon indisi',
  'Tone over noise density that ranging needs': 'Mesafe ölçümünün gerektirdiği ton / gürültü yoğunluğu oranı',
  'Clear-sky loss by gas and cloud': 'Gaz ve buluttan açık gök kaybı',
  'Investment of the whole programme': 'Bütün programın yatırımı',
  'Currency of the investment': 'Yatırımın para birimi',
  'ISO 4217 code: `USD`, `KZT`, …': 'ISO 4217 kodu: `USD`, `KZT`, …',
  'One for each partner who pays or owns; the cost shares sum to 100 %':
    'Ödeyen ya da sahip olan her ortak için bir tane; maliyet payları toplamı %100',
  'Id of a partner': 'Ortak kimliği',
  'Part of the cost': 'Maliyet payı',
  'Channels of each transponder group that are this partner’s; fractions are part-time or shared channels':
    'Her transponder grubunun bu ortağa ait kanalları; kesirler zaman paylaşımlı ya da ortak kanallardır',
  'Id of a transponder group': 'Transponder grubunun kimliği',
  'Channels of the group': 'Grubun kanalları',
  'What the figures of the platforms cite, by a key of one’s own':
    'Platform değerlerinin kendi anahtarıyla andığı kaynaklar',
  'Platforms beside those of the catalogue that comes with Ortak':
    'Ortak ile gelen katalogdakilerin dışındaki platformlar',
  Title: 'Başlık',
  Address: 'Adres',
  'https://… or http://…': 'https://… ya da http://…',
  Date: 'Tarih',
  'When it was published or read: 2026, 2026-11 or 2026-11-23':
    'Yayımlandığı ya da okunduğu tarih: 2026, 2026-11 ya da 2026-11-23',
  'Launch mass': 'Fırlatma kütlesi',
  'Dry mass': 'Kuru kütle',
  'Payload mass': 'Faydalı yük kütlesi',
  'Payload power': 'Faydalı yük gücü',
  'Power of the whole satellite': 'Bütün uydunun gücü',
  'Design life': 'Tasarım ömrü',
  'Edition of the file format': 'Dosya biçiminin sürümü',
  Objective: 'Amaç',
  'The question the programme answers, in a sentence or two': 'Programın bir iki cümleyle yanıtladığı soru',
  'Boundary view': 'Sınır görünümü',
  'Whose drawing of borders service areas and maps follow: who holds a territory, or resolutions of the UN':
    'Hizmet alanları ile haritaların izlediği sınır çizimi: toprağı elinde tutan ya da BM kararları',
  'Who takes part': 'Katılanlar',
  'Cities, control centres, gateways': 'Şehirler, kontrol merkezleri, ağ geçitleri',
  'What the figures cite, by a key of one’s own: `handbook: { title: …, url: …, date: … }`':
    'Değerlerin kendi anahtarıyla andığı kaynaklar: `handbook: { title: …, url: …, date: … }`',
  Organisation: 'Kuruluş',
  'Who signs for the partner': 'Ortak adına imzalayan',
  Role: 'Rol',
  'anchor: leads and pays most; member: shares cost and capacity; slot-holder: brings the orbital position':
    'anchor: yürütür ve en çoğunu öder; member: maliyet ve kapasiteyi paylaşır; slot-holder: yörünge konumunu getirir',
  'Names in Kazakh (kk), Turkish (tr), Russian (ru) or the local language':
    'Kazakça (kk), Türkçe (tr), Rusça (ru) ya da yerel dildeki adlar',
  'In Kazakh': 'Kazakça',
  'In Turkish': 'Türkçe',
  'In Russian': 'Rusça',
  'In the local language': 'Yerel dilde',
  'ISO 3166-1 alpha-3 code': 'ISO 3166-1 alpha-3 kodu',
  'Latitude, north positive': 'Enlem, kuzey artı',
  'Longitude, east positive': 'Boylam, doğu artı',
  'Height above mean sea level': 'Ortalama deniz düzeyinden yükseklik',
  'Services are computed for each city in their area; stations may stand at any site':
    'Hizmetler alanlarındaki her şehir için hesaplanır; istasyonlar her sahada olabilir',
  'Orbital position, east positive': 'Yörünge konumu, doğu artı',
  'Id of a platform': 'Platform kimliği',
  'Of the catalogue, or of platforms.yaml': 'Katalogdan ya da platforms.yaml’dan',
  'How far it strays from its place': 'Yerinden ne kadar ayrıldığı',
  'Mass, thrusters, propellant and tracking, for flight dynamics':
    'Uçuş dinamiği için kütle, iticiler, yakıt ve izleme',
  'From the launcher into the slot': 'Fırlatıcıdan konuma',
  'How far its antennas point from where they should': 'Antenlerin yönelmesi gerekenden ne kadar saptığı',
  'Reflectors and horns': 'Yansıtıcılar ve horn antenler',
  'What the antennas cast on the Earth': 'Antenlerin Yer’e düşürdüğü hüzmeler',
  'One behind each receiving beam': 'Her alıcı hüzmenin arkasında bir tane',
  'Types of output amplifier': 'Çıkış yükselteci türleri',
  'Types of channel filter': 'Kanal süzgeci türleri',
  'Digital transparent processors: any channel to any beam':
    'Sayısal saydam işlemciler: herhangi bir kanaldan herhangi bir hüzmeye',
  'Frequency plan: groups of equal channels, `spacingMHz` apart, named id-1, id-2, …':
    'Frekans planı: `spacingMHz` aralıklı, id-1, id-2, … adlı eşit kanal grupları',
  'When the frequency plan is told to be too tight': 'Frekans planının ne zaman fazla sıkışık sayılacağı',
  'Satellites beside it on the arc that use its frequencies':
    'Yayda yanında duran, onun frekanslarını kullanan uydular',
  'Switch networks between channels and their amplifiers':
    'Kanallar ile yükselteçleri arasındaki anahtar ağları',
  'What hears telecommand': 'Telekomutu alan',
  'What sends telemetry': 'Telemetriyi gönderen',
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
  'Kind of antenna': 'Anten türü',
  'Reflector diameter': 'Yansıtıcı çapı',
  'Id of a service area': 'Hizmet alanı kimliği',
  'Downlink: present when the beam transmits': 'İniş hattı: hüzme gönderiyorsa yazılır',
  'Uplink: present when the beam receives': 'Çıkış hattı: hüzme alıyorsa yazılır',
  'Id of an antenna': 'Anten kimliği',
  'A pattern from a file has its own; stated beside one, the pattern is scaled to it':
    'Dosyadaki diyagramın kendi kazancı vardır; yanında yazılırsa diyagram buna ölçeklenir',
  'Spill-over, feed network, surface of the reflector; beside a pattern from a file that gives directivities':
    'Taşma, besleme ağı, yansıtıcı yüzeyi; yönlülük veren dosyadaki bir diyagramın yanında',
  'Where the axis meets the Earth, or its direction from the satellite. A pattern from a file has its directions in the frame of the satellite, and takes none':
    'Eksenin Yer’e değdiği nokta ya da uydudan yönü. Dosyadaki diyagramın yönleri uydu çerçevesindedir; ona yazılmaz',
  'How the gain falls off the axis': 'Kazancın eksenden uzaklaştıkça düşüşü',
  'Peak gain': 'Tepe kazanç',
  'Loss between directivity and gain': 'Yönlülük ile kazanç arasındaki kayıp',
  'Azimuth east of the sub-satellite point, seen from the satellite':
    'Uydudan görülen, uydu altı noktasının doğusuna azimut',
  'Elevation north of the equatorial plane, seen from the satellite':
    'Uydudan görülen, ekvator düzleminin kuzeyine yükseliş',
  'Full 3 dB width along the major axis': 'Büyük eksen boyunca tam 3 dB genişliği',
  'Full 3 dB width along the minor axis': 'Küçük eksen boyunca tam 3 dB genişliği',
  'Angle of the major axis, anticlockwise from east on the map':
    'Büyük eksenin açısı, haritada doğudan saatin tersine',
  'Side-lobe floor below the peak': 'Tepenin altında yan lob tabanı',
  'Full 3 dB width': 'Tam 3 dB genişliği',
  'Near-in side-lobe level': 'Yakın yan lob düzeyi',
  'L_s of ITU-R S.672-4': 'ITU-R S.672-4’ün L_s’si',
  'Path of the file, from the programme folder': 'Dosyanın program klasöründen yolu',
  'A reflector with the excitations of its feeds': 'Bir yansıtıcı ve beslemelerinin uyarımları',
  'GRASP .grd or .cut, ITU .gxt, contours as .geojson, or a grid as .csv':
    'GRASP .grd ya da .cut, ITU .gxt, .geojson olarak eş düzey eğrileri ya da .csv olarak bir ızgara',
  'Which of the fields, diagrams or beams of the file, counted from 1':
    'Dosyadaki alanlardan, diyagramlardan ya da hüzmelerden hangisi, 1’den sayılır',
  'Id of a beam': 'Hüzme kimliği',
  'This, or `noise`, of which it is the sum': 'Bu ya da toplamı olduğu `noise`',
  'Where the noise comes from, at the antenna flange': 'Anten flanşında gürültünün kaynakları',
  'Uplinks that bring more are reported': 'Daha fazlasını getiren çıkış hatları bildirilir',
  'For which it is built; channels beside it are refused': 'Yapıldığı bant; dışındaki kanallar kabul edilmez',
  'Lower edge': 'Alt kenar',
  'Upper edge': 'Üst kenar',
  'System noise temperature at the antenna flange': 'Anten flanşında sistem gürültü sıcaklığı',
  'Noise temperature of the antenna': 'Antenin gürültü sıcaklığı',
  'Loss between antenna flange and first stage': 'Anten flanşı ile ilk kat arasındaki kayıp',
  'Physical temperature of that loss': 'Bu kaybın fiziksel sıcaklığı',
  'In their order, the low-noise amplifier first': 'Sırasıyla, önce düşük gürültülü yükselteç',
  Gain: 'Kazanç',
  'Below 0 for a loss': 'Kayıpsa 0’ın altında',
  'Noise figure': 'Gürültü faktörü',
  'Power of all carriers at the antenna flange above which it is not linear':
    'Anten flanşında, üstünde doğrusallığın bozulduğu toplam taşıyıcı gücü',
  'Kind of amplifier': 'Yükselteç türü',
  'Saturated output power': 'Doymuş çıkış gücü',
  'Loss between amplifier and antenna': 'Yükselteç ile anten arasındaki kayıp',
  'Transfer curve, read between its points': 'Aktarım eğrisi, noktaları arasında okunur',
  'AM/AM and AM/PM for intermodulation; without it, the transfer curve and no phase stand in for them':
    'İntermodülasyon için AM/AM ve AM/PM; yoksa aktarım eğrisi ve sıfır faz bunların yerini alır',
  'Power drawn over the drive': 'Sürüşe göre çekilen güç',
  'Pairs of total input and output back-off [dB], from saturation [0, 0] on':
    'Toplam giriş ve çıkış geri çekmesi çiftleri [dB], doyumdan [0, 0] başlayarak',
  'Small-signal amplitude gain αa': 'Küçük işaret genlik kazancı αa',
  'Amplitude parameter βa': 'Genlik parametresi βa',
  'Phase parameter αφ': 'Faz parametresi αφ',
  'Phase parameter βφ': 'Faz parametresi βφ',
  'Gain of small signals over that at saturation': 'Küçük işaretlerin doyumdakine göre kazancı',
  'Phase at saturation beside that of small signals': 'Doyumdaki fazın küçük işaretlerinkinden farkı',
  'Smoothness p of the knee': 'Dirseğin yumuşaklığı p',
  'Path of the table, from the programme folder': 'Tablonun program klasöründen yolu',
  'Columns inputBackOffDb, outputBackOffDb and, where it was measured, phaseDeg':
    'Sütunlar inputBackOffDb, outputBackOffDb ve ölçüldüyse phaseDeg',
  'How the power drawn follows the output': 'Çekilen gücün çıkışı nasıl izlediği',
  'output-power: from quiescent to saturated in proportion to the output power, as a tube with depressed collectors; output-amplitude: in proportion to the output amplitude, as a class-B stage; constant: the same at every drive':
    'output-power: boştakinden doyumdakine çıkış gücüyle orantılı, kademeli toplayıcılı tüp gibi; output-amplitude: çıkış genliğiyle orantılı, B sınıfı kat gibi; constant: her sürüşte aynı',
  'RF over DC power at saturation, power conditioner included':
    'Doyumda RF / DC gücü, güç koşullandırıcı dahil',
  'DC power without drive': 'Sürüş yokken DC gücü',
  'By its design, or by measured points or a mask': 'Tasarımıyla ya da ölçülmüş noktalar veya maskeyle',
  'Number of resonators': 'Rezonatör sayısı',
  'Width between the edges of the equal ripple': 'Eşit dalgacıklı bandın kenarları arası genişlik',
  'Return loss in the pass band': 'Geçirme bandında geri dönüş kaybı',
  'Transmission zeros, in half bandwidths from the centre':
    'İletim sıfırları, merkezden yarım bant genişliği olarak',
  'Each stands for a pair beside both edges; those left over lie at infinity':
    'Her biri iki kenarın yanındaki bir çifttir; geriye kalanlar sonsuzdadır',
  'Pairs of offset from the centre [MHz] and rejection [dB], offset rising':
    'Merkezden sapma [MHz] ve bastırma [dB] çiftleri, sapma artarak',
  'By its bits and loading, or by its noise power ratio':
    'Bit sayısı ve yüklemesiyle ya da gürültü güç oranıyla',
  'Step of the digital gain': 'Sayısal kazancın adımı',
  'Largest digital gain, up or down, beside that for which saturation is stated':
    'Doyumun verildiği kazancın yanında yukarı ya da aşağı en büyük sayısal kazanç',
  'Effective number of bits': 'Etkin bit sayısı',
  'Clipping level over the root mean square of what it converts':
    'Dönüştürülenin etkin değerine göre kırpma düzeyi',
  'Noise power ratio, measured': 'Ölçülmüş gürültü güç oranı',
  'Number of channels': 'Kanal sayısı',
  'Spare amplifier chains beside the active ones': 'Etkinlerin yanındaki yedek yükselteç zincirleri',
  'Id of a receiver': 'Alıcı kimliği',
  'Id of an amplifier': 'Yükselteç kimliği',
  'Usable bandwidth of a channel': 'Bir kanalın kullanılabilir bant genişliği',
  'Spacing of channel centres': 'Kanal merkezlerinin aralığı',
  'Uplink centre frequency of the first channel': 'İlk kanalın çıkış hattı merkez frekansı',
  'Downlink centre frequency of the first channel': 'İlk kanalın iniş hattı merkez frekansı',
  'The distance of uplink and downlink: stated, it is held against their centres':
    'Çıkış ve iniş hattının arası: yazılırsa merkezleriyle karşılaştırılır',
  'Saturation flux density': 'Doyum akı yoğunluğu',
  'Satellite G/T at which the SFD is stated': 'SFD’nin verildiği uydu G/T’si',
  'Setting of the channel attenuator': 'Kanal zayıflatıcısının ayarı',
  'Gain steps and level control before the output amplifier':
    'Çıkış yükseltecinden önce kazanç adımları ve düzey denetimi',
  'Id of a processor': 'İşlemci kimliği',
  'The channels go through it': 'Kanallar bundan geçer',
  'Channels that the processor leads to another beam, amplifier or frequency':
    'İşlemcinin başka hüzmeye, yükseltece ya da frekansa götürdüğü kanallar',
  'Id of a filter': 'Süzgeç kimliği',
  'Of the input multiplexer, before the amplifier': 'Giriş çoklayıcısının süzgeci, yükselteçten önce',
  'Of the output multiplexer, behind the amplifier': 'Çıkış çoklayıcısının süzgeci, yükselteçten sonra',
  'One carrier near saturation, or several with back-off':
    'Doyuma yakın tek taşıyıcı ya da geri çekmeli birkaç taşıyıcı',
  'What all carriers of the group meet: neighbours, other beams, other polarisation':
    'Grubun bütün taşıyıcılarının karşılaştığı: komşular, öbür hüzmeler, öbür polarizasyon',
  Polarisation: 'Polarizasyon',
  'Local oscillator of the frequency converter': 'Frekans çeviricinin yerel osilatörü',
  'Mode that is commanded': 'Komutla seçilen kip',
  'fixed-gain: the drive follows the uplink (FGM); level-control: the drive is held (ALC)':
    'fixed-gain: sürüş çıkış hattını izler (FGM); level-control: sürüş sabit tutulur (ALC)',
  'Settings that `attenuatorDb` can have': '`attenuatorDb` için olabilecek ayarlar',
  'It holds the power of carriers and noise in the channel before the output amplifier':
    'Çıkış yükseltecinden önce kanaldaki taşıyıcı ve gürültü gücünü sabit tutar',
  'Step of the channel attenuator': 'Kanal zayıflatıcısının adımı',
  'Largest attenuation': 'En büyük zayıflatma',
  'Input back-off that it holds': 'Koruduğu giriş geri çekmesi',
  'Gain that it can add': 'Ekleyebileceği kazanç',
  'Gain that it can take away': 'Azaltabileceği kazanç',
  'A channel of this group': 'Bu grubun bir kanalı',
  'Downlink centre frequency': 'İniş hattı merkez frekansı',
  'Digital gain beside that for which the saturation flux density is stated':
    'Doyum akı yoğunluğunun verildiğinden farklı sayısal kazanç',
  'Distortion of the carrier by the amplifier': 'Taşıyıcının yükselteçte bozulması',
  'computed: a line of the budget, from the model of the amplifier and the constellation of the MODCOD; the implementation loss is then that of the modem alone':
    'computed: bütçede yükselteç modelinden ve MODCOD takımyıldızından hesaplanan bir satır; gerçekleme kaybı o zaman yalnız modemindir',
  'It holds the drive against uplink fades': 'Çıkış hattı sönümlenmelerine karşı sürüşü sabit tutar',
  'Range of the automatic level control': 'Otomatik düzey denetiminin aralığı',
  'Total input back-off': 'Toplam giriş geri çekmesi',
  'Total output back-off': 'Toplam çıkış geri çekmesi',
  'Least guard band, of the narrower channel': 'En küçük koruma bandı, dar kanala göre',
  'Least isolation of beams that share a frequency and polarisation':
    'Frekans ve polarizasyonu paylaşan hüzmelerin en küçük yalıtımı',
  'Least rejection of the nearest channel by both filters':
    'En yakın kanalın iki süzgeçle en küçük bastırması',
  'Least gap between a downlink and an uplink, of the frequency':
    'İniş ile çıkış hattı arasında en küçük aralık, frekansa göre',
  'Least distance of two oscillators of a receiver': 'Bir alıcının iki osilatörü arasındaki en küçük uzaklık',
  'Highest harmonic of an oscillator that is looked for': 'Aranan en yüksek osilatör harmoniği',
  'Order of a product up to which it is a conflict': 'Bir ürünün çakışma sayıldığı en yüksek derece',
  'What it sends; the side lobes of the receiving station take off':
    'Gönderdiği; alan istasyonun yan lobları düşülür',
  'What its stations send beside it, by the side lobes of ITU-R S.465-6':
    'İstasyonlarının yanına gönderdiği, ITU-R S.465-6 yan loblarıyla',
  'EIRP density towards stations of this satellite': 'Bu uydunun istasyonlarına doğru EIRP yoğunluğu',
  'Lower edge of the band': 'Bandın alt kenarı',
  'Upper edge of the band': 'Bandın üst kenarı',
  'Discrimination by polarisation': 'Polarizasyon ile ayrım',
  'Power density at the antennas of its stations': 'İstasyonlarının antenlerindeki güç yoğunluğu',
  'Where its station stands; else at the peak of the receiving beam':
    'İstasyonunun yeri; yoksa alıcı hüzmenin tepesi',
  'Groups whose channels it feeds': 'Kanallarını beslediği gruplar',
  'Amplifier chains, active and spare': 'Yükselteç zincirleri, etkin ve yedek',
  'Input side; the output side mirrors it and is switched with it':
    'Giriş tarafı; çıkış tarafı onun aynasıdır ve birlikte anahtarlanır',
  'Type of switch': 'Anahtar türü',
  'C joins neighbouring ports in two ways; R also opposite ports, one pair at a time; T joins four ports in all three ways':
    'C komşu kapıları iki biçimde bağlar; R karşı kapıları da, bir seferde bir çift; T dört kapıyı üç biçimin hepsinde bağlar',
  'Ports 1 … 4, around the body': 'Kapılar 1 … 4, gövde çevresinde',
  'Each leads to a channel, a tube or a wire to another switch; null is a terminated port':
    'Her biri bir kanala, tüpe ya da başka anahtara giden hatta çıkar; null sonlandırılmış kapıdır',
  'What the port leads to': 'Kapının çıktığı yer',
  'A channel of the plan, a tube, a wire to another switch (any other name, at two ports), or null: terminated':
    'Planın bir kanalı, bir tüp, başka anahtara giden hat (iki kapıdaki başka bir ad) ya da null: sonlandırılmış',
  'Centre frequency': 'Merkez frekansı',
  'Gain of its antenna towards the station': 'Anteninin istasyona doğru kazancı',
  'Of an omnidirectional antenna the least over the directions that it serves':
    'Her yöne ışıyan antende, hizmet ettiği yönlerdeki en küçüğü',
  'Loss between antenna and receiver': 'Anten ile alıcı arasındaki kayıp',
  'System noise temperature at the receiver': 'Alıcıda sistem gürültü sıcaklığı',
  'Least power at the receiver with which it works': 'Alıcının çalıştığı en küçük güç',
  'Power of the transmitter': 'Göndericinin gücü',
  'Loss between transmitter and antenna': 'Gönderici ile anten arasındaki kayıp',
  'Where service is owed': 'Hizmetin borçlu olunduğu yerler',
  'The same link to every city of an area': 'Bir alanın her şehrine aynı hat',
  'A box: parts of the countries (islands, territories overseas) that lie wholly outside it are left out':
    'Bir kutu: ülkelerin tümüyle dışında kalan parçaları (adalar, denizaşırı topraklar) sayılmaz',
  'Parts that are to get more, or less, from a synthesised beam; the last that holds a place counts':
    'Sentezlenen hüzmeden daha çok ya da az alacak kısımlar; bir yeri içeren sonuncusu geçerlidir',
  'Areas that a synthesised beam spares': 'Sentezlenen hüzmenin sakındığı alanlar',
  'Countries by code; countries and polygons together make one area':
    'Kodlarıyla ülkeler; ülkeler ve çokgenler birlikte bir alan oluşturur',
  'Western edge': 'Batı kenarı',
  'Southern edge': 'Güney kenarı',
  'Eastern edge': 'Doğu kenarı',
  'Northern edge': 'Kuzey kenarı',
  'Rings of [longitude, latitude] in degrees, each of 3 … 1000 points, closed or not; an edge goes the shorter way round the Earth, so that one over more than 180° of longitude needs a point between':
    'Derece olarak [boylam, enlem] halkaları, her biri 3 … 1000 noktalı, kapalı ya da açık; kenar Yer’in kısa tarafından gider, 180°’yi aşan boylam için arada bir nokta gerekir',
  'Directivity wanted there above the rest of the area':
    'Orada alanın geri kalanından fazla istenen yönlülük',
  'Whom the beam spares': 'Hüzmenin sakındığı',
  'Directivity there below the edge of coverage, at least':
    'Oradaki yönlülüğün kaplama kenarından en az bu kadar aşağısı',
  'A beam takes about λ/D to fall: neighbours cannot be spared at their border':
    'Bir hüzmenin düşmesi yaklaşık λ/D ister: komşular sınırlarında sakınılamaz',
  'Strip around the service area in which nothing is asked, seen from the satellite':
    'Hizmet alanı çevresinde hiçbir şey istenmeyen şerit, uydudan görülen',
  'What stands in every city': 'Her şehirde duran terminal',
  'Every site with the role city in it is served': 'İçindeki city rolündeki her sahaya hizmet verilir',
};
