/** Names of partners, places and areas in a language, where the programme or the tables of the runtime (CLDR) have them. */
import type { Programme } from '@ortak/model';
import { countryCodes, countryName, numericOf } from '@ortak/model/countries';
import type { Names } from './catalogue.ts';
import { kazakhCountries } from './countries.kk.ts';
import type { Language } from './language.ts';

/** Where a state calls itself otherwise in a language than CLDR does: Kyrgyzstan by its constitution in Russian. */
const ownNames: Partial<Record<Language, Readonly<Record<string, string>>>> = { ru: { KG: 'Кыргызстан' } };

/**
 * Name of a country in a language.
 * @param code ISO 3166-1 alpha-3
 */
export function countryIn(language: Language, code: string): string {
  const numeric = numericOf(code);
  // CLDR knows the numeric codes as aliases of those with two letters, by which it names countries.
  const region = numeric === undefined ? undefined : new Intl.Locale(`und-${numeric}`).region;
  if (region === undefined || /\d/.test(region)) return countryName(code) ?? code;
  return regionIn(language, region) ?? countryName(code) ?? code;
}

const displayed = new Map<Language, Intl.DisplayNames>();

/**
 * Name of a country in a language.
 * @param region ISO 3166-1 alpha-2
 */
export function regionIn(language: Language, region: string): string | undefined {
  if (language === 'kk') return kazakhCountries[region];
  const names =
    displayed.get(language) ?? new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  displayed.set(language, names);
  return ownNames[language]?.[region] ?? names.of(region);
}

interface Named {
  readonly name: string;
  readonly names?: Partial<Record<Exclude<Language, 'en'> | 'local', string | undefined>> | undefined;
}

/** Everything of a programme that people call by a name, but partners and sites: these have a country. */
function named(programme: Programme): readonly Named[] {
  return [
    programme,
    ...programme.terminals,
    ...programme.stations,
    ...programme.serviceAreas,
    ...programme.services,
    ...programme.links,
    ...programme.commandTelemetry,
    ...programme.satellites.flatMap((satellite) => [
      satellite,
      ...satellite.antennas,
      ...satellite.beams,
      ...satellite.processors,
      ...satellite.transponders,
      ...satellite.neighbours,
      ...satellite.redundancy,
      ...satellite.commandReceivers,
      ...satellite.telemetryTransmitters,
    ]),
  ];
}

/**
 * Names of the programme by their English ones, its objective and its partners' organisations: as the programme gives them, else as
 * those of countries.
 * @returns empty for English
 */
export function namesIn(programme: Programme, language: Language): Names {
  const names = new Map<string, string>();
  if (language === 'en') return names;
  for (const code of countryCodes()) {
    const name = countryName(code);
    if (name !== undefined) names.set(name, countryIn(language, code));
  }
  for (const partner of programme.partners) {
    const name = partner.names?.[language];
    if (name !== undefined || !names.has(partner.name))
      names.set(
        partner.name,
        name ?? (isCountry(partner) ? countryIn(language, partner.country) : partner.name),
      );
  }
  for (const { organisation, organisationNames } of programme.partners) {
    const said = organisationNames?.[language];
    if (said !== undefined) names.set(organisation, said);
  }
  const objective = programme.objectives?.[language];
  if (objective !== undefined) names.set(programme.objective, objective);
  for (const { name, names: given } of programme.sites) {
    const said = given?.[language] ?? (inScript(given?.local, language) ? given?.local : undefined);
    if (said !== undefined) names.set(name, said);
  }
  for (const { name, names: given } of named(programme)) {
    const said = given?.[language];
    if (said !== undefined) names.set(name, said);
  }
  return names;
}

/** A local name serves a language that is written with its letters. */
const inScript = (name: string | undefined, language: Language): boolean =>
  name !== undefined &&
  (language === 'tr' ? /^[\p{Script=Latin}\P{L}]+$/u : /^[\p{Script=Cyrillic}\P{L}]+$/u).test(name);

const isCountry = ({ name, country }: { readonly name: string; readonly country: string }): boolean =>
  name === countryName(country);
