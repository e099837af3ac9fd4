/** The answer at the head of a report, what decides a link, notices. */
import type { Row } from './catalogue.ts';

export const answerWords: readonly Row[] = [
  [
    '{} at {#}°E on {}: {#} channels and {#} spare amplifiers, {#} MHz, {#} W of saturated RF power.',
    '{0}, {1}° D, {2} platformu: {3} kanal ve {4} yedek yükselteç, {5} MHz, {6} W doymuş RF gücü.',
    '{0}, {1}° ш.б., {2} платформасы: {3} арна және {4} қосалқы күшейткіш, {5} МГц, {6} Вт қанығу РЖ қуаты.',
    '{0}, {1}° в.д., платформа {2}: стволов {3}, резервных усилителей {4}, {5} МГц, {6} Вт ВЧ-мощности насыщения.',
  ],
  [
    '{} at {#}°W on {}: {#} channels and {#} spare amplifiers, {#} MHz, {#} W of saturated RF power.',
    '{0}, {1}° B, {2} platformu: {3} kanal ve {4} yedek yükselteç, {5} MHz, {6} W doymuş RF gücü.',
    '{0}, {1}° б.б., {2} платформасы: {3} арна және {4} қосалқы күшейткіш, {5} МГц, {6} Вт қанығу РЖ қуаты.',
    '{0}, {1}° з.д., платформа {2}: стволов {3}, резервных усилителей {4}, {5} МГц, {6} Вт ВЧ-мощности насыщения.',
  ],
  [
    'Saturated EIRP over the service area of each beam: {*}.',
    'Her hüzmenin hizmet alanında doymuş EIRP: {*}.',
    'Әр сәуленің қызмет аймағындағы қанығу ЭИСҚ: {*}.',
    'ЭИИМ насыщения в зоне обслуживания каждого луча: {*}.',
  ],
  ['{} {#} … {#} dBW', '{} {#} … {#} dBW', '{} {#} … {#} дБВт', '{} {#} … {#} дБВт'],
  [
    'No link: no city of the programme lies in the area of {}.',
    'Hat yok: programın hiçbir şehri şu hizmetlerin alanında değil: {}.',
    'Желі жоқ: бағдарламаның бірде-бір қаласы мына қызметтердің аймағында емес: {}.',
    'Линий нет: ни один город программы не лежит в зоне услуг: {}.',
  ],
  [
    '{#} of {#} links close at their required availability.{*}',
    '{1} hattan {0} tanesi gereken kullanılabilirlikte kapanıyor.{2}',
    'Талап етілген дайындықта қоры жететін желілер: {1} ішінен {0}.{2}',
    'Из {1} линий {0} замыкаются при требуемой готовности.{2}',
  ],
  [
    ' {#} do not see the satellite.{*}',
    ' {#} tanesi uyduyu görmüyor.{*}',
    ' {#} спутникті көрмейді.{*}',
    ' Не видят спутник: {#}.{*}',
  ],
  [
    ' No city of the programme lies in the area of {}. Tightest: {}. {*}',
    ' Programın hiçbir şehri şu hizmetlerin alanında değil: {0}. En dar: {1}. {2}',
    ' Бағдарламаның бірде-бір қаласы мына қызметтердің аймағында емес: {0}. Ең тары: {1}. {2}',
    ' Ни один город программы не лежит в зоне услуг: {0}. Самая напряжённая: {1}. {2}',
  ],
  [
    ' No city of the programme lies in the area of {}.',
    ' Programın hiçbir şehri şu hizmetlerin alanında değil: {}.',
    ' Бағдарламаның бірде-бір қаласы мына қызметтердің аймағында емес: {}.',
    ' Ни один город программы не лежит в зоне услуг: {}.',
  ],
  [' Tightest: {}. {*}', ' En dar: {}. {*}', ' Ең тары: {}. {*}', ' Самая напряжённая: {}. {*}'],
  [
    '{} pays {#} % ({#} million {}) for {#} MHz and {#} W',
    '{0} %{1} öder ({2} milyon {3}), karşılığı {4} MHz ve {5} W',
    '{0} {1} % төлейді ({2} млн {3}), алатыны {4} МГц және {5} Вт',
    '{0} платит {1} % ({2} млн {3}) за {4} МГц и {5} Вт',
  ],
  ['and {#} others', 've {#} ortak daha', 'және тағы {#} серіктес', 'и ещё {#}'],
  [
    'Of {#} figures {#} are published, {#} derived from published ones, {#} modelled and {#} assumed.',
    '{0} değerden {1} yayımlanmış, {2} yayımlanandan türetilmiş, {3} modellenmiş, {4} varsayılmış.',
    '{0} шаманың {1} жарияланған, {2} жарияланғаннан шығарылған, {3} модельденген, {4} болжанған.',
    'Из {0} величин {1} опубликованы, {2} выведены из опубликованных, {3} смоделированы и {4} приняты допущением.',
  ],
  [
    'Of {#} figures {#} are published, {#} derived from published ones, {#} modelled and {#} assumed; {#} have no source.',
    '{0} değerden {1} yayımlanmış, {2} yayımlanandan türetilmiş, {3} modellenmiş, {4} varsayılmış; {5} kaynaksız.',
    '{0} шаманың {1} жарияланған, {2} жарияланғаннан шығарылған, {3} модельденген, {4} болжанған; {5} дереккөзсіз.',
    'Из {0} величин {1} опубликованы, {2} выведены из опубликованных, {3} смоделированы и {4} приняты допущением; {5} без источника.',
  ],
  [
    '{} does not see the satellite: there is no link.',
    '{} uyduyu görmüyor: hat yok.',
    '{} спутникті көрмейді: желі жоқ.',
    '{} не видит спутник: линии нет.',
  ],
  [
    '{} sees the satellite {#}° below the horizon: there is no link.',
    '{0} için uydu ufkun {1}° altında: hat yok.',
    '{0} үшін спутник көкжиектен {1}° төмен: желі жоқ.',
    '{0}: спутник на {1}° ниже горизонта, линии нет.',
  ],
  [
    'Fades are rain, gas, cloud and scintillation together (P.618-14 § 2.5) beyond the clear-sky losses. Availability is that of both ends together: two sites by the bivariate method of P.618-14 § 2.2.4.1 with their distance, one site as one fade. The column in rain has the fades that, exceeded for the same percentage at each end, leave what is reached for the required availability.',
    'Sönümleme, açık gök kayıplarının ötesinde yağmur, gaz, bulut ve parıldamanın toplamıdır (P.618-14 § 2.5). Kullanılabilirlik iki ucun birlikte kullanılabilirliğidir: iki yer için uzaklıklarıyla P.618-14 § 2.2.4.1 iki değişkenli yöntemi, tek yer için tek sönümleme. Yağmur sütununda, her uçta aynı yüzdede aşılan ve gereken kullanılabilirlikte erişileni bırakan sönümlemeler durur.',
    'Өшулік — ашық аспан шығындарынан тыс жаңбыр, газ, бұлт және жыпылықтау бірге (P.618-14 § 2.5). Дайындық — екі ұштың бірлескен дайындығы: екі орын үшін арақашықтығымен P.618-14 § 2.2.4.1 екіөлшемді әдісі, бір орын үшін бір өшулік. Жаңбыр бағанында әр ұшта бірдей пайызда асатын, талап етілген дайындықта қол жететінді қалдыратын өшуліктер тұр.',
    'Замирание — дождь, газы, облака и мерцания вместе (P.618-14 § 2.5) сверх потерь при ясном небе. Готовность — обоих концов вместе: для двух пунктов двумерным методом P.618-14 § 2.2.4.1 с учётом расстояния, для одного пункта как одно замирание. В столбце дождя стоят замирания, которые, будучи превышены один и тот же процент времени на каждом конце, оставляют достигаемое при требуемой готовности.',
  ],
  [
    'Borders as Natural Earth 1:50m draws them, by who holds a territory; Baikonur is part of Kazakhstan. No position on the status of any territory is implied.',
    'Sınırlar Natural Earth 1:50m’nin çizdiği gibi, bölgeyi fiilen elinde tutana göredir; Baykonur Kazakistan’ın parçasıdır. Hiçbir bölgenin statüsü hakkında görüş bildirilmez.',
    'Шекаралар Natural Earth 1:50m сызғандай, аумақты іс жүзінде иеленушіге қарай; Байқоңыр — Қазақстанның бөлігі. Ешбір аумақтың мәртебесі туралы ұстаным білдірілмейді.',
    'Границы — как их рисует Natural Earth 1:50m, по фактическому владению территорией; Байконур — часть Казахстана. Никакая позиция о статусе территорий не выражается.',
  ],
];
