// npm test: sets itself up on a fresh clone, then runs everything there is to run.
import { runCheckSteps } from "./check-steps.mjs";
import { prepareBuild, prepareDependencies, preparePrograms, prepareWorkbench } from "./prepare.mjs";
import { failedStep, jestStep, summarize } from "./steps.mjs";

// Browser and LibreOffice come while what needs neither is checked.
const [missing, outcomes] = await Promise.all([
  preparePrograms(),
  prepareDependencies().then(() => runCheckSteps()),
]);
await prepareBuild();
await prepareWorkbench();
if (missing.length > 0) outcomes.push(failedStep("测试用的程序", missing));
// Each waits for its program most of the time: together they keep two cores busy.
outcomes.push(
  ...(await Promise.all([
    jestStep("浏览器测试", "e2e", ["--config", "jest.e2e.config.js"]),
    jestStep("LibreOffice 测试", "libreoffice", ["--config", "jest.libreoffice.config.js"]),
  ])),
);
summarize(outcomes);
