// npm run check: types, lint, layers, unit and host tests.
import { runCheckSteps } from "./check-steps.mjs";
import { prepareDependencies } from "./prepare.mjs";
import { summarize } from "./steps.mjs";

await prepareDependencies();
summarize(await runCheckSteps());
