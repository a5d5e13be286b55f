"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
const _1 = require(".");
function blankBook() {
  const book = new _1.WorkbookModel("表");
  book.now = () => new Date(2026, 0, 10);
  return book;
}
const shown = (book, address) => {
  const { sheet, area } = book.locate(address);
  return sheet.text(area.row, area.column);
};
describe("typing into a cell", () => {
  test.each([
    ["12", 12, "12"],
    ["12,345", 12345, "12,345"],
    ["12.5%", 0.125, "12.50%"],
    ["-3", -3, "-3"],
    ["１２", 12, "12"],
    ["1/2", 46024, "1月2日"],
    ["2024-1-5", 45296, "2024/1/5"],
    ["'007", "007", "007"],
    ["/", "/", "/"],
    ["无", "无", "无"],
    ["TRUE", true, "TRUE"],
    ["=1+2", 3, "3"],
    ["#N/A", { error: "#N/A" }, "#N/A"],
  ])("%s is read as Excel reads it", (text, value, drawn) => {
    const book = blankBook();
    expect(book.user.typeInto("B2", text)).toEqual({ kind: "entered" });
    expect(book.valueAt("B2")).toEqual(value);
    expect(shown(book, "B2")).toBe(drawn);
  });
  test("a cell in text format keeps what is typed as text", () => {
    const book = blankBook();
    book.activeSheet.applyStyle({ row: 0, column: 0, rowCount: 1, columnCount: 1 }, { numberFormat: "@" });
    book.user.typeInto("A1", "12");
    expect(book.valueAt("A1")).toBe("12");
  });
  test("a broken formula is refused and nothing is entered", () => {
    const book = blankBook();
    expect(book.user.typeInto("A1", "=SUM(1")).toEqual({ kind: "entered" });
    expect(book.activeSheet.editText(0, 0)).toBe("=SUM(1)");
    expect(book.user.typeInto("A1", "=1+*2")).toMatchObject({ kind: "refused", reason: "formula" });
    expect(book.valueAt("A1")).toBe(1);
  });
  test("a locked cell of a protected sheet refuses typing and an unlocked one takes it", () => {
    const book = blankBook();
    book.activeSheet.applyStyle({ row: 1, column: 1, rowCount: 1, columnCount: 1 }, { locked: false });
    book.user.protectSheet("表");
    expect(book.user.typeInto("A1", "1")).toMatchObject({ kind: "refused", reason: "protected" });
    expect(book.user.typeInto("B2", "1")).toEqual({ kind: "entered" });
    expect(book.valueAt("A1")).toBeNull();
  });
});
describe("a validation that warns", () => {
  const withValidation = () => {
    const book = blankBook();
    book.activeSheet.content.validations.push({
      areas: [{ row: 0, column: 0, rowCount: 2, columnCount: 1 }],
      rule: { type: "wholeNumber", operator: "GreaterThanOrEqualTo", formula1: 0 },
      ignoreBlanks: true,
      prompt: { showPrompt: true, title: "填报", message: "请填整数" },
      errorAlert: { showAlert: true, style: "Warning", title: "请核对", message: "应为非负整数" },
    });
    return book;
  };
  test("answers with its message and enters nothing until the person insists", () => {
    const book = withValidation();
    const expected = { kind: "alert", style: "Warning", title: "请核对", message: "应为非负整数" };
    expect(book.user.typeInto("A1", "-1")).toEqual(expected);
    expect(book.valueAt("A1")).toBeNull();
    expect(book.user.typeInto("A1", "-1", { keepInvalid: true })).toEqual({ kind: "entered" });
    expect(book.valueAt("A1")).toBe(-1);
  });
  test("is not asked by pasting", () => {
    const book = withValidation();
    expect(book.user.pasteBlock("A1", [["无"], ["1.5"]])).toEqual({ kind: "done" });
    expect(book.valueAt("A1")).toBe("无");
    expect(book.valueAt("A2")).toBe(1.5);
  });
  test("prompts while its cell is selected", () => {
    expect(withValidation().activeSheet.promptAt(1, 0)).toEqual({ title: "填报", message: "请填整数" });
  });
});
describe("undo", () => {
  test("takes back one command at a time and redo brings it again", () => {
    const book = blankBook();
    book.user.typeInto("A1", "1");
    book.user.pasteBlock("A1", [["2", "3"]]);
    book.user.undo();
    expect(book.valueAt("A1")).toBe(1);
    expect(book.valueAt("B1")).toBeNull();
    book.user.redo();
    expect(book.valueAt("B1")).toBe(3);
    book.user.undo();
    book.user.undo();
    expect(book.valueAt("A1")).toBeNull();
    expect(book.user.undo()).toMatchObject({ kind: "refused", reason: "nothing" });
  });
});
describe("inserting and deleting rows", () => {
  test("moves formulas, merges and conditional formats along", () => {
    const book = blankBook();
    const sheet = book.activeSheet;
    book.user.pasteBlock("A1", [["1"], ["2"], ["=SUM(A1:A2)"]]);
    sheet.content.merges.push({ row: 4, column: 0, rowCount: 1, columnCount: 2 });
    sheet.content.conditionalFormats.push({
      id: "cf",
      areas: [{ row: 2, column: 0, rowCount: 1, columnCount: 1 }],
      formula: "=A3>2",
      format: { fill: "#FFC7CE" },
      stopIfTrue: false,
    });
    book.user.insertRows("表", 1);
    expect(sheet.editText(3, 0)).toBe("=SUM(A1:A3)");
    expect(sheet.content.merges[0]?.row).toBe(5);
    expect(book.conditionalStyleOf(sheet, 3, 0)).toEqual({ fill: "#FFC7CE" });
    book.user.deleteRows("表", 0);
    expect(sheet.editText(2, 0)).toBe("=SUM(A1:A2)");
    expect(book.valueAt("A3")).toBe(2);
  });
  test("a formula whose cell is deleted shows #REF!", () => {
    const book = blankBook();
    book.user.pasteBlock("A1", [["1"], ["=A1+1"]]);
    book.user.deleteRows("表", 0);
    expect(book.valueAt("A1")).toEqual({ error: "#REF!" });
  });
});
test("renaming a sheet follows in the formulas of others", () => {
  const book = blankBook();
  book.user.addSheet("四、复议诉讼");
  book.user.typeInto("表!A1", "5");
  book.user.typeInto("四、复议诉讼!A1", "=表!A1*2");
  book.user.renameSheet("表", "表 一");
  expect(book.findSheet("四、复议诉讼")?.editText(0, 0)).toBe("='表 一'!A1*2");
  expect(book.valueAt("四、复议诉讼!A1")).toBe(10);
});
