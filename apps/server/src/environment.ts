/** The digital maps of the server, read once for all who ask. */
import { type Environment, linkEnvironment } from '@ortak/analysis';
import { openMaps } from '@ortak/maps/node';

let environment: Promise<Environment> | undefined;

export function environmentOnce(): Promise<Environment> {
  environment ??= Promise.all([linkEnvironment(openMaps()), openMaps().get('p1511-2-topography')])
    .then(([maps, topography]) => ({ ...maps, topography }))
    .catch((error: unknown) => {
      environment = undefined;
      throw error;
    });
  return environment;
}
