import { coverLabels, type Cover, type CoverField } from "../../sheet/index";
import { stampOf } from "../../figures/index";
import type { FoundReport } from "../../sheet/index";
import { perform } from "../perform";
import { UserProblem } from "../report-workbook";
import type { Session } from "../session";
import { reportDocumentOf } from "./report-document-of";
import { noReport } from "../wording";
import { printHandedOver, printInExcel } from "./wording";
import { writeStampIfPossible } from "./write-stamp-if-possible";

const answered: readonly CoverField[] = [
  "unit",
  "unitCode",
  "governmentLevel",
  "year",
  "edition",
  "contact",
  "phone",
  "state",
  "stamp",
  "ledgerReceived",
  "ledgerAnswered",
];
const signed: readonly CoverField[] = ["head", "reviewer", "compiler", "reportDate"];

/**
 * 打印报送表: 封面, the three tables and the block for signature and seal. In Excel the pages are set up and the user is
 * told how to print them, which no add-in may do itself; in the browser edition a print view of the page does.
 */
export async function printForm(session: Session): Promise<void> {
  await perform(session, "正在准备打印…", async () => {
    const found = await session.workbook.read();
    if (!found) throw new UserProblem(noReport);
    if (session.workbook.home === "excel") {
      const notice = await writeStampIfPossible(session, found);
      return [...printInExcel(await session.workbook.setUpPages()), ...notice];
    }
    const { printPage } = await import("./print-page");
    printPage(await printedForm(found));
    return [printHandedOver];
  });
}

/** The pages of the 报送表 as HTML. */
export async function printedForm(found: FoundReport): Promise<string> {
  const { writePrintForm } = await import("../../report/html/index");
  const { cover, report } = found;
  const current: Cover = { ...cover, unit: report.unit, year: String(report.year), stamp: stampOf(report) };
  const answersOf = (fields: readonly CoverField[]) =>
    fields.map((field) => ({ label: coverLabels[field], answer: current[field] ?? "" }));
  return writePrintForm(reportDocumentOf(found), {
    answers: answersOf(answered),
    signatures: answersOf(signed),
  });
}
