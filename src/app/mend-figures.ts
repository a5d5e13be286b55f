import { cellTitle, figurePlaces, formOf, type CellName } from "../form/index";
import { interpretWritten, numberOf, type Interpretation } from "../figures/index";
import type { EditContent, FoundReport } from "../sheet/index";
import { perform } from "./perform";
import { UserProblem } from "./report-workbook";
import type { Session } from "./session";
import { readNow, writeFigures } from "./write-figures";
import {
  changedBeforeClearing,
  changedBeforeMending,
  clearedToRefill,
  mended,
  mendedTo,
  nothingToMend,
} from "./writing-wording";

/** A figure cell that holds something else than a number, and so counts in no sum. */
export interface UnreadableCell {
  readonly name: CellName;
  /** As typed. */
  readonly text: string;
  /** What it means; absent where nobody can say: #VALUE!, a date, a word. */
  readonly reading?: Interpretation;
  /** The words in brackets behind the number, which belong into the texts. */
  readonly note?: string;
}

/** Every figure cell that cannot be read as a number, in the order of the form, with what it means. */
export function unreadableCells({ report, places }: FoundReport): UnreadableCell[] {
  const cells: UnreadableCell[] = [];
  for (const [name, { cell }] of figurePlaces(formOf(report.edition))) {
    const figure = report.figures.get(name);
    if (figure?.state !== "unreadable" || !places.has(name)) continue;
    const reading = interpretWritten(figure.text, cell.kind);
    const note = reading && /[（(](.+)[）)]\s*$/s.exec(figure.text)?.[1];
    cells.push({
      name,
      text: figure.text,
      ...(reading && { reading }),
      ...(note !== undefined && { note }),
    });
  }
  return cells;
}

/** 规范数字: turns every text that can mean only one number into that number, as one step. */
export async function mendCertain(session: Session): Promise<void> {
  await perform(session, "正在规范数字…", async () => {
    const found = await readNow(session);
    const contents = contentsOf(found, (cell) => cell.reading?.certain === true);
    if (contents.size === 0) throw new UserProblem(nothingToMend);
    await writeFigures(session, found, contents, "规范数字");
    return [mended(contents.size)];
  });
}

/**
 * Writes the number one cell means, once the user confirmed it. `text` is what the user saw: when the cell holds
 * something else by now, nothing is written.
 */
export async function mendConfirmed(session: Session, name: CellName, text: string): Promise<void> {
  await perform(session, "正在规范数字…", async () => {
    const found = await readNow(session);
    const contents = contentsOf(found, (cell) => cell.name === name && cell.text === text);
    if (contents.size === 0) throw new UserProblem(changedBeforeMending);
    await writeFigures(session, found, contents, "规范数字");
    const title = cellTitle(formOf(found.report.edition), name);
    return [mendedTo(title, text.trim(), String([...contents.values()][0]))];
  });
}

/** 清空重填: blanks a cell nobody can read; a date format goes with it, so that a number typed there stays one. */
export async function clearUnreadable(session: Session, name: CellName, text: string): Promise<void> {
  await perform(session, "正在清空…", async () => {
    const found = await readNow(session);
    const own = unreadableCells(found).find((cell) => cell.name === name && cell.text === text);
    if (!own) throw new UserProblem(changedBeforeClearing);
    await writeFigures(session, found, new Map([[name, null]]), "清空");
    return [clearedToRefill(cellTitle(formOf(found.report.edition), name))];
  });
}

function contentsOf(
  found: FoundReport,
  wanted: (cell: UnreadableCell) => boolean,
): Map<CellName, EditContent> {
  const places = figurePlaces(formOf(found.report.edition));
  return new Map(
    unreadableCells(found)
      .filter(wanted)
      .flatMap(({ name, reading }) =>
        reading ? [[name, numberOf(reading.value, places.get(name)?.cell.kind ?? "count")] as const] : [],
      ),
  );
}
