import { figureText, numberOf, type UnitReport } from "../../figures/index";
import { figurePlaces, formOf, rowTitle, tableTitles } from "../../form/index";

/** The heads of the columns; 状态 tells a blank cell from a text that stands where a number should. */
export const csvHeads = ["数据项", "表", "行", "列", "数值", "状态"] as const;
export const csvStates = { number: "数字", blank: "未填", unreadable: "无法识别" } as const;

/** What makes Excel and WPS read UTF-8 as such. */
const byteOrderMark = "\ufeff";

/**
 * The figures of a report as a list, a line a cell in the order of the form, every field quoted, lines ended as
 * RFC 4180 wants. Money stands in the unit of the form. No text begins with what a spreadsheet takes for a formula:
 * before =, +, -, @ it gets an apostrophe; only true numbers may be negative.
 */
export function writeCsv(report: UnitReport): string {
  const form = formOf(report.edition);
  const lines = [...figurePlaces(form)].map(([name, { table, cell, columnLabels }]) => {
    const figure = report.figures.get(name);
    const value =
      figure?.state === "number"
        ? String(numberOf(figure.value, cell.kind))
        : withoutFormula(figureText(figure, cell.kind));
    const column = columnLabels.slice(table === "proceedings" ? -2 : -1).join(" ");
    const labels = [tableTitles[table], rowTitle(form, name), column].map(withoutFormula);
    return [name, ...labels, value, csvStates[figure?.state ?? "blank"]];
  });
  return byteOrderMark + [csvHeads, ...lines].map((fields) => fields.map(quoted).join(",") + "\r\n").join("");
}

/** Also what is a formula after spaces, in full-width type or behind an apostrophe that reading would take away. */
const formulaLike = /^[\s']*[=+\-@\t\r＝＋－＠]|^'/;

function withoutFormula(text: string): string {
  return formulaLike.test(text) ? `'${text}` : text;
}

/** The text as it was before it was made harmless. */
export function asWritten(field: string): string {
  return field.startsWith("'") && formulaLike.test(field.slice(1)) ? field.slice(1) : field;
}

function quoted(field: string): string {
  return `"${field.replace(/"/g, '""')}"`;
}
