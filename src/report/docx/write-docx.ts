import { Document, Packer, type ISectionOptions } from "docx";
import type { ReportDocument, ReportSection } from "../report-document";
import { documentStyles } from "./document-styles";
import { fontTable } from "./font-table";
import { fontProfiles, type FontProfile } from "./fonts";
import { pageFooter, pageHeader } from "./page-frame";
import { pageGeometryOf, textWidthOf, type PageChoice } from "./page-geometry";
import { pageSetup } from "./page-setup";
import {
  bodyParagraph,
  documentNumberParagraph,
  sectionHeading,
  signatureParagraphs,
  titleParagraphs,
} from "./paragraphs";
import { reportTable } from "./report-table";

export interface DocxOptions {
  /** 字体方案; without one, the cuts most offices write. */
  readonly fonts?: FontProfile;
  /** 页边距; without a choice, the type area of GB/T 9704. */
  readonly page?: PageChoice;
}

/**
 * The report as a Word file in the habit of GB/T 9704—2012: page, type, headings, tables and page numbers as
 * offices set theirs. Its author is the unit; a draft carries the watermark 草稿 on every page.
 */
export async function writeDocx(
  document: ReportDocument,
  { fonts: profile = "gb2312", page: choice = "gb9704" }: DocxOptions = {},
): Promise<Uint8Array> {
  const fonts = fontProfiles[profile];
  const page = pageGeometryOf(choice);
  const textWidth = textWidthOf(page);
  const children: ISectionOptions["children"] = [
    ...(document.documentNumber === undefined
      ? []
      : [documentNumberParagraph(document.documentNumber, fonts, page.linePitch)]),
    ...titleParagraphs(document.titleLines, fonts, page.linePitch),
    ...document.preamble.map((paragraph) => bodyParagraph(paragraph, fonts)),
    ...document.sections.flatMap((section, index) => [
      sectionHeading(
        section.title,
        endsWithTable(document.sections[index - 1]) ? page.linePitch / 3 : 0,
        fonts,
      ),
      ...section.blocks.map((block) =>
        block.kind === "table" ? reportTable(block, fonts, textWidth) : bodyParagraph(block, fonts),
      ),
    ]),
    ...(document.signature ? signatureParagraphs(document.signature, fonts) : []),
  ];
  const file = new Document({
    creator: document.author,
    lastModifiedBy: document.author,
    title: document.titleLines.join(""),
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: pageSetup(page),
        headers: { default: pageHeader(document.draft, fonts), even: pageHeader(document.draft, fonts) },
        footers: {
          default: pageFooter("odd", document.stamp, fonts, page),
          even: pageFooter("even", document.stamp, fonts, page),
        },
        children,
      },
    ],
  });
  const overrides = [
    { path: "word/styles.xml", data: documentStyles(fonts, page.linePitch) },
    { path: "word/fontTable.xml", data: fontTable(fonts) },
  ];
  return new Uint8Array(await Packer.toArrayBuffer(file, undefined, overrides));
}

function endsWithTable(section: ReportSection | undefined): boolean {
  return section?.blocks[section.blocks.length - 1]?.kind === "table";
}
