import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSubmission } from "../../src/app/index";
import { collect, keepLedger, readRoster, splitRows, type ReceivedFile } from "../../src/collection/index";
import { formOf } from "../../src/form/index";
import {
  cellAddress,
  columnLetters,
  figureCells,
  layOutSummary,
  layOutWorkbook,
  sheetNames,
} from "../../src/sheet/index";
import { writeWorkbook } from "../../src/workbooks";
import { officialNames } from "../support/independent-sums";
import { reportOfZeros } from "../support/reports";
import { openInLibreOffice, type OfficeSession, type OfficeValue } from "./libreoffice";

jest.setTimeout(300_000);

type Amounts = Readonly<Record<string, number>>;

interface Unit {
  readonly unit: string;
  readonly kind: string;
  /** Entries other than 0; money in 万元. */
  readonly entries: Amounts;
}

const fees = "proactive.administrativeFees.amount";
const [received, disclosed, carried] = [
  "requests.received.naturalPerson",
  "requests.disclosed.naturalPerson",
  "requests.carriedForward.business",
];
const units: readonly Unit[] = [
  { unit: "教育局", kind: "部门", entries: { [received]: 5, [disclosed]: 5, [fees]: 0.2 } },
  {
    unit: "甲镇",
    kind: "镇街",
    entries: { [received]: 3, [disclosed]: 3, "requests.received.business": 2, [carried]: 2, [fees]: 0.1 },
  },
  {
    unit: "乙镇",
    kind: "镇街",
    entries: { [received]: 8, [disclosed]: 8, "proceedings.reconsideration.upheld": 4, [fees]: 1.17 },
  },
];
/** Its own superiors add it up. */
const vertical: Unit = { unit: "税务局", kind: "垂管", entries: { [received]: 100, [disclosed]: 100 } };
const year = 2024;
const sheets = [
  ["proactive", "汇总表二"],
  ["requests", "汇总表三"],
  ["proceedings", "汇总表四"],
] as const;

let folder: string;
let session: OfficeSession;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "recalculated-summary-"));
  const files: ReceivedFile[] = [];
  for (const { unit, entries } of [...units, vertical]) {
    const report = reportOfZeros("2021", entries);
    const narrative = { ...report.narrative, other: ["本年度没有收取信息处理费。"] };
    const bytes = await writeWorkbook(layOutWorkbook({ ...report, unit, narrative }));
    const reading = await readSubmission(bytes, new Date(2025, 0, 20));
    files.push({ file: `${unit}.xlsx`, modified: Date.UTC(2025, 0, 10), reading });
  }
  const list = [...units, vertical].map(({ unit, kind }) => `${unit},${kind}`);
  const roster = readRoster(splitRows(`单位名称,类别\n${list.join("\n")}`));
  const collection = collect(files, { year, roster });
  const today = new Date(2025, 0, 20);
  const summary = layOutSummary({
    report: { ...reportOfZeros("2021"), unit: "示例区人民政府", figures: collection.consolidation.figures },
    collection,
    ledger: keepLedger([], collection, today),
    known: new Map(),
    today,
  });
  const file = join(folder, "summary.xlsx");
  writeFileSync(file, await writeWorkbook(summary));
  session = await openInLibreOffice(file);
});

afterAll(async () => {
  await session.close();
  rmSync(folder, { recursive: true });
});

/** The entries of some units with every total of the official form, added up here and by no code of the product. */
function addedUp(parts: readonly Amounts[]): Map<string, number> {
  const names = officialNames("2021");
  const sums = new Map(
    names.map((name) => [name, rounded(parts.reduce((sum, each) => sum + (each[name] ?? 0), 0))]),
  );
  const add = (into: string, from: readonly string[]) =>
    sums.set(
      into,
      from.reduce((sum, name) => sum + (sums.get(name) ?? 0), 0),
    );
  const requests = names.filter((name) => name.startsWith("requests."));
  const rows = [...new Set(requests.map((name) => name.slice(0, name.lastIndexOf("."))))];
  const kinds = [...new Set(requests.map((name) => name.split(".").pop() ?? ""))].filter(
    (kind) => kind !== "total",
  );
  const apart = ["received", "broughtForward", "outcomesTotal", "carriedForward"].map(
    (row) => `requests.${row}`,
  );
  const outcomes = rows.filter((row) => !apart.includes(row));
  for (const kind of kinds)
    add(
      `requests.outcomesTotal.${kind}`,
      outcomes.map((row) => `${row}.${kind}`),
    );
  for (const row of rows)
    add(
      `${row}.total`,
      kinds.map((kind) => `${row}.${kind}`),
    );
  for (const block of ["reconsideration", "directSuit", "suitAfterReconsideration"]) {
    const results = ["upheld", "corrected", "otherResult", "pending"];
    add(
      `proceedings.${block}.total`,
      results.map((result) => `proceedings.${block}.${result}`),
    );
  }
  return sums;
}

const rounded = (value: number) => Math.round(value * 1e6) / 1e6;

/** A figure's name, as it stands small above its column. */
const isName = /^[a-z]+(?:\.[a-zA-Z]+)+$/;

/** What LibreOffice holds on a 汇总表: rows from the top, columns by the names of their figures. */
async function readSummarySheet(name: string) {
  const width = 190;
  const height = 40;
  const addresses = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => cellAddress(row, column)),
  );
  const values = await session.read(name, addresses.flat());
  const rows = addresses.map((_, row) => values.slice(row * width, (row + 1) * width));
  const heads = rows.find((row) => row.some((value) => isName.test(String(value)))) ?? [];
  const columns = new Map(
    heads.flatMap((value, column) =>
      typeof value === "string" && isName.test(value) ? [[value, column] as const] : [],
    ),
  );
  return { rows, columns };
}

/** The figures of the row with this title, by name. */
async function figuresIn(title: string): Promise<Map<string, OfficeValue>> {
  const figures = new Map<string, OfficeValue>();
  for (const [, name] of sheets) {
    const { rows, columns } = await readSummarySheet(name);
    const row = rows.find(([first]) => first === title);
    if (!row) throw new Error(`${name} has no row ${title}`);
    for (const [cell, column] of columns) figures.set(cell, row[column] ?? null);
  }
  return figures;
}

/** The figures of the office's own form, as LibreOffice calculates them. */
async function ownForm(): Promise<Map<string, OfficeValue>> {
  const figures = new Map<string, OfficeValue>();
  const cells = [...figureCells(formOf("2021"))];
  for (const [table] of sheets) {
    const inTable = cells.filter(([, { sheet }]) => sheet === table);
    const values = await session.read(
      sheetNames[table],
      inTable.map(([, { row, column }]) => cellAddress(row, column)),
    );
    inTable.forEach(([name], index) => figures.set(name, values[index] ?? null));
  }
  return figures;
}

const plain = (figures: ReadonlyMap<string, OfficeValue>) =>
  Object.fromEntries(
    [...figures].map(([name, value]) => [name, typeof value === "number" ? rounded(value) : value]),
  );

async function expectSums(parts: readonly Amounts[]): Promise<void> {
  await session.recalculate();
  const expected = Object.fromEntries(addedUp(parts));
  expect(plain(await figuresIn("合计"))).toEqual(expected);
  expect(plain(await ownForm())).toEqual(expected);
}

test("LibreOffice comes to 小计, 合计 and the office's own form as an independent addition does", async () => {
  await expectSums(units.map(({ entries }) => entries));
  for (const kind of ["镇街", "部门"]) {
    const own = units.filter((unit) => unit.kind === kind).map(({ entries }) => entries);
    expect(plain(await figuresIn(`小计（${kind}）`))).toEqual(Object.fromEntries(addedUp(own)));
  }
});

test("a 汇总调整 line written in LibreOffice is in 合计 and in the own form, its totals too", async () => {
  const { rows, columns } = await readSummarySheet("汇总表三");
  const line = rows.findIndex(([first]) => first === "汇总调整") + 1;
  const at = (name: string) => `${columnLetters(columns.get(name)!)}${line}`;
  await session.set("汇总表三", [
    [`C${line}`, "转办两边都计"],
    [`D${line}`, "李某"],
    [at(received), -2],
    [at(disclosed), -2],
  ]);
  await expectSums([...units.map(({ entries }) => entries), { [received]: -2, [disclosed]: -2 }]);
});

test("a unit's figure changed there, below rows inserted above, is in its 小计, 合计 and the own form", async () => {
  await session.insertRows("汇总表三", 0, 1);
  const { rows, columns } = await readSummarySheet("汇总表三");
  const row = rows.findIndex(([first]) => first === "甲镇") + 1;
  const at = (name: string) => `${columnLetters(columns.get(name)!)}${row}`;
  // A unit's row holds the totals it reported.
  await session.set("汇总表三", [
    [at(received), 13],
    [at("requests.received.total"), 15],
    [at(carried.replace("business", "naturalPerson")), 10],
    [at("requests.carriedForward.total"), 12],
  ]);
  const changed = units.map(({ unit, entries }) =>
    unit === "甲镇" ? { ...entries, [received]: 13, "requests.carriedForward.naturalPerson": 10 } : entries,
  );
  await expectSums([...changed, { [received]: -2, [disclosed]: -2 }]);
  const towns = changed.filter((_, index) => units[index]?.kind === "镇街");
  expect(plain(await figuresIn("小计（镇街）"))).toEqual(Object.fromEntries(addedUp(towns)));
});
