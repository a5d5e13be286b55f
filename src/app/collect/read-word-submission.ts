import { editionOfYear, figurePlaces, formOf } from "../../form/index";
import type { Reading } from "../../collection/index";
import { mostInCell } from "../../sheet/index";
import { checkFigures } from "../../validation/index";
import { words } from "./wording";

/**
 * A unit's Word report, when only that came. Its printed totals stand as printed; a cell printed blank is blank.
 * Without all three tables it is no report.
 */
export async function readWordSubmission(bytes: Uint8Array, today: Date): Promise<Reading> {
  const [{ readDocx }, { readReport }] = await Promise.all([
    import("../../report/docx/index"),
    import("../../report/index"),
  ]);
  const docx = readDocx(bytes);
  if ("unreadable" in docx) return { kind: "unread", reason: docx.unreadable };
  const isTooLong = ({ text }: { readonly text: string }) => text.length > mostInCell;
  const tooLong = docx.content.blocks.some((block) =>
    block.kind === "table" ? block.rows.some((row) => row.some(isTooLong)) : isTooLong(block),
  );
  if (tooLong) return { kind: "unread", reason: words.wordTextTooLong(mostInCell) };
  const reading = readReport(docx.content);
  const missing = formOf(reading.edition).tables.flatMap(({ table }) =>
    reading.tables.has(table) ? [] : [table],
  );
  if (missing.length > 0) return { kind: "unread", reason: words.wordWithoutTables(missing) };
  const { edition, year, figures, narrative, headings, signature } = reading;
  const unit = (signature?.unit ?? "") || (narrative.title[0] ?? "").replace(/\d{4}年.*$/, "").trim();
  const names = [...figurePlaces(formOf(edition)).values()];
  const report = {
    unit,
    year: year ?? (edition === editionOfYear(2019) ? 2020 : 2021),
    edition,
    figures,
    typedTotals: new Set(names.flatMap(({ cell }) => (cell.role === "total" ? [cell.name] : []))),
    narrative,
  };
  const context = { year: report.year, narrative, headings, today, state: "送审稿" };
  const check = checkFigures(formOf(edition), figures, new Set(), context);
  return {
    kind: "report",
    source: "word",
    report,
    check,
    context,
    formulaTotals: new Set(),
    ...(unit !== "" && { unit }),
    ...(year !== undefined && { year }),
    remarks: [words.fromWord],
  };
}
