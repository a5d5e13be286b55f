"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
const model_1 = require("../model");
const open_model_1 = require("./open-model");
const save_model_1 = require("./save-model");
const area = (row, column, rowCount = 1, columnCount = 1) => ({
  row,
  column,
  rowCount,
  columnCount,
});
/** A sheet with one of everything. */
function fullBook() {
  const book = new model_1.WorkbookModel("三、收到和处理申请");
  const sheet = book.activeSheet;
  book.addSheet("隐藏");
  const hidden = book.findSheet("隐藏");
  if (hidden) book.setVisibility(hidden, "VeryHidden");
  book.user.pasteBlock("A1", [
    ["本列数据的勾稽关系", "", "0"],
    ["=C1*2", '=IF(C1=0,"","有")', '=A1&"："'],
    ["1/2", "12.5%", "_x0041_"],
  ]);
  sheet.applyStyle(area(1, 0), {
    fontName: "宋体",
    fontSize: 10.5,
    bold: true,
    color: "#C00000",
    fill: "#FFEEAA",
    horizontal: "Center",
    vertical: "Top",
    wrap: true,
    textOrientation: 180,
    locked: false,
    borders: {
      top: { style: "Continuous", weight: "Thin", color: "#000000" },
      left: { style: "Double", weight: "Thick", color: "#FF0000" },
    },
  });
  sheet.content.merges.push(area(0, 0, 1, 2));
  sheet.content.columnWidths.set(1, 90);
  sheet.content.rowHeights.set(0, 30);
  sheet.content.hiddenRows.add(7);
  sheet.content.conditionalFormats.push({
    id: "a",
    areas: [area(0, 2, 3, 1), area(5, 2, 1, 1)],
    formula: "=C1<>0",
    format: { fill: "#FFC7CE", color: "#9C0006" },
    stopIfTrue: true,
  });
  sheet.content.validations.push(
    {
      areas: [area(0, 2)],
      rule: { type: "wholeNumber", operator: "GreaterThanOrEqualTo", formula1: 0 },
      ignoreBlanks: true,
      prompt: { showPrompt: true, title: "本年新收", message: "没有的请填0" },
      errorAlert: { showAlert: true, style: "Warning", title: "请核对", message: "应为整数" },
    },
    {
      areas: [area(4, 2)],
      rule: { type: "list", source: "草稿,送审稿,定稿", inCellDropDown: true },
      ignoreBlanks: true,
      prompt: { showPrompt: false, title: "", message: "" },
      errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
    },
  );
  sheet.content.notes.set(2, { text: "批注", author: "审核人" });
  book.names.set("申请_数据", {
    name: "申请_数据",
    formula: "='三、收到和处理申请'!$A$2:$C$3",
    visible: true,
    comment: "",
  });
  sheet.pageLayout = {
    ...sheet.pageLayout,
    orientation: "Landscape",
    printArea: [area(0, 0, 3, 3)],
    titleRows: { first: 0, last: 2 },
    margins: { top: 72, bottom: 36, left: 36, right: 36, header: 18, footer: 18 },
    centerHorizontally: true,
    zoom: { horizontalFitToPages: 1 },
    headersFooters: { ...sheet.pageLayout.headersFooters, centerFooter: "第 &P 页，共 &N 页" },
  };
  sheet.freeze = { rows: 1, columns: 0 };
  sheet.tabColor = "#4472C4";
  sheet.showGridlines = false;
  book.user.protectSheet(sheet.name, { allowFormatRows: true });
  return book;
}
describe("a workbook saved and opened again", () => {
  let before;
  let after;
  beforeAll(async () => {
    before = fullBook();
    after = await (0, open_model_1.openModel)(await (0, save_model_1.saveModel)(before));
  });
  test("has the same contents, formulas and results, 0 and empty text too", () => {
    for (let row = 0; row < 3; row++) {
      for (let column = 0; column < 3; column++) {
        expect(after.activeSheet.cell(row, column)).toEqual(before.activeSheet.cell(row, column));
      }
    }
    expect(after.valueAt("A2")).toBe(0);
    expect(after.valueAt("B2")).toBe("");
  });
  test("has the same look", () => {
    expect(after.activeSheet.style(1, 0)).toEqual(before.activeSheet.style(1, 0));
    expect(after.activeSheet.text(2, 0)).toBe(before.activeSheet.text(2, 0));
    expect(after.activeSheet.columnWidth(1)).toBe(90);
    expect(after.activeSheet.rowHeight(0)).toBe(30);
    expect(after.activeSheet.content.merges).toEqual(before.activeSheet.content.merges);
    expect([...after.activeSheet.content.hiddenRows]).toEqual([7]);
  });
  test("has the same checks", () => {
    const withoutIds = (book) =>
      book.activeSheet.content.conditionalFormats.map((each) => ({ ...each, id: "" }));
    expect(withoutIds(after)).toEqual(withoutIds(before));
    expect(after.activeSheet.content.validations).toEqual(before.activeSheet.content.validations);
  });
  test("has the same names, notes, protection and print set-up", () => {
    expect([...after.names.values()]).toEqual([...before.names.values()]);
    expect(after.activeSheet.content.notes).toEqual(before.activeSheet.content.notes);
    expect(after.activeSheet.protection).toEqual(before.activeSheet.protection);
    expect(after.activeSheet.pageLayout).toEqual(before.activeSheet.pageLayout);
    expect(after.activeSheet.freeze).toEqual(before.activeSheet.freeze);
    expect([after.activeSheet.tabColor, after.activeSheet.showGridlines]).toEqual(["#4472C4", false]);
    expect(after.findSheet("隐藏")?.visibility).toBe("VeryHidden");
  });
});
