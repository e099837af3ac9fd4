/** Programmes on which the analyses are tested, and the maps they need. */
import { fileURLToPath } from 'node:url';
import { openMaps } from '@ortak/maps/node';
import type { Programme } from '@ortak/model';
import { readProgramme } from '@ortak/model/node';
import { type Environment, linkEnvironment } from '../src/environment.ts';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export const environment: Environment = await linkEnvironment(openMaps());
export const kazsat3r: Programme = await readProgramme(folder('../../../examples/kazsat-3r'));
export const turksat6a: Programme = await readProgramme(folder('../../../examples/turksat-6a'));
