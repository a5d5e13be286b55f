import { DocumentGridType, type ISectionPropertiesOptions } from "docx";
import { twipsOf, type PageGeometry } from "./page-geometry";

/** A4 with the margins and the line grid given; each side of the paper is bound on the left. */
export function pageSetup({ margins, linePitch, footer }: PageGeometry): ISectionPropertiesOptions {
  return {
    page: {
      size: { width: twipsOf(210), height: twipsOf(297) },
      margin: {
        top: twipsOf(margins.top),
        bottom: twipsOf(margins.bottom),
        left: twipsOf(margins.left),
        right: twipsOf(margins.right),
        header: twipsOf(15),
        footer: twipsOf(footer),
        gutter: 0,
      },
    },
    grid: { type: DocumentGridType.LINES, linePitch },
  };
}
