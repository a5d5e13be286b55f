import { openZip } from "../../src/packages/index";
import { openAt } from "../../src/workbooks/index";
import { MAIN, OFFICE, packParts, workbookParts } from "./make-workbook";

const cells = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
const sheet = (head = "") => `<worksheet xmlns="${MAIN}">${head}${cells}</worksheet>`;

function part(bytes: Uint8Array, path: string): string {
  return new TextDecoder().decode(openZip(bytes).read(path));
}

/** The two sheets as they are when the file opens on a cell of the second. */
function opened(heads: readonly [string, string], place = { row: 4, column: 2 }): [string, string, string] {
  const parts = workbookParts([
    { name: "一", xml: sheet(heads[0]) },
    { name: "二", xml: sheet(heads[1]) },
  ]);
  const bytes = openAt(packParts(parts), { sheet: 1, ...place });
  return [
    part(bytes, "xl/workbook.xml"),
    part(bytes, "xl/worksheets/sheet1.xml"),
    part(bytes, "xl/worksheets/sheet2.xml"),
  ];
}

const view = (inside: string, attributes = "") =>
  `<sheetViews><sheetView${attributes} workbookViewId="0">${inside}</sheetView></sheetViews>`;

test("a workbook that says nothing of views gets them before its list of sheets", () => {
  const [workbook, , second] = opened(["", '<dimension ref="A1"/><sheetFormatPr defaultRowHeight="15"/>']);
  expect(workbook).toContain('<bookViews><workbookView activeTab="1"/></bookViews><sheets>');
  expect(second).toContain(
    '<dimension ref="A1"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><selection activeCell="C5" sqref="C5"/></sheetView></sheetViews><sheetFormatPr',
  );
});

test("the sheet that was in front is selected no longer, so that no group is typed into", () => {
  const [, first] = opened([view('<selection activeCell="B2" sqref="B2"/>', ' tabSelected="1"'), ""]);
  expect(first).toContain(view('<selection activeCell="B2" sqref="B2"/>'));
});

test("under a frozen head the cell is selected in the part that moves", () => {
  const frozen =
    '<pane ySplit="3" topLeftCell="A40" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A40" sqref="A40"/>';
  const [, , second] = opened(["", view(frozen)]);
  const pane = /<pane [^>]*>/.exec(second)?.[0];
  expect(pane).toContain('topLeftCell="A4"');
  expect(pane).toContain('activePane="bottomLeft"');
  expect(second.match(/<selection[^>]*>/g)).toEqual([
    '<selection pane="bottomLeft" activeCell="C5" sqref="C5"/>',
  ]);
});

test("a cell far down is scrolled to", () => {
  const [, , second] = opened(["", view("", ' topLeftCell="A1"')], { row: 99, column: 0 });
  expect(second).toContain('topLeftCell="A88"');
});

test("a chart sheet before it is counted among the tabs", () => {
  const parts = workbookParts([
    { name: "图", xml: `<chartsheet xmlns="${MAIN}"/>` },
    { name: "二", xml: sheet() },
  ]);
  const links = String(parts.get("xl/_rels/workbook.xml.rels"));
  parts.set("xl/_rels/workbook.xml.rels", links.replace("/worksheet", "/chartsheet"));
  const bytes = openAt(packParts(parts), { sheet: 0, row: 0, column: 0 });
  expect(part(bytes, "xl/workbook.xml")).toContain('activeTab="1"');
  expect(part(bytes, "xl/worksheets/sheet2.xml")).toContain('tabSelected="1"');
});

test("a hidden sheet cannot be shown, so that nothing changes", () => {
  const bytes = packParts(
    workbookParts([
      { name: "一", xml: sheet() },
      { name: "二", state: "hidden", xml: sheet() },
    ]),
  );
  expect(openAt(bytes, { sheet: 1, row: 0, column: 0 })).toBe(bytes);
});

test("prefixes are those of the file", () => {
  const parts = workbookParts([{ name: "一" }]);
  parts.set(
    "xl/workbook.xml",
    `<x:workbook xmlns:x="${MAIN}" xmlns:r="${OFFICE}"><x:sheets><x:sheet name="一" sheetId="1" r:id="rId1"/></x:sheets></x:workbook>`,
  );
  parts.set(
    "xl/worksheets/sheet1.xml",
    `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
  );
  const bytes = openAt(packParts(parts), { sheet: 0, row: 0, column: 0 });
  expect(part(bytes, "xl/workbook.xml")).toContain('<x:workbookView activeTab="0"/>');
  expect(part(bytes, "xl/worksheets/sheet1.xml")).toContain('<x:selection activeCell="A1" sqref="A1"/>');
});
