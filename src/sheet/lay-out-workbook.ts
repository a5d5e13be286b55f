import { figurePlaces, formOf, type Form, type TableId } from "../form/index";
import { addUpTotals, stampOf, type UnitReport } from "../figures/index";
import type { Cover } from "./cover";
import { figureCells } from "./figure-cells";
import { layOutChecks } from "./lay-out-checks";
import { layOutCover } from "./lay-out-cover";
import { layOutNarrative } from "./lay-out-narrative";
import { layOutPreviousYear } from "./lay-out-previous-year";
import { layOutProactive } from "./lay-out-proactive";
import { layOutProceedings } from "./lay-out-proceedings";
import { layOutRequests } from "./lay-out-requests";
import { areasOf } from "./references";
import { sheetNames } from "./sheet-names";
import type { Area, DefinedName, SheetKey, WorkbookLayout } from "./workbook-layout";

export interface LayOutOptions {
  readonly cover?: Cover;
  /** Last year's report, when known: it becomes the sheet 上年数据. */
  readonly previous?: UnitReport;
  /** The names to give our sheets, where the workbook already has sheets of those names. */
  readonly names?: Readonly<Record<SheetKey, string>>;
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
  return {
    sheets: [
      layOutCover(form, report, names.cover, options.cover ?? {}),
      ...tableSheets,
      layOutNarrative(report, names.narrative),
      layOutChecks(form, report, names, tableSheets),
      ...(options.previous
        ? [layOutPreviousYear(options.previous, names.previousYear, stampOf(report))]
        : []),
    ],
    names: (["proactive", "requests", "proceedings"] as const).map((table) => entryName(form, table)),
  };
}

function formulaTotals(form: Form, report: UnitReport): Set<string> {
  const totals = [...figurePlaces(form).values()].filter(({ cell }) => cell.role === "total");
  return new Set(totals.map(({ cell }) => cell.name).filter((name) => !report.typedTotals.has(name)));
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
