import type { ReportBlock, ReportDocument, ReportParagraph } from "../report-document";
import { escapeHtml } from "./escape-html";
import { htmlStyles } from "./html-styles";
import { htmlTable } from "./html-table";

/**
 * The report as one fragment of HTML for a portal's content system: inline styles only, no script, no reference to
 * anything outside, every text escaped.
 */
export function writeHtml(document: ReportDocument): string {
  const { signature } = document;
  return [
    `<div lang="zh-CN" style="${htmlStyles.report}">`,
    ...(document.draft ? [element("p", htmlStyles.draft, "草稿")] : []),
    ...(document.documentNumber === undefined
      ? []
      : [element("p", htmlStyles.documentNumber, document.documentNumber)]),
    `<h1 style="${htmlStyles.title}">${document.titleLines.map(escapeHtml).join("<br>")}</h1>`,
    ...document.preamble.map(htmlBlock),
    ...document.sections.flatMap((section) => [
      element("h2", htmlStyles.section, section.title),
      ...section.blocks.map(htmlBlock),
    ]),
    ...(signature
      ? [signature.unit, signature.date]
          .filter((line) => line !== "")
          .map((line) => element("p", htmlStyles.signature, line))
      : []),
    ...(document.stamp === undefined ? [] : [element("p", htmlStyles.stamp, `核验码 ${document.stamp}`)]),
    "</div>",
    "",
  ].join("\n");
}

function htmlBlock(block: ReportBlock): string {
  return block.kind === "table" ? htmlTable(block) : htmlParagraph(block);
}

function htmlParagraph({ text, subHeading }: ReportParagraph): string {
  if (!subHeading) return element("p", htmlStyles.paragraph, text);
  if (subHeading.length === text.length) {
    return subHeading.level === 2
      ? element("h3", htmlStyles.subHeading, text)
      : element("h4", htmlStyles.item, text);
  }
  if (subHeading.level === 3) return element("p", htmlStyles.paragraph, text);
  const heading = escapeHtml(text.slice(0, subHeading.length));
  const rest = escapeHtml(text.slice(subHeading.length));
  return `<p style="${htmlStyles.paragraph}"><span style="${htmlStyles.runIn}">${heading}</span>${rest}</p>`;
}

function element(tag: string, style: string, text: string): string {
  return `<${tag} style="${style}">${escapeHtml(text)}</${tag}>`;
}
