/** What is found in files of antenna patterns (GRASP .grd and .cut, GXT, GeoJSON, tables of gain); what stands in the file itself has no row. */
import type { Row } from '@ortak/report/words';

export const receivedOfPatterns: readonly Row[] = [
  ['an empty file', 'boş bir dosya', 'бос файл', 'пустой файл'],
  ['an empty line', 'boş bir satır', 'бос жол', 'пустая строка'],
  ['an object', 'bir nesne', 'нысан', 'объект'],
  ['the end of the file', 'dosya sonu', 'файл соңы', 'конец файла'],
  ['the problems above', 'yukarıdaki sorunlar', 'жоғарыдағы ақаулар', 'ошибки выше'],
  [
    'it again, after line {#}',
    '{#} numaralı satırdan sonra yine o',
    '{#}-жолдан кейін қайтадан',
    'снова он, после строки {#}',
  ],
  [
    'one {#}° outside it',
    'onun {#}° dışında bir nokta',
    'одан {#}° сыртта тұрған нүкте',
    'точка на {#}° снаружи',
  ],
  ['that of {#} dB inside it', 'içinde {#} dB konturu', 'ішінде {#} дБ контуры', 'контур {#} дБ внутри него'],
  ['unequal steps of {=}', '{=} adımları eşit değil', '{=} қадамдары бірдей емес', 'неравные шаги {=}'],
  ['{=}, {#}° away', '{=}, {#}° uzakta', '{=}, {#}° қашықта', '{=}, на расстоянии {#}°'],
  ['{#} for both', 'ikisinde de {#}', 'екеуінде де {#}', '{#} у обоих'],
  [
    'absolute and relative ones',
    'absolute ve relative olanlar',
    'absolute және relative деңгейлер',
    'absolute и relative',
  ],
  ['none in {#} rows', '{#} satırda yok', '{#} жолда жоқ', 'нет в {#} строках'],
  ['{=} in this one', 'bunda {=}', 'мұнда {=}', 'в этом {=}'],
  ['{#} to the end of the file', 'dosya sonuna dek {#}', 'файл соңына дейін {#}', 'до конца файла {#}'],
  ['{#}° … {#}°', '{#}° … {#}°', '{#}° … {#}°', '{#}° … {#}°'],
  ['{#}: {=}', '{#}: {=}', '{#}: {=}', '{#}: {=}'],
];
