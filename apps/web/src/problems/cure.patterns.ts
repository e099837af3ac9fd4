/** What mends files of antenna patterns (GRASP .grd and .cut, GXT, GeoJSON, tables of gain). */
import type { Row } from '@ortak/report/words';

export const patternCures: readonly Row[] = [
  [
    'NSET, NX or NY disagree with the number of lines',
    'NSET, NX ya da NY satır sayısına uymuyor',
    'NSET, NX не NY жол санына сәйкес емес',
    'NSET, NX или NY не соответствует числу строк',
  ],
  [
    'cuts along a cylinder or a plane are of the near field, which has no gain: export spherical cuts',
    'silindir ya da düzlem boyunca kesitler yakın alandır, kazancı yoktur: küresel kesitleri dışa aktarın',
    'цилиндр не жазықтық бойындағы қималар жақын өріске жатады, онда күшейту жоқ: сфералық қималарды экспорттаңыз',
    'сечения по цилиндру или плоскости относятся к ближнему полю, у которого нет усиления: экспортируйте сферические сечения',
  ],
  [
    'export the cuts of one pattern with the same sampling',
    'bir diyagramın kesitlerini aynı örneklemeyle dışa aktarın',
    'бір диаграмманың қималарын бірдей қадаммен экспорттаңыз',
    'экспортируйте сечения одной диаграммы с одинаковым шагом',
  ],
  [
    'export the far field; grids of the near field have no gain',
    'uzak alanı dışa aktarın; yakın alan ızgaralarının kazancı yoktur',
    'алыс өрісті экспорттаңыз; жақын өріс торларында күшейту жоқ',
    'экспортируйте дальнее поле: у сеток ближнего поля нет усиления',
  ],
  [
    'export the field on a rectangular grid',
    'alanı dikdörtgen ızgarada dışa aktarın',
    'өрісті тік бұрышты торда экспорттаңыз',
    'экспортируйте поле на прямоугольной сетке',
  ],
  [
    'export a coarser grid',
    'daha seyrek bir ızgara dışa aktarın',
    'сирегірек тор экспорттаңыз',
    'экспортируйте более редкую сетку',
  ],
  ['every row has IN = 0', 'her satırda IN = 0', 'әр жолда IN = 0', 'во всех строках IN = 0'],
  [
    'levels below the peak have a minus sign',
    'tepenin altındaki düzeyler eksi işaretlidir',
    'шыңнан төмен деңгейлер минус таңбасымен жазылады',
    'уровни ниже пика пишутся со знаком минус',
  ],
  [
    'ratios of components have no gain: export co- and cross-polar fields',
    'bileşen oranlarının kazancı yoktur: eş ve çapraz polarizasyonlu alanları dışa aktarın',
    'құраушылар қатынасында күшейту жоқ: негізгі және кросс-поляризациялық өрістерді экспорттаңыз',
    'у отношений составляющих нет усиления: экспортируйте поля основной и кросс-поляризации',
  ],
  [
    'resample the table on a regular grid',
    'tabloyu düzgün bir ızgarada yeniden örnekleyin',
    'кестені біркелкі торда қайта есептеңіз',
    'пересчитайте таблицу на равномерную сетку',
  ],
  [
    'the file has not as many lines',
    'dosyada bu kadar satır yok',
    'файлда сонша жол жоқ',
    'в файле нет столько строк',
  ],
  [
    'the file has not as many lines: export or transfer it again',
    'dosyada bu kadar satır yok: yeniden dışa aktarın ya da kopyalayın',
    'файлда сонша жол жоқ: қайта экспорттаңыз не көшіріңіз',
    'в файле нет столько строк: экспортируйте или скопируйте его заново',
  ],
  [
    'the file is truncated, or the count is wrong',
    'dosya kesik ya da sayı yanlış',
    'файл үзілген не саны қате',
    'файл обрезан, или число неверно',
  ],
  [
    'the file is truncated: export or transfer it again',
    'dosya kesik: yeniden dışa aktarın ya da kopyalayın',
    'файл үзілген: қайта экспорттаңыз не көшіріңіз',
    'файл обрезан: экспортируйте или скопируйте его заново',
  ],
  [
    'this is no GXT file, or its beginning is missing',
    'bu bir GXT dosyası değil ya da başı eksik',
    'бұл GXT файлы емес не басы жоқ',
    'это не файл GXT, или у него нет начала',
  ],
  [
    'this is no text file of this format',
    'bu, bu biçimde bir metin dosyası değil',
    'бұл осы пішімдегі мәтін файлы емес',
    'это не текстовый файл этого формата',
  ],
  [
    'a contour is a feature with properties.level',
    'kontur, properties.level taşıyan bir öğedir',
    'контур — properties.level мәні бар элемент',
    'контур — это элемент со значением properties.level',
  ],
];
