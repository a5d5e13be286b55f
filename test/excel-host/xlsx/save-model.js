"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.saveModel = saveModel;
const xlsx_1 = require("hucre/xlsx");
const model_1 = require("../model");
const sheet_to_file_1 = require("./sheet-to-file");
/**
 * The workbook as the bytes of an .xlsx file: contents with their last results, formats, checks, names, print set-up
 * and protection. Add-in settings, custom XML and threaded comments stay behind, since the library cannot write them.
 */
async function saveModel(book) {
  book.calculate();
  return (0, xlsx_1.writeXlsx)({
    sheets: book.sheets.map(sheet_to_file_1.sheetToFile),
    defaultFont: sheet_to_file_1.fileFont,
    activeSheet: book.sheets.indexOf(book.activeSheet),
    namedRanges: [...namesOf(book.names.values()), ...book.sheets.flatMap(namesOfSheet)],
    properties: {
      ...(book.properties["title"] ? { title: book.properties["title"] } : {}),
      ...(book.properties["author"] ? { creator: book.properties["author"] } : {}),
      ...(book.properties["subject"] ? { subject: book.properties["subject"] } : {}),
    },
    ...(book.structureProtected ? { workbookProtection: { lockStructure: true } } : {}),
  });
}
function namesOf(names, scope) {
  return [...names].map(({ name, formula, comment }) => ({
    name,
    range: formula.replace(/^=/, ""),
    ...(scope === undefined ? {} : { scope }),
    ...(comment === "" ? {} : { comment }),
  }));
}
/** Print area and titles travel as names the format reserves; the library would not quote a sheet's name there. */
function namesOfSheet(sheet) {
  const names = namesOf(sheet.names.values(), sheet.name);
  const { printArea, titleRows, titleColumns } = sheet.pageLayout;
  const prefix = (0, model_1.sheetPrefix)(sheet.name);
  const add = (name, areas) => {
    if (areas.length > 0) {
      names.push({ name, range: areas.map((area) => prefix + area).join(","), scope: sheet.name });
    }
  };
  add(
    "_xlnm.Print_Area",
    (printArea ?? []).map((area) => (0, model_1.areaAddress)(area, true)),
  );
  add("_xlnm.Print_Titles", [
    ...(titleColumns
      ? [
          (0, model_1.areaAddress)(
            {
              row: 0,
              column: titleColumns.first,
              rowCount: model_1.MAX_ROWS,
              columnCount: titleColumns.last - titleColumns.first + 1,
            },
            true,
          ),
        ]
      : []),
    ...(titleRows
      ? [
          (0, model_1.areaAddress)(
            {
              row: titleRows.first,
              column: 0,
              rowCount: titleRows.last - titleRows.first + 1,
              columnCount: model_1.MAX_COLUMNS,
            },
            true,
          ),
        ]
      : []),
  ]);
  return names;
}
