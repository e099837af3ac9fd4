/** Where labels stand: on the contour lines and beside the places, without covering one another. */
import type { Point, Polyline } from './sphere.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Width of a text in Inter, near enough to keep labels apart: thin, ordinary and wide letters told apart. */
export function textWidth(text: string, sizePx: number): number {
  let widthEm = 0;
  for (const letter of text) {
    widthEm += /[iıjlt.,:;'|°()\s]/.test(letter) ? 0.31 : /[\p{Lu}\dmwжшщюы]/u.test(letter) ? 0.68 : 0.57;
  }
  return widthEm * sizePx;
}

/** Boxes already taken; a label is placed when its own is free and inside the frame. */
export class Occupied {
  readonly #boxes: Box[] = [];
  readonly #frame: Box;

  constructor(frame: Box) {
    this.#frame = frame;
  }

  isFree(box: Box): boolean {
    const { left, top, right, bottom } = this.#frame;
    return (
      box.left >= left &&
      box.right <= right &&
      box.top >= top &&
      box.bottom <= bottom &&
      !this.#boxes.some(
        (b) => box.left < b.right && box.right > b.left && box.top < b.bottom && box.bottom > b.top,
      )
    );
  }

  take(box: Box): void {
    this.#boxes.push(box);
  }
}

export interface LineLabel {
  readonly x: number;
  readonly y: number;
  readonly angleDeg: number;
}

/**
 * The best place for a label on a contour: straight, free, and near the ray from `centre` on which the labels of
 * the other contours stand, so that the eye reads them as a scale.
 * @returns undefined when the contour is outside the frame
 */
export function labelOnLine(
  lines: readonly Polyline[],
  widthPx: number,
  heightPx: number,
  centre: Point,
  occupied: Occupied,
): LineLabel | undefined {
  let best: { label: LineLabel; box: Box; cost: number } | undefined;
  for (const { points, closed } of lines) {
    const ring = evenly(closed && points[0] ? [...points, points[0]] : points, 4);
    const half = Math.ceil(widthPx / 8) + 1;
    for (let i = half; i < ring.length - half; i += 2) {
      const [x, y] = ring[i]!;
      const [fromX, fromY] = ring[i - half]!;
      const [toX, toY] = ring[i + half]!;
      const chord = Math.hypot(toX - fromX, toY - fromY);
      const bend = 1 - chord / (8 * half);
      let angleDeg = (Math.atan2(toY - fromY, toX - fromX) * 180) / Math.PI;
      if (angleDeg > 90) angleDeg -= 180;
      else if (angleDeg <= -90) angleDeg += 180;
      const box = rotatedBox(x, y, widthPx, heightPx, angleDeg);
      // Labels gather below the peak, where lines run level and few cities stand.
      const offRay = Math.abs(Math.atan2(x - centre[0], y - centre[1])) / Math.PI;
      const cost = 6 * bend + offRay + Math.abs(angleDeg) / 180 + (occupied.isFree(box) ? 0 : 100);
      if (!best || cost < best.cost) best = { label: { x, y, angleDeg }, box, cost };
    }
  }
  if (best) occupied.take(best.box);
  return best?.label;
}

/** Points a fixed distance apart along a line. */
function evenly(points: readonly Point[], stepPx: number): Point[] {
  const even: Point[] = [];
  let carried = 0;
  for (let i = 1; i < points.length; i++) {
    const [x0, y0] = points[i - 1]!;
    const [x1, y1] = points[i]!;
    const length = Math.hypot(x1 - x0, y1 - y0);
    for (let at = carried; at < length; at += stepPx) {
      even.push([x0 + ((x1 - x0) * at) / length, y0 + ((y1 - y0) * at) / length]);
    }
    const steps = Math.max(0, Math.ceil((length - carried) / stepPx));
    carried += steps * stepPx - length;
  }
  return even;
}

function rotatedBox(x: number, y: number, width: number, height: number, angleDeg: number): Box {
  const angle = (angleDeg * Math.PI) / 180;
  const halfWidth = (Math.abs(width * Math.cos(angle)) + Math.abs(height * Math.sin(angle))) / 2;
  const halfHeight = (Math.abs(width * Math.sin(angle)) + Math.abs(height * Math.cos(angle))) / 2;
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

export interface PlaceLabel {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly sizePx: number;
  /** From the mark to a label that stands apart from it. */
  readonly leader?: readonly [x0: number, y0: number, x1: number, y1: number];
}

/** How far from its mark a label with a leader stands [px]. */
const leadersPx = [12, 20, 29];

/** Smallest letters of a name, in parts of the ordinary size. */
const small = 0.87;

/**
 * Tries the sides of a place: right, left, above, below, then the corners; then further off, on a leader, and last in
 * smaller letters.
 * @returns undefined when no place is free: the mark stands without a name
 */
export function labelBeside(
  at: Point,
  text: string,
  sizePx: number,
  markPx: number,
  occupied: Occupied,
): PlaceLabel | undefined {
  for (const size of [sizePx, Math.round(20 * small * sizePx) / 20]) {
    for (const label of [...beside(at, size, markPx), ...onLeader(at, size, markPx)]) {
      const boxes = [boxOf(label, text), ...(label.leader ? alongLeader(label.leader) : [])];
      if (!boxes.every((box) => occupied.isFree(box))) continue;
      for (const box of boxes) occupied.take(box);
      return label;
    }
  }
  return undefined;
}

function beside([x, y]: Point, sizePx: number, markPx: number): PlaceLabel[] {
  const gap = markPx + 2;
  const middle = 0.35 * sizePx;
  return [
    { x: x + gap, y: y + middle, anchor: 'start', sizePx },
    { x: x - gap, y: y + middle, anchor: 'end', sizePx },
    { x, y: y - gap - 1, anchor: 'middle', sizePx },
    { x, y: y + gap + 0.75 * sizePx, anchor: 'middle', sizePx },
    { x: x + gap - 1, y: y - gap, anchor: 'start', sizePx },
    { x: x + gap - 1, y: y + gap + 0.5 * sizePx, anchor: 'start', sizePx },
    { x: x - gap + 1, y: y - gap, anchor: 'end', sizePx },
    { x: x - gap + 1, y: y + gap + 0.5 * sizePx, anchor: 'end', sizePx },
  ];
}

/** Directions at growing distance, those to the sides first: a name reads on from its leader. */
function onLeader([x, y]: Point, sizePx: number, markPx: number): PlaceLabel[] {
  const turns = [1, -1, 7, -7, 2, -2, 6, -6, 3, -3, 5, -5, 0, 8].map((eighth) => (eighth * Math.PI) / 8);
  return leadersPx.flatMap((distance) =>
    turns.map((turn): PlaceLabel => {
      const [cos, sin] = [Math.cos(turn), -Math.sin(turn)];
      const [endX, endY] = [x + distance * cos, y + distance * sin];
      return {
        x: endX + (cos < 0 ? -1.5 : 1.5),
        y: endY + 0.35 * sizePx,
        anchor: cos < 0 ? 'end' : 'start',
        sizePx,
        leader: [x + markPx * cos, y + markPx * sin, endX, endY],
      };
    }),
  );
}

/** What a leader takes, from where it leaves the corner of its own mark: it must not pass another, nor under a name. */
function alongLeader([x0, y0, x1, y1]: NonNullable<PlaceLabel['leader']>): Box[] {
  const length = Math.hypot(x1 - x0, y1 - y0);
  const boxes: Box[] = [];
  for (let at = 3; at < length - 1; at += 2) {
    const [x, y] = [x0 + ((x1 - x0) * at) / length, y0 + ((y1 - y0) * at) / length];
    boxes.push({ left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 });
  }
  return boxes;
}

function boxOf({ x, y, anchor, sizePx }: PlaceLabel, text: string): Box {
  const width = textWidth(text, sizePx);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - 0.8 * sizePx, bottom: y + 0.25 * sizePx };
}
