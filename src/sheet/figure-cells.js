"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.figureCells = exports.tableOrigin = void 0;
const index_1 = require("../form/index");
/** Where the official tables begin on their sheets: below the section title and the line naming unit and year. */
exports.tableOrigin = { row: 2, column: 0 };
/** Where each figure stands in the workbook as it is laid out. */
exports.figureCells = (0, index_1.oncePerForm)(
  (form) =>
    new Map(
      [...(0, index_1.figurePlaces)(form)].map(([name, place]) => [
        name,
        {
          sheet: place.table,
          row: exports.tableOrigin.row + place.row,
          column: exports.tableOrigin.column + place.column,
        },
      ]),
    ),
);
