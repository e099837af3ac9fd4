/** Words of a table of links that is pasted or read from a file. */
import type { Words } from '../../words/language.tsx';

export interface TableWords {
  readonly tableNote: (link: string) => string;
  readonly paste: string;
  readonly pasted: string;
  readonly chooseFile: string;
  readonly example: string;
  readonly columnsRead: string;
  readonly outcome: (name: string, computed: number, wrong: number) => string;
  readonly row: string;
  readonly moreRows: (rows: number) => string;
}

export const tableWords: Words<TableWords> = {
  en: {
    tableNote: (link) =>
      `Each row becomes the link ${link}, or the one that its column link names, to its place; other columns stay as they are.`,
    paste: 'Paste a table here, or drop a file (CSV or XLSX); its first row names the columns.',
    pasted: 'pasted table',
    chooseFile: 'Choose a file …',
    example: 'Example',
    columnsRead: 'Columns that are read',
    outcome: (name, computed, wrong) =>
      `${name}: ${computed} ${computed === 1 ? 'row' : 'rows'} computed${wrong === 0 ? '' : `, ${wrong} not`}.`,
    row: 'Row',
    moreRows: (rows) => `${rows} more rows are in the files.`,
  },
  tr: {
    tableNote: (link) =>
      `Her satır, kendi yerine giden ${link} hattı ya da link sütununun adlandırdığı hat olur; öteki sütunlar olduğu gibi kalır.`,
    paste: 'Tabloyu buraya yapıştırın ya da dosya bırakın (CSV veya XLSX); ilk satırı sütunları adlandırır.',
    pasted: 'yapıştırılan tablo',
    chooseFile: 'Dosya seç …',
    example: 'Örnek',
    columnsRead: 'Okunan sütunlar',
    outcome: (name, computed, wrong) =>
      `${name}: ${computed} satır hesaplandı${wrong === 0 ? '' : `, ${wrong} satır hesaplanamadı`}.`,
    row: 'Satır',
    moreRows: (rows) => `Dosyalarda ${rows} satır daha var.`,
  },
  kk: {
    tableNote: (link) =>
      `Әр жол өз орнына бағытталған ${link} желісі не link бағаны атаған желі болады; басқа бағандар өзгермейді.`,
    paste: 'Кестені осында қойыңыз не файлды (CSV не XLSX) тастаңыз; бірінші жолы бағандарды атайды.',
    pasted: 'қойылған кесте',
    chooseFile: 'Файл таңдау …',
    example: 'Мысал',
    columnsRead: 'Оқылатын бағандар',
    outcome: (name, computed, wrong) =>
      `${name}: ${computed} жол есептелді${wrong === 0 ? '' : `, ${wrong} жол есептелмеді`}.`,
    row: 'Жол',
    moreRows: (rows) => `Файлдарда тағы ${rows} жол бар.`,
  },
  ru: {
    tableNote: (link) =>
      `Каждая строка становится линией ${link} или той, что названа в столбце link, к своему месту; остальные столбцы остаются.`,
    paste: 'Вставьте таблицу или перетащите файл (CSV или XLSX); первая строка называет столбцы.',
    pasted: 'вставленная таблица',
    chooseFile: 'Выбрать файл …',
    example: 'Пример',
    columnsRead: 'Какие столбцы читаются',
    outcome: (name, computed, wrong) =>
      `${name}: рассчитано строк ${computed}${wrong === 0 ? '' : `, не рассчитано ${wrong}`}.`,
    row: 'Строка',
    moreRows: (rows) => `Ещё строк в файлах: ${rows}.`,
  },
};
