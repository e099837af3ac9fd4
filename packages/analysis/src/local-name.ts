/** How a place is called where it lies. */
const languageOf: Readonly<Record<string, 'kk' | 'tr' | 'ru'>> = { KAZ: 'kk', TUR: 'tr', RUS: 'ru' };

interface Named {
  readonly name: string;
  readonly country: string;
  readonly names?: { readonly [language in 'kk' | 'tr' | 'ru' | 'local']?: string | undefined } | undefined;
}

/** The local name where the programme gives one, else the English one. */
export function localName({ name, names, country }: Named): string {
  const language = languageOf[country];
  return names?.local ?? (language && names?.[language]) ?? name;
}
