import type { CellName, Form, Level } from "../../form/index";
import { describeFinding, describeBlanks, type Check, type Finding } from "../../validation/index";

/** One thing to attend to: a finding, or the blanks of a table. */
export interface Problem {
  readonly level: Level | "blank";
  readonly sentence: string;
  readonly finding?: Finding;
  /** The cell to go to. */
  readonly cell: CellName;
}

/** What the clerk attends to, in this order: what is wrong, what is blank, what needs a word. */
export function problemsInOrder(form: Form, { findings, blanks }: Check): Problem[] {
  const told = findings.map((finding): Problem => {
    const [cell = ""] = finding.cells;
    return { level: finding.level, sentence: describeFinding(form, finding), finding, cell };
  });
  const blank = describeBlanks(form, blanks).map(({ sentence, cell }): Problem => ({
    level: "blank",
    sentence,
    cell,
  }));
  return [
    ...told.filter(({ level }) => level === "hard"),
    ...blank,
    ...told.filter(({ level }) => level !== "hard"),
  ];
}
