import { WorkbookModel, type CellValue } from "..";

/** A1:A3 are 1, blank, "12"; B1:B3 are 0.1, 0.2, an error; C1 is ="" and C2 TRUE; 四!A1 is 7. */
function book(): WorkbookModel {
  const model = new WorkbookModel("表");
  model.now = () => new Date(2026, 0, 10);
  model.user.addSheet("四、复议 诉讼");
  model.user.typeInto("A1", "7");
  model.user.activateSheet("表");
  model.user.typeInto("A1", "1");
  model.user.typeInto("A3", "'12");
  model.user.typeInto("B1", "0.1");
  model.user.typeInto("B2", "0.2");
  model.user.typeInto("B3", "#DIV/0!");
  model.user.typeInto("C1", '=""');
  model.user.typeInto("C2", "TRUE");
  model.names.set("新收", { name: "新收", formula: "=表!$A$1:$A$3", visible: true, comment: "" });
  return model;
}

function result(formula: string): CellValue {
  const model = book();
  model.user.typeInto("H9", formula);
  return model.valueAt("H9");
}

const wrong = (error: string): unknown => ({ error });

describe("references", () => {
  test.each([
    ["=A2", 0],
    ['=A2=""', true],
    ["=A2=0", true],
    ["='四、复议 诉讼'!A1*2", 14],
    ["=$A$1+A$1+$A1", 3],
    ["=SUM(A:A)", 1],
    ["=SUM(新收)", 1],
    ["=没有的名称", wrong("#NAME?")],
    ["=没有的表!A1", wrong("#REF!")],
    ["=NOSUCH(1)", wrong("#NAME?")],
    ["=H9", 0],
  ])("%s", (formula, expected) => expect(result(formula)).toEqual(expected));
});

describe("what counts as a number", () => {
  test.each([
    ["=SUM(A1:A3)", 1],
    ["=SUM(A1,A3)", 1],
    ['=SUM(A1,"12")', 13],
    ['=SUM("x")', wrong("#VALUE!")],
    ["=A1+A3", 13],
    ["=A1+A2", 1],
    ['=A1+"x"', wrong("#VALUE!")],
    ["=A1+C1", wrong("#VALUE!")],
    ["=A1+C2", 2],
    ["=SUM(C2)", 0],
    ["=SUM(TRUE)", 1],
    ["=COUNT(A1:A3)", 1],
    ["=COUNT(A1:C3)", 3],
    ["=COUNTA(A1:A3)", 2],
    ["=COUNTA(C1)", 1],
    ["=COUNTBLANK(A1:A3)", 1],
    ["=COUNTBLANK(C1)", 1],
    ["=MAX(A1:A3,B1)", 1],
    ["=N(A3)", 0],
    ["=T(A3)", "12"],
    ["=VALUE(A3)", 12],
    ["=ISNUMBER(A3)", false],
    ["=ISBLANK(A2)", true],
    ["=ISBLANK(C1)", false],
    ["=ISTEXT(C1)", true],
  ])("%s", (formula, expected) => expect(result(formula)).toEqual(expected));
});

describe("errors", () => {
  test.each([
    ["=SUM(B1:B3)", wrong("#DIV/0!")],
    ["=COUNT(B1:B3)", 2],
    ["=B3+1", wrong("#DIV/0!")],
    ['=IFERROR(B3,"错")', "错"],
    ["=ISERROR(B3)", true],
    ["=IF(TRUE,1,B3)", 1],
    ["=IF(B3,1,2)", wrong("#DIV/0!")],
    ["=AND(TRUE,B3)", wrong("#DIV/0!")],
    ["=1/0", wrong("#DIV/0!")],
    ['=COUNTIF(B1:B3,">0")', 2],
  ])("%s", (formula, expected) => expect(result(formula)).toEqual(expected));
});

describe("comparisons and operators", () => {
  test.each([
    ['="10">9', true],
    ['="a"<TRUE', true],
    ['="AB"="ab"', true],
    ["=0.1+0.2=0.3", true],
    ["=0.3-0.1-0.2", 0],
    ["=-2^2", 4],
    ["=2^3^2", 64],
    ["=50%*2", 1],
    ["=1&2", "12"],
    ['=1/3&""', "0.333333333333333"],
    ["=1+2*3-4/2", 5],
    ["=(1,2)", null],
  ])("%s", (formula, expected) => expect(result(formula)).toEqual(expected));
});

describe("functions of the forms", () => {
  test.each([
    ['=IF(COUNT(A1:A2)<2,"未能核对","✓")', "未能核对"],
    ['=IF(ROUND(A1-B1,6)=0,"✓","✗ 相差"&ROUND(A1-B1,6))', "✗ 相差0.9"],
    ["=ROUND(2.5,0)", 3],
    ["=ROUND(-2.5,0)", -3],
    ["=ROUND(1.005,2)", 1.01],
    ["=ROUND(1234,-2)", 1200],
    ["=INT(-1.5)", -2],
    ["=MOD(-3,2)", 1],
    ["=ABS(-4)", 4],
    ["=AND(A1:A3)", true],
    ["=OR(A2)", wrong("#VALUE!")],
    ["=NOT(0)", true],
    ["=IF(0,1)", false],
    ["=IF(1,,5)", 0],
    ['=TEXT(1234.5,"#,##0.00")', "1,234.50"],
    ['=TEXT(0.125,"0.0%")', "12.5%"],
    ['=TEXT(46024,"yyyy年m月d日")', "2026年1月2日"],
    ['=LEN(TRIM("  a  b "))', 3],
    ['=LEFT("政府信息公开",4)&RIGHT("年报",1)&MID("abc",2,1)', "政府信息报b"],
    ['=SUBSTITUTE("1、2、3","、","")', "123"],
    ['=SUBSTITUTE("aaa","a","b",2)', "aba"],
    ['=FIND("b","abc")', 2],
    ['=FIND("x","abc")', wrong("#VALUE!")],
    ['=EXACT("A","a")', false],
    ['=CONCATENATE("a",1,TRUE)', "a1TRUE"],
    ['=HYPERLINK("#表!A1","去看")', "去看"],
    ["=ROW()&COLUMN()", "98"],
    ["=ROW(A3)", 3],
    ["=TODAY()", 46032],
    ['=CHOOSE(2,"a","b")', "b"],
    ["=SUMPRODUCT(--ISNUMBER(A1:A3))", 1],
    ['=SUMPRODUCT((A1:A3<>"")*1)', 2],
    ["=SUMPRODUCT(ROW(B2:C3)*10+COLUMN(B2:C3))", 22 + 23 + 32 + 33],
    ['=COUNTIF(A1:A3,"12")', 1],
    ['=COUNTIF(A1:A3,"<>")', 2],
    ['=COUNTIF(A1:A3,"")', 1],
    ['=COUNTIF(A1:C1,"?*")', 0],
    ["=SUMIF(A1:A3,1,B1:B3)", 0.1],
    ["=MIN(5,3)", 3],
    ["=SUM({1,2;3,4})", 10],
  ])("%s", (formula, expected) => expect(result(formula)).toEqual(expected));
});

test("a change reaches formulas that stand on another sheet and before it", () => {
  const model = book();
  model.user.typeInto("四、复议 诉讼!B1", "=表!D1+1");
  model.user.typeInto("D1", "=D2*10");
  model.user.typeInto("D2", "3");
  expect(model.valueAt("四、复议 诉讼!B1")).toBe(31);
});

test("a thousand formulas in a chain give their results whichever way they run", () => {
  const model = new WorkbookModel("表");
  model.user.typeInto("A1", "1");
  model.user.pasteBlock(
    "A2",
    Array.from({ length: 1000 }, (_, n) => [`=A${n + 1}+1`]),
  );
  model.user.pasteBlock(
    "B1",
    Array.from({ length: 1000 }, (_, n) => [`=B${n + 2}+1`]),
  );
  model.user.typeInto("B1001", "5");
  expect(model.valueAt("A1001")).toBe(1001);
  expect(model.valueAt("B1")).toBe(1005);
});
