import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  patternText,
  type SweepRow,
  type Synthesis,
  type SynthesisRequest,
  sweepBeam,
  synthesiseBeam,
} from '@ortak/analysis';
import type { ColourCount } from '@ortak/core/antenna/synthesis';
import { DomainError } from '@ortak/core/errors';
import type { Programme } from '@ortak/model';
import { readProgramme } from '@ortak/model/node';
import { fixed } from '@ortak/report';
import { UsageError } from '../failure.ts';
import { ensureFolder, folderName } from '../folder.ts';
import { nearest } from '../nearest.ts';
import { progress, progressDone, table } from '../terminal.ts';

export interface SynthesiseOptions extends SynthesisRequest {
  readonly sweep?: string;
  readonly out?: string;
  readonly layout?: 'hexagonal' | 'demand';
  readonly beams: number;
  readonly colours: '1' | '3' | '4' | '7';
  readonly demand?: string;
  readonly json?: true;
}

/** `ortak synthesise`: a reflector and feeds for the service area of a beam, written as a pattern of the folder. */
export async function synthesise(folder: string, options: SynthesiseOptions): Promise<void> {
  const sweeps = (options.sweep ?? '').split(',').filter((word) => word !== '');
  for (const word of sweeps)
    if (word !== 'reflector' && word !== 'feeds')
      throw new UsageError(`Cannot sweep ${word}: expected reflector, feeds, or both as reflector,feeds.`);
  if (options.layout === undefined && options.out !== undefined && !options.out.endsWith('.json'))
    throw new UsageError(
      `Cannot write ${options.out === '' ? 'a file without a name' : options.out}: expected a file that ends in .json.`,
    );
  const programme = await readProgramme(folder, { unwrittenPatterns: true });
  const beams = programme.satellites.flatMap((satellite) => satellite.beams.map(({ id }) => id));
  if (!beams.includes(options.beam))
    throw new UsageError(
      `No beam ${options.beam} in ${folderName(folder)}.${nearest(options.beam, beams)} There are: ${beams.join(', ')}`,
    );
  if (options.layout !== undefined) {
    for (const [name, given] of [
      ['--sweep', options.sweep !== undefined],
      ['--pointing-error-deg', options.pointingErrorDeg !== 0],
      ['--feeds', options.feeds !== undefined],
      ['--spacing-m', options.spacingM !== undefined],
    ] as const)
      if (given) throw new UsageError(`${name} does not go with --layout.`);
    const { layOut } = await import('./synthesise.layout.ts');
    return layOut(programme, { ...options, colours: Number(options.colours) as ColourCount });
  }
  if (options.demand !== undefined) throw new UsageError('--demand goes with --layout demand.');
  const watch = {
    onProgress: (part: number) => progress(`synthesising ${options.beam}: ${Math.round(100 * part)} %`),
  };
  const result = spacedAsAsked(() => synthesiseBeam(programme, options, watch));
  const tables = sweeps.map((over) => sweepBeam(programme, options, over as 'reflector' | 'feeds', watch));
  progressDone();
  const named = fileOf(programme, options);
  const name = named ?? `patterns/${options.beam}${options.direction === 'receive' ? '-receive' : ''}.json`;
  const path = options.out ?? join(folder, name);
  await ensureFolder(dirname(path));
  await writeFile(path, patternText(result));
  if (options.json)
    process.stdout.write(
      `${JSON.stringify({ file: options.out ?? name, ...result, sweeps: tables }, null, 2)}\n`,
    );
  else
    process.stdout.write(
      `${text(result)}\n${tables.map(sweepText).join('')}\nWrote ${path}${options.out === undefined ? whoTakes(named, name, options.direction) : ''}.${sweeps.length === 0 ? '' : ASKED_FOR}\n`,
    );
  for (const notice of result.notices) process.stderr.write(`Notice: ${notice.message} (${notice.source})\n`);
}

/** What stands in the file beside a sweep. */
const ASKED_FOR = '\nIt holds the beam as asked for; what the sweep shows is written nowhere.';

/** A spacing that is refused, under the name of its option. */
function spacedAsAsked(run: () => Synthesis): Synthesis {
  try {
    return run();
  } catch (error) {
    if (error instanceof DomainError && error.parameter === 'spacingM')
      throw new UsageError(error.message.replace('spacingM', '--spacing-m'));
    throw error;
  }
}

function whoTakes(named: string | undefined, name: string, direction: string): string {
  return named === undefined
    ? `. The beam takes it by\n  pattern: { kind: feed-array, file: ${name} }\nin place of peakGainDbi, boresight and pattern under \`${direction}\``
    : ', which the beam names';
}

/** The file of a feed array that the beam already names. */
function fileOf(programme: Programme, { beam, direction }: SynthesiseOptions): string | undefined {
  const side = programme.satellites.flatMap(({ beams }) => beams).find(({ id }) => id === beam)?.[direction];
  return side?.pattern.kind === 'feed-array' ? side.pattern.file : undefined;
}

function text(result: Synthesis): string {
  const rows = result.working.map(({ symbol, label, value, unit, source }) => [
    label,
    symbol,
    typeof value === 'number' ? fixed(value, unit === '' ? 0 : 3) : String(value),
    unit,
    source,
  ]);
  const verdicts = result.verdicts.map((verdict) => [
    fixed(verdict.frequencyGHz, 4),
    fixed(verdict.edgeDbi, 2),
    fixed(verdict.attainableDbi, 2),
    fixed(verdict.upperDbi, 2),
    fixed(verdict.meanDbi, 2),
    fixed(verdict.peakDbi, 2),
    fixed(verdict.rippleDb, 2),
    fixed(100 * verdict.powerInArea, 1),
  ]);
  const spared = result.exclusions.map(({ name, wantedDb, isolationDb, at }) => [
    name,
    fixed(wantedDb, 1),
    fixed(isolationDb, 1),
    at,
  ]);
  const edge = Math.min(...result.verdicts.map(({ edgeDbi }) => edgeDbi));
  const below = Math.max(...result.verdicts.map(({ attainableDbi, edgeDbi }) => attainableDbi - edgeDbi));
  return [
    `Beam ${result.name}`,
    '',
    table(['', 'symbol', 'value', 'unit', 'source'], ['left', 'left', 'right', 'left', 'left'], rows),
    '',
    table(
      [
        'GHz',
        'edge dBi',
        'aperture',
        'no more than',
        'mean dBi',
        'peak dBi',
        'ripple dB',
        'power in the area %',
      ],
      ['right', 'right', 'right', 'right', 'right', 'right', 'right', 'right'],
      verdicts,
    ),
    '',
    ...(spared.length === 0
      ? []
      : [table(['spared', 'wanted dB', 'isolation dB', ''], ['left', 'right', 'right', 'left'], spared), '']),
    `Edge of coverage ${fixed(edge, 2)} dBi over the band, at most ${fixed(below, 2)} dB below the best illumination known for an ideal aperture of this size (aperture);`,
    `no illumination exceeds the next column, no antenna whatever ${fixed(result.areaBoundDbi, 2)} dBi (41 253/Ω). Directivities: spill-over and losses are not in them.`,
  ].join('\n');
}

function sweepText(rows: readonly SweepRow[]): string {
  const cells = rows.map((row) => [
    fixed(row.diameterM, 2),
    String(row.feeds),
    fixed(row.edgeDbi, 2),
    row.knee ? 'knee' : '',
  ]);
  return `\n${table(['diameter m', 'feeds', 'edge dBi', ''], ['right', 'right', 'right', 'left'], cells)}\n`;
}
