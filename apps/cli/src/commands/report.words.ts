/** What `ortak report` says in the terminal, in the language of the report that it writes. */
import type { Words } from '@ortak/report/words';

interface SummaryWords {
  readonly computing: string;
  readonly writing: string;
  readonly written: (files: string, seconds: string) => string;
  readonly partner: string;
  readonly cost: string;
  readonly million: (currency: string) => string;
  readonly citiesThatClose: string;
  readonly of: (some: number, all: number) => string;
  readonly link: string;
  readonly clearSkyMargin: string;
  readonly inRain: string;
  readonly required: string;
  readonly reached: string;
  readonly notices: (count: number) => string;
}

export const words: Words<SummaryWords> = {
  en: {
    computing: 'Computing …',
    writing: 'Writing the report …',
    written: (files, seconds) => `Wrote ${files} in ${seconds} s`,
    partner: 'partner',
    cost: 'cost',
    million: (currency) => `million ${currency}`,
    citiesThatClose: 'cities that close',
    of: (some, all) => `${some} of ${all}`,
    link: 'link',
    clearSkyMargin: 'margin clear',
    inRain: 'in rain',
    required: 'required',
    reached: 'reaches',
    notices: (count) => `${count} ${count === 1 ? 'notice' : 'notices'}`,
  },
  tr: {
    computing: 'Hesaplanıyor …',
    writing: 'Rapor yazılıyor …',
    written: (files, seconds) => `${files} ${seconds} s içinde yazıldı`,
    partner: 'ortak',
    cost: 'maliyet',
    million: (currency) => `milyon ${currency}`,
    citiesThatClose: 'kapanan şehirler',
    of: (some, all) => `${some} / ${all}`,
    link: 'hat',
    clearSkyMargin: 'açık gökte marj',
    inRain: 'yağmurda',
    required: 'gereken',
    reached: 'ulaşılan',
    notices: (count) => `${count} uyarı`,
  },
  kk: {
    computing: 'Есептелуде …',
    writing: 'Есеп жазылуда …',
    written: (files, seconds) => `${files} ${seconds} с ішінде жазылды`,
    partner: 'серіктес',
    cost: 'шығын',
    million: (currency) => `млн ${currency}`,
    citiesThatClose: 'желісі жететін қалалар',
    of: (some, all) => `${some} / ${all}`,
    link: 'желі',
    clearSkyMargin: 'ашық аспандағы қор',
    inRain: 'жаңбырда',
    required: 'талап',
    reached: 'қол жетеді',
    notices: (count) => `ескертпе: ${count}`,
  },
  ru: {
    computing: 'Идёт расчёт …',
    writing: 'Отчёт записывается …',
    written: (files, seconds) => `Записано за ${seconds} с: ${files}`,
    partner: 'партнёр',
    cost: 'затраты',
    million: (currency) => `млн ${currency}`,
    citiesThatClose: 'города, где замыкается',
    of: (some, all) => `${some} из ${all}`,
    link: 'линия',
    clearSkyMargin: 'запас при ясном небе',
    inRain: 'в дождь',
    required: 'требуется',
    reached: 'достигается',
    notices: (count) => `замечаний: ${count}`,
  },
};
