import { figurePlaces, formOf, type CellName } from "../../src/form/index";
import type { Figure, UnitReport } from "../../src/figures/index";
import { layOutWorkbook, type WorkbookLayout } from "../../src/sheet/index";
import { writeWorkbook } from "../../src/workbooks/index";
import { makeOle } from "../packages/make-ole";
import { bytesOf } from "../packages/make-zip";
import { oneSheet } from "../workbooks/make-workbook";
import { number, publishedReport, reportOfZeros } from "./reports";

/** A file as it lies in the office's mailbag, and what has to become of it. */
export interface MailedFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Seconds after the first. */
  readonly sentAt: number;
  readonly state: string;
  /** What the reason, or for 退回 a finding, has to name. */
  readonly because?: string;
  /** Where the file counts: its entries, drawn apart from the product. */
  readonly counts?: ReadonlyMap<CellName, number>;
}

export interface Mailbag {
  readonly year: number;
  readonly units: readonly string[];
  readonly files: readonly MailedFile[];
  /** Units of the list from which nothing usable as a report of the year comes. */
  readonly missing: readonly string[];
}

const year = 2024;
const form = formOf("2021");
const entries = [...figurePlaces(form).values()].flatMap(({ cell }) =>
  cell.role === "entry" ? [cell.name] : [],
);
const bases = ["suqian-2023", "suqian-2024"].map((name) => publishedReport(name).figures);
const person = (row: string) => `requests.${row}.naturalPerson`;

/** Real figures, varied so that every sum still holds: as many more requests came in as were answered. */
function reportOf(unit: string, index: number): UnitReport {
  const base = bases[index % bases.length] ?? new Map<CellName, Figure>();
  const figures = new Map<CellName, Figure>();
  for (const name of entries) {
    const figure = base.get(name);
    figures.set(name, name.includes("governmentRules") ? number(0) : (figure ?? number(0)));
  }
  const more = (name: CellName, by: number) => {
    const figure = figures.get(name);
    figures.set(name, number((figure?.state === "number" ? figure.value : 0) + by));
  };
  for (const [row, by] of [
    ["received", index],
    ["disclosed", index],
  ] as const)
    more(person(row), by);
  more("proceedings.reconsideration.upheld", index % 7);
  // 0.01 元, so that binary fractions would show.
  more("proactive.administrativeFees.amount", index * 1_234_567);
  return {
    unit,
    year,
    edition: "2021",
    governmentLevel: "township",
    figures,
    typedTotals: new Set(),
    narrative: { ...reportOfZeros("2021").narrative, title: [unit], other: ["本年度没有收取信息处理费。"] },
  };
}

function withFigure(report: UnitReport, name: CellName, figure: Figure | undefined): UnitReport {
  const figures = new Map(report.figures);
  if (figure) figures.set(name, figure);
  else figures.delete(name);
  const isTotal = figurePlaces(form).get(name)?.cell.role === "total";
  return { ...report, figures, typedTotals: new Set(isTotal ? [name] : []) };
}

const write = (layout: WorkbookLayout) => writeWorkbook(layout);
const laidOut = (report: UnitReport) => write(layOutWorkbook(report));

interface Planted {
  readonly state: string;
  readonly because?: string;
  readonly make: (report: UnitReport) => Promise<Uint8Array> | Uint8Array;
  readonly ending?: string;
}

const returned = (because: string, name: CellName, figure: Figure | undefined): Planted => ({
  state: "退回",
  because,
  make: (report) => laidOut(withFigure(report, name, figure)),
});
const unreadable = (because: string, make: Planted["make"], ending?: string): Planted => ({
  state: "无法读取",
  because,
  make,
  ...(ending !== undefined && { ending }),
});

/** Twenty kinds of fault and more, as offices and hostile senders make them. */
export const plantedFaults: Readonly<Record<string, Planted>> = {
  "a blank": returned("F-BLANK", person("received"), undefined),
  "a stroke for 0": returned("T3-CELL", person("received"), { state: "unreadable", text: "/" }),
  "words in a cell": returned("T4-CELL", "proceedings.directSuit.upheld", {
    state: "unreadable",
    text: "2件",
  }),
  "a wrong row total": returned("T3-ROW", "requests.received.total", number(1)),
  "a wrong block total": returned("T4-SUM", "proceedings.reconsideration.total", number(9999)),
  "requests that do not balance": returned("T3-BAL", person("broughtForward"), number(123_456)),
  "a count below 0": returned("T3-CELL", person("carriedForward"), number(-1)),
  "a broken count": returned("T3-CELL", person("carriedForward"), number(1.5)),
  "money below 0": returned("T2-FEE", "proactive.administrativeFees.amount", number(-100)),
  "words in a money cell": returned("T2-FEE", "proactive.administrativeFees.amount", {
    state: "unreadable",
    text: "5万元",
  }),
  "rules of a township": returned("C-REG", "proactive.governmentRules.issued", number(1)),
  "template texts left": {
    state: "退回",
    because: "F-LEFT",
    make: (report) => laidOut({ ...report, narrative: { ...report.narrative, overview: ["本年度××条。"] } }),
  },
  "the trial form": {
    state: "退回",
    because: "F-EDITION",
    make: ({ unit }) => laidOut({ ...reportOfZeros("2019"), unit, year }),
  },
  "another year": {
    state: "年度不符",
    because: "2023年度",
    make: (report) => laidOut({ ...report, year: 2023 }),
  },
  "two years in one workbook": {
    state: "年度不符",
    because: "2022年度、2023年度",
    make: (report) => {
      const both = [2022, 2023].map((each) => layOutWorkbook({ ...report, year: each }));
      const sheets = both.flatMap((layout, index) =>
        layout.sheets
          .filter(({ key }) => ["cover", "requests"].includes(key))
          .map((sheet) => ({
            ...sheet,
            name: `${sheet.name}${index}`,
            cells: sheet.cells.map(({ content, ...cell }) =>
              content && "formula" in content
                ? { ...cell, content: { value: content.result } }
                : { ...cell, ...(content && { content }) },
            ),
            conditionalFormats: [],
            validations: [],
          })),
      );
      return write({ sheets, names: [] });
    },
  },
  "a row taken away": {
    state: "表样被改动",
    because: "重复申请",
    make: (report) => {
      const layout = layOutWorkbook(report);
      const sheets = layout.sheets.map((sheet) => ({
        ...sheet,
        cells: sheet.cells.map((cell) => {
          const text = cell.content && "value" in cell.content ? String(cell.content.value) : "";
          return text.includes("2.重复申请") ? { ...cell, content: { value: "2.其他" } } : cell;
        }),
      }));
      return write({ ...layout, sheets });
    },
  },
  "a printed report": unreadable("PDF", () => bytesOf("%PDF-1.7\n"), "pdf"),
  "a WPS workbook": unreadable(".et", () => makeOle(["Workbook"]), "et"),
  "an old Word": unreadable(".wps", () => makeOle(["WordDocument"]), "wps"),
  "a password": unreadable("加密", () => makeOle(["EncryptionInfo", "EncryptedPackage"])),
  "a scan": unreadable("扫描件", () => Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), "jpg"),
  "an empty file": unreadable("空的", () => new Uint8Array(0)),
  "half a download": unreadable("不完整", async (report) => (await laidOut(report)).slice(0, -3000)),
  "a flipped bit": unreadable("", async (report) => {
    const bytes = (await laidOut(report)).slice();
    // In the middle of the packed data.
    const at = Math.floor(bytes.length / 2);
    bytes[at] = (bytes[at] ?? 0) ^ 0x10;
    return bytes;
  }),
  "another workbook": unreadable("三张年报表", () => oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>')),
};

/** So many units; each fault is planted once, all others send what can be added up, and one sends twice. */
export async function fillMailbag(count: number): Promise<Mailbag> {
  const units = Array.from({ length: count }, (_, index) => `示例区第${index + 1}镇人民政府`);
  const files: MailedFile[] = [];
  const missing: string[] = [];
  const faults = Object.entries(plantedFaults);
  for (const [index, unit] of units.entries()) {
    const report = reportOf(unit, index);
    const [name, fault] = faults[index] ?? [];
    const stem = `${String(index + 1).padStart(3, "0")}`;
    if (!fault) {
      const counts = new Map(
        [...report.figures].map(([cell, figure]) => [cell, figure.state === "number" ? figure.value : NaN]),
      );
      files.push({
        file: `${stem}.xlsx`,
        bytes: await laidOut(report),
        sentAt: index,
        state: "可汇总",
        counts,
      });
      continue;
    }
    const { state, because, make, ending = "xlsx" } = fault;
    const file = `${stem} ${name}.${ending}`;
    files.push({
      file,
      bytes: await make(report),
      sentAt: index,
      state,
      ...(because !== undefined && { because }),
    });
    if (state === "无法读取" || state === "年度不符") missing.push(unit);
  }
  const last = units.length - 1;
  const earlier = reportOf(units[last] ?? "", last + 1);
  files.push({
    file: "早先的一份.xlsx",
    bytes: await laidOut(earlier),
    sentAt: 0,
    state: "重复报送",
    because: "不计入",
  });
  const stranger = reportOf("示例区没有的镇人民政府", 3);
  files.push({
    file: "外单位.xlsx",
    bytes: await laidOut(stranger),
    sentAt: 1,
    state: "不在报送名单",
    because: "名单里没有",
  });
  return { year, units, files, missing };
}

/** The sums of what counts, added up here and not by the product; money in 分. */
export function independentTotals(files: readonly MailedFile[]): Map<CellName, number> {
  const totals = new Map<CellName, number>();
  for (const { counts = new Map<CellName, number>() } of files) {
    for (const [name, value] of counts) totals.set(name, (totals.get(name) ?? 0) + value);
  }
  return totals;
}
