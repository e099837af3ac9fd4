/** Reads a two-dimensional array of float64 from the NPY format, version 1 (NumPy Enhancement Proposal 1). */

export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  /** Row after row. */
  readonly values: Float64Array;
}

export function readNpy(bytes: Buffer): Matrix {
  if (bytes.toString('latin1', 1, 6) !== 'NUMPY' || bytes[6] !== 1)
    throw new Error('not an NPY file of version 1');
  const headerLength = bytes.readUInt16LE(8);
  const header = bytes.toString('latin1', 10, 10 + headerLength);
  const shape = /'descr': '<f8', 'fortran_order': False, 'shape': \((\d+), (\d+)\)/.exec(header);
  if (shape === null) throw new Error(`not a matrix of little-endian float64 in row order: ${header.trim()}`);
  const rows = Number(shape[1]);
  const columns = Number(shape[2]);
  const content = bytes.subarray(10 + headerLength);
  if (content.length !== 8 * rows * columns)
    throw new Error(`${content.length} bytes for ${rows} × ${columns} float64`);
  const values = new Float64Array(rows * columns);
  for (let i = 0; i < values.length; i++) values[i] = content.readDoubleLE(8 * i);
  return { rows, columns, values };
}
