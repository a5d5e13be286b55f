import type { Frame, Locator, Page } from "playwright-core";

/** What a person does and reads in the task pane, or in the browser edition's page. */
export class PaneHands {
  constructor(readonly pane: Frame | Page) {}

  /** 新建年报 for a unit and year; waits until the new form is checked, or until it is said why not. */
  async create(unit: string, year: number): Promise<void> {
    await this.pane.getByLabel("单位名称（全称）").fill(unit);
    await this.pane.getByLabel("报告年度").selectOption(String(year));
    await this.press("新建年报");
    await this.pane
      .getByText(/^(未填|已交给浏览器下载：.*)$/)
      .first()
      .waitFor();
  }

  async press(button: string): Promise<void> {
    await this.pane.getByRole("button", { name: button, exact: true }).click();
  }

  /** 未填, 必须改正 and 需说明 as shown. */
  async counts(): Promise<Record<string, number>> {
    return this.pane.locator("dl").evaluate((list) => {
      const label = (name: Element) => name.textContent ?? "";
      const number = (name: Element) => Number(name.parentElement?.querySelector("dd")?.textContent);
      return Object.fromEntries([...list.querySelectorAll("dt")].map((name) => [label(name), number(name)]));
    });
  }

  /** Waits until a count shows a number, at most so many milliseconds. */
  async waitForCount(label: string, number: number, timeout = 30_000): Promise<void> {
    const count = this.pane.locator("dl > div", { has: this.pane.locator("dt", { hasText: label }) });
    await count.locator("dd").getByText(String(number), { exact: true }).waitFor({ timeout });
  }

  /** The problems as listed, worst first. */
  get problems(): Locator {
    return this.pane.getByRole("list", { name: "需要处理的问题" }).getByRole("listitem");
  }

  /** The sentence of what went wrong last. */
  get problem(): Locator {
    return this.pane.locator('[role="status"] .fui-MessageBarBody').first();
  }
}
