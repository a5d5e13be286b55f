import type { Page } from "playwright-core";
import { figurePlaces, formOf } from "../../src/form/index";
import { writeReportFile } from "../../src/app/write-report-file";
import { readDocx } from "../../src/report/docx/index";
import { readReport } from "../../src/report/index";
import { readWorkbookReport } from "../../src/sheet/index";
import { readWorkbook } from "../../src/workbooks/index";
import { publishedReport } from "../support/reports";
import { closeBrowser, openBrowserEdition, openWorkbench, type OpenedPage } from "./browser";
import { downloadBy, type DownloadedFile } from "./download-by";
import { dropFiles } from "./drop-files";
import { fillWorkbench } from "./fill-workbench";
import { fullAddressOf } from "./official-entries";
import { PaneHands } from "./pane-hands";

afterAll(closeBrowser);

describe.each(["luoyun-township-2020", "suqian-2024"])("the saved workbook of %s", (name) => {
  const report = publishedReport(name);
  let opened: OpenedPage;
  let page: PaneHands;
  let right: DownloadedFile;
  let wrong: DownloadedFile;

  beforeAll(async () => {
    const workbench = await openWorkbench();
    await fillWorkbench(workbench, report);
    const save = () => workbench.page.getByRole("button", { name: "另存为 .xlsx" }).click();
    right = await downloadBy(workbench.page, save);
    await workbench.page.evaluate(
      (address) => window.workbench.book.user.typeInto(address, "2", { keepInvalid: true }),
      fullAddressOf(report, "proceedings.directSuit.total"),
    );
    wrong = await downloadBy(workbench.page, save);
    await workbench.page.context().close();
    opened = await openBrowserEdition();
    page = new PaneHands(opened.page);
  });

  test("stands in the browser edition with every figure and nothing to mend", async () => {
    await dropFiles(opened.page, [right]);
    await page.waitForCount("未填", 0);
    expect(await page.counts()).toMatchObject({ 未填: 0, 必须改正: 0 });
  });

  test("gives the same Word as in the pane", async () => {
    const word = await downloadBy(opened.page, () => page.press("生成Word"));
    const reading = readDocx(word.bytes);
    if ("unreadable" in reading) throw new Error(reading.unreadable);
    const { figures, edition } = readReport(reading.content);
    expect(edition).toBe(report.edition);
    expect(figures).toEqual(report.figures);
  });

  test("is told wrong where a total was overtyped, with the cell to mend", async () => {
    await dropFiles(opened.page, [wrong]);
    await page.waitForCount("必须改正", 1);
    const finding = await page.problems.first().innerText();
    expect(finding).toContain("未经复议直接起诉");
    expect(finding).toContain("填的是2");
    expect(finding).toContain("“四、复议诉讼”的J6格");
    expect(opened.observed).toEqual({ errors: [], policyViolations: [], foreignRequests: [] });
  });
});

test("新建年报 gives a blank form that reads as one", async () => {
  const { page, observed } = await openBrowserEdition();
  const hands = new PaneHands(page);
  const file = await downloadBy(page, () => hands.create("示例县示例乡人民政府", 2020));
  expect(file.name).toBe("示例县示例乡人民政府_2020年政府信息公开年报.xlsx");
  const found = readWorkbookReport(readWorkbook(file.bytes));
  expect(found?.report).toMatchObject({ unit: "示例县示例乡人民政府", year: 2020, edition: "2019" });
  expect(found?.report.figures).toEqual(new Map());
  expect(found?.places.size).toBe(figurePlaces(formOf("2019")).size);

  await dropFiles(page, [file]);
  await hands.waitForCount("未填", 166);
  expect(observed).toEqual({ errors: [], policyViolations: [], foreignRequests: [] });
});

test("带入上年数据 is saved with the file, and compared with when it is opened again", async () => {
  const { page, observed } = await openBrowserEdition();
  const hands = new PaneHands(page);
  const [last, now] = await Promise.all(
    ["suqian-2023", "suqian-2024"].map(async (name): Promise<DownloadedFile> =>
      writeReportFile(publishedReport(name)),
    ),
  );
  await dropFiles(page, [now!]);
  await hands.waitForCount("未填", 0);
  const chooser = page.waitForEvent("filechooser");
  await hands.press("带入上年数据");
  await (await chooser).setFiles({ name: last!.name, mimeType: "", buffer: Buffer.from(last!.bytes) });
  await page.getByText("已与2023年度的数对照").waitFor();
  const saved = await downloadBy(page, () => hands.press("保存文件"));

  await page.reload();
  await dropFiles(page, [saved]);
  await page.getByText("已与2023年度的数对照").waitFor();
  expect(observed).toEqual({ errors: [], policyViolations: [], foreignRequests: [] });
});

describe("a file that is no workbook", () => {
  let page: Page;
  let xlsx: DownloadedFile;
  let docx: DownloadedFile;

  beforeAll(async () => {
    ({ page } = await openBrowserEdition());
    const hands = new PaneHands(page);
    xlsx = await downloadBy(page, () => hands.create("示例县示例乡人民政府", 2024));
    await dropFiles(page, [xlsx]);
    docx = await downloadBy(page, () => hands.press("生成Word"));
    // The file comes before the page is done with it, and what is dropped meanwhile is not taken.
    await page.locator("button:enabled", { hasText: "生成Word" }).waitFor();
  });

  test.each([
    ["a PDF", () => file("年报.pdf", new TextEncoder().encode("%PDF-1.7\n%âãÏÓ\n1 0 obj\n")), /PDF/],
    ["a workbook cut short", () => file("年报.xlsx", xlsx.bytes.slice(0, 9000)), /不完整/],
    ["a Word file", () => file("年报.docx", docx.bytes), /Word/],
    ["an empty file", () => file("年报.xlsx", new Uint8Array()), /空/],
  ])("%s is answered by one Chinese sentence, and the report opened before stays", async (_, made, words) => {
    await dropFiles(page, [made()]);
    const hands = new PaneHands(page);
    await hands.problem.getByText(words).waitFor();
    const sentences = (await hands.problem.innerText()).trim();
    expect(sentences).toMatch(/^[^\n]*[\u4e00-\u9fff][^\n]*。$/);
    expect((await hands.counts())["未填"]).toBe(166);
  });

  test("two files at once are answered by one Chinese sentence", async () => {
    await dropFiles(page, [xlsx, xlsx]);
    await new PaneHands(page).problem.getByText("一次核对一个文件，请只拖入一个.xlsx文件。").waitFor();
  });
});

function file(name: string, bytes: Uint8Array): DownloadedFile {
  return { name, bytes };
}
