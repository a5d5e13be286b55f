"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.protectionNames = void 0;
exports.pageSetupToFile = pageSetupToFile;
exports.headerFooterToFile = headerFooterToFile;
exports.protectionToFile = protectionToFile;
const pointsPerInch = 72;
const papers = ["letter", "legal", "a3", "a4", "a5", "b4", "b5", "executive", "tabloid"];
function pageSetupToFile(layout) {
  const inches = (points) => Math.round((points / pointsPerInch) * 10000) / 10000;
  const { margins, zoom } = layout;
  const fits = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  const paperSize = papers.find((paper) => paper === layout.paperSize.toLowerCase());
  return {
    ...(paperSize ? { paperSize } : {}),
    orientation: layout.orientation === "Portrait" ? "portrait" : "landscape",
    // 0 pages is the file's way of saying as many as needed.
    ...(fits
      ? {
          fitToPage: true,
          fitToWidth: zoom.horizontalFitToPages ?? 0,
          fitToHeight: zoom.verticalFitToPages ?? 0,
        }
      : { scale: zoom.scale ?? 100 }),
    margins: {
      top: inches(margins.top),
      bottom: inches(margins.bottom),
      left: inches(margins.left),
      right: inches(margins.right),
      header: inches(margins.header),
      footer: inches(margins.footer),
    },
    horizontalCentered: layout.centerHorizontally,
    verticalCentered: layout.centerVertically,
    showGridLines: layout.printGridlines,
    showRowColHeaders: layout.printHeadings,
  };
}
function headerFooterToFile(texts) {
  const code = (left, center, right) =>
    (left && `&L${left}`) + (center && `&C${center}`) + (right && `&R${right}`);
  const oddHeader = code(texts.leftHeader, texts.centerHeader, texts.rightHeader);
  const oddFooter = code(texts.leftFooter, texts.centerFooter, texts.rightFooter);
  if (oddHeader === "" && oddFooter === "") return {};
  return { headerFooter: { ...(oddHeader && { oddHeader }), ...(oddFooter && { oddFooter }) } };
}
/** What the file calls an option and Office.js does; true means allowed in both. */
exports.protectionNames = [
  ["formatCells", "allowFormatCells"],
  ["formatColumns", "allowFormatColumns"],
  ["formatRows", "allowFormatRows"],
  ["insertColumns", "allowInsertColumns"],
  ["insertRows", "allowInsertRows"],
  ["insertHyperlinks", "allowInsertHyperlinks"],
  ["deleteColumns", "allowDeleteColumns"],
  ["deleteRows", "allowDeleteRows"],
  ["sort", "allowSort"],
  ["autoFilter", "allowAutoFilter"],
  ["pivotTables", "allowPivotTables"],
];
function protectionToFile(options, password) {
  return {
    sheet: true,
    ...(password === "" ? {} : { password }),
    objects: !options.allowEditObjects,
    scenarios: !options.allowEditScenarios,
    selectLockedCells: options.selectionMode === "Normal",
    selectUnlockedCells: options.selectionMode !== "None",
    ...Object.fromEntries(exports.protectionNames.map(([file, name]) => [file, options[name]])),
  };
}
