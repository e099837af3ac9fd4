/**
 * GRASP field data in cuts, `.cut`: blocks of a text line, a line V_INI V_INC V_NUM C ICOMP ICUT NCOMP, and a line of
 * fields for each point. Format: TICRA, GRASP reference manual, "Field data in cuts".
 */
import type { Notice } from '../../working.ts';
import {
  COMPONENT_KINDS,
  COORDINATE_LIMIT,
  type ComponentKind,
  componentGains,
  FIELD_LIMIT,
  NO_GAIN,
  NO_GAIN_CURE,
} from './components.ts';
import { FileFormatError } from './format-error.ts';
import type { GainGrid } from './gain-grid.ts';
import { LineReader } from './reader.ts';

const FORMAT = 'GRASP cut';

/** One cut through the pattern. */
export interface Cut {
  readonly text: string;
  /** Line of its head in the file; 0 for one that was not read. */
  readonly line: number;
  /** `polar`: φ is fixed and θ runs; `conical`: θ is fixed and φ runs. */
  readonly kind: 'polar' | 'conical';
  readonly startDeg: number;
  readonly stepDeg: number;
  readonly count: number;
  readonly fixedDeg: number;
  readonly components: ComponentKind;
  readonly componentCount: number;
  /** Real and imaginary part of each component, point by point. */
  readonly fields: Float64Array;
}

export interface CutFile {
  /** Cuts of one frequency or beam each; a new set begins where a cut comes again. */
  readonly sets: readonly (readonly Cut[])[];
}

/**
 * Reads a `.cut` file.
 * @throws FileFormatError with every problem and its line
 */
export function parseCut(text: string): CutFile {
  const reader = new LineReader(FORMAT, text);
  return reader.finish(() => {
    const sets: Cut[][] = [];
    if (reader.peek() === undefined)
      reader.fail({ line: 0, expected: 'at least one cut', found: 'an empty file' });
    while (reader.peek() !== undefined) {
      const cut = readCut(reader);
      const set = sets.at(-1);
      const again = set?.some(({ fixedDeg, kind }) => fixedDeg === cut.fixedDeg && kind === cut.kind) ?? true;
      if (again) sets.push([cut]);
      else set!.push(cut);
    }
    return { sets };
  });
}

const HEAD = ['V_INI', 'V_INC', 'V_NUM', 'C', 'ICOMP', 'ICUT', 'NCOMP'] as const;

function readCut(reader: LineReader): Cut {
  const text = reader.next('the text line of a cut').trim();
  const [startDeg, stepDeg, count, fixedDeg, icomp, icut, componentCount] = reader.numbers(HEAD);
  const { line } = reader;
  const endDeg = startDeg! + (count! - 1) * stepDeg!;
  for (const [name, value] of [
    ['V_INI', startDeg!],
    ['V_INI + (V_NUM − 1) · V_INC', endDeg],
    ['C', fixedDeg!],
  ] as const)
    if (Math.abs(value) > COORDINATE_LIMIT)
      reader.problem({ expected: `${name} of at most ${COORDINATE_LIMIT}°`, found: String(value) });
  if (stepDeg === 0) reader.problem({ expected: 'V_INC other than 0', found: '0' });
  const components = COMPONENT_KINDS.get(icomp!);
  if (components === undefined)
    reader.problem({ expected: NO_GAIN, found: String(icomp), cure: NO_GAIN_CURE });
  if (icut !== 1 && icut !== 2)
    reader.problem({
      expected: 'ICUT 1 (φ fixed, θ runs) or 2 (θ fixed, φ runs)',
      found: String(icut),
      cure: 'cuts along a cylinder or a plane are of the near field, which has no gain: export spherical cuts',
    });
  reader.wholeNumber('NCOMP', componentCount!, 2, 3);
  reader.wholeNumber(
    'V_NUM',
    count!,
    2,
    Math.max(2, reader.left),
    'the file has not as many lines: export or transfer it again',
  );
  if (reader.failed) reader.fail({ expected: 'a head that can be used', found: 'the problems above' });
  const stride = 2 * componentCount!;
  const fields = new Float64Array(count! * stride);
  const names = ['re F1', 'im F1', 're F2', 'im F2', 're F3', 'im F3'].slice(0, stride);
  for (let i = 0; i < count!; i++) fields.set(reader.numbers(names, FIELD_LIMIT, ' (200 dBi)'), i * stride);
  return {
    text,
    line,
    kind: icut === 1 ? 'polar' : 'conical',
    startDeg: startDeg!,
    stepDeg: stepDeg!,
    count: count!,
    fixedDeg: fixedDeg!,
    components: components!,
    componentCount: componentCount!,
    fields,
  };
}

/** The text of a `.cut` file. */
export function writeCut(file: CutFile): string {
  const lines: string[] = [];
  for (const cut of file.sets.flat()) {
    const icomp = [...COMPONENT_KINDS].find(([, kind]) => kind === cut.components)![0];
    lines.push(
      cut.text,
      `${cut.startDeg} ${cut.stepDeg} ${cut.count} ${cut.fixedDeg} ${icomp} ${cut.kind === 'polar' ? 1 : 2} ${cut.componentCount}`,
    );
    const stride = 2 * cut.componentCount;
    for (let i = 0; i < cut.count; i++)
      lines.push(
        Array.from(cut.fields.subarray(i * stride, (i + 1) * stride), (value) => value.toExponential(9)).join(
          ' ',
        ),
      );
  }
  return `${lines.join('\n')}\n`;
}

/**
 * The cuts of a set side by side as a grid of φ and θ: bilinear between them, so in φ between the cuts.
 * A single polar cut from θ = 0 stands for a body of revolution; one through both signs of θ for its plane, with the
 * gain between its two halves going linearly from one to the other.
 * @throws FileFormatError for cuts that do not make a grid
 */
export function cutGrid(set: readonly Cut[], polarisation: 'co' | 'cross' = 'co'): GainGrid {
  const cuts = [...set].sort((a, b) => a.fixedDeg - b.fixedDeg);
  const head = cuts[0]!;
  const step = cuts.length > 1 ? (cuts.at(-1)!.fixedDeg - head.fixedDeg) / (cuts.length - 1) : 0;
  const issues = cuts.flatMap((cut, k) => {
    const alike = (['kind', 'startDeg', 'stepDeg', 'count', 'components', 'componentCount'] as const).find(
      (key) => cut[key] !== head[key],
    );
    const expected = head.fixedDeg + k * step;
    const apart = Math.abs(cut.fixedDeg - expected) > 1e-3 * Math.abs(step);
    if (alike !== undefined)
      return [issue(cut, `the same ${alike} in all cuts of a set, ${head[alike]}`, String(cut[alike]))];
    return apart ? [issue(cut, `cuts at equal steps, C = ${round(expected)}`, `C = ${cut.fixedDeg}`)] : [];
  });
  if (head.kind === 'conical' && cuts.length < 2)
    issues.push(issue(head, 'at least two conical cuts', 'one'));
  const endDeg = head.startDeg + (head.count - 1) * head.stepDeg;
  const bothSigns = Math.abs(head.startDeg + endDeg) < 1e-6 * Math.abs(head.stepDeg);
  if (head.kind === 'polar' && !bothSigns && Math.min(head.startDeg, endDeg) < 0)
    issues.push(
      issue(head, 'θ from 0, or as far on either side of it', `${head.startDeg}° … ${round(endDeg)}°`),
    );
  if (issues.length > 0) throw new FileFormatError(FORMAT, issues);

  const gains = cuts.map((cut) => {
    const phiDeg = (i: number) => (cut.kind === 'polar' ? cut.fixedDeg : cut.startDeg + i * cut.stepDeg);
    return componentGains(cut.fields, cut.componentCount, cut.components, phiDeg);
  });
  // one decision for all cuts on which component is the co-polar one: the cut with the highest peak makes it
  const peaks = gains.map(({ coPolar }) => coPolar.reduce((a, b) => Math.max(a, b), 0));
  const { swapped } = gains[peaks.indexOf(Math.max(...peaks))]!;
  const rowsOf = gains.map((each) =>
    (polarisation === 'co') === (each.swapped === swapped) ? each.coPolar : each.crossPolar,
  );
  if (head.kind === 'conical') {
    const gainRatio = new Float64Array(head.count * cuts.length);
    for (const [j, row] of rowsOf.entries()) gainRatio.set(row, j * head.count);
    return {
      plane: 'theta-phi',
      xStart: head.startDeg,
      xStep: head.stepDeg,
      columns: head.count,
      yStart: head.fixedDeg,
      yStep: step,
      rows: cuts.length,
      gainRatio,
    };
  }
  // a single cut is put twice, half a turn apart: the grid closes its circle with it
  const alone = cuts.length === 1;
  const columns = alone ? (bothSigns ? 1 : 2) : cuts.length;
  const gainRatio = new Float64Array(columns * head.count);
  for (let i = 0; i < columns; i++)
    for (let j = 0; j < head.count; j++) gainRatio[j * columns + i] = rowsOf[alone ? 0 : i]![j]!;
  return {
    plane: 'theta-phi',
    xStart: head.fixedDeg,
    xStep: alone ? 180 : step,
    columns,
    yStart: head.startDeg,
    yStep: head.stepDeg,
    rows: head.count,
    gainRatio,
  };
}

const round = (value: number): number => Number(value.toFixed(6));

function issue(cut: Cut, expected: string, found: string) {
  return {
    line: cut.line,
    column: 0,
    expected,
    found,
    cure: 'export the cuts of one pattern with the same sampling',
  };
}

/** What a reader of the cuts should know. */
export function cutNotices(set: readonly Cut[]): Notice[] {
  const polar = set.filter(({ kind }) => kind === 'polar');
  if (polar.length === 0) return [];
  const bothSigns = polar[0]!.startDeg < 0;
  const halves = polar.length * (bothSigns ? 2 : 1);
  if (halves === 1)
    return [notice('One half-plane only: the pattern is taken as a body of revolution about the axis.')];
  const gapDeg = 360 / halves;
  return gapDeg > 45
    ? [notice(`Half-planes ${gapDeg}° apart: between them the gain is interpolated, not known.`)]
    : [];
}

const notice = (message: string): Notice => ({ code: 'antenna.few-cuts', source: FORMAT, message });
