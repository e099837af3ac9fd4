/** A figure and its unit within a name, as in a 60 cm dish, stay on one line. */
export const unbroken = (text: string): string =>
  text.replace(
    /(\d) (?=(?:[cmkсмк]?[mм]|d[Bb]\S*|дБ\S*|[GMk]Hz|[ГМк]Гц|W|Вт|MBd|Мбод|%)(?![\p{L}\d]))/gu,
    '$1\u00a0',
  );
