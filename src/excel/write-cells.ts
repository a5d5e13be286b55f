import { cellAddress, isDateFormat, sameContent, type StoredContent } from "../sheet/index";
import { errorCode, HostProblem } from "./host-problem";
import { askFor, toGridSheet, type OpenGrid } from "./read-open-workbook";
import { writeToExcel } from "./run-in-excel";
import { halfWritten, reasonOf, sheetGone } from "./wording";

/** One cell to write, by the id of its sheet and its 0-based place there. */
export interface OpenCellEdit {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly content: StoredContent;
  /** The number format to give the cell; without one it keeps its own, unless that would change the content. */
  readonly numberFormat?: string;
}

/** What was in a cell before it was written. */
export interface PriorCell {
  readonly content: StoredContent;
  readonly numberFormat: string;
}

/**
 * Writes cells in one sync, after one that reads the sheets as they stand: `confirm` is given what they hold and
 * throws when the edits no longer fit it; nothing is written then. A sheet protected without a password is
 * unprotected and protected again around the writing where a locked cell or a number format has to change. Returns
 * what stood in each cell before. When Excel fails half-way, what was written is put back.
 *
 * Throws HostProblem, or what `confirm` threw.
 */
export async function writeCells(
  sheetIds: readonly string[],
  edits: readonly OpenCellEdit[],
  confirm: (open: OpenGrid) => void,
): Promise<PriorCell[]> {
  let refusal: unknown;
  let prior: PriorCell[] = [];
  let opened: readonly OpenedSheet[] | undefined;
  try {
    await writeToExcel(async (context) => {
      const { worksheets } = context.workbook;
      const asked = sheetIds.map((id) => askFor(worksheets.getItemOrNullObject(id)));
      const targets = askForTargets(context, edits);
      await context.sync();
      if (asked.some(({ sheet }) => sheet.isNullObject)) throw new HostProblem(sheetGone);
      try {
        confirm({ grid: asked.map(toGridSheet), sheetIds });
      } catch (error) {
        refusal = error;
        throw error;
      }
      prior = targets.cells.map(({ range }) => priorOf(range));
      opened = queueWrites(targets, prior);
      await context.sync();
    });
  } catch (error) {
    if (refusal !== undefined) throw refusal;
    if (opened) await putBack(edits, prior, opened, error);
    throw error;
  }
  return prior;
}

interface Targets {
  readonly sheets: ReadonlyMap<string, Excel.Worksheet>;
  readonly cells: readonly { readonly edit: OpenCellEdit; readonly range: Excel.Range }[];
}

function askForTargets(context: Excel.RequestContext, edits: readonly OpenCellEdit[]): Targets {
  const sheets = new Map<string, Excel.Worksheet>();
  const cells = edits.map((edit) => {
    let sheet = sheets.get(edit.sheetId);
    if (!sheet) {
      sheet = context.workbook.worksheets.getItemOrNullObject(edit.sheetId);
      sheet.protection.load("protected,options");
      sheets.set(edit.sheetId, sheet);
    }
    const range = sheet.getRange(cellAddress(edit.row, edit.column));
    range.load("values,formulas,numberFormat,format/protection/locked");
    return { edit, range };
  });
  return { sheets, cells };
}

function priorOf(range: Excel.Range): PriorCell {
  return { content: contentOf(range), numberFormat: String(range.numberFormat[0]?.[0] ?? "General") };
}

function contentOf(range: Excel.Range): StoredContent {
  const formula: unknown = range.formulas[0]?.[0];
  if (typeof formula === "string" && formula.startsWith("=")) return { formula };
  const value = range.values[0]?.[0] as string | number | boolean;
  return value === "" ? null : value;
}

/** A sheet whose protection is taken off for the writing. */
interface OpenedSheet {
  readonly id: string;
  readonly options: Excel.WorksheetProtectionOptions;
}

function queueWrites({ sheets, cells }: Targets, prior: readonly PriorCell[]): OpenedSheet[] {
  const opened: OpenedSheet[] = [];
  for (const [id, sheet] of sheets) {
    const own = cells.flatMap(({ edit, range }, index) =>
      edit.sheetId === id ? [{ edit, range, format: formatFor(edit, prior[index]) }] : [],
    );
    const barred = own.some(({ range, format }) => range.format.protection.locked || format !== undefined);
    const { protection } = sheet;
    const open = protection.protected && barred;
    if (open) {
      opened.push({ id, options: protection.options });
      protection.unprotect();
    }
    for (const { edit, range, format } of own) {
      if (format !== undefined) range.numberFormat = [[format]];
      range.formulas = [[writable(edit.content, format ?? String(range.numberFormat[0]?.[0]))]];
    }
    if (open) protection.protect(protection.options);
  }
  return opened;
}

/** The number format to set first; undefined where the cell's own does. */
function formatFor(
  { content, numberFormat }: OpenCellEdit,
  prior: PriorCell | undefined,
): string | undefined {
  const current = prior?.numberFormat;
  if (numberFormat !== undefined) return numberFormat === current ? undefined : numberFormat;
  if (typeof content === "string" || current === undefined) return undefined;
  // A text format makes texts of numbers, but a blank is as good in one.
  const changes = current === "@" ? content !== null : isDateFormat(current);
  return changes ? "General" : undefined;
}

/** Excel reads a text it is given as if it were typed: 12 would become a number, 1-2 a date, =A1 a formula. */
function writable(content: StoredContent, format: string): string | number | boolean {
  if (content === null) return "";
  if (typeof content === "string") return format === "@" ? content : `'${content}`;
  return typeof content === "object" ? content.formula : content;
}

/** After a failure: what was written gets its former content, what was unprotected its protection. */
async function putBack(
  edits: readonly OpenCellEdit[],
  prior: readonly PriorCell[],
  opened: readonly OpenedSheet[],
  cause: unknown,
): Promise<void> {
  try {
    await writeToExcel(async (context) => {
      const before = edits.map((edit, index): OpenCellEdit => ({ ...edit, ...prior[index] }));
      const { sheets, cells } = askForTargets(context, before);
      await context.sync();
      const written = cells.filter(({ edit, range }) => {
        const now = priorOf(range);
        return !sameContent(now.content, edit.content) || now.numberFormat !== edit.numberFormat;
      });
      const concerned = new Set(written.map(({ edit }) => edit.sheetId));
      queueWrites(
        { sheets: new Map([...sheets].filter(([id]) => concerned.has(id))), cells: written },
        written.map(({ range }) => priorOf(range)),
      );
      for (const { id, options } of opened) {
        const protection = sheets.get(id)?.protection;
        if (protection?.protected === false) protection.protect(options);
      }
      await context.sync();
    });
  } catch (error) {
    throw new HostProblem(halfWritten(reasonOf(errorCode(error))), cause);
  }
}
