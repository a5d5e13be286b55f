/** 页边距 in millimetres. */
export type PageMargins = Readonly<Record<"top" | "bottom" | "left" | "right", number>>;

/** Which 页边距 a Word is printed with: those of a standard, or the office's own. */
export type PageChoice = "gb9704" | "gb33476" | PageMargins;

/** Where the text of a page stands and how far its lines are apart. */
export interface PageGeometry {
  readonly margins: PageMargins;
  /** The exact pitch of body lines in twips. */
  readonly linePitch: number;
  /** From the lower edge of the page to the foot, in millimetres. */
  readonly footer: number;
}

/**
 * GB/T 9704—2012: 天头 37 mm, 订口 28 mm, type area 156 × 225 mm, page number 7 mm below it. 22 lines of 28.95 pt
 * fill the type area.
 */
const typeArea: PageGeometry = {
  margins: { top: 37, bottom: 35, left: 28, right: 26 },
  linePitch: 579,
  footer: 25,
};

/**
 * GB/T 33476.2: the same page as it is set in a word processor, where half of what a line has beyond its type stands
 * above the first line and below the last: with these margins and 29.45 pt the type itself keeps 37 and 35 mm.
 */
const wordMargins: PageGeometry = {
  margins: { top: 34.58, bottom: 32.58, left: 28, right: 26 },
  linePitch: 589,
  footer: 25,
};

export function pageGeometryOf(choice: PageChoice): PageGeometry {
  if (choice === "gb9704") return typeArea;
  if (choice === "gb33476") return wordMargins;
  return { margins: choice, linePitch: typeArea.linePitch, footer: Math.max(choice.bottom - 10, 7.5) };
}

/** Twips (1/1440 inch) of a length in millimetres. */
export function twipsOf(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1440);
}

/** How wide a line of text is, in twips: A4 less the margins. */
export function textWidthOf({ margins: { left, right } }: PageGeometry): number {
  return twipsOf(210) - twipsOf(left) - twipsOf(right);
}
