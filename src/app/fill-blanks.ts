import { figurePlaces, formOf, type CellName, type TableId } from "../form/index";
import type { FoundReport } from "../sheet/index";
import { perform } from "./perform";
import { UserProblem } from "./report-workbook";
import type { Session } from "./session";
import { readNow, writeFigures } from "./write-figures";
import { filledWithZero, noBlanks } from "./writing-wording";

/**
 * The cells 空白填0 would fill: entries nobody filled, of one table or of all. A total is not filled with 0: it
 * follows from its parts.
 */
export function blankEntries({ report, places }: FoundReport, table?: TableId): CellName[] {
  return [...figurePlaces(formOf(report.edition)).values()]
    .filter((place) => place.cell.role === "entry" && (table === undefined || place.table === table))
    .map(({ cell }) => cell.name)
    .filter((name) => !report.figures.has(name) && places.has(name));
}

/** 空白填0: writes 0 into every blank entry, of one table or of all. */
export async function fillBlanks(session: Session, table?: TableId): Promise<void> {
  await perform(session, "正在填0…", async () => {
    const found = await readNow(session);
    const names = blankEntries(found, table);
    if (names.length === 0) throw new UserProblem(noBlanks);
    await writeFigures(session, found, new Map(names.map((name) => [name, 0])), "空白填0");
    return [filledWithZero(names.length)];
  });
}
