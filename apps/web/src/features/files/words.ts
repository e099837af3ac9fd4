/** Words of the documents: here those of a document as a whole, beside it those of each part of the view. */
import type { Words } from '../../words/language.tsx';
import { type ConflictWords, conflictWords } from './words.conflict.ts';
import { type EditorWords, editorWords } from './words.editor.ts';
import { type FolderWords, folderWords } from './words.folder.ts';
import { type FormWords, formWords } from './words.form.ts';

export interface FilesWords extends FolderWords, EditorWords, FormWords, ConflictWords {
  readonly reading: string;
  readonly noDocuments: string;
  readonly missing: string;
  readonly save: string;
  readonly saving: string;
  readonly saved: string;
  readonly undo: string;
  readonly redo: string;
  readonly form: string;
  readonly compare: string;
  readonly compared: Readonly<Record<'nothing' | 'saved' | 'committed' | 'opened', string>>;
  readonly committed: (commit: string, date: string) => string;
  readonly uncommitted: string;
  readonly same: string;
  readonly problems: (count: number) => string;
  readonly sound: string;
  readonly failed: string;
}

export const words: Words<FilesWords> = {
  en: {
    ...folderWords.en,
    ...editorWords.en,
    ...formWords.en,
    ...conflictWords.en,
    reading: 'Reading the document …',
    noDocuments: 'The folder has no documents, or is gone. They appear here as soon as it is back.',
    missing:
      'This document is no longer in the folder. What you wrote stays here and can be copied; it can be saved when the document is back.',
    save: 'Save',
    saving: 'Saving …',
    saved: 'Saved',
    undo: 'Undo',
    redo: 'Redo',
    form: 'Form',
    compare: 'Compare with',
    compared: {
      nothing: 'nothing',
      saved: 'the saved text',
      committed: 'the committed text',
      opened: 'the text as it was opened',
    },
    committed: (commit, date) => `Commit ${commit} of ${date}`,
    uncommitted: 'This document was never committed to a Git repository.',
    same: 'No difference.',
    problems: (count) => (count === 1 ? '1 problem' : `${count} problems`),
    sound: 'No problems',
    failed: 'The document could not be saved',
  },
  tr: {
    ...folderWords.tr,
    ...editorWords.tr,
    ...formWords.tr,
    ...conflictWords.tr,
    reading: 'Belge okunuyor …',
    noDocuments: 'Klasörde belge yok ya da klasör kayboldu. Geri gelince belgeler burada görünür.',
    missing:
      'Bu belge artık klasörde yok. Yazdıklarınız burada durur, kopyalanabilir; belge geri gelince kaydedilebilir.',
    save: 'Kaydet',
    saving: 'Kaydediliyor …',
    saved: 'Kaydedildi',
    undo: 'Geri al',
    redo: 'Yinele',
    form: 'Form',
    compare: 'Karşılaştır',
    compared: {
      nothing: 'hiçbiriyle',
      saved: 'kayıtlı metinle',
      committed: 'işlenmiş (commit) metinle',
      opened: 'açıldığı andaki metinle',
    },
    committed: (commit, date) => `${date} tarihli ${commit} işlemesi`,
    uncommitted: 'Bu belge hiçbir Git deposuna işlenmemiş.',
    same: 'Fark yok.',
    problems: (count) => `${count} sorun`,
    sound: 'Sorun yok',
    failed: 'Belge kaydedilemedi',
  },
  kk: {
    ...folderWords.kk,
    ...editorWords.kk,
    ...formWords.kk,
    ...conflictWords.kk,
    reading: 'Құжат оқылуда …',
    noDocuments:
      'Қалтада құжат жоқ немесе қалтаның өзі жоғалды. Қайта пайда болса, құжаттар осында көрінеді.',
    missing:
      'Бұл құжат енді қалтада жоқ. Жазғаныңыз осында сақталады, көшіруге болады; құжат қайта пайда болғанда сақтауға болады.',
    save: 'Сақтау',
    saving: 'Сақталуда …',
    saved: 'Сақталды',
    undo: 'Болдырмау',
    redo: 'Қайталау',
    form: 'Нысан',
    compare: 'Салыстыру',
    compared: {
      nothing: 'салыстырмау',
      saved: 'сақталған мәтінмен',
      committed: 'тіркелген (commit) мәтінмен',
      opened: 'ашылған кездегі мәтінмен',
    },
    committed: (commit, date) => `${date} күнгі ${commit} тіркеуі`,
    uncommitted: 'Бұл құжат ешбір Git қоймасына тіркелмеген.',
    same: 'Айырмасы жоқ.',
    problems: (count) => `${count} қате`,
    sound: 'Қате жоқ',
    failed: 'Құжат сақталмады',
  },
  ru: {
    ...folderWords.ru,
    ...editorWords.ru,
    ...formWords.ru,
    ...conflictWords.ru,
    reading: 'Документ читается …',
    noDocuments: 'В папке нет документов, или её больше нет. Они появятся здесь, как только она вернётся.',
    missing:
      'Этого документа в папке больше нет. Написанное остаётся здесь, его можно скопировать; сохранить можно, когда документ вернётся.',
    save: 'Сохранить',
    saving: 'Сохраняется …',
    saved: 'Сохранено',
    undo: 'Отменить',
    redo: 'Повторить',
    form: 'Форма',
    compare: 'Сравнить',
    compared: {
      nothing: 'не сравнивать',
      saved: 'с сохранённым текстом',
      committed: 'с зафиксированным (commit) текстом',
      opened: 'с текстом на момент открытия',
    },
    committed: (commit, date) => `Фиксация ${commit} от ${date}`,
    uncommitted: 'Этот документ не зафиксирован ни в одном репозитории Git.',
    same: 'Различий нет.',
    problems: (count) => {
      const form = new Intl.PluralRules('ru').select(count);
      return `${count} ${form === 'one' ? 'ошибка' : form === 'few' ? 'ошибки' : 'ошибок'}`;
    },
    sound: 'Ошибок нет',
    failed: 'Документ не удалось сохранить',
  },
};
