import type { Words } from '../words/language.tsx';

export const words: Words<{
  readonly compare: string;
  readonly how: string;
  /** Where a command opens the page. */
  readonly howFromStart: string;
  readonly comparedWith: (name: string) => string;
  readonly toMaps: string;
  readonly putAway: string;
  readonly refused: string;
  readonly unsound: (name: string) => string;
  readonly drop: string;
}> = {
  en: {
    compare: 'Compare programmes …',
    how: 'Another folder of a programme as a zip archive: choose it here or drop it anywhere on the page.',
    howFromStart: 'Or start with `npm start -- A --compare B`.',
    comparedWith: (name) => `compared with ${name}`,
    toMaps: 'Coverage, side by side and as a difference',
    putAway: 'Put the comparison away',
    refused: 'This archive cannot be compared with:',
    unsound: (name) => `${name} has problems and cannot be compared with:`,
    drop: 'Drop the archive to compare with it',
  },
  tr: {
    compare: 'Programları karşılaştır …',
    how: 'Zip arşivi olarak başka bir program klasörü: burada seçin ya da sayfanın herhangi bir yerine bırakın.',
    howFromStart: 'Ya da `npm start -- A --compare B` ile başlatın.',
    comparedWith: (name) => `karşılaştırılan: ${name}`,
    toMaps: 'Kapsama, yan yana ve fark olarak',
    putAway: 'Karşılaştırmayı kaldır',
    refused: 'Bu arşivle karşılaştırılamıyor:',
    unsound: (name) => `${name} sorunlu, karşılaştırılamıyor:`,
    drop: 'Karşılaştırmak için arşivi bırakın',
  },
  kk: {
    compare: 'Бағдарламаларды салыстыру …',
    how: 'Басқа бағдарлама қалтасының zip мұрағаты: осы жерде таңдаңыз немесе беттің кез келген жеріне тастаңыз.',
    howFromStart: 'Немесе `npm start -- A --compare B` деп іске қосыңыз.',
    comparedWith: (name) => `салыстырылады: ${name}`,
    toMaps: 'Қамту, қатар және айырма түрінде',
    putAway: 'Салыстыруды алып тастау',
    refused: 'Бұл мұрағатпен салыстыру мүмкін емес:',
    unsound: (name) => `${name} қалтасында қателер бар, салыстыру мүмкін емес:`,
    drop: 'Салыстыру үшін мұрағатты тастаңыз',
  },
  ru: {
    compare: 'Сравнить программы …',
    how: 'Другая папка программы в виде архива zip: выберите её здесь или перетащите в любое место страницы.',
    howFromStart: 'Или запустите `npm start -- A --compare B`.',
    comparedWith: (name) => `сравнивается с ${name}`,
    toMaps: 'Покрытие: рядом и как разность',
    putAway: 'Убрать сравнение',
    refused: 'С этим архивом сравнить нельзя:',
    unsound: (name) => `В ${name} есть ошибки, сравнить нельзя:`,
    drop: 'Отпустите архив, чтобы сравнить с ним',
  },
};
