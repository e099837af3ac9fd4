import type { UnknownName } from '@ortak/analysis';
import type { MapStore } from '@ortak/maps';
import { UsageError } from '../failure.ts';

export interface LinkOptions {
  readonly json?: true;
  readonly working?: true;
  readonly solve?: UnknownName;
  readonly availability?: number;
  readonly batch?: string;
  readonly out?: string;
}

/** Maps that a thread reads while the rest of the command is loaded, and its programme read. */
const mapsAhead = async (): Promise<MapStore> => (await import('@ortak/maps/node')).openMapsAhead();

/** `ortak link`: the table of all links, one budget line by line, or what a link needs. */
export async function link(folder: string, id: string | undefined, options: LinkOptions): Promise<void> {
  if (options.availability !== undefined && options.solve === undefined)
    throw new UsageError('--availability goes with --solve; the programme has that of each link.');
  if (options.out !== undefined && options.batch === undefined)
    throw new UsageError('--out goes with --batch.');
  if (options.batch !== undefined && options.solve !== undefined)
    throw new UsageError(
      '--solve asks of one link, --batch computes a table: expected one of the two. Columns such as diameter vary a row.',
    );
  if (options.batch !== undefined) {
    const maps = await mapsAhead();
    const { batchLinks } = await import('./link.batch.ts');
    await batchLinks(folder, id, { ...options, batch: options.batch }, maps);
    return;
  }
  await (await import('./link.show.ts')).showLinks(folder, id, options);
}
