/** The map as files: picture with its title and levels, and the figures themselves. */
import {
  classColour,
  type Drawn,
  drawMap,
  type Field,
  LABEL_FONT,
  levelLabels,
  pixelLines,
  pixelOf,
} from './map-drawing.ts';

export interface SavedMap {
  readonly drawn: Drawn;
  readonly picture: OffscreenCanvas | undefined;
  readonly title: string;
  readonly levels: readonly number[];
}

const MARGIN = 12;
const TITLE = 30;
const LEGEND = 40;

const inkOf = ({ theme }: Drawn) =>
  theme === 'light' ? { page: '#ffffff', ink: '#1a1d21' } : { page: '#14181c', ink: '#e6e9ec' };

/** The map twice as fine as a screen. */
export async function mapPng({ drawn, picture, title, levels }: SavedMap): Promise<Blob> {
  const { width, height, theme } = drawn;
  const { page, ink } = inkOf(drawn);
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [2 * (width + 2 * MARGIN), 2 * (height + TITLE + LEGEND + MARGIN)];
  const context = canvas.getContext('2d')!;
  context.scale(2, 2);
  context.fillStyle = page;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = ink;
  context.font = `600 14px ${LABEL_FONT}`;
  context.fillText(title, MARGIN, 20);
  context.save();
  context.beginPath();
  context.rect(MARGIN, TITLE, width, height);
  context.clip();
  context.translate(MARGIN, TITLE);
  drawMap(context, drawn, picture);
  context.restore();
  context.font = `12px ${LABEL_FONT}`;
  for (const { x, breadth, colour, label } of patches(levels, width, theme)) {
    context.fillStyle = colour;
    context.fillRect(MARGIN + x, TITLE + height + 8, breadth, 12);
    context.fillStyle = ink;
    context.fillText(label, MARGIN + x, TITLE + height + 34);
  }
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob!), 'image/png'));
}

/** Lines stay lines; the colours of the field are a picture in it. */
export async function mapSvg({ drawn, picture, title, levels }: SavedMap): Promise<string> {
  const { width, height, theme, place, view, field, satelliteLongitudeDeg } = drawn;
  const { page, ink } = inkOf(drawn);
  const path = (lines: Drawn['borders']): string =>
    [...pixelLines(drawn, lines)]
      .map((points) => `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`)
      .join('');
  let image = '';
  if (picture !== undefined && field !== undefined) {
    const { westDeg, northDeg, stepDeg, columns, rows } = field.lattice;
    const perDeg = width / view.acrossDeg;
    const data = await dataUrl(await picture.convertToBlob());
    image = `<image href="${data}" x="${width / 2 + (westDeg - view.centreLongitudeDeg) * perDeg}" y="${
      height / 2 + (view.centreLatitudeDeg - northDeg) * perDeg
    }" width="${(columns - 1) * stepDeg * perDeg}" height="${(rows - 1) * stepDeg * perDeg}" preserveAspectRatio="none" image-rendering="pixelated"/>`;
  }
  const [x, y] = pixelOf(drawn, place.longitudeDeg, place.latitudeDeg);
  const [satelliteX, equatorY] = pixelOf(drawn, satelliteLongitudeDeg, 0);
  const labels = levelLabels(drawn)
    .map((label) => `<text x="${label.x}" y="${label.y + 4}">${escaped(label.text)}</text>`)
    .join('');
  const legend = patches(levels, width, theme)
    .map(
      ({ x: left, breadth, colour, label }) =>
        `<rect x="${left}" y="${height + 8}" width="${breadth}" height="12" fill="${colour}"/><text x="${left}" y="${height + 34}" font-size="12">${escaped(label)}</text>`,
    )
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width + 2 * MARGIN} ${height + TITLE + LEGEND + MARGIN}" font-family="Inter, sans-serif" fill="${ink}">
<rect width="100%" height="100%" fill="${page}"/>
<text x="${MARGIN}" y="20" font-size="14" font-weight="600">${escaped(title)}</text>
<g transform="translate(${MARGIN} ${TITLE})"><clipPath id="frame"><rect width="${width}" height="${height}"/></clipPath>
<g clip-path="url(#frame)">${image}
<path d="${path(drawn.borders)}" fill="none" stroke="${ink}" stroke-width=".7" stroke-opacity=".62"/>
<path d="${path(drawn.disputed)}" fill="none" stroke="${ink}" stroke-width=".7" stroke-opacity=".62" stroke-dasharray="3 2.5"/>
<g font-size="11" text-anchor="middle" stroke="${page}" stroke-width="3" stroke-opacity=".75" stroke-linejoin="round" paint-order="stroke">${labels}</g>
<path d="M${satelliteX} ${equatorY - 6}l6 11h-12z"/>
<circle cx="${x}" cy="${y}" r="6" fill="none" stroke="#a3261b" stroke-width="2.4"/></g>
${legend}</g></svg>`;
}

/**
 * What was read, one row for each point.
 * @param header name and unit of the quantity: `rainRateMmPerH`
 */
export function fieldCsv({ lattice, values }: Field, header: string): string {
  const { westDeg, northDeg, stepDeg, columns, rows } = lattice;
  const text = [`latitudeDeg,longitudeDeg,${header}`];
  for (let row = 0, at = 0; row < rows; row++)
    for (let column = 0; column < columns; column++, at++) {
      const value = values[at]!;
      if (Number.isNaN(value)) continue;
      const east = westDeg + column * stepDeg;
      text.push(
        `${(northDeg - row * stepDeg).toFixed(4)},${(east - 360 * Math.round(east / 360)).toFixed(4)},${Number(value.toPrecision(7))}`,
      );
    }
  return `${text.join('\n')}\n`;
}

function patches(levels: readonly number[], width: number, theme: Drawn['theme']) {
  const breadth = width / (levels.length + 1);
  return Array.from({ length: levels.length + 1 }, (_, i) => ({
    x: i * breadth,
    breadth,
    colour: classColour(i, levels, theme),
    label: i === 0 ? `< ${levels[0]}` : String(levels[i - 1]),
  }));
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);

async function dataUrl(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return `data:${blob.type};base64,${btoa(text)}`;
}
