import { readReport } from "../../src/report/index";
import { readDocx } from "../../src/report/docx/index";
import { readHtml } from "../../src/report/html/index";
import { layOutWorkbook } from "../../src/sheet/index";
import { writeWorkbook } from "../../src/workbooks/index";
import { publishedReport } from "../support/reports";
import { withBody } from "../support/returned-word";
import { closeBrowser, openBrowserEdition, type OpenedPage } from "./browser";
import { downloadBy } from "./download-by";
import { dropFiles } from "./drop-files";
import { PaneHands } from "./pane-hands";

const luoyun = publishedReport("luoyun-township-2020");
let opened: OpenedPage;
let pane: PaneHands;

beforeAll(async () => {
  opened = await openBrowserEdition();
  pane = new PaneHands(opened.page);
  const bytes = Buffer.from(await writeWorkbook(layOutWorkbook(luoyun)));
  await dropFiles(opened.page, [{ name: "罗云乡.xlsx", bytes }]);
  await opened.page.getByRole("tab", { name: "导出" }).click();
});
afterAll(closeBrowser);

const told = (text: string | RegExp) => opened.page.getByText(text).first().waitFor();

test("the seed comes out as HTML with the same paragraphs and 198 figures", async () => {
  const file = await downloadBy(opened.page, () => pane.press("HTML（门户网站）"));
  expect(file.name).toMatch(/（草稿）\.html$/);
  const { figures, narrative } = readReport(readHtml(new TextDecoder().decode(file.bytes)));
  expect(figures).toEqual(luoyun.figures);
  expect(narrative).toEqual(luoyun.narrative);
});

test("the Word that came back shows what differs, and all is taken over at once", async () => {
  const makeWord = opened.page
    .getByRole("tabpanel", { name: "导出" })
    .getByRole("button", { name: "生成Word" });
  const word = await downloadBy(opened.page, () => makeWord.click());
  // The file comes before the pane is done with it, and what is chosen meanwhile is not taken.
  await makeWord.and(opened.page.locator(":enabled")).waitFor();
  const reading = readDocx(word.bytes);
  if ("unreadable" in reading) throw new Error(reading.unreadable);
  expect(readReport(reading.content).narrative).toEqual(luoyun.narrative);
  const changed = withBody(word.bytes, (body) => {
    const at = body.lastIndexOf(">1</w:t>");
    return `${body.slice(0, at)}>2</w:t>${body.slice(at + 8)}`.replace("信息73条", "信息74条");
  });
  await opened.page
    .getByLabel("选择改定的Word")
    .setInputFiles({ name: "改定.docx", mimeType: "application/octet-stream", buffer: Buffer.from(changed) });
  await told(/有2处不同/);
  await pane.press("全部采纳（2处）");
  await told("✓ 这份Word和工作簿一致。");
});

test("打印报送表 prints 封面 and the three tables, a page each, and nothing of the pane", async () => {
  await opened.page.evaluate(() => Object.assign(window, { print: () => undefined }));
  await pane.press("打印报送表");
  await told(/已打开打印窗口/);
  const pdf = await opened.page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g)).toHaveLength(4);
  await opened.page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  expect(await opened.page.locator(".nianbao-print").count()).toBe(0);
});

test("nothing of it was stopped by the page's policy or went wrong", () => {
  expect(opened.observed.errors).toEqual([]);
  expect(opened.observed.policyViolations).toEqual([]);
  expect(opened.observed.foreignRequests).toEqual([]);
});
