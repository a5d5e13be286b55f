import { MAX_COLUMNS, MAX_ROWS, type PageLayout, type SheetModel } from "../model";
import {
  defineClass,
  reads,
  writes,
  type ApiObject,
  type Scalar,
  type ApiClass,
} from "../protocol/api-class";
import { refuse } from "../protocol/api-error";
import { areasOf, finiteNumber, oneOf, text, truth, wholeNumber } from "./arguments";
import { assertSheetPresent } from "./cells";
import { headerFooterGroupClass } from "./headers-footers";
import { rangeAreasClass } from "./range-areas";
import { rangeOf } from "./range";

export function changePageLayout(sheet: SheetModel, patch: Partial<PageLayout>): void {
  assertSheetPresent(sheet);
  sheet.pageLayout = { ...sheet.pageLayout, ...patch };
  sheet.book.emit({ type: "other", sheetId: sheet.id });
}

function plain<K extends keyof PageLayout>(
  key: K,
  check: (value: unknown) => PageLayout[K],
): Scalar<SheetModel> {
  return {
    get: ({ pageLayout }) => pageLayout[key],
    set: (sheet, value) => changePageLayout(sheet, { [key]: check(value) } as Partial<PageLayout>),
  };
}

type Edge = keyof PageLayout["margins"];

function points(value: unknown): number {
  const given = finiteNumber(value);
  if (given < 0) throw refuse("InvalidArgument");
  return given;
}

/** In points. */
function margin(edge: Edge): Scalar<SheetModel> {
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
] as const;

export const pageLayoutClass: ApiClass<SheetModel> = defineClass({
  name: "PageLayout",
  scalars: {
    orientation: plain("orientation", (value) => oneOf(value, ["Portrait", "Landscape"])),
    paperSize: plain("paperSize", (value) => oneOf(value, paperSizes)),
    centerHorizontally: plain("centerHorizontally", truth),
    centerVertically: plain("centerVertically", truth),
    printGridlines: plain("printGridlines", truth),
    printHeadings: plain("printHeadings", truth),
    blackAndWhite: plain("blackAndWhite", truth),
    draftMode: plain("draftMode", truth),
    printOrder: plain("printOrder", (value) => oneOf(value, ["DownThenOver", "OverThenDown"])),
    printComments: plain("printComments", (value) => oneOf(value, ["NoComments", "EndSheet", "InPlace"])),
    printErrors: plain("printErrors", (value) =>
      oneOf(value, ["AsDisplayed", "Blank", "Dash", "NotAvailable"]),
    ),
    firstPageNumber: plain("firstPageNumber", (value) => (value === "" ? "" : wholeNumber(value))),
    zoom: plain("zoom", readZoom),
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
  },
  navigation: { headersFooters: (sheet) => headerFooterGroupClass.of(sheet) },
  methods: {
    setPrintArea: writes((sheet, [given]) => {
      const cells = areasOf(given, sheet);
      if (cells.sheet !== sheet) throw refuse("InvalidArgument");
      changePageLayout(sheet, { printArea: cells.areas });
    }),
    getPrintArea: reads((sheet) => {
      const area = printArea(sheet);
      if (!area) throw refuse("ItemNotFound");
      return area;
    }),
    getPrintAreaOrNullObject: reads(printArea),
    setPrintTitleRows: writes((sheet, [given]) => {
      const [area] = areasOf(given, sheet).areas;
      if (!area || area.columnCount < MAX_COLUMNS) throw refuse("InvalidArgument");
      changePageLayout(sheet, { titleRows: { first: area.row, last: area.row + area.rowCount - 1 } });
    }),
    getPrintTitleRowsOrNullObject: reads((sheet) => {
      const { titleRows } = sheet.pageLayout;
      return (
        titleRows &&
        rangeOf(sheet, {
          row: titleRows.first,
          column: 0,
          rowCount: titleRows.last - titleRows.first + 1,
          columnCount: MAX_COLUMNS,
        })
      );
    }),
    setPrintTitleColumns: writes((sheet, [given]) => {
      const [area] = areasOf(given, sheet).areas;
      if (!area || area.rowCount < MAX_ROWS) throw refuse("InvalidArgument");
      changePageLayout(sheet, {
        titleColumns: { first: area.column, last: area.column + area.columnCount - 1 },
      });
    }),
    setPrintMargins: writes((sheet, [unit, options]) => setMargins(sheet, text(unit), options)),
  },
});

function printArea(sheet: SheetModel): ApiObject | null {
  const { printArea: areas } = sheet.pageLayout;
  return areas && rangeAreasClass.of({ sheet, areas });
}

/** {scale} from 10 to 400, or pages to fit on, each 1 or more. */
function readZoom(value: unknown): PageLayout["zoom"] {
  if (typeof value !== "object" || value === null) throw refuse("InvalidArgument");
  const { scale, horizontalFitToPages, verticalFitToPages } = value as Record<string, unknown>;
  if (scale !== undefined && scale !== null) {
    const percent = wholeNumber(scale, 10);
    if (percent > 400) throw refuse("InvalidArgument");
    return { scale: percent };
  }
  const pages = (count: unknown): number => wholeNumber(count, 1);
  return {
    ...(horizontalFitToPages == null ? {} : { horizontalFitToPages: pages(horizontalFitToPages) }),
    ...(verticalFitToPages == null ? {} : { verticalFitToPages: pages(verticalFitToPages) }),
  };
}

const pointsIn: Readonly<Record<string, number>> = { points: 1, inches: 72, centimeters: 72 / 2.54 };

function setMargins(sheet: SheetModel, unit: string, options: unknown): void {
  const factor = pointsIn[unit.toLowerCase()];
  if (factor === undefined || typeof options !== "object" || options === null)
    throw refuse("InvalidArgument");
  const margins: Record<string, number> = { ...sheet.pageLayout.margins };
  for (const [edge, value] of Object.entries(options)) {
    if (!(edge in margins)) throw refuse("InvalidArgument");
    if (value !== null && value !== undefined) margins[edge] = points(value) * factor;
  }
  changePageLayout(sheet, { margins: margins as PageLayout["margins"] });
}
