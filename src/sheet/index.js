"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.pageFooter =
  exports.figureCells =
  exports.coverWithAreas =
  exports.readWorkbookReport =
  exports.narrativeHeadings =
  exports.reportStates =
  exports.governmentLevels =
  exports.coverLabels =
  exports.sheetNames =
  exports.freeSheetNames =
  exports.quotedSheetName =
  exports.columnLetters =
  exports.cellAddress =
  exports.areaAddress =
  exports.absoluteAddress =
  exports.layOutWorkbook =
    void 0;
var lay_out_workbook_1 = require("./lay-out-workbook");
Object.defineProperty(exports, "layOutWorkbook", {
  enumerable: true,
  get: function () {
    return lay_out_workbook_1.layOutWorkbook;
  },
});
var addresses_1 = require("./addresses");
Object.defineProperty(exports, "absoluteAddress", {
  enumerable: true,
  get: function () {
    return addresses_1.absoluteAddress;
  },
});
Object.defineProperty(exports, "areaAddress", {
  enumerable: true,
  get: function () {
    return addresses_1.areaAddress;
  },
});
Object.defineProperty(exports, "cellAddress", {
  enumerable: true,
  get: function () {
    return addresses_1.cellAddress;
  },
});
Object.defineProperty(exports, "columnLetters", {
  enumerable: true,
  get: function () {
    return addresses_1.columnLetters;
  },
});
Object.defineProperty(exports, "quotedSheetName", {
  enumerable: true,
  get: function () {
    return addresses_1.quotedSheetName;
  },
});
var sheet_names_1 = require("./sheet-names");
Object.defineProperty(exports, "freeSheetNames", {
  enumerable: true,
  get: function () {
    return sheet_names_1.freeSheetNames;
  },
});
Object.defineProperty(exports, "sheetNames", {
  enumerable: true,
  get: function () {
    return sheet_names_1.sheetNames;
  },
});
var cover_1 = require("./cover");
Object.defineProperty(exports, "coverLabels", {
  enumerable: true,
  get: function () {
    return cover_1.coverLabels;
  },
});
Object.defineProperty(exports, "governmentLevels", {
  enumerable: true,
  get: function () {
    return cover_1.governmentLevels;
  },
});
Object.defineProperty(exports, "reportStates", {
  enumerable: true,
  get: function () {
    return cover_1.reportStates;
  },
});
var narrative_headings_1 = require("./narrative-headings");
Object.defineProperty(exports, "narrativeHeadings", {
  enumerable: true,
  get: function () {
    return narrative_headings_1.narrativeHeadings;
  },
});
var read_workbook_1 = require("./read-workbook");
Object.defineProperty(exports, "readWorkbookReport", {
  enumerable: true,
  get: function () {
    return read_workbook_1.readWorkbookReport;
  },
});
var cover_with_areas_1 = require("./cover-with-areas");
Object.defineProperty(exports, "coverWithAreas", {
  enumerable: true,
  get: function () {
    return cover_with_areas_1.coverWithAreas;
  },
});
var figure_cells_1 = require("./figure-cells");
Object.defineProperty(exports, "figureCells", {
  enumerable: true,
  get: function () {
    return figure_cells_1.figureCells;
  },
});
var page_1 = require("./page");
Object.defineProperty(exports, "pageFooter", {
  enumerable: true,
  get: function () {
    return page_1.pageFooter;
  },
});
