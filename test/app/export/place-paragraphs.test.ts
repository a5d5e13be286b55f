import fc from "fast-check";
import { placeParagraphs } from "../../../src/app/export/place-paragraphs";
import { tidyParagraphs } from "../../../src/report/index";
import type { NarrativeRow } from "../../../src/sheet/index";

const anyWords = fc.constantFrom("甲。", "乙。", "丙。", "丁。", "戊。");
const anyCells = fc.array(fc.option(anyWords, { freq: 2 }), { minLength: 1, maxLength: 6 });

const rowsOf = (cells: readonly (string | null)[]): NarrativeRow[] =>
  cells.map((text, row) => ({ row, column: 0, text }));

test("whatever is wanted stands in the cells afterwards, and nothing else", () => {
  fc.assert(
    fc.property(anyCells, fc.array(anyWords, { maxLength: 9 }), (cells, wanted) => {
      const rows = rowsOf(cells);
      const own = tidyParagraphs(cells.flatMap((text) => (text === null ? [] : [text])));
      const edits = placeParagraphs(rows, own, wanted);
      const after = new Map(rows.map(({ row, text }) => [row, text]));
      for (const { row, text } of edits ?? []) after.set(row, text);
      expect(tidyParagraphs([...after.values()].map((text) => text ?? ""))).toEqual(wanted);
    }),
  );
});

test("a changed paragraph alone is written alone, blank cells between the others stay", () => {
  expect(placeParagraphs(rowsOf(["甲。", null, "乙。"]), ["甲。", "乙。"], ["甲。", "丙。"])).toEqual([
    { row: 2, column: 0, text: "丙。" },
  ]);
});

test("cells that hold something else by now are not written over", () => {
  expect(placeParagraphs(rowsOf(["丁。"]), ["甲。"], ["乙。"])).toBeUndefined();
});
