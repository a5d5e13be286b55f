import { figurePlaces, formOf, tableTitles } from "../form/index";
import { addUpTotals, cellContentOf, type UnitReport } from "../figures/index";
import { styles } from "./cell-styles";
import { typedFigureLook } from "./figure-look";
import { pageFooter } from "./page";
import { previousTexts } from "./previous-year-texts";
import { SheetDraft } from "./sheet-draft";
import { heightFor } from "./text-fit";
import type { SheetLayout } from "./workbook-layout";

const headRow = 1;
const columnWidths = [36, 190, 130, 60, 200] as const;
const textWidth = 36 + 190 + 130 + 60;

/**
 * 上年数据: last year's figures as a list, in the words of last year's own edition, and its texts. Totals that were
 * left to formulas stand added up; here everything may be typed over.
 */
export function layOutPreviousYear(previous: UnitReport, name: string, stamp: string): SheetLayout {
  const draft = new SheetDraft();
  draft.putMerged(
    { row: 0, column: 0, rowCount: 1, columnCount: 5 },
    styles.sheetTitle,
    `${previous.year}年数据`,
  );
  ["表", "行", "栏", "上年数", "名称"].forEach((text, column) =>
    draft.put(headRow, column, styles.tableHead, text),
  );
  const rowHeights = [30, 20];
  let row = headRow;
  const form = formOf(previous.edition);
  const totals = [...figurePlaces(form)]
    .filter(([, { cell }]) => cell.role === "total")
    .map(([total]) => total);
  const untyped = totals.filter((total) => !previous.typedTotals.has(total) && !previous.figures.has(total));
  const figures = addUpTotals(form, previous.figures, new Set(untyped));
  for (const [cellName, place] of figurePlaces(form)) {
    row += 1;
    const figure = figures.get(cellName);
    draft.put(row, 0, styles.tableNumber, tableTitles[place.table]);
    const labels = [place.rowLabels.join(" "), place.columnLabels.join(" ")] as const;
    draft.put(row, 1, styles.tableText, labels[0]);
    draft.put(row, 2, styles.tableText, labels[1]);
    const { size } = styles.tableText;
    rowHeights.push(
      Math.max(heightFor(labels[0], columnWidths[1], size), heightFor(labels[1], columnWidths[2], size)),
    );
    draft.put(
      row,
      3,
      { ...styles.tableNumber, ...typedFigureLook, locked: false },
      figure && cellContentOf(figure, place.cell.kind),
    );
    draft.put(row, 4, styles.ruleId, cellName);
  }
  for (const { part, heading } of previousTexts) {
    for (const [index, text] of [heading, ...previous.narrative[part]].entries()) {
      row += 1;
      const style = index === 0 ? styles.tableHead : styles.tableAnswer;
      draft.putMerged({ row, column: 0, rowCount: 1, columnCount: 4 }, style, text);
      rowHeights.push(Math.min(409, Math.max(18, heightFor(text, textWidth, style.size) + 4)));
    }
  }
  const rowCount = row + 1;
  return {
    key: "previousYear",
    name,
    rowCount,
    columnCount: 5,
    cells: draft.cells(),
    merges: draft.merges,
    columnWidths,
    rowHeights,
    conditionalFormats: [],
    validations: [],
    print: {
      area: { row: 0, column: 0, rowCount, columnCount: 4 },
      orientation: "portrait",
      titleRows: { first: headRow, last: headRow },
      margins: { top: 20, bottom: 20, left: 20, right: 20 },
      fitToPageWide: 1,
      fitToPageHigh: null,
      centerFooter: pageFooter(stamp),
      centeredHorizontally: true,
    },
    protected: true,
    frozenRows: headRow + 1,
    gridlines: true,
  };
}
