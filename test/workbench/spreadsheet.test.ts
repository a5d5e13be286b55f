/** @jest-environment jsdom */
import { parseArea, WorkbookModel, type Area, type ConditionalFormat, type Validation } from "../excel-host";
import { Bench } from "./bench";
import { createSpreadsheet } from "./spreadsheet";

const area = (address: string): Area => {
  const found = parseArea(address);
  if (!found) throw new Error(`${address} is no address`);
  return found;
};

/** The left side of the page over a workbook, and hands to work it with. */
function open(prepare: (book: WorkbookModel) => void = () => undefined) {
  const book = new WorkbookModel();
  prepare(book);
  const side = createSpreadsheet(new Bench(book));
  document.body.replaceChildren(side.element);
  side.focus();
  const cell = (address: string) => document.querySelector<HTMLElement>(`td[data-address="${address}"]`);
  const key = async (name: string, options: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true, ...options });
    const target = document.activeElement as HTMLTextAreaElement;
    if (target.dispatchEvent(event) && name.length === 1) {
      target.value += name;
      target.dispatchEvent(new Event("input", { bubbles: true }));
    }
    await settled();
  };
  const type = async (text: string) => {
    for (const letter of text) await key(letter);
  };
  return {
    book,
    side,
    cell,
    key,
    type,
    active: () => document.querySelector<HTMLElement>("td.active")?.dataset["address"],
  };
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}

async function click(label: string): Promise<void> {
  const button = [...document.querySelectorAll("button")].find((each) => each.textContent === label);
  if (!button) throw new Error(`No button says ${label}`);
  button.click();
  await settled();
}

async function paste(text: string, html = ""): Promise<void> {
  const event = new Event("paste", { bubbles: true, cancelable: true });
  Object.assign(event, {
    clipboardData: { getData: (type: string) => (type === "text/html" ? html : text) },
  });
  document.activeElement?.dispatchEvent(event);
  await settled();
}

/** The text that went to the clipboard. */
function copy(kind: "copy" | "cut"): string {
  const event = new Event(kind, { bubbles: true, cancelable: true });
  const data = new Map<string, string>();
  Object.assign(event, { clipboardData: { setData: (type: string, text: string) => data.set(type, text) } });
  document.activeElement?.dispatchEvent(event);
  return data.get("text/plain") ?? "";
}

const warning: Validation = {
  areas: [area("A1:A9")],
  rule: { type: "wholeNumber", operator: "GreaterThanOrEqualTo", formula1: 0 },
  ignoreBlanks: true,
  prompt: { showPrompt: true, title: "予以公开", message: "没有的填0。" },
  errorAlert: { showAlert: true, style: "Warning", title: "不是整数", message: "应填不小于0的整数。" },
};

const redBelowZero: ConditionalFormat = {
  id: "{1}",
  areas: [area("A1:A9")],
  formula: "=A1<0",
  format: { fill: "#FFC7CE" },
  stopIfTrue: false,
};

test("a merged cell is drawn once, over its rows and columns", () => {
  const { cell } = open((book) => (book.activeSheet.content.merges = [area("B2:D3")]));
  expect(cell("B2")).toHaveProperty("colSpan", 3);
  expect(cell("B2")).toHaveProperty("rowSpan", 2);
  expect(cell("C3")).toBeNull();
});

test("typing and Enter enters the text and goes down", async () => {
  const { type, key, cell, book, active } = open();
  await type("12");
  await key("Enter");
  expect(book.valueAt("A1")).toBe(12);
  expect(cell("A1")?.textContent).toBe("12");
  expect(active()).toBe("A2");
});

test("Enter after a run of Tabs goes back to the column it began in", async () => {
  const { type, key, active } = open();
  for (const text of ["1", "2"]) {
    await type(text);
    await key("Tab");
  }
  await type("3");
  await key("Enter");
  expect(active()).toBe("A2");
});

test("a click ends the run of Tabs that Enter would go back over", async () => {
  const { key, book, active } = open();
  await key("Tab");
  await key("Tab");
  book.user.select("E1");
  await key("Enter");
  expect(active()).toBe("E2");
});

test("the first key begins cell-edit mode and Escape leaves the cell as it was", async () => {
  const { type, key, book } = open((each) => each.user.typeInto("A1", "7"));
  await type("9");
  expect(book.editing).toEqual({ sheetId: book.activeSheetId, row: 0, column: 0 });
  await key("Escape");
  expect(book.editing).toBeNull();
  expect(book.valueAt("A1")).toBe(7);
});

test("an arrow key confirms what was typed over a cell", async () => {
  const { type, key, book, active } = open();
  await type("5");
  await key("ArrowRight");
  expect(book.valueAt("A1")).toBe(5);
  expect(active()).toBe("B1");
});

test("an arrow key moves the caret after F2", async () => {
  const { key, book, active } = open((each) => each.user.typeInto("A1", "5"));
  await key("F2");
  await key("ArrowRight");
  expect(active()).toBe("A1");
  expect(book.editing).not.toBeNull();
});

test("a locked cell refuses the first key with Excel's message", async () => {
  const { type, book } = open((each) => each.user.protectSheet("Sheet1"));
  await type("1");
  expect(document.querySelector("[role=alertdialog]")?.textContent).toContain("受保护的工作表");
  expect(book.editing).toBeNull();
});

test("the prompt of a validation is shown beside the selected cell only", async () => {
  const { book } = open((each) => (each.activeSheet.content.validations = [warning]));
  book.user.select("A2");
  await settled();
  const card = document.querySelector<HTMLElement>(".prompt-card");
  expect(card?.hidden).toBe(false);
  expect(card?.textContent).toBe("予以公开没有的填0。");
  book.user.select("B2");
  await settled();
  expect(card?.hidden).toBe(true);
});

test("a warning answered with yes enters the value and moves on", async () => {
  const { type, key, book, active } = open((each) => (each.activeSheet.content.validations = [warning]));
  await type("1.5");
  await key("Enter");
  expect(document.querySelector("[role=alertdialog]")?.textContent).toContain("应填不小于0的整数。");
  await click("是");
  expect(book.valueAt("A1")).toBe(1.5);
  expect(active()).toBe("A2");
});

test("a warning answered with no goes back to the text", async () => {
  const { type, key, book } = open((each) => (each.activeSheet.content.validations = [warning]));
  await type("1.5");
  await key("Enter");
  await click("否");
  expect(book.editing).not.toBeNull();
  expect(book.valueAt("A1")).toBeNull();
  await key("Escape");
});

test("a warning answered with cancel leaves the cell as it was", async () => {
  const { type, key, book, active } = open((each) => (each.activeSheet.content.validations = [warning]));
  await type("1.5");
  await key("Enter");
  await click("取消");
  expect(book.editing).toBeNull();
  expect(book.valueAt("A1")).toBeNull();
  expect(active()).toBe("A1");
});

test("a conditional format colours the cell while its formula holds", async () => {
  const { book, cell } = open((each) => (each.activeSheet.content.conditionalFormats = [redBelowZero]));
  book.user.typeInto("A3", "-1");
  await settled();
  expect(cell("A3")?.style.backgroundColor).toBe("rgb(255, 199, 206)");
  book.user.typeInto("A3", "1");
  await settled();
  expect(cell("A3")?.style.backgroundColor).toBe("");
});

test("a formula's cell shows its new result when a part of it changes", async () => {
  const { book, cell } = open();
  book.user.typeInto("A1", "2");
  book.user.typeInto("B1", "=A1*3");
  await settled();
  expect(cell("B1")?.textContent).toBe("6");
  book.user.typeInto("A1", "5");
  await settled();
  expect(cell("B1")?.textContent).toBe("15");
});

test("undo takes back what was typed", async () => {
  const { type, key, book, cell } = open();
  await type("8");
  await key("Enter");
  await key("z", { ctrlKey: true });
  expect(book.valueAt("A1")).toBeNull();
  expect(cell("A1")?.textContent).toBe("");
});

test("a pasted block starts at the active cell", async () => {
  const { book } = open();
  book.user.select("B2");
  await paste("1\t2\r\n3\t4\r\n");
  expect([book.valueAt("B2"), book.valueAt("C2"), book.valueAt("B3"), book.valueAt("C3")]).toEqual([
    1, 2, 3, 4,
  ]);
});

test("a pasted HTML table keeps the columns behind a span in their place", async () => {
  const { book } = open();
  await paste("", "<table><tr><td colspan=2>合计</td><td>9</td></tr></table>");
  expect([book.valueAt("A1"), book.valueAt("B1"), book.valueAt("C1")]).toEqual(["合计", null, 9]);
});

test("a copied formula keeps pointing the same way from its new place", async () => {
  const { book } = open((each) => {
    each.user.pasteBlock("A1", [
      ["1", "2"],
      ["3", "4"],
    ]);
    each.user.typeInto("A3", "=A1+A2");
  });
  book.user.select("A3");
  const text = copy("copy");
  book.user.select("B3");
  await paste(text);
  expect(book.activeSheet.cell(2, 1)).toEqual({ formula: "=B1+B2", value: 6 });
});

test("what was cut leaves its place once it is pasted", async () => {
  const { book } = open((each) => each.user.pasteBlock("A1", [["1", "2"]]));
  book.user.select("A1:B1");
  const text = copy("cut");
  expect(book.valueAt("A1")).toBe(1);
  book.user.select("B1");
  await paste(text);
  expect([book.valueAt("A1"), book.valueAt("B1"), book.valueAt("C1")]).toEqual([null, 1, 2]);
});

test("a sheet with two frozen rows keeps them above the scrolling part", () => {
  const { cell } = open((book) => (book.activeSheet.freeze = { rows: 2, columns: 0 }));
  expect(cell("A2")?.style.position).toBe("sticky");
  expect(cell("A3")?.style.position).toBe("");
});

test("a hidden row takes no room", () => {
  const { cell } = open((book) => book.activeSheet.content.hiddenRows.add(1));
  expect(cell("A2")?.parentElement?.style.visibility).toBe("collapse");
  expect(cell("A3")?.parentElement?.style.visibility).toBe("");
});

test("a note is marked on its cell and shown while the cell is selected", async () => {
  const { book, cell } = open((each) =>
    each.user.setNote("B2", { text: "总计由公式得出", author: "审核人" }),
  );
  expect(cell("B2")?.classList.contains("noted")).toBe(true);
  book.user.select("B2");
  await settled();
  expect(document.querySelector<HTMLElement>(".note-card")).toMatchObject({
    hidden: false,
    textContent: "总计由公式得出",
  });
});

test("a line between two cells is drawn whichever of them has it", () => {
  const thin = { style: "Continuous", weight: "Thin", color: "#000000" };
  const { cell } = open((book) => {
    book.activeSheet.applyStyle(area("B2"), { borders: { left: thin, top: thin } });
  });
  expect(cell("A2")?.style.borderRight).toBe("1px solid #000000");
  expect(cell("B1")?.style.borderBottom).toBe("1px solid #000000");
});

test("a number too wide for its column is hashed on screen and still there to read", async () => {
  const { book, cell } = open((each) => each.user.typeInto("A1", "123,456,789"));
  expect(cell("A1")?.classList.contains("too-wide")).toBe(true);
  expect(cell("A1")?.textContent).toBe("123,456,789");
  book.user.setColumnWidth("Sheet1", 0, 100);
  await settled();
  expect(cell("A1")?.classList.contains("too-wide")).toBe(false);
});

test("a long text runs over blank cells to its right and stops at a filled one", async () => {
  const { book, cell } = open((each) => each.user.typeInto("A1", "政府信息公开工作年度报告"));
  expect(cell("A1")?.classList.contains("spills")).toBe(true);
  book.user.typeInto("B1", "1");
  await settled();
  expect(cell("A1")?.classList.contains("spills")).toBe(false);
});

test("a hidden sheet has no tab", async () => {
  const { book } = open((each) => each.user.addSheet("上年数据"));
  const tabs = () => [...document.querySelectorAll("[role=tab]")].map((tab) => tab.textContent);
  expect(tabs()).toEqual(["Sheet1", "上年数据"]);
  book.user.hideSheet("Sheet1");
  await settled();
  expect(tabs()).toEqual(["上年数据"]);
});

test("Enter in the formula bar enters the text and goes down", async () => {
  const { book, active } = open();
  const line = document.querySelector<HTMLTextAreaElement>(".formula-line");
  if (!line) throw new Error("No formula bar");
  line.focus();
  line.value = "=1+1";
  line.dispatchEvent(new Event("input", { bubbles: true }));
  line.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", cancelable: true }));
  await settled();
  expect(book.valueAt("A1")).toBe(2);
  expect(active()).toBe("A2");
});

test("a merged cell in a paste is filled once and its covered cells stay blank", async () => {
  const { book } = open((each) => (each.activeSheet.content.merges = [area("A1:B1")]));
  await paste("合计\t9\t3");
  expect([book.valueAt("A1"), book.valueAt("B1"), book.valueAt("C1")]).toEqual(["合计", null, 3]);
});

test("the name box goes to a defined name", async () => {
  const { book, active } = open((each) => {
    const formula = "=Sheet1!$C$4:$D$5";
    each.names.set("表三数据", { name: "表三数据", formula, visible: true, comment: "" });
  });
  const nameBox = document.querySelector<HTMLInputElement>(".name-box");
  if (!nameBox) throw new Error("No name box");
  nameBox.focus();
  nameBox.value = "表三数据";
  nameBox.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter" }));
  await settled();
  expect(active()).toBe("C4");
  expect(book.activeSheet.selection.areas).toEqual([area("C4:D5")]);
});
