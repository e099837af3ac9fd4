/** Lines of links solved backwards, and of their curves over the year. */
import type { Row } from './catalogue.ts';

export const linkWords: readonly Row[] = [
  // tables that cannot be read
  [
    '{=}: expected a workbook as .xlsx, found a file that is none.',
    '{=}: beklenen: .xlsx çalışma kitabı; bulunan: öyle olmayan bir dosya.',
    '{=}: күтілгені: .xlsx жұмыс кітабы; табылғаны: ондай емес файл.',
    '{=}: ожидается: книга .xlsx; найдено: файл другого вида.',
  ],
  [
    '{=}: expected a first row that names the columns, found nothing.',
    '{=}: beklenen: sütunları adlandıran ilk satır; bulunan: boş.',
    '{=}: күтілгені: бағандарды атайтын бірінші жол; табылғаны: бос.',
    '{=}: ожидается: первая строка с названиями столбцов; найдено: пусто.',
  ],
  [
    '{=}: expected each column once, found {=} twice.',
    '{=}: beklenen: her sütun bir kez; bulunan: iki kez {=}.',
    '{=}: күтілгені: әр баған бір рет; табылғаны: екі рет {=}.',
    '{=}: ожидается: каждый столбец один раз; найдено: дважды {=}.',
  ],
  [
    '{=}: expected one column of the {*} of a place, found {=}; leave one.',
    '{=}: beklenen: bir yer için tek sütun, {*}; bulunan: {=}; birini bırakın.',
    '{=}: күтілгені: орынға бір баған, {*}; табылғаны: {=}; біреуін қалдырыңыз.',
    '{=}: ожидается: один столбец для места, {*}; найдено: {=}; оставьте один.',
  ],
  [
    '{=}: expected rows below the header, found none.',
    '{=}: beklenen: başlığın altında satırlar; bulunan: yok.',
    '{=}: күтілгені: тақырып астындағы жолдар; табылғаны: жоқ.',
    '{=}: ожидаются: строки под заголовком; найдено: нет.',
  ],
  [
    '{=}: expected comma-separated values, found a quote that never closes.',
    '{=}: beklenen: virgülle ayrılmış değerler; bulunan: kapanmayan bir tırnak.',
    '{=}: күтілгені: үтірмен бөлінген мәндер; табылғаны: жабылмаған тырнақша.',
    '{=}: ожидается: значения через запятую; найдено: незакрытая кавычка.',
  ],
  [
    'The points of {} are not at hand: the amplifier distorts it as it would noise, which has more peaks than any constellation.',
    '{} noktaları elde yok: kuvvetlendirici onu, her takımyıldızdan çok tepesi olan gürültü gibi bozar.',
    '{} нүктелері қолда жоқ: күшейткіш оны кез келген шоқжұлдыздан гөрі шыңы көп шу сияқты бұрмалайды.',
    'Точек {} нет под рукой: усилитель искажает его как шум, у которого пиков больше, чем у любого созвездия.',
  ],
  [
    'outage of both ends together equal to what is allowed',
    'iki ucun birlikte kesintisi izin verilene eşit',
    'екі ұштың бірге үзілуі рұқсат етілгенге тең',
    'перерывы обоих концов вместе равны допустимым',
  ],
  ['Required availability', 'Gereken kullanılabilirlik', 'Талап етілетін дайындық', 'Требуемая готовность'],
  ['As the programme has it', 'Programdaki değer', 'Бағдарламадағы мәні', 'Как в программе'],
  ['The nearest there is', 'Olabilecek en yakın', 'Мүмкін болатын ең жақыны', 'Ближайшее возможное'],
  ['Availability there', 'Oradaki kullanılabilirlik', 'Ондағы дайындық', 'Готовность там'],
  ['Margin there', 'Oradaki marj', 'Ондағы қор', 'Запас там'],
  [
    'With 0.5 dB more to keep',
    '0,5 dB daha çok payla',
    'Қор 0,5 дБ көп болса',
    'Если запас на 0,5 дБ больше',
  ],
  ['With 0.5 dB less to keep', '0,5 dB daha az payla', 'Қор 0,5 дБ аз болса', 'Если запас на 0,5 дБ меньше'],
  [
    'Percentage of the average year at each end',
    'Her uçta ortalama yılın yüzdesi',
    'Әр ұштағы орташа жыл пайызы',
    'Процент среднего года на каждом конце',
  ],
  ['Fade of the uplink', 'Çıkış hattının sönümlemesi', 'Жоғары желінің өшулігі', 'Замирание линии вверх'],
  ['Fade of the downlink', 'İniş hattının sönümlemesi', 'Төмен желінің өшулігі', 'Замирание линии вниз'],
  [
    'Margin with weather of the uplink alone',
    'Yalnız çıkış hattının havasıyla marj',
    'Тек жоғары желінің ауа райымен қор',
    'Запас при погоде только на линии вверх',
  ],
  [
    'Margin with weather of the downlink alone',
    'Yalnız iniş hattının havasıyla marj',
    'Тек төмен желінің ауа райымен қор',
    'Запас при погоде только на линии вниз',
  ],
  [
    'Margin with both fades at once',
    'İki sönümleme birlikteyken marj',
    'Екі өшулік бірге болғандағы қор',
    'Запас при обоих замираниях сразу',
  ],
  ['Es/N0 that is reached', 'Ulaşılan Es/N0', 'Жететін Es/N0', 'Достигаемое Es/N0'],
  [
    'Es/N0 needed, with losses and system margin',
    'Kayıplar ve sistem marjıyla gereken Es/N0',
    'Шығындар мен жүйелік қорды қосқанда қажет Es/N0',
    'Требуемое Es/N0 с потерями и системным запасом',
  ],
  [
    'Part of the year in which both together leave less',
    'İkisinin birlikte daha azını bıraktığı yıl payı',
    'Екеуі бірге одан аз қалдыратын жыл үлесі',
    'Часть года, когда оба вместе оставляют меньше',
  ],
  ['link budget', 'hat bütçesi', 'энергетикалық бюджет', 'энергетический бюджет'],
];
