import type { Words } from '../words/language.tsx';

export const words: Words<{
  readonly find: string;
  readonly example: string;
  readonly none: string;
  readonly inProgramme: string;
  readonly position: string;
  readonly offline: string;
  readonly credit: string;
}> = {
  en: {
    find: 'Find a place',
    example: 'Aralsk, or 46.8 61.67',
    none: 'No town of that name here; a position works too: 46.8 61.67',
    inProgramme: 'in the programme',
    position: 'position',
    offline: 'The towns of the world cannot be fetched now; sites of the programme and positions work.',
    credit: 'Towns: GeoNames, CC BY 4.0; Unicode CLDR',
  },
  tr: {
    find: 'Yer ara',
    example: 'Aralsk veya 46,8 61,67',
    none: 'Bu adda bir yerleşim yok; koordinat da yazılabilir: 46,8 61,67',
    inProgramme: 'programda',
    position: 'koordinat',
    offline: 'Dünya yerleşimleri şu an alınamıyor; programdaki yerler ve koordinatlar çalışır.',
    credit: 'Yerleşimler: GeoNames, CC BY 4.0; Unicode CLDR',
  },
  kk: {
    find: 'Орынды іздеу',
    example: 'Арал, 46,8 61,67',
    none: 'Мұндай атаумен елді мекен табылмады; координатаны да жазуға болады: 46,8 61,67',
    inProgramme: 'бағдарламада',
    position: 'координата',
    offline:
      'Әлемнің елді мекендерін қазір жүктеу мүмкін емес; бағдарламадағы орындар мен координаталар істейді.',
    credit: 'Елді мекендер: GeoNames, CC BY 4.0; Unicode CLDR',
  },
  ru: {
    find: 'Найти место',
    example: 'Аральск, 46,8 61,67',
    none: 'Такого населённого пункта здесь нет; можно ввести координаты: 46,8 61,67',
    inProgramme: 'в программе',
    position: 'координаты',
    offline: 'Список городов мира сейчас недоступен; места программы и координаты работают.',
    credit: 'Населённые пункты: GeoNames, CC BY 4.0; Unicode CLDR',
  },
};
