import { AlignmentType, Paragraph, TextRun } from "docx";
import type { ReportParagraph, ReportSignature } from "../report-document";
import { SIZE, STYLE } from "./document-styles";
import type { ReportFonts } from "./fonts";
import { runStyle } from "./run-text";

/** 发文字号, centred in body type, with two empty lines to the title below it. */
export function documentNumberParagraph(text: string, fonts: ReportFonts, linePitch: number): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 2 * linePitch },
    children: [new TextRun({ ...runStyle(faceOf(0, fonts)), text })],
  });
}

/** The title lines; the last is followed by one empty line of body height. */
export function titleParagraphs(
  lines: readonly string[],
  fonts: ReportFonts,
  linePitch: number,
): Paragraph[] {
  const typeface = { eastAsia: fonts.title, latin: fonts.latin, points: SIZE.title };
  return lines.map(
    (text, index) =>
      new Paragraph({
        style: STYLE.title,
        children: [new TextRun({ ...runStyle(typeface), text })],
        ...(index === lines.length - 1 && { spacing: { after: linePitch } }),
      }),
  );
}

/** 一、总体情况, with some space before it, in twips, where it follows a table. */
export function sectionHeading(title: string, spaceBefore: number, fonts: ReportFonts): Paragraph {
  return new Paragraph({
    style: STYLE.section,
    ...(spaceBefore > 0 && { spacing: { before: spaceBefore } }),
    children: [new TextRun({ ...runStyle(faceOf(1, fonts)), text: title })],
  });
}

/** A paragraph of text; a sub-heading standing alone becomes a real heading, a run-in one only changes type. */
export function bodyParagraph({ text, subHeading }: ReportParagraph, fonts: ReportFonts): Paragraph {
  const body = runStyle(faceOf(0, fonts));
  if (!subHeading) return new Paragraph({ style: STYLE.body, children: [new TextRun({ ...body, text })] });
  const heading = runStyle(faceOf(subHeading.level, fonts));
  if (subHeading.length === text.length) {
    return new Paragraph({
      style: subHeading.level === 2 ? STYLE.subHeading : STYLE.item,
      children: [new TextRun({ ...heading, text })],
    });
  }
  return new Paragraph({
    style: STYLE.body,
    children: [
      new TextRun({ ...heading, text: text.slice(0, subHeading.length) }),
      new TextRun({ ...body, text: text.slice(subHeading.length) }),
    ],
  });
}

/** 主送机关, flush left above the text. */
export function addresseeParagraph(text: string, fonts: ReportFonts): Paragraph {
  return new Paragraph({
    style: STYLE.body,
    indent: { firstLine: 0, firstLineChars: 0 },
    children: [new TextRun({ ...runStyle(faceOf(0, fonts)), text })],
  });
}

/** 落款 and 成文日期: the date four characters in from the right, the unit centred above it. */
export function signatureParagraphs({ unit, date }: ReportSignature, fonts: ReportFonts): Paragraph[] {
  const style = runStyle(faceOf(0, fonts));
  const dateInset = 4;
  const difference = (widthOf(unit) - widthOf(date)) / 2;
  // The shorter of the two is centred on the longer, which keeps its distance from the right edge.
  const unitInset = date === "" ? dateInset : Math.max(dateInset - Math.max(difference, -dateInset), 1);
  const insetOfDate = date !== "" && difference > dateInset - 1 ? 1 + difference : dateInset;
  const right = (characters: number) => ({
    right: Math.round(characters * SIZE.body * 20),
  });
  return [
    new Paragraph({ keepNext: true, children: [] }),
    new Paragraph({
      alignment: AlignmentType.RIGHT,
      keepNext: true,
      indent: right(unitInset),
      children: [new TextRun({ ...style, text: unit })],
    }),
    ...(date === ""
      ? []
      : [
          new Paragraph({
            alignment: AlignmentType.RIGHT,
            indent: right(insetOfDate),
            children: [new TextRun({ ...style, text: date })],
          }),
        ]),
  ];
}

/** Width in characters: digits and Latin letters take half of one. */
function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (/[\u0020-\u007e]/.test(character) ? 0.5 : 1), 0);
}

function faceOf(level: 0 | 1 | 2 | 3, fonts: ReportFonts) {
  const eastAsia = { 0: fonts.body, 1: fonts.section, 2: fonts.subHeading, 3: fonts.body }[level];
  return { eastAsia, latin: fonts.latin, points: SIZE.body };
}
