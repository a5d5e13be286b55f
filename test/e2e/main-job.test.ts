import { figurePlaces, formOf } from "../../src/form/index";
import { numberOf } from "../../src/figures/index";
import { readDocx } from "../../src/report/docx/index";
import { readReport } from "../../src/report/index";
import { narrativeHeadings, sheetNames } from "../../src/sheet/index";
import { publishedReport } from "../support/reports";
import { closeBrowser, openWorkbench, type OpenedWorkbench } from "./browser";
import { downloadBy } from "./download-by";
import { GridHands } from "./grid-hands";
import { addressOf, blocksOf, fullAddressOf, officialEntries, tables } from "./official-entries";
import { PaneHands } from "./pane-hands";

const red = "rgb(253, 231, 233)";

afterAll(closeBrowser);

describe.each([
  { name: "luoyun-township-2020", figureCount: 198, entryCount: 166, pasted: "proactive" },
  { name: "suqian-2024", figureCount: 200, entryCount: 166, pasted: "requests" },
] as const)("the report $name, in the workbench", ({ name, figureCount, entryCount, pasted }) => {
  const report = publishedReport(name);
  const form = formOf(report.edition);
  const published = [...figurePlaces(form)].map(([cell, place]) => {
    const figure = report.figures.get(cell);
    if (figure?.state !== "number") throw new Error(`${name} has no number for ${cell}`);
    return { cell, number: numberOf(figure.value, place.cell.kind) };
  });
  const addresses = published.map(({ cell }) => fullAddressOf(report, cell));
  const numbers = published.map(({ number }) => number);
  let opened: OpenedWorkbench;
  let grid: GridHands;
  let pane: PaneHands;

  beforeAll(async () => {
    opened = await openWorkbench();
    grid = new GridHands(opened.page);
    pane = new PaneHands(opened.pane);
  });
  afterAll(() => opened.page.context().close());

  test("新建年报 inserts the form of its year with every entry still to be filled", async () => {
    await pane.create(report.unit, report.year);
    expect(await pane.counts()).toEqual({ 未填: entryCount, 必须改正: 0, 需说明: 0 });
  });

  test("every published figure stands there once the entries are typed and pasted, and nothing is to mend", async () => {
    for (const table of tables) {
      await grid.openSheet(sheetNames[table]);
      const entries = officialEntries(report, table);
      if (table !== pasted) await grid.type(entries);
      else for (const block of blocksOf(entries)) await grid.paste(block.address, block.rows);
    }
    expect(await grid.values(addresses)).toEqual(numbers);
    expect(published).toHaveLength(figureCount);
    await pane.waitForCount("未填", 0);
    expect(await pane.counts()).toMatchObject({ 未填: 0, 必须改正: 0 });
  });

  test("a wrong total of 未经复议直接起诉 is told in the pane and in the sheet", async () => {
    await overtype("proceedings.directSuit.total", wrongTotal());
    await pane.waitForCount("必须改正", 1);
    const sentence = await pane.problems.first().innerText();
    expect(sentence).toContain("未经复议直接起诉");
    expect(sentence).toContain(`四项之和为${suits()}`);
    expect(sentence).toContain(`填的是${wrongTotal()}`);
    expect(await grid.drawn("F7")).toEqual({
      text: `✗ 相差${wrongTotal() - suits()}`,
      background: red,
    });
    expect((await grid.drawn("J6")).background).toBe(red);
  });

  test("undo clears the finding in the pane and in the sheet", async () => {
    await grid.undo();
    await pane.waitForCount("必须改正", 0);
    expect((await grid.drawn("F7")).text).toBe("✓");
    expect(await grid.values(addresses)).toEqual(numbers);
  });

  test("a 结转下年度 raised by 1 is told as T3-BAL, and a click on it selects the cell", async () => {
    const cell = "requests.carriedForward.naturalPerson";
    const address = addressOf(report, cell);
    const right = numbers[published.findIndex((figure) => figure.cell === cell)] ?? 0;
    await overtype(cell, right + 1);
    const finding = pane.problems.filter({ hasText: "T3-BAL" }).first();
    await finding.waitFor();
    const text = await finding.innerText();
    expect(text).toMatch(/“自然人”列第一项加第二项为\d+，第三项加第四项为\d+，相差1/);

    const [, sheet = "", place = ""] = /“(.*)”的([A-Z]+\d+)格/.exec(text) ?? [];
    await grid.openSheet(sheetNames.cover);
    await finding.getByRole("button").first().click();
    await grid.waitForCell(sheet, place);
    expect([sheet, place.charAt(0)]).toEqual([sheetNames.requests, address.charAt(0)]);
    await overtype(cell, right);
    await pane.waitForCount("必须改正", 0);
  });

  test("the Word that is generated holds the published figures and the paragraphs of 文字部分", async () => {
    const narrative = {
      ...report.narrative,
      title: [report.unit, `${report.year}年政府信息公开工作年度报告`],
    };
    if (narrative.other.length === 0) narrative.other = ["收取信息处理费3件，共2230元。"];
    await grid.openSheet(sheetNames.narrative);
    for (const { part, heading } of narrativeHeadings) {
      if (part === "title" || narrative[part].length === 0) continue;
      const address = `A${(await rowOfHeading(heading)) + 2}`;
      await grid.paste(
        address,
        narrative[part].map((paragraph) => [paragraph]),
      );
    }
    const file = await downloadBy(opened.page, () => pane.press("生成Word"));
    const reading = readDocx(file.bytes);
    if ("unreadable" in reading) throw new Error(reading.unreadable);
    const read = readReport(reading.content);
    expect(read.edition).toBe(report.edition);
    expect(read.year).toBe(report.year);
    expect(read.figures).toEqual(report.figures);
    expect(read.narrative).toEqual(narrative);
    expect(read.leftovers).toEqual([]);
    expect(opened.observed).toEqual({ errors: [], policyViolations: [], foreignRequests: [] });
  });

  async function overtype(cell: string, number: number): Promise<void> {
    const table = figurePlaces(form).get(cell)?.table ?? "proactive";
    await grid.openSheet(sheetNames[table]);
    await grid.type([{ address: addressOf(report, cell), text: String(number) }]);
  }

  function suits(): number {
    return published.find(({ cell }) => cell === "proceedings.directSuit.total")?.number ?? NaN;
  }

  function wrongTotal(): number {
    return suits() + 1;
  }

  /** 1-based. */
  async function rowOfHeading(heading: string): Promise<number> {
    const rows = await grid.values(
      Array.from({ length: 60 }, (_, row) => `'${sheetNames.narrative}'!A${row + 1}`),
    );
    const row = rows.indexOf(heading);
    if (row < 0) throw new Error(`文字部分 has no ${heading}`);
    return row + 1;
  }
});
