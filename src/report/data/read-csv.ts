import { readFigure, type Figure } from "../../figures/index";
import { figurePlaces, type CellName, type Form } from "../../form/index";
import { asWritten, csvStates } from "./write-csv";

/** The figures a CSV of ours holds; a line that names no cell of the form is left out. */
export function readCsv(csv: string, form: Form): ReadonlyMap<CellName, Figure> {
  const places = figurePlaces(form);
  const figures = new Map<CellName, Figure>();
  for (const [name = "", , , , value = "", state] of fieldsOf(csv)) {
    const cell = places.get(name)?.cell;
    if (!cell || state === csvStates.blank) continue;
    const figure: Figure | undefined =
      state === csvStates.number
        ? readFigure(Number(value), cell.kind)
        : { state: "unreadable", text: asWritten(value) };
    if (figure) figures.set(name, figure);
  }
  return figures;
}

/** The fields of each line of a CSV whose fields are all quoted. */
function fieldsOf(csv: string): string[][] {
  const lines: string[][] = [[]];
  for (const [, field = "", after] of csv.matchAll(/"((?:[^"]|"")*)"(,|\r\n|$)/g)) {
    lines[lines.length - 1]?.push(field.replace(/""/g, '"'));
    if (after !== ",") lines.push([]);
  }
  return lines;
}
