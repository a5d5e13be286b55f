import fs from "node:fs";
import path from "node:path";
import { checkUnitList, kindByName } from "../../src/collection/index";
import type { BodyKind } from "../../src/consolidation/index";
import { emptyNarrative, number, publishedReport } from "../support/reports";

type Bodies = Parameters<typeof checkUnitList>[0];

const ordinary = (...units: readonly string[]): Bodies =>
  units.map((unit) => ({ unit, kind: kindByName(unit) }));
const told = (bodies: Bodies, text: string, received = 10, brought = 2) =>
  checkUnitList(
    bodies,
    { ...emptyNarrative, overview: [text] },
    new Map([
      ["requests.received.total", number(received)],
      ["requests.broughtForward.total", number(brought)],
    ]),
  ).map(({ sentence }) => sentence);

test("a paragraph that lists the units must add up to table three, either way offices count", () => {
  const units = ordinary("甲镇", "乙镇", "丙局");
  expect(told(units, "收到申请：甲镇5件、乙镇4件、丙局1件。")).toEqual([]);
  expect(told(units, "收到申请：甲镇5件、乙镇4件、丙局3件。")).toEqual([]);
  expect(told(units, "收到申请：甲镇5件、乙镇4件、丙局2件。")).toEqual([
    "文字中分单位列出的3个数合计为11，表三的数是10，相差1，请核对。",
  ]);
  expect(told(units, "收到申请，其中甲镇5件。")).toEqual([]);
});

test("units are known by the names their own office gives them", () => {
  const units = ordinary("宿迁市公安局", "宿迁市教育局", "沭阳县公安局");
  expect(told(units, "收到申请：市公安局5件、市教育局收到4件、沭阳县公安局2件。")).toHaveLength(1);
  expect(told(units, "收到申请：公安局5件、教育局4件、沭阳县公安局2件。")).toEqual([]);
  expect(told(units, "收到申请：市公安局5件，市教育局4件，沭阳县公安局1件。")).toEqual([]);
});

test("a longer name is no shorter one's, and a name named before without a number does not hide the list", () => {
  const units = ordinary("城关镇人民政府", "城关镇卫生院", "丙局");
  const text = "城关镇巧用申请台账。收到申请：城关镇5件、城关镇卫生院4件、丙局2件。";
  expect(told(units, text)).toHaveLength(1);
  expect(told(units, text, 11)).toEqual([]);
});

test("with some units listed one by one and others of their kind together nothing is compared", () => {
  const units = ordinary("甲局", "乙局", "丙局", "丁局");
  expect(told(units, "收到申请：各部门9件，其中甲局5件、乙局4件。")).toEqual([]);
});

describe("宿迁市 2023, which lists its parts", () => {
  const report = publishedReport("suqian-2023");
  const lines = fs
    .readFileSync(path.join(__dirname, "../fixtures/narratives/whole/suqian-2023.txt"), "utf8")
    .split("\n");
  const overview = lines.filter((line) => line.includes("3607件"));
  const counties = ["沭阳县", "泗阳县", "泗洪县", "宿豫区", "宿城区"].map((name) => `${name}人民政府`);
  const zones = ["宿迁经济技术开发区", "宿迁市湖滨新区", "苏州宿迁工业园区", "宿迁市洋河新区"];
  const of = (kind: BodyKind, units: readonly string[]) => units.map((unit) => ({ unit, kind }));
  const bodies = [
    ...of("government", ["宿迁市人民政府"]),
    ...of("department", ["宿迁市公安局", "宿迁市教育局", "宿迁市民政局"]),
    ...of("lower", [...counties, ...zones.map((name) => `${name}管理委员会`)]),
  ];
  const check = (text: readonly string[]) =>
    checkUnitList(bodies, { ...emptyNarrative, overview: text }, report.figures);

  test("adds up as printed", () => {
    expect(overview).toHaveLength(1);
    expect(check(overview)).toEqual([]);
  });

  test.each([
    ["a department's part", "市各有关部门933件", "市各有关部门923件"],
    ["a county's", "泗阳县301件", "泗阳县310件"],
    ["a zone's", "市洋河新区16件", "市洋河新区61件"],
    ["the city's own", "市政府349件", "市政府439件"],
  ])("is told when %s was changed", (_, printed, changed) => {
    const [text = ""] = overview;
    expect(text).toContain(printed);
    const [finding] = check([text.replace(printed, changed)]);
    expect(finding?.sentence).toMatch(/^文字中分单位列出的11个数合计为\d+，表三的数是3607，/);
  });
});
