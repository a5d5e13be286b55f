import fs from "node:fs";
import { gzipSync } from "node:zlib";
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from "docx";
import { compareWithReport, makeExport } from "../src/app/index";
import { formOf } from "../src/form/index";
import { reportFromJson } from "../src/figures/index";
import { composeReport, contentOf, type ReportContent } from "../src/report/index";
import { writeDocx } from "../src/report/docx/index";
import { layOutWorkbook, readWorkbookReport } from "../src/sheet/index";
import { writeWorkbook } from "../src/workbooks/index";
import { gridOfLayout } from "../test/support/grid-of-layout";
import { launchBrowser, startServer } from "./support/browser";
import { median, report } from "./support/measure";

const runs = 30;
const seed = reportFromJson(
  JSON.parse(fs.readFileSync("test/fixtures/reports/luoyun-township-2020.json", "utf8")),
);

/** The same paragraphs and cells as the report, without a style, a width or a border of ours. */
async function plainDocument({ blocks }: ReportContent): Promise<Uint8Array> {
  const children = blocks.map((block) =>
    block.kind === "paragraph"
      ? new Paragraph({ children: [new TextRun(block.text)] })
      : new Table({
          rows: block.rows.map(
            (row) =>
              new TableRow({
                children: row.map(
                  ({ text, rowSpan, columnSpan }) =>
                    new TableCell({
                      rowSpan,
                      columnSpan,
                      children: [new Paragraph({ children: [new TextRun(text)] })],
                    }),
                ),
              }),
          ),
        }),
  );
  return new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ children }] })));
}

/** Times several actions in turn, so that a noisy machine disturbs them alike; the first five rounds do not count. */
async function interleaved(actions: readonly (() => Promise<unknown>)[]): Promise<number[]> {
  const times = actions.map((): number[] => []);
  for (let run = -5; run < runs; run += 1) {
    for (const [index, action] of actions.entries()) {
      const start = performance.now();
      await action();
      if (run >= 0) times[index]?.push(performance.now() - start);
    }
  }
  return times.map(median);
}

async function measureWriting(): Promise<void> {
  const document = composeReport({ ...seed, form: formOf(seed.edition) });
  const content = contentOf(document);
  const found = readWorkbookReport(gridOfLayout(layOutWorkbook(seed)));
  if (!found) throw new Error("The form was not found");
  const { bytes } = await makeExport("docx", found);
  const [ours = NaN, plain = NaN, proven = NaN, compared = NaN] = await interleaved([
    () => writeDocx(document),
    () => plainDocument(content),
    () => makeExport("docx", found),
    () => compareWithReport(found, bytes, "report.docx"),
  ]);
  report("the seed's report as Word", ours, "ms");
  report("the library's plain document of as many paragraphs and cells", plain, "ms");
  report("ratio", ours / plain, "×", "≤ 1.5 ×");
  report("the same with its proof (composed, written, read back, compared)", proven, "ms");
  report("核对Word: read and compared", compared, "ms");
  const size = (await writeDocx(document)).length;
  const plainSize = (await plainDocument(content)).length;
  report("size of the report", size / 1024, "KiB");
  report("size of the plain document", plainSize / 1024, "KiB");
  report("ratio", size / plainSize, "×", "≤ 1.5 ×");
}

/** What the pane fetches when 生成Word is pressed for the first time. */
async function measureLoading(): Promise<void> {
  const workbook = Buffer.from(await writeWorkbook(layOutWorkbook(seed)));
  const server = await startServer();
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ locale: "zh-CN" });
    await page.goto(`${server.origin}/taskpane.html`);
    await page
      .getByLabel("选择年报工作簿")
      .setInputFiles({ name: "年报.xlsx", mimeType: "application/octet-stream", buffer: workbook });
    await page.getByRole("button", { name: "生成Word" }).first().waitFor();
    await page.waitForLoadState("networkidle");
    const loads: Promise<Buffer>[] = [];
    page.on("response", (response) => loads.push(response.body()));
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "生成Word" }).first().click();
    await download;
    const files = await Promise.all(loads);
    const sum = (sizes: readonly number[]) => sizes.reduce((total, one) => total + one, 0);
    report("code loaded on demand for Word", sum(files.map((file) => file.length)) / 1024, "KiB");
    report("the same gzipped", sum(files.map((file) => gzipSync(file).length)) / 1024, "KiB");
    report("in files", files.length, "files");
  } finally {
    await browser.close();
    await server.close();
  }
}

void measureWriting().then(measureLoading);
