import { openModel, saveModel, WorkbookModel } from "../excel-host";
import type { Bench } from "./bench";
import type { Dialogs } from "./dialogs";
import { bytesOfBase64, downloadXlsx } from "./download";
import type { FileCommands } from "./title-bar";

/** New, open and save on the page, through the host's own reader and writer of .xlsx. */
export function createFileCommands(bench: Bench): FileCommands {
  return {
    newBlank: () => bench.open(new WorkbookModel()),
    async open(file) {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const book = await openModel(bytes, file.name).catch((cause: unknown) => {
        throw new Error(
          `打不开“${file.name}”：它不是 .xlsx 文件，或者已经损坏（${cause instanceof Error ? cause.message : String(cause)}）。`,
          {
            cause,
          },
        );
      });
      bench.open(book);
    },
    async saveAs() {
      const { book } = bench;
      downloadXlsx(book.fileName, new Uint8Array(await saveModel(book)));
    },
  };
}

/** A workbook the add-in opened (Excel.createWorkbook): Excel shows it in a window of its own; here it can be had. */
export async function offerNewWorkbook(
  base64: string | null,
  dialogs: Dialogs,
  files: FileCommands,
): Promise<void> {
  const answer = await dialogs.ask<"open" | "download" | "leave">({
    title: "加载项打开了一个新工作簿",
    message: "在 Excel 中它会出现在另一个窗口。在工作台打开会代替现在的工作簿。",
    icon: "information",
    escape: "leave",
    buttons: [
      { label: "下载", answer: "download", primary: true },
      { label: "在工作台打开", answer: "open" },
      { label: "不理会", answer: "leave" },
    ],
  });
  const name = "新工作簿.xlsx";
  if (answer === "open" && base64 === null) files.newBlank();
  if (base64 === null || answer === "leave") return;
  const bytes = bytesOfBase64(base64);
  if (answer === "open") await files.open(new File([bytes], name));
  else downloadXlsx(name, bytes);
}
