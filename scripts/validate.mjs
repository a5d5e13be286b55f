// npm run validate: checks manifest.xml without asking Microsoft's validation service, then prints what it says.
import { prepareDependencies } from "./prepare.mjs";
import { runNode } from "./run-command.mjs";
import { jestStep, summarize } from "./steps.mjs";

await prepareDependencies();
const checked = await jestStep("manifest.xml", "manifest", ["test/manifest"]);
await runNode("node_modules/office-addin-manifest/cli.js", ["info", "manifest.xml"]);
summarize([checked]);
