import fc from "fast-check";
import { shiftFormula } from "../../src/workbooks/shift-formula";

test.each([
  ["A1+$B$1+C$1+$D1", 1, 1, "B2+$B$1+D$1+$D2"],
  ["SUM(A1:B2)", 2, 0, "SUM(A3:B4)"],
  ["SUM(A:C)+SUM(1:3)+SUM($A:B)+SUM($1:2)", 1, 1, "SUM(B:D)+SUM(2:4)+SUM($A:C)+SUM($1:3)"],
  ["LOG10(A1)+ATAN2(B1,C1)", 1, 0, "LOG10(A2)+ATAN2(B2,C2)"],
  ["主动公开!D3+'数据 A1''s'!B1", 1, 0, "主动公开!D4+'数据 A1''s'!B2"],
  ["Sheet1!A1+[1]Sheet1!A1+'[Buch A1.xlsx]B2'!C3", 0, 1, "Sheet1!B1+[1]Sheet1!B1+'[Buch A1.xlsx]B2'!D3"],
  ['"A1"&A1&"say ""A1"""', 1, 0, '"A1"&A2&"say ""A1"""'],
  ["Table1[[#This Row],[A1]]+表[B2]+A1", 1, 0, "Table1[[#This Row],[A1]]+表[B2]+A2"],
  ["Table1['[A1']]+A1", 1, 0, "Table1['[A1']]+A2"],
  ["合计A1+A1_x+_A1+A1.x", 5, 5, "合计A1+A1_x+_A1+A1.x"],
  ["1E5+2.5*A1", 1, 0, "1E5+2.5*A2"],
  ["{1,2;3,4}*A1", 1, 0, "{1,2;3,4}*A2"],
  ["#REF!+A1", 1, 0, "#REF!+A2"],
  ["A1#+@B1", 1, 0, "A2#+@B2"],
  ["TRUE+XFE1+A1048577", 1, 0, "TRUE+XFE1+A1048577"],
  [
    'IF(ROUND(J5-SUM(C5:I5),6)=0,"✓","✗ 相差"&ROUND(J5-SUM(C5:I5),6))',
    1,
    0,
    'IF(ROUND(J6-SUM(C6:I6),6)=0,"✓","✗ 相差"&ROUND(J6-SUM(C6:I6),6))',
  ],
])("%s moved by %d rows and %d columns is %4$s", (formula, rows, columns, moved) => {
  expect(shiftFormula(formula, rows, columns)).toBe(moved);
});

test("a reference moved off the sheet is an error", () => {
  expect(shiftFormula("A1+B2:C3+A:B+1:2", -1, -1)).toBe("#REF!+A1:B2+#REF!+#REF!");
  expect(shiftFormula("XFD1+A1048576", 1, 1)).toBe("#REF!+#REF!");
});

test("moving there and back gives the formula again", () => {
  const reference = fc
    .tuple(
      fc.constantFrom("", "$"),
      fc.constantFrom("C", "Z", "AA", "XA"),
      fc.constantFrom("", "$"),
      fc.integer({ min: 50, max: 9999 }),
    )
    .map((parts) => parts.join(""));
  const piece = fc.oneof(
    reference,
    fc.constantFrom("SUM(", ")", ",", ":", "+", '"A1"', "'表 1'!", "12", "合计", " "),
  );
  fc.assert(
    fc.property(
      fc.array(piece),
      fc.integer({ min: -40, max: 40 }),
      fc.integer({ min: -2, max: 2 }),
      (pieces, rows, columns) => {
        const formula = pieces.join(" ");
        expect(shiftFormula(shiftFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
      },
    ),
  );
});

test("any text is shifted without an error, and by nothing not at all", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40, unit: fc.constantFrom(..."A1$:'\"[]!(.表R,{}#") }), (formula) => {
      expect(shiftFormula(formula, 0, 0)).toBe(formula);
    }),
    { numRuns: 1000 },
  );
});
