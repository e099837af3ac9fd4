/** Words of links: here those that several parts say, beside it those of each part. */
import type { Verdict } from '@ortak/analysis/verdict';
import type { Words } from '../../words/language.tsx';
import type { PartName } from './choice.ts';
import { type BudgetWords, budgetWords } from './words.budget.ts';
import { type SolveWords, solveWords } from './words.solve.ts';
import { type TableWords, tableWords } from './words.table.ts';
import { type YearWords, yearWords } from './words.year.ts';

interface LinkWords extends BudgetWords, SolveWords, TableWords, YearWords {
  readonly choose: string;
  readonly computing: string;
  readonly none: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly margin: string;
  readonly availability: string;
  readonly required: (percent: string) => string;
  readonly programmeHas: (value: string) => string;
  readonly unit: string;
  readonly rate: string;
  readonly section: string;
  readonly confidence: string;
  readonly step: string;
  readonly fromDb: string;
  readonly toDb: string;
  readonly bound: string;
  readonly parts: string;
  readonly part: Readonly<Record<PartName, string>>;
}

export const words: Words<LinkWords> = {
  en: {
    ...budgetWords.en,
    ...solveWords.en,
    ...tableWords.en,
    ...yearWords.en,
    choose: 'Link',
    computing: 'Computing …',
    none: 'The programme has no link. Write one into links.yaml, or name a city in the area of a service.',
    verdicts: {
      closes: 'closes',
      fails: 'fails',
      'not visible': 'no sight of the satellite',
      'no gain known': 'no gain known',
      overdriven: 'overdriven',
    },
    margin: 'Margin',
    availability: 'Availability of the average year',
    required: (percent) => `required ${percent}`,
    programmeHas: (value) => `programme: ${value}`,
    unit: 'Unit',
    rate: 'Information rate',
    section: 'Section',
    confidence: 'Confidence',
    step: 'Step',
    fromDb: 'From',
    toDb: 'To',
    bound: 'Bound',
    parts: 'Questions of a link',
    part: { budget: 'Budget', solve: 'What would just do', year: 'Over the year', table: 'Table of sites' },
  },
  tr: {
    ...budgetWords.tr,
    ...solveWords.tr,
    ...tableWords.tr,
    ...yearWords.tr,
    choose: 'Hat',
    computing: 'Hesaplanıyor …',
    none: 'Programda hat yok. links.yaml içine bir hat yazın ya da bir hizmetin alanında bir şehir belirtin.',
    verdicts: {
      closes: 'kapanıyor',
      fails: 'kapanmıyor',
      'not visible': 'uydu görünmüyor',
      'no gain known': 'kazanç bilinmiyor',
      overdriven: 'aşırı sürülmüş',
    },
    margin: 'Marj',
    availability: 'Ortalama yılın kullanılabilirliği',
    required: (percent) => `gereken ${percent}`,
    programmeHas: (value) => `programda: ${value}`,
    unit: 'Birim',
    rate: 'Bilgi hızı',
    section: 'Bölüm',
    confidence: 'Güvenilirlik',
    step: 'Adım',
    fromDb: 'Başlangıç',
    toDb: 'Bitiş',
    bound: 'Sınır',
    parts: 'Hat soruları',
    part: { budget: 'Bütçe', solve: 'Ne tam yeter', year: 'Yıl boyunca', table: 'Yer tablosu' },
  },
  kk: {
    ...budgetWords.kk,
    ...solveWords.kk,
    ...tableWords.kk,
    ...yearWords.kk,
    choose: 'Желі',
    computing: 'Есептелуде …',
    none: 'Бағдарламада желі жоқ. links.yaml файлына желі жазыңыз не қызмет аймағында қала көрсетіңіз.',
    verdicts: {
      closes: 'жетеді',
      fails: 'жетпейді',
      'not visible': 'спутник көрінбейді',
      'no gain known': 'күшейту белгісіз',
      overdriven: 'асыра қоздырылған',
    },
    margin: 'Қор',
    availability: 'Орташа жылдың дайындығы',
    required: (percent) => `талап етілетіні ${percent}`,
    programmeHas: (value) => `бағдарламада: ${value}`,
    unit: 'Бірлігі',
    rate: 'Ақпараттық жылдамдық',
    section: 'Бөлім',
    confidence: 'Сенімділігі',
    step: 'Қадам',
    fromDb: 'Басы',
    toDb: 'Соңы',
    bound: 'Шегі',
    parts: 'Желі сұрақтары',
    part: { budget: 'Бюджет', solve: 'Дәл не жетеді', year: 'Жыл бойы', table: 'Орындар кестесі' },
  },
  ru: {
    ...budgetWords.ru,
    ...solveWords.ru,
    ...tableWords.ru,
    ...yearWords.ru,
    choose: 'Линия',
    computing: 'Расчёт …',
    none: 'В программе нет линий. Запишите линию в links.yaml или назовите город в зоне обслуживания.',
    verdicts: {
      closes: 'замыкается',
      fails: 'не замыкается',
      'not visible': 'спутник не виден',
      'no gain known': 'усиление неизвестно',
      overdriven: 'перегрузка ствола',
    },
    margin: 'Запас',
    availability: 'Готовность среднего года',
    required: (percent) => `требуется ${percent}`,
    programmeHas: (value) => `в программе: ${value}`,
    unit: 'Единица',
    rate: 'Информационная скорость',
    section: 'Раздел',
    confidence: 'Достоверность',
    step: 'Шаг',
    fromDb: 'От',
    toDb: 'До',
    bound: 'Граница',
    parts: 'Вопросы линии',
    part: { budget: 'Бюджет', solve: 'Чего как раз хватит', year: 'В течение года', table: 'Таблица мест' },
  },
};
