import { openModel } from "../xlsx/open-model";
import { actionType, type BatchRequest } from "./batch";
import type { Session } from "./session";

/**
 * Opens the files a batch inserts sheets from, since reading one takes time and a batch does not wait. Undefined where
 * none is still to be opened.
 */
export function openFiles({ Actions }: BatchRequest, { openedFiles }: Session): Promise<void> | undefined {
  const files = Actions.flatMap(({ ActionType, Name, ArgumentInfo }) => {
    const [file] = ArgumentInfo?.Arguments ?? [];
    const inserts = ActionType === actionType.method && Name === "InsertWorksheetsFromBase64";
    return inserts && typeof file === "string" && !openedFiles.has(file) ? [file] : [];
  });
  if (files.length === 0) return undefined;
  const open = async (file: string): Promise<void> => {
    const bytes = Uint8Array.from(atob(file), (character) => character.charCodeAt(0));
    // What is no workbook is refused when the batch comes to it.
    openedFiles.set(file, await openModel(bytes).catch(() => null));
  };
  return Promise.all(files.map(open)).then(() => undefined);
}
