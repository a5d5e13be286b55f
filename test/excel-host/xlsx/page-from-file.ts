import type { Sheet } from "hucre/xlsx";
import {
  normalPageLayout,
  parseArea,
  parseAreas,
  strictProtection,
  type HeadersFooters,
  type PageLayout,
  type ProtectionOptions,
} from "../model";
import { protectionNames } from "./page-to-file";

const pointsPerInch = 72;

export function pageLayoutFromFile(setup: Sheet["pageSetup"]): PageLayout {
  if (!setup) return normalPageLayout;
  const { margins } = setup;
  const points = (inches: number | undefined, otherwise: number): number =>
    inches === undefined ? otherwise : Math.round(inches * pointsPerInch * 100) / 100;
  const usual = normalPageLayout.margins;
  const titles = (
    given: string | undefined,
    line: "row" | "column",
  ): { first: number; last: number } | null => {
    const area = given === undefined ? null : parseArea(given);
    if (!area) return null;
    const count = line === "row" ? area.rowCount : area.columnCount;
    return { first: area[line], last: area[line] + count - 1 };
  };
  return {
    ...normalPageLayout,
    orientation: setup.orientation === "landscape" ? "Landscape" : "Portrait",
    paperSize: setup.paperSize ? paperName(setup.paperSize) : normalPageLayout.paperSize,
    margins: {
      top: points(margins?.top, usual.top),
      bottom: points(margins?.bottom, usual.bottom),
      left: points(margins?.left, usual.left),
      right: points(margins?.right, usual.right),
      header: points(margins?.header, usual.header),
      footer: points(margins?.footer, usual.footer),
    },
    printArea: setup.printArea === undefined ? null : parseAreas(setup.printArea),
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
const paperName = (paper: string): string => paper.charAt(0).toUpperCase() + paper.slice(1);

/** The left, centre and right parts of a header's code. */
function parts(code: string | undefined): readonly [string, string, string] {
  const found: Record<string, string> = {};
  for (const [, part = "", text = ""] of (code ?? "").matchAll(/&([LCR])(.*?)(?=&[LCR]|$)/gs))
    found[part] = text;
  return [found["L"] ?? "", found["C"] ?? "", found["R"] ?? ""];
}

export function headersFootersFromFile(given: Sheet["headerFooter"]): HeadersFooters {
  const [leftHeader, centerHeader, rightHeader] = parts(given?.oddHeader);
  const [leftFooter, centerFooter, rightFooter] = parts(given?.oddFooter);
  return { leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter };
}

/** Null for a sheet that is not protected. */
export function protectionFromFile(given: Sheet["protection"]): ProtectionOptions | null {
  if (!given?.sheet) return null;
  const locked = given.selectLockedCells ?? true;
  const unlocked = given.selectUnlockedCells ?? true;
  return {
    ...strictProtection,
    allowEditObjects: !given.objects,
    allowEditScenarios: !given.scenarios,
    selectionMode: locked ? "Normal" : unlocked ? "Unlocked" : "None",
    ...Object.fromEntries(protectionNames.map(([file, name]) => [name, given[file] === true])),
  };
}
