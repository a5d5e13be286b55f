import type { CommandResult } from "../excel-host/model/types";
import type { SheetModel } from "../excel-host/model/sheet";
import type { Bench } from "./bench";
import type { CellEntry } from "./cell-entry";
import { openContextMenu } from "./context-menu";
import type { Dialogs } from "./dialogs";
import { element } from "./element";

/** The sheet tabs: click to turn to, double click to rename, menu for the rest. Hidden sheets have none. */
export function createSheetTabs({
  bench,
  entry,
  dialogs,
}: {
  bench: Bench;
  entry: CellEntry;
  dialogs: Dialogs;
}): HTMLElement {
  const tabs = element("div", { className: "sheet-tabs", role: "tablist", "aria-label": "工作表" });
  const add = element("button", { type: "button", className: "quiet", title: "新建工作表" }, "＋");
  const bar = element("div", { className: "sheet-bar" }, tabs, add);
  const tell = (result: CommandResult): void => {
    if (result.kind === "refused") void dialogs.say(result.message);
  };
  let drawn = "";

  function update(): void {
    const { book } = bench;
    const visible = book.sheets.filter((sheet) => sheet.visibility === "Visible");
    const state = JSON.stringify([
      book.activeSheetId,
      visible.map(({ id, name, tabColor, protection }) => [id, name, tabColor, !!protection]),
    ]);
    if (state === drawn) return;
    drawn = state;
    tabs.replaceChildren(...visible.map((sheet) => tab(sheet)));
    const active = tabs.querySelector("[aria-selected=true]");
    if (active && "scrollIntoView" in active) active.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  function tab(sheet: SheetModel): HTMLElement {
    const { book } = bench;
    const made = element(
      "button",
      {
        type: "button",
        role: "tab",
        className: "sheet-tab",
        "aria-selected": String(sheet.id === book.activeSheetId),
      },
      sheet.protection ? element("span", { className: "lock", title: "受保护", "aria-label": "受保护" }) : "",
      sheet.name,
    );
    made.dataset["sheet"] = sheet.name;
    if (sheet.tabColor) made.style.setProperty("--tab-color", sheet.tabColor);
    made.addEventListener("mousedown", (event) => event.preventDefault());
    made.addEventListener(
      "click",
      () => void entry.commit().then((done) => done && book.user.activateSheet(sheet.name)),
    );
    made.addEventListener("dblclick", () => void rename(sheet));
    made.addEventListener("contextmenu", (event) => {
      event.preventDefault();
      openMenu(event, sheet);
    });
    return made;
  }

  async function rename(sheet: SheetModel): Promise<void> {
    const name = await dialogs.prompt("重命名工作表", sheet.name);
    if (name !== null && name !== sheet.name) tell(bench.book.user.renameSheet(sheet.name, name));
  }

  async function remove(sheet: SheetModel): Promise<void> {
    const sure = await dialogs.ask({
      title: "删除工作表",
      message: `将永久删除工作表“${sheet.name}”。是否继续？`,
      icon: "warning",
      escape: false,
      buttons: [
        { label: "删除", answer: true },
        { label: "取消", answer: false, primary: true },
      ],
    });
    if (sure) tell(bench.book.user.deleteSheet(sheet.name));
  }

  function openMenu(event: MouseEvent, sheet: SheetModel): void {
    const { user, sheets } = bench.book;
    const { name } = sheet;
    const position = sheets.indexOf(sheet);
    const hidden = sheets.filter((each) => each.visibility === "Hidden");
    openContextMenu(event.clientX, event.clientY, [
      { label: "重命名…", run: () => void rename(sheet) },
      { label: "删除…", run: () => void remove(sheet) },
      null,
      { label: "左移", disabled: position === 0, run: () => tell(user.moveSheet(name, position - 1)) },
      {
        label: "右移",
        disabled: position === sheets.length - 1,
        run: () => tell(user.moveSheet(name, position + 1)),
      },
      null,
      sheet.protection
        ? { label: "撤消工作表保护", run: () => tell(user.unprotectSheet(name)) }
        : { label: "保护工作表", run: () => tell(user.protectSheet(name)) },
      { label: "隐藏", run: () => tell(user.hideSheet(name)) },
      ...hidden.map((each) => ({
        label: `取消隐藏“${each.name}”`,
        run: () => tell(user.unhideSheet(each.name)),
      })),
    ]);
  }

  add.addEventListener("click", () => tell(bench.book.user.addSheet()));
  bench.onChange((event) => {
    if (!/^(selectionChanged|cellsChanged|calculated|formatChanged|editing|history)$/.test(event.type))
      update();
  });
  update();
  return bar;
}
