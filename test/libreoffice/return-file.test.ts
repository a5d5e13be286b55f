import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { answerFiles, framesFor, readSubmission } from "../../src/app/index";
import { collect } from "../../src/collection/index";
import { cellAddress, layOutWorkbook, readWorkbookReport, type FoundReport } from "../../src/sheet/index";
import { readWorkbook, writeWorkbook } from "../../src/workbooks/index";
import { reportOfZeros } from "../support/reports";
import { openInLibreOffice } from "./libreoffice";

jest.setTimeout(180_000);

const wrong = "proceedings.directSuit.total";
const today = new Date(2025, 0, 15);
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "return-file-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What a unit gets back, written to a file, with the place of its slip. */
async function returned(bytes: Uint8Array, name: string): Promise<{ path: string; address: string }> {
  const files = [{ file: name, reading: await readSubmission(bytes, today), reopen: async () => bytes }];
  const frames = framesFor([], { office: "", deadline: "1月20日", contact: "" }, today);
  for await (const answer of answerFiles(collect(files, { year: 2024 }), frames)) {
    expect(answer.textOnly).toBeUndefined();
    const path = join(folder, name);
    writeFileSync(path, answer.bytes);
    const { row, column } = found(answer.bytes).places.get(wrong)!;
    return { path, address: cellAddress(row, column) };
  }
  throw new Error("No answer");
}

function found(bytes: Uint8Array): FoundReport {
  const report = readWorkbookReport(readWorkbook(bytes));
  if (!report) throw new Error("The form was not found");
  return report;
}

async function expectAnswer({ path, address }: { path: string; address: string }): Promise<void> {
  const session = await openInLibreOffice(path);
  const [shown, links] = [await session.shown(), await session.links("审核意见")];
  const { sheets } = await session.inspect();
  await session.saveAs(join(folder, "另存.xlsx"));
  await session.close();
  expect(shown).toEqual({ sheet: "四、复议诉讼", cell: address });
  expect(Object.values(links).map((link) => decodeURIComponent(link).replace(/['$]/g, ""))).toContain(
    `#四、复议诉讼.${address}`,
  );
  const answer = sheets[sheets.length - 1];
  expect(answer?.name).toBe("审核意见");
  expect(Object.values(answer?.values ?? {}).join()).toContain("请于1月20日前改正");
  expect(answer?.formulas).toEqual({});
  const head = answer?.looks.find(({ areas }) => areas.some((area) => area.startsWith("A1")));
  expect(head).toMatchObject({ size: 16 });
}

test("LibreOffice opens a returned file on the wrong cell, and 审核意见 leads there", async () => {
  const report = { ...reportOfZeros("2021", { [wrong]: 9 }), year: 2024, typedTotals: new Set([wrong]) };
  const bytes = await writeWorkbook(layOutWorkbook(report));
  await expectAnswer(await returned(bytes, "退回.xlsx"));
});

test("what LibreOffice saved is returned in the same way, in place of the answer before", async () => {
  const saved = new Uint8Array(readFileSync(join(folder, "另存.xlsx")));
  await expectAnswer(await returned(saved, "再次退回.xlsx"));
  const names = readWorkbook(new Uint8Array(readFileSync(join(folder, "再次退回.xlsx")))).map(
    ({ name }) => name,
  );
  expect(names.filter((name) => name.startsWith("审核意见"))).toEqual(["审核意见"]);
});
