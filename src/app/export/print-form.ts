import { coverLabels, type Cover, type CoverField } from "../../sheet/index";
import { figurePlaces, formOf } from "../../form/index";
import { setsUpPages } from "../../excel/index";
import { stampOf } from "../../figures/index";
import type { FoundReport } from "../../sheet/index";
import { perform } from "../perform";
import { UserProblem } from "../report-workbook";
import type { Session } from "../session";
import { reportDocumentOf } from "./report-document-of";
import { noReport } from "../wording";
import { printHandedOver, printInExcel } from "./wording";

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
 * 打印报送表: 封面, the three tables and the block for signature and seal. In Excel the workbook's own page set-up
 * prints, and the user is told how; in the browser edition a print view of the page does.
 */
export async function printForm(session: Session): Promise<void> {
  await perform(session, "正在准备打印…", async () => {
    const found = await session.workbook.read();
    if (!found) throw new UserProblem(noReport);
    if (session.workbook.home === "excel") {
      const [first] = figurePlaces(formOf(found.report.edition)).keys();
      if (first !== undefined) await session.workbook.show(first);
      return printInExcel(setsUpPages());
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
