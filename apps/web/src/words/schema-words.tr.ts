/** Titles and descriptions of the schemas in Turkish, by their English texts; those of flight and payload stand beside. */
import { flightWords } from './schema-words.flight.tr.ts';
import { payloadWords } from './schema-words.payload.tr.ts';

export const schemaWords: Readonly<Record<string, string>> = {
  ...flightWords,
  ...payloadWords,
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
  'Objective in Kazakh (kk), Turkish (tr) or Russian (ru)': 'Amaç: Kazakça (kk), Türkçe (tr) veya Rusça (ru)',
  'Organisation in Kazakh (kk), Turkish (tr) or Russian (ru)':
    'Kuruluş adı: Kazakça (kk), Türkçe (tr) veya Rusça (ru)',
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
  'Id of a service area': 'Hizmet alanı kimliği',
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
