import { figureText, type Figures, type Narrative } from "../figures/index";
import { headerRowCount, reportTitle, type Form, type FormCell, type FormTable } from "../form/index";
import { columnSharesOf } from "./column-shares";
import type {
  ReportBlock,
  ReportCell,
  ReportDocument,
  ReportParagraph,
  ReportSection,
  ReportSignature,
  ReportTable,
} from "./report-document";
import { findSubHeading } from "./sub-heading";
import { tidyLine, tidyNarrative } from "./tidy-paragraphs";

/** What a report is composed from. */
export interface ReportSource {
  readonly form: Form;
  /** 填报单位, its full name. */
  readonly unit: string;
  readonly year: number;
  readonly figures: Figures;
  readonly narrative: Narrative;
  readonly signature?: ReportSignature;
  /** 发文字号, when the report is issued under one. */
  readonly documentNumber?: string;
  /** 草稿, marked on every page. */
  readonly draft?: boolean;
  /** 核验码. */
  readonly stamp?: string;
}

/**
 * The report as it is printed: six sections under their official titles, the three tables cell for cell, a blank
 * figure as an empty cell. Without a title of its own the report is headed by the unit and
 * “YYYY年政府信息公开工作年度报告”, as offices head theirs.
 */
export function composeReport(source: ReportSource): ReportDocument {
  const { form } = source;
  const texts = tidyNarrative(source.narrative);
  const textOf: Readonly<Record<number, readonly string[]>> = {
    0: texts.overview,
    4: texts.problems,
    5: texts.other,
  };
  const sections = form.sectionTitles.map((title, index): ReportSection => {
    const tables = form.tables
      .filter((table) => table.sectionTitle === title)
      .map((table): ReportBlock => composeTable(form, table, source.figures));
    return { title, blocks: [...(textOf[index] ?? []).map(paragraphOf), ...tables] };
  });
  const documentNumber = tidyLine(source.documentNumber ?? "");
  return {
    ...(documentNumber !== "" && { documentNumber }),
    titleLines: texts.title.length > 0 ? texts.title : defaultTitle(source.unit, source.year),
    preamble: texts.preamble.map(paragraphOf),
    sections,
    ...(source.signature && {
      signature: { unit: tidyLine(source.signature.unit), date: tidyLine(source.signature.date) },
    }),
    draft: source.draft ?? false,
    ...(source.stamp && { stamp: tidyLine(source.stamp) }),
    author: tidyLine(source.unit),
  };
}

function defaultTitle(unit: string, year: number): string[] {
  return [tidyLine(unit), reportTitle(year)].filter((line) => line !== "");
}

function paragraphOf(text: string): ReportParagraph {
  const subHeading = findSubHeading(text);
  return { kind: "paragraph", text, ...(subHeading && { subHeading }) };
}

function composeTable(form: Form, table: FormTable, figures: Figures): ReportTable {
  return {
    kind: "table",
    table: table.table,
    caption: table.sectionTitle.replace(/^[^、]*、/, ""),
    rows: table.rows.map((row) =>
      row.map((cell, place) => composeCell(form, table, row, place, cell, figures)),
    ),
    headerRowCount: headerRowCount(table),
    columnShares: columnSharesOf(form.edition, table.table),
  };
}

function composeCell(
  form: Form,
  table: FormTable,
  row: readonly FormCell[],
  place: number,
  cell: FormCell,
  figures: Figures,
): ReportCell {
  const span = { rowSpan: cell.rowSpan ?? 1, columnSpan: cell.columnSpan ?? 1 };
  if ("name" in cell) {
    const text = tidyLine(figureText(figures.get(cell.name), cell.kind));
    return { ...span, text, role: "figure", align: "center", stacked: false, name: cell.name };
  }
  const labelsFigures = row.slice(place + 1).some((other) => "name" in other);
  const stacked = table.table === "requests" && span.rowSpan > 10;
  const left =
    cell.role === "band" || (labelsFigures && span.rowSpan === 1 && rowLabelsStandLeft(form, table));
  return { ...span, text: cell.text, role: cell.role, align: left ? "left" : "center", stacked };
}

/** Row labels are centred in table 二 of the revised edition, and set left elsewhere. */
function rowLabelsStandLeft(form: Form, table: FormTable): boolean {
  return table.table === "requests" || (table.table === "proactive" && form.edition === "2019");
}
