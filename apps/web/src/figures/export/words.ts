import type { Words } from '../../words/language.tsx';

/** What each kind of file is, and for whom. */
export type FileKind = 'png' | 'svg' | 'csv' | 'xlsx' | 'geojson' | 'gxt' | 'ics';

export const fileNames: Readonly<Record<FileKind, string>> = {
  png: 'PNG',
  svg: 'SVG',
  csv: 'CSV',
  xlsx: 'XLSX',
  geojson: 'GeoJSON',
  gxt: 'GXT',
  ics: 'iCalendar',
};

export const words: Words<{ readonly saveAs: string; readonly is: Readonly<Record<FileKind, string>> }> = {
  en: {
    saveAs: 'Save as',
    is: {
      png: 'The picture, for documents and slides',
      svg: 'The picture as lines, for printing in any size',
      csv: 'Data for programs: English headers with units, decimal points, the same in every language',
      xlsx: 'The table for a spreadsheet: headers in the language of this page, figures as numbers',
      geojson:
        'Contours for geographic programs: English property names, names of places in the language of this page',
      gxt: 'Contours in the ITU format for filings',
      ics: 'The events for a calendar program',
    },
  },
  tr: {
    saveAs: 'Farklı kaydet',
    is: {
      png: 'Belgeler ve sunumlar için resim',
      svg: 'Her boyda baskı için çizgi olarak resim',
      csv: 'Programlar için veri: birimli İngilizce başlıklar, ondalık nokta, her dilde aynı',
      xlsx: 'Hesap tablosu: başlıklar bu sayfanın dilinde, değerler sayı olarak',
      geojson:
        'Coğrafi programlar için eş değer eğrileri: özellik adları İngilizce, yer adları bu sayfanın dilinde',
      gxt: 'Bildirimler için ITU biçiminde eş değer eğrileri',
      ics: 'Takvim programı için olaylar',
    },
  },
  kk: {
    saveAs: 'Сақтау',
    is: {
      png: 'Құжаттар мен слайдтарға арналған сурет',
      svg: 'Кез келген көлемде басып шығаруға арналған сызықты сурет',
      csv: 'Программаларға арналған деректер: бірлігі бар ағылшынша тақырыптар, ондық нүкте, барлық тілде бірдей',
      xlsx: 'Электрондық кесте: тақырыптары осы беттің тілінде, шамалары сан түрінде',
      geojson:
        'Географиялық программаларға арналған контурлар: қасиет атаулары ағылшынша, жер атаулары осы беттің тілінде',
      gxt: 'Өтінімдерге арналған ITU пішіміндегі контурлар',
      ics: 'Күнтізбе программасына арналған оқиғалар',
    },
  },
  ru: {
    saveAs: 'Сохранить как',
    is: {
      png: 'Рисунок для документов и слайдов',
      svg: 'Рисунок линиями, для печати в любом размере',
      csv: 'Данные для программ: английские заголовки с единицами, десятичная точка, одинаково на всех языках',
      xlsx: 'Таблица для Excel: заголовки на языке этой страницы, величины числами',
      geojson:
        'Контуры для геоинформационных программ: имена свойств на английском, названия мест на языке этой страницы',
      gxt: 'Контуры в формате МСЭ для заявок',
      ics: 'События для программы-календаря',
    },
  },
};
