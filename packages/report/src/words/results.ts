/**
 * The words of results in a language. Results are computed in English, so that file, command line and report agree; each
 * label, sentence, source and notice has its row here, by which report and workbench say it in another language.
 */
import { catalogueOf, type Names, noNames, type Row } from './catalogue.ts';
import type { Language } from './language.ts';
import { answerWords } from './results.answer.ts';
import { budgetWords } from './results.budget.ts';
import { carrierWords } from './results.carrier.ts';
import { clearAirWords } from './results.clear-air.ts';
import { commonWords } from './results.common.ts';
import { dishWords } from './results.dish.ts';
import { eventWords } from './results.events.ts';
import { keepingWords } from './results.keeping.ts';
import { linkWords } from './results.links.ts';
import { mapWords } from './results.maps.ts';
import { moveWords } from './results.moves.ts';
import { noticeWords } from './results.notices.ts';
import { payloadWords } from './results.payload.ts';
import { planWords } from './results.plan.ts';
import { propagationWords } from './results.propagation.ts';
import { rainWords } from './results.rain.ts';
import { satelliteWords } from './results.satellite.ts';
import { solutionWords } from './results.solutions.ts';
import { sourceWords } from './results.sources.ts';
import { stationWords } from './results.station.ts';
import { commandTelemetryWords } from './results.telecommand.ts';
import { transferWords } from './results.transfer.ts';
import { validityWords } from './results.validity.ts';
import { weatherWords } from './results.weather.ts';

/** Every text that results say, in all languages. */
export const rows: readonly Row[] = [
  // sentences before the labels that they begin with
  ...noticeWords,
  ...solutionWords,
  ...budgetWords,
  ...commonWords,
  ...eventWords,
  ...keepingWords,
  ...transferWords,
  ...moveWords,
  ...linkWords,
  ...commandTelemetryWords,
  ...carrierWords,
  ...stationWords,
  ...satelliteWords,
  ...weatherWords,
  ...dishWords,
  ...payloadWords,
  ...planWords,
  ...propagationWords,
  ...rainWords,
  ...clearAirWords,
  ...sourceWords,
  ...validityWords,
  ...answerWords,
  // titles of maps last: they begin with words of other rows
  ...mapWords,
];

// Words without a row, such as names, stay as they are.
const catalogue = catalogueOf(rows, (part, language, names) => translated(part, language, names));
const found = catalogue.found;

/** Lists are said item by item, where each item has a row. */
function foundList(text: string, language: Language, names: Names): string | undefined {
  const [, list = '', stop = ''] = /^(.*?)(\.?)$/s.exec(text)!;
  if (stop === '' && !list.includes('; ')) return undefined;
  const items = list.split('; ').map((item) => found(item, language, names));
  return items.every((item) => item !== undefined) ? `${items.join('; ')}${stop}` : undefined;
}

/**
 * A label, sentence or source of a result in a language; English where it has no row.
 * @param names names of the programme in the language, see `namesIn`
 */
export function translated(text: string, language: Language, names: Names = noNames): string {
  if (language === 'en') return text;
  // A no-break space is one that the language sets anew.
  const loose = text.replaceAll('\u00a0', ' ');
  const said = found(loose, language, names) ?? foundList(loose, language, names);
  return said === undefined ? text : joined(said);
}

/** A unit stays on the line of its number. */
const joined = (text: string): string =>
  text.replaceAll(/(?<=\d) (?=%|dB|дБ|MHz|МГц|W\b|Вт|milyon|млн)/g, '\u00a0');

/** Whether a text has words in every language. */
export const isTranslated = (text: string): boolean => {
  const loose = text.replaceAll('\u00a0', ' ');
  return (found(loose, 'ru') ?? foundList(loose, 'ru', noNames)) !== undefined;
};
