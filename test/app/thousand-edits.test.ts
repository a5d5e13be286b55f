/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createReport, createSession, ExcelWorkbook, keepChecking, type Session } from "../../src/app/index";
import { startExcel, type StartedExcel } from "../excel-host/start-excel";
import { judgeSums, officialNames } from "../support/independent-sums";

// A day's work of a clerk, and more: the pane stays as quick, as quiet and as small as on the first edit.

const edition = "2019";
const names = officialNames(edition).filter((name) => !name.startsWith("proactive."));
const sums = ["T3-BAL", "T3-SUM", "T3-ROW", "T4-SUM"];

let excel: StartedExcel;
let session: Session;
let stop: () => void;

beforeEach(async () => {
  excel = await startExcel();
  session = createSession(new ExcelWorkbook());
  await createReport(session, "示例县示例乡人民政府", 2020);
  for (const name of names.filter((one) => !isTotal(one))) type(name, "0");
  stop = keepChecking(session, document);
  await quiet();
}, 120_000);

afterEach(async () => {
  stop();
  await excel.settle();
  excel.close();
});

test("over 1,000 edits each check is one sync and no write, and what is found is right", async () => {
  const unit = newUnit();
  const random = numbersFrom(20);
  const heap: number[] = [];
  for (let edit = 0; edit < 1100; edit += 1) {
    // The first edits warm up what is made once.
    if (edit >= 300 && edit % 100 === 0) heap.push(await heapInUse());
    unit.edit(random);
    excel.host.counter.reset();
    const last = session.getSnapshot().checked;
    await until(() => session.getSnapshot().checked !== last);
    expect(session.getSnapshot().checked).not.toBe(last);
    expect([excel.host.counter.syncs, excel.host.counter.writeActions]).toEqual([1, 0]);
    expect(foundSums()).toEqual(unit.judged());
  }
  heap.push(await heapInUse());
  expect(usualGrowth(heap)).toBeLessThanOrEqual(256 * 1024);
}, 600_000);

test.each(["double", "late", "off"] as const)(
  "with events %s the last finding is the right one and nothing is written",
  async (events) => {
    const unit = newUnit();
    const random = numbersFrom(21);
    excel.host.faults.events = events;
    excel.host.faults.lateBy = 45;
    excel.host.counter.reset();
    for (let burst = 0; burst < 25; burst += 1) {
      for (let edit = random() % 6; edit >= 0; edit -= 1) {
        unit.edit(random);
        if (random() % 2 === 0) await pause(random() % 50);
      }
      // Nobody tells of lost events: the pane looks for itself once it is looked at.
      if (events === "off") window.dispatchEvent(new Event("focus"));
      await quiet();
      const judged = unit.judged();
      // On a busy machine the last check may still be on its way.
      await until(() => JSON.stringify(foundSums()) === JSON.stringify(judged), 500);
      expect(foundSums()).toEqual(judged);
    }
    expect(excel.host.counter.writeActions).toBe(0);
  },
  120_000,
);

/** What a person has typed, kept beside the workbook; a total is added up here until it is typed over. */
function newUnit() {
  const typed = new Map<string, number | string | null>(
    names.flatMap((name) => (isTotal(name) ? [] : [[name, 0] as const])),
  );
  const formulas = new Map(names.filter(isTotal).map((name) => [name, formulaIn(name)]));
  return {
    edit(random: () => number) {
      const name = names[random() % names.length] ?? "";
      const [kind, value] = [random() % 10, random() % 40];
      const formula = formulas.get(name);
      if (formula !== undefined && typed.has(name)) {
        typed.delete(name);
        type(name, formula);
      } else if (kind === 0 && formula === undefined) {
        typed.set(name, typed.get(name) === null ? value : null);
        type(name, String(typed.get(name) ?? ""));
      } else if (kind === 1) {
        typed.set(name, typed.get(name) === "无" ? value : "无");
        type(name, String(typed.get(name)));
      } else {
        typed.set(name, typed.get(name) === value ? value + 1 : value);
        type(name, String(typed.get(name)));
      }
    },
    judged: () => judgeSums(edition, withTotals(typed)),
  };
}

function withTotals(typed: ReadonlyMap<string, number | string | null>) {
  const figures: Record<string, number | string | null> = Object.fromEntries(typed);
  const add = (total: string, parts: string[]) => {
    if (typed.has(total)) return;
    const values = parts.map((part) => figures[part]);
    figures[total] = values.every((value) => typeof value === "number")
      ? values.reduce((sum, value) => sum + Number(value), 0)
      : null;
  };
  const entries = names.filter((name) => !isTotal(name));
  const lastPart = (name: string) => name.slice(name.lastIndexOf(".") + 1);
  const ofIntake = /^requests\.(received|broughtForward|carriedForward|outcomesTotal)\./;
  for (const total of names.filter((name) => /^requests\.outcomesTotal\.(?!total)/.test(name))) {
    const column = entries.filter(
      (name) => name.startsWith("requests.") && lastPart(name) === lastPart(total),
    );
    add(
      total,
      column.filter((name) => !ofIntake.test(name)),
    );
  }
  for (const total of names.filter((name) => name.endsWith(".total"))) {
    const row = total.slice(0, -"total".length);
    add(
      total,
      names.filter((name) => name !== total && name.startsWith(row)),
    );
  }
  return figures;
}

function isTotal(name: string): boolean {
  return name.endsWith(".total") || name.startsWith("requests.outcomesTotal.");
}

function foundSums() {
  const { findings, unverified } = session.getSnapshot().checked!.check;
  const of = (told: readonly { rule: string; cells: readonly string[] }[]) =>
    told
      .filter(({ rule }) => sums.includes(rule))
      .map(({ rule, cells }) => `${rule} ${cells[0]}`)
      .sort();
  return { broken: of(findings), unverified: of(unverified) };
}

const addresses = new Map<string, string>();

function addressOf(name: string): string {
  const known = addresses.get(name);
  if (known !== undefined) return known;
  const [, sheet, cell] = /“(.*)”的(.*)格/.exec(session.workbook.whereabouts(name) ?? "") ?? [];
  const address = `'${sheet}'!${cell}`;
  addresses.set(name, address);
  return address;
}

function type(name: string, text: string): void {
  if (text === "") excel.model.user.clear(addressOf(name));
  else excel.model.user.typeInto(addressOf(name), text, { keepInvalid: true });
}

function formulaIn(name: string): string {
  const [, sheet = ""] = /^'(.*)'!/.exec(addressOf(name)) ?? [];
  const { row, column } = session.getSnapshot().checked!.found.places.get(name)!;
  return excel.model.findSheet(sheet)!.editText(row, column);
}

/** Waits for it, but not for ever; whether it came to be is for the caller to look at. */
async function until(condition: () => boolean, turns = 3000): Promise<void> {
  for (let turn = 0; turn < turns && !condition(); turn += 1) await pause(2);
}

/** Long enough for every event, however late, and for the check after it. */
async function quiet(): Promise<void> {
  await pause(150);
  await excel.settle();
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Bytes of heap that live on after collection. The emulated Excel's own undo list is none of ours. */
async function heapInUse(): Promise<number> {
  excel.model.history.clear();
  await excel.settle();
  for (let round = 0; round < 3; round += 1) {
    collect();
    await pause(20);
  }
  return process.memoryUsage().heapUsed;
}

/** The middle one of the steps: a leak shows in every one, code that the engine throws away or makes anew only in some. */
function usualGrowth(heap: readonly number[]): number {
  const steps = heap.slice(1).map((bytes, at) => bytes - (heap[at] ?? NaN));
  return steps.sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? NaN;
}

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** Numbers that look drawn and are the same in every run. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state >>> 8;
  };
}
