// Gets a checkout ready, as far as it is not yet: node scripts/prepare.mjs [dependencies] [build] [workbench] [programs]
// Uses nothing but Node, since it runs before anything is installed.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findBrowser, findLibreOffice, findPdfToPpm, findUnoPython, hasTestFonts } from "./find-programs.mjs";
import { projectRoot, runCommand, runNode } from "./run-command.mjs";
import { filesBelow, sourceHash } from "./source-hash.mjs";

/** Installs what package-lock.json lists, unless exactly that is installed. */
export async function prepareDependencies() {
  const stamp = join(projectRoot, "node_modules/.nianbao-lock");
  const lock = createHash("sha256")
    .update(readFileSync(join(projectRoot, "package-lock.json")))
    .digest("hex");
  if (readIfThere(stamp) === lock) return;
  const done = announce("安装依赖（npm ci）");
  const { code } = await runCommand("npm", [
    "ci",
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
  ]);
  if (code !== 0) throw new Error("npm ci 没有成功，原因见上。请检查能否访问 npm 源后重试。");
  writeFileSync(stamp, lock);
  done();
}

/** Builds dist/ for local use, unless it is what the sources as they stand give. */
export async function prepareBuild() {
  const built = readIfThere(join(projectRoot, "dist/version.json"));
  const { version } = JSON.parse(readFileSync(join(projectRoot, "package.json"), "utf8"));
  const wanted = `${version}+${sourceHash(projectRoot)}`;
  if (built !== undefined) {
    const { build, baseUrl, officeJs } = JSON.parse(built);
    const asDeveloped = baseUrl === "https://localhost:3000" && officeJs === undefined;
    if (build === wanted && asDeveloped && existsSync(join(projectRoot, "dist/cli/nianbao.js"))) return;
  }
  await webpack("构建窗格和命令行（webpack）", ["--mode", "production"]);
}

/** Bundles the workbench page into .cache/workbench/, unless its sources have not changed since. */
export async function prepareWorkbench() {
  const stamp = join(projectRoot, ".cache/workbench.stamp");
  const sources = ["test/workbench", "test/excel-host", "src", "package-lock.json"];
  const wanted = hashOf(sources.flatMap((source) => filesBelow(join(projectRoot, source))).sort());
  if (readIfThere(stamp) === wanted && existsSync(join(projectRoot, ".cache/workbench/index.html"))) return;
  await webpack("构建工作台", ["--config", "test/workbench/webpack.config.js"]);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}

async function webpack(title, args) {
  const done = announce(title);
  const { code, output } = await runNode(
    "node_modules/webpack/bin/webpack.js",
    [...args, "--stats", "errors-warnings"],
    {
      quiet: true,
    },
  );
  if (code !== 0) throw new Error(`${title}没有成功：\n${output}`);
  done();
}

const needed = [
  { what: "Chrome、Edge 或 Chromium 浏览器", find: findBrowser, debian: ["chromium"] },
  { what: "LibreOffice", find: findLibreOffice, debian: ["libreoffice-calc", "libreoffice-writer"] },
  { what: "能 import uno 的 Python（随 LibreOffice 安装）", find: findUnoPython, debian: ["python3-uno"] },
  { what: "pdftoppm（poppler）", find: findPdfToPpm, debian: ["poppler-utils"] },
  {
    what: "测试用的字体（Liberation、思源黑体/宋体、文鼎简宋/简楷、cwTeX 仿宋）",
    find: () => hasTestFonts() || undefined,
    debian: [
      "fontconfig",
      "fonts-liberation",
      "fonts-noto-cjk",
      "fonts-arphic-gbsn00lp",
      "fonts-arphic-gkai00mp",
      "fonts-cwtex-fs",
    ],
  },
];

/**
 * Sees to the programs the browser and LibreOffice tests use: installs what is missing by apt where this runs as
 * root on Debian. Answers with a sentence for each that is missing still, empty when all is there.
 */
export async function preparePrograms() {
  const missing = needed.filter(({ find }) => find() === undefined);
  if (missing.length > 0 && isDebianRoot()) {
    const packages = missing.flatMap(({ debian }) => debian);
    const done = announce(`用 apt-get 安装测试用的程序（${packages.join("、")}）`);
    const environment = { DEBIAN_FRONTEND: "noninteractive" };
    await aptGet(["update"], environment);
    await aptGet(["install", "-y", "--no-install-recommends", ...packages], environment);
    done();
  }
  return missing
    .filter(({ find }) => find() === undefined)
    .map(({ what, debian }) => `缺少${what}。${howToInstall(debian)}`);
}

async function aptGet(args, environment) {
  const { code, output } = await runCommand("apt-get", args, { quiet: true, environment });
  if (code !== 0) throw new Error(`apt-get ${args.join(" ")} 没有成功：\n${output}`);
}

function isDebianRoot() {
  return existsSync("/usr/bin/apt-get") && process.getuid?.() === 0;
}

function howToInstall(packages) {
  if (existsSync("/usr/bin/apt-get")) return `请运行：sudo apt-get install ${packages.join(" ")}`;
  const places =
    "浏览器 https://www.microsoft.com/edge ，LibreOffice https://www.libreoffice.org ，poppler 用系统的软件包管理器";
  return `请自行安装（${places}），或用环境变量 NIANBAO_BROWSER、NIANBAO_SOFFICE、NIANBAO_UNO_PYTHON、NIANBAO_PDFTOPPM 指明位置。`;
}

/** Says what is being done, and returns how to say that it is done. */
function announce(title) {
  const start = Date.now();
  console.log(`· ${title}……`);
  return () => console.log(`  ${title}：完成，${((Date.now() - start) / 1000).toFixed(0)} 秒`);
}

function hashOf(files) {
  const hash = createHash("sha256");
  for (const file of files) hash.update(file).update("\0").update(readFileSync(file)).update("\0");
  return hash.digest("hex");
}

function readIfThere(file) {
  return statSync(file, { throwIfNoEntry: false }) === undefined ? undefined : readFileSync(file, "utf8");
}

async function prepareChosen(chosen) {
  const steps = { dependencies: prepareDependencies, build: prepareBuild, workbench: prepareWorkbench };
  for (const [name, step] of Object.entries(steps)) {
    if (chosen.length === 0 || chosen.includes(name)) await step();
  }
  if (chosen.length > 0 && !chosen.includes("programs")) return;
  const missing = await preparePrograms();
  for (const sentence of missing) console.error(sentence);
  if (missing.length > 0) process.exitCode = 1;
}

// Not awaited at the top, since jest loads this module by require.
if (process.argv[1] === fileURLToPath(import.meta.url)) void prepareChosen(process.argv.slice(2));
