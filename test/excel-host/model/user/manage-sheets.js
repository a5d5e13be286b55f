"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.manageSheets = manageSheets;
const sheet_list_1 = require("../sheet-list");
const done = { kind: "done" };
const structureProtected = {
  kind: "refused",
  reason: "protected",
  message: "工作簿有保护，不能更改。",
};
const lastVisible = {
  kind: "refused",
  reason: "invalid",
  message: "工作簿至少要有一张可见的工作表。",
};
function manageSheets(book) {
  const run = (name, change) => {
    if (book.structureProtected) return structureProtected;
    const sheet = book.findSheet(name);
    if (!sheet) return { kind: "refused", reason: "invalid", message: `没有名为“${name}”的工作表。` };
    return book.asPerson(() => change(sheet)) ?? done;
  };
  const isLastVisible = (sheet) =>
    sheet.visibility === "Visible" &&
    book.sheets.filter((each) => each.visibility === "Visible").length === 1;
  return {
    activateSheet(name) {
      const sheet = book.findSheet(name);
      if (sheet) book.activate(sheet);
    },
    addSheet(name) {
      if (book.structureProtected) return structureProtected;
      const problem = name === undefined ? null : (0, sheet_list_1.sheetNameProblem)(book, name);
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
        const problem = (0, sheet_list_1.sheetNameProblem)(book, newName, sheet);
        if (problem) return { kind: "refused", reason: "invalid", message: problem };
        book.renameSheet(sheet, newName);
      }),
    moveSheet: (name, position) => run(name, (sheet) => book.moveSheet(sheet, position)),
    hideSheet: (name) =>
      run(name, (sheet) => {
        if (isLastVisible(sheet)) return lastVisible;
        book.setVisibility(sheet, "Hidden");
      }),
    unhideSheet: (name) => run(name, (sheet) => book.setVisibility(sheet, "Visible")),
  };
}
