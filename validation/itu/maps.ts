/** The maps that the project ships, each read when a sheet first asks for it. */
import type { MapStore } from '@ortak/maps';
import { openMaps } from '@ortak/maps/node';

export const maps: MapStore = openMaps();
