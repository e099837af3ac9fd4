/** A map of longitude and latitude as picture: colours between levels, coasts and borders, the place. */
import { levelColour, mapPalettes, type Theme } from '@ortak/report/palette';
import type { Lattice } from './answers.ts';

/** The part of the world that is shown; degrees are square. */
export interface View {
  readonly centreLongitudeDeg: number;
  readonly centreLatitudeDeg: number;
  /** From the left edge to the right one [°], 2…360 */
  readonly acrossDeg: number;
}

export const WHOLE_WORLD: View = { centreLongitudeDeg: 0, centreLatitudeDeg: 0, acrossDeg: 360 };

export interface Field {
  readonly lattice: Lattice;
  readonly values: Float32Array;
  readonly levels: readonly number[];
}

export type Line = readonly (readonly number[])[];

export interface Drawn {
  readonly view: View;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  readonly field: Field | undefined;
  readonly borders: readonly Line[];
  readonly disputed: readonly Line[];
  readonly place: { readonly latitudeDeg: number; readonly longitudeDeg: number };
  readonly satelliteLongitudeDeg: number;
  /** A level as the language prints it. */
  readonly printed: (level: number) => string;
}

/** Of the class below the first level, between two, above the last. */
export const classColour = (place: number, levels: readonly number[], theme: Theme): string =>
  levelColour(place / levels.length, theme);

/** How many levels lie at or below a value. */
function classOf(levels: readonly number[], value: number): number {
  let place = 0;
  while (place < levels.length && value >= levels[place]!) place++;
  return place;
}

/** View with its ends on the Earth. */
export function held(view: View, width: number, height: number): View {
  const acrossDeg = Math.min(360, Math.max(2, view.acrossDeg));
  const tallDeg = (acrossDeg * height) / width;
  const most = Math.max(0, 90 - tallDeg / 2);
  const wrapped = view.centreLongitudeDeg - 360 * Math.round(view.centreLongitudeDeg / 360);
  return {
    acrossDeg,
    centreLatitudeDeg: Math.min(most, Math.max(-most, view.centreLatitudeDeg)),
    centreLongitudeDeg: acrossDeg === 360 ? 0 : wrapped,
  };
}

/** Longitude and latitude at a pixel. */
export function placeAt(
  { view, width, height }: Pick<Drawn, 'view' | 'width' | 'height'>,
  x: number,
  y: number,
) {
  const stepDeg = view.acrossDeg / width;
  const longitude = view.centreLongitudeDeg + (x - width / 2) * stepDeg;
  return {
    longitudeDeg: longitude - 360 * Math.round(longitude / 360),
    latitudeDeg: Math.min(90, Math.max(-90, view.centreLatitudeDeg - (y - height / 2) * stepDeg)),
  };
}

/** Pixels of a place; with longitudes that the view holds once more, the one nearest its middle. */
export function pixelOf(
  { view, width, height }: Pick<Drawn, 'view' | 'width' | 'height'>,
  longitudeDeg: number,
  latitudeDeg: number,
): readonly [x: number, y: number] {
  const perDeg = width / view.acrossDeg;
  const east = longitudeDeg - view.centreLongitudeDeg;
  return [
    width / 2 + (east - 360 * Math.round(east / 360)) * perDeg,
    height / 2 + (view.centreLatitudeDeg - latitudeDeg) * perDeg,
  ];
}

/** Draws everything. */
export function drawMap(
  context: CanvasRenderingContext2D,
  drawn: Drawn,
  picture: OffscreenCanvas | undefined,
): void {
  const { width, height, theme, view, field } = drawn;
  const palette = mapPalettes[theme];
  context.fillStyle = palette.water;
  context.fillRect(0, 0, width, height);
  if (field !== undefined && picture !== undefined) {
    const { westDeg, northDeg, stepDeg, columns, rows } = field.lattice;
    const perDeg = width / view.acrossDeg;
    const top = height / 2 + (view.centreLatitudeDeg - northDeg) * perDeg;
    const left = width / 2 + (westDeg - view.centreLongitudeDeg) * perDeg;
    context.imageSmoothingEnabled = false;
    for (const turn of [-360, 0, 360])
      context.drawImage(
        picture,
        left + turn * perDeg,
        top,
        (columns - 1) * stepDeg * perDeg,
        (rows - 1) * stepDeg * perDeg,
      );
  }
  const ink = theme === 'light' ? '#1a1d21' : '#e6e9ec';
  context.strokeStyle = ink;
  context.globalAlpha = 0.62;
  context.lineWidth = 0.7;
  context.setLineDash([]);
  strokeLines(context, drawn, drawn.borders);
  context.setLineDash([3, 2.5]);
  strokeLines(context, drawn, drawn.disputed);
  context.setLineDash([]);
  context.globalAlpha = 1;
  drawLevels(context, drawn);
  drawMarks(context, drawn);
}

function drawLevels(context: CanvasRenderingContext2D, drawn: Drawn): void {
  const [page, ink] = drawn.theme === 'light' ? ['#ffffff', '#1a1d21'] : ['#10161c', '#e6e9ec'];
  context.font = `11px ${LABEL_FONT}`;
  context.textAlign = 'center';
  context.lineJoin = 'round';
  for (const { x, y, text } of levelLabels(drawn)) {
    context.strokeStyle = page;
    context.globalAlpha = 0.75;
    context.lineWidth = 3;
    context.strokeText(text, x, y + 4);
    context.globalAlpha = 1;
    context.fillStyle = ink;
    context.fillText(text, x, y + 4);
  }
  context.textAlign = 'start';
}

function drawMarks(context: CanvasRenderingContext2D, drawn: Drawn): void {
  const { place, satelliteLongitudeDeg, theme } = drawn;
  const [page, ink] = theme === 'light' ? ['#fff', '#1a1d21'] : ['#10161c', '#e6e9ec'];
  const [x, y] = pixelOf(drawn, place.longitudeDeg, place.latitudeDeg);
  for (const [colour, lineWidth] of [
    [page, 5],
    [theme === 'light' ? '#a3261b' : '#ff9d92', 2.4],
  ] as const) {
    context.strokeStyle = colour;
    context.lineWidth = lineWidth;
    context.beginPath();
    context.arc(x, y, 6, 0, 2 * Math.PI);
    context.stroke();
  }
  const [satelliteX, equatorY] = pixelOf(drawn, satelliteLongitudeDeg, 0);
  context.beginPath();
  context.moveTo(satelliteX, equatorY - 6);
  context.lineTo(satelliteX + 6, equatorY + 5);
  context.lineTo(satelliteX - 6, equatorY + 5);
  context.closePath();
  context.fillStyle = ink;
  context.strokeStyle = page;
  context.lineWidth = 3;
  context.stroke();
  context.fill();
}

/** Lines of the Earth in pixels, points closer than half a pixel left out. */
export function* pixelLines(
  drawn: Drawn,
  lines: readonly Line[],
): Generator<readonly (readonly [number, number])[]> {
  const { view, width, height } = drawn;
  const perDeg = width / view.acrossDeg;
  for (const turn of view.acrossDeg === 360 ? [0] : [-360, 0, 360]) {
    const x0 = width / 2 + (turn - view.centreLongitudeDeg) * perDeg;
    const y0 = height / 2 + view.centreLatitudeDeg * perDeg;
    for (const line of lines) {
      let points: [number, number][] = [];
      let [lastX, lastY] = [Number.NaN, Number.NaN];
      let isSeen = false;
      for (const [longitude, latitude] of line) {
        const x = x0 + longitude! * perDeg;
        const y = y0 - latitude! * perDeg;
        if (Math.abs(x - lastX) < 0.5 && Math.abs(y - lastY) < 0.5) continue;
        // A line along the antimeridian is where the map was cut, no border.
        if (Math.abs(x - lastX) > 180 * perDeg) {
          if (isSeen) yield points;
          points = [];
        }
        points.push([x, y]);
        isSeen ||= x > -20 && x < width + 20 && y > -20 && y < height + 20;
        [lastX, lastY] = [x, y];
      }
      if (isSeen && points.length > 1) yield points;
    }
  }
}

function strokeLines(context: CanvasRenderingContext2D, drawn: Drawn, lines: readonly Line[]): void {
  context.beginPath();
  for (const points of pixelLines(drawn, lines)) {
    context.moveTo(...points[0]!);
    for (let i = 1; i < points.length; i++) context.lineTo(...points[i]!);
  }
  context.stroke();
}

export const LABEL_FONT = '"Inter Variable", Inter, sans-serif';

/** Rows and columns of places for labels [CSS pixels]. */
const LABEL_STEP = { x: 132, y: 74 } as const;
/** Around a label only its own level may be crossed [CSS pixels]. */
const LABEL_ROOM = 14;

/** Where the lines between colours carry their level: in each cell of a raster at most one, where it runs alone. */
export function levelLabels(
  drawn: Drawn,
): readonly { readonly x: number; readonly y: number; readonly text: string }[] {
  const { field, width, height, view, printed } = drawn;
  if (field === undefined) return [];
  const { lattice, values, levels } = field;
  const { westDeg, northDeg, stepDeg, columns, rows } = lattice;
  const degPerPixel = view.acrossDeg / width;
  const [leftDeg, topDeg] = [
    view.centreLongitudeDeg - view.acrossDeg / 2,
    view.centreLatitudeDeg + (height / 2) * degPerPixel,
  ];
  const classAt = (x: number, y: number): number => {
    const column = Math.round((leftDeg + x * degPerPixel - westDeg) / stepDeg);
    const row = Math.round((northDeg - (topDeg - y * degPerPixel)) / stepDeg);
    const value =
      column < 0 || row < 0 || column >= columns || row >= rows
        ? Number.NaN
        : values[row * columns + column]!;
    return Number.isNaN(value) ? Number.NaN : classOf(levels, value);
  };
  const marks = [
    pixelOf(drawn, drawn.place.longitudeDeg, drawn.place.latitudeDeg),
    pixelOf(drawn, drawn.satelliteLongitudeDeg, 0),
  ];
  const labels: { x: number; y: number; text: string }[] = [];
  for (let row = 0; row * LABEL_STEP.y < height - LABEL_STEP.y / 2; row++)
    for (let column = 0; column * LABEL_STEP.x < width - LABEL_STEP.x / 2; column++) {
      // Every second row is shifted, so that labels of neighbouring lines do not stand in columns.
      const x = LABEL_STEP.x * (column + 0.35 + 0.3 * (row % 2));
      const low = Math.max(LABEL_ROOM, LABEL_STEP.y * row);
      const high = Math.min(height - LABEL_ROOM, LABEL_STEP.y * (row + 1));
      for (let y = low; y < high; y++) {
        const [above, below] = [classAt(x, y), classAt(x, y + 1)];
        if (!(Math.abs(above - below) === 1)) continue;
        const isAlone = [-1, 0, 1].every(
          (side) =>
            Math.abs(classAt(x + side * LABEL_ROOM, y - LABEL_ROOM / 2) - above) <= 1 &&
            Math.abs(classAt(x + side * LABEL_ROOM, y + LABEL_ROOM / 2) - below) <= 1,
        );
        if (!isAlone || marks.some(([atX, atY]) => Math.hypot(atX - x, atY - y) < 2 * LABEL_ROOM)) continue;
        labels.push({ x, y, text: printed(levels[Math.max(above, below) - 1]!) });
        break;
      }
    }
  return labels;
}

const channels = (hex: string): readonly [number, number, number] =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as never;

/** Pixels of the picture for one point of the lattice. */
const FINER = 4;

/** The field between its points as colours, with a hair of line where one level ends and the next begins. */
export function paintField(
  { lattice: { columns, rows }, values, levels }: Field,
  theme: Theme,
): OffscreenCanvas {
  const [width, height] = [FINER * (columns - 1), FINER * (rows - 1)];
  const colours = Array.from({ length: levels.length + 1 }, (_, i) =>
    channels(classColour(i, levels, theme)),
  );
  const classes = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const row = (y + 0.5) / FINER;
    const above = Math.floor(row);
    const v = row - above;
    for (let x = 0; x < width; x++) {
      const column = (x + 0.5) / FINER;
      const left = Math.floor(column);
      const u = column - left;
      const i = above * columns + left;
      const value =
        (1 - v) * ((1 - u) * values[i]! + u * values[i + 1]!) +
        v * ((1 - u) * values[i + columns]! + u * values[i + columns + 1]!);
      classes[y * width + x] = Number.isNaN(value) ? 255 : classOf(levels, value);
    }
  }
  const image = new ImageData(width, height);
  for (let at = 0; at < classes.length; at++) {
    const place = classes[at]!;
    if (place === 255) continue;
    const isEdge =
      (at % width !== width - 1 && classes[at + 1]! !== place) ||
      (at + width < classes.length && classes[at + width]! !== place);
    const shade = isEdge ? 0.72 : 1;
    const [red, green, blue] = colours[place]!;
    image.data.set([red * shade, green * shade, blue * shade, 255], 4 * at);
  }
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')!.putImageData(image, 0, 0);
  return canvas;
}
