/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { createReport, createSession, ExcelWorkbook, keepChecking, type Session } from "../../src/app/index";
import { startExcel, type StartedExcel } from "../excel-host/start-excel";
import { createEditedUnit, editedNames, isTotal, numbersFrom, type EditedUnit } from "../support/edited-unit";

// What is found after each edit, held against an addition that shares no code with ours. The pane itself, a thousand
// edits and its heap: test/e2e/thousand-edits.test.ts.

const edition = "2019";
const names = editedNames(edition);
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

test("edit after edit each check is one sync and no write, and what is found is right", async () => {
  const unit = newUnit();
  const random = numbersFrom(20);
  for (let count = 0; count < 120; count += 1) {
    edit(unit, random);
    excel.host.counter.reset();
    const last = session.getSnapshot().checked;
    await until(() => session.getSnapshot().checked !== last);
    expect(session.getSnapshot().checked).not.toBe(last);
    expect([excel.host.counter.syncs, excel.host.counter.writeActions]).toEqual([1, 0]);
    expect(foundSums()).toEqual(unit.judged());
  }
}, 600_000);

test.each(["double", "late", "off"] as const)(
  "with events %s the last finding is the right one and nothing is written",
  async (events) => {
    const unit = newUnit();
    const random = numbersFrom(21);
    excel.host.faults.events = events;
    excel.host.faults.lateBy = 45;
    excel.host.counter.reset();
    for (let burst = 0; burst < 10; burst += 1) {
      for (let left = random() % 6; left >= 0; left -= 1) {
        edit(unit, random);
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

function newUnit() {
  return createEditedUnit(edition, new Map(names.filter(isTotal).map((name) => [name, formulaIn(name)])));
}

function edit(unit: EditedUnit, random: () => number): void {
  const { name, text } = unit.edit(random);
  type(name, text);
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
