import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkFound, readReportFile, sinceFinal, type CheckedReport } from "../../src/app/index";
import { factsOfFinding, placeOfFinding } from "../../src/records/index";
import { cellAddress, explanationEdits, layOutWorkbook, stateEdits } from "../../src/sheet/index";
import { stampOf } from "../../src/figures/index";
import { editWorkbook, writeWorkbook } from "../../src/workbooks";
import { publishedReport } from "../support/reports";
import { openInLibreOffice, type OfficeSession } from "./libreoffice";

jest.setTimeout(180_000);

const records = "情况说明和审核意见";
const counts = "本机关2024年举办培训75场，参训57人次。";
const paragraph = "本年收取信息处理费××元，原文如此。";
let folder: string;
let session: OfficeSession;
/** As the records were written, before LibreOffice opened them. */
let written: CheckedReport;

async function checkedIn(bytes: Uint8Array): Promise<CheckedReport> {
  const { found } = await readReportFile(bytes, "report.xlsx");
  return checkFound(found, new Date(2025, 0, 15));
}

/** 上海市科委 2024 with a reason for its 需说明 about figures, a consent for a paragraph, and 定稿 recorded. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "records-"));
  const published = publishedReport("shanghai-stcsm-2024");
  const narrative = { ...published.narrative, other: [paragraph, counts] };
  let bytes = await writeWorkbook(layOutWorkbook({ ...published, narrative }));
  for (const rule of ["T3-OTHER", "F-LEFT"] as const) {
    const { found, check, present } = await checkedIn(bytes);
    const finding = check.findings.find((each) => each.rule === rule)!;
    const { recordsSheet } = found;
    if (!recordsSheet) throw new Error("The workbook has no list of records");
    const explanation = {
      rule,
      place: placeOfFinding(finding),
      kind: rule === "F-LEFT" ? ("主管部门同意保留" as const) : ("情况说明" as const),
      reason: "属实。",
      ...(rule === "F-LEFT" && { by: "王敏" }),
      factsThen: factsOfFinding(finding, present),
    };
    bytes = editWorkbook(bytes, explanationEdits({ ...found, recordsSheet }, explanation, undefined));
  }
  const { found } = await checkedIn(bytes);
  bytes = editWorkbook(bytes, stateEdits(found, "定稿", stampOf(found.report)));
  written = await checkedIn(bytes);
  const file = join(folder, "report.xlsx");
  writeFileSync(file, bytes);
  session = await openInLibreOffice(file);
});

afterAll(async () => {
  await session.close();
  rmSync(folder, { recursive: true });
});

/** The states of the two records and the mark of 封面, calculated anew. */
async function shown(): Promise<unknown[]> {
  await session.recalculate();
  return [...(await session.read(records, ["I6", "I7"])), ...(await session.read("封面", ["A9"]))];
}

/** The states as the live check finds them in what LibreOffice saves. */
async function savedAndRead() {
  const path = join(folder, "saved.xlsx");
  await session.saveAs(path);
  const checked = await checkedIn(readFileSync(path));
  return { statuses: [...checked.settlement.statuses.values()], since: sinceFinal(checked.found) };
}

const changed = expect.stringContaining("定稿后已改动");

test("reasons stand and nothing has changed since 定稿, in LibreOffice as in the live check", async () => {
  expect([...written.settlement.statuses.values()]).toEqual(["有效", "有效"]);
  expect(await shown()).toEqual(["有效", "有效", ""]);
  expect(await savedAndRead()).toEqual({ statuses: ["有效", "有效"], since: "unchanged" });
});

test("a figure edited in LibreOffice makes the reason given for it lapse, and no other", async () => {
  const { places, sheetNames } = written.found;
  const place = places.get("requests.otherwiseHandled.noCorrection.total")!;
  const address = cellAddress(place.row, place.column);
  const sheet = sheetNames[place.sheet]!;
  const [before] = await session.read(sheet, [address]);
  await session.set(sheet, [[address, Number(before) + 1]]);
  expect(await shown()).toEqual(["已失效", "有效", changed]);
  expect(await savedAndRead()).toEqual({ statuses: ["已失效", "有效"], since: "changed" });
  await session.set(sheet, [[address, before as number]]);
  expect(await shown()).toEqual(["有效", "有效", ""]);
});

test("a paragraph rewritten in LibreOffice makes the consent given for it lapse", async () => {
  const place = written.found.paragraphPlaces.get(paragraph)!;
  const address = cellAddress(place.row, place.column);
  await session.set("文字部分", [[address, paragraph.replace("原文如此", "另有说明")]]);
  expect(await shown()).toEqual(["有效", "已失效", ""]);
  expect(await savedAndRead()).toEqual({ statuses: ["有效", "已失效"], since: "changed" });
  await session.set("文字部分", [[address, paragraph]]);
});

test("a digit changed in a text, or moved within it, is seen by the sheet itself in LibreOffice", async () => {
  const place = written.found.paragraphPlaces.get(counts)!;
  const address = cellAddress(place.row, place.column);
  for (const text of [counts.replace("75场", "78场"), counts.replace("75场，参训57", "57场，参训75")]) {
    await session.set("文字部分", [[address, text]]);
    expect([text, ...(await shown())]).toEqual([text, "有效", "有效", changed]);
  }
  await session.set("文字部分", [[address, counts]]);
  expect(await shown()).toEqual(["有效", "有效", ""]);
});

test("a reason typed in LibreOffice without figures stands as 待确认", async () => {
  await session.set(records, [
    ["C8", "表三“一、本年新收政府信息公开申请数量”的“总计”"],
    ["E8", "与台账一致。"],
    ["J8", "请附台账。"],
  ]);
  await session.recalculate();
  expect(await session.read(records, ["I8"])).toEqual(["待确认"]);
  expect((await savedAndRead()).statuses).toEqual(["有效", "有效", "待确认"]);
});
