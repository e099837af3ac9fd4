/** The field of an element from a table: for thousands of points times dozens of feeds. */
import { elementField } from './aperture.ts';
import { lambda } from './lambda.ts';

/** Between two entries a cubic through values and slopes errs by h⁴/384·max|g⁗| ≤ 2·10⁻¹⁰, |g⁗| being 1/8 at most. */
const STEP = 0.025;

/** Values and slopes of `elementField` at multiples of `STEP`, one after the other. */
export interface ElementTable {
  readonly edge: number;
  readonly entries: Float64Array;
  /** Largest argument that the table knows. */
  readonly maximum: number;
}

/**
 * Table of the field of an element.
 * @param edge C of the illumination, 0…1
 * @param maximum largest argument that will be asked for
 */
export function elementTable(edge: number, maximum: number): ElementTable {
  const count = Math.ceil(maximum / STEP) + 2;
  const entries = new Float64Array(2 * count);
  for (let i = 0; i < count; i++) {
    const x = i * STEP;
    entries[2 * i] = elementField(x, edge);
    // Λν′ = −x Λν+1 / (2(ν + 1)), DLMF (10.6.6)
    entries[2 * i + 1] = -x * STEP * ((edge * lambda(2, x)) / 4 + ((1 - edge) * lambda(3, x)) / 12);
  }
  return { edge, entries, maximum: (count - 2) * STEP };
}

/** Field of an element from its table, within 2·10⁻¹⁰ of `elementField`; computed where the table ends. */
export function tabulatedField(table: ElementTable, x: number): number {
  if (!(x < table.maximum)) return elementField(x, table.edge);
  const { entries } = table;
  const at = x * (1 / STEP);
  const i = Math.floor(at);
  const t = at - i;
  const k = 2 * i;
  const a = entries[k]!;
  const b = entries[k + 2]!;
  const slopeA = entries[k + 1]!;
  const slopeB = entries[k + 3]!;
  const s = 1 - t;
  return s * s * (a * (1 + 2 * t) + slopeA * t) + t * t * (b * (3 - 2 * t) - slopeB * s);
}
