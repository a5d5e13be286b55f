import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { figurePlaces, formOf, type CellName, type EditionId } from "../../src/form/index";
import { cellContentOf, type UnitReport } from "../../src/figures/index";
import {
  cellAddress,
  figureCells,
  layOutWorkbook,
  readWorkbookReport,
  type GridValue,
  type SheetKey,
  type WorkbookLayout,
} from "../../src/sheet/index";
import { writeWorkbook } from "../../src/workbooks";
import { gridOfLayout } from "../support/grid-of-layout";
import { publishedReport, publishedReports, reportOfZeros } from "../support/reports";
import {
  noAnswers,
  rounds,
  statesOf,
  type CellState,
  type CoverAnswers,
  type LastYearState,
  type Round,
} from "./figure-states";
import { conditionalFills, expectedMarks, firstHolding, freeCells } from "./marks";
import { openInLibreOffice, type OfficeEntry, type OfficeSession, type OfficeValue } from "./libreoffice";
import { formulaTotalCells, liveCheckOf, verdictCells, type LiveCheck } from "./verdicts";

jest.setTimeout(600_000);

const unreadableEverywhere: readonly (readonly [CellName, CellState])[] = [
  ["proactive.licensing.decisions", null],
  ["proactive.penalties.decisions", "/"],
  ["requests.received.naturalPerson", "12"],
  ["requests.received.business", null],
  ["requests.broughtForward.otherOrganization", 1],
  ["requests.disclosed.total", null],
  ["requests.notHandled.petition.business", { formula: "error" }],
  ["requests.notHandled.petition.total", "无"],
  ["requests.carriedForward.legalService", 1.5],
  ["proceedings.reconsideration.upheld", -1],
  ["proceedings.reconsideration.total", 7],
  ["proceedings.directSuit.pending", null],
];

/** Together off by 1000000000.000001, more digits than a number keeps. */
const sixteenDigits: Round = {
  base: "filled",
  seed: 0,
  lastYear: [],
  cover: noAnswers,
  changes: [
    ["requests.disclosed.naturalPerson", 0.000001],
    ["requests.notDisclosed.thirdPartyRights.legalService", 149192565],
    ["requests.notDisclosed.internalAffairs.researchInstitute", 850807492],
  ],
};

const roundCount = Number(process.env.ROUNDS ?? 250);

describe.each<EditionId>(["2019", "2021"])("in LibreOffice the workbook of edition %s", (edition) => {
  const form = formOf(edition);
  const cells = figureCells(form);
  let folder: string;
  let layout: WorkbookLayout;
  let session: OfficeSession;
  /** What stands in the figure cells now. */
  let standing: Map<CellName, CellState>;
  /** What stands on 封面 and 上年数据 now, where it is not what was laid out. */
  let besides: Map<string, Beside>;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "checks-agree-"));
    const file = join(folder, "report.xlsx");
    const blank: UnitReport = { ...reportOfZeros(edition), figures: new Map() };
    layout = layOutWorkbook(blank, { previous: yearBefore(blank) });
    writeFileSync(file, await writeWorkbook(layout));
    session = await openInLibreOffice(file);
    standing = statesOf(form, { base: "blank", seed: 0, changes: [] });
    besides = new Map();
  });

  afterAll(async () => {
    await session.close();
    rmSync(folder, { recursive: true });
  });

  /**
   * Types what differs from what stands there, and recalculates; 上年数据 is of zeros but for what is given. What stands
   * between two changes is typed again with them: one block costs what one cell does.
   */
  async function fill(
    states: ReadonlyMap<CellName, CellState>,
    lastYear: readonly (readonly [CellName, LastYearState])[] = [],
    cover: CoverAnswers = noAnswers,
  ): Promise<void> {
    await answer(lastYear, cover);
    const bySheet = new Map<string, (readonly [string, OfficeEntry])[]>();
    const changed = new Set<string>();
    for (const [name, state] of states) {
      const { sheet, address } = placeOf(name);
      const differs = JSON.stringify(state) !== JSON.stringify(standing.get(name));
      if (differs) changed.add(sheet);
      const isPlain = state === null || typeof state !== "object";
      if (differs || isPlain)
        bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), [address, entryOf(name, state)]]);
      standing.set(name, state);
    }
    for (const sheet of changed) await session.set(sheet, bySheet.get(sheet) ?? []);
    await session.recalculate();
  }

  async function answer(
    lastYear: readonly (readonly [CellName, LastYearState])[],
    cover: CoverAnswers,
  ): Promise<void> {
    const wanted = new Map<string, Beside>();
    const put = (key: SheetKey, row: number, column: number, entry: LastYearState) => {
      const sheet = layout.sheets.findIndex((each) => each.key === key);
      wanted.set(`${key} ${row},${column}`, { sheet, row, column, entry });
    };
    for (const [name, entry] of lastYear) put("previousYear", lastYearRows(layout).get(name)!, 3, entry);
    put("cover", 3, 3, cover.governmentLevel);
    put("cover", 7, 1, cover.ledgerReceived);
    put("cover", 7, 3, cover.ledgerAnswered);
    for (const [key, { sheet, row, column }] of besides)
      if (!wanted.has(key)) wanted.set(key, { sheet, row, column, entry: 0 });
    const changed = [...wanted].filter(
      ([key, { entry }]) => JSON.stringify(entry) !== JSON.stringify(besides.get(key)?.entry),
    );
    const typed = new Map<string, (readonly [string, OfficeEntry])[]>();
    for (const [key, beside] of changed) {
      const { sheet, row, column, entry } = beside;
      const { name } = layout.sheets[sheet]!;
      const content = entry !== null && typeof entry === "object" ? { formula: "=1/0" } : entry;
      typed.set(name, [...(typed.get(name) ?? []), [cellAddress(row, column), content]]);
      besides.set(key, beside);
    }
    for (const [name, entries] of typed) await session.set(name, entries);
  }

  function placeOf(name: CellName): { sheet: string; address: string } {
    const cell = cells.get(name)!;
    const sheet = layout.sheets.find(({ key }) => key === cell.sheet)!.name;
    return { sheet, address: cellAddress(cell.row, cell.column) };
  }

  function entryOf(name: CellName, state: CellState): OfficeEntry {
    if (state === null || typeof state !== "object") return state;
    if (state.formula === "error") return { formula: "=1/0" };
    const { row, column } = cells.get(name)!;
    const content = layout.sheets
      .find(({ key }) => key === cells.get(name)!.sheet)!
      .cells.find((cell) => cell.row === row && cell.column === column)?.content;
    if (!content || !("formula" in content)) throw new Error(`${name} is laid out without a formula`);
    return { formula: localFormula(content.formula) };
  }

  async function readAll(places: readonly { readonly sheet: string; readonly address: string }[]) {
    const values: OfficeValue[] = [];
    const sheets = [...new Set(places.map(({ sheet }) => sheet))];
    for (const sheet of sheets) {
      const indexes = [...places.keys()].filter((index) => places[index]?.sheet === sheet);
      const read = await session.read(
        sheet,
        indexes.map((index) => places[index]!.address),
      );
      indexes.forEach((index, at) => (values[index] = read[at] ?? null));
    }
    return values;
  }

  /** The live check on what LibreOffice holds. */
  async function liveCheck(): Promise<LiveCheck> {
    const names = [...cells.keys()];
    const values = await readAll(names.map(placeOf));
    const grid = gridOfLayout(layout).map((sheet) => ({
      ...sheet,
      values: sheet.values.map((row) => [...row]),
      formulas: sheet.formulas.map((row) => [...row]),
    }));
    names.forEach((name, index) => {
      const cell = cells.get(name)!;
      const sheet = grid[layout.sheets.findIndex(({ key }) => key === cell.sheet)]!;
      sheet.values[cell.row]![cell.column] = gridValue(values[index] ?? null);
      const state = standing.get(name);
      const ours = state !== null && typeof state === "object" && state.formula === "sum";
      if (!ours) sheet.formulas[cell.row]![cell.column] = null;
    });
    const others = [...besides.values()];
    const held = await readAll(
      others.map(({ sheet, row, column }) => ({
        sheet: layout.sheets[sheet]!.name,
        address: cellAddress(row, column),
      })),
    );
    others.forEach(({ sheet, row, column }, index) => {
      grid[sheet]!.values[row]![column] = gridValue(held[index] ?? null);
    });
    const found = readWorkbookReport(grid);
    if (!found) throw new Error("The report is not found in what LibreOffice holds");
    return liveCheckOf(form, found);
  }

  test("says in every check cell and total what the live check says", async () => {
    const verdicts = [...verdictCells(form, layout), ...formulaTotalCells(form, layout)];
    let ticks = 0;
    await fc.assert(
      fc.asyncProperty(rounds(form), async (round) => {
        await fill(statesOf(form, round), round.lastYear, round.cover);
        const live = await liveCheck();
        const said = await readAll(verdicts);
        const differences = verdicts.flatMap(({ sheet, address, verdict, ...rest }, index) => {
          // A typed total is no formula's.
          if ("name" in rest && !live.found.formulaTotals.has(String(rest.name))) return [];
          const expected = verdict(live);
          const there = said[index] ?? null;
          if (expected === "✓") ticks += 1;
          return agree(there, expected)
            ? []
            : [{ sheet, address, sheetSays: there, liveCheckSays: expected }];
        });
        expect(differences).toEqual([]);
      }),
      { numRuns: roundCount, examples: [[sixteenDigits]], interruptAfterTimeLimit: 400_000 },
    );
    // A round in which nothing holds would prove little.
    expect(ticks).toBeGreaterThan(roundCount * 20);
  });

  test.each<[string, readonly (readonly [CellName, CellState])[]]>([
    ["a row sum", [["requests.received.total", 2]]],
    ["a column sum", [["requests.outcomesTotal.business", 2]]],
    ["a balance", [["requests.carriedForward.naturalPerson", 1]]],
    ["a block", [["proceedings.directSuit.total", 2]]],
    ["blanks, texts, an error, fractions and negative numbers", unreadableEverywhere],
  ])("marks %s in red where the live check finds it, and blanks in the light tint", async (_, changes) => {
    await fill(statesOf(form, { base: "zeros", seed: 0, changes }));
    const expected = expectedMarks(form, await liveCheck());
    const marked = await marks();
    expect(Object.fromEntries(marked)).toEqual(Object.fromEntries(expected));
    expect(marked.size).toBeGreaterThan(0);
  });

  /** The fill each figure cell gets from its conditional formats, their conditions worked out in cells left free. */
  async function marks(): Promise<Map<CellName, string>> {
    const filled = new Map<CellName, string>();
    for (const sheet of layout.sheets) {
      const conditions = [...cells].flatMap(([name, cell]) => {
        if (cell.sheet !== sheet.key) return [];
        const fills = conditionalFills(sheet, cell);
        const formula = localFormula(firstHolding(fills.map(({ condition }) => condition)));
        return [{ name, formula, fills: fills.map(({ fill }) => fill) }];
      });
      if (conditions.length === 0) continue;
      const free = freeCells(sheet);
      for (let at = 0; at < conditions.length; at += free.length) {
        const batch = conditions.slice(at, at + free.length);
        await session.set(
          sheet.name,
          batch.map(({ formula }, index) => [free[index]!, { formula }] as const),
        );
        await session.recalculate();
        const found = await session.read(sheet.name, free.slice(0, batch.length));
        batch.forEach(({ name, fills }, index) => {
          const holding = found[index];
          if (typeof holding !== "number") throw new Error(`${name}: ${JSON.stringify(holding)}`);
          if (holding > 0) filled.set(name, fills[holding - 1]!);
        });
      }
      await session.set(
        sheet.name,
        free.map((address) => [address, null] as const),
      );
    }
    return filled;
  }

  test.each(["blank", ...publishedReports.filter((name) => publishedReport(name).edition === edition)])(
    "recalculates every formula of %s to the result that is stored in the file",
    async (name) => {
      const blank: UnitReport = { ...reportOfZeros(edition), figures: new Map() };
      // Only figures are typed; unit, year and texts are those of the workbook that is open.
      const { unit, year, narrative } = blank;
      const report: UnitReport =
        name === "blank" ? blank : { ...publishedReport(name), unit, year, narrative };
      const states = new Map<CellName, CellState>();
      for (const [cellName, { cell }] of figurePlaces(form)) {
        const figure = report.figures.get(cellName);
        const isSum = cell.role === "total" && !report.typedTotals.has(cellName);
        states.set(cellName, isSum ? { formula: "sum" } : figure ? cellContentOf(figure, cell.kind) : null);
      }
      await fill(states);
      const stored = layOutWorkbook(report, { previous: yearBefore(blank) }).sheets.flatMap((sheet) =>
        sheet.cells.flatMap(({ row, column, content }) =>
          content && "formula" in content
            ? [{ sheet: sheet.name, address: cellAddress(row, column), result: content.result }]
            : [],
        ),
      );
      const recalculated = await readAll(stored);
      const differences = stored.flatMap(({ sheet, address, result }, index) => {
        const there = recalculated[index] ?? null;
        return agree(there, result) ? [] : [{ sheet, address, stored: result, recalculated: there }];
      });
      expect(differences).toEqual([]);
    },
  );
});

/** A cell of 封面 or 上年数据 with what was typed into it. */
interface Beside {
  /** Its index in the layout. */
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly entry: LastYearState;
}

function yearBefore({ edition, year }: UnitReport): UnitReport {
  return { ...reportOfZeros(edition), year: year - 1 };
}

/** The row of each figure of last year, by the names printed beside them. */
function lastYearRows(layout: WorkbookLayout): ReadonlyMap<CellName, number> {
  const cells = layout.sheets.find(({ key }) => key === "previousYear")?.cells ?? [];
  return new Map(
    cells.flatMap(({ row, column, content }) =>
      column === 6 && content && "value" in content ? [[String(content.value), row] as const] : [],
    ),
  );
}

/** Equal as texts; as numbers, equal to what fifteen digits show. */
function agree(there: OfficeValue, expected: string | number): boolean {
  if (typeof there !== "number" || typeof expected !== "number") return there === expected;
  return Math.abs(there - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
}

function gridValue(value: OfficeValue): GridValue {
  return value !== null && typeof value === "object" ? value.error : value;
}

/** A formula with ";" between arguments, outside of its texts. */
function localFormula(formula: string): string {
  return formula.replace(/"[^"]*"|,/g, (piece) => (piece === "," ? ";" : piece));
}
