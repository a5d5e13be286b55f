import {
  figurePlaces,
  formOf,
  totalEquations,
  type CellName,
  type EditionId,
  type Form,
} from "../src/form/index";
import { addUpTotals, type Figure, type Figures } from "../src/figures/index";
import { checkFigures, findCauses } from "../src/validation/index";
import { suspectsNamed } from "../src/validation/describe-cause";
import { completedFigures, publishedReport, publishedReports } from "../test/support/reports";
import { median } from "./support/measure";

// How often the wrong cell is named first, or among the first three, with its right value: every cell of every
// published report that adds up, one at a time, with every slip its value can suffer.

interface Setting {
  readonly name: string;
  readonly table: string;
  readonly following: (form: Form) => ReadonlySet<CellName>;
  readonly blanks: number;
}

const none: ReadonlySet<CellName> = new Set();
const settings: Setting[] = [
  { name: "表三，总计为数字", table: "requests", following: () => none, blanks: 0 },
  { name: "表三，总计为公式", table: "requests", following: allTotals, blanks: 0 },
  { name: "表三，总计为数字，另有1格空白", table: "requests", following: () => none, blanks: 1 },
  { name: "表三，总计为数字，另有5格空白", table: "requests", following: () => none, blanks: 5 },
  { name: "表四，总计为数字", table: "proceedings", following: () => none, blanks: 0 },
];

const times: number[] = [];
console.log("设定\t例数\t查出\t第一\t前三\t确定\t说成很可能（说错）");
for (const setting of settings) console.log(rateOf(setting));
console.log(rateOfLines("表三，一行错开一栏，总计为数字", (place, by) => [place.row, place.column + by]));
console.log(rateOfLines("表三，一列错开一行，总计为数字", (place, by) => [place.row + by, place.column]));
console.log(rateOfMovedFigures());
console.log(rateOfCountedTwice());
console.log(twoWrongCells());
console.log("表二：两版表样都没有勾稽关系，单格有误不能由合计查出");
console.log(`findCauses, median: ${median(times).toFixed(2)} ms   (target ≤ 2 ms)`);

function rateOf({ name, table, following, blanks }: Setting): string {
  let [cases, found, first, three, certain, likely, misled] = [0, 0, 0, 0, 0, 0, 0];
  const random = numbersFrom(7);
  for (const { edition, figures } of reportsThatAddUp()) {
    const form = formOf(edition);
    const totals = following(form);
    const cells = [...figures.keys()].filter((cell) => cell.startsWith(`${table}.`));
    for (const cell of cells.filter((one) => !totals.has(one))) {
      for (const wrong of slipsOf(form, figures, cell)) {
        const mistaken = new Map(figures).set(cell, number(wrong));
        for (let blank = 0; blank < blanks; blank += 1) {
          const other = cells[random() % cells.length] ?? cell;
          if (other !== cell) mistaken.delete(other);
        }
        const shown = addUpTotals(form, mistaken, totals);
        const check = checkFigures(form, shown, totals);
        const start = performance.now();
        const causes = findCauses(form, shown, check, { formulaTotals: totals });
        times.push(performance.now() - start);
        cases += 1;
        if (causes.length === 0) continue;
        found += 1;
        const right = valueAt(figures, cell);
        const suspects = causes.flatMap((cause) => cause.suspects);
        const rank = suspects.findIndex((suspect) => suspect.cell === cell && suspect.value === right);
        if (rank === 0) first += 1;
        if (rank >= 0 && rank < 3) three += 1;
        if (causes.some((cause) => cause.certain)) certain += 1;
        if (causes.some((cause) => cause.likely)) likely += 1;
        if (causes.some((cause) => cause.likely && cause.suspects[0]?.cell !== cell)) misled += 1;
      }
    }
  }
  const share = (part: number) => `${((part / found) * 100).toFixed(1)}%`;
  return [name, cases, found, share(first), share(three), share(certain), `${likely}（${misled}）`].join(
    "\t",
  );
}

type Place = { readonly row: number; readonly column: number };

/** How often a whole row or column that was typed one step off is named first, with all its right values. */
function rateOfLines(name: string, stepped: (place: Place, by: number) => readonly [number, number]): string {
  let [cases, first, three] = [0, 0, 0];
  for (const { edition, figures } of reportsThatAddUp()) {
    const places = [...figurePlaces(formOf(edition))].filter(([, { table }]) => table === "requests");
    const isAcross = stepped({ row: 0, column: 0 }, 1)[0] === 0;
    const entries = places.filter(
      ([
        cell,
        {
          cell: { role },
        },
      ]) => role === "entry" && !cell.includes(".total"),
    );
    for (const key of new Set(entries.map(([, { row, column }]) => (isAcross ? row : column)))) {
      const line = entries.filter(([, { row, column }]) => (isAcross ? row : column) === key);
      for (const by of [1, -1]) {
        const mistaken = new Map(figures);
        for (const [cell, place] of line) {
          const [row, column] = stepped(place, -by);
          const from = line.find(([, other]) => other.row === row && other.column === column);
          mistaken.set(cell, number(from ? valueAt(figures, from[0]) : 0));
        }
        const changed = line.filter(([cell]) => valueAt(mistaken, cell) !== valueAt(figures, cell));
        // Two cells or fewer are no line any more, and what fell off its end cannot be seen.
        if (changed.length < 3 || sumOf(line, mistaken) !== sumOf(line, figures)) continue;
        cases += 1;
        const suspects = suspectsIn(edition, mistaken);
        const rank = suspects.findIndex(
          ({ cell, value, also }) =>
            [{ cell, value }, ...also].every((one) => one.value === valueAt(figures, one.cell)) &&
            also.length === changed.length - 1,
        );
        if (rank === 0) first += 1;
        if (rank >= 0 && rank < 3) three += 1;
      }
    }
  }
  return rates(name, cases, first, three);
}

/** How often a figure typed into the empty column beside it is named first, with both cells, where totals follow. */
function rateOfMovedFigures(): string {
  let [cases, first, three] = [0, 0, 0];
  for (const { edition, figures } of reportsThatAddUp()) {
    const form = formOf(edition);
    const totals = allTotals(form);
    const places = [...figurePlaces(form)].filter(
      ([cell, { table }]) => table === "requests" && !totals.has(cell),
    );
    for (const [cell, { row, column }] of places) {
      const beside = places.filter(([, other]) => other.row === row && Math.abs(other.column - column) === 1);
      for (const [other] of beside) {
        const value = valueAt(figures, cell);
        if (value === 0 || valueAt(figures, other) !== 0) continue;
        cases += 1;
        const moved = new Map(figures).set(cell, number(0)).set(other, number(value));
        const suspects = causesOf(edition, addUpTotals(form, moved, totals), totals).flatMap(
          (cause) => cause.suspects,
        );
        const rank = suspects.findIndex((suspect) =>
          [suspect, ...suspect.also].every((one) => one.value === valueAt(figures, one.cell)),
        );
        if (rank === 0) first += 1;
        if (rank >= 0 && rank < 3) three += 1;
      }
    }
  }
  return rates("表三，一个数填到相邻一栏，总计为公式", cases, first, three);
}

/** How often a figure of 予以公开 that stands again under 部分公开, as in 平潭 2020, is named first. */
function rateOfCountedTwice(): string {
  let [cases, first, three] = [0, 0, 0];
  for (const { edition, figures } of reportsThatAddUp()) {
    for (const cell of [...figures.keys()].filter((one) => one.startsWith("requests.partlyDisclosed."))) {
      const before = valueAt(figures, cell.replace("partlyDisclosed", "disclosed"));
      if (cell.endsWith(".total") || before === 0 || valueAt(figures, cell) !== 0) continue;
      cases += 1;
      const suspects = suspectsIn(edition, new Map(figures).set(cell, number(before)));
      const rank = suspects.findIndex(
        (one) => one.cell === cell && one.value === 0 && one.slip === "countedTwice",
      );
      if (rank === 0) first += 1;
      if (rank >= 0 && rank < 3) three += 1;
    }
  }
  return rates("表三，重复计数，总计为数字", cases, first, three);
}

/** How often two wrong cells make one certain: never; and how often only right ones are called 很可能. */
function twoWrongCells(): string {
  const random = numbersFrom(9);
  let [cases, certain, innocent] = [0, 0, 0];
  for (const { edition, figures } of reportsThatAddUp()) {
    const form = formOf(edition);
    const cells = [...figures.keys()].filter((cell) => !cell.startsWith("proactive."));
    for (let draw = 0; draw < 1000; draw += 1) {
      const mistaken = new Map(figures);
      for (let wrong = 0; wrong < 2; wrong += 1) {
        const cell = cells[random() % cells.length] ?? "";
        const slips = slipsOf(form, figures, cell);
        mistaken.set(cell, number(slips[random() % slips.length] ?? 1));
      }
      const changed = cells.filter((cell) => valueAt(mistaken, cell) !== valueAt(figures, cell));
      if (changed.length < 2) continue;
      cases += 1;
      const causes = causesOf(edition, mistaken);
      if (causes.some((cause) => cause.certain)) certain += 1;
      const likely = causes.filter((cause) => cause.likely).map(suspectsNamed);
      const accused = likely.map((named) => named.flatMap((one) => [one, ...one.also]));
      if (accused.some((named) => !named.some(({ cell }) => changed.includes(cell)))) innocent += 1;
    }
  }
  return `两格有误\t${cases}\t说成确定的 ${certain} 例，只说了对的格很可能有误的 ${innocent} 例`;
}

function causesOf(edition: EditionId, figures: Figures, formulaTotals: ReadonlySet<CellName> = none) {
  const form = formOf(edition);
  return findCauses(form, figures, checkFigures(form, figures, formulaTotals), { formulaTotals });
}

function suspectsIn(edition: EditionId, figures: Figures) {
  return causesOf(edition, figures).flatMap((cause) => cause.suspects);
}

function sumOf(line: readonly (readonly [CellName, unknown])[], figures: Figures): number {
  return line.reduce((sum, [cell]) => sum + valueAt(figures, cell), 0);
}

function rates(name: string, cases: number, first: number, three: number): string {
  const share = (part: number) => `${((part / cases) * 100).toFixed(1)}%`;
  return [name, cases, cases, share(first), share(three), "—"].join("\t");
}

/** The wrong values a slip of the hand or the eye makes of a cell's right one. */
function slipsOf(form: Form, figures: Figures, cell: CellName): number[] {
  const right = valueAt(figures, cell);
  const digits = String(right);
  const wrong = new Set<number>();
  for (let at = 0; at < digits.length; at += 1) {
    const [before, digit, next, after] = [
      digits.slice(0, at),
      digits[at] ?? "",
      digits[at + 1] ?? "",
      digits.slice(at + 2),
    ];
    wrong.add(Number(before + next + digit + after));
    wrong.add(Number(before + next + after));
    wrong.add(Number(before + digit + digit + next + after));
    wrong.add(Number(before + String((Number(digit) + 1) % 10) + next + after));
  }
  wrong.add(right * 10);
  const places = figurePlaces(form);
  const place = places.get(cell);
  for (const [other, { table, row, column }] of places) {
    if (!place || table !== place.table) continue;
    const steps = Math.abs(row - place.row) + Math.abs(column - place.column);
    if (steps === 1 && figures.has(other)) wrong.add(valueAt(figures, other));
  }
  wrong.delete(right);
  return [...wrong];
}

function reportsThatAddUp(): { edition: EditionId; figures: Figures }[] {
  return publishedReports.flatMap((name) => {
    const report = publishedReport(name);
    const figures = completedFigures(report);
    const { findings, unverified } = checkFigures(formOf(report.edition), figures, none);
    const arithmetic = [...findings, ...unverified].some(({ rule }) => /^T[34]-(BAL|SUM|ROW)$/.test(rule));
    return arithmetic ? [] : [{ edition: report.edition, figures }];
  });
}

function allTotals(form: Form): ReadonlySet<CellName> {
  return new Set(totalEquations(form).keys());
}

function valueAt(figures: Figures, cell: CellName): number {
  const figure = figures.get(cell);
  if (figure?.state !== "number") throw new Error(`No number in ${cell}`);
  return figure.value;
}

function number(value: number): Figure {
  return { state: "number", value };
}

/** Numbers that look drawn and are the same in every run. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state >>> 8;
  };
}
