import { cellTitle, figurePlaces, formOf, type CellName } from "../form/index";
import { interpretWritten, numberOf, readFigure } from "../figures/index";
import { perform } from "./perform";
import { UserProblem } from "./report-workbook";
import type { Session } from "./session";
import { readNow, writeFigures } from "./write-figures";
import { cleared, notANumber, nowTyped, totalNotCleared, uncertainNumber, written } from "./writing-wording";

/**
 * Writes what the user typed for one figure: a number, however people write it, when it can mean nothing else; a
 * blank clears the cell. Anything less certain is refused with what it could mean. A total that adds itself up becomes
 * 手工填列, which is said; it is not cleared.
 */
export async function typeFigure(session: Session, name: CellName, typed: string): Promise<void> {
  await perform(session, "正在写入…", async () => {
    const found = await readNow(session);
    const form = formOf(found.report.edition);
    const kind = figurePlaces(form).get(name)?.cell.kind ?? "count";
    const title = cellTitle(form, name);
    const content = contentTyped(typed, kind);
    const addsUp = found.formulaTotals.has(name);
    if (addsUp && content === null) throw new UserProblem(totalNotCleared(title));
    await writeFigures(session, found, new Map([[name, content]]), "填数");
    if (content === null) return [cleared(title)];
    return [written(title, content), ...(addsUp ? [nowTyped] : [])];
  });
}

function contentTyped(typed: string, kind: Parameters<typeof readFigure>[1]): string | number | null {
  const text = typed.trim();
  if (text === "") return null;
  // Money of the 2019 form may stand with its unit, as typed.
  if (readFigure(text, kind)?.state === "number") return text;
  const read = interpretWritten(text, kind);
  if (!read) throw new UserProblem(notANumber(text));
  if (!read.certain) throw new UserProblem(uncertainNumber(text, read.meaning));
  return numberOf(read.value, kind);
}
