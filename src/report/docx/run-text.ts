import type { IRunOptions } from "docx";

/** How one piece of text is set: Chinese typeface, Latin typeface, size in points. */
export interface Typeface {
  readonly eastAsia: string;
  readonly latin: string;
  readonly points: number;
  readonly bold?: boolean;
}

/**
 * The run properties of a typeface. All four character ranges are named, no theme font, and the hint gives
 * quotes, dashes and dots, which Chinese and Latin share, to the Chinese typeface.
 */
export function runStyle({
  eastAsia,
  latin,
  points,
  bold,
}: Typeface): Pick<IRunOptions, "font" | "size" | "sizeComplexScript" | "bold"> {
  return {
    font: { ascii: latin, hAnsi: latin, cs: latin, eastAsia, hint: "eastAsia" },
    size: points * 2,
    sizeComplexScript: points * 2,
    ...(bold && { bold }),
  };
}
