import {
  AlignmentType,
  Footer,
  Header,
  LineRuleType,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from "docx";
import { TextWatermark } from "docx/watermarks";
import { SIZE } from "./document-styles";
import type { ReportFonts } from "./fonts";
import { textWidthOf, type PageGeometry } from "./page-geometry";
import { runStyle } from "./run-text";

const oneCharacter = SIZE.pageNumber * 20;

/**
 * The foot of a page: “— 1 —” one character in from the outer edge (right on odd pages, left on even ones), and,
 * when there is one, the 核验码 small on the inner side.
 */
export function pageFooter(
  side: "odd" | "even",
  stamp: string | undefined,
  fonts: ReportFonts,
  page: PageGeometry,
): Footer {
  const width = textWidthOf(page);
  const face = runStyle({ eastAsia: fonts.table, latin: fonts.table, points: SIZE.pageNumber });
  const number = new TextRun({ ...face, children: ["— ", PageNumber.CURRENT, " —"] });
  const small = runStyle({ eastAsia: fonts.table, latin: fonts.latin, points: 9 });
  const code = stamp === undefined ? [] : [new TextRun({ ...small, text: `核验码 ${stamp}` })];
  const tab = new TextRun({ ...face, children: [new Tab()] });
  const frame = {
    alignment: AlignmentType.LEFT,
    spacing: { line: 18 * 20, lineRule: LineRuleType.EXACT, before: 0, after: 0 },
    tabStops: [
      {
        type: TabStopType.RIGHT,
        position: side === "odd" ? width - oneCharacter : width,
      },
    ],
    ...(side === "even" && { indent: { left: oneCharacter } }),
  };
  return new Footer({
    children: [
      new Paragraph({
        ...frame,
        children:
          side === "odd" ? [...code, tab, number] : [number, ...(code.length > 0 ? [tab, ...code] : [])],
      }),
    ],
  });
}

/** The head of a page: empty, or the watermark 草稿 across the page. */
export function pageHeader(draft: boolean, fonts: ReportFonts): Header {
  return new Header({
    children: [
      new Paragraph({
        children: draft
          ? [
              new TextWatermark({
                text: "草稿",
                font: fonts.section,
                width: 380,
                height: 190,
                color: "D9D9D9",
                opacity: 0.4,
              }),
            ]
          : [],
      }),
    ],
  });
}
