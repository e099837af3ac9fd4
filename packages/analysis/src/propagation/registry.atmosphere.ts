/** Reference atmospheres of P.835-7 as a parameter, and their layers. */
import {
  type Atmosphere,
  globalAtmosphere,
  type LatitudeAtmosphere,
  type Layer,
  latitudeAtmosphere,
  layersOf,
} from '@ortak/core/propagation';
import { type Word, word } from './parameter.ts';

export const latitudes = [
  'low-latitude',
  'mid-latitude-summer',
  'mid-latitude-winter',
  'high-latitude-summer',
  'high-latitude-winter',
] as const satisfies readonly LatitudeAtmosphere[];

export const atmosphere: Word<'atmosphere', 'global' | LatitudeAtmosphere> = word(
  'atmosphere',
  ['global', ...latitudes],
  'global',
  'Reference atmosphere of P.835',
  'global',
);

export const atmosphereOf = (name: 'global' | LatitudeAtmosphere): Atmosphere =>
  name === 'global' ? globalAtmosphere : (heightKm) => latitudeAtmosphere(name, heightKm);

/** The layers of the last path: rows of a table mostly share them, and they cost as much as a path. */
const lastLayers: { key: string; layers: readonly Layer[] } = { key: '', layers: [] };

export function layers(name: 'global' | LatitudeAtmosphere, lowerKm: number, upperKm: number) {
  const key = `${name} ${lowerKm} ${upperKm}`;
  if (lastLayers.key !== key) {
    // From sea level to space the Recommendation has layers of their own, equations (14) and (15)
    const heights =
      lowerKm === 0 && upperKm === 100 ? {} : { lowerHeightKm: lowerKm, upperHeightKm: upperKm };
    lastLayers.layers = layersOf({ ...heights, atmosphere: atmosphereOf(name) });
    lastLayers.key = key;
  }
  return lastLayers.layers;
}
