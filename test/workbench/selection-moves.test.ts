import { parseArea, WorkbookModel, type Area } from "../excel-host";
import {
  farCorner,
  isRange,
  jump,
  nextUnlocked,
  nextWithin,
  selectBetween,
  selectPlace,
  step,
} from "./selection-moves";

const area = (address: string): Area => {
  const found = parseArea(address);
  if (!found) throw new Error(`${address} is no address`);
  return found;
};
const place = (address: string) => ({ row: area(address).row, column: area(address).column });

function sheetWith({ merges = [], filled = [] }: { merges?: string[]; filled?: string[] }) {
  const book = new WorkbookModel();
  const sheet = book.activeSheet;
  sheet.content.merges = merges.map(area);
  for (const address of filled) book.user.typeInto(address, "1");
  return sheet;
}

test("an arrow key goes past the whole of a merged cell", () => {
  const sheet = sheetWith({ merges: ["B2:D3"] });
  expect(step(sheet, place("B2"), "right")).toEqual(place("E2"));
  expect(step(sheet, place("B2"), "down")).toEqual(place("B4"));
});

test("an arrow key into a merged cell lands on its first cell", () => {
  expect(step(sheetWith({ merges: ["B2:D3"] }), place("E3"), "left")).toEqual(place("B2"));
});

test("an arrow key skips hidden rows", () => {
  const sheet = sheetWith({});
  sheet.content.hiddenRows.add(1).add(2);
  expect(step(sheet, place("A1"), "down")).toEqual(place("A4"));
});

test("an arrow key stays where the sheet ends", () => {
  expect(step(sheetWith({}), place("A1"), "up")).toEqual(place("A1"));
});

test("a jump from a filled cell stops at the last filled one", () => {
  expect(jump(sheetWith({ filled: ["A1", "A2", "A3", "A7"] }), place("A1"), "down")).toEqual(place("A3"));
});

test("a jump over blanks stops at the next filled cell", () => {
  expect(jump(sheetWith({ filled: ["A1", "A2", "A3", "A7"] }), place("A3"), "down")).toEqual(place("A7"));
});

test("a selection grows until it cuts no merged cell", () => {
  const sheet = sheetWith({ merges: ["B2:D3", "D4:E4"] });
  expect(selectBetween(sheet, place("C1"), place("D4")).areas).toEqual([area("B1:E4")]);
});

test("selecting a covered cell selects the merged one", () => {
  const selection = selectPlace(sheetWith({ merges: ["B2:D3"] }), place("C3"));
  expect(selection).toEqual({ areas: [area("B2:D3")], activeCell: place("B2") });
});

test("a merged cell alone is no range", () => {
  const sheet = sheetWith({ merges: ["B2:D3"] });
  expect(isRange(sheet, selectPlace(sheet, place("B2")))).toBe(false);
  expect(isRange(sheet, selectBetween(sheet, place("B2"), place("E2")))).toBe(true);
});

test("extending moves the corner opposite the active cell", () => {
  expect(farCorner({ areas: [area("B2:D4")], activeCell: place("D4") })).toEqual(place("B2"));
  expect(farCorner({ areas: [area("B2:D4")], activeCell: place("B2") })).toEqual(place("D4"));
});

test("Enter in a range goes down and then to the next column", () => {
  const selection = { areas: [area("A1:B2")], activeCell: place("A2") };
  expect(nextWithin(sheetWith({}), selection, "columns", false).activeCell).toEqual(place("B1"));
});

test("Tab in a range comes round from its last cell to its first", () => {
  const selection = { areas: [area("A1:B2")], activeCell: place("B2") };
  expect(nextWithin(sheetWith({}), selection, "rows", false).activeCell).toEqual(place("A1"));
});

test("Tab on a protected sheet goes to the next cell that can be typed into", () => {
  const sheet = sheetWith({ filled: ["A1", "D5"] });
  sheet.applyStyle(area("C2"), { locked: false });
  sheet.applyStyle(area("B4"), { locked: false });
  sheet.book.user.protectSheet(sheet.name);
  expect(nextUnlocked(sheet, place("C2"), false)).toEqual(place("B4"));
  expect(nextUnlocked(sheet, place("B4"), false)).toEqual(place("C2"));
  expect(nextUnlocked(sheet, place("B4"), true)).toEqual(place("C2"));
});
