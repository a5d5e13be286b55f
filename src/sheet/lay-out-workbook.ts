import { figurePlaces, formOf, type Form, type TableId } from "../form/index";
import { addUpTotals, stampOf, type UnitReport } from "../figures/index";
import { cellAddress, quotedSheetName } from "./addresses";
import { conditionsOfLayout } from "./conditions-of-layout";
import type { Cover } from "./cover";
import { figureCells } from "./figure-cells";
import { layOutChecks } from "./lay-out-checks";
import { coverCells, layOutCover } from "./lay-out-cover";
import { layOutNarrative } from "./lay-out-narrative";
import { layOutPreviousYear } from "./lay-out-previous-year";
import { layOutProactive } from "./lay-out-proactive";
import { layOutProceedings } from "./lay-out-proceedings";
import { layOutRecords, type PresentSignature } from "./lay-out-records";
import { layOutRequests } from "./lay-out-requests";
import { signatureFormula, signatureOf } from "./final-signature";
import { areasOf } from "./references";
import { sheetNames } from "./sheet-names";
import { thisYearLaidOut } from "./this-year";
import { figureArea, signedLayoutArea, signedTexts } from "./signed-areas";
import type { Area, DefinedName, SheetKey, SheetLayout, WorkbookLayout } from "./workbook-layout";

export interface LayOutOptions {
  readonly cover?: Cover;
  /** Last year's report, when known: it becomes the sheet 上年数据. */
  readonly previous?: UnitReport;
  /** The names to give our sheets, where the workbook already has sheets of those names. */
  readonly names?: Readonly<Record<SheetKey, string>>;
  /** How many rows 情况说明和审核意见 needs, where that is more than usual. */
  readonly recordRows?: number;
}

/**
 * A unit's whole workbook as one value: cover, three official tables that check themselves, texts, and the list
 * of checks. Totals that are not typed are added up afresh, so that what stands in the cells is what their
 * formulas give.
 */
export function layOutWorkbook(given: UnitReport, options: LayOutOptions = {}): WorkbookLayout {
  const form = formOf(given.edition);
  const report = { ...given, figures: addUpTotals(form, given.figures, formulaTotals(form, given)) };
  const names = options.names ?? sheetNames;
  const tableSheets = [
    layOutProactive(form, report, names.proactive),
    layOutRequests(form, report, names.requests),
    layOutProceedings(form, report, names.proceedings),
  ];
  const cover = options.cover ?? {};
  const coverSheet = layOutCover(form, report, names, cover);
  const narrative = layOutNarrative(report, names.narrative);
  return {
    sheets: [
      coverSheet,
      ...tableSheets,
      narrative,
      layOutChecks(form, report, names, tableSheets, conditionsOfLayout(form, report, cover, names)),
      layOutRecords(
        names.records,
        stampOf(report),
        signatureOfLayout(form, coverSheet, tableSheets, narrative),
        options.recordRows,
      ),
      ...(options.previous
        ? [layOutPreviousYear(options.previous, names.previousYear, thisYearLaidOut(form, report, names))]
        : []),
    ],
    names: (["proactive", "requests", "proceedings"] as const).map((table) => entryName(form, table)),
  };
}

function formulaTotals(form: Form, report: UnitReport): Set<string> {
  const totals = [...figurePlaces(form).values()].filter(({ cell }) => cell.role === "total");
  return new Set(totals.map(({ cell }) => cell.name).filter((name) => !report.typedTotals.has(name)));
}

/** The figures, the texts, and whose they are, in the order `readRecords` adds them up again. */
function signatureOfLayout(
  form: Form,
  cover: SheetLayout,
  tableSheets: readonly SheetLayout[],
  narrative: SheetLayout,
): PresentSignature {
  const cells = figureCells(form);
  const tables = tableSheets.flatMap((sheet) => {
    const area = figureArea(form, sheet.key as TableId, cells);
    return area ? [signedLayoutArea(sheet, area)] : [];
  });
  const texts = signedLayoutArea(narrative, signedTexts);
  const words = [coverCells.unit, coverCells.year];
  const coverValue = signedLayoutArea(cover, { row: 0, column: 0, rowCount: 1, columnCount: 1 }).valueAt;
  const addresses = words.map(
    ({ row, column }) => `${quotedSheetName(cover.name)}!${cellAddress(row, column)}`,
  );
  const values = words.map(({ row, column }) => coverValue(row, column));
  return {
    formula: signatureFormula({ tables, texts, words: addresses }),
    result: signatureOf({ tables, texts, words: values }) ?? "",
  };
}

/** For people and programs; nothing of ours depends on these names alone. */
const definedNames: Record<TableId, string> = {
  proactive: "年报_主动公开",
  requests: "年报_收到和处理申请",
  proceedings: "年报_复议诉讼",
};

function entryName(form: Form, table: TableId): DefinedName {
  const entries = [...figurePlaces(form).values()].filter(
    (place) => place.table === table && place.cell.role === "entry",
  );
  const areas = areasOf(
    entries.map((place) => place.cell.name),
    figureCells(form),
  );
  return { name: definedNames[table], sheet: table, areas: stacked(areas) };
}

/** Rows of equal width below each other drawn together, which keeps the name's reference short. */
function stacked(areas: readonly Area[]): Area[] {
  const result: Area[] = [];
  for (const area of areas) {
    const last = result[result.length - 1];
    const continues =
      last?.column === area.column &&
      last.columnCount === area.columnCount &&
      last.row + last.rowCount === area.row;
    if (last && continues) result[result.length - 1] = { ...last, rowCount: last.rowCount + area.rowCount };
    else result.push(area);
  }
  return result;
}
