// npm run fuzz [-- inputs [seed]]: damaged .xlsx and .docx files by the thousand, see test/fuzz.
import { prepareDependencies } from "./prepare.mjs";
import { runCommand } from "./run-command.mjs";

await prepareDependencies();
const { code } = await runCommand(process.execPath, [
  "--disable-warning=ExperimentalWarning",
  "--require",
  "./scripts/register-typescript.cjs",
  "test/fuzz/run.ts",
  ...process.argv.slice(2),
]);
process.exitCode = code;
