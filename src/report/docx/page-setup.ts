import { DocumentGridType, type ISectionPropertiesOptions } from "docx";

/** Twips (1/1440 inch) of a length in millimetres. */
export function twipsOf(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1440);
}

/** The exact pitch of body lines, 28.95 pt: 22 lines fill the 225 mm of the type area. */
export const LINE_PITCH = 579;

/** The type area is 156 mm wide: A4 less 28 mm on the binding side and 26 mm outside. */
export const TYPE_AREA_WIDTH = twipsOf(210) - twipsOf(28) - twipsOf(26);

/** A4 after GB/T 9704—2012: 天头 37 mm, 订口 28 mm, type area 156 × 225 mm, page number 7 mm below it. */
export const pageSetup: ISectionPropertiesOptions = {
  page: {
    size: { width: twipsOf(210), height: twipsOf(297) },
    margin: {
      top: twipsOf(37),
      bottom: twipsOf(35),
      left: twipsOf(28),
      right: twipsOf(26),
      header: twipsOf(15),
      footer: twipsOf(25),
      gutter: 0,
    },
  },
  grid: { type: DocumentGridType.LINES, linePitch: LINE_PITCH },
};
