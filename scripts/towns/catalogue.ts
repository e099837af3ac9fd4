/** A catalogue of messages of GNU gettext (`.mo`) whose messages are numbers of GeoNames. */

const LITTLE_ENDIAN = 0x950412de;

/** @throws Error when the bytes are no little-endian catalogue */
export function catalogueOf(bytes: Buffer): ReadonlyMap<number, string> {
  if (bytes.readUInt32LE(0) !== LITTLE_ENDIAN) throw new Error('no little-endian catalogue of gettext');
  const [count, originals, translations] = [8, 12, 16].map((at) => bytes.readUInt32LE(at)) as [
    number,
    number,
    number,
  ];
  const text = (table: number, i: number): string => {
    const [length, start] = [bytes.readUInt32LE(table + 8 * i), bytes.readUInt32LE(table + 8 * i + 4)];
    return bytes.toString('utf8', start, start + length);
  };
  // The first message is the catalogue's own head.
  return new Map(
    Array.from(
      { length: count },
      (_, i) => [Number(text(originals, i)), text(translations, i)] as const,
    ).filter(([id]) => id > 0),
  );
}
