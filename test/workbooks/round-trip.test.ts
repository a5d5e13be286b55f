import fc from "fast-check";
import type { GridValue, LayoutCell, WorkbookLayout } from "../../src/sheet/index";
import { readWorkbook, writeWorkbook } from "../../src/workbooks";
import { sampleLayout } from "./sample-layout";

jest.setTimeout(60_000);

const [template] = sampleLayout().sheets;
const style = template!.cells[3]!.style;

const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 20 }),
  fc.string({ unit: "binary", maxLength: 10 }).filter((value) => !/\p{Surrogate}/u.test(value)),
  fc.constantFrom(
    "=1+1",
    "#N/A",
    "#VALUE!",
    "_x0041_",
    "_x0041\u0001",
    " 前后 ",
    "一\n二\r\n三\t四",
    "",
    "12",
    "&lt;",
    "\uFFFF",
    "]]>",
  ),
);
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(0));
const formula = fc.constantFrom("=SUM(A1:B2)", '=IF(A1<>"",A1&"<&>","")', "='数据 表'!$A$1");
const content = fc.oneof(
  fc.record({ value: fc.oneof(text, number) }),
  fc.record({ formula, result: fc.oneof(text, number) }),
);

function layoutOf(cells: readonly LayoutCell[]): WorkbookLayout {
  const sheet = {
    ...template!,
    rowCount: 30,
    columnCount: 12,
    cells,
    merges: [],
    validations: [],
    conditionalFormats: [],
  };
  return { sheets: [sheet], names: [] };
}

test("what is laid out is read again, value by value and formula by formula", async () => {
  const place = fc.tuple(fc.nat(29), fc.nat(11));
  const cells = fc.uniqueArray(fc.tuple(place, content), {
    selector: ([at]) => at.join(),
    minLength: 1,
    maxLength: 40,
  });
  await fc.assert(
    fc.asyncProperty(cells, async (made) => {
      const layout = layoutOf(made.map(([[row, column], laid]) => ({ row, column, content: laid, style })));
      const [sheet] = readWorkbook(await writeWorkbook(layout));
      for (const [[row, column], laid] of made) {
        const at = [row - sheet!.firstRow, column - sheet!.firstColumn] as const;
        const value: GridValue = "formula" in laid ? laid.result : laid.value;
        expect(sheet!.values[at[0]]![at[1]]).toBe(Object.is(value, -0) ? 0 : value);
        expect(sheet!.formulas[at[0]]![at[1]]).toBe("formula" in laid ? laid.formula : null);
      }
      const filled = sheet!.values.flat().filter((value) => value !== null).length;
      expect(filled).toBe(made.length);
    }),
    { numRuns: 100 },
  );
});

test("cells that are only styled are not there for the reader", async () => {
  const layout = layoutOf([
    { row: 0, column: 0, style },
    { row: 2, column: 3, content: { value: 5 }, style },
    { row: 29, column: 11, style },
  ]);
  expect(readWorkbook(await writeWorkbook(layout))[0]).toMatchObject({
    firstRow: 2,
    firstColumn: 3,
    values: [[5]],
  });
});

test("sheets keep their names and order", async () => {
  const names = readWorkbook(await writeWorkbook(sampleLayout())).map(({ name }) => name);
  expect(names).toEqual(["主动公开", "数据 核对'(1)"]);
});
