import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import { packageLimits } from "./package-limits";
import { readZipDirectory, type ZipEntry } from "./zip-directory";

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_HEADER = 0x02014b50;
const DIRECTORY_END = 0x06054b50;
/** 2.0: packed with DEFLATE. */
const ZIP_VERSION = 20;
const DEFLATED = 8;
const NAME_IS_UTF8 = 1 << 11;

/** Sizes stand before the data, not behind it. */
const SIZES_FOLLOW = 1 << 3;

/** 1 January 2020 in the zip's own way, so that equal changes give equal bytes. */
const ADDED_ON = (40 << 9) | (1 << 5) | 1;

/**
 * The same zip with some entries holding other bytes, or gone where the map holds null. Paths are compared without
 * regard to case. What is not named keeps its packed bytes, its time and its place; what the zip did not hold comes
 * last. Throws PackageError.
 */
export function replaceEntries(
  bytes: Uint8Array,
  changes: ReadonlyMap<string, Uint8Array | null>,
): Uint8Array {
  const wanted = new Map([...changes].map(([path, content]) => [path.toLowerCase(), content]));
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  const entries = readZipDirectory(bytes, packageLimits.entries);
  const held = new Set(entries.map(({ path }) => path.toLowerCase()));
  const added = [...changes.keys()].filter((path) => !held.has(path.toLowerCase())).map(newEntry);
  for (const entry of [...entries, ...added]) {
    const content = wanted.get(entry.path.toLowerCase());
    if (content === null) continue;
    const packed = content === undefined ? keptData(bytes, entry) : packedData(entry, content);
    directory.push(directoryHeader(entry, packed, at));
    const local = localHeader(entry, packed);
    pieces.push(local, packed.data);
    at += local.length + packed.data.length;
  }
  const size = directory.reduce((sum, header) => sum + header.length, 0);
  return joined([...pieces, ...directory, directoryEnd(directory.length, size, at)]);
}

/** What the directory says of an entry that is still to be packed. */
function newEntry(path: string): ZipEntry {
  const name = new TextEncoder().encode(path);
  const header = new Uint8Array(46 + name.length);
  const view = viewOf(header);
  view.setUint32(0, DIRECTORY_HEADER, true);
  view.setUint16(4, ZIP_VERSION, true);
  view.setUint16(6, ZIP_VERSION, true);
  view.setUint16(8, NAME_IS_UTF8, true);
  view.setUint16(14, ADDED_ON, true);
  view.setUint16(28, name.length, true);
  header.set(name, 46);
  return {
    path,
    method: DEFLATED,
    encrypted: false,
    crc: 0,
    packedSize: 0,
    size: 0,
    start: 0,
    end: 0,
    header,
  };
}

interface PackedData {
  readonly data: Uint8Array;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly size: number;
}

function keptData(bytes: Uint8Array, entry: ZipEntry): PackedData {
  const flags = viewOf(entry.header).getUint16(8, true) & ~SIZES_FOLLOW;
  const { method, crc, size, start, end } = entry;
  return { data: bytes.subarray(start, end), method, flags, crc, size };
}

function packedData({ header }: ZipEntry, content: Uint8Array): PackedData {
  const flags = viewOf(header).getUint16(8, true) & NAME_IS_UTF8;
  return { data: deflateSync(content), method: DEFLATED, flags, crc: crc32(content), size: content.length };
}

/** Without extra fields and comments: what they say of the time stands in the header, too. */
function directoryHeader({ header }: ZipEntry, packed: PackedData, offset: number): Uint8Array {
  const own = header.slice();
  const view = viewOf(own);
  view.setUint16(8, packed.flags, true);
  view.setUint16(10, packed.method, true);
  writeSizes(view, 16, packed);
  view.setUint16(30, 0, true);
  view.setUint16(32, 0, true);
  view.setUint16(34, 0, true);
  view.setUint32(42, offset, true);
  return own;
}

function localHeader({ header }: ZipEntry, packed: PackedData): Uint8Array {
  const name = header.subarray(46);
  const local = new Uint8Array(30 + name.length);
  const view = viewOf(local);
  const given = viewOf(header);
  view.setUint32(0, LOCAL_HEADER, true);
  view.setUint16(4, given.getUint16(6, true), true);
  view.setUint16(6, packed.flags, true);
  view.setUint16(8, packed.method, true);
  view.setUint32(10, given.getUint32(12, true), true);
  writeSizes(view, 14, packed);
  view.setUint16(26, name.length, true);
  local.set(name, 30);
  return local;
}

function writeSizes(view: DataView, at: number, { crc, data, size }: PackedData): void {
  view.setUint32(at, crc, true);
  view.setUint32(at + 4, data.length, true);
  view.setUint32(at + 8, size, true);
}

function directoryEnd(count: number, size: number, start: number): Uint8Array {
  const end = new Uint8Array(22);
  const view = viewOf(end);
  view.setUint32(0, DIRECTORY_END, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, start, true);
  return end;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
