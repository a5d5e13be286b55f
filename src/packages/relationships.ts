import type { Zip } from "./open-zip";
import { PackageError } from "./package-error";
import { readXml } from "./read-xml";

/** A pointer from one part of a package to another, inside the package. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type's address: "worksheet", "sharedStrings", "officeDocument". Transitional and strict agree. */
  readonly type: string;
  /** Path of the part pointed to. */
  readonly path: string;
}

const NAMESPACES = new Map([["http://schemas.openxmlformats.org/package/2006/relationships", ""]]);

/**
 * The relationships of a part, or of the package itself when `part` is "". Empty when there are none; links that
 * leave the package are left out.
 */
export function readRelationships(zip: Zip, part: string): Relationship[] {
  const slash = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, slash);
  const path = `${folder}_rels/${part.slice(slash)}.rels`;
  const found: Relationship[] = [];
  if (!zip.has(path)) return found;
  readXml(zip, path, {
    namespaces: NAMESPACES,
    open(name, attributes) {
      if (name !== "Relationship" || attributes.get("TargetMode") === "External") return;
      const [id, type, target] = ["Id", "Type", "Target"].map((key) => attributes.get(key));
      if (id === undefined || type === undefined || target === undefined) {
        throw new PackageError("XML_MALFORMED", path, "relationship");
      }
      found.push({ id, type: type.slice(type.lastIndexOf("/") + 1), path: resolveTarget(folder, target) });
    },
  });
  return found;
}

function resolveTarget(folder: string, target: string): string {
  const clean = unescapePath(target.replace(/\\/g, "/"));
  const steps = (clean.startsWith("/") ? clean : folder + clean).split("/");
  const path: string[] = [];
  for (const step of steps) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}

/** Percent signs that are no escapes stand for themselves. */
function unescapePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
