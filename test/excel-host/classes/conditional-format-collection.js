"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.conditionalFormatCollectionClass = void 0;
const model_1 = require("../model");
const api_class_1 = require("../protocol/api-class");
const api_error_1 = require("../protocol/api-error");
const cells_1 = require("./cells");
const conditional_format_1 = require("./conditional-format");
const conditional_formats_of_1 = require("./conditional-formats-of");
const longestAddress = 8192;
exports.conditionalFormatCollectionClass = (0, api_class_1.defineClass)({
  name: "ConditionalFormatCollection",
  items: (cells) =>
    (0, conditional_formats_of_1.conditionalFormatsOf)(cells).map(({ id }) =>
      conditional_format_1.conditionalFormatClass.of({ sheet: cells.sheet, id }),
    ),
  item: (cells, id) =>
    conditional_format_1.conditionalFormatClass.of({ sheet: cells.sheet, id: idWithin(cells, id) }),
  methods: {
    getCount: (0, api_class_1.reads)(
      (cells) => (0, conditional_formats_of_1.conditionalFormatsOf)(cells).length,
    ),
    getItem: (0, api_class_1.reads)((cells, [id]) =>
      conditional_format_1.conditionalFormatClass.of({ sheet: cells.sheet, id: idWithin(cells, id) }),
    ),
    getItemAt: (0, api_class_1.reads)((cells, [index]) => {
      const found = (0, conditional_formats_of_1.conditionalFormatsOf)(cells)[Number(index)];
      if (!found) throw (0, api_error_1.refuse)("InvalidArgument");
      return conditional_format_1.conditionalFormatClass.of({ sheet: cells.sheet, id: found.id });
    }),
    getItemOrNullObject: (0, api_class_1.reads)((cells, [id]) => {
      const found = (0, conditional_formats_of_1.conditionalFormatsOf)(cells).find(
        (format) => format.id === id,
      );
      return found
        ? conditional_format_1.conditionalFormatClass.of({ sheet: cells.sheet, id: found.id })
        : null;
    }),
    clearAll: (0, api_class_1.writes)((cells) => {
      (0, cells_1.assertAllowed)(cells.sheet, "allowFormatCells");
      (0, conditional_formats_of_1.removeConditionalFormats)(cells);
    }),
    // A new one takes the first place: it wins over those before it.
    add: (0, api_class_1.writes)((cells, [type]) => {
      if (type !== "Custom")
        throw (0, api_error_1.apiNotFound)("ConditionalFormatCollection", `add(${String(type)})`);
      const { sheet, areas } = cells;
      (0, cells_1.assertAllowed)(sheet, "allowFormatCells");
      if (areas.map((area) => (0, model_1.areaAddress)(area)).join(",").length > longestAddress)
        throw (0, api_error_1.refuse)("InvalidArgument");
      const fresh = {
        id: sheet.book.newObjectId(),
        areas,
        formula: "=FALSE",
        format: {},
        stopIfTrue: false,
      };
      sheet.content.conditionalFormats.unshift(fresh);
      return conditional_format_1.conditionalFormatClass.of({ sheet, id: fresh.id });
    }),
  },
});
function idWithin(cells, id) {
  const found = (0, conditional_formats_of_1.conditionalFormatsOf)(cells).find((format) => format.id === id);
  if (!found) throw (0, api_error_1.refuse)("ItemNotFound");
  return found.id;
}
