import { cellTitle, figurePlaces, formOf, type CellName } from "../form/index";
import { interpretWritten, numberOf, type Interpretation } from "../figures/index";
import type { EditContent, FoundReport } from "../sheet/index";
import { perform } from "./perform";
import { UserProblem } from "./report-workbook";
import type { Session } from "./session";
import { readNow, writeFigures } from "./write-figures";

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
    if (contents.size === 0) throw new UserProblem("没有意思明确、可以直接规范的数字了。");
    await writeFigures(session, found, contents, "规范数字");
    return [`已规范${contents.size}格数字，都改成了可以相加的数。`];
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
    if (contents.size === 0) throw new UserProblem("这一格刚刚改过，没有写入。请看过现在的内容再确认。");
    await writeFigures(session, found, contents, "规范数字");
    const title = cellTitle(formOf(found.report.edition), name);
    return [`${title}已由“${text.trim()}”改为${String([...contents.values()][0])}。`];
  });
}

/** 清空重填: blanks a cell nobody can read; a date format goes with it, so that a number typed there stays one. */
export async function clearUnreadable(session: Session, name: CellName, text: string): Promise<void> {
  await perform(session, "正在清空…", async () => {
    const found = await readNow(session);
    const own = unreadableCells(found).find((cell) => cell.name === name && cell.text === text);
    if (!own) throw new UserProblem("这一格刚刚改过，没有清空。请看过现在的内容再按。");
    await writeFigures(session, found, new Map([[name, null]]), "清空");
    return [`${cellTitle(formOf(found.report.edition), name)}已清空，请重新填数字，没有的填0。`];
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
