/** Maps as files: drawn as in the report, as contours for other programs, as a grid for spreadsheets. */
import { geoJson, gridCsv, gxt, mapPlaces } from '@ortak/analysis';
import { coverageMap, mapGround } from '@ortak/report';
import type { Session } from '../../engine/session.ts';
import { type MapChoice, mapOf } from './answers.ts';
import type { FileFormat } from './file-formats.ts';

/** Of a drawing, without its legend [px]. */
const SIZE = { widthPx: 1000, heightPx: 680 };

/** @throws CoverageError where the format does not hold the quantity */
export async function fileOf(session: Session, input: MapChoice, format: FileFormat): Promise<string> {
  const { programme } = session;
  const map = await mapOf(session, input);
  switch (format) {
    case 'csv':
      return gridCsv(map);
    case 'geojson':
      return JSON.stringify(geoJson(map.coverage));
    case 'gxt':
      return gxt(programme, map.coverage);
    case 'svg':
      return coverageMap(map.coverage, {
        ground: mapGround(programme.boundaryView),
        places: mapPlaces(programme),
        theme: 'light',
        id: 'map',
        ...SIZE,
      });
  }
}
