import { XmlDecoder } from "./decode-xml";
import type { Zip } from "./open-zip";

/** The text of a whole XML part, whatever its encoding. Throws PackageError. */
export function decodePart(zip: Zip, path: string): string {
  return new XmlDecoder(path).whole(zip.read(path));
}
