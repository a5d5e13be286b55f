import { PackageError } from "./package-error";

/** One entry as the directory at the end of a zip tells it. */
export interface ZipEntry {
  /** With slashes, whatever the writer used. */
  readonly path: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where the packed bytes begin and end in the file. */
  readonly start: number;
  readonly end: number;
  /** The directory's own header of the entry with its name, as it stands in the file. */
  readonly header: Uint8Array;
}

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_HEADER = 0x02014b50;
const DIRECTORY_END = 0x06054b50;
const DIRECTORY_END_64 = 0x06064b50;
const DIRECTORY_LOCATOR_64 = 0x07064b50;
const LONGEST_COMMENT = 0xffff;
const SEE_EXTRA_16 = 0xffff;
const SEE_EXTRA_32 = 0xffffffff;

/**
 * Reads the directory of a zip and checks it against the header of every entry: each name once (compared without
 * case, as the package rules say), no two entries sharing bytes, every entry inside the file. Folders are left out.
 */
export function readZipDirectory(bytes: Uint8Array, mostEntries: number): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint32(0, true) !== LOCAL_HEADER) throw new PackageError("NOT_ZIP");
  const directory = findDirectory(view);
  if (directory.count > mostEntries) throw new PackageError("TOO_MANY_PARTS");
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  const spans: [number, number][] = [[directory.start, bytes.length]];
  let at = directory.start;
  for (let index = 0; index < directory.count; index++) {
    const header = readHeader(view, bytes, at, directory.end);
    at = header.next;
    spans.push([header.offset, header.entry.end]);
    const name = header.entry.path.toLowerCase();
    if (names.has(name)) throw new PackageError("ZIP_DUPLICATE", header.entry.path);
    names.add(name);
    if (!name.endsWith("/")) entries.push(header.entry);
  }
  spans.sort((one, other) => one[0] - other[0]);
  for (let index = 1; index < spans.length; index++) {
    if (spans[index]![0] < spans[index - 1]![1]) throw new PackageError("ZIP_OVERLAP");
  }
  return entries;
}

interface Directory {
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

function findDirectory(view: DataView): Directory {
  const lowest = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) !== DIRECTORY_END) continue;
    // Bytes after the comment are let pass: mail gateways append some.
    if (at + 22 + view.getUint16(at + 20, true) > view.byteLength) continue;
    const count = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 12, true);
    const start = view.getUint32(at + 16, true);
    const large = count === SEE_EXTRA_16 || size === SEE_EXTRA_32 || start === SEE_EXTRA_32;
    const directory = large ? findDirectory64(view, at) : { start, end: start + size, count };
    if (view.getUint16(at + 4, true) !== 0 && !large)
      throw new PackageError("ZIP_DAMAGED", null, "several disks");
    if (directory.end > at || directory.start > directory.end)
      throw new PackageError("ZIP_DAMAGED", null, "directory");
    return directory;
  }
  throw new PackageError("ZIP_TRUNCATED");
}

function findDirectory64(view: DataView, end: number): Directory {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== DIRECTORY_LOCATOR_64) {
    throw new PackageError("ZIP_DAMAGED", null, "zip64 locator");
  }
  const at = readUint64(view, locator + 8);
  if (at + 56 > locator || view.getUint32(at, true) !== DIRECTORY_END_64) {
    throw new PackageError("ZIP_DAMAGED", null, "zip64 directory");
  }
  const start = readUint64(view, at + 48);
  return { start, end: start + readUint64(view, at + 40), count: readUint64(view, at + 32) };
}

/** Values past 2^53 come out inexact, which is all the same: they lie outside any file. */
function readUint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

interface Header {
  readonly entry: ZipEntry;
  readonly offset: number;
  readonly next: number;
}

function readHeader(view: DataView, bytes: Uint8Array, at: number, end: number): Header {
  if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_HEADER) throw new PackageError("ZIP_DAMAGED");
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  if (next > end) throw new PackageError("ZIP_DAMAGED");
  const name = bytes.subarray(at + 46, at + 46 + nameLength);
  const path = new TextDecoder().decode(name).replace(/\\/g, "/").replace(/^\/+/, "");
  const large = { at: at + 46 + nameLength, end: at + 46 + nameLength + extraLength };
  let field64 = findExtra64(view, large.at, large.end);
  const read32or64 = (position: number) => {
    const short = view.getUint32(position, true);
    if (short !== SEE_EXTRA_32 || field64 === null) return short;
    if (field64.at + 8 > field64.end) throw new PackageError("ZIP_DAMAGED", path);
    const long = readUint64(view, field64.at);
    field64 = { at: field64.at + 8, end: field64.end };
    return long;
  };
  // The order the zip64 field lists them in.
  const size = read32or64(at + 24);
  const packedSize = read32or64(at + 20);
  const offset = read32or64(at + 42);
  const start = findData(view, bytes, offset, name, path);
  if (start + packedSize > bytes.length) throw new PackageError("ZIP_TRUNCATED", path);
  const entry: ZipEntry = {
    path,
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) !== 0,
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    start,
    end: start + packedSize,
    header: bytes.subarray(at, at + 46 + nameLength),
  };
  return { entry, offset, next };
}

function findExtra64(view: DataView, from: number, end: number): { at: number; end: number } | null {
  for (let at = from; at + 4 <= end;) {
    const fieldEnd = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1 && fieldEnd <= end) return { at: at + 4, end: fieldEnd };
    at = fieldEnd;
  }
  return null;
}

/** The entry's own header must stand where the directory says and name the same part. */
function findData(view: DataView, bytes: Uint8Array, offset: number, name: Uint8Array, path: string): number {
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER) {
    throw new PackageError("ZIP_DAMAGED", path);
  }
  const nameLength = view.getUint16(offset + 26, true);
  const nameStart = offset + 30;
  const same = nameLength === name.length && name.every((byte, index) => bytes[nameStart + index] === byte);
  if (!same) throw new PackageError("ZIP_DAMAGED", path, "names differ");
  return nameStart + nameLength + view.getUint16(offset + 28, true);
}
