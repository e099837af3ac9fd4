/** Figures of a programme as lines of a working. */
import type { Confidence, WorkingLine } from '@ortak/core/working';
import type { Figure } from '@ortak/model';

/** The line of an input: its value, its place in the files and how far to trust it. */
export function inputLine(symbol: string, label: string, figure: Figure): WorkingLine {
  return {
    symbol,
    label,
    value: figure.value,
    unit: figure.unit,
    source: figure.at,
    ...(figure.confidence !== undefined && { confidence: figure.confidence }),
  };
}

/** From the best to the weakest. A model is weaker than a choice: a choice cannot be wrong. */
const ranks: readonly (Confidence | 'unsourced')[] = [
  'published',
  'derived',
  'assumed',
  'modelled',
  'unsourced',
];

/** The weakest confidence among figures: that of whatever is computed from them. */
export function weakestConfidence(figures: readonly Figure[]): Confidence | 'unsourced' {
  const worst = Math.max(0, ...figures.map((figure) => ranks.indexOf(figure.confidence ?? 'unsourced')));
  return ranks[worst]!;
}

/** Whether a value of the model is a figure. */
export function isFigure(value: unknown): value is Figure {
  return typeof value === 'object' && value !== null && 'value' in value && 'unit' in value && 'at' in value;
}

/** All figures below a value of the model, in the order of the files. */
export function figuresOf(value: unknown): Figure[] {
  if (isFigure(value)) return [value];
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return [];
  return Object.values(value).flatMap(figuresOf);
}
