// npm start: sets itself up on a fresh clone, then serves the workbench and opens it in a browser.
import { spawn } from "node:child_process";
import { prepareBuild, prepareDependencies, prepareWorkbench } from "./prepare.mjs";
import { projectRoot } from "./run-command.mjs";

await prepareDependencies();
await prepareBuild();
await prepareWorkbench();

const { startServer } = await import("../test/workbench/serve.mjs");
const { origin, workbench } = await startOn(Number(process.env.PORT ?? 3001));
console.log(`
工作台（左边表格，右边窗格）：${workbench}
浏览器离线版：              ${origin}/taskpane.html
按 Ctrl+C 结束。`);
openInBrowser(workbench);

/** The usual port, so that the address stays the same from day to day; any free one where it is taken. */
async function startOn(port) {
  try {
    return await startServer({ port, root: projectRoot });
  } catch (error) {
    if (error.code !== "EADDRINUSE") throw error;
    return startServer({ port: 0, root: projectRoot });
  }
}

function openInBrowser(address) {
  const hasDisplay = process.platform !== "linux" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!hasDisplay || process.env.CI) return;
  const openers = { darwin: ["open", [address]], win32: ["cmd", ["/c", "start", "", address]] };
  const [program, args] = openers[process.platform] ?? ["xdg-open", [address]];
  // The address is printed anyway; a machine without an opener is no reason to stop.
  spawn(program, args, { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}
