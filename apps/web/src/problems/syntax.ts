/** Faults of YAML: what was expected, what was found, what mends it. */
import type { Row } from '@ortak/report/words';

/** After "expected". */
export const expectedSyntax: readonly Row[] = [
  [
    'an anchor (&name) or an alias (*name) alone before its value',
    'değerinden önce tek bir çapa (&ad) ya da takma ad (*ad)',
    'мәнінің алдында жалғыз зәкір (&ат) не лақап ат (*ат)',
    'перед значением один якорь (&имя) или псевдоним (*имя)',
  ],
  [
    'a space after an anchor, an alias or a tag',
    'çapadan, takma addan ya da etiketten sonra boşluk',
    'зәкірден, лақап аттан не тегтен кейін бос орын',
    'пробел после якоря, псевдонима или тега',
  ],
  ['no tag (!name)', 'etiket (!ad) olmaması', 'тегтің (!ат) болмауы', 'без тега (!имя)'],
  [
    'a comma between the entries within { } or [ ]',
    '{ } ya da [ ] içindeki girdiler arasında virgül',
    '{ } не [ ] ішіндегі жазбалар арасында үтір',
    'запятая между элементами внутри { } или [ ]',
  ],
  [
    'an escape that YAML knows after \\ in " "',
    '" " içinde \\ ardından YAML’ın bildiği bir kaçış',
    '" " ішінде \\ белгісінен кейін YAML білетін таңба',
    'в " " после \\ последовательность, известная YAML',
  ],
  [
    'the entries of a map or a list in one column',
    'eşlemin ya da listenin girdileri aynı sütunda',
    'жиынның не тізімнің жазбалары бір бағанда',
    'элементы набора или списка в одном столбце',
  ],
  [
    'a text that begins with a letter or a digit, or stands in quotes',
    'harf ya da rakamla başlayan veya tırnak içinde bir metin',
    'әріптен не цифрдан басталатын немесе тырнақшадағы мәтін',
    'текст, который начинается с буквы или цифры либо стоит в кавычках',
  ],
  ['one key on a line', 'satırda tek anahtar', 'жолда бір кілт', 'один ключ в строке'],
  [
    'at most 1024 characters before the colon',
    'iki noktadan önce en çok 1024 karakter',
    'қос нүктеге дейін ең көбі 1024 таңба',
    'не более 1024 символов до двоеточия',
  ],
  [
    'a key and its colon on one line',
    'anahtar ile iki noktası aynı satırda',
    'кілт пен оның қос нүктесі бір жолда',
    'ключ и его двоеточие в одной строке',
  ],
  ['a text as key', 'anahtar olarak metin', 'кілт ретінде мәтін', 'текст в качестве ключа'],
  [
    'the end of the line after the value',
    'değerden sonra satır sonu',
    'мәннен кейін жол соңы',
    'конец строки после значения',
  ],
  [
    'a quote at the end of the text too',
    'metnin sonunda da tırnak',
    'мәтін соңында да тырнақша',
    'кавычка и в конце текста',
  ],
  [
    'a space after the colon',
    'iki noktadan sonra boşluk',
    'қос нүктеден кейін бос орын',
    'пробел после двоеточия',
  ],
  ['a key with a colon', 'iki noktalı bir anahtar', 'қос нүктесі бар кілт', 'ключ с двоеточием'],
  ['a space before #', '# önünde boşluk', '# алдында бос орын', 'пробел перед #'],
  [
    'a hyphen and a space before each entry of the list',
    'listenin her girdisinden önce kısa çizgi ve boşluk',
    'тізімнің әр жазбасының алдында сызықша мен бос орын',
    'дефис и пробел перед каждым элементом списка',
  ],
  [
    'nothing on the line after ---',
    '--- ardından satırda hiçbir şey',
    '--- белгісінен кейін жолда ештеңе жоқ',
    'после --- в строке ничего',
  ],
  [
    'a list on the lines below its key',
    'anahtarının altındaki satırlarda liste',
    'кілтінен төменгі жолдарда тізім',
    'список в строках под своим ключом',
  ],
  [
    'an entry before each comma within { } or [ ]',
    '{ } ya da [ ] içinde her virgülden önce bir girdi',
    '{ } не [ ] ішінде әр үтірдің алдында жазба',
    'элемент перед каждой запятой внутри { } или [ ]',
  ],
  [
    'an opening { or [ before the closing one',
    'kapatandan önce açan { ya da [',
    'жабатын жақшаның алдында ашатын { не [',
    'открывающая { или [ перед закрывающей',
  ],
  [
    'nothing on the line after | or >',
    '| ya da > ardından satırda hiçbir şey',
    '| не > белгісінен кейін жолда ештеңе жоқ',
    'после | или > в строке ничего',
  ],
  [
    'the first line of a text after | or > to be indented the least',
    '| ya da > ardından metnin ilk satırının girintisi en küçük',
    '| не > белгісінен кейін мәтіннің бірінші жолының шегінісі ең аз',
    'после | или > у первой строки текста наименьший отступ',
  ],
  [
    'a closing } or ] further in than the key it belongs to',
    'ait olduğu anahtardan daha içeride kapatan } ya da ]',
    'өз кілтінен әрірек тұрған жабатын } не ]',
    'закрывающая } или ] правее своего ключа',
  ],
  [
    'a closing {=} further in than the key it belongs to',
    'ait olduğu anahtardan daha içeride kapatan {=}',
    'өз кілтінен әрірек тұрған жабатын {=}',
    'закрывающая {=} правее своего ключа',
  ],
  ['a closing {=}', 'kapatan {=}', 'жабатын {=}', 'закрывающая {=}'],
];

/** After "found"; what stands in the file itself has no row. */
export const receivedSyntax: readonly Row[] = [
  ['another indentation', 'başka bir girinti', 'басқа шегініс', 'другой отступ'],
  [
    'a text over several lines',
    'birkaç satıra yayılan bir metin',
    'бірнеше жолға созылған мәтін',
    'текст в нескольких строках',
  ],
  ['a list', 'bir liste', 'тізім', 'список'],
  ['a quote that never closes', 'kapanmayan bir tırnak', 'жабылмаған тырнақша', 'незакрытая кавычка'],
  ['a text without', 'iki noktasız bir metin', 'қос нүктесіз мәтін', 'текст без двоеточия'],
  ['the end of the line', 'satır sonu', 'жол соңы', 'конец строки'],
];

/** What mends it. */
export const syntaxCures: readonly Row[] = [
  [
    'put the whole text in quotes',
    'bütün metni tırnak içine alın',
    'бүкіл мәтінді тырнақшаға алыңыз',
    'возьмите весь текст в кавычки',
  ],
  [
    'put a text that begins with & or * in quotes',
    '& ya da * ile başlayan metni tırnak içine alın',
    '& не * белгісінен басталатын мәтінді тырнақшаға алыңыз',
    'текст, который начинается с & или *, возьмите в кавычки',
  ],
  [
    'put a text that begins with ! in quotes',
    '! ile başlayan metni tırnak içine alın',
    '! белгісінен басталатын мәтінді тырнақшаға алыңыз',
    'текст, который начинается с !, возьмите в кавычки',
  ],
  [
    'separate the entries by commas',
    'girdileri virgülle ayırın',
    'жазбаларды үтірмен бөліңіз',
    'разделите элементы запятыми',
  ],
  [
    "write \\\\ for \\, or put the text in ' '",
    "\\ yerine \\\\ yazın ya da metni ' ' içine alın",
    "\\ орнына \\\\ жазыңыз не мәтінді ' ' ішіне алыңыз",
    "пишите \\\\ вместо \\ или возьмите текст в ' '",
  ],
  [
    'indent the line as those beside it',
    'satırı komşularıyla aynı girintiye getirin',
    'жолды көршілес жолдармен бірдей шегіндіріңіз',
    'сделайте отступ строки таким же, как у соседних',
  ],
  [
    'put a text with a colon in quotes, or the second key on the next line, further in',
    'iki noktalı metni tırnak içine alın ya da ikinci anahtarı sonraki satıra, daha içeriye yazın',
    'қос нүктесі бар мәтінді тырнақшаға алыңыз не екінші кілтті келесі жолға, әрірек жазыңыз',
    'текст с двоеточием возьмите в кавычки или перенесите второй ключ на следующую строку с отступом',
  ],
  [
    'write a colon and a space after each key',
    'her anahtardan sonra iki nokta ve boşluk yazın',
    'әр кілттен кейін қос нүкте мен бос орын қойыңыз',
    'ставьте после каждого ключа двоеточие и пробел',
  ],
  [
    'put the key in quotes',
    'anahtarı tırnak içine alın',
    'кілтті тырнақшаға алыңыз',
    'возьмите ключ в кавычки',
  ],
  [
    'close the text with the quote that opens it',
    'metni onu açan tırnakla kapatın',
    'мәтінді оны ашқан тырнақшамен жабыңыз',
    'закройте текст той же кавычкой, которой он открыт',
  ],
  [
    'put a space before the comment, or a text with # in quotes',
    'açıklamadan önce boşluk bırakın ya da # içeren metni tırnak içine alın',
    'түсіндірменің алдына бос орын қойыңыз не # бар мәтінді тырнақшаға алыңыз',
    'поставьте пробел перед комментарием или возьмите текст с # в кавычки',
  ],
  [
    'begin the list on the next line, or put a text that begins with - in quotes',
    'listeye sonraki satırda başlayın ya da - ile başlayan metni tırnak içine alın',
    'тізімді келесі жолдан бастаңыз не - белгісінен басталатын мәтінді тырнақшаға алыңыз',
    'начните список со следующей строки или возьмите в кавычки текст, который начинается с -',
  ],
  [
    'begin the text on the next line',
    'metne sonraki satırda başlayın',
    'мәтінді келесі жолдан бастаңыз',
    'начните текст со следующей строки',
  ],
  [
    'remove the comma that is too many',
    'fazla virgülü silin',
    'артық үтірді алып тастаңыз',
    'уберите лишнюю запятую',
  ],
  [
    'remove the closing one that is too many',
    'fazla kapatanı silin',
    'артық жабатын жақшаны алып тастаңыз',
    'уберите лишнюю закрывающую',
  ],
  [
    'close what { or [ opens',
    '{ ya da [ ile açılanı kapatın',
    '{ не [ ашқанды жабыңыз',
    'закройте то, что открыто { или [',
  ],
];
