import type { Words } from '../../words/language.tsx';

export interface FilesWords {
  readonly documents: string;
  readonly entries: string;
  readonly editor: string;
  readonly choose: string;
  readonly reading: string;
  readonly noDocuments: string;
  readonly missing: string;
  readonly unsaved: string;
  readonly save: string;
  readonly saving: string;
  readonly saved: string;
  readonly undo: string;
  readonly redo: string;
  readonly form: string;
  readonly compare: string;
  readonly compared: Readonly<Record<'nothing' | 'saved' | 'committed' | 'opened', string>>;
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
  readonly committed: (commit: string, date: string) => string;
  readonly uncommitted: string;
  readonly same: string;
  readonly restore: string;
  readonly problems: (count: number) => string;
  readonly sound: string;
  readonly elsewhere: string;
  readonly writeInstead: (text: string) => string;
  readonly required: string;
  readonly optional: string;
  readonly otherwise: (value: string) => string;
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
  readonly notANumber: string;
  readonly meanwhile: string;
  readonly mergeable: string;
  readonly conflicts: (count: number) => string;
  readonly choices: Readonly<Record<'mine' | 'theirs' | 'both', string>>;
  readonly conflict: (number: number) => string;
  readonly nothingThere: string;
  readonly saveMerged: string;
  readonly discard: string;
  readonly showMerge: string;
  readonly later: string;
  readonly failed: string;
  /** Of the editor itself. */
  readonly phrases: Readonly<Record<string, string>>;
}

export const words: Words<FilesWords> = {
  en: {
    documents: 'Documents of the programme',
    entries: 'Entries',
    editor: 'Text of the document',
    choose: 'Document',
    reading: 'Reading the document …',
    noDocuments: 'The folder has no documents, or is gone. They appear here as soon as it is back.',
    missing:
      'This document is no longer in the folder. What you wrote stays here and can be copied; it can be saved when the document is back.',
    unsaved: 'not saved',
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
    committed: (commit, date) => `Commit ${commit} of ${date}`,
    uncommitted: 'This document was never committed to a Git repository.',
    same: 'No difference.',
    restore: 'Put back',
    problems: (count) => (count === 1 ? '1 problem' : `${count} problems`),
    sound: 'No problems',
    elsewhere: 'In other documents',
    writeInstead: (text) => `Write ${text}`,
    required: 'Must stand here.',
    optional: 'May be left out.',
    otherwise: (value) => `May be left out: then ${value}.`,
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
    notANumber: 'This is no number.',
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
    later: 'Go on writing',
    failed: 'The document could not be saved',
    phrases: {},
  },
  tr: {
    documents: 'Programın belgeleri',
    entries: 'Girdiler',
    editor: 'Belgenin metni',
    choose: 'Belge',
    reading: 'Belge okunuyor …',
    noDocuments: 'Klasörde belge yok ya da klasör kayboldu. Geri gelince belgeler burada görünür.',
    missing:
      'Bu belge artık klasörde yok. Yazdıklarınız burada durur, kopyalanabilir; belge geri gelince kaydedilebilir.',
    unsaved: 'kaydedilmedi',
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
    committed: (commit, date) => `${date} tarihli ${commit} işlemesi`,
    uncommitted: 'Bu belge hiçbir Git deposuna işlenmemiş.',
    same: 'Fark yok.',
    restore: 'Eski haline getir',
    problems: (count) => `${count} sorun`,
    sound: 'Sorun yok',
    elsewhere: 'Öteki belgelerde',
    writeInstead: (text) => `${text} yaz`,
    required: 'Burada bulunmalıdır.',
    optional: 'Yazılmayabilir.',
    otherwise: (value) => `Yazılmayabilir; o zaman ${value} geçerlidir.`,
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
    notANumber: 'Bu bir sayı değil.',
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
    later: 'Yazmayı sürdür',
    failed: 'Belge kaydedilemedi',
    phrases: {
      Find: 'Bul',
      Replace: 'Değiştir',
      next: 'sonraki',
      previous: 'önceki',
      all: 'tümü',
      'match case': 'büyük/küçük harf',
      'by word': 'tam sözcük',
      regexp: 'düzenli ifade',
      replace: 'değiştir',
      'replace all': 'tümünü değiştir',
      close: 'kapat',
      Diagnostics: 'Sorunlar',
      'No diagnostics': 'Sorun yok',
      Completions: 'Öneriler',
      'Fold line': 'Satırı katla',
      'Unfold line': 'Satırı aç',
      'folded code': 'katlanmış metin',
      unfold: 'aç',
      'Go to line': 'Satıra git',
      go: 'git',
    },
  },
  kk: {
    documents: 'Бағдарламаның құжаттары',
    entries: 'Жазбалар',
    editor: 'Құжаттың мәтіні',
    choose: 'Құжат',
    reading: 'Құжат оқылуда …',
    noDocuments:
      'Қалтада құжат жоқ немесе қалтаның өзі жоғалды. Қайта пайда болса, құжаттар осында көрінеді.',
    missing:
      'Бұл құжат енді қалтада жоқ. Жазғаныңыз осында сақталады, көшіруге болады; құжат қайта пайда болғанда сақтауға болады.',
    unsaved: 'сақталмаған',
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
    committed: (commit, date) => `${date} күнгі ${commit} тіркеуі`,
    uncommitted: 'Бұл құжат ешбір Git қоймасына тіркелмеген.',
    same: 'Айырмасы жоқ.',
    restore: 'Қайтару',
    problems: (count) => `${count} қате`,
    sound: 'Қате жоқ',
    elsewhere: 'Басқа құжаттарда',
    writeInstead: (text) => `${text} деп жазу`,
    required: 'Міндетті түрде жазылады.',
    optional: 'Жазылмауы мүмкін.',
    otherwise: (value) => `Жазылмаса, ${value} алынады.`,
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
    notANumber: 'Бұл сан емес.',
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
    later: 'Жазуды жалғастыру',
    failed: 'Құжат сақталмады',
    phrases: {
      Find: 'Табу',
      Replace: 'Алмастыру',
      next: 'келесі',
      previous: 'алдыңғы',
      all: 'барлығы',
      'match case': 'бас әріпті ескеру',
      'by word': 'тұтас сөз',
      regexp: 'тұрақты өрнек',
      replace: 'алмастыру',
      'replace all': 'барлығын алмастыру',
      close: 'жабу',
      Diagnostics: 'Қателер',
      'No diagnostics': 'Қате жоқ',
      Completions: 'Ұсыныстар',
      'Fold line': 'Жолды жию',
      'Unfold line': 'Жолды ашу',
      'folded code': 'жиылған мәтін',
      unfold: 'ашу',
      'Go to line': 'Жолға өту',
      go: 'өту',
    },
  },
  ru: {
    documents: 'Документы программы',
    entries: 'Записи',
    editor: 'Текст документа',
    choose: 'Документ',
    reading: 'Документ читается …',
    noDocuments: 'В папке нет документов, или её больше нет. Они появятся здесь, как только она вернётся.',
    missing:
      'Этого документа в папке больше нет. Написанное остаётся здесь, его можно скопировать; сохранить можно, когда документ вернётся.',
    unsaved: 'не сохранён',
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
    committed: (commit, date) => `Фиксация ${commit} от ${date}`,
    uncommitted: 'Этот документ не зафиксирован ни в одном репозитории Git.',
    same: 'Различий нет.',
    restore: 'Вернуть',
    problems: (count) => {
      const form = new Intl.PluralRules('ru').select(count);
      return `${count} ${form === 'one' ? 'ошибка' : form === 'few' ? 'ошибки' : 'ошибок'}`;
    },
    sound: 'Ошибок нет',
    elsewhere: 'В других документах',
    writeInstead: (text) => `Написать ${text}`,
    required: 'Обязательно.',
    optional: 'Можно опустить.',
    otherwise: (value) => `Можно опустить, тогда берётся ${value}.`,
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
    notANumber: 'Это не число.',
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
    later: 'Продолжить правку',
    failed: 'Документ не удалось сохранить',
    phrases: {
      Find: 'Найти',
      Replace: 'Заменить',
      next: 'далее',
      previous: 'назад',
      all: 'все',
      'match case': 'учитывать регистр',
      'by word': 'слово целиком',
      regexp: 'регулярное выражение',
      replace: 'заменить',
      'replace all': 'заменить все',
      close: 'закрыть',
      Diagnostics: 'Ошибки',
      'No diagnostics': 'Ошибок нет',
      Completions: 'Варианты',
      'Fold line': 'Свернуть строку',
      'Unfold line': 'Развернуть строку',
      'folded code': 'свёрнутый текст',
      unfold: 'развернуть',
      'Go to line': 'Перейти к строке',
      go: 'перейти',
    },
  },
};
