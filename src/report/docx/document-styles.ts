import type { ReportFonts } from "./fonts";

/** 2号, 3号, 4号 in points. */
export const SIZE = { title: 22, body: 16, pageNumber: 14 } as const;

/** The ids of the paragraph styles; Word knows all but the last by name, in any language. */
export const STYLE = {
  body: "BodyText",
  title: "Title",
  section: "Heading1",
  subHeading: "Heading2",
  item: "Heading3",
  tableText: "TableText",
} as const;

/**
 * word/styles.xml: body text, the title, and the three levels as Word's own headings. Written out here
 * because the library's own styles bring colours of their own and have no switch for a paragraph's snapToGrid,
 * without which the line grid blows up the rows of tables.
 */
export function documentStyles(fonts: ReportFonts, linePitch: number): string {
  const styles = [
    style("Normal", "Normal", "", `${spacing(linePitch)}<w:jc w:val="both"/>`, ""),
    style(
      STYLE.body,
      "Body Text",
      '<w:basedOn w:val="Normal"/>',
      `<w:overflowPunct w:val="0"/>${bodyIndent}`,
      pitchOf28,
    ),
    style(
      STYLE.title,
      "Title",
      basedOnNormal,
      // On the grid a line of 35 points would take two of its lines.
      `<w:keepNext/><w:snapToGrid w:val="0"/>${spacing(35 * 20)}<w:jc w:val="center"/>`,
      `${fontsOf(fonts.title, fonts.latin)}${sizeOf(SIZE.title)}`,
    ),
    heading(STYLE.section, 1, fonts.section, fonts.latin, linePitch),
    heading(STYLE.subHeading, 2, fonts.subHeading, fonts.latin, linePitch),
    heading(STYLE.item, 3, fonts.body, fonts.latin, linePitch),
    style(
      STYLE.tableText,
      "表格文字",
      basedOnNormal,
      '<w:snapToGrid w:val="0"/>',
      '<w:snapToGrid w:val="0"/>',
    ),
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">' +
      '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>' +
      '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>',
  ];
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    `<w:docDefaults><w:rPrDefault><w:rPr>${fontsOf(fonts.body, fonts.latin)}${sizeOf(SIZE.body)}` +
    '<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>' +
    `${styles.join("")}</w:styles>`
  );
}

const basedOnNormal = `<w:basedOn w:val="Normal"/><w:next w:val="${STYLE.body}"/>`;

/** A quarter of a point less between characters, so that 28 of them fill the 156 mm line. */
const pitchOf28 = '<w:spacing w:val="-5"/>';

/** Two characters of body type. */
const bodyIndent = `<w:ind w:firstLineChars="200" w:firstLine="${SIZE.body * 2 * 20}"/>`;

function heading(id: string, level: number, eastAsia: string, latin: string, linePitch: number): string {
  const paragraph = `<w:keepNext/>${spacing(linePitch)}${bodyIndent}<w:outlineLvl w:val="${level - 1}"/>`;
  return style(id, `heading ${level}`, basedOnNormal, paragraph, fontsOf(eastAsia, latin) + pitchOf28);
}

function style(id: string, name: string, relations: string, paragraph: string, run: string): string {
  const kind = id === "Normal" ? ' w:default="1"' : id === STYLE.tableText ? ' w:customStyle="1"' : "";
  return (
    `<w:style w:type="paragraph"${kind} w:styleId="${id}"><w:name w:val="${name}"/>${relations}<w:qFormat/>` +
    `<w:pPr>${paragraph}</w:pPr>${run && `<w:rPr>${run}</w:rPr>`}</w:style>`
  );
}

function spacing(line: number): string {
  return `<w:spacing w:before="0" w:after="0" w:line="${line}" w:lineRule="exact"/>`;
}

function fontsOf(eastAsia: string, latin: string): string {
  return `<w:rFonts w:ascii="${latin}" w:hAnsi="${latin}" w:eastAsia="${eastAsia}" w:cs="${latin}"/>`;
}

function sizeOf(points: number): string {
  return `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;
}
