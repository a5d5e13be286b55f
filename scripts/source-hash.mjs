import { createHash } from "node:crypto";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** Everything the built pages and the command line are made from. */
const sources = [
  "src",
  "assets",
  "manifest.xml",
  "webpack.config.js",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
];

/**
 * A short fingerprint (8 hexadecimal digits) of all that goes into a build, so that a build can be recognised as
 * up to date and a user can say which one is on the screen. The same sources give the same fingerprint on every
 * machine, whatever the order in which files are listed.
 */
export function sourceHash(root) {
  const hash = createHash("sha256");
  for (const file of sources.flatMap((source) => filesBelow(join(root, source))).sort()) {
    hash.update(relative(root, file).split(sep).join("/"));
    hash.update("\0");
    hash.update(readFileSync(file));
    hash.update("\0");
  }
  return hash.digest("hex").slice(0, 8);
}

/** The files below a folder, or the file itself; nothing where there is neither. */
export function filesBelow(path) {
  const status = statSync(path, { throwIfNoEntry: false });
  if (status === undefined) return [];
  if (status.isFile()) return [path];
  return readdirSync(path).flatMap((name) => filesBelow(join(path, name)));
}
