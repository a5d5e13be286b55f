import { notText, unknownEncoding } from "./roster-wording";
import { UnreadableRoster } from "./unreadable-roster";

/** The text of a .csv: UTF-8 or UTF-16 with its mark, else UTF-8, else GBK, which Chinese Excel and WPS write. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  // Text of either kind holds no zero byte; a workbook or a picture does.
  if (bytes.includes(0)) throw new UnreadableRoster(notText);
  for (const encoding of ["utf-8", "gb18030"]) {
    const text = strictly(encoding, bytes);
    if (text !== undefined) return text;
  }
  throw new UnreadableRoster(unknownEncoding);
}

function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    // By name, since a decoder may throw the error of another realm.
    if (error !== null && typeof error === "object" && "name" in error && error.name === "TypeError") {
      return undefined;
    }
    throw error;
  }
}
