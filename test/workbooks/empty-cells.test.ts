import fc from "fast-check";
import { EmptyCells } from "../../src/workbooks/empty-cells";

function strip(text: string, cuts: readonly number[] = []): string {
  const empty = new EmptyCells(0);
  const places = [0, ...[...cuts].sort((one, other) => one - other), text.length];
  return places
    .slice(1)
    .map((end, index) => empty.strip(text.slice(places[index], end), index === places.length - 2))
    .join("");
}

test("styled empty cells and rows go, what holds something stays", () => {
  const text =
    '<row r="1" spans="1:3"><c r="A1" s="1"/><c r="B1"><v>1</v></c><c r="C1" s="2"/></row><row r="2" ht="20"/><row r="3"><c r="A3" s="1"></c></row></sheetData>';
  expect(strip(text)).toBe('<row r="1" spans="1:3"><c r="B1"><v>1</v></c></row></sheetData>');
});

test("prefixed cells and attributes in another order go alike", () => {
  expect(strip('<x:row r="1"><x:c s="1" r="A1" /><x:c s="1" r="B1"/></x:row></x:sheetData>')).toBe(
    "</x:sheetData>",
  );
});

test("an empty cell stays before one that counts from it", () => {
  const text = '<row r="1"><c r="A1" s="1"/><c><v>1</v></c></row>';
  expect(strip(text)).toBe(text);
});

test("an empty cell without an address stays", () => {
  const text = '<row r="1"><c s="1"/><c r="B1"><v>1</v></c></row>';
  expect(strip(text)).toBe(text);
});

test("nothing is taken once a comment or CDATA was seen", () => {
  const text = '<!-- --><row r="1"><c r="A1" s="1"/></row></sheetData>';
  expect(strip(text)).toBe(text);
});

test("the same cells are left wherever the pieces are cut", () => {
  const piece = fc.constantFrom(
    '<row r="7">',
    "</row>",
    '<c r="A7" s="1"/>',
    '<c r="B7" s="1" t="n"></c>',
    '<c r="C7"><v>3</v></c>',
    "<c><v>4</v></c>",
    '<row r="8" ht="3"/>',
    '<c r="D7" t="inlineStr"><is><t>二</t></is></c>',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.array(fc.nat(800)), (pieces, cuts) => {
      const text = pieces.join("");
      const inside = cuts.filter((cut) => cut <= text.length);
      const kept = (stripped: string) =>
        stripped.replace(/<c r="[A-Z]7" s="1"(?: t="n")?(?:\/>|><\/c>)|<\/?row[^>]*>/g, "");
      expect(kept(strip(text, inside))).toBe(kept(text));
    }),
  );
});
