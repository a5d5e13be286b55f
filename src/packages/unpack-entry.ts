import { Inflate, inflateSync } from "fflate";
import { crc32 } from "./crc32";
import { PackageError } from "./package-error";
import type { ZipEntry } from "./zip-directory";

/** Packed bytes taken at a time: at deflate's best ratio of about 1000 this is at most 16 MB unpacked. */
const PIECE = 16 * 1024;

/** What is packed smaller unpacks, lying or not, to at most 64 MB: it is done at once, into a buffer of its size. */
const SMALL = 64 * 1024;
const MOST_AT_ONCE = 4 * 1024 * 1024;

const STORED = 0;
const DEFLATED = 8;

/**
 * Unpacks one entry piece by piece. Stops as soon as more comes out than the entry declares, and at the end
 * compares length and CRC; what the receiver got before is void when this throws.
 */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry, receive: (piece: Uint8Array) => void): void {
  const { path, size } = entry;
  if (entry.encrypted) throw new PackageError("ZIP_ENCRYPTED", path);
  if (entry.method !== STORED && entry.method !== DEFLATED) throw new PackageError("ZIP_METHOD", path);
  let length = 0;
  let crc = 0;
  const take = (piece: Uint8Array) => {
    length += piece.length;
    // What may be unpacked is bounded by what is declared: more than that is a lie or, far more often, a flipped bit.
    if (length > size) throw new PackageError("ZIP_DAMAGED", path, "longer than declared");
    crc = crc32(piece, crc);
    if (piece.length > 0) receive(piece);
  };
  const packed = bytes.subarray(entry.start, entry.end);
  if (entry.method === STORED) {
    for (let at = 0; at < packed.length; at += PIECE) take(packed.subarray(at, at + PIECE));
  } else if (packed.length <= SMALL && size <= MOST_AT_ONCE) {
    take(inflateAtOnce(packed, path, size));
  } else {
    inflate(packed, path, take);
  }
  if (length !== size) throw new PackageError("ZIP_DAMAGED", path);
  if (crc !== entry.crc) throw new PackageError("ZIP_CRC", path);
}

/** One byte more than declared is room enough to see that it is too much. */
function inflateAtOnce(packed: Uint8Array, path: string, size: number): Uint8Array {
  try {
    return inflateSync(packed, { out: new Uint8Array(size + 1) });
  } catch (error) {
    throw damaged(path, error);
  }
}

function inflate(packed: Uint8Array, path: string, take: (piece: Uint8Array) => void): void {
  let thrownByReceiver: unknown = null;
  const stream = new Inflate((piece) => {
    try {
      take(piece);
    } catch (error) {
      thrownByReceiver = error;
      throw error;
    }
  });
  try {
    let at = 0;
    do {
      stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
      at += PIECE;
    } while (at < packed.length);
  } catch (error) {
    if (thrownByReceiver !== null) throw thrownByReceiver;
    throw damaged(path, error);
  }
}

function damaged(path: string, error: unknown): PackageError {
  return new PackageError("ZIP_DAMAGED", path, error instanceof Error ? error.message : "");
}
