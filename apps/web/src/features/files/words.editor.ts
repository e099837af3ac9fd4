/** Words of the text editor. */
import type { Words } from '../../words/language.tsx';

export interface EditorWords {
  readonly editor: string;
  readonly restore: string;
  readonly writeInstead: (text: string) => string;
  readonly required: string;
  readonly optional: string;
  readonly otherwise: (value: string) => string;
  /** Of the editor itself. */
  readonly phrases: Readonly<Record<string, string>>;
}

export const editorWords: Words<EditorWords> = {
  en: {
    editor: 'Text of the document',
    restore: 'Put back',
    writeInstead: (text) => `Write ${text}`,
    required: 'Must stand here.',
    optional: 'May be left out.',
    otherwise: (value) => `May be left out: then ${value}.`,
    phrases: {},
  },
  tr: {
    editor: 'Belgenin metni',
    restore: 'Eski haline getir',
    writeInstead: (text) => `${text} yaz`,
    required: 'Burada bulunmalıdır.',
    optional: 'Yazılmayabilir.',
    otherwise: (value) => `Yazılmayabilir; o zaman ${value} geçerlidir.`,
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
    editor: 'Құжаттың мәтіні',
    restore: 'Қайтару',
    writeInstead: (text) => `${text} деп жазу`,
    required: 'Міндетті түрде жазылады.',
    optional: 'Жазылмауы мүмкін.',
    otherwise: (value) => `Жазылмаса, ${value} алынады.`,
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
    editor: 'Текст документа',
    restore: 'Вернуть',
    writeInstead: (text) => `Написать ${text}`,
    required: 'Обязательно.',
    optional: 'Можно опустить.',
    otherwise: (value) => `Можно опустить, тогда берётся ${value}.`,
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
