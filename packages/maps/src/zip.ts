/** Reads files out of a ZIP archive: stored or deflated, no encryption, no ZIP64 (APPNOTE.TXT 6.3.x). */
import { crc32, inflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  /** @throws Error when the entry is packed by a method other than deflate, or fails its CRC-32 */
  readonly read: () => Buffer;
}

/**
 * The files of an archive, in the order of its directory.
 * @throws Error when it is not a ZIP archive
 */
export function zipEntries(archive: Buffer): ZipEntry[] {
  let end = archive.length - 22; // § 4.3.16 end of central directory record
  while (end >= 0 && archive.readUInt32LE(end) !== 0x06054b50) end--;
  if (end < 0) throw new Error('not a ZIP archive: it has no end of central directory record');

  const entries: ZipEntry[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let i = archive.readUInt16LE(end + 10); i > 0; i--) {
    // § 4.3.12 central directory file header
    const method = archive.readUInt16LE(at + 10);
    const crc = archive.readUInt32LE(at + 16);
    const packedSize = archive.readUInt32LE(at + 20);
    const nameLength = archive.readUInt16LE(at + 28);
    const extra = archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
    const local = archive.readUInt32LE(at + 42);
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    if (!name.endsWith('/'))
      entries.push({ name, read: () => unpack(archive, local, name, method, crc, packedSize) });
    at += 46 + nameLength + extra;
  }
  return entries;
}

function unpack(
  archive: Buffer,
  local: number,
  name: string,
  method: number,
  crc: number,
  packedSize: number,
): Buffer {
  // § 4.3.7 local file header
  const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  const packed = archive.subarray(start, start + packedSize);
  if (method !== 0 && method !== 8)
    throw new Error(`${name}: compression method ${method} is neither stored nor deflated`);
  const bytes = method === 8 ? inflateRawSync(packed) : Buffer.from(packed);
  if (crc32(bytes) !== crc) throw new Error(`${name}: its CRC-32 does not match the archive's`);
  return bytes;
}

/** Finds one file of an archive by its name and gives its bytes. */
export function readZipEntry(archive: Buffer, name: string): Buffer {
  const entry = zipEntries(archive).find((candidate) => candidate.name === name);
  if (entry === undefined) throw new Error(`the archive has no file ${name}`);
  return entry.read();
}
