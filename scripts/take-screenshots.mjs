// npm run pictures: takes the pictures of the README and of the user guide, of the build as it stands. Those of the
// guide are taken by the browser tests that walk its steps.
// Needs a browser, LibreOffice and pdftoppm (node scripts/prepare.mjs programs).
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { chromium } from "playwright-core";
import { startServer } from "../test/workbench/serve.mjs";
import { findBrowser, findLibreOffice, findPdfToPpm } from "./find-programs.mjs";
import { prepareBuild, prepareWorkbench } from "./prepare.mjs";
import { projectRoot, runNode } from "./run-command.mjs";

const pictures = join(projectRoot, "docs/images");
const sizeLimit = 300_000;
const reports = join(projectRoot, "test/fixtures/reports");
const scratch = mkdtempSync(join(tmpdir(), "nianbao-pictures-"));

await prepareBuild();
await prepareWorkbench();
mkdirSync(pictures, { recursive: true });
const server = await startServer({ root: projectRoot });
const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] });
try {
  await takeNewForm();
  await takeWrongTotal();
  await takeBrowserEdition();
  await takeWord();
} finally {
  await browser.close();
  await server.close();
  rmSync(scratch, { recursive: true });
}
const guidePictures = join(projectRoot, "docs/guide/images");
const walks = ["--config", "jest.e2e.config.js", "to-final", "review", "collect"];
const { code } = await runNode("node_modules/jest/bin/jest.js", walks, {
  environment: { NIANBAO_PICTURES: guidePictures },
});
if (code !== 0) process.exitCode = code;
for (const folder of [pictures, guidePictures]) {
  for (const name of readdirSync(folder)) {
    const { size } = statSync(join(folder, name));
    console.log(`${relative(projectRoot, join(folder, name))} ${Math.round(size / 1000)} kB`);
    if (size > sizeLimit) process.exitCode = 1;
  }
}

/** A form just inserted, on its largest table. */
async function takeNewForm() {
  const { page, pane } = await openWorkbench();
  await pane.getByLabel("单位名称（全称）").fill("重庆市涪陵区罗云乡人民政府");
  await pane.getByLabel("报告年度").selectOption("2020");
  await pane.getByRole("button", { name: "新建年报" }).click();
  await pane.getByText("未填", { exact: true }).waitFor();
  await page.locator('.sheet-tab[data-sheet="三、收到和处理申请"]').click();
  await goTo(page, "D6");
  await save(page, "workbench-new");
}

/** A total overtyped in a filled form. */
async function takeWrongTotal() {
  const { page, pane } = await openWorkbench();
  await page
    .getByLabel("打开 .xlsx")
    .setInputFiles(filled("luoyun-township-2020", "罗云乡_2020年政府信息公开年报"));
  await pane.getByText("未填", { exact: true }).waitFor();
  await page.locator('.sheet-tab[data-sheet="四、复议诉讼"]').click();
  await goTo(page, "J6");
  await page.keyboard.type("2");
  await page.keyboard.press("Enter");
  await pane.getByText("四项之和为1").first().waitFor();
  await goTo(page, "J6");
  await save(page, "workbench-error");
}

/** A saved workbook of a published report whose table 三 does not add up. */
async function takeBrowserEdition() {
  const page = await newPage({ width: 820, height: 900 });
  await page.goto(`${server.origin}/taskpane.html`);
  await page
    .getByLabel("选择年报工作簿")
    .setInputFiles(filled("pingtan-2020", "平潭综合实验区_2020年政府信息公开年报"));
  await page.getByText("必须改正", { exact: true }).first().waitFor();
  await save(page, "browser-edition");
}

/** The first two pages of the Word, side by side. */
async function takeWord() {
  const docx = join(scratch, "report.docx");
  commandLine("export", filled("luoyun-township-2020", "罗云乡_2020年政府信息公开年报"), "--docx", docx);
  const environment = { ...process.env, FONTCONFIG_FILE: fontsOfOneCut() };
  const profile = `-env:UserInstallation=file://${join(scratch, "profile")}`;
  execFileSync(findLibreOffice(), [profile, "--headless", "--convert-to", "pdf", "--outdir", scratch, docx], {
    env: environment,
    stdio: "ignore",
  });
  execFileSync(findPdfToPpm(), [
    "-r",
    "72",
    "-l",
    "2",
    "-png",
    join(scratch, "report.pdf"),
    join(scratch, "page"),
  ]);
  const pages = readdirSync(scratch).filter((name) => /^page-\d+\.png$/.test(name));
  const images = pages.sort().map((name) => {
    const data = readFileSync(join(scratch, name)).toString("base64");
    return `<img src="data:image/png;base64,${data}" style="border:1px solid #ccc">`;
  });
  const page = await newPage({ width: 1240, height: 880 });
  await page.setContent(
    `<body style="margin:0"><div style="display:inline-flex;gap:16px;padding:12px;background:#eee">${images.join("")}</div>`,
  );
  await page.locator("body > div").screenshot({ path: join(pictures, "report-word.png") });
}

/**
 * The fonts of the rendering tests, but for 仿宋 one that has every simplified character: a line drawn from two fonts
 * is no picture to show.
 */
function fontsOfOneCut() {
  const aliases = ["仿宋", "仿宋_GB2312"].map(
    (family) =>
      `<alias binding="same"><family>${family}</family><prefer><family>Noto Serif CJK SC</family></prefer></alias>`,
  );
  const previewFonts = join(projectRoot, "test/libreoffice/preview-fonts.conf");
  const file = join(scratch, "fonts.conf");
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${aliases.join("")}<include>${previewFonts}</include></fontconfig>`,
  );
  return file;
}

async function openWorkbench() {
  const page = await newPage({ width: 1400, height: 860 });
  await page.goto(server.workbench);
  // Opening a file loads the pane anew; this follows it.
  const pane = page.frameLocator(".pane-frame");
  await pane.getByLabel("单位名称（全称）").waitFor();
  return { page, pane };
}

async function newPage(viewport) {
  const context = await browser.newContext({ viewport, locale: "zh-CN", timezoneId: "Asia/Shanghai" });
  const page = await context.newPage();
  page.on("dialog", (dialog) => void dialog.accept());
  return page;
}

async function goTo(page, address) {
  await page.getByLabel("名称框").fill(address);
  await page.getByLabel("名称框").press("Enter");
}

async function save(page, name) {
  // What fades in has faded in.
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(pictures, `${name}.png`) });
}

/** A workbook with a published report's figures, by the name a unit would give it. */
function filled(report, name) {
  const workbook = join(scratch, `${name}.xlsx`);
  commandLine("fill", join(reports, `${report}.json`), "--out", workbook);
  return workbook;
}

function commandLine(...words) {
  execFileSync(process.execPath, [join(projectRoot, "dist/cli/nianbao.js"), ...words], { stdio: "ignore" });
}
