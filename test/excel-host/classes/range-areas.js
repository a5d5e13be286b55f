"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.rangeCollectionClass = exports.rangeAreasClass = void 0;
const model_1 = require("../model");
const api_class_1 = require("../protocol/api-class");
const arguments_1 = require("./arguments");
const conditional_format_collection_1 = require("./conditional-format-collection");
const data_validation_1 = require("./data-validation");
const range_changes_1 = require("./range-changes");
const range_format_1 = require("./range-format");
const range_1 = require("./range");
const worksheet_1 = require("./worksheet");
const address = ({ sheet, areas }) => areas.map((area) => sheet.fullAddress(area)).join(",");
exports.rangeAreasClass = (0, api_class_1.defineClass)({
  name: "RangeAreas",
  scalars: {
    address: { get: address },
    addressLocal: { get: address },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + area.rowCount * area.columnCount, 0) },
    isEntireColumn: { get: ({ areas }) => areas.every((area) => area.rowCount >= model_1.MAX_ROWS) },
    isEntireRow: { get: ({ areas }) => areas.every((area) => area.columnCount >= model_1.MAX_COLUMNS) },
  },
  navigation: {
    format: (cells) => range_format_1.rangeFormatClass.of(cells),
    areas: (cells) => exports.rangeCollectionClass.of(cells),
    conditionalFormats: (cells) => conditional_format_collection_1.conditionalFormatCollectionClass.of(cells),
    dataValidation: (cells) => data_validation_1.dataValidationClass.of(cells),
    worksheet: ({ sheet }) => worksheet_1.worksheetClass.of(sheet),
  },
  methods: {
    calculate: (0, api_class_1.reads)(({ sheet }) => sheet.book.calculate(true)),
    clear: (0, api_class_1.writes)((cells, [applyTo]) =>
      (0, range_changes_1.clearRange)(
        cells,
        (0, arguments_1.oneOf)(applyTo ?? "All", [
          "All",
          "Formats",
          "Contents",
          "Hyperlinks",
          "RemoveHyperlinks",
        ]),
      ),
    ),
    getEntireRow: (0, api_class_1.reads)(({ sheet, areas }) =>
      exports.rangeAreasClass.of({
        sheet,
        areas: areas.map((area) => ({ ...area, column: 0, columnCount: model_1.MAX_COLUMNS })),
      }),
    ),
    getEntireColumn: (0, api_class_1.reads)(({ sheet, areas }) =>
      exports.rangeAreasClass.of({
        sheet,
        areas: areas.map((area) => ({ ...area, row: 0, rowCount: model_1.MAX_ROWS })),
      }),
    ),
  },
});
exports.rangeCollectionClass = (0, api_class_1.defineClass)({
  name: "RangeCollection",
  items: ({ sheet, areas }) => areas.map((area) => (0, range_1.rangeOf)(sheet, area)),
  methods: {
    getCount: (0, api_class_1.reads)(({ areas }) => areas.length),
    getItemAt: (0, api_class_1.reads)(({ sheet, areas }, [index]) => {
      const area = areas[Number(index)];
      return area ? (0, range_1.rangeOf)(sheet, area) : null;
    }),
  },
});
