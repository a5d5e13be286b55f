import type { Page } from "playwright-core";
import type { Workbench } from "../workbench/workbench";

declare global {
  interface Window {
    /** Stands on the workbench page only. */
    workbench: Workbench;
  }
}

/** A cell to be typed into. */
export interface Entry {
  /** A1 style. */
  readonly address: string;
  readonly text: string;
}

/** What a person does at the workbench's grid, with its own keyboard, mouse and clipboard. */
export class GridHands {
  constructor(private readonly page: Page) {}

  async openSheet(name: string): Promise<void> {
    await this.page.locator(`.sheet-tab[data-sheet="${name}"]`).click();
  }

  /** Goes to a cell of the sheet on top by the name box. */
  async goTo(address: string): Promise<void> {
    const nameBox = this.page.getByLabel("名称框");
    await nameBox.fill(address);
    await nameBox.press("Enter");
  }

  async activeCell(): Promise<string> {
    return this.page.getByLabel("名称框").inputValue();
  }

  /** Waits until this cell of this sheet is the active one. */
  async waitForCell(sheet: string, address: string): Promise<void> {
    await this.page.waitForFunction(
      (asked) =>
        window.workbench.book.activeSheet.name === asked.sheet &&
        document.querySelector<HTMLInputElement>(".name-box")?.value === asked.address,
      { sheet, address },
    );
  }

  /** Types down the entries, a row at a time: Tab within a row, Enter at its end. */
  async type(entries: readonly Entry[]): Promise<void> {
    const { keyboard } = this.page;
    for (const [index, { address, text }] of entries.entries()) {
      if ((await this.activeCell()) !== address) await this.goTo(address);
      await keyboard.type(text);
      const next = entries[index + 1]?.address;
      await keyboard.press(next !== undefined && rowOf(next) === rowOf(address) ? "Tab" : "Enter");
    }
  }

  /** Pastes a block as spreadsheets copy it, a table in HTML and the same text by tabs. */
  async paste(address: string, rows: readonly (readonly string[])[]): Promise<void> {
    await this.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const cells = rows.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join("")}</tr>`).join("");
    await this.page.evaluate(
      ({ html, text }) => {
        const part = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
        const item = new ClipboardItem({ ...part("text/html", html), ...part("text/plain", text) });
        return navigator.clipboard.write([item]);
      },
      { html: `<table>${cells}</table>`, text: rows.map((row) => row.join("\t")).join("\r\n") },
    );
    await this.goTo(address);
    await this.page.keyboard.press("Control+v");
  }

  /** Ends the edit of a cell that was left half-way, with what was typed. */
  async enter(): Promise<void> {
    await this.page.getByLabel("单元格输入").press("Enter");
  }

  async undo(): Promise<void> {
    await this.page.keyboard.press("Control+z");
  }

  /** The values of cells as the workbook holds them, by their full addresses ('三'!D4). */
  async values(addresses: readonly string[]): Promise<unknown[]> {
    return this.page.evaluate(
      (asked) => asked.map((address) => window.workbench.book.valueAt(address)),
      addresses,
    );
  }

  /** How a cell of the sheet on top is drawn. */
  async drawn(address: string): Promise<{ text: string; background: string }> {
    return this.page.locator(`td[data-address="${address}"]`).evaluate((cell) => ({
      text: (cell as HTMLElement).innerText.trim(),
      background: getComputedStyle(cell).backgroundColor,
    }));
  }
}

function rowOf(address: string): string {
  return address.replace(/^[A-Z]+/, "");
}
