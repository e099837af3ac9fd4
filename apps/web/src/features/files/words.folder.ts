/** Words of the folder: its list of documents, new ones and deleted ones. */
import type { Words } from '../../words/language.tsx';

export interface FolderWords {
  readonly documents: string;
  readonly entries: string;
  readonly unsaved: string;
  readonly exportFolder: string;
  readonly newDocument: string;
  readonly newSatellite: string;
  readonly newName: string;
  readonly create: string;
  readonly stands: (path: string) => string;
  readonly removeDocument: string;
  readonly removeSurely: (path: string) => string;
  readonly keep: string;
  readonly removed: (path: string) => string;
  readonly bringBack: string;
}

export const folderWords: Words<FolderWords> = {
  en: {
    documents: 'Documents of the programme',
    entries: 'Entries',
    unsaved: 'not saved',
    exportFolder: 'Download the folder (zip)',
    newDocument: 'New document',
    newSatellite: 'another satellite …',
    newName: 'Name of the file, without .yaml',
    create: 'Create',
    stands: (path) => `${path} stands there already.`,
    removeDocument: 'Delete …',
    removeSurely: (path) => `Delete ${path}`,
    keep: 'Keep it',
    removed: (path) => `${path} is deleted.`,
    bringBack: 'Bring it back',
  },
  tr: {
    documents: 'Programın belgeleri',
    entries: 'Girdiler',
    unsaved: 'kaydedilmedi',
    exportFolder: 'Klasörü indir (zip)',
    newDocument: 'Yeni belge',
    newSatellite: 'başka bir uydu …',
    newName: 'Dosya adı, .yaml olmadan',
    create: 'Oluştur',
    stands: (path) => `${path} zaten var.`,
    removeDocument: 'Sil …',
    removeSurely: (path) => `${path} silinsin`,
    keep: 'Kalsın',
    removed: (path) => `${path} silindi.`,
    bringBack: 'Geri getir',
  },
  kk: {
    documents: 'Бағдарламаның құжаттары',
    entries: 'Жазбалар',
    unsaved: 'сақталмаған',
    exportFolder: 'Қалтаны жүктеп алу (zip)',
    newDocument: 'Жаңа құжат',
    newSatellite: 'тағы бір спутник …',
    newName: 'Файл аты, .yaml-сыз',
    create: 'Жасау',
    stands: (path) => `${path} бұрыннан бар.`,
    removeDocument: 'Жою …',
    removeSurely: (path) => `${path} жойылсын`,
    keep: 'Қалсын',
    removed: (path) => `${path} жойылды.`,
    bringBack: 'Қайтару',
  },
  ru: {
    documents: 'Документы программы',
    entries: 'Записи',
    unsaved: 'не сохранён',
    exportFolder: 'Скачать папку (zip)',
    newDocument: 'Новый документ',
    newSatellite: 'ещё один спутник …',
    newName: 'Имя файла, без .yaml',
    create: 'Создать',
    stands: (path) => `${path} уже есть.`,
    removeDocument: 'Удалить …',
    removeSurely: (path) => `Удалить ${path}`,
    keep: 'Оставить',
    removed: (path) => `${path} удалён.`,
    bringBack: 'Вернуть',
  },
};
