import { figurePlaces, formOf, tableTitles, totalEquations, type CellName } from "../form/index";
import { addUpTotals, cellContentOf, stampOf, type Figures, type UnitReport } from "../figures/index";
import { cellAddress } from "./addresses";
import { styles } from "./cell-styles";
import { typedFigureLook } from "./figure-look";
import { layOutYearChecks } from "./lay-out-year-checks";
import { pageFooter } from "./page";
import { previousTexts } from "./previous-year-texts";
import type { NamedPlace } from "./references";
import { SheetDraft } from "./sheet-draft";
import { heightFor } from "./text-fit";
import type { ThisYear } from "./this-year";
import { whereYearChecksStand } from "./wording";
import type { SheetLayout } from "./workbook-layout";
import { yearChecks } from "./year-checks";

const titlePlace = { row: 0, column: 0 } as const;
const summaryRow = 1;
const headRow = 2;
const figureColumn = 3;
const nameColumn = 6;
const columnWidths = [36, 190, 130, 60, 60, 72, 200] as const;
const textWidth = columnWidths.slice(0, nameColumn).reduce((sum, width) => sum + width, 0);

/**
 * 上年数据: last year's figures as a list, in the words of last year's own edition; below it 与上年核对, where the rules
 * that compare them with this year's say what they find; and last year's texts. Totals that were left to formulas stand
 * added up; the figures may be typed over.
 */
export function layOutPreviousYear(previous: UnitReport, name: string, thisYear: ThisYear): SheetLayout {
  const draft = new SheetDraft();
  const acrossPage = (row: number) => ({ row, column: 0, rowCount: 1, columnCount: nameColumn });
  draft.putMerged(acrossPage(titlePlace.row), styles.sheetTitle, `${previous.year}年数据`);
  const figures = withTotals(previous);
  const list = putList(draft, { ...previous, figures });
  // Compared is what the sheet is read as, in which a total left blank is added up.
  const compared = { ...previous, figures: addedUp(previous, () => true) };
  const checks = yearChecks(thisYear, compared, list.places, titlePlace);
  const block = layOutYearChecks(draft, draft.rowCount(), checks, columnWidths);
  const begins = cellAddress(block.firstRow, 0);
  draft.putMerged(acrossPage(summaryRow), styles.checkLeft, {
    formula: `=${begins}&"${whereYearChecksStand(`"&ROW(${begins})&"`)}"`,
    result: block.summary + whereYearChecksStand(String(block.firstRow + 1)),
  });
  const rowHeights = [30, 20, 20, ...list.rowHeights, ...block.rowHeights];
  for (const { part, heading } of previousTexts) {
    for (const [index, text] of [heading, ...previous.narrative[part]].entries()) {
      const style = index === 0 ? styles.tableHead : styles.tableAnswer;
      draft.putMerged(acrossPage(draft.rowCount()), style, text);
      rowHeights.push(Math.min(409, Math.max(18, heightFor(text, textWidth, style.size) + 4)));
    }
  }
  const rowCount = draft.rowCount();
  return {
    key: "previousYear",
    name,
    rowCount,
    columnCount: draft.columnCount(),
    cells: draft.cells(),
    merges: draft.merges,
    columnWidths,
    rowHeights,
    conditionalFormats: draft.conditionalFormats,
    validations: [],
    print: {
      area: { row: 0, column: 0, rowCount, columnCount: nameColumn },
      orientation: "portrait",
      titleRows: { first: headRow, last: headRow },
      margins: { top: 20, bottom: 20, left: 20, right: 20 },
      fitToPageWide: 1,
      fitToPageHigh: null,
      centerFooter: pageFooter(stampOf(thisYear.report)),
      centeredHorizontally: true,
    },
    protected: true,
    frozenRows: headRow + 1,
    gridlines: true,
  };
}

/** A total somebody cleared stays blank in the list. */
function withTotals(previous: UnitReport): Figures {
  return addedUp(previous, (total) => !previous.typedTotals.has(total));
}

/** Totals that are blank added up, those for which it is asked. */
function addedUp({ edition, figures }: UnitReport, isAsked: (total: CellName) => boolean): Figures {
  const form = formOf(edition);
  const blank = [...totalEquations(form).keys()].filter((total) => !figures.has(total) && isAsked(total));
  return addUpTotals(form, figures, new Set(blank));
}

function putList(
  draft: SheetDraft,
  { edition, figures }: UnitReport,
): { places: ReadonlyMap<CellName, NamedPlace>; rowHeights: number[] } {
  ["表", "行", "栏", "上年数"].forEach((text, column) => draft.put(headRow, column, styles.tableHead, text));
  draft.put(headRow, nameColumn, styles.tableHead, "名称");
  const places = new Map<CellName, NamedPlace>();
  const rowHeights: number[] = [];
  for (const [cellName, place] of figurePlaces(formOf(edition))) {
    const row = draft.rowCount();
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
      figureColumn,
      { ...styles.tableNumber, ...typedFigureLook, locked: false },
      figure && cellContentOf(figure, place.cell.kind),
    );
    draft.put(row, nameColumn, styles.ruleId, cellName);
    places.set(cellName, { row, column: figureColumn });
  }
  return { places, rowHeights };
}
