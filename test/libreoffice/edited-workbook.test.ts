import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CellName } from "../../src/form/index";
import {
  cellAddress,
  layOutWorkbook,
  readWorkbookReport,
  sheetNames,
  totalFormulaAt,
  type CellEdit,
  type FoundReport,
} from "../../src/sheet/index";
import { editWorkbook, readWorkbook, writeWorkbook } from "../../src/workbooks";
import { reportOfZeros } from "../support/reports";
import { openInLibreOffice } from "./libreoffice";

jest.setTimeout(180_000);

const total = "proceedings.directSuit.total";
const [typed, text, blank] = [
  "requests.received.naturalPerson",
  "requests.received.business",
  "proactive.licensing.decisions",
];
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "edited-workbook-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function found(file: Uint8Array): FoundReport {
  const report = readWorkbookReport(readWorkbook(file));
  if (!report) throw new Error("The form was not found");
  return report;
}

/** A number, a text that looks like a formula, a blank, and a typed total that gets its formula back. */
function edited(file: Uint8Array): Uint8Array {
  const report = found(file);
  const edit = (name: CellName, content: CellEdit["content"]): CellEdit => ({
    place: report.places.get(name)!,
    content,
  });
  return editWorkbook(file, [
    edit(typed, 12),
    edit(text, "=1+1"),
    edit(blank, null),
    edit("proceedings.directSuit.pending", 3),
    edit(total, { formula: totalFormulaAt(report, total)! }),
  ]);
}

function addressOf(report: FoundReport, name: CellName): string {
  const { row, column } = report.places.get(name)!;
  return cellAddress(row, column);
}

test("LibreOffice opens an edited file, holds the edits, and calculates what follows from them", async () => {
  const report = { ...reportOfZeros("2021", { [total]: 9 }), typedTotals: new Set([total]) };
  const file = edited(await writeWorkbook(layOutWorkbook(report)));
  const path = join(folder, "改过.xlsx");
  writeFileSync(path, file);
  const session = await openInLibreOffice(path);
  await session.recalculate();
  const names = [typed, text, blank, total, "requests.received.total"];
  const places = found(file);
  const addresses = names.map((name) => addressOf(places, name));
  expect(await session.read(sheetNames.requests, [addresses[0]!, addresses[1]!, addresses[4]!])).toEqual([
    12,
    "=1+1",
    "",
  ]);
  expect(await session.read(sheetNames.proactive, [addresses[2]!])).toEqual([null]);
  expect(await session.read(sheetNames.proceedings, [addresses[3]!])).toEqual([3]);
  const workbook = await session.inspect();
  const requests = workbook.sheets.find(({ name }) => name === sheetNames.requests);
  expect(requests?.protected).toBe(true);
  expect(requests?.formulas[addresses[1]!]).toBeUndefined();
  await session.saveAs(join(folder, "另存.xlsx"));
  await session.close();
});

test("what LibreOffice saved is edited again, and LibreOffice opens that, too", async () => {
  const saved = new Uint8Array(readFileSync(join(folder, "另存.xlsx")));
  const report = found(saved);
  const edits = [typed, text, blank].map((name): CellEdit => ({
    place: report.places.get(name)!,
    content: 7,
  }));
  const again = editWorkbook(saved, edits);
  const after = found(again).report.figures;
  expect([typed, text, blank].map((name) => after.get(name))).toEqual(
    Array.from({ length: 3 }, () => ({ state: "number", value: 7 })),
  );
  const path = join(folder, "再改.xlsx");
  writeFileSync(path, again);
  const session = await openInLibreOffice(path);
  await session.recalculate();
  const values = await session.read(
    sheetNames.requests,
    [typed, text, "requests.received.total"].map((name) => addressOf(report, name)),
  );
  expect(values).toEqual([7, 7, 14]);
  await session.close();
});
