const MEBIBYTE = 1024 * 1024;

/** Bounds on what a package from outside may cost. */
export interface PackageLimits {
  readonly fileBytes: number;
  readonly entries: number;
  /** Unpacked bytes of a part that is held whole. */
  readonly partBytes: number;
  /** Unpacked bytes of a part that is only streamed through: a sheet of a million styled empty rows is 100 MB. */
  readonly streamedPartBytes: number;
  /** Unpacked bytes of all parts read from one package. */
  readonly totalBytes: number;
  /** Characters of one part that reach the XML parser, after anything a caller strips on the way. */
  readonly xmlCharacters: number;
  readonly xmlElements: number;
}

/** Far above what a report needs, low enough that a hostile file ends within about a second. */
export const packageLimits: PackageLimits = {
  fileBytes: 20 * MEBIBYTE,
  entries: 4000,
  partBytes: 32 * MEBIBYTE,
  streamedPartBytes: 256 * MEBIBYTE,
  totalBytes: 320 * MEBIBYTE,
  xmlCharacters: 32 * MEBIBYTE,
  xmlElements: 1_000_000,
};
