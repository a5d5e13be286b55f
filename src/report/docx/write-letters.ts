import { Document, Packer, SectionType, type ISectionOptions } from "docx";
import type { Letter } from "../letter";
import { tidyLine } from "../tidy-paragraphs";
import { documentStyles } from "./document-styles";
import { fontTable } from "./font-table";
import { officialFonts } from "./fonts";
import { pageFooter } from "./page-frame";
import { pageGeometryOf } from "./page-geometry";
import { pageSetup } from "./page-setup";
import {
  addresseeParagraph,
  bodyParagraph,
  sectionHeading,
  signatureParagraphs,
  titleParagraphs,
} from "./paragraphs";

const page = pageGeometryOf("gb9704");

/**
 * Letters as one Word file in the habit of GB/T 9704—2012, each beginning on a page 1 of its own, so that they
 * can be printed together and sent apart. `author` is the office that writes.
 */
export async function writeLetters(letters: readonly Letter[], author: string): Promise<Uint8Array> {
  const [first] = letters;
  if (!first) throw new Error("There is no letter to write");
  const fonts = officialFonts;
  const file = new Document({
    creator: tidyLine(author),
    lastModifiedBy: tidyLine(author),
    title: tidyLine(first.titleLines.join("")),
    evenAndOddHeaderAndFooters: true,
    sections: letters.map((letter): ISectionOptions => ({
      properties: {
        ...pageSetup(page),
        type: SectionType.NEXT_PAGE,
        page: { ...pageSetup(page).page, pageNumbers: { start: 1 } },
      },
      footers: {
        default: pageFooter("odd", undefined, fonts, page),
        even: pageFooter("even", undefined, fonts, page),
      },
      children: childrenOf(letter),
    })),
  });
  const overrides = [
    { path: "word/styles.xml", data: documentStyles(fonts, page.linePitch) },
    { path: "word/fontTable.xml", data: fontTable(fonts) },
  ];
  return new Uint8Array(await Packer.toArrayBuffer(file, undefined, overrides));
}

function childrenOf({ titleLines, addressee, body, signature }: Letter): ISectionOptions["children"] {
  const fonts = officialFonts;
  return [
    ...titleParagraphs(titleLines.map(tidyLine), fonts, page.linePitch),
    addresseeParagraph(tidyLine(addressee), fonts),
    ...body.map(({ kind, text }) =>
      kind === "heading"
        ? sectionHeading(tidyLine(text), 0, fonts)
        : bodyParagraph({ kind: "paragraph", text: tidyLine(text) }, fonts),
    ),
    ...(signature
      ? signatureParagraphs({ unit: tidyLine(signature.unit), date: tidyLine(signature.date) }, fonts)
      : []),
  ];
}
