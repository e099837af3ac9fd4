/** How far a figure can be trusted: a word with an underline of its own, so that it survives grey. */
import type { Confidence as Word } from '@ortak/core/working';
import { useWords, type Words } from '../words/language.tsx';

export const confidences = ['published', 'derived', 'assumed', 'modelled', 'unsourced'] as const;
export type AnyConfidence = Word | 'unsourced';

export const confidenceWords: Words<
  Readonly<Record<AnyConfidence, readonly [word: string, meaning: string]>>
> = {
  en: {
    published: ['published', 'The source prints it.'],
    derived: ['derived', 'Follows from published figures, by the note or the working beside it.'],
    assumed: ['assumed', 'A choice of the author of the programme.'],
    modelled: ['modelled', 'Nobody published it; an engineering model stands in for it.'],
    unsourced: ['unsourced', 'The programme says nothing of its origin.'],
  },
  tr: {
    published: ['yayımlanmış', 'Kaynak bu değeri veriyor.'],
    derived: ['türetilmiş', 'Yayımlanmış değerlerden, yanındaki not veya hesapla çıkar.'],
    assumed: ['varsayılmış', 'Programı yazanın seçimi.'],
    modelled: ['modellenmiş', 'Kimse yayımlamadı; yerine bir mühendislik modeli kullanıldı.'],
    unsourced: ['kaynaksız', 'Program değerin nereden geldiğini söylemiyor.'],
  },
  kk: {
    published: ['жарияланған', 'Дереккөзде осы мән берілген.'],
    derived: ['туынды', 'Жарияланған мәндерден, қасындағы ескертпе не есептеу бойынша шығады.'],
    assumed: ['қабылданған', 'Бағдарлама авторының таңдауы.'],
    modelled: ['модельденген', 'Ешкім жарияламаған; орнына инженерлік модель алынған.'],
    unsourced: ['дереккөзсіз', 'Бағдарлама мәннің қайдан алынғанын айтпайды.'],
  },
  ru: {
    published: ['опубликовано', 'Так напечатано в источнике.'],
    derived: ['выведено', 'Следует из опубликованных величин: по примечанию или расчёту рядом.'],
    assumed: ['принято', 'Выбор автора программы.'],
    modelled: ['смоделировано', 'Никем не опубликовано; вместо этого взята инженерная модель.'],
    unsourced: ['без источника', 'Программа не говорит, откуда взято значение.'],
  },
};

export function Confidence({ of }: { readonly of: AnyConfidence }) {
  const [word, meaning] = useWords(confidenceWords)[of];
  return (
    <span className={`confidence c-${of}`} title={meaning}>
      {word}
    </span>
  );
}
