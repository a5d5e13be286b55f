import type { Bench } from "./bench";
import type { CellEntry } from "./cell-entry";
import type { Dialogs } from "./dialogs";
import { element } from "./element";

/** What the buttons of the title bar do with whole workbooks. */
export interface FileCommands {
  newBlank(): void;
  open(file: File): Promise<void>;
  saveAs(): Promise<void>;
}

/** File buttons, undo and redo, and the name of the workbook. */
export function createTitleBar(
  { bench, entry, dialogs }: { bench: Bench; entry: CellEntry; dialogs: Dialogs },
  files: FileCommands,
): HTMLElement {
  const picker = element("input", {
    type: "file",
    accept: ".xlsx",
    hidden: true,
    "aria-label": "打开 .xlsx",
  });
  const name = element("h1", { className: "file-name" });
  const button = (label: string, title: string, onclick: () => void): HTMLButtonElement =>
    element("button", { type: "button", title, onclick }, label);
  const undo = button("↶ 撤销", "撤销（Ctrl+Z）", () => tell(bench.book.user.undo()));
  const redo = button("↷ 重做", "重做（Ctrl+Y）", () => tell(bench.book.user.redo()));
  const tell = (result: { kind: string; message?: string }): void => {
    if (result.kind === "refused" && result.message) void dialogs.say(result.message);
  };
  const trying = (work: () => Promise<void>): void => {
    work().catch((error: unknown) => dialogs.say(error instanceof Error ? error.message : String(error)));
  };
  picker.addEventListener("change", () => {
    const file = picker.files?.[0];
    picker.value = "";
    if (file) trying(() => files.open(file));
  });

  const update = (): void => {
    undo.disabled = !bench.book.history.canUndo || entry.mode !== "idle";
    redo.disabled = !bench.book.history.canRedo || entry.mode !== "idle";
    name.replaceChildren(bench.book.fileName, element("small", {}, "模拟的 Excel"));
  };
  bench.onChange((event) => {
    if (event.type === "history" || event.type === "opened" || event.type === "editing")
      queueMicrotask(update);
  });
  entry.onChange(update);
  update();
  return element(
    "header",
    { className: "title-bar" },
    button("新建空白工作簿", "放弃现在的工作簿，从空白开始", files.newBlank),
    button("打开 .xlsx", "打开一个 .xlsx 文件", () => picker.click()),
    button("另存为 .xlsx", "把工作簿存成 .xlsx 文件", () => trying(files.saveAs)),
    element("span", { className: "separator" }),
    undo,
    redo,
    name,
    picker,
  );
}
