import { figurePlaces, formOf, type CellKind, type CellName } from "../../form/index";
import { describeStage } from "../../collection/index";
import { quotedSheetName } from "../addresses";
import { styles } from "../cell-styles";
import { figureCells } from "../figure-cells";
import { sumLook } from "../figure-look";
import { coverCells } from "../lay-out-cover";
import { stageBegins } from "../stage-note";
import { heightFor } from "../text-fit";
import { layOutWorkbook, type LayOutOptions } from "../lay-out-workbook";
import type { SheetKey, SheetLayout } from "../workbook-layout";
import { layOutLedger } from "./lay-out-ledger";
import { layOutReceivedFiles } from "./lay-out-received-files";
import { layOutSummaryTable } from "./lay-out-summary-table";
import { markIncomplete } from "./mark-incomplete";
import { putOwnNotes, recordRowsFor } from "./put-own-notes";
import {
  summarySheetNames,
  summaryTables,
  type SummaryContent,
  type SummaryLayout,
  type SummarySheetKey,
} from "./summary-content";

export interface SummaryOptions extends Pick<LayOutOptions, "names"> {
  /** The names to give the summary's own sheets, where the workbook already has sheets of those names. */
  readonly summaryNames?: Readonly<Record<SummarySheetKey, string>>;
}

/**
 * A district's summary as one value: 台账, a 汇总表 a table, 收件清单, and its own form, whose entries refer to 合计.
 * So the summary is itself a form: it is checked, exported, and collected one level up like any other.
 */
export function layOutSummary(content: SummaryContent, options: SummaryOptions = {}): SummaryLayout {
  const { names } = options;
  const summaryNames = options.summaryNames ?? summarySheetNames;
  const tables = summaryTables.map(([table, key]) => ({
    name: summaryNames[key],
    ...layOutSummaryTable(content, table, key, summaryNames[key]),
  }));
  const { notes, previous } = content;
  const laidOut = layOutWorkbook(content.report, {
    ...(content.cover && { cover: content.cover }),
    ...(names && { names }),
    ...(previous && { previous }),
    ...(notes && { recordRows: recordRowsFor(notes) }),
  });
  const own = notes ? putOwnNotes(laidOut, notes) : laidOut;
  const { ledger, collection } = content;
  const stage = describeStage(ledger, collection.consolidation.incomplete.size);
  const sums = new Map<CellName, string>(
    tables.flatMap(({ name, cellOf }) =>
      [...cellOf].map(([cell, address]) => [cell, `=${quotedSheetName(name)}!${address}`] as const),
    ),
  );
  return {
    sheets: [
      layOutLedger(content, summaryNames.ledger),
      ...tables.map(({ layout }) => layout),
      layOutReceivedFiles(content, summaryNames.receivedFiles),
      ...own.sheets.map((sheet) =>
        onCover(stage, markIncomplete(referringTo(sums, sheet, content), content)),
      ),
    ],
    names: own.names,
  };
}

/** 封面 says that the sum is of a part of the units only, and who is missing. */
function onCover(stage: string | undefined, sheet: SheetLayout<SheetKey>): SheetLayout<SheetKey> {
  if (stage === undefined || sheet.key !== "cover") return sheet;
  const text = `${stageBegins}${stage}`;
  const area = { row: coverCells.unit.row - 1, column: 0, rowCount: 1, columnCount: sheet.columnCount };
  const width = sheet.columnWidths.reduce((sum, each) => sum + each, 0);
  return {
    ...sheet,
    cells: [
      ...sheet.cells.filter(({ row }) => row !== area.row),
      { row: area.row, column: 0, style: styles.warning, content: { value: text } },
    ],
    merges: [...sheet.merges, area],
    rowHeights: sheet.rowHeights.map((height, row) =>
      row === area.row ? Math.max(height ?? 0, heightFor(text, width, styles.warning.size)) : height,
    ),
  };
}

/** The own form's entries follow 合计, so that an adjustment is seen in both at once. */
function referringTo(
  sums: ReadonlyMap<CellName, string>,
  sheet: SheetLayout,
  { report }: SummaryContent,
): SheetLayout<SheetKey> {
  const form = formOf(report.edition);
  const formulas = new Map<string, { readonly formula: string; readonly kind: CellKind }>();
  for (const [name, place] of figureCells(form)) {
    const formula = sums.get(name);
    const { role, kind = "count" } = figurePlaces(form).get(name)?.cell ?? {};
    if (
      place.sheet === sheet.key &&
      formula !== undefined &&
      (role === "entry" || report.typedTotals.has(name))
    )
      formulas.set(`${place.row},${place.column}`, { formula, kind });
  }
  if (formulas.size === 0) return sheet;
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => {
      const sum = formulas.get(`${cell.row},${cell.column}`);
      if (sum === undefined || !cell.content || "formula" in cell.content) return cell;
      const style = { ...cell.style, ...sumLook(sum.kind) };
      return { ...cell, style, content: { formula: sum.formula, result: cell.content.value } };
    }),
  };
}
