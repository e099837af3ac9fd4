/** Maps as files: drawn as in the report, as contours for other programs, as a grid for spreadsheets. */
import { geoJson, gridCsv, gxt, mapPlaces } from '@ortak/analysis';
import { coverageMap, mapGround } from '@ortak/report';
import { type Language, namesIn, partIn } from '@ortak/report/words';
import type { Session } from '../../engine/session.ts';
import { type MapChoice, mapOf } from './answers.ts';
import type { FileFormat } from './file-formats.ts';

/** Of a drawing, without its legend [px]. */
const SIZE = { widthPx: 1000, heightPx: 680 };

/**
 * @param language of a drawing; what other programs read has English labels and decimal points
 * @throws CoverageError where the format does not hold the quantity
 */
export async function fileOf(
  session: Session,
  input: MapChoice,
  format: FileFormat,
  language: Language,
): Promise<string> {
  const { programme } = session;
  const names = namesIn(programme, language);
  const map = await mapOf(session, input);
  switch (format) {
    case 'csv':
      return gridCsv(map);
    case 'geojson':
      return JSON.stringify(geoJson(map.coverage));
    case 'gxt':
      return gxt(programme, map.coverage);
    case 'svg':
      return coverageMap(partIn(map.coverage, language, names), {
        ground: mapGround(programme.boundaryView),
        places: partIn(mapPlaces(programme), language, names),
        language,
        theme: 'light',
        id: 'map',
        ...SIZE,
      });
  }
}
