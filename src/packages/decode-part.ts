import { XmlDecoder } from "./decode-xml";
import type { Zip } from "./open-zip";

/** The text of a whole XML part, whatever its encoding. Throws PackageError. */
export function decodePart(zip: Zip, path: string): string {
  const decoder = new XmlDecoder(path);
  const start = decoder.decode(zip.read(path));
  return start + decoder.end();
}
