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

/** The same programme with weaker amplifiers: links that just close then fail. @param byDb [dB] */
export function weakened(programme: Programme, byDb: number): Programme {
  return {
    ...programme,
    satellites: programme.satellites.map((satellite) => ({
      ...satellite,
      amplifiers: satellite.amplifiers.map((amplifier) => ({
        ...amplifier,
        saturatedPowerW: {
          ...amplifier.saturatedPowerW,
          value: amplifier.saturatedPowerW.value * 10 ** (-byDb / 10),
        },
      })),
    })),
  };
}
