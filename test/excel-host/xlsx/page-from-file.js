"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.pageLayoutFromFile = pageLayoutFromFile;
exports.headersFootersFromFile = headersFootersFromFile;
exports.protectionFromFile = protectionFromFile;
const model_1 = require("../model");
const page_to_file_1 = require("./page-to-file");
const pointsPerInch = 72;
function pageLayoutFromFile(setup) {
  if (!setup) return model_1.normalPageLayout;
  const { margins } = setup;
  const points = (inches, otherwise) =>
    inches === undefined ? otherwise : Math.round(inches * pointsPerInch * 100) / 100;
  const usual = model_1.normalPageLayout.margins;
  const titles = (given, line) => {
    const area = given === undefined ? null : (0, model_1.parseArea)(given);
    if (!area) return null;
    const count = line === "row" ? area.rowCount : area.columnCount;
    return { first: area[line], last: area[line] + count - 1 };
  };
  return {
    ...model_1.normalPageLayout,
    orientation: setup.orientation === "landscape" ? "Landscape" : "Portrait",
    paperSize: setup.paperSize ? paperName(setup.paperSize) : model_1.normalPageLayout.paperSize,
    margins: {
      top: points(margins?.top, usual.top),
      bottom: points(margins?.bottom, usual.bottom),
      left: points(margins?.left, usual.left),
      right: points(margins?.right, usual.right),
      header: points(margins?.header, usual.header),
      footer: points(margins?.footer, usual.footer),
    },
    printArea: setup.printArea === undefined ? null : (0, model_1.parseAreas)(setup.printArea),
    titleRows: titles(setup.printTitlesRow, "row"),
    titleColumns: titles(setup.printTitlesColumn, "column"),
    centerHorizontally: setup.horizontalCentered ?? false,
    centerVertically: setup.verticalCentered ?? false,
    printGridlines: setup.showGridLines ?? false,
    printHeadings: setup.showRowColHeaders ?? false,
    zoom: setup.fitToPage
      ? {
          // A file that says nothing means one page, 0 means as many as needed.
          ...(setup.fitToWidth === 0 ? {} : { horizontalFitToPages: setup.fitToWidth ?? 1 }),
          ...(setup.fitToHeight === 0 ? {} : { verticalFitToPages: setup.fitToHeight ?? 1 }),
        }
      : { scale: setup.scale ?? 100 },
  };
}
/** A4 for a4, Letter for letter. */
const paperName = (paper) => paper.charAt(0).toUpperCase() + paper.slice(1);
/** The left, centre and right parts of a header's code. */
function parts(code) {
  const found = {};
  for (const [, part = "", text = ""] of (code ?? "").matchAll(/&([LCR])(.*?)(?=&[LCR]|$)/gs))
    found[part] = text;
  return [found["L"] ?? "", found["C"] ?? "", found["R"] ?? ""];
}
function headersFootersFromFile(given) {
  const [leftHeader, centerHeader, rightHeader] = parts(given?.oddHeader);
  const [leftFooter, centerFooter, rightFooter] = parts(given?.oddFooter);
  return { leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter };
}
/** Null for a sheet that is not protected. */
function protectionFromFile(given) {
  if (!given?.sheet) return null;
  const locked = given.selectLockedCells ?? true;
  const unlocked = given.selectUnlockedCells ?? true;
  return {
    ...model_1.strictProtection,
    allowEditObjects: !given.objects,
    allowEditScenarios: !given.scenarios,
    selectionMode: locked ? "Normal" : unlocked ? "Unlocked" : "None",
    ...Object.fromEntries(page_to_file_1.protectionNames.map(([file, name]) => [name, given[file] === true])),
  };
}
