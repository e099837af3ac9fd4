/** A million points from maps to every contribution, as a process of its own: prints the memory it took at most, in MB. */
import { fastKernel, mappedClimate, slantPathBatch } from '@ortak/core/propagation';
import { climateGrids } from '@ortak/maps';
import { openMaps } from '@ortak/maps/node';

const count = 1_000_000;
const column = (value: (i: number) => number) => Float64Array.from({ length: count }, (_, i) => value(i));
const places = {
  latitudeDeg: column((i) => 15 + (45 * i) / count),
  longitudeDeg: column((i) => 10 + (i % 80)),
  heightKm: 1,
};
const totals = () => ({
  rainDb: new Float64Array(count),
  gasDb: new Float64Array(count),
  cloudDb: new Float64Array(count),
  scintillationDb: new Float64Array(count),
  totalDb: new Float64Array(count),
});
const grids = await climateGrids(openMaps(), [0.1]);
slantPathBatch(
  {
    count,
    frequencyGHz: 20,
    latitudeDeg: places.latitudeDeg,
    stationHeightKm: 1,
    elevationDeg: column((i) => 10 + (60 * i) / count),
    polarisationTiltDeg: 45,
    antennaDiameterM: 1.2,
    antennaEfficiency: 0.65,
  },
  mappedClimate(grids, places, [0.1]),
  [0.1],
  [totals()],
  { kernel: fastKernel },
);
process.stdout.write(String(process.resourceUsage().maxRSS / 1024));
