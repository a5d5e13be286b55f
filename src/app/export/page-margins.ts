import type { PageMargins } from "../../report/docx/index";

/** 上、下、左、右, as they are asked and typed. */
export const marginSides = ["top", "bottom", "left", "right"] as const;

/** Between which millimetres a margin may lie, so that table 三 still stands on one page and the page number below. */
export const marginLimits = {
  top: [15, 40],
  bottom: [15, 40],
  left: [15, 35],
  right: [15, 35],
} as const satisfies Record<keyof PageMargins, readonly [number, number]>;

/** Whether a value is four margins, all within their limits. */
export function marginsWithin(value: unknown): value is PageMargins {
  if (typeof value !== "object" || value === null) return false;
  return marginSides.every((side) => {
    const margin = (value as Partial<Record<string, unknown>>)[side];
    const [least, most] = marginLimits[side];
    return typeof margin === "number" && margin >= least && margin <= most;
  });
}

/** The margins typed in millimetres; undefined where one is no number or outside its limits. */
export function readMargins(typed: Readonly<Record<keyof PageMargins, string>>): PageMargins | undefined {
  const plain = (text: string) => text.normalize("NFKC").trim();
  if (!marginSides.every((side) => /^\d{1,3}(?:\.\d{1,2})?$/.test(plain(typed[side])))) return undefined;
  const [top, bottom, left, right] = marginSides.map((side) => Number(plain(typed[side])));
  const margins = { top, bottom, left, right };
  return marginsWithin(margins) ? margins : undefined;
}
