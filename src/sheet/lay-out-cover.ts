import type { Form } from "../form/index";
import { stampOf, type UnitReport } from "../figures/index";
import { cellAddress } from "./addresses";
import { styles } from "./cell-styles";
import { coverLabels, governmentLevels, reportStates, type Cover, type CoverField } from "./cover";
import { finalMarkFormula, finalMarkResult } from "./final-mark";
import { officialMargins, pageFooter, typeAreaWidth } from "./page";
import { SheetDraft } from "./sheet-draft";
import { chooseFromList, chooseOneOf, coverGuidance, listItems, warningTitle } from "./wording";
import type { SheetKey, SheetLayout } from "./workbook-layout";

/** Where the answers others refer to are laid out. */
export const coverCells = {
  unit: { row: 2, column: 1 },
  governmentLevel: { row: 3, column: 3 },
  year: { row: 4, column: 1 },
  state: { row: 6, column: 1 },
  ledgerReceived: { row: 7, column: 1 },
  ledgerAnswered: { row: 7, column: 3 },
  finalMark: { row: 8, column: 0 },
} as const;

/** 封面: who reports, on which form, in which state, and the block that is printed, signed and sealed. */
export function layOutCover(
  form: Form,
  report: UnitReport,
  names: Readonly<Record<SheetKey, string>>,
  cover: Cover,
): SheetLayout {
  const draft = new SheetDraft();
  const stamp = stampOf(report);
  draft.putMerged(
    { row: 0, column: 0, rowCount: 1, columnCount: 4 },
    styles.sheetTitle,
    "政府信息公开工作年度报告报送表",
  );
  putField(draft, 2, 0, "unit", report.unit, 3);
  putField(draft, 3, 0, "unitCode", cover.unitCode);
  putField(draft, 3, 2, "governmentLevel", levelOnCover(report, cover));
  putField(draft, 4, 0, "year", report.year);
  putField(draft, 4, 2, "edition", form.notice);
  putField(draft, 5, 0, "contact", cover.contact);
  putField(draft, 5, 2, "phone", cover.phone);
  const state = cover.state ?? reportStates[0];
  putField(draft, 6, 0, "state", state);
  putField(draft, 6, 2, "stamp", stamp);
  putField(draft, 7, 0, "ledgerReceived", cover.ledgerReceived);
  putField(draft, 7, 2, "ledgerAnswered", cover.ledgerAnswered);
  const stateAddress = cellAddress(coverCells.state.row, coverCells.state.column);
  draft.putMerged({ ...coverCells.finalMark, rowCount: 1, columnCount: 4 }, styles.warning, {
    formula: finalMarkFormula(stateAddress, names.records),
    result: finalMarkResult(state),
  });
  putField(draft, 9, 0, "head", cover.head);
  putField(draft, 9, 2, "reviewer", cover.reviewer);
  putField(draft, 10, 0, "compiler", cover.compiler);
  putField(draft, 10, 2, "reportDate", cover.reportDate);
  draft.putMerged({ row: 11, column: 0, rowCount: 1, columnCount: 4 }, styles.subtitleRight, "（单位公章）");
  coverGuidance.forEach((text, index) => {
    draft.putMerged({ row: 13 + index, column: 0, rowCount: 1, columnCount: 4 }, styles.asideLeft, text);
  });
  draft.validations.push(
    listOf(3, 3, Object.values(governmentLevels), "政府层级", chooseFromList),
    listOf(6, 1, reportStates, "状态", listItems(reportStates)),
  );
  const rowCount = draft.rowCount();
  return {
    key: "cover",
    name: names.cover,
    rowCount,
    columnCount: 4,
    cells: draft.cells(),
    merges: draft.merges,
    columnWidths: [0.17, 0.33, 0.17, 0.33].map((share) => Math.round(share * typeAreaWidth)),
    rowHeights: Array.from({ length: rowCount }, (_, row) => heightOf(row)),
    conditionalFormats: [],
    validations: draft.validations,
    print: {
      area: { row: 0, column: 0, rowCount, columnCount: 4 },
      orientation: "portrait",
      margins: officialMargins,
      fitToPageWide: 1,
      fitToPageHigh: 1,
      centerFooter: pageFooter(stamp),
      centeredHorizontally: true,
    },
    protected: true,
    frozenRows: 0,
    gridlines: false,
    tabColor: "#C00000",
  };
}

/** What 封面 says of the level: that of the report, else what stood there. */
export function levelOnCover({ governmentLevel }: UnitReport, cover: Cover): string | undefined {
  return governmentLevels[governmentLevel ?? ""] ?? cover.governmentLevel;
}

/** What only the program writes: the unit may mend its name and year, but not the edition or the stamp. */
const fixedFields: ReadonlySet<CoverField> = new Set(["edition", "stamp"]);

function putField(
  draft: SheetDraft,
  row: number,
  column: number,
  field: CoverField,
  answer: string | number | undefined,
  columnCount = 1,
): void {
  draft.put(row, column, styles.fieldLabel, coverLabels[field]);
  const style =
    field === "stamp" ? styles.code : fixedFields.has(field) ? styles.fixedValue : styles.fieldValue;
  draft.putMerged({ row, column: column + 1, rowCount: 1, columnCount }, style, answer);
}

function heightOf(row: number): number {
  if (row === 0) return 40;
  if (row >= 14) return 26;
  return row >= 9 && row <= 10 ? 32 : 24;
}

function listOf(row: number, column: number, items: readonly string[], title: string, message: string) {
  return {
    area: { row, column, rowCount: 1, columnCount: 1 },
    rule: { type: "list" as const, items },
    prompt: { title, message },
    warning: { title: warningTitle, message: chooseOneOf(items) },
  };
}
