import { formOf } from "../../form/index";
import { unnumberedKey } from "../label-key";
import { rowKeysOf } from "../read-tables";
import { readHeading } from "../read-heading";
import type { ContentBlock, ContentCell, ReportContent } from "../report-content";

/** Sections 二, 三 and 四 hold the tables. */
const isTableSection = (section: number) => section >= 1 && section <= 3;
/** Section 四: the one table whose row has no label. */
const isProceedingsSection = (section: number) => section === 3;

const forms = [formOf("2021"), formOf("2019")];

/**
 * A report that was saved or copied as text: paragraphs, and in sections 二 to 四 the cells of the tables. A tab
 * begins a cell, as programs write copied tables; where there is none, rows are told by their labels and cells by
 * the spaces between numbers. A line that is neither continues the label before it.
 */
export function readText(text: string): ReportContent {
  const blocks: ContentBlock[] = [];
  let table: TextTable | undefined;
  const endTable = () => {
    for (const block of table?.blocks() ?? []) blocks.push(block);
    table = undefined;
  };
  let section = -1;
  for (const line of text.replace(/^\ufeff/, "").split(/\r\n|[\n\r\f\u2028\u2029]/)) {
    const heading =
      line.includes("\t") && line.trim() !== line.trimStart() ? undefined : headingOf(line, section);
    if (heading !== undefined) {
      endTable();
      section = heading;
      blocks.push({ kind: "paragraph", text: line.trim() });
    } else if (isTableSection(section)) {
      table ??= new TextTable(!isProceedingsSection(section));
      table.take(line);
    } else if (line.trim() !== "") blocks.push({ kind: "paragraph", text: line.trim() });
  }
  endTable();
  return { blocks };
}

/** In a table stand labels that are worded like headings; only a later section's title ends it, or an official one under a number. */
function headingOf(line: string, current: number): number | undefined {
  const trimmed = line.trim();
  if (trimmed === "" || line.startsWith("\t")) return undefined;
  const heading = readHeading(trimmed, forms[0]?.sectionTitles ?? []);
  if (!heading) return undefined;
  const { section, number, isOfficial } = heading;
  return section > current || (isOfficial && number !== undefined) ? section : undefined;
}

class TextTable {
  private readonly rows: string[][] = [];
  private readonly remarks: string[] = [];
  private afterBlank = false;

  constructor(private readonly rowsHaveLabels: boolean) {}

  take(line: string): void {
    if (line === "") {
      this.afterBlank = true;
      return;
    }
    if (line.includes("\t")) this.takeCells(line);
    else if (line.trim() !== "") this.takeWords(line.trim());
    this.afterBlank = false;
  }

  blocks(): ContentBlock[] {
    const rows = this.rows.map((row) => row.map(cellOf)).filter((row) => row.length > 0);
    const remarks = this.remarks.map((text): ContentBlock => ({ kind: "paragraph", text }));
    return rows.length === 0 ? remarks : [{ kind: "table", rows }, ...remarks];
  }

  private takeCells(line: string): void {
    const startsInside = line.startsWith("\t");
    const cells = (startsInside ? line.slice(1) : line).split("\t").map((cell) => cell.trim());
    if (!startsInside || this.afterBlank || this.rows.length === 0) this.rows.push([]);
    const row = this.rows[this.rows.length - 1];
    for (const cell of cells) row?.push(cell);
  }

  private takeWords(line: string): void {
    const words = line.split(/[\s\u3000]+/);
    const firstNumber = words.findIndex(isFigure);
    if (firstNumber === 0 && words.every(isFigure)) {
      const row = this.rows[this.rows.length - 1];
      const last = row?.[row.length - 1];
      // Numbers follow their label; behind a heading they are a row of their own, as in table 四.
      const continues = last !== undefined && (isFigure(last) || (this.rowsHaveLabels && isRowLabel(last)));
      if (row && continues) for (const word of words) row.push(word);
      else this.rows.push(words);
      return;
    }
    const label = words.slice(0, firstNumber < 0 ? words.length : firstNumber).join("");
    const numbers = firstNumber < 0 ? [] : words.slice(firstNumber);
    if (isRowLabel(label) && numbers.every(isFigure)) {
      this.rows.push([label, ...numbers]);
      return;
    }
    if (line.length > 30 && /[。；]$/.test(line)) {
      this.remarks.push(line);
      return;
    }
    this.takeLabelPart(line);
  }

  /** A label broken over lines goes on; else a label of several lines or a heading of columns begins. */
  private takeLabelPart(line: string): void {
    const row = this.rows[this.rows.length - 1];
    const last = row?.[row.length - 1];
    if (row && last !== undefined && last !== "" && !isFigure(last) && !isRowLabel(last)) {
      row[row.length - 1] = `${last}\n${line}`;
    } else this.rows.push([line]);
  }
}

const rowKeys = rowKeysOf(forms);

function isRowLabel(text: string): boolean {
  return rowKeys.has(unnumberedKey(text));
}

/** What may stand in a figure cell: a number, or one of the ways offices write that there is none. */
function isFigure(text: string): boolean {
  return /^(?:[+＋\-－−]?[\d０-９][\d０-９,，.．]*(?:元|万元)?|[〇○/／—\-－无])$/.test(text.trim());
}

function cellOf(text: string): ContentCell {
  return { text: text.trim(), rowSpan: 1, columnSpan: 1 };
}
