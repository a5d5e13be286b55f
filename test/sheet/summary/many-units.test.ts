import { collect, keepLedger } from "../../../src/collection/index";
import { layOutSummary } from "../../../src/sheet/index";
import { receivedFile } from "../../support/received-file";
import { reportOfZeros } from "../../support/reports";

const today = new Date(2025, 0, 20);

test("five thousand units have a row each in every list of the summary", () => {
  const one = receivedFile("罗云乡人民政府");
  if (one.reading.kind !== "report") throw new Error(one.reading.reason);
  const { reading } = one;
  const files = Array.from({ length: 5000 }, (_, index) => {
    const unit = `第${index}乡人民政府`;
    return {
      ...one,
      file: `${unit}.xlsx`,
      reading: { ...reading, unit, report: { ...reading.report, unit } },
    };
  });
  const collection = collect(files, { year: 2024 });
  const layout = layOutSummary({
    report: { ...reportOfZeros("2021"), unit: "示例区人民政府", figures: collection.consolidation.figures },
    collection,
    ledger: keepLedger([], collection, today),
    known: new Map(),
    today,
  });
  for (const key of ["receivedFiles", "ledger"] as const) {
    const sheet = layout.sheets.find((candidate) => candidate.key === key);
    expect(sheet?.rowCount).toBeGreaterThan(5000);
    expect(
      sheet?.cells.some(
        ({ content }) => content && "value" in content && content.value === "第4999乡人民政府",
      ),
    ).toBe(true);
  }
});
