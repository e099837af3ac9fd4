/** Degrees around a map: the net of meridians and parallels, and where below the satellite stands. */
import type { BeamCoverage } from '@ortak/analysis';
import { type GeoProjection, geoGraticule } from 'd3-geo';
import type { Position } from 'geojson';
import type { Voice } from '../words/voice.ts';
import { textWidth } from './labels.ts';
import { pathData, polylines } from './sphere.ts';

/** Of a map, without its legend [px]. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Between the labels of two meridians [px]. */
const LABEL_GAP_PX = 5;

/** Meridians and parallels with their degrees at the edges, and the satellite's longitude as a tick below. */
export function graticule(
  coverage: BeamCoverage,
  projection: GeoProjection,
  frame: Frame,
  { words, numbers: { longitude, meridianMark, parallelMark } }: Voice,
): string {
  const heightDeg = ((frame.bottom - frame.top) / projection.scale()) * (180 / Math.PI);
  const stepDeg = heightDeg > 25 ? 10 : heightDeg > 10 ? 5 : 2;
  const net = geoGraticule().step([stepDeg, stepDeg]);
  let svg = `<path class="graticule" d="${pathData(polylines(projection, net()))}"/>`;
  const centreDeg = -projection.rotate()[0];
  const satelliteX = crossing(projection, meridian(coverage.satelliteLongitudeDeg), 'bottom', frame);
  const satelliteText = words.map.satellite(longitude(coverage.satelliteLongitudeDeg));
  // near the rim of the Earth's disk meridians crowd: a label that would touch the one before is left out
  let takenTo = Number.NEGATIVE_INFINITY;
  for (let offset = -90; offset <= 90; offset += stepDeg) {
    const lonDeg = wrap(Math.round(centreDeg / stepDeg) * stepDeg + offset);
    const x = crossing(projection, meridian(lonDeg), 'bottom', frame);
    const clear =
      satelliteX === undefined ||
      x === undefined ||
      Math.abs(x - satelliteX) > textWidth(satelliteText, 10.5) / 2 + 18;
    const text = meridianMark(lonDeg);
    const half = textWidth(text, 10.5) / 2;
    if (x === undefined || !clear || x - half < takenTo + LABEL_GAP_PX) continue;
    takenTo = x + half;
    svg += edgeText(x, frame.bottom + 14, 'middle', text);
  }
  for (let latDeg = -80; latDeg <= 80; latDeg += stepDeg) {
    const y = crossing(projection, parallel(latDeg, centreDeg), 'left', frame);
    if (y !== undefined)
      svg += edgeText(frame.left - 5, y + 3.5, 'end', latDeg === 0 ? '0°' : parallelMark(latDeg));
  }
  if (satelliteX !== undefined) {
    const x = satelliteX.toFixed(1);
    svg += `<path class="ink" d="M${x} ${frame.bottom + 0.5}l4 5.5h-8Z"/>`;
    svg += `<text class="ink" x="${x}" y="${frame.bottom + 16}" text-anchor="middle" font-size="10.5" font-weight="600">${satelliteText}</text>`;
  }
  return svg;
}

const edgeText = (x: number, y: number, anchor: string, text: string) =>
  `<text class="muted" x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}" font-size="10.5">${text}</text>`;

const wrap = (lonDeg: number) => ((((lonDeg + 180) % 360) + 360) % 360) - 180;

const meridian = (lonDeg: number): Position[] => Array.from({ length: 86 }, (_, i) => [lonDeg, 2 * i - 85]);

const parallel = (latDeg: number, centreDeg: number): Position[] =>
  Array.from({ length: 81 }, (_, i) => [centreDeg - 80 + 2 * i, latDeg]);

/** Where a line leaves the frame through its bottom (x) or left (y) edge. */
function crossing(
  projection: GeoProjection,
  coordinates: Position[],
  edge: 'bottom' | 'left',
  frame: Frame,
): number | undefined {
  const ends = polylines(projection, { type: 'LineString', coordinates }).flatMap(({ points }) => [
    points[0]!,
    points.at(-1)!,
  ]);
  const found = ends.find(([x, y]) =>
    edge === 'bottom' ? Math.abs(y - frame.bottom) < 0.6 : Math.abs(x - frame.left) < 0.6,
  );
  if (!found) return undefined;
  const at = edge === 'bottom' ? found[0] : found[1];
  const [low, high] =
    edge === 'bottom' ? [frame.left + 12, frame.right - 12] : [frame.top + 6, frame.bottom - 6];
  return at >= low && at <= high ? at : undefined;
}
