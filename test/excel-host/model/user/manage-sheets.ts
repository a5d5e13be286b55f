import { sheetNameProblem } from "../sheet-list";
import type { CommandResult, Visibility } from "../types";
import type { SheetModel } from "../sheet";
import type { User } from "./create-user";
import type { WorkbookModel } from "../workbook";

const done: CommandResult = { kind: "done" };
const structureProtected: CommandResult = {
  kind: "refused",
  reason: "protected",
  message: "工作簿有保护，不能更改。",
};
const lastVisible: CommandResult = {
  kind: "refused",
  reason: "invalid",
  message: "工作簿至少要有一张可见的工作表。",
};

type SheetCommands = Pick<
  User,
  "activateSheet" | "addSheet" | "deleteSheet" | "renameSheet" | "moveSheet" | "hideSheet" | "unhideSheet"
>;

export function manageSheets(book: WorkbookModel): SheetCommands {
  const run = (name: string, change: (sheet: SheetModel) => CommandResult | void): CommandResult => {
    if (book.structureProtected) return structureProtected;
    const sheet = book.findSheet(name);
    if (!sheet) return { kind: "refused", reason: "invalid", message: `没有名为“${name}”的工作表。` };
    return book.asPerson(() => change(sheet)) ?? done;
  };
  const isLastVisible = (sheet: SheetModel): boolean =>
    sheet.visibility === "Visible" &&
    book.sheets.filter((each) => each.visibility === "Visible").length === 1;
  return {
    activateSheet(name) {
      const sheet = book.findSheet(name);
      if (sheet) book.activate(sheet);
    },
    addSheet(name) {
      if (book.structureProtected) return structureProtected;
      const problem = name === undefined ? null : sheetNameProblem(book, name);
      if (problem) return { kind: "refused", reason: "invalid", message: problem };
      book.asPerson(() => book.activate(book.addSheet(name)));
      return done;
    },
    deleteSheet: (name) =>
      run(name, (sheet) => {
        if (isLastVisible(sheet)) return lastVisible;
        book.deleteSheet(sheet);
        book.calculate();
      }),
    renameSheet: (name, newName) =>
      run(name, (sheet) => {
        const problem = sheetNameProblem(book, newName, sheet);
        if (problem) return { kind: "refused", reason: "invalid", message: problem };
        book.renameSheet(sheet, newName);
      }),
    moveSheet: (name, position) => run(name, (sheet) => book.moveSheet(sheet, position)),
    hideSheet: (name) =>
      run(name, (sheet) => {
        if (isLastVisible(sheet)) return lastVisible;
        book.setVisibility(sheet, "Hidden" satisfies Visibility);
      }),
    unhideSheet: (name) => run(name, (sheet) => book.setVisibility(sheet, "Visible")),
  };
}
