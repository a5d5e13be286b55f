import { AlignmentType, ImportedXmlComponent, LineRuleType, type IStylesOptions } from "docx";
import type { ReportFonts } from "./fonts";
import { LINE_PITCH } from "./page-setup";
import { runStyle } from "./run-text";

/** 2号, 3号, 4号 in points. */
export const SIZE = { title: 22, body: 16, pageNumber: 14 } as const;

/** The style of the paragraphs in tables: no indent, and no snapping to the grid, which would blow up the rows. */
export const TABLE_TEXT_STYLE = "TableText";

// The library has no switch for a paragraph's w:snapToGrid, so this style is given as it stands in the file.
const TABLE_TEXT =
  `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${TABLE_TEXT_STYLE}"><w:name w:val="表格文字"/>` +
  `<w:basedOn w:val="Normal"/><w:pPr><w:snapToGrid w:val="0"/><w:ind w:firstLineChars="0" w:firstLine="0"/></w:pPr>` +
  `<w:rPr><w:snapToGrid w:val="0"/></w:rPr></w:style>`;

/** Two characters of body type, in twips and in hundredths of a character. */
const firstLineIndent = { firstLine: SIZE.body * 2 * 20, firstLineChars: 200 };

const exactly = (line: number) => ({ line, lineRule: LineRuleType.EXACT, before: 0, after: 0 });

/** The styles of the report: body text, title, and the three levels as Word's own headings. */
export function documentStyles(fonts: ReportFonts): IStylesOptions {
  const heading = (eastAsia: string, outlineLevel: number) => ({
    basedOn: "Normal",
    next: "Normal",
    quickFormat: true,
    run: { ...runStyle({ eastAsia, latin: fonts.latin, points: SIZE.body }), bold: false, color: "000000" },
    paragraph: { spacing: exactly(LINE_PITCH), indent: firstLineIndent, keepNext: true, outlineLevel },
  });
  return {
    default: {
      document: {
        run: {
          ...runStyle({ eastAsia: fonts.body, latin: fonts.latin, points: SIZE.body }),
          language: { value: "en-US", eastAsia: "zh-CN" },
        },
      },
      title: {
        basedOn: "Normal",
        next: "Normal",
        quickFormat: true,
        run: {
          ...runStyle({ eastAsia: fonts.title, latin: fonts.latin, points: SIZE.title }),
          color: "000000",
        },
        paragraph: {
          alignment: AlignmentType.CENTER,
          spacing: exactly(35 * 20),
          indent: { firstLine: 0, firstLineChars: 0 },
          keepNext: true,
        },
      },
      heading1: heading(fonts.section, 0),
      heading2: heading(fonts.subHeading, 1),
      heading3: heading(fonts.body, 2),
    },
    importedStyles: [ImportedXmlComponent.fromXmlString(TABLE_TEXT)],
    paragraphStyles: [
      {
        id: "Normal",
        name: "Normal",
        quickFormat: true,
        run: runStyle({ eastAsia: fonts.body, latin: fonts.latin, points: SIZE.body }),
        paragraph: {
          alignment: AlignmentType.BOTH,
          spacing: exactly(LINE_PITCH),
          indent: firstLineIndent,
        },
      },
    ],
  };
}
