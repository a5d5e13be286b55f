import type { Form, PrintedHeading } from "../../form/index";
import type { Finding } from "../finding";
import { checkHeadings } from "./check-headings";
import { withLevels } from "./with-levels";

/** What is wrong with the headings of a Word or another printed report, by themselves: F-SIX, worst first. */
export function checkPrintedHeadings(form: Form, headings: readonly PrintedHeading[]): Finding[] {
  return withLevels(form, checkHeadings({ form, headings }));
}
