import type { Reading } from "../../collection/index";
import { words } from "./wording";

/** Bytes of a file that is too large to be a report, before any of it is read. */
const tooLarge = 20 * 1024 * 1024;

/** The reading of a file nobody needs to open, by its size in bytes; undefined where it is to be read. */
export function refusedForSize(size: number): Reading | undefined {
  return size > tooLarge ? { kind: "unread", reason: words.tooLarge } : undefined;
}
