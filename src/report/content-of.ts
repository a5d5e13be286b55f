import type { ContentBlock, ReportContent } from "./report-content";
import type { ReportBlock, ReportDocument } from "./report-document";

/**
 * What a file made from a document holds, in reading order: what every reader must give back, and what a returned
 * file is compared with. The mark of a draft and the 核验码 belong to the file, not to the report.
 */
export function contentOf(document: ReportDocument): ReportContent {
  const { signature } = document;
  const lines = signature ? [signature.unit, signature.date].filter((line) => line !== "") : [];
  return {
    blocks: [
      ...(document.documentNumber === undefined ? [] : [paragraph(document.documentNumber)]),
      ...document.titleLines.map((text): ContentBlock => ({ kind: "paragraph", text, isTitle: true })),
      ...document.preamble.map(blockOf),
      ...document.sections.flatMap((section) => [paragraph(section.title), ...section.blocks.map(blockOf)]),
      ...lines.map(paragraph),
    ],
  };
}

function blockOf(block: ReportBlock): ContentBlock {
  if (block.kind === "paragraph") return paragraph(block.text);
  const rows = block.rows.map((row) =>
    row.map(({ text, rowSpan, columnSpan }) => ({ text, rowSpan, columnSpan })),
  );
  return { kind: "table", rows };
}

function paragraph(text: string): ContentBlock {
  return { kind: "paragraph", text };
}
