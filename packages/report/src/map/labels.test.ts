import { describe, expect, it } from 'vitest';
import { type Box, labelBeside, labelOnLine, Occupied, textWidth } from './labels.ts';
import type { Point } from './sphere.ts';

const frame: Box = { left: 0, top: 0, right: 400, bottom: 300 };

describe('labelBeside', () => {
  it('moves the second of two close names out of the way, and gives up when nothing is free', () => {
    const occupied = new Occupied(frame);
    const first = labelBeside([200, 150], 'Astana', 11, 3, occupied);
    expect(first).toMatchObject({ anchor: 'start' });
    const second = labelBeside([204, 150], 'Akkol', 11, 3, occupied);
    expect(second).not.toMatchObject({ y: first!.y, anchor: 'start' });
    const tight = new Occupied(frame);
    tight.take(frame);
    expect(labelBeside([200, 150], 'Astana', 11, 3, tight)).toBeUndefined();
  });

  const around = { left: 175, right: 225, top: 138, bottom: 162 };
  /** Everything within a box but a hole for the mark in its middle. */
  const ring = (occupied: Occupied) => {
    occupied.take({ ...around, bottom: 146 });
    occupied.take({ ...around, top: 154 });
  };

  it('stands off on a leader when the sides are taken, and leads past no other name', () => {
    const occupied = new Occupied(frame);
    ring(occupied);
    occupied.take({ left: 206, right: 260, top: 146, bottom: 154 });
    const label = labelBeside([200, 150], 'Samarkand', 11, 3, occupied)!;
    expect(label.leader).toBeDefined();
    const [x0, y0, x1, y1] = label.leader!;
    expect(Math.hypot(x0 - 200, y0 - 150)).toBeCloseTo(3, 6);
    expect(x1).toBeLessThan(200);
    expect(Math.abs(y1 - 150)).toBeLessThan(8);
    expect(label.anchor).toBe('end');
  });

  it('takes smaller letters before it gives up', () => {
    const narrow = new Occupied({ left: 0, right: 5 + textWidth('Samarkand', 10), top: 144, bottom: 156 });
    const label = labelBeside([0, 150], 'Samarkand', 11, 3, narrow)!;
    expect(label.sizePx).toBeCloseTo(9.55, 6);
  });

  it('keeps names inside the frame', () => {
    expect(labelBeside([398, 150], 'Almaty', 11, 3, new Occupied(frame))).toMatchObject({ anchor: 'end' });
  });
});

describe('labelOnLine', () => {
  const ring = (radius: number): Point[] =>
    Array.from({ length: 181 }, (_, i) => [
      200 + radius * Math.cos((i * Math.PI) / 90),
      150 + radius * Math.sin((i * Math.PI) / 90),
    ]);

  it('puts the label on the line, below the centre, upright', () => {
    const label = labelOnLine(
      [{ points: ring(80), closed: false }],
      40,
      12,
      [200, 150],
      new Occupied(frame),
    )!;
    expect(Math.hypot(label.x - 200, label.y - 150)).toBeCloseTo(80, 0);
    expect(label.y).toBeGreaterThan(200);
    expect(Math.abs(label.angleDeg)).toBeLessThan(30);
  });

  it('labels a line even when every place is taken, and nothing outside the frame', () => {
    const tight = new Occupied(frame);
    tight.take(frame);
    expect(labelOnLine([{ points: ring(80), closed: false }], 40, 12, [200, 150], tight)).toBeDefined();
    expect(labelOnLine([], 40, 12, [200, 150], tight)).toBeUndefined();
  });

  it('keeps the labels of two lines apart', () => {
    const occupied = new Occupied(frame);
    const labels = [60, 66].map(
      (radius) => labelOnLine([{ points: ring(radius), closed: false }], 40, 12, [200, 150], occupied)!,
    );
    expect(Math.hypot(labels[0]!.x - labels[1]!.x, labels[0]!.y - labels[1]!.y)).toBeGreaterThan(12);
  });
});

it('textWidth tells thin letters from wide ones', () => {
  expect(textWidth('iiii', 10)).toBeLessThan(textWidth('ШШШШ', 10));
  expect(textWidth('ab', 20)).toBeCloseTo(2 * textWidth('ab', 10), 10);
});
