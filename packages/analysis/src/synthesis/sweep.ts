/** Edge of coverage against the size of the reflector or the number of feeds. */
import type { Watch } from '@ortak/core/antenna/synthesis';
import type { Programme } from '@ortak/model';
import { groundOf } from './ground.ts';
import { excite, type SynthesisRequest } from './synthesise.ts';

export interface SweepRow {
  readonly diameterM: number;
  readonly feeds: number;
  /** At the weaker edge of the band [dBi]. */
  readonly edgeDbi: number;
  readonly knee: boolean;
}

const DIAMETERS = [0.6, 0.75, 0.9, 1, 1.15, 1.35, 1.6];
const COUNTS = [0.3, 0.45, 0.6, 0.8, 1, 1.3];

/** Edge-of-coverage directivity against the diameter of the reflector or the number of feeds, and where it bends. */
export function sweepBeam(
  programme: Programme,
  request: SynthesisRequest,
  over: 'reflector' | 'feeds',
  watch: Watch = {},
): SweepRow[] {
  const steps = sweepSteps(programme, request, over, watch);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** The same row by row: hands out the part done, 0…1, and can be left between two rows. */
export function* sweepSteps(
  programme: Programme,
  request: SynthesisRequest,
  over: 'reflector' | 'feeds',
  watch: Watch = {},
): Generator<number, SweepRow[]> {
  const base = excite(
    groundOf(programme, request.beam, request.direction, request.diameterM),
    request,
    watch,
  );
  const requests =
    over === 'reflector'
      ? DIAMETERS.map((part) => ({
          ...request,
          diameterM: Number((part * base.data.reflectorDiameterM).toFixed(3)),
        }))
      : COUNTS.map((part) => ({ ...request, feeds: Math.max(1, Math.round(part * base.data.feeds.length)) }));
  const rows: Omit<SweepRow, 'knee'>[] = [];
  for (const each of requests) {
    yield (rows.length + 1) / (requests.length + 1);
    const { data, verdicts } = excite(
      groundOf(programme, each.beam, each.direction, each.diameterM),
      each,
      watch,
    );
    const edgeDbi = Math.min(...verdicts.map((verdict) => verdict.edgeDbi));
    rows.push({ diameterM: data.reflectorDiameterM, feeds: data.feeds.length, edgeDbi });
  }
  const distinct = rows.filter(
    (row, i) => i === 0 || row.feeds !== rows[i - 1]!.feeds || row.diameterM !== rows[i - 1]!.diameterM,
  );
  const size = (row: (typeof rows)[number]) => Math.log(over === 'reflector' ? row.diameterM : row.feeds);
  const [first, last] = [distinct[0]!, distinct.at(-1)!];
  const slope = (last.edgeDbi - first.edgeDbi) / (size(last) - size(first) || 1);
  const above = distinct.map((row) => row.edgeDbi - first.edgeDbi - slope * (size(row) - size(first)));
  const knee = above.indexOf(Math.max(...above));
  return distinct.map((row, i) => ({ ...row, knee: i === knee }));
}
