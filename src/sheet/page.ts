import type { PrintSetup } from "./workbook-layout";

/** The type area of GB/T 9704 on A4: 37 mm above, 35 mm below, 28 mm at the binding side, 26 mm at the other. */
export const officialMargins = { top: 37, bottom: 35, left: 28, right: 26 } as const;

/** 156 mm, the width of the type area, in points. */
export const typeAreaWidth = (156 / 25.4) * 72;

/** How far header and footer stand from the edge of the paper, in millimetres: half-way to the text. */
export function footerDistance({ bottom }: PrintSetup["margins"]): number {
  return Math.min(bottom, officialMargins.bottom) / 2;
}

/** Column widths in the given proportions that together fill the type area. */
export function widthsOnPage(proportions: readonly number[]): number[] {
  const sum = proportions.reduce((total, proportion) => total + proportion, 0);
  return proportions.map((proportion) => Math.round((proportion / sum) * typeAreaWidth * 4) / 4);
}

/** What every page says at its foot, so that a sealed scan can be matched with a file. */
export function pageFooter(stamp: string): string {
  return `第&P页 共&N页　核验码 ${stamp}`;
}
