/** What is expected of files and tables: patterns, curves, names, YAML. */
import type { Row } from '@ortak/report/words';

export const fileWords: readonly Row[] = [
  // patterns and tables
  [
    'a set of 1 … {#} of {=}',
    '{1} dosyasından bir küme, 1 … {0}',
    '{1} файлының жиыны, 1 … {0}',
    'набор 1 … {0} файла {1}',
  ],
  [
    'figures of which a pattern can be made',
    'diyagram çıkarılabilecek değerler',
    'диаграмма құруға жарайтын мәндер',
    'величины, из которых получается диаграмма',
  ],
  [
    'no lossDb beside a peakGainDbi, which is a gain',
    'kazanç olan peakGainDbi yanında lossDb olmaması',
    'күшейту болып табылатын peakGainDbi жанында lossDb болмауы',
    'без lossDb рядом с peakGainDbi: это уже усиление',
  ],
  [
    'no boresight beside a pattern of kind {=}, whose file says where it points',
    '`kind: {=}` diyagramının yanında boresight olmaması: yönünü dosyası söyler',
    '`kind: {=}` диаграммасының жанында boresight болмауы: бағытын файлы айтады',
    'без boresight рядом с диаграммой `kind: {=}`: направление задаёт её файл',
  ],
  [
    'a curve with saturation, 0,0, and output back-offs of {#} … {#} dB',
    'doyma noktası 0,0 olan ve çıkış geri çekmeleri {#} … {#} dB içinde kalan bir eğri',
    'қанығу нүктесі 0,0 және шығыс шегінулері {#} … {#} дБ ішіндегі қисық',
    'кривая с точкой насыщения 0,0 и отступами по выходу {#} … {#} дБ',
  ],
  [
    'an input back-off above {#} dB',
    '{#} dB üzerinde bir giriş geri çekmesi',
    '{#} дБ-ден жоғары кіріс шегінуі',
    'отступ по входу больше {#} дБ',
  ],
  ['a header {=} or {=}', '{=} ya da {=} başlığı', '{=} не {=} тақырып жолы', 'заголовок {=} или {=}'],
  ['a header {=}', '{=} başlığı', '{=} тақырып жолы', 'заголовок {=}'],
  ['{#} cells', 'hücre sayısı {#}', 'ұяшық саны {#}', 'число ячеек {#}'],
  [
    '{#} cells as in the header',
    'başlıktaki gibi {#} hücre',
    'тақырыптағыдай {#} ұяшық',
    'ячеек {#}, как в заголовке',
  ],
  ['a number under {=}', '{=} altında bir sayı', '{=} астындағы сан', 'число под {=}'],
  [
    'a name of {=}, or the path alone for the best of it',
    '{=} tablosundan bir ad ya da en iyisi için yalnız yolu',
    '{=} кестесінен бір атау не ең жақсысы үшін тек жолы',
    'имя из {=} или один путь: тогда берётся лучшее',
  ],
  [
    'a modulation and a code rate, such as 16APSK 2/3',
    '16APSK 2/3 gibi bir modülasyon ve kod oranı',
    '16APSK 2/3 сияқты модуляция мен код жылдамдығы',
    'модуляция и скорость кода, например 16APSK 2/3',
  ],
  ['each modulation once', 'her modülasyon bir kez', 'әр модуляция бір рет', 'каждая модуляция один раз'],
  [
    'a modulation of {*}',
    '{*} modülasyonlarından biri',
    '{*} модуляцияларының бірі',
    'одна из модуляций {*}',
  ],
  [
    'a modulation as its MODCODs name it, e.g. 16APSK',
    'MODCOD’lardaki adıyla bir modülasyon, ör. 16APSK',
    'MODCOD-тардағы атауымен модуляция, мысалы 16APSK',
    'модуляция так, как она названа в MODCOD, например 16APSK',
  ],
  ['each name once', 'her ad bir kez', 'әр атау бір рет', 'каждое имя один раз'],
  [
    'published, derived, modelled, assumed',
    'published, derived, modelled ya da assumed',
    'published, derived, modelled не assumed',
    'published, derived, modelled или assumed',
  ],
  [
    'at least one row under the header',
    'başlığın altında en az bir satır',
    'тақырыптың астында кемінде бір жол',
    'хотя бы одна строка под заголовком',
  ],

  // files
  ['a programme folder', 'bir program klasörü', 'бағдарлама қалтасы', 'папка программы'],
  ['the file {=}', '{=} dosyası', '{=} файлы', 'файл {=}'],
  [
    'a file within the programme folder',
    'program klasörünün içinde bir dosya',
    'бағдарлама қалтасының ішіндегі файл',
    'файл внутри папки программы',
  ],
  ['at most {#} MB', 'en çok {#} MB', 'ең көбі {#} МБ', 'не более {#} МБ'],
  [
    'at most {#} problems in a file',
    'bir dosyada en çok {#} sorun',
    'бір файлда ең көбі {#} қате',
    'не более {#} ошибок в файле',
  ],
  [
    'a file name without control characters',
    'denetim karakteri içermeyen dosya adı',
    'басқару таңбалары жоқ файл атауы',
    'имя файла без управляющих символов',
  ],
  [
    'at least one file satellites/<name>.yaml',
    'en az bir satellites/<name>.yaml dosyası',
    'кемінде бір satellites/<name>.yaml файлы',
    'хотя бы один файл satellites/<name>.yaml',
  ],
  ['UTF-8', 'UTF-8', 'UTF-8', 'UTF-8'],
  [
    'text without control characters',
    'denetim karakteri içermeyen metin',
    'басқару таңбалары жоқ мәтін',
    'текст без управляющих символов',
  ],
  [
    'a decimal number without leading zeros',
    'başında sıfır olmayan ondalık sayı',
    'алдында нөлі жоқ ондық сан',
    'десятичное число без ведущих нулей',
  ],

  // YAML
  ['valid YAML', 'geçerli YAML', 'дұрыс YAML', 'правильный YAML'],
  ['spaces as indentation', 'girinti olarak boşluk', 'шегініс ретінде бос орын', 'отступ пробелами'],
  [
    'at most {#} levels of nesting',
    'en çok {#} düzey iç içelik',
    'ең көбі {#} деңгейлі кірістіру',
    'не более {#} уровней вложенности',
  ],
  ['no % directive', '% yönergesi olmaması', '% директивасының болмауы', 'без директив %'],
  ['one document', 'tek bir belge', 'бір құжат', 'один документ'],
  [
    'at most {#} lines in a file',
    'bir dosyada en çok {#} satır',
    'бір файлда ең көбі {#} жол',
    'не более {#} строк в файле',
  ],
  [
    'at most {#} YAML tokens in a file',
    'bir dosyada en çok {#} YAML birimi',
    'бір файлда ең көбі {#} YAML бірлігі',
    'не более {#} лексем YAML в файле',
  ],
  [
    'at most {#} entries in a list or map',
    'bir listede ya da eşlemde en çok {#} girdi',
    'тізімде не жиында ең көбі {#} жазба',
    'не более {#} записей в списке или наборе',
  ],
  [
    '*{=} to stand for an anchor &{=} above',
    '*{=} için yukarıda bir &{=} çapası',
    '*{=} үшін жоғарыда &{=} зәкірі',
    'для *{=} выше якорь &{=}',
  ],
  [
    'no tag, or one of the core schema of YAML',
    'etiketsiz ya da YAML çekirdek şemasından bir etiket',
    'тегсіз не YAML негізгі сызбасының тегі',
    'без тега или с тегом основной схемы YAML',
  ],
  ['each key once', 'her anahtar bir kez', 'әр кілт бір рет', 'каждый ключ один раз'],
  [
    'a key other than __proto__',
    '__proto__ dışında bir anahtar',
    '__proto__ емес кілт',
    'ключ, отличный от __proto__',
  ],
  [
    'aliases that expand to at most {#} values',
    'açıldığında en çok {#} değer eden takma adlar',
    'жайылғанда ең көбі {#} мән беретін лақап аттар',
    'псевдонимы, раскрытые не более чем в {#} значений',
  ],
];
