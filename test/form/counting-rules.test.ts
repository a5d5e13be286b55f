import { countingRule, figurePlaces, formOf, type EditionId } from "../../src/form/index";

/** The rows of a form none of whose figures has a counting rule. */
function rowsWithout(edition: EditionId): string[] {
  const rows = new Map<string, boolean>();
  for (const name of figurePlaces(formOf(edition)).keys()) {
    const row = name.split(".").slice(0, -1).join(".");
    rows.set(row, rows.get(row) === true || countingRule(edition, name) !== undefined);
  }
  return [...rows].filter(([, told]) => !told).map(([row]) => row);
}

test("only rows that the form explains by itself have no counting rule", () => {
  const explained = ["requests.received", "requests.broughtForward", "requests.notHandled.confirmation"];
  expect(rowsWithout("2019")).toEqual([
    "proactive.governmentRules",
    "proactive.normativeDocuments",
    ...explained,
  ]);
  expect(rowsWithout("2021")).toEqual([...explained, "requests.otherwiseHandled.other"]);
});

test.each([
  ["requests.notDisclosed.stateSecret.business", "《政府信息公开条例》第十四条"],
  ["requests.notDisclosed.thirdPartyRights.total", "《政府信息公开条例》第十五条"],
  ["requests.notDisclosed.internalAffairs.naturalPerson", "《政府信息公开条例》第十六条第一款"],
  ["requests.partlyDisclosed.business", "《政府信息公开条例》第三十七条、年度报告格式表三"],
  ["requests.notHandled.massRepeated.business", "《政府信息公开条例》第三十五条"],
  ["proceedings.directSuit.upheld", "国办公开办函〔2021〕30号一（四）"],
  ["proactive.penalties.decisions", "国办公开办函〔2021〕30号一（二）"],
])("%s counts by %s", (name, source) => {
  expect(countingRule("2021", name)?.source).toBe(source);
});

test("处罚 counts what is published in 2019 and every decision in 2021", () => {
  const counts = (edition: EditionId) => countingRule(edition, "proactive.penalties.decisions")?.counts;
  expect(counts("2019")).toBe(
    "实施行政处罚的依据、条件、程序，以及本行政机关认为具有一定社会影响的行政处罚决定。",
  );
  expect(counts("2021")).toBe("本年作出的全部处理决定，包括已公开的和依法未公开的，截至报告年度12月31日。");
});

test("suits with and without reconsideration are told apart, and who fills in a joint defendant's", () => {
  const [direct, after] = ["directSuit", "suitAfterReconsideration"].map((block) =>
    countingRule("2021", `proceedings.${block}.total`),
  );
  expect(direct?.counts).toBe("未经行政复议、直接提起的政府信息公开行政诉讼的处理结果。");
  expect(after?.counts).toBe("经行政复议后提起的政府信息公开行政诉讼的处理结果。");
  expect(direct?.leavesOut).toContain("只计原行为主体的");
  expect(countingRule("2021", "proceedings.reconsideration.total")?.leavesOut).toBeUndefined();
});

test("（六）其他处理 is for the change of regulations in 2019, and no such thing in 2021", () => {
  expect(countingRule("2019", "requests.otherwiseHandled.total")?.counts).toContain("新旧条例执行衔接");
  expect(countingRule("2021", "requests.otherwiseHandled.other.total")).toBeUndefined();
});
