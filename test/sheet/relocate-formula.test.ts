import { relocateFormula } from "../../src/sheet/relocate-formula";

/** As after a row was put in above row 5 and a column before column C; row 9 was taken away. */
const row = (at: number) => (at === 8 ? undefined : at >= 4 ? at + 1 : at);
const column = (at: number) => (at >= 2 ? at + 1 : at);

test.each([
  ["SUM(C5:D8)", "SUM(D6:E9)"],
  ['IF($C$5+B4=0,"C5格",LOG10(C5))', 'IF(D6+B4=0,"C5格",LOG10(D6))'],
  ["'三、收到和处理申请'!C5+C5", "'三、收到和处理申请'!C5+D6"],
  ["封面!C5&T1!$C$5:D8&C5", "封面!C5&T1!$C$5:D8&D6"],
  ["A1.5+总计C5+C5", "A1.5+总计C5+D6"],
  ["1.5+12", "1.5+12"],
])("%s becomes %s", (before, after) => {
  expect(relocateFormula(before, row, column)).toBe(after);
});

test("a formula whose cell was taken away cannot be moved", () => {
  expect(relocateFormula("SUM(C5,D9)", row, column)).toBeUndefined();
});
