import type { CDPSession } from "playwright-core";
import { formOf } from "../../src/form/index";
import { reportFromJson } from "../../src/figures/index";
import { figureCells, sheetNames } from "../../src/sheet/index";
import { checkFigures, problemsInOrder } from "../../src/validation/index";
import { createEditedUnit, editedNames, isTotal, numbersFrom, type EditedUnit } from "../support/edited-unit";
import { reportOfZeros } from "../support/reports";
import { closeBrowser, type OpenedWorkbench } from "./browser";
import { fullAddressOf } from "./official-entries";
import { openFilledWorkbench } from "./open-filled-workbench";

// A clerk's day and more, in the workbench: the pane stays as quiet and as small as on the first edit, and shows what is
// right. NIANBAO_EDITS=1000 is the whole proof, which takes some minutes.

const edition = "2019";
const form = formOf(edition);
const names = editedNames(edition);
const zeros = reportOfZeros(edition);
const addresses = new Map(names.map((name) => [name, fullAddressOf(zeros, name)]));
const sums = ["T3-BAL", "T3-SUM", "T3-ROW", "T4-SUM"];
const megabyte = 1024 * 1024;
const { NIANBAO_EDITS } = process.env;
const editsInARow = Number(NIANBAO_EDITS ?? 100);
const editsWithFaults = Number(NIANBAO_EDITS ?? 12);

let opened: OpenedWorkbench;
let unit: EditedUnit;
let devtools: CDPSession;

beforeEach(async () => {
  opened = await openFilledWorkbench(zeros);
  devtools = await opened.page.context().newCDPSession(opened.page);
  const totals = names.filter(isTotal);
  const formulas = await opened.page.evaluate(
    (places) =>
      places.map(
        ([sheet, row, column]) => window.workbench.book.findSheet(sheet)?.editText(row, column) ?? "",
      ),
    totals.map(placeOf),
  );
  unit = createEditedUnit(edition, new Map(totals.map((name, at) => [name, formulas[at] ?? ""])));
  await waitUntilShown();
}, 120_000);

afterEach(() => opened.page.context().close());
afterAll(closeBrowser);

test("edits in a row are one sync and no write each, shown as they are, in no more than 2 MB more of heap", async () => {
  const random = numbersFrom(22);
  const edits = editsInARow + 100;
  // What is made once, code that is compiled once it is hot among it, is made in the first hundred.
  let before = 0;
  for (let count = 0; count < edits; count += 1) {
    if (count === 100) before = await heapInUse();
    expect(await editAndLook(unit.edit(random))).toEqual({ syncs: 1, writes: 0 });
    expect(await shownSentences()).toEqual(expectedSentences());
  }
  const grown = (await heapInUse()) - before;
  process.stdout.write(`heap after ${editsInARow} edits: ${(grown / megabyte).toFixed(2)} MB more\n`);
  expect(grown).toBeLessThanOrEqual(2 * megabyte);
}, 900_000);

test.each(["double", "late", "off"] as const)(
  "with events %s the last finding shown is the right one, and nothing is written",
  async (events) => {
    const random = numbersFrom(23);
    await opened.page.evaluate((kind) => {
      const { host } = window.workbench;
      if (!host) throw new Error("The pane is closed");
      Object.assign(host.faults, { events: kind, lateBy: 45 });
      host.counter.reset();
    }, events);
    for (let left = editsWithFaults; left > 0;) {
      const burst = Math.min(left, 1 + (random() % 6));
      left -= burst;
      await type(Array.from({ length: burst }, () => unit.edit(random)));
      // Nobody tells of lost events: the pane looks for itself once it is looked at.
      if (events === "off") await opened.pane.evaluate(() => window.dispatchEvent(new Event("focus")));
      await waitUntilShown();
    }
    expect(await opened.page.evaluate(() => window.workbench.host?.counter.writeActions)).toBe(0);
  },
  900_000,
);

/** The sentences of the problems with sums, as the core tells them of the figures typed. */
function expectedSentences(): string[] {
  const { figures } = reportFromJson({
    unit: zeros.unit,
    year: zeros.year,
    edition,
    figures: { ...proactiveZeros(), ...unit.figures() },
  });
  const totals = unit.formulaTotals();
  const problems = problemsInOrder(form, figures, checkFigures(form, figures, totals), totals);
  return problems
    .filter(({ findings }) => findings.some(({ rule }) => sums.includes(rule)))
    .map(({ sentence }) => sentence);
}

function proactiveZeros() {
  return Object.fromEntries(
    [...zeros.figures.keys()].filter((name) => name.startsWith("proactive.")).map((name) => [name, 0]),
  );
}

function placeOf(name: string): [sheet: string, row: number, column: number] {
  const place = figureCells(form).get(name);
  if (!place) throw new Error(`The form has no ${name}`);
  return [sheetNames[place.sheet], place.row, place.column];
}

async function type(edits: readonly { readonly name: string; readonly text: string }[]): Promise<void> {
  await opened.page.evaluate(
    (places) => {
      const { user } = window.workbench.book;
      for (const { address, text } of places) {
        if (text === "") user.clear(address);
        else user.typeInto(address, text, { keepInvalid: true });
      }
    },
    edits.map(({ name, text }) => ({ address: addresses.get(name) ?? "", text })),
  );
}

/** One edit, and the syncs and writes until the pane has looked at it. */
async function editAndLook({ name, text }: { readonly name: string; readonly text: string }) {
  return opened.page.evaluate(
    async ({ address, to }) => {
      const { book, host } = window.workbench;
      const pane = document.querySelector<HTMLIFrameElement>('iframe[src*="taskpane.html"]')?.contentDocument;
      if (!host || !pane) throw new Error("The pane is closed");
      const lastLook = () => pane.querySelector("[data-checked-at]")?.getAttribute("data-checked-at");
      host.counter.reset();
      const before = lastLook();
      if (to === "") book.user.clear(address);
      else book.user.typeInto(address, to, { keepInvalid: true });
      for (let turn = 0; turn < 3000 && lastLook() === before; turn += 1) {
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
      return { syncs: host.counter.syncs, writes: host.counter.writeActions };
    },
    { address: addresses.get(name) ?? "", to: text },
  );
}

/** The sentences of the problems with sums, in the order of the list. */
async function shownSentences(): Promise<string[]> {
  return opened.pane.evaluate((rules) => {
    const items = [...document.querySelectorAll('ol[aria-label="需要处理的问题"] > li')];
    return items
      .filter((item) => rules.some((rule) => item.textContent?.includes(rule)))
      .map((item) => item.querySelector("[id]")?.textContent ?? "");
  }, sums);
}

/** Waits until the pane shows what is right; whether it came to is for the comparison to say. */
async function waitUntilShown(): Promise<void> {
  const expected = expectedSentences();
  for (let turn = 0; turn < 200; turn += 1) {
    if (JSON.stringify(await shownSentences()) === JSON.stringify(expected)) break;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  expect(await shownSentences()).toEqual(expected);
}

/** Bytes of heap that live on after collection, pane and workbench together. The emulated Excel's undo list is none of ours. */
async function heapInUse(): Promise<number> {
  await opened.page.evaluate(() => window.workbench.book.history.clear());
  for (let round = 0; round < 3; round += 1) await devtools.send("HeapProfiler.collectGarbage");
  const { usedSize } = await devtools.send("Runtime.getHeapUsage");
  return usedSize;
}
