/** Maps as files: a picture of what is shown, contours for other programs, a grid for spreadsheets. */
import { type BeamCoverage, type CoverageWithField, geoJson, gridCsv, gxt, mapPlaces } from '@ortak/analysis';
import type { Programme } from '@ortak/model';
import { boundaryViewNote } from '@ortak/model/borders';
import { coverageMap, mapFrame, mapGround } from '@ortak/report';
import { type Language, nameIn, namesIn, numbersIn, partIn, translated } from '@ortak/report/words';
import type { Session } from '../../engine/session.ts';
import { type MapChoice, mapOf } from './answers.ts';
import { cssColour, type Theme } from './colours.ts';
import { fieldPixels, type Painted, pictureAddress } from './field-picture.ts';
import type { FileFormat } from './file-formats.ts';
import { scaleOf } from './shown.ts';
import { words } from './words.ts';

/** Of a drawing, without its legend [px]. */
const SIZE = { widthPx: 1000, heightPx: 708 };

/** How the page shows a map. */
export interface Look {
  readonly language: Language;
  readonly theme: Theme;
  /** Whether the field is painted. */
  readonly isPainted: boolean;
}

/**
 * @param look of a picture, and the language of names in contours; labels and properties that other programs read are English
 * @throws CoverageError where the format does not hold the quantity
 */
export async function fileOf(
  session: Session,
  input: MapChoice,
  format: FileFormat,
  look: Look,
): Promise<string> {
  const { programme } = session;
  const map = await mapOf(session, input);
  switch (format) {
    case 'csv':
      return gridCsv(map);
    case 'geojson':
      return JSON.stringify(geoJson(inLanguage(programme, map.coverage, look.language)));
    case 'gxt':
      return gxt(programme, map.coverage);
    case 'svg':
      return pictureOf(programme, map, look);
  }
}

/** The coverage as people read it: names, where the programme has them, and labels. */
function inLanguage(programme: Programme, coverage: BeamCoverage, language: Language): BeamCoverage {
  const names = namesIn(programme, language);
  return { ...partIn(coverage, language, names), satellite: nameIn(coverage.satellite, names) };
}

/** Where a difference has colours, as the legend of the page says it. */
function shownNote({ shownWhere }: CoverageWithField['field'], language: Language): string[] {
  if (shownWhere === undefined) return [];
  const { fixed, withUnit } = numbersIn(language);
  const said = words[language].shownWhere(withUnit(fixed(shownWhere.withinDb, 0), 'dB'));
  return [`${said.charAt(0).toLocaleUpperCase(language)}${said.slice(1)}.`];
}

/** What the page shows, with every contour whole: colours, legend, names, and whose borders lie under it. */
async function pictureOf(
  programme: Programme,
  { coverage, field }: CoverageWithField,
  { language, theme, isPainted }: Look,
): Promise<string> {
  const said = inLanguage(programme, coverage, language);
  const names = namesIn(programme, language);
  const options = {
    ...SIZE,
    language,
    caption: {
      satellite: said.satellite,
      note: [
        translated(boundaryViewNote(programme.boundaryView), language),
        ...shownNote(field, language),
      ].join(' '),
    },
  };
  const { better, quantity, colours, contours, peak } = coverage;
  const coloured: Painted = {
    beam: coverage.beam,
    quantity,
    better,
    ...(colours !== undefined && { colours }),
    grid: field.grid,
    values: field.values,
    ...(field.shownWhere !== undefined && { shownWhere: field.shownWhere }),
    levels: contours.map(({ level }) => level),
    best: peak.value,
  };
  const { frame, projection } = mapFrame(said, options);
  const [width, height] = [frame.right - frame.left, frame.bottom - frame.top];
  const scale = scaleOf(coverage, theme);
  const painted = isPainted && {
    field: await pictureAddress(
      fieldPixels(coloured, theme, width, height, (x, y) =>
        projection.invert!([frame.left + x, frame.top + y]),
      ),
      width,
      height,
    ),
    colourOf: (level: number) => cssColour(scale.colour(scale.of(level))),
  };
  return coverageMap(said, {
    ...options,
    ground: mapGround(programme.boundaryView),
    places: partIn(mapPlaces(programme), language, names),
    theme,
    id: 'map',
    ...(painted && { painted }),
  });
}
