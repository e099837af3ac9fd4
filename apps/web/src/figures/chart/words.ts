import type { Words } from '../../words/language.tsx';

interface ChartWords {
  readonly exports: string;
  readonly table: string;
  readonly series: string;
  readonly rowsLeft: (count: number) => string;
}

export const words: Words<ChartWords> = {
  en: {
    exports: 'Save chart as',
    table: 'Table',
    series: 'Series',
    rowsLeft: (count) => `${count} more rows are in the CSV.`,
  },
  tr: {
    exports: 'Grafiği kaydet',
    table: 'Tablo',
    series: 'Dizi',
    rowsLeft: (count) => `CSV dosyasında ${count} satır daha var.`,
  },
  kk: {
    exports: 'Графикті сақтау',
    table: 'Кесте',
    series: 'Қатар',
    rowsLeft: (count) => `CSV файлында тағы ${count} жол бар.`,
  },
  ru: {
    exports: 'Сохранить график',
    table: 'Таблица',
    series: 'Ряд',
    rowsLeft: (count) => `Ещё строк в CSV: ${count}.`,
  },
};
