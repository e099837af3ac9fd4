/**
 * A million points from maps to every contribution, kept as 32-bit numbers, as a process of its own: prints the memory it took
 * at most, in MB.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fastKernel, fastReader, mappedClimate, slantPathBatch } from '@ortak/core/propagation';
import { climateGrids } from '@ortak/maps';
import { openMaps } from '@ortak/maps/node';

const count = 1_000_000;
const column = (value: (i: number) => number): Float64Array => {
  const numbers = new Float64Array(count);
  for (let i = 0; i < count; i++) numbers[i] = value(i);
  return numbers;
};
const places = {
  latitudeDeg: column((i) => 15 + (45 * i) / count),
  longitudeDeg: column((i) => 10 + (i % 80)),
  heightKm: 1,
};
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
  mappedClimate(grids, places, [0.1], fastReader),
  [0.1],
  [
    {
      rainDb: new Float32Array(count),
      gasDb: new Float32Array(count),
      cloudDb: new Float32Array(count),
      scintillationDb: new Float32Array(count),
      totalDb: new Float32Array(count),
    },
  ],
  { kernel: fastKernel },
);
/** Linux hands the maximum of the parent on to `maxRSS`; VmHWM is of this process alone. */
function peakMegabytes(): number {
  if (!existsSync('/proc/self/status')) return process.resourceUsage().maxRSS / 1024;
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))![1]) / 1024;
}

process.stdout.write(String(peakMegabytes()));
