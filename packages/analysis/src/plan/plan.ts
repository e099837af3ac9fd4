/** The frequency plan of a satellite: what stands where, and what is in the way of what. */
import type { Notice, WorkingLine } from '@ortak/core/working';
import type { Programme, Satellite } from '@ortak/model';
import { type PlannedChannel, plannedChannels } from './channels.ts';
import {
  diplexerConflicts,
  imageConflicts,
  leakageConflicts,
  oscillatorsOf,
  pairConflicts,
  productConflicts,
} from './conversion.ts';
import { leakageConflicts as filterConflicts, filterRows } from './filters.ts';
import { isolations } from './isolation.ts';
import { limitsOf } from './rules.ts';
import { guardConflicts, type PlanDirection, reuseConflicts, rowsOf, spectrumUse } from './spectrum.ts';

/** Channels of one direction, beam and polarisation. */
export interface PlanRow {
  readonly direction: PlanDirection;
  readonly beam: string;
  readonly polarisation: string;
  readonly channels: readonly { readonly id: string; readonly lowGHz: number; readonly highGHz: number }[];
  /** Between neighbours [MHz]. */
  readonly guards: readonly { readonly below: string; readonly above: string; readonly gapMHz: number }[];
}

export interface PlanOscillator {
  readonly receiver: string;
  readonly frequencyGHz: number;
  readonly groups: readonly string[];
}

export interface SpectrumUse {
  readonly direction: PlanDirection;
  /** Frequencies that at least one channel uses [MHz]. */
  readonly spectrumMHz: number;
  /** Of all channels together [MHz]. */
  readonly channelsMHz: number;
  /** The latter over the former. */
  readonly reuse: number;
}

/** A channel's filters, and its nearest neighbour through them. */
export interface FilterRow {
  readonly channel: string;
  /** Model of the filter; null where none is stated. */
  readonly inputFilter: string | null;
  readonly outputFilter: string | null;
  /** Of both at the edge of the usable bandwidth over that in the middle [dB]. */
  readonly edgeLossDb: number;
  /** Of the same receiving beam and polarisation. */
  readonly neighbour: string | null;
  /** Depth of the neighbour's whole spectrum behind the input filter, the output filter, and both [dB]. */
  readonly inputLeakageDb: number | null;
  readonly outputLeakageDb: number | null;
  readonly pathLeakageDb: number | null;
}

export interface Conflict {
  readonly kind:
    | 'guard-band'
    | 'co-channel'
    | 'adjacent-channel'
    | 'transmit-receive'
    | 'spurious'
    | 'oscillator'
    | 'oscillator-pair'
    | 'image';
  /** conflict: has to be solved; watch: has to be kept small by filters, shields or levels. */
  readonly severity: 'conflict' | 'watch';
  /** Where it is met. */
  readonly places: readonly { readonly direction: PlanDirection; readonly channel: string }[];
  /** Width shared, or the gap of a guard band [MHz]. */
  readonly figureMHz: number;
  readonly message: string;
  readonly source: string;
}

/** A limit of the plan, with its key under `planRules`. */
export type PlanRule = WorkingLine & { readonly key: string };

export interface PlanResult {
  readonly satellite: string;
  readonly name: string;
  readonly channels: readonly PlannedChannel[];
  readonly rows: readonly PlanRow[];
  readonly spectrum: readonly SpectrumUse[];
  readonly oscillators: readonly PlanOscillator[];
  readonly filters: readonly FilterRow[];
  /** Highest order |m| + |n| of the products that were looked for. */
  readonly highestOrder: number;
  /** By what the plan is judged: those of the programme, else defaults. */
  readonly rules: readonly PlanRule[];
  /** Conflicts first. */
  readonly conflicts: readonly Conflict[];
}

export interface PlanRequest {
  /** Of products m·LO ± n·f, 2…12. */
  readonly highestOrder: number;
}

/** Plans of all satellites that have channels. */
export function analysePlans(programme: Programme, request: PlanRequest): PlanResult[] {
  return programme.satellites
    .filter(({ transponders }) => transponders.length > 0)
    .map((satellite) => planOf(programme, satellite, request));
}

/** Order of products in checks that ask nothing: that of `ortak plan`. */
const USUAL_ORDER = 7;

/** What a plan cannot be flown with, as notices; what is to be watched is left to the plan itself. */
export function planNotices(programme: Programme): Notice[] {
  return analysePlans(programme, { highestOrder: USUAL_ORDER }).flatMap(({ conflicts }) =>
    conflicts
      .filter(({ severity }) => severity === 'conflict')
      .map(({ kind, source, message }) => ({ code: `plan.${kind}`, source, message })),
  );
}

function planOf(programme: Programme, satellite: Satellite, { highestOrder }: PlanRequest): PlanResult {
  const channels = plannedChannels(satellite);
  const { limits, rules } = limitsOf(satellite);
  const rows = rowsOf(channels);
  const oscillators = oscillatorsOf(channels);
  const filters = filterRows(satellite, channels, rows);
  const conflicts = [
    ...guardConflicts(rows, channels, limits),
    ...reuseConflicts(channels, isolations(programme, satellite), limits),
    ...filterConflicts(filters, channels, limits),
    ...diplexerConflicts(channels, limits),
    ...pairConflicts(channels, oscillators, limits),
    ...oscillators.flatMap((oscillator) => [
      ...imageConflicts(channels, oscillator),
      ...leakageConflicts(channels, oscillator, limits),
      ...productConflicts(channels, oscillator, highestOrder, limits),
    ]),
  ];
  const rank = ({ severity }: Conflict): number => (severity === 'conflict' ? 0 : 1);
  return {
    satellite: satellite.id,
    name: satellite.name,
    channels,
    rows,
    spectrum: spectrumUse(channels),
    oscillators,
    filters,
    highestOrder,
    rules,
    conflicts: conflicts.toSorted((a, b) => rank(a) - rank(b)),
  };
}
