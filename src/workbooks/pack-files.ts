import { zipSync } from "fflate";

/** Files by name in one .zip. They are kept as they are: workbooks are packed already. */
export function packFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(files), { level: 0 });
}
