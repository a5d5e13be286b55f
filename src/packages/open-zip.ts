import { PackageError } from "./package-error";
import { packageLimits, type PackageLimits } from "./package-limits";
import { unpackEntry } from "./unpack-entry";
import { readZipDirectory, type ZipEntry } from "./zip-directory";

/** A zip from outside, opened: nothing is unpacked until it is asked for. Paths are found without regard to case. */
export interface Zip {
  readonly paths: readonly string[];
  readonly limits: PackageLimits;
  has(path: string): boolean;
  /** The unpacked size a part declares. */
  size(path: string): number;
  /** The unpacked bytes of a part, checked against their CRC. */
  read(path: string): Uint8Array;
  /** Hands over a part piece by piece; when it throws, what came before is void. */
  stream(path: string, receive: (piece: Uint8Array) => void): void;
}

/**
 * Opens a zip and checks its directory. Throws PackageError, here and in `read` and `stream`, and nothing else,
 * whatever the bytes are.
 */
export function openZip(bytes: Uint8Array, limits: PackageLimits = packageLimits): Zip {
  if (bytes.length > limits.fileBytes) throw new PackageError("TOO_BIG");
  const entries = readZipDirectory(bytes, limits.entries);
  const byName = new Map<string, ZipEntry>(entries.map((entry) => [entry.path.toLowerCase(), entry]));
  let left = limits.totalBytes;

  const take = (path: string, most: number): ZipEntry => {
    const entry = byName.get(path.toLowerCase());
    if (entry === undefined) throw new PackageError("PART_MISSING", path);
    if (entry.size > Math.min(most, left)) throw new PackageError("ZIP_BOMB", path);
    left -= entry.size;
    return entry;
  };

  return {
    paths: entries.map((entry) => entry.path),
    limits,
    size: (path) => byName.get(path.toLowerCase())?.size ?? 0,
    has: (path) => byName.has(path.toLowerCase()),
    read(path) {
      const entry = take(path, limits.partBytes);
      const pieces: Uint8Array[] = [];
      unpackEntry(bytes, entry, (piece) => pieces.push(piece));
      const [only] = pieces;
      if (only && pieces.length === 1) return only;
      const whole = new Uint8Array(entry.size);
      let at = 0;
      for (const piece of pieces) {
        whole.set(piece, at);
        at += piece.length;
      }
      return whole;
    },
    stream(path, receive) {
      unpackEntry(bytes, take(path, limits.streamedPartBytes), receive);
    },
  };
}
