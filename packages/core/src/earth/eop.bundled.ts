/** The Earth orientation table of the package, for those who bring none. */
import * as bundled from './eop.bundled.generated.ts';
import type { EarthOrientationTable } from './eop.ts';

let table: EarthOrientationTable | undefined;

/**
 * Observed and predicted values since 2020; `origin` has its date. A newer file takes its place by
 * `parseEarthOrientation`.
 */
export function bundledEarthOrientation(): EarthOrientationTable {
  table ??= {
    origin: bundled.origin,
    firstMjd: bundled.firstMjd,
    lastObservedMjd: bundled.lastObservedMjd,
    xPoleArcsec: column(bundled.x, 1e-5),
    yPoleArcsec: column(bundled.y, 1e-5),
    ut1MinusTaiS: column(bundled.ut1, 1e-6),
    dXArcsec: column(bundled.dX, 1e-5),
    dYArcsec: column(bundled.dY, 1e-5),
  };
  return table;
}

function column(differences: string, step: number): Float64Array {
  let sum = 0;
  return Float64Array.from(differences.split(' '), (text) => {
    sum += Number(text);
    return sum * step;
  });
}
