// Fails when files need each other in a circle to start (types, which are gone by then, may): node scripts/check-cycles.mjs [folder…]
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import typescript from "typescript";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The circles of imports below the folders, each as a list of files that ends where it began. */
export function findCycles(folders) {
  const imports = new Map(folders.flatMap(sourceFiles).map((file) => [file, importedFiles(file)]));
  const cycles = [];
  const finished = new Set();
  const visit = (file, path) => {
    if (finished.has(file)) return;
    const start = path.indexOf(file);
    if (start >= 0) {
      cycles.push([...path.slice(start), file]);
      return;
    }
    for (const next of imports.get(file) ?? []) visit(next, [...path, file]);
    finished.add(file);
  };
  for (const file of imports.keys()) visit(file, []);
  return cycles;
}

function sourceFiles(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts") && statSync(file).isFile());
}

function importedFiles(file) {
  const source = typescript.createSourceFile(
    file,
    readFileSync(file, "utf8"),
    typescript.ScriptTarget.Latest,
  );
  return source.statements.flatMap((statement) => {
    const from = statement.moduleSpecifier?.text;
    if (from === undefined || !from.startsWith(".") || isErased(statement)) return [];
    const target = resolve(dirname(file), from);
    const candidates = [
      target,
      `${target}.ts`,
      `${target}.tsx`,
      join(target, "index.ts"),
      join(target, "index.tsx"),
    ];
    return candidates.filter((each) => /\.tsx?$/.test(each) && existsSync(each)).slice(0, 1);
  });
}

/** An import or export of types only, written as such; the lint asks for that. */
function isErased(statement) {
  const clause = statement.importClause;
  if (statement.isTypeOnly || clause?.phaseModifier === typescript.SyntaxKind.TypeKeyword) return true;
  const names = clause === undefined ? statement.exportClause?.elements : clause.namedBindings?.elements;
  return clause?.name === undefined && names !== undefined && names.every((name) => name.isTypeOnly);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folders = process.argv.length > 2 ? process.argv.slice(2) : ["src"];
  const cycles = findCycles(folders.map((folder) => resolve(root, folder)));
  for (const cycle of cycles) console.error(cycle.map((file) => relative(root, file)).join("\n  → "));
  console.log(cycles.length === 0 ? "no import cycles" : `${cycles.length} import cycles`);
  process.exitCode = cycles.length === 0 ? 0 : 1;
}
