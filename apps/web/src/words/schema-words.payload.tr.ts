/** What the schemas say of the payload in Turkish: antennas, beams, receivers, amplifiers, filters, channels and their plan. */
export const payloadWords: Readonly<Record<string, string>> = {
  'Kind of antenna': 'Anten türü',
  'Reflector diameter': 'Yansıtıcı çapı',
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
};
