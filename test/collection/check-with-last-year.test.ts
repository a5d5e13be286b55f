import { collect, readRoster, splitRows } from "../../src/collection/index";
import type { UnitReport } from "../../src/figures/index";
import { completedFigures, emptyNarrative, reportOfZeros } from "../support/reports";
import { answered, receivedFile } from "../support/received-file";

const roster = readRoster(splitRows("甲镇\n乙镇"));
const carriedOver = (unit: string, carried: number): UnitReport => {
  const zeros = reportOfZeros("2021", {
    "requests.received.naturalPerson": carried,
    "requests.carriedForward.naturalPerson": carried,
  });
  return { ...zeros, unit, year: 2023, figures: completedFigures(zeros), narrative: emptyNarrative };
};
const context = { year: 2024, state: "送审稿" };
const rulesOf = (files: Parameters<typeof collect>[0], lastYear: readonly UnitReport[]) =>
  collect(files, { year: 2024, roster, lastYear }).files.map(
    ({ state, findings }) => `${state} ${[...new Set(findings.map(({ rule }) => rule))].join()}`,
  );

test("each report is checked beside its unit's report of last year, whatever the place before its name", () => {
  const files = ["甲镇", "乙镇"].map((unit) => receivedFile(unit, answered(5, 1), { context }));
  expect(rulesOf(files, [carriedOver("示例县甲镇人民政府", 3), carriedOver("乙镇", 1)])).toEqual([
    "可汇总 Y-CARRY",
    "可汇总 ",
  ]);
});

test("the office's copy goes before what the unit wrote into 上年数据", () => {
  const file = receivedFile("甲镇", answered(5, 1), {
    context: { ...context, previous: carriedOver("甲镇", 1) },
  });
  expect(rulesOf([file], [carriedOver("甲镇", 3)])).toEqual(["可汇总 Y-CARRY"]);
});

test("what the unit explained still counts where the finding is the same, and no longer where it is another", () => {
  const first = receivedFile("甲镇", answered(5, 1), { context });
  const [finding] =
    collect([first], { year: 2024, roster, lastYear: [carriedOver("甲镇", 3)] }).files[0]?.findings ?? [];
  if (!finding) throw new Error("No finding");
  const explained = receivedFile("甲镇", answered(5, 1), { context, explained: new Set([finding]) });
  const settled = (carried: number) =>
    collect([explained], { year: 2024, roster, lastYear: [carriedOver("甲镇", carried)] }).files.map(
      ({ read, findings }) => findings.filter((each) => read?.explained?.has(each) === true).length,
    );
  expect(settled(3)).toEqual([1]);
  expect(settled(4)).toEqual([0]);
});
