/** Why a form cannot change a document. */
import type { Row } from '@ortak/report/words';

export const editFailures: readonly Row[] = [
  [
    'The document cannot be read: mend it first.',
    'Belge okunamıyor: önce onu düzeltin.',
    'Құжатты оқу мүмкін емес: алдымен оны түзетіңіз.',
    'Документ не читается: сначала исправьте его.',
  ],
  [
    'A map or a list stands there.',
    'Orada bir eşlem ya da liste var.',
    'Онда жиын немесе тізім тұр.',
    'Там стоит набор или список.',
  ],
  [
    'An alias stands there: what it refers to is written elsewhere.',
    'Orada bir takma ad var: gösterdiği şey başka yerde yazılı.',
    'Онда лақап ат тұр: ол білдіретін нәрсе басқа жерде жазылған.',
    'Там стоит псевдоним: то, что он обозначает, записано в другом месте.',
  ],
  [
    'The list has no such entry.',
    'Listede böyle bir girdi yok.',
    'Тізімде мұндай жазба жоқ.',
    'В списке нет такой записи.',
  ],
  [
    'There is no map to write into.',
    'İçine yazılacak bir eşlem yok.',
    'Ішіне жазатын жиын жоқ.',
    'Нет набора, в который можно писать.',
  ],
  ['There is no such key.', 'Böyle bir anahtar yok.', 'Мұндай кілт жоқ.', 'Такого ключа нет.'],
  [
    'It is the only key of its map: remove the map.',
    'Eşlemin tek anahtarı bu: eşlemi kaldırın.',
    'Бұл — жиынның жалғыз кілті: жиынның өзін алып тастаңыз.',
    'Это единственный ключ набора: удалите весь набор.',
  ],
  [
    'The entry shares its line.',
    'Girdi satırını başka girdilerle paylaşıyor.',
    'Жазба бір жолда басқа жазбалармен бірге тұр.',
    'Запись стоит в одной строке с другими.',
  ],
  [
    'The entry has no id.',
    'Girdinin kimliği yok.',
    'Жазбаның идентификаторы жоқ.',
    'У записи нет идентификатора.',
  ],
  [
    '{=}: expected comma-separated values, found a quote that never closes.',
    '{=}: virgülle ayrılmış değerler bekleniyordu, kapanmayan bir tırnak var.',
    '{=}: үтірмен бөлінген мәндер күтілген еді, жабылмаған тырнақша бар.',
    '{=}: ожидались значения через запятую, найдена незакрытая кавычка.',
  ],
];
