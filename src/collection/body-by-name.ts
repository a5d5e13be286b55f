import type { Body } from "./body";
import { kindByName } from "./kind-by-name";

/** A body of which only the name is known. */
export function bodyByName(name: string): Body {
  const kind = kindByName(name);
  return { name, kind, ...(kind === "government" && { kindIsOpen: true as const }), mustReport: true };
}
