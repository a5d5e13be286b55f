"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.pageLayoutClass = void 0;
exports.changePageLayout = changePageLayout;
const model_1 = require("../model");
const api_class_1 = require("../protocol/api-class");
const api_error_1 = require("../protocol/api-error");
const arguments_1 = require("./arguments");
const cells_1 = require("./cells");
const headers_footers_1 = require("./headers-footers");
const range_areas_1 = require("./range-areas");
const range_1 = require("./range");
function changePageLayout(sheet, patch) {
  (0, cells_1.assertSheetPresent)(sheet);
  sheet.pageLayout = { ...sheet.pageLayout, ...patch };
  sheet.book.emit({ type: "other", sheetId: sheet.id });
}
function plain(key, check) {
  return {
    get: ({ pageLayout }) => pageLayout[key],
    set: (sheet, value) => changePageLayout(sheet, { [key]: check(value) }),
  };
}
function points(value) {
  const given = (0, arguments_1.finiteNumber)(value);
  if (given < 0) throw (0, api_error_1.refuse)("InvalidArgument");
  return given;
}
/** In points. */
function margin(edge) {
  return {
    get: ({ pageLayout }) => pageLayout.margins[edge],
    set: (sheet, value) =>
      changePageLayout(sheet, { margins: { ...sheet.pageLayout.margins, [edge]: points(value) } }),
  };
}
const paperSizes = [
  "Letter",
  "Legal",
  "Executive",
  "A3",
  "A4",
  "A5",
  "B4",
  "B5",
  "Tabloid",
  "Folio",
  "Quatro",
];
exports.pageLayoutClass = (0, api_class_1.defineClass)({
  name: "PageLayout",
  scalars: {
    orientation: plain("orientation", (value) => (0, arguments_1.oneOf)(value, ["Portrait", "Landscape"])),
    paperSize: plain("paperSize", (value) => (0, arguments_1.oneOf)(value, paperSizes)),
    centerHorizontally: plain("centerHorizontally", arguments_1.truth),
    centerVertically: plain("centerVertically", arguments_1.truth),
    printGridlines: plain("printGridlines", arguments_1.truth),
    printHeadings: plain("printHeadings", arguments_1.truth),
    blackAndWhite: plain("blackAndWhite", arguments_1.truth),
    draftMode: plain("draftMode", arguments_1.truth),
    printOrder: plain("printOrder", (value) =>
      (0, arguments_1.oneOf)(value, ["DownThenOver", "OverThenDown"]),
    ),
    printComments: plain("printComments", (value) =>
      (0, arguments_1.oneOf)(value, ["NoComments", "EndSheet", "InPlace"]),
    ),
    printErrors: plain("printErrors", (value) =>
      (0, arguments_1.oneOf)(value, ["AsDisplayed", "Blank", "Dash", "NotAvailable"]),
    ),
    firstPageNumber: plain("firstPageNumber", (value) =>
      value === "" ? "" : (0, arguments_1.wholeNumber)(value),
    ),
    zoom: plain("zoom", readZoom),
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
  },
  navigation: { headersFooters: (sheet) => headers_footers_1.headerFooterGroupClass.of(sheet) },
  methods: {
    setPrintArea: (0, api_class_1.writes)((sheet, [given]) => {
      const cells = (0, arguments_1.areasOf)(given, sheet);
      if (cells.sheet !== sheet) throw (0, api_error_1.refuse)("InvalidArgument");
      changePageLayout(sheet, { printArea: cells.areas });
    }),
    getPrintArea: (0, api_class_1.reads)((sheet) => {
      const area = printArea(sheet);
      if (!area) throw (0, api_error_1.refuse)("ItemNotFound");
      return area;
    }),
    getPrintAreaOrNullObject: (0, api_class_1.reads)(printArea),
    setPrintTitleRows: (0, api_class_1.writes)((sheet, [given]) => {
      const [area] = (0, arguments_1.areasOf)(given, sheet).areas;
      if (!area || area.columnCount < model_1.MAX_COLUMNS) throw (0, api_error_1.refuse)("InvalidArgument");
      changePageLayout(sheet, { titleRows: { first: area.row, last: area.row + area.rowCount - 1 } });
    }),
    getPrintTitleRowsOrNullObject: (0, api_class_1.reads)((sheet) => {
      const { titleRows } = sheet.pageLayout;
      return (
        titleRows &&
        (0, range_1.rangeOf)(sheet, {
          row: titleRows.first,
          column: 0,
          rowCount: titleRows.last - titleRows.first + 1,
          columnCount: model_1.MAX_COLUMNS,
        })
      );
    }),
    setPrintTitleColumns: (0, api_class_1.writes)((sheet, [given]) => {
      const [area] = (0, arguments_1.areasOf)(given, sheet).areas;
      if (!area || area.rowCount < model_1.MAX_ROWS) throw (0, api_error_1.refuse)("InvalidArgument");
      changePageLayout(sheet, {
        titleColumns: { first: area.column, last: area.column + area.columnCount - 1 },
      });
    }),
    setPrintMargins: (0, api_class_1.writes)((sheet, [unit, options]) =>
      setMargins(sheet, (0, arguments_1.text)(unit), options),
    ),
  },
});
function printArea(sheet) {
  const { printArea: areas } = sheet.pageLayout;
  return areas && range_areas_1.rangeAreasClass.of({ sheet, areas });
}
/** {scale} from 10 to 400, or pages to fit on, each 1 or more. */
function readZoom(value) {
  if (typeof value !== "object" || value === null) throw (0, api_error_1.refuse)("InvalidArgument");
  const { scale, horizontalFitToPages, verticalFitToPages } = value;
  if (scale !== undefined && scale !== null) {
    const percent = (0, arguments_1.wholeNumber)(scale, 10);
    if (percent > 400) throw (0, api_error_1.refuse)("InvalidArgument");
    return { scale: percent };
  }
  const pages = (count) => (0, arguments_1.wholeNumber)(count, 1);
  return {
    ...(horizontalFitToPages == null ? {} : { horizontalFitToPages: pages(horizontalFitToPages) }),
    ...(verticalFitToPages == null ? {} : { verticalFitToPages: pages(verticalFitToPages) }),
  };
}
const pointsIn = { points: 1, inches: 72, centimeters: 72 / 2.54 };
function setMargins(sheet, unit, options) {
  const factor = pointsIn[unit.toLowerCase()];
  if (factor === undefined || typeof options !== "object" || options === null)
    throw (0, api_error_1.refuse)("InvalidArgument");
  const margins = { ...sheet.pageLayout.margins };
  for (const [edge, value] of Object.entries(options)) {
    if (!(edge in margins)) throw (0, api_error_1.refuse)("InvalidArgument");
    if (value !== null && value !== undefined) margins[edge] = points(value) * factor;
  }
  changePageLayout(sheet, { margins: margins });
}
