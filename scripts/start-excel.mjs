// npm run start:excel: serves the build at https://localhost:3000 and sideloads manifest.xml into desktop Excel.
import { prepareDependencies } from "./prepare.mjs";
import { runCommand } from "./run-command.mjs";

await prepareDependencies();

// Taken by npx when it is wanted, not a dependency: it brings 585 packages and native builds (decision 0002).
const debuggingTool = "office-addin-debugging@6.0.6";
const serving = runCommand("npm", ["run", "serve"]);
const { code } = await runCommand("npx", [
  "--yes",
  debuggingTool,
  "start",
  "manifest.xml",
  "desktop",
  "--app",
  "excel",
  "--no-debug",
]);
if (code === 0) {
  console.log("Excel 打开后，在“开始”选项卡的“年报”组点“打开”。按 Ctrl+C 停止服务。");
  await serving;
} else {
  console.error("没有能把加载项装进 Excel（只支持 Windows 和 Mac 上的桌面版 Excel），原因见上。");
  process.exit(1);
}
