import { expect, it } from 'vitest';
import { CHUNK } from './chain.kernel.ts';
import { fastReader } from './chain.maps.fast.ts';
import { bilinear, type RegularGrid } from './p1144.ts';

/** A map from pole to pole whose points all differ. */
const rows = 5;
const columns = 8;
const map: RegularGrid = {
  ...{ latitudeStartDeg: 90, latitudeStepDeg: -45, longitudeStartDeg: -180, longitudeStepDeg: 45 },
  ...{ rows, columns, scale: 0.5, offset: 3 },
  values: Int16Array.from({ length: rows * columns }, (_, i) => (i * 7919) % 2003),
};

it('reads at the poles, and across the seam where the last column meets the first', () => {
  const places = [-90, -89.9, -45, 0, 44.9, 90].flatMap((latitudeDeg) =>
    [-360, -180, -179.9, -1e-13, 0, 134.9, 135, 157.5, 179.9999, 180, 359.9].map((longitudeDeg) => ({
      latitudeDeg,
      longitudeDeg,
    })),
  );
  const reader = fastReader();
  const read = reader.plain(map);
  reader.piece.count = places.length;
  for (const [i, { latitudeDeg, longitudeDeg }] of places.entries()) {
    reader.piece.latitudeDeg[i] = latitudeDeg;
    reader.piece.longitudeDeg[i] = longitudeDeg;
    reader.piece.heightKm[i] = 0;
  }
  reader.locate();
  const into = new Float64Array(CHUNK);
  read(into);
  for (const [i, { latitudeDeg, longitudeDeg }] of places.entries())
    expect(into[i], `${latitudeDeg}, ${longitudeDeg}`).toBeCloseTo(
      bilinear(map, latitudeDeg, longitudeDeg),
      9,
    );
});
