import type { ReportDocument, ReportTable } from "../report-document";
import { escapeHtml } from "./escape-html";
import { htmlStyles } from "./html-styles";
import { htmlTable } from "./html-table";

/** What 封面 says, as it is printed: a label and its answer. */
export interface PrintedAnswer {
  readonly label: string;
  readonly answer: string;
}

export interface PrintForm {
  readonly answers: readonly PrintedAnswer[];
  /** The block that is signed: 单位负责人, 审核人, 填表人, 报出日期; empty ones are left for the hand. */
  readonly signatures: readonly PrintedAnswer[];
}

/** The style rules that put each part on a page of its own, A4 with the official margins. */
export const printRules: readonly string[] = [
  "@page { size: A4; margin: 37mm 26mm 35mm 28mm; }",
  ".nianbao-print-page { break-inside: avoid; print-color-adjust: exact; -webkit-print-color-adjust: exact; }",
  ".nianbao-print-page + .nianbao-print-page { break-before: page; }",
  // On the screen a wide table scrolls; on paper it has the width of the type area and must fit one page.
  ".nianbao-print-page div { overflow: visible !important; margin: 0 !important; }",
  ".nianbao-print-page table { min-width: 0 !important; font-size: 9pt !important; line-height: 1.25 !important; }",
  ".nianbao-print-page th, .nianbao-print-page td { padding: 2.5pt 1.5pt !important; }",
  ".nianbao-print-page table.nianbao-answers { font-size: 12pt !important; line-height: 1.8 !important; }",
];

/**
 * The 报送表 for printing, signing and sealing: 封面, then each of the three tables on a page of its own, the last
 * with the block for signature and seal; 核验码 at the foot of every page.
 */
export function writePrintForm(document: ReportDocument, { answers, signatures }: PrintForm): string {
  const tables = document.sections.flatMap(({ title, blocks }) =>
    blocks.flatMap((block) => (block.kind === "table" ? [{ title, table: block }] : [])),
  );
  const foot =
    document.stamp === undefined
      ? ""
      : `<p style="${htmlStyles.stamp}">${escapeHtml(`核验码 ${document.stamp}${document.draft ? "　草稿" : ""}`)}</p>`;
  const pages = [
    `<h1 style="${htmlStyles.title}">政府信息公开工作年度报告报送表</h1>${answerTable(answers)}${foot}`,
    ...tables.map(
      ({ title, table }, index) =>
        tablePage(title, table) + (index === tables.length - 1 ? answerTable(signatures) + seal : "") + foot,
    ),
  ];
  return pages.map((page) => `<section class="nianbao-print-page" lang="zh-CN">${page}</section>`).join("\n");
}

const seal = '<p style="margin:24pt 0 0;text-align:right">（单位公章）</p>';

function tablePage(title: string, table: ReportTable): string {
  const heading = "margin:0 0 8pt;font-size:14pt;font-weight:bold;text-align:center";
  return `<h2 style="${heading}">${escapeHtml(title)}</h2>${htmlTable(table)}`;
}

function answerTable(answers: readonly PrintedAnswer[]): string {
  const rows = answers.map(
    ({ label, answer }) =>
      `<tr><th scope="row" style="${htmlStyles.cell};width:30%;text-align:left">${escapeHtml(label)}</th>` +
      `<td style="${htmlStyles.cell};height:22pt">${escapeHtml(answer)}</td></tr>`,
  );
  return `<table class="nianbao-answers" style="${htmlStyles.table};margin:12pt 0">${rows.join("")}</table>`;
}
