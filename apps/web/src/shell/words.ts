import type { Words } from '../words/language.tsx';

export const words: Words<{
  readonly skip: string;
  readonly features: string;
  readonly report: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: { readonly system: string; readonly light: string; readonly dark: string };
  readonly problems: (count: number) => string;
  readonly sound: string;
  readonly offline: string;
  readonly opening: string;
  readonly unsound: string;
  readonly toProblems: string;
  readonly working: string;
  readonly close: string;
  readonly failed: string;
  readonly notRead: string;
  readonly readAgain: string;
  readonly symbol: string;
  readonly quantity: string;
  readonly value: string;
  readonly unit: string;
  readonly source: string;
  readonly openOther: string;
}> = {
  en: {
    skip: 'Skip to the content',
    features: 'Features',
    report: 'Report',
    language: 'Language',
    theme: 'Theme',
    themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
    problems: (count) => (count === 1 ? '1 problem' : `${count} problems`),
    sound: 'No problems',
    offline: 'The server does not answer. What you see stays; save when it answers again.',
    opening: 'Reading the programme …',
    unsound: 'The programme has problems: nothing is computed until they are mended.',
    toProblems: 'Show them with file and line',
    working: 'Working',
    close: 'Close',
    failed: 'This cannot be computed',
    notRead: 'This part of the page could not be read: its server does not answer.',
    readAgain: 'Read the page again',
    symbol: 'Symbol',
    quantity: 'Quantity',
    value: 'Value',
    unit: 'Unit',
    source: 'Source',
    openOther: 'Open another programme',
  },
  tr: {
    skip: 'İçeriğe geç',
    features: 'Bölümler',
    report: 'Rapor',
    language: 'Dil',
    theme: 'Tema',
    themes: { system: 'Sistemdeki gibi', light: 'Açık', dark: 'Koyu' },
    problems: (count) => `${count} sorun`,
    sound: 'Sorun yok',
    offline: 'Sunucu yanıt vermiyor. Gördükleriniz durur; yeniden yanıt verince kaydedin.',
    opening: 'Program okunuyor …',
    unsound: 'Programda sorunlar var: giderilene kadar hiçbir şey hesaplanmaz.',
    toProblems: 'Dosya ve satırlarıyla göster',
    working: 'Hesabın adımları',
    close: 'Kapat',
    failed: 'Bu hesaplanamıyor',
    notRead: 'Sayfanın bu bölümü okunamadı: sunucusu yanıt vermiyor.',
    readAgain: 'Sayfayı yeniden oku',
    symbol: 'Simge',
    quantity: 'Büyüklük',
    value: 'Değer',
    unit: 'Birim',
    source: 'Kaynak',
    openOther: 'Başka bir program aç',
  },
  kk: {
    skip: 'Мазмұнға өту',
    features: 'Бөлімдер',
    report: 'Есеп',
    language: 'Тіл',
    theme: 'Тақырып',
    themes: { system: 'Жүйедегідей', light: 'Ашық', dark: 'Күңгірт' },
    problems: (count) => `${count} қате`,
    sound: 'Қате жоқ',
    offline: 'Сервер жауап бермейді. Көрініп тұрғаны қалады; қайта жауап бергенде сақтаңыз.',
    opening: 'Бағдарлама оқылуда …',
    unsound: 'Бағдарламада қателер бар: олар түзетілгенше ештеңе есептелмейді.',
    toProblems: 'Файлы мен жолын көрсету',
    working: 'Есептеу барысы',
    close: 'Жабу',
    failed: 'Мұны есептеу мүмкін емес',
    notRead: 'Беттің бұл бөлімі оқылмады: сервері жауап бермейді.',
    readAgain: 'Бетті қайта оқу',
    symbol: 'Белгі',
    quantity: 'Шама',
    value: 'Мәні',
    unit: 'Бірлігі',
    source: 'Дереккөз',
    openOther: 'Басқа бағдарламаны ашу',
  },
  ru: {
    skip: 'Перейти к содержанию',
    features: 'Разделы',
    report: 'Отчёт',
    language: 'Язык',
    theme: 'Тема',
    themes: { system: 'Как в системе', light: 'Светлая', dark: 'Тёмная' },
    problems: (count) => {
      const form = new Intl.PluralRules('ru').select(count);
      return `${count} ${form === 'one' ? 'ошибка' : form === 'few' ? 'ошибки' : 'ошибок'}`;
    },
    sound: 'Ошибок нет',
    offline: 'Сервер не отвечает. Показанное остаётся; сохраните, когда он снова ответит.',
    opening: 'Программа читается …',
    unsound: 'В программе есть ошибки: пока они не исправлены, ничего не рассчитывается.',
    toProblems: 'Показать с файлом и строкой',
    working: 'Ход расчёта',
    close: 'Закрыть',
    failed: 'Это рассчитать нельзя',
    notRead: 'Эта часть страницы не прочитана: её сервер не отвечает.',
    readAgain: 'Прочитать страницу заново',
    symbol: 'Символ',
    quantity: 'Величина',
    value: 'Значение',
    unit: 'Единица',
    source: 'Источник',
    openOther: 'Открыть другую программу',
  },
};
