import { areaAddress, footerDistance, wholeColumns, type PrintSetup } from "../sheet/index";

const pointsOf = (millimetres: number) => (millimetres / 25.4) * 72;

/** Queues a sheet's page set-up (ExcelApi 1.9). */
export function writePageSetup(sheet: Excel.Worksheet, print: PrintSetup): void {
  const { pageLayout } = sheet;
  pageLayout.setPrintArea(areaAddress(print.area));
  if (print.titleRows)
    pageLayout.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
  if (print.titleColumns) pageLayout.setPrintTitleColumns(wholeColumns(print.titleColumns));
  pageLayout.paperSize = print.paper ?? "A4";
  pageLayout.orientation = print.orientation === "portrait" ? "Portrait" : "Landscape";
  pageLayout.topMargin = pointsOf(print.margins.top);
  pageLayout.bottomMargin = pointsOf(print.margins.bottom);
  pageLayout.leftMargin = pointsOf(print.margins.left);
  pageLayout.rightMargin = pointsOf(print.margins.right);
  pageLayout.headerMargin = pageLayout.footerMargin = pointsOf(footerDistance(print.margins));
  pageLayout.centerHorizontally = print.centeredHorizontally;
  pageLayout.zoom =
    print.scale === undefined
      ? {
          horizontalFitToPages: print.fitToPageWide,
          ...(print.fitToPageHigh === null ? {} : { verticalFitToPages: print.fitToPageHigh }),
        }
      : { scale: print.scale };
  pageLayout.headersFooters.defaultForAllPages.centerFooter = print.centerFooter;
}
