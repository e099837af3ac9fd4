/**
 * Archives of programme folders. What is opened was made by a stranger: sizes, counts and names are judged before anything is
 * unpacked, and unpacking stops where a file is longer than it was said to be.
 */
import { Inflate, zipSync } from 'fflate';

/** A programme of an operator with 3,000 links has 2 MB in 20 files; measured patterns are the largest, 80 MB each. */
export const zipLimits = {
  archiveBytes: 100_000_000,
  files: 2000,
  fileBytes: 100_000_000,
  totalBytes: 200_000_000,
  /** YAML that repeats itself packs 1 : 30, a grid of zeros 1 : 300; a bomb 1 : 1000 and more. */
  ratio: 400,
  /** Small files are not judged by their ratio. */
  ratioFromBytes: 1_000_000,
} as const;

export class ZipError extends Error {
  override readonly name = 'ZipError';
  readonly code:
    | 'zip.not-a-zip'
    | 'zip.damaged'
    | 'zip.too-large'
    | 'zip.too-many'
    | 'zip.bomb'
    | 'zip.path'
    | 'zip.link'
    | 'zip.encrypted'
    | 'zip.method'
    | 'zip.no-programme';

  constructor(code: ZipError['code'], message: string) {
    super(message);
    this.code = code;
  }
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly at: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const SIZE_64 = 0xffffffff;

/** Files of an archive by their path. @throws ZipError */
export function unzip(archive: Uint8Array): Map<string, Uint8Array> {
  const { archiveBytes, files: mostFiles, totalBytes } = zipLimits;
  if (archive.length > archiveBytes)
    throw new ZipError(
      'zip.too-large',
      `The archive has ${megabytes(archive.length)}, expected at most ${megabytes(archiveBytes)}.`,
    );
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const entries = directory(archive, view);
  const files = entries.filter(({ name }) => !name.endsWith('/'));
  if (files.length > mostFiles)
    throw new ZipError(
      'zip.too-many',
      `The archive has ${files.length} files, expected at most ${mostFiles}.`,
    );
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  if (total > totalBytes)
    throw new ZipError(
      'zip.too-large',
      `Unpacked the archive would have ${megabytes(total)}, expected at most ${megabytes(totalBytes)}.`,
    );
  for (const file of files) judge(file);
  const unpacked = new Map<string, Uint8Array>();
  for (const file of files) {
    if (unpacked.has(file.name))
      throw new ZipError('zip.damaged', `${shown(file.name)} is in the archive twice.`);
    unpacked.set(file.name, unpack(archive, view, file));
  }
  return unpacked;
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** A name that may hold anything, for a message. */
const shown = (name: string): string => JSON.stringify(name.length > 100 ? `${name.slice(0, 100)}…` : name);

function directory(archive: Uint8Array, view: DataView): Entry[] {
  const notAZip = new ZipError('zip.not-a-zip', 'This is no zip archive, or its end is missing.');
  let end = archive.length - 22;
  // A comment of up to 65,535 bytes may follow.
  const first = Math.max(0, end - 65_535);
  while (end >= first && view.getUint32(end, true) !== END) end--;
  if (end < first) throw notAZip;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === 0xffff || at === SIZE_64)
    throw new ZipError(
      'zip.too-large',
      'This is a zip64 archive, which is for more than 65,535 files or 4 GB.',
    );
  const entries: Entry[] = [];
  for (let i = 0; i < count; i++) {
    if (at + 46 > archive.length || view.getUint32(at, true) !== CENTRAL)
      throw new ZipError('zip.damaged', 'The directory of the archive is damaged.');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
      view.getUint16(at + offset, true),
    ) as [number, number, number];
    const flags = view.getUint16(at + 8, true);
    const name = new TextDecoder().decode(archive.subarray(at + 46, at + 46 + nameLength));
    if ((flags & 1) !== 0)
      throw new ZipError('zip.encrypted', `${shown(name)} is encrypted: pack the folder without a password.`);
    // Made on Unix: the upper half holds the kind of file.
    const kind = (view.getUint32(at + 38, true) >>> 16) & 0xf000;
    if (kind !== 0 && kind !== 0x8000 && kind !== 0x4000)
      throw new ZipError(
        'zip.link',
        `${shown(name)} is a symbolic link or a special file, expected files and folders alone.`,
      );
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedBytes: view.getUint32(at + 20, true),
      bytes: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
}

/** Refuses a file before it is unpacked. */
function judge({ name, bytes, packedBytes, method }: Entry): void {
  const { fileBytes, ratio, ratioFromBytes } = zipLimits;
  const parts = name.split('/');
  if (
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is refused
    /[\\\u0000-\u001f\u007f]|^\/|^[A-Za-z]:/.test(name) ||
    parts.some((part) => part === '' || part === '.' || part === '..') ||
    name.length > 300
  )
    throw new ZipError('zip.path', `${shown(name)} leads out of the folder, or is no path.`);
  if (bytes > fileBytes)
    throw new ZipError(
      'zip.too-large',
      `${shown(name)} has ${megabytes(bytes)}, expected at most ${megabytes(fileBytes)}.`,
    );
  if (bytes > ratioFromBytes && bytes > ratio * packedBytes)
    throw new ZipError(
      'zip.bomb',
      `${shown(name)} is packed 1 : ${Math.round(bytes / Math.max(1, packedBytes))}, expected at most 1 : ${ratio}.`,
    );
  if (method !== 0 && method !== 8)
    throw new ZipError(
      'zip.method',
      `${shown(name)} is packed by method ${method}, expected deflate or none.`,
    );
}

function unpack(
  archive: Uint8Array,
  view: DataView,
  { name, at, packedBytes, bytes, method, crc }: Entry,
): Uint8Array {
  const damaged = new ZipError('zip.damaged', `${shown(name)} is damaged in the archive.`);
  if (at + 30 > archive.length || view.getUint32(at, true) !== LOCAL) throw damaged;
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const packed = archive.subarray(start, start + packedBytes);
  if (packed.length !== packedBytes) throw damaged;
  const whole = method === 0 ? packed.slice() : inflate(packed, bytes, damaged);
  if (whole.length !== bytes || crcOf(whole) !== crc) throw damaged;
  return whole;
}

/** Unpacks no further than a file was said to be long. */
function inflate(packed: Uint8Array, bytes: number, damaged: ZipError): Uint8Array {
  const whole = new Uint8Array(bytes);
  let length = 0;
  const stream = new Inflate((part) => {
    if (length + part.length > bytes) throw damaged;
    whole.set(part, length);
    length += part.length;
  });
  const step = 65_536;
  try {
    for (let i = 0; i < packed.length; i += step)
      stream.push(packed.subarray(i, i + step), i + step >= packed.length);
  } catch {
    throw damaged;
  }
  return whole.subarray(0, length);
}

let crcTable: Uint32Array | undefined;

function crcOf(bytes: Uint8Array): number {
  crcTable ??= Uint32Array.from({ length: 256 }, (_, n) => {
    let value = n;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    return value;
  });
  let crc = 0xffffffff;
  for (const byte of bytes) crc = crcTable[(crc ^ byte) & 0xff]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** What packers add of their own. */
const isLitter = (name: string): boolean => /(^|\/)(__MACOSX|\.DS_Store|Thumbs\.db|\.git)(\/|$)/.test(name);

/**
 * The programme folder in an archive: the files below the one programme.yaml that is nearest to its root.
 * @returns the name of the folder, '' at the root of the archive; and its files by their path within it
 * @throws ZipError
 */
export function programmeIn(files: ReadonlyMap<string, Uint8Array>): {
  readonly name: string;
  readonly files: Map<string, Uint8Array>;
} {
  const names = [...files.keys()].filter((name) => !isLitter(name));
  const roots = names
    .filter((name) => /(^|\/)programme\.yaml$/.test(name))
    .map((name) => name.slice(0, -'programme.yaml'.length));
  const depth = (root: string): number => root.split('/').length;
  const least = Math.min(...roots.map(depth));
  const [root, second] = roots.filter((each) => depth(each) === least);
  if (root === undefined)
    throw new ZipError(
      'zip.no-programme',
      'The archive holds no programme.yaml: expected a programme folder.',
    );
  if (second !== undefined)
    throw new ZipError(
      'zip.no-programme',
      `The archive holds several programmes (${shown(root)}, ${shown(second)}): pack one alone.`,
    );
  return {
    name: root.split('/').at(-2) ?? '',
    files: new Map(
      names
        .filter((name) => name.startsWith(root))
        .map((name) => [name.slice(root.length), files.get(name)!]),
    ),
  };
}

/** An archive of a folder, its files below the folder's name. The same files give the same bytes. */
export const zipOf = (name: string, files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> =>
  zipSync(
    Object.fromEntries([...files].map(([path, bytes]) => [name === '' ? path : `${name}/${path}`, bytes])),
    { level: 6, mtime: new Date(1980, 0, 1) },
  );
