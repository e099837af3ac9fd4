/** `ortak maps`: the digital maps at hand, and import of the official files. */
import type { GridManifest } from '@ortak/maps';
import { importGrids, openMaps } from '@ortak/maps/node';
import { fixed } from '@ortak/report';
import pc from 'picocolors';
import { ensureFolder } from '../folder.ts';
import { paragraph, progress, progressDone, table } from '../terminal.ts';

/** `ortak maps list`: what there is, grouped by Recommendation and origin. */
export async function listMaps(options: { maps?: string; json?: true }): Promise<void> {
  const grids = await openMaps(options.maps).list();
  if (options.json) {
    process.stdout.write(`${JSON.stringify(grids, null, 2)}\n`);
    return;
  }
  const groups = groupedBy(
    grids,
    ({ recommendation, origin }) =>
      `${pc.bold(recommendation)}  ${origin.package} ${origin.version}, licence: ${origin.licence}`,
  );
  const members = [...groups.values()].flat();
  const [head, ...lines] = table(
    ['map', 'quantity', 'grid', 'unit', 'error', 'bytes'],
    ['left', 'left', 'left', 'left', 'right', 'right'],
    members.map((grid) => [
      `  ${grid.id}`,
      grid.quantity,
      `${step(grid.grid.latitudeStepDeg)} × ${step(grid.grid.longitudeStepDeg)}`,
      grid.unit,
      String(Number(grid.quantisationError.toPrecision(2))),
      fixed(grid.bytes, 0),
    ]),
  ).split('\n');
  const titles = new Map([...groups].map(([title, [first]]) => [`  ${first!.id} `, title]));
  const withTitles = lines.flatMap((line) => {
    const title = [...titles].find(([start]) => line.startsWith(start))?.[1];
    return title === undefined ? [line] : [title, line];
  });
  process.stdout.write(
    `${[head, ...withTitles].join('\n')}\n\n${grids.length} maps, ${fixed(
      grids.reduce((sum, { bytes }) => sum + bytes, 0),
      0,
    )} bytes. The error is the largest of the compact map against its origin.\n`,
  );
}

/** Members by a key, keys in the order of their first member. */
function groupedBy<T>(members: readonly T[], keyOf: (member: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const member of members) {
    const group = groups.get(keyOf(member));
    if (group === undefined) groups.set(keyOf(member), [member]);
    else group.push(member);
  }
  return groups;
}

/** `0.125°`, and a twelfth of a degree as what it is. */
function step(degrees: number): string {
  const magnitude = Math.abs(degrees);
  const parts = Math.round(1 / magnitude);
  const isFraction = Math.abs(magnitude * parts - 1) < 1e-9 && String(magnitude).length > 6;
  return isFraction ? `1/${parts}°` : `${magnitude}°`;
}

/** `ortak maps import`: compact maps from the official files of the ITU. */
export async function importMaps(source: string, options: { out: string }): Promise<void> {
  let done = 0;
  try {
    const onMap = (map: GridManifest) => progress(`${++done} maps, ${map.id}`);
    const { imported, skipped, lacking } = await importGrids(source, options.out, onMap, ensureFolder);
    progressDone();
    const bytes = imported.reduce((sum, map) => sum + map.bytes, 0);
    const kinds = [...new Set(imported.map(({ recommendation }) => recommendation))].join(', ');
    process.stdout.write(
      `${imported.length} ${imported.length === 1 ? 'map' : 'maps'} of ${kinds}, ${fixed(bytes, 0)} bytes, in ${options.out}.\n`,
    );
    for (const { origin, filledPoints = 0 } of imported)
      if (filledPoints > 0)
        process.stdout.write(
          `${origin.file}: ${filledPoints} points without a figure, filled from those above and below\n`,
        );
    for (const [reason, files] of groupedBy(skipped, (file) => file.reason))
      process.stdout.write(
        `Left out, ${reason}: ${files.length === 1 ? files[0]!.path : `${files.length} files, such as ${files[0]!.path}`}\n`,
      );
    for (const { recommendation, files } of lacking)
      process.stdout.write(
        `${paragraph(`Lacking of ${recommendation}: ${files.join(', ')}. What needs ${files.length === 1 ? 'it' : 'one of them'} is refused, or takes the maps that stand in.`)}\n`,
      );
    process.stdout.write(`Used by: ortak attenuation … --maps ${options.out}\n`);
  } finally {
    progressDone();
  }
}
