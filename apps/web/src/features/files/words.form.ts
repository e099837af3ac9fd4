/** Words of the form of a document. */
import type { Words } from '../../words/language.tsx';

export interface FormWords {
  readonly noForm: string;
  readonly document: string;
  readonly absent: string;
  readonly inText: string;
  readonly origin: string;
  readonly source: string;
  readonly confidence: string;
  readonly note: string;
  readonly inherited: string;
  readonly copy: string;
  readonly remove: string;
  readonly clear: (title: string) => string;
}

export const formWords: Words<FormWords> = {
  en: {
    noForm: 'The document cannot be read as it stands. The form comes back when the first problem is mended.',
    document: 'The document itself',
    absent: '–',
    inText: 'Edit in the text',
    origin: 'Origin',
    source: 'Source',
    confidence: 'Confidence',
    note: 'Note',
    inherited: 'as the map around it says',
    copy: 'Copy this entry',
    remove: 'Remove this entry',
    clear: (title) => `Leave out: ${title}`,
  },
  tr: {
    noForm: 'Belge bu haliyle okunamıyor. İlk sorun giderilince form geri gelir.',
    document: 'Belgenin kendisi',
    absent: '–',
    inText: 'Metinde düzenle',
    origin: 'Değerin kökeni',
    source: 'Kaynak',
    confidence: 'Güvenilirlik',
    note: 'Not',
    inherited: 'çevreleyen girdide yazdığı gibi',
    copy: 'Bu girdiyi çoğalt',
    remove: 'Bu girdiyi sil',
    clear: (title) => `Kaldır: ${title}`,
  },
  kk: {
    noForm: 'Құжат осы күйінде оқылмайды. Бірінші қате түзетілгенде нысан қайта ашылады.',
    document: 'Құжаттың өзі',
    absent: '–',
    inText: 'Мәтінде түзету',
    origin: 'Мәннің шығу тегі',
    source: 'Дереккөз',
    confidence: 'Сенімділік',
    note: 'Ескертпе',
    inherited: 'қамтитын жазбадағыдай',
    copy: 'Жазбаның көшірмесін жасау',
    remove: 'Жазбаны жою',
    clear: (title) => `Алып тастау: ${title}`,
  },
  ru: {
    noForm: 'В таком виде документ не читается. Форма появится, когда будет исправлена первая ошибка.',
    document: 'Сам документ',
    absent: '–',
    inText: 'Изменить в тексте',
    origin: 'Происхождение',
    source: 'Источник',
    confidence: 'Достоверность',
    note: 'Примечание',
    inherited: 'как у объемлющей записи',
    copy: 'Копировать запись',
    remove: 'Удалить запись',
    clear: (title) => `Убрать: ${title}`,
  },
};
