import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { putLastYear } from "../../src/app/put-last-year";
import { cellAddress, layOutWorkbook, readWorkbookReport } from "../../src/sheet/index";
import { readWorkbook, writeWorkbook } from "../../src/workbooks";
import { publishedReport } from "../support/reports";
import { openInLibreOffice } from "./libreoffice";

jest.setTimeout(300_000);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "last-year-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function fileFound(bytes: Uint8Array) {
  const grid = readWorkbook(bytes);
  const found = readWorkbookReport(grid);
  if (!found) throw new Error("The form was not found");
  return { grid, found };
}

test("上年数据 put into a file whose sheet was renamed and whose rows moved compares with it, in LibreOffice, too", async () => {
  const last = publishedReport("suqian-2023");
  const [file, saved] = [join(folder, "moved.xlsx"), join(folder, "moved-saved.xlsx")];
  writeFileSync(file, await writeWorkbook(layOutWorkbook(publishedReport("suqian-2024"))));
  const moving = await openInLibreOffice(file);
  await moving.insertRows("三、收到和处理申请", 0, 2);
  await moving.rename("三、收到和处理申请", "申请");
  await moving.saveAs(saved);
  await moving.close();
  const theirs = new Uint8Array(readFileSync(saved));
  const found = fileFound(theirs);
  const withLastYear = putLastYear(theirs, found, last);
  writeFileSync(file, withLastYear);
  const rows = fileFound(withLastYear).grid.find(({ name }) => name === "上年数据")!.values;
  const row = rows.findIndex((row) => row[6] === "Y-CARRY" && String(row[1]).includes("自然人"));
  const session = await openInLibreOffice(file);
  const shown = () =>
    session.read(
      "上年数据",
      ["D", "E", "F"].map((column) => `${column}${row + 1}`),
    );
  await session.recalculate();
  expect(await shown()).toEqual([118, 118, "✓"]);
  const carried = found.found.places.get("requests.broughtForward.naturalPerson")!;
  await session.set("申请", [[cellAddress(carried.row, carried.column), 117]]);
  await session.recalculate();
  expect(await shown()).toEqual([117, 118, "! 需说明"]);
  await session.set("封面", [["B5", "2026年"]]);
  await session.recalculate();
  expect((await shown())[2]).toBe("— 年度不符");
  const { sheets } = await session.inspect();
  await session.close();
  const formats = sheets.find(({ name }) => name === "上年数据")?.conditionalFormats ?? [];
  expect(formats.map(({ fill }) => fill)).toContain("#FFF4CE");
});

test("上年数据 put into a file that LibreOffice saved, and saved by it again, is found again", async () => {
  const last = publishedReport("suqian-2023");
  const [file, saved] = [join(folder, "report.xlsx"), join(folder, "saved.xlsx")];
  const throughOffice = async (bytes: Uint8Array): Promise<Uint8Array> => {
    writeFileSync(file, bytes);
    const session = await openInLibreOffice(file);
    await session.saveAs(saved);
    await session.close();
    return new Uint8Array(readFileSync(saved));
  };
  const theirs = await throughOffice(await writeWorkbook(layOutWorkbook(publishedReport("suqian-2024"))));
  const back = fileFound(await throughOffice(putLastYear(theirs, fileFound(theirs), last)));
  expect(back.found.previous).toMatchObject({
    year: 2023,
    figures: last.figures,
    narrative: { overview: last.narrative.overview, problems: last.narrative.problems },
  });
  expect(back.grid.filter(({ name }) => name === "上年数据")).toHaveLength(1);
});
