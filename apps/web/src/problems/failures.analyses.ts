/** Why an analysis has no answer: of beams and their coverage, of the payload, of beams that are synthesised. */
import type { Row } from '@ortak/report/words';

export const analysisFailures: readonly Row[] = [
  // An argument with which a kernel has no meaning; what it is called in the code is its name in every language.
  [
    '{*} is {=}; expected {*} ({=})',
    '{*}: {=}; beklenen: {*} ({=})',
    '{*}: {=}; күтілгені: {*} ({=})',
    '{*}: {=}; ожидается: {*} ({=})',
  ],
  ['at least {=}', 'en az {=}', 'кемінде {=}', 'не менее {=}'],
  ['at most {=}', 'en çok {=}', 'ең көбі {=}', 'не более {=}'],
  ['above 0', '0’dan büyük', '0-ден үлкен', 'больше 0'],
  ['above 0 {unit}', '0’dan büyük, birimi {unit}', '0-ден үлкен, бірлігі {unit}', 'больше 0, единица {unit}'],
  ['a finite number', 'sonlu bir sayı', 'шектеулі сан', 'конечное число'],
  [
    'No satellite has a beam {}.',
    '{} hüzmesi hiçbir uyduda yok.',
    '{} сәулесі ешбір спутникте жоқ.',
    'Ни у одного спутника нет луча {}.',
  ],
  [
    'The programme has no beam {}.',
    'Programda {} hüzmesi yok.',
    'Бағдарламада {} сәулесі жоқ.',
    'В программе нет луча {}.',
  ],
  [
    'The programme has no link {}.',
    'Programda {} hattı yok.',
    'Бағдарламада {} желісі жоқ.',
    'В программе нет линии {}.',
  ],
  [
    'The programme has no carrier {}.',
    'Programda {} taşıyıcısı yok.',
    'Бағдарламада {} тасушысы жоқ.',
    'В программе нет несущей {}.',
  ],
  [
    'The programme has no link or service {}.',
    'Programda {} hattı ya da hizmeti yok.',
    'Бағдарламада {} желісі не қызметі жоқ.',
    'В программе нет линии или службы {}.',
  ],
  [
    'A difference of {} has no unit: expected {=}.',
    '{0} farkının birimi yok; beklenen: {1}.',
    '{0} айырмасының бірлігі жоқ; күтілгені: {1}.',
    'У разности {0} нет единицы; ожидается: {1}.',
  ],
  [
    'GXT holds contours of gain: expected --quantity eirp or gt, found {}; GeoJSON holds every quantity.',
    'GXT kazanç konturlarını tutar: beklenen --quantity eirp ya da gt, bulunan {}; GeoJSON her büyüklüğü tutar.',
    'GXT күшейту контурларын сақтайды: күтілгені --quantity eirp не gt, табылғаны {}; GeoJSON әр шаманы сақтайды.',
    'GXT хранит контуры усиления: ожидается --quantity eirp или gt, найдено {}; GeoJSON хранит любую величину.',
  ],
  [
    'Beam {} ({=}): no point of the map sees {}.',
    '{0} hüzmesi ({1}): haritanın hiçbir noktası {2} uydusunu görmüyor.',
    '{0} сәулесі ({1}): картаның бірде-бір нүктесі {2} спутнигін көрмейді.',
    'Луч {0} ({1}): ни одна точка карты не видит {2}.',
  ],
  [
    'Beam {} ({=}) misses the Earth: its gain there is {#} dBi at most, {#} dB below its peak.',
    '{0} hüzmesi ({1}) Dünya’yı ıskalıyor: oradaki kazancı en çok {2} dBi, tepesinin {3} dB altında.',
    '{0} сәулесі ({1}) Жерге түспейді: ондағы күшейтуі ең көбі {2} дБи, шыңынан {3} дБ төмен.',
    'Луч {0} ({1}) проходит мимо Земли: усиление там не более {2} дБи, на {3} дБ ниже максимума.',
  ],
  [
    'No transponder transmits in beam {} ({=}), so it has no EIRP.',
    '{0} hüzmesinde ({1}) hiçbir transponder yayın yapmıyor; bu yüzden EIRP değeri yok.',
    '{0} сәулесінде ({1}) бірде-бір транспондер таратпайды, сондықтан ЭИСҚ-сы жоқ.',
    'В луче {0} ({1}) не передаёт ни один ствол, поэтому ЭИИМ у него нет.',
  ],
  [
    'Beam {} ({=}) does not transmit; ask for gt, or add `transmit` to it.',
    '{0} hüzmesi ({1}) yayın yapmıyor; gt isteyin ya da ona `transmit` ekleyin.',
    '{0} сәулесі ({1}) таратпайды; gt сұраңыз немесе оған `transmit` қосыңыз.',
    'Луч {0} ({1}) не передаёт; запросите gt или добавьте ему `transmit`.',
  ],
  [
    'Beam {} ({=}) has no `receive`, so it has no G/T.',
    '{0} hüzmesinde ({1}) `receive` yok; bu yüzden G/T değeri yok.',
    '{0} сәулесінде ({1}) `receive` жоқ, сондықтан G/T мәні жоқ.',
    'У луча {0} ({1}) нет `receive`, поэтому нет и G/T.',
  ],
  [
    'Beam {} ({=}) has no receiver, so it has no G/T.',
    '{0} hüzmesinin ({1}) alıcısı yok; bu yüzden G/T değeri yok.',
    '{0} сәулесінің ({1}) қабылдағышы жоқ, сондықтан G/T мәні жоқ.',
    'У луча {0} ({1}) нет приёмника, поэтому нет и G/T.',
  ],
  [
    'No service {=} uses a transponder that transmits in beam {} ({=}); services in it: {=}.',
    '{0} hizmeti, {1} hüzmesinde ({2}) yayın yapan bir transponder kullanmıyor; ondaki hizmetler: {3}.',
    '{0} қызметі {1} сәулесінде ({2}) тарататын транспондерді пайдаланбайды; ондағы қызметтер: {3}.',
    'Служба {0} не использует ствол, передающий в луче {1} ({2}); службы в нём: {3}.',
  ],
  [
    'No service uses a transponder that transmits in beam {} ({=}); services in it: none.',
    'Hiçbir hizmet, {0} hüzmesinde ({1}) yayın yapan bir transponder kullanmıyor.',
    'Бірде-бір қызмет {0} сәулесінде ({1}) тарататын транспондерді пайдаланбайды.',
    'Ни одна служба не использует ствол, передающий в луче {0} ({1}).',
  ],
  [
    'No service uses a transponder that transmits in beam {} ({=}); services in it: {=}.',
    'Hiçbir hizmet, {0} hüzmesinde ({1}) yayın yapan bir transponder kullanmıyor; ondaki hizmetler: {2}.',
    'Бірде-бір қызмет {0} сәулесінде ({1}) тарататын транспондерді пайдаланбайды; ондағы қызметтер: {2}.',
    'Ни одна служба не использует ствол, передающий в луче {0} ({1}); службы в нём: {2}.',
  ],
  [
    'No terminal {} in the programme; terminals that receive: {=}.',
    'Programda {0} terminali yok; alan terminaller: {1}.',
    'Бағдарламада {0} терминалы жоқ; қабылдайтын терминалдар: {1}.',
    'В программе нет терминала {0}; принимающие терминалы: {1}.',
  ],
  [
    'Terminal {} ({=}) does not receive; terminals that receive: {=}.',
    '{0} terminali ({1}) alım yapmıyor; alan terminaller: {2}.',
    '{0} терминалы ({1}) қабылдамайды; қабылдайтын терминалдар: {2}.',
    'Терминал {0} ({1}) не принимает; принимающие терминалы: {2}.',
  ],
  [
    'A required availability of {#} % is out of range: expected {#} … {#} %, for which the attenuations of P.618-14 are defined together.',
    'İstenen %{0} kullanılabilirlik aralık dışında: beklenen %{1} … %{2}; P.618-14 zayıflamaları birlikte bu aralıkta tanımlıdır.',
    'Талап етілген {0} % дайындық ауқымнан тыс: күтілгені {1} … {2} %; P.618-14 әлсіреулері бірге осы ауқымда анықталған.',
    'Требуемая готовность {0} % вне диапазона: ожидается {1} … {2} %, для него ослабления P.618-14 определены совместно.',
  ],
  [
    '{} ({=}), from which service {} is sent, does not see {}: there is no uplink.',
    '{2} hizmetinin gönderildiği {0} ({1}), {3} uydusunu görmüyor: çıkış hattı yok.',
    '{2} қызметі жіберілетін {0} ({1}) {3} спутнигін көрмейді: жоғары желі жоқ.',
    '{0} ({1}), откуда подаётся служба {2}, не видит {3}: линии вверх нет.',
  ],
  ['A mix without carriers.', 'Taşıyıcısı olmayan bir karışım.', 'Тасушысы жоқ қоспа.', 'Смесь без несущих.'],
  [
    '{#} carriers: expected 1 … {#}, or noise for more.',
    '{0} taşıyıcı: beklenen 1 … {1}; daha çoğu için gürültü.',
    '{0} тасушы: күтілгені 1 … {1}; одан көбі үшін шу.',
    'Несущих {0}: ожидается 1 … {1}, а для большего числа — шум.',
  ],
  ['No channel {}.', '{} kanalı yok.', '{} арнасы жоқ.', 'Нет ствола {}.'],
  [
    'No amplifier {}. There are: {=}',
    '{0} yükselteci yok. Olanlar: {1}',
    '{0} күшейткіші жоқ. Барлары: {1}',
    'Нет усилителя {0}. Имеются: {1}',
  ],
  [
    '{#} failures: expected 1 … {#}, the tubes of {}.',
    '{0} arıza: beklenen 1 … {1}, {2} ağındaki tüplerin sayısı.',
    '{0} істен шығу: күтілгені 1 … {1}, {2} желісіндегі шамдар саны.',
    'Отказов {0}: ожидается 1 … {1}, число ламп сети {2}.',
  ],
  [
    'No tube {} in {}. There are: {=}',
    '{1} ağında {0} tüpü yok. Olanlar: {2}',
    '{1} желісінде {0} шамы жоқ. Барлары: {2}',
    'В сети {1} нет лампы {0}. Имеются: {2}',
  ],
  [
    'No redundancy network {}. There are: {=}',
    '{0} yedeklilik ağı yok. Olanlar: {1}',
    '{0} қосалқылау желісі жоқ. Барлары: {1}',
    'Нет сети резервирования {0}. Имеются: {1}',
  ],
  [
    'No point of the border of service area {} ({=}) sees the satellite at {#}° east: draw it where the satellite is in sight, as a ring with an inside.',
    '{0} hizmet alanının ({1}) sınırındaki hiçbir nokta {2}° doğudaki uyduyu görmüyor: alanı uydunun göründüğü yerde, içi olan bir halka olarak çizin.',
    '{0} қызмет көрсету аймағы ({1}) шекарасының бірде-бір нүктесі {2}° шығыстағы спутникті көрмейді: аймақты спутник көрінетін жерде, іші бар тұйық сызықпен сызыңыз.',
    'Ни одна точка границы зоны обслуживания {0} ({1}) не видит спутник на {2}° в. д.: начертите её там, где спутник виден, замкнутым контуром.',
  ],
  [
    'Service area {} ({=}) has no inside that the satellite sees: it is narrower than 1/{#} of its length, or a line. Draw it as a ring around what is to be served.',
    '{0} hizmet alanının ({1}) uydunun gördüğü bir içi yok: boyunun 1/{2} kadarından dar ya da bir çizgi. Onu hizmet verilecek yerin çevresinde bir halka olarak çizin.',
    '{0} қызмет көрсету аймағының ({1}) спутник көретін іші жоқ: ол ұзындығының 1/{2} бөлігінен тар немесе сызық. Оны қызмет көрсетілетін жерді айнала тұйық сызықпен сызыңыз.',
    'У зоны обслуживания {0} ({1}) нет внутренности, видимой спутнику: она уже 1/{2} своей длины или линия. Начертите её контуром вокруг того, что обслуживается.',
  ],
  [
    'No transponder transmits in beam {} ({=}), so its band is not known.',
    '{0} hüzmesinde ({1}) hiçbir transponder yayın yapmıyor; bu yüzden bandı bilinmiyor.',
    '{0} сәулесінде ({1}) бірде-бір транспондер таратпайды, сондықтан жолағы белгісіз.',
    'В луче {0} ({1}) не передаёт ни один ствол, поэтому его полоса неизвестна.',
  ],
  [
    'No transponder receives in beam {} ({=}), so its band is not known.',
    '{0} hüzmesinde ({1}) hiçbir transponder alım yapmıyor; bu yüzden bandı bilinmiyor.',
    '{0} сәулесінде ({1}) бірде-бір транспондер қабылдамайды, сондықтан жолағы белгісіз.',
    'В луче {0} ({1}) не принимает ни один ствол, поэтому его полоса неизвестна.',
  ],
  [
    'Beam {} ({=}) does not transmit.',
    '{0} hüzmesi ({1}) yayın yapmıyor.',
    '{0} сәулесі ({1}) таратпайды.',
    'Луч {0} ({1}) не передаёт.',
  ],
  [
    'Beam {} ({=}) does not receive.',
    '{0} hüzmesi ({1}) alım yapmıyor.',
    '{0} сәулесі ({1}) қабылдамайды.',
    'Луч {0} ({1}) не принимает.',
  ],
  [
    'Beam {} ({=}) names no antenna with a reflectorDiameterM; add one, or give --diameter-m.',
    '{0} hüzmesi ({1}) reflectorDiameterM değeri olan bir anten belirtmiyor; ekleyin ya da --diameter-m verin.',
    '{0} сәулесі ({1}) reflectorDiameterM мәні бар антеннаны атамайды; қосыңыз немесе --diameter-m беріңіз.',
    'Луч {0} ({1}) не называет антенну с reflectorDiameterM; добавьте её или задайте --diameter-m.',
  ],
  [
    'No place of the demand sees the satellite.',
    'Talebin hiçbir yeri uyduyu görmüyor.',
    'Сұраныстың бірде-бір орны спутникті көрмейді.',
    'Ни одно место спроса не видит спутник.',
  ],
];

/** Failures of a part, told by the whole. */
export const framedFailures: readonly Row[] = [
  ['{*} ({=})', '{*} ({=})', '{*} ({=})', '{*} ({=})'],
  ['{}: {*}.', '{}: {*}.', '{}: {*}.', '{}: {*}.'],
  ['{}: {*}', '{}: {*}', '{}: {*}', '{}: {*}'],
];
