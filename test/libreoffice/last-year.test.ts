import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { putLastYear } from "../../src/app/put-last-year";
import { layOutWorkbook, readWorkbookReport } from "../../src/sheet/index";
import { readWorkbook, writeWorkbook } from "../../src/workbooks";
import { publishedReport } from "../support/reports";
import { openInLibreOffice } from "./libreoffice";

jest.setTimeout(180_000);

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
