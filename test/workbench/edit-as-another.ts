import { cellAddress } from "../excel-host/model";
import type { Bench } from "./bench";
import type { Dialogs } from "./dialogs";

/** Asks for a text and types it into the active cell as another person editing the same workbook would. */
export async function editAsAnother(bench: Bench, dialogs: Dialogs): Promise<void> {
  const { book } = bench;
  const { row, column } = book.activeSheet.selection.activeCell;
  const address = cellAddress(row, column);
  const text = await dialogs.prompt(`他人在 ${address} 填入`, book.activeSheet.editText(row, column));
  if (text === null) return;
  const result = book.as("remote", () => book.user.typeInto(address, text, { keepInvalid: true }));
  if (result.kind === "refused") void dialogs.say(result.message);
}
