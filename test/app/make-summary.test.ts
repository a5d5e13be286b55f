import { findSummary, makeSummary, type MadeSummary, type OpenedSummary } from "../../src/app/index";
import { readRoster, splitRows } from "../../src/collection/index";
import { layOutSummary } from "../../src/sheet/index";
import { gridOfLayout } from "../support/grid-of-layout";
import { answered, receivedFile } from "../support/received-file";

const today = new Date(2025, 0, 20);
const roster = readRoster(
  splitRows("单位名称,类别\n甲镇,\n乙镇,\n税务局,垂管\n示例区人民政府,\n示例区人民政府办公室,"),
);

/** The summary as it is opened again. */
function opened({ content }: MadeSummary): OpenedSummary {
  const found = findSummary(gridOfLayout(layOutSummary(content)));
  if (!found) throw new Error("No summary");
  return found;
}

test("the gap to last year's sum is told once, and blames no body that did not change", () => {
  const year = 2023;
  const units = roster.map(({ name }) => name);
  const carried = { "requests.received.naturalPerson": 2, "requests.carriedForward.naturalPerson": 2 };
  const last = makeSummary({
    files: units.map((unit) => receivedFile(unit, unit === "甲镇" ? carried : {}, { year })),
    year,
    roster,
    today,
  });
  const { collection, sumFindings } = makeSummary({
    files: units.map((unit) => receivedFile(unit, answered(1, unit === "甲镇" ? 1 : 0))),
    year: 2024,
    roster,
    lastYear: opened(last),
    today,
  });
  const told = [...collection.findings, ...sumFindings].filter(({ cells }) =>
    cells.includes("requests.broughtForward.naturalPerson"),
  );
  expect(told.map(({ rule }) => rule)).toEqual(["C-PREV"]);
  expect(told[0]?.sentence).toContain("两年计入的单位相同");
});
