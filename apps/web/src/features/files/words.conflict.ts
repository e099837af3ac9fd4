/** Words of two edits of one document. */
import type { Words } from '../../words/language.tsx';

export interface ConflictWords {
  readonly meanwhile: string;
  readonly mergeable: string;
  readonly conflicts: (count: number) => string;
  readonly choices: Readonly<Record<'mine' | 'theirs' | 'both', string>>;
  readonly conflict: (number: number) => string;
  readonly nothingThere: string;
  readonly saveMerged: string;
  readonly discard: string;
  readonly showMerge: string;
}

export const conflictWords: Words<ConflictWords> = {
  en: {
    meanwhile:
      'Somebody saved this document after you opened it. Your text is still here; nothing was overwritten.',
    mergeable: 'Both edits are in different lines and can stand together.',
    conflicts: (count) =>
      count === 1
        ? 'In one place both edits changed the same lines. Choose what is to stand there.'
        : `In ${count} places both edits changed the same lines. Choose what is to stand there.`,
    choices: { mine: 'Yours', theirs: 'Saved meanwhile', both: 'Both, one after the other' },
    conflict: (number) => `Place ${number}`,
    nothingThere: 'nothing',
    saveMerged: 'Save both together',
    discard: 'Discard yours',
    showMerge: 'Compare and merge',
  },
  tr: {
    meanwhile:
      'Siz açtıktan sonra biri bu belgeyi kaydetti. Metniniz duruyor; hiçbir şeyin üzerine yazılmadı.',
    mergeable: 'İki düzenleme ayrı satırlarda; birlikte durabilirler.',
    conflicts: (count) =>
      `${count} yerde iki düzenleme aynı satırları değiştirdi. Orada ne kalacağını seçin.`,
    choices: { mine: 'Sizinki', theirs: 'Bu arada kaydedilen', both: 'İkisi de, art arda' },
    conflict: (number) => `${number}. yer`,
    nothingThere: 'boş',
    saveMerged: 'İkisini birlikte kaydet',
    discard: 'Sizinkinden vazgeç',
    showMerge: 'Karşılaştır ve birleştir',
  },
  kk: {
    meanwhile:
      'Сіз ашқаннан кейін бұл құжатты біреу сақтап қойды. Мәтініңіз сақтаулы, ештеңенің үстінен жазылған жоқ.',
    mergeable: 'Екі түзету әр түрлі жолдарда, екеуі қатар тұра алады.',
    conflicts: (count) => `${count} жерде екі түзету бір жолдарды өзгерткен. Ол жерде не қалатынын таңдаңыз.`,
    choices: { mine: 'Сіздікі', theirs: 'Осы арада сақталғаны', both: 'Екеуі де, бірінен соң бірі' },
    conflict: (number) => `${number}-жер`,
    nothingThere: 'бос',
    saveMerged: 'Екеуін бірге сақтау',
    discard: 'Өзіңіздікінен бас тарту',
    showMerge: 'Салыстырып біріктіру',
  },
  ru: {
    meanwhile:
      'После того как вы открыли документ, его кто-то сохранил. Ваш текст на месте, ничто не перезаписано.',
    mergeable: 'Правки сделаны в разных строках и не мешают друг другу.',
    conflicts: (count) => {
      const form = new Intl.PluralRules('ru').select(count);
      return `В ${count} ${form === 'one' ? 'месте' : 'местах'} обе правки изменили одни и те же строки. Выберите, что там останется.`;
    },
    choices: { mine: 'Ваш текст', theirs: 'Сохранённый тем временем', both: 'Оба, один за другим' },
    conflict: (number) => `Место ${number}`,
    nothingThere: 'пусто',
    saveMerged: 'Сохранить вместе',
    discard: 'Отказаться от своего',
    showMerge: 'Сравнить и объединить',
  },
};
