import type { Words } from '../../words/language.tsx';

interface ChartWords {
  readonly low: string;
  readonly table: string;
  readonly series: string;
  readonly rowsLeft: (count: number) => string;
}

export const words: Words<ChartWords> = {
  en: {
    low: 'lower edge',
    table: 'Table',
    series: 'Series',
    rowsLeft: (count) => `${count} more rows are in the CSV.`,
  },
  tr: {
    low: 'alt sınır',
    table: 'Tablo',
    series: 'Dizi',
    rowsLeft: (count) => `CSV dosyasında ${count} satır daha var.`,
  },
  kk: {
    low: 'төменгі шегі',
    table: 'Кесте',
    series: 'Қатар',
    rowsLeft: (count) => `CSV файлында тағы ${count} жол бар.`,
  },
  ru: {
    low: 'нижняя граница',
    table: 'Таблица',
    series: 'Ряд',
    rowsLeft: (count) => `Ещё строк в CSV: ${count}.`,
  },
};
