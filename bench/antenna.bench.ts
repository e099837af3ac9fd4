import { ellipticalGains, type GainPattern } from '@ortak/core/antenna';
import { grdOf, gridPattern, parseGrd, sampleGrid, writeGrd } from '@ortak/core/antenna-files';
import type { Benchmark } from './run.ts';

const POINTS = 1_000_000;
const SIDE = 401;
const boresight = { azimuthDeg: 1, elevationDeg: 6 };
const beam = {
  peakGainDbi: 36,
  boresight,
  majorBeamwidthDeg: 3,
  minorBeamwidthDeg: 1.5,
  orientationDeg: 10,
  sideLobeFloorDb: 40,
};
const pattern: GainPattern = {
  peakGainDbi: beam.peakGainDbi,
  peakDirection: boresight,
  gains: (azimuths, elevations, out) => ellipticalGains(beam, azimuths, elevations, out),
};

/** Median of seven runs [s]. */
function timed(run: () => void): number {
  const seconds = Array.from({ length: 7 }, () => {
    const start = performance.now();
    run();
    return (performance.now() - start) / 1000;
  });
  return seconds.sort((a, b) => a - b)[3]!;
}

export default {
  description: 'antenna files: reading a GRASP grid, and gains from it',
  async *run() {
    const frame = {
      xStart: -0.2,
      xStep: 0.4 / (SIDE - 1),
      columns: SIDE,
      yStart: -0.2,
      yStep: 0.4 / (SIDE - 1),
      rows: SIDE,
    };
    const grid = sampleGrid(pattern, { plane: 'u-v', ...frame });
    const text = writeGrd(grdOf(grid, 'bench', [12.5]));
    yield {
      name: `a grid of ${SIDE} × ${SIDE} points read`,
      value: timed(() => parseGrd(text)),
      unit: 's',
      target: '<= 1',
    };
    const gridded = gridPattern(grid);
    const azimuths = Float64Array.from({ length: POINTS }, (_, i) => ((i * 7919) % 2000) / 100 - 10);
    const elevations = Float64Array.from({ length: POINTS }, (_, i) => ((i * 104_729) % 2000) / 100 - 10);
    const out = new Float64Array(POINTS);
    const seconds = timed(() => gridded.gains(azimuths, elevations, out));
    yield { name: `${POINTS} gains from it`, value: seconds, unit: 's', target: '<= 0.2' };
  },
} satisfies Benchmark;
