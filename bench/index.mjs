// npm run bench [-- part of a name …]: runs bench/*.bench.ts, one process each, against the production build.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import findProgramsForTests from "../scripts/find-programs-for-tests.mjs";
import { prepareBuild, prepareDependencies, prepareWorkbench } from "../scripts/prepare.mjs";
import { projectRoot, runCommand } from "../scripts/run-command.mjs";

await prepareDependencies();
await prepareBuild();
await prepareWorkbench();
findProgramsForTests();

const wanted = process.argv.slice(2);
const benches = readdirSync(join(projectRoot, "bench"))
  .filter((name) => name.endsWith(".bench.ts"))
  .filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)))
  .sort();

let failed = 0;
for (const bench of benches) {
  console.log(`\n── ${bench.replace(".bench.ts", "")} ──`);
  const { code } = await runCommand(process.execPath, [
    "--disable-warning=ExperimentalWarning",
    // So that memory held can be told from memory not yet collected.
    "--expose-gc",
    "--require",
    "./scripts/register-typescript.cjs",
    `bench/${bench}`,
  ]);
  if (code !== 0) failed += 1;
}
if (failed > 0) {
  console.error(`\n${failed} of ${benches.length} benches failed`);
  process.exitCode = 1;
}
