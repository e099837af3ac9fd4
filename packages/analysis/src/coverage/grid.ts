/** Regular grids of latitude and longitude on which coverages are computed. */
export interface CoverageGrid {
  readonly westDeg: number;
  readonly southDeg: number;
  readonly stepDeg: number;
  readonly columns: number;
  readonly rows: number;
  /** Per point, row by row from the south-west corner eastwards, then northwards. Longitudes may pass 180°. */
  readonly latitudesDeg: Float64Array;
  readonly longitudesDeg: Float64Array;
}

/** A box on the Earth; east may pass 180°, so that west < east always. */
export interface Box {
  readonly westDeg: number;
  readonly southDeg: number;
  readonly eastDeg: number;
  readonly northDeg: number;
}

/** Latitudes and longitude differences beyond this never see a geostationary satellite [°]. */
const SIGHT_DEG = 81.5;

/** The box around everything that a satellite sees. */
export function boxInSight(satelliteLongitudeDeg: number): Box {
  return {
    westDeg: satelliteLongitudeDeg - SIGHT_DEG,
    eastDeg: satelliteLongitudeDeg + SIGHT_DEG,
    southDeg: -SIGHT_DEG,
    northDeg: SIGHT_DEG,
  };
}

/**
 * The grid over a box with about `points` points.
 * @param points how many points to come near to, at least 4
 */
export function gridOver(box: Box, points: number): CoverageGrid {
  const width = box.eastDeg - box.westDeg;
  const height = box.northDeg - box.southDeg;
  const stepDeg = Math.sqrt((width * height) / points);
  const columns = Math.max(2, Math.round(width / stepDeg) + 1);
  const rows = Math.max(2, Math.round(height / stepDeg) + 1);
  const latitudesDeg = new Float64Array(rows * columns);
  const longitudesDeg = new Float64Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      latitudesDeg[row * columns + column] = Math.min(90, box.southDeg + row * stepDeg);
      longitudesDeg[row * columns + column] = box.westDeg + column * stepDeg;
    }
  }
  return {
    westDeg: box.westDeg,
    southDeg: box.southDeg,
    stepDeg,
    columns,
    rows,
    latitudesDeg,
    longitudesDeg,
  };
}

/** The smallest box around the points whose value reaches `level`, one step wider; undefined when none does. */
export function boxAbove(grid: CoverageGrid, values: Float64Array, level: number): Box | undefined {
  let west = Infinity;
  let east = -Infinity;
  let south = Infinity;
  let north = -Infinity;
  for (let i = 0; i < values.length; i++) {
    if (!(values[i]! >= level)) continue;
    west = Math.min(west, grid.longitudesDeg[i]!);
    east = Math.max(east, grid.longitudesDeg[i]!);
    south = Math.min(south, grid.latitudesDeg[i]!);
    north = Math.max(north, grid.latitudesDeg[i]!);
  }
  if (west > east) return undefined;
  const { stepDeg } = grid;
  return {
    westDeg: west - stepDeg,
    eastDeg: east + stepDeg,
    southDeg: Math.max(-90, south - stepDeg),
    northDeg: Math.min(90, north + stepDeg),
  };
}

/**
 * The values of a grid at any point, linear between its points; NaN outside, and beside a point that has none.
 * @param values per point of the grid
 */
export function betweenPoints(
  { westDeg, southDeg, stepDeg, columns, rows }: CoverageGrid,
  values: Float64Array,
): (latitudesDeg: Float64Array, longitudesDeg: Float64Array) => Float64Array {
  return (latitudesDeg, longitudesDeg) =>
    latitudesDeg.map((latitudeDeg, i) => {
      const x = (longitudesDeg[i]! - westDeg) / stepDeg;
      const y = (latitudeDeg - southDeg) / stepDeg;
      if (!(x >= 0 && y >= 0 && x <= columns - 1 && y <= rows - 1)) return Number.NaN;
      const [column, row] = [Math.min(columns - 2, Math.floor(x)), Math.min(rows - 2, Math.floor(y))];
      const [u, v] = [x - column, y - row];
      const at = row * columns + column;
      return (
        (1 - v) * ((1 - u) * values[at]! + u * values[at + 1]!) +
        v * ((1 - u) * values[at + columns]! + u * values[at + columns + 1]!)
      );
    });
}
