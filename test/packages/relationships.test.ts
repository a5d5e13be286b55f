import { openZip, readRelationships } from "../../src/packages";
import { makeZip } from "./make-zip";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

function relationshipsOf(part: string, path: string, entries: string) {
  const data = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries}</Relationships>`;
  return readRelationships(openZip(makeZip([{ path, data }])), part);
}

test("targets are found from the part's folder, from the root, upwards and through escapes", () => {
  const targets = [
    "worksheets/sheet1.xml",
    "/xl/sharedStrings.xml",
    "../docProps/app.xml",
    "a%20b.xml",
    "c\\d.xml",
    "5%.xml",
  ];
  const entries = targets.map(
    (target, index) => `<Relationship Id="r${index}" Type="${OFFICE}/x" Target="${target}"/>`,
  );
  const found = relationshipsOf("xl/workbook.xml", "xl/_rels/workbook.xml.rels", entries.join(""));
  expect(found.map(({ path }) => path)).toEqual([
    "xl/worksheets/sheet1.xml",
    "xl/sharedStrings.xml",
    "docProps/app.xml",
    "xl/a b.xml",
    "xl/c/d.xml",
    "xl/5%.xml",
  ]);
});

test("the type is its last word, transitional or strict", () => {
  const entries = [OFFICE, STRICT].map(
    (base, id) => `<Relationship Id="${id}" Type="${base}/officeDocument" Target="a"/>`,
  );
  const found = relationshipsOf("", "_rels/.rels", entries.join(""));
  expect(found.map(({ type }) => type)).toEqual(["officeDocument", "officeDocument"]);
});

test("links that leave the package are left out", () => {
  const entry = `<Relationship Id="a" Type="${OFFICE}/hyperlink" Target="http://example.com" TargetMode="External"/>`;
  expect(relationshipsOf("", "_rels/.rels", entry)).toEqual([]);
});

test("a part without relationships has none", () => {
  expect(relationshipsOf("other.xml", "_rels/.rels", "")).toEqual([]);
});
