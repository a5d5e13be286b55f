import findProgramsForTests from "../../scripts/find-programs-for-tests.mjs";
import { prepareBuild, prepareWorkbench } from "../../scripts/prepare.mjs";
import { projectRoot } from "../../scripts/run-command.mjs";

/**
 * Builds what is out of date and serves it on a free port for the whole run; tests find it in NIANBAO_ORIGIN. A server
 * that is named there already is used as it stands.
 */
export default async function startServerForTests() {
  findProgramsForTests();
  if (process.env.NIANBAO_ORIGIN !== undefined) return;
  await prepareBuild();
  await prepareWorkbench();
  // Imported here, since jest loads this module by require and serve.mjs awaits at its top level.
  const { startServer } = await import("../workbench/serve.mjs");
  const server = await startServer({ port: 0, root: projectRoot });
  process.env.NIANBAO_ORIGIN = server.origin;
  globalThis.nianbaoServer = server;
}
