import {
  cellsOf,
  equationsOf,
  figurePlaces,
  formOf,
  governmentLevelTitles,
  placeCells,
  sidesOf,
  zerosByLaw,
  type EditionId,
} from "../../src/form/index";
import { governmentLevels } from "../../src/sheet/index";
import officialForms from "../fixtures/forms.json";

const editions: EditionId[] = ["2019", "2021"];

describe.each(editions)("the %s edition", (edition) => {
  const form = formOf(edition);
  const official = officialForms[edition];

  test("prints every text, span, role, name and kind of the official form", () => {
    expect(form.notice).toBe(official.notice);
    expect(form.sectionTitles).toEqual(official.sectionTitles);
    expect(form.tables).toEqual(official.tables);
  });

  test("has no two cells in one place and no gap in its grid", () => {
    for (const table of form.tables) {
      const placed = placeCells(table);
      const area = placed.reduce((sum, place) => sum + place.rowSpan * place.columnSpan, 0);
      const width = Math.max(...placed.map((place) => place.column + place.columnSpan));
      expect(area).toBe(width * table.rows.length);
    }
  });

  test("says no rule twice", () => {
    const keys = form.rules.map((rule) => rule.sentence);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("sums only cells that exist, and no cell twice in one equation", () => {
    for (const equation of equationsOf(form)) {
      const names = [...equation.left, ...equation.right];
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test("has a cell rule for the kind of every figure cell", () => {
    for (const { table, cell } of figurePlaces(form).values()) {
      const rules = form.rules.filter(
        (rule) => rule.kind === "cell" && rule.table === table && rule.cells === cell.kind,
      );
      expect({ name: cell.name, rules: rules.length }).toEqual({ name: cell.name, rules: 1 });
    }
  });

  test("names only cells that exist in every condition, and looks first at one of its table", () => {
    const places = figurePlaces(form);
    for (const rule of form.rules) {
      if (rule.kind !== "condition") continue;
      for (const { flagWhen, first } of rule.cases) {
        const lastYear = sidesOf(flagWhen).flatMap((side) => ("lastYear" in side ? side.lastYear : []));
        for (const name of [...cellsOf(flagWhen), ...lastYear]) expect([...places.keys()]).toContain(name);
        expect(places.get(first)?.table).toBe(rule.table);
      }
    }
  });

  test("has a total on the right of every sum", () => {
    const places = figurePlaces(form);
    for (const equation of equationsOf(form)) {
      if (equation.rule.kind !== "sum") continue;
      expect(equation.right.map((name) => places.get(name)?.cell.role)).toEqual(["total"]);
    }
  });
});

test("the 2019 edition has 198 figure cells, 166 of them to be typed", () => {
  const cells = [...figurePlaces(formOf("2019")).values()].map((place) => place.cell);
  expect(cells).toHaveLength(198);
  expect(cells.filter((cell) => cell.role === "entry")).toHaveLength(166);
});

test("the 2021 edition has 200 figure cells", () => {
  expect(figurePlaces(formOf("2021")).size).toBe(200);
});

test("table 三 has 7 balances, 7 column sums and 23 or 25 row sums", () => {
  const count = (edition: EditionId, id: string) =>
    equationsOf(formOf(edition)).filter((equation) => equation.rule.id === id).length;
  expect([count("2019", "T3-BAL"), count("2019", "T3-SUM"), count("2019", "T3-ROW")]).toEqual([7, 7, 23]);
  expect([count("2021", "T3-BAL"), count("2021", "T3-SUM"), count("2021", "T3-ROW")]).toEqual([7, 7, 25]);
  expect([count("2019", "T4-SUM"), count("2021", "T4-SUM")]).toEqual([3, 3]);
});

test("a figure cell knows its labels as the form prints them", () => {
  const place = figurePlaces(formOf("2021")).get("requests.notDisclosed.stateSecret.business");
  expect(place?.rowLabels).toEqual(["三、本年度办理结果", "（三）不予公开", "1.属于国家秘密"]);
  expect(place?.columnLabels).toEqual(["法人或其他组织", "商业企业"]);
  const document = figurePlaces(formOf("2019")).get("proactive.normativeDocuments.created");
  expect(document?.rowLabels).toEqual(["规范性文件"]);
  expect(document?.columnLabels).toEqual(["本年新制作数量"]);
  const suit = figurePlaces(formOf("2019")).get("proceedings.directSuit.pending");
  expect(suit?.columnLabels).toEqual(["行政诉讼", "未经复议直接起诉", "尚未审结"]);
});

test("封面 calls the levels of government as the form does", () => {
  expect(governmentLevels).toEqual(governmentLevelTitles);
});

test("the law gives 规章 to provinces and cities with districts, and to nobody below them", () => {
  const form = formOf("2021");
  const zeros = ["issued", "repealed", "inForce"].map((column) => `proactive.governmentRules.${column}`);
  for (const level of ["county", "township", "countyDepartment", "townshipDepartment"])
    expect(zerosByLaw(form, level)).toEqual(zeros);
  for (const level of ["province", "prefecture", "prefectureDepartment", "", undefined])
    expect(zerosByLaw(form, level)).toEqual([]);
});

test.each<[EditionId, string]>([
  [
    "2019",
    "T2-INT hard, T2-SIGN hard, T2-BUY soft, T2-ITEM hard, T2-PUB hard, T2-PUB soft, T2-PUB soft, T2-DEC soft, T2-BUY soft, T2-BUY soft, Y-PUB soft, Y-ITEM soft",
  ],
  ["2021", "T2-INT hard, T2-FEE hard, T2-VALID soft, T2-FEE soft, T2-REG hard, T2-REG soft, Y-VALID soft"],
])("the rules of table 二 of the %s edition have the levels agreed", (edition, levels) => {
  const ofTable = formOf(edition).rules.filter((rule) => "table" in rule && rule.table === "proactive");
  expect(ofTable.map(({ id, level }) => `${id} ${level}`).join(", ")).toBe(levels);
});

test.each<[EditionId, string, string]>([
  ["2019", "F-EDITION hard", ""],
  ["2021", "F-EDITION hard, F-EDITION soft", ", N-FEE hard, N-O2 soft, N-LEN soft, N-LAW soft"],
])("every other rule of the %s edition has the level agreed", (edition, ofEdition, ofTexts) => {
  const others = formOf(edition).rules.filter((rule) => !("table" in rule) || rule.table !== "proactive");
  expect(others.map(({ id, level }) => `${id} ${level}`).join(", ")).toBe(
    "T3-BAL hard, T3-SUM hard, T3-ROW hard, T3-CELL hard, T3-OTHER soft, T4-SUM hard, T4-CELL hard, T4-POST soft, " +
      `T4-CODEF hint, T3-ZERO soft, T3-ZERO soft, T3-LEDGER soft, T34-LINK soft, Y-CARRY soft, Y-PEND soft, Y-SIM soft, ` +
      `${ofEdition}, F-ROWS hard, F-BLANK hard, F-LEFT hard, F-DATE hint, N-RECV soft, N-DONE soft, N-CARRY soft, ` +
      "N-GRP soft, N-KIND soft, N-REV soft, N-LIT soft, N-ALL soft, N-DOC soft, N-SUM soft, N-PCT soft, " +
      "N-EMPTY soft, N-YEAR soft, O-YEAR soft, N-UNITNAME soft, F-SIX hard, F-SIX soft, O-NUMSYS hard, O-SUB soft, " +
      `O-PLACE hard, O-PUNCT hint${ofTexts}`,
  );
});
