/** What methods of propagation say of themselves outside the range in which they were validated, and of maps that stand in. */
import type { Row } from './catalogue.ts';

export const validityWords: readonly Row[] = [
  [
    'The maps of P.2145-0 are not at hand. Water vapour comes from P.836-6, temperature from P.1510-1, pressure from P.835-7; at the places of the ITU examples the gaseous attenuation is then up to 9 % lower, 4 % higher. `ortak maps import` takes the official files.',
    'P.2145-0 haritaları yok. Su buharı P.836-6’dan, sıcaklık P.1510-1’den, basınç P.835-7’den gelir; ITU örneklerinin yerlerinde gaz zayıflaması böylece en çok %9 düşük, %4 yüksektir. `ortak maps import` resmî dosyaları alır.',
    'P.2145-0 карталары жоқ. Су буы P.836-6-дан, температура P.1510-1-ден, қысым P.835-7-ден алынады; ITU мысалдарының орындарында газдағы өшулік сонда 9 %-ға дейін төмен, 4 %-ға дейін жоғары. `ortak maps import` ресми файлдарды қабылдайды.',
    'Карт P.2145-0 нет. Водяной пар взят из P.836-6, температура из P.1510-1, давление из P.835-7; в пунктах примеров МСЭ ослабление в газах тогда до 9 % ниже, до 4 % выше. `ortak maps import` принимает официальные файлы.',
  ],
  [
    'The maps of P.840-9 are not at hand. Cloud water comes from P.840-7, whose contents are 1.2 to 13 times those of P.840-9 at the places of the ITU examples: the cloud attenuation is an upper bound. `ortak maps import` takes the official files.',
    'P.840-9 haritaları yok. Bulut suyu P.840-7’den gelir; içeriği ITU örneklerinin yerlerinde P.840-9’unkinin 1,2 ile 13 katıdır: bulut zayıflaması bir üst sınırdır. `ortak maps import` resmî dosyaları alır.',
    'P.840-9 карталары жоқ. Бұлт суы P.840-7-ден алынады; мөлшері ITU мысалдарының орындарында P.840-9-дікінен 1,2–13 есе көп: бұлттағы өшулік — жоғарғы шек. `ortak maps import` ресми файлдарды қабылдайды.',
    'Карт P.840-9 нет. Вода облаков взята из P.840-7, где её в пунктах примеров МСЭ в 1,2–13 раз больше, чем в P.840-9: ослабление в облаках — верхняя граница. `ortak maps import` принимает официальные файлы.',
  ],
  [
    'The rain attenuation method holds up to 55 GHz; at {#} GHz its result is an extrapolation.',
    'Yağmur zayıflaması yöntemi 55 GHz’e kadar geçerlidir; {#} GHz’de sonucu dışdeğerlemedir.',
    'Жаңбырдағы өшулік әдісі 55 ГГц-ке дейін жарамды; {#} ГГц-те нәтижесі — экстраполяция.',
    'Метод ослабления в дожде действует до 55 ГГц; при {#} ГГц его результат — экстраполяция.',
  ],
  [
    'The rain attenuation method holds for 0.001 % to 5 % of an average year; at {#} % its result is an extrapolation, which may be less than that of 0.001 %: (8) does not grow for ever.',
    'Yağmur zayıflaması yöntemi ortalama yılın %0,001 ile %5’i için geçerlidir; %{#} için sonucu dışdeğerlemedir ve %0,001 için olandan küçük olabilir: (8) sonsuza dek artmaz.',
    'Жаңбырдағы өшулік әдісі орташа жылдың 0,001–5 %-ына жарамды; {#} %-да нәтижесі — экстраполяция, ол 0,001 %-дағыдан аз болуы мүмкін: (8) шексіз өспейді.',
    'Метод ослабления в дожде действует для 0,001–5 % среднего года; при {#} % его результат — экстраполяция, которая может быть меньше, чем при 0,001 %: (8) не растёт бесконечно.',
  ],
  [
    'The rain attenuation method holds for 0.001 % to 5 % of an average year; at {#} % its result is an extrapolation.',
    'Yağmur zayıflaması yöntemi ortalama yılın %0,001 ile %5’i için geçerlidir; %{#} için sonucu dışdeğerlemedir.',
    'Жаңбырдағы өшулік әдісі орташа жылдың 0,001–5 %-ына жарамды; {#} %-да нәтижесі — экстраполяция.',
    'Метод ослабления в дожде действует для 0,001–5 % среднего года; при {#} % его результат — экстраполяция.',
  ],
  [
    'The scintillation method holds from 4 to 55 GHz; at {#} GHz its result is an extrapolation.',
    'Parıldama yöntemi 4 ile 55 GHz arasında geçerlidir; {#} GHz’de sonucu dışdeğerlemedir.',
    'Жыпылықтау әдісі 4–55 ГГц аралығында жарамды; {#} ГГц-те нәтижесі — экстраполяция.',
    'Метод мерцаний действует от 4 до 55 ГГц; при {#} ГГц его результат — экстраполяция.',
  ],
  [
    'The scintillation method holds from 5° of elevation; at {#}° it is an extrapolation, and § 2.4.2 and § 2.4.3 apply, which need the time pL of steep refractivity gradients.',
    'Parıldama yöntemi 5° yükseliş açısından başlayarak geçerlidir; {#}°’de dışdeğerlemedir ve dik kırılırlık gradyanlarının pL süresini isteyen § 2.4.2 ile § 2.4.3 uygulanır.',
    'Жыпылықтау әдісі орын бұрышы 5°-тан бастап жарамды; {#}°-та ол — экстраполяция, әрі сыну көрсеткішінің тік градиенттерінің pL уақытын қажет ететін § 2.4.2 және § 2.4.3 қолданылады.',
    'Метод мерцаний действует от угла места 5°; при {#}° это экстраполяция, и применяются § 2.4.2 и § 2.4.3, которым нужно время pL крутых градиентов рефракции.',
  ],
  [
    'The scintillation method holds for 0.01 % to 50 % of the time; at {#} % its result is an extrapolation.',
    'Parıldama yöntemi sürenin %0,01 ile %50’si için geçerlidir; %{#} için sonucu dışdeğerlemedir.',
    'Жыпылықтау әдісі уақыттың 0,01–50 %-ына жарамды; {#} %-да нәтижесі — экстраполяция.',
    'Метод мерцаний действует для 0,01–50 % времени; при {#} % его результат — экстраполяция.',
  ],
  [
    'The total attenuation holds for 0.001 % to 50 % of the time; at {#} % its result is an extrapolation.',
    'Toplam zayıflama sürenin %0,001 ile %50’si için geçerlidir; %{#} için sonucu dışdeğerlemedir.',
    'Толық өшулік уақыттың 0,001–50 %-ына жарамды; {#} %-да нәтижесі — экстраполяция.',
    'Суммарное ослабление действует для 0,001–50 % времени; при {#} % его результат — экстраполяция.',
  ],
  [
    'The cloud attenuation method holds from 1 to 200 GHz; at {#} GHz its result is an extrapolation.',
    'Bulut zayıflaması yöntemi 1 ile 200 GHz arasında geçerlidir; {#} GHz’de sonucu dışdeğerlemedir.',
    'Бұлттағы өшулік әдісі 1–200 ГГц аралығында жарамды; {#} ГГц-те нәтижесі — экстраполяция.',
    'Метод ослабления в облаках действует от 1 до 200 ГГц; при {#} ГГц его результат — экстраполяция.',
  ],
  [
    'The cloud attenuation method holds from 5° of elevation; at {#}° its result, content over sin θ, is an upper bound: the Recommendation gives a cloud no height, and a layer of any height around the Earth is crossed in less.',
    'Bulut zayıflaması yöntemi 5° yükseliş açısından başlayarak geçerlidir; {#}°’de sonucu, içerik bölü sin θ, bir üst sınırdır: Tavsiye buluta yükseklik vermez, Dünya’yı saran herhangi yükseklikteki bir tabaka ise daha kısa yoldan geçilir.',
    'Бұлттағы өшулік әдісі орын бұрышы 5°-тан бастап жарамды; {#}°-та нәтижесі, мөлшерінің sin θ-ға қатынасы, — жоғарғы шек: Ұсыным бұлтқа биіктік бермейді, ал Жерді қоршаған кез келген биіктіктегі қабат қысқарақ жолмен өтіледі.',
    'Метод ослабления в облаках действует от угла места 5°; при {#}° его результат, содержание на sin θ, — верхняя граница: Рекомендация не даёт облаку высоты, а слой любой высоты вокруг Земли пересекается по более короткому пути.',
  ],
  [
    'The gaseous attenuation of Annex 2 holds from 5° of elevation; at {#}° its result is an extrapolation. Annex 1 holds down to 0°.',
    'Ek 2’nin gaz zayıflaması 5° yükseliş açısından başlayarak geçerlidir; {#}°’de sonucu dışdeğerlemedir. Ek 1, 0°’ye kadar geçerlidir.',
    '2-қосымшаның газдағы өшулігі орын бұрышы 5°-тан бастап жарамды; {#}°-та нәтижесі — экстраполяция. 1-қосымша 0°-қа дейін жарамды.',
    'Ослабление в газах по Приложению 2 действует от угла места 5°; при {#}° его результат — экстраполяция. Приложение 1 действует до 0°.',
  ],
  [
    'The gaseous attenuation of Annex 2 holds from 5° of elevation; at {#}° it is that of 5° times the ratio of the paths through the layers of Annex 1, in the mean annual global atmosphere. The elevation counts as the apparent one: what refraction lifts the path (P.834-9 § 4) is not counted, and would take some of it away.',
    'Ek 2’nin gaz zayıflaması 5° yükseliş açısından başlayarak geçerlidir; {#}°’de, 5°’dekinin Ek 1 tabakalarından geçen yolların oranıyla çarpımıdır, yıllık ortalama küresel atmosferde. Yükseliş açısı görünen açı sayılır: kırılmanın yolu ne kadar kaldırdığı (P.834-9 § 4) hesaba katılmaz, katılsa değer biraz azalırdı.',
    '2-қосымшаның газдағы өшулігі орын бұрышы 5°-тан бастап жарамды; {#}°-та ол — 5°-тағының 1-қосымша қабаттары арқылы өтетін жолдар қатынасына көбейтіндісі, жылдық орташа жаһандық атмосферада. Орын бұрышы көрінетін бұрыш деп алынады: рефракция жолды қанша көтеретіні (P.834-9 § 4) есепке алынбайды, алынса мән сәл азаяр еді.',
    'Ослабление в газах по Приложению 2 действует от угла места 5°; при {#}° это ослабление при 5°, умноженное на отношение путей через слои Приложения 1 в среднегодовой глобальной атмосфере. Угол места считается видимым: подъём пути рефракцией (P.834-9 § 4) не учтён, он несколько уменьшил бы значение.',
  ],
  [
    'The XPD method holds up to 60° of elevation; at {#}° its result is an extrapolation.',
    'XPD yöntemi 60° yükseliş açısına kadar geçerlidir; {#}°’de sonucu dışdeğerlemedir.',
    'XPD әдісі орын бұрышы 60°-қа дейін жарамды; {#}°-та нәтижесі — экстраполяция.',
    'Метод XPD действует до угла места 60°; при {#}° его результат — экстраполяция.',
  ],
  [
    'The XPD method gives the canting angle for 0.001 % to 1 % of the time; at {#} % that of the nearer end is used.',
    'XPD yöntemi eğiklik açısını sürenin %0,001 ile %1’i için verir; %{#} için yakın uçtaki kullanılır.',
    'XPD әдісі еңкею бұрышын уақыттың 0,001–1 %-ына береді; {#} %-да жақын шеттегісі қолданылады.',
    'Метод XPD даёт угол наклона капель для 0,001–1 % времени; при {#} % берётся значение ближнего края.',
  ],
];
