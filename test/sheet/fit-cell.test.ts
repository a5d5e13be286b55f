import { fitCell, layOutAnswer } from "../../src/sheet/index";
import { readWorkbook, writeWorkbook } from "../../src/workbooks/index";

test("what a cell takes is not touched, and half a sign is never left at its end", () => {
  expect(fitCell("数".repeat(32_767))).toHaveLength(32_767);
  for (const text of ["𠮷".repeat(20_000), `数${"𠮷".repeat(20_000)}`]) {
    const fitted = fitCell(text);
    expect(fitted.length).toBeLessThanOrEqual(32_767);
    expect(fitted).toMatch(/[\udc00-\udfff]……（一格放不下，以下略）$/);
  }
});

test("an answer with a point of any length is a workbook that opens again", async () => {
  const { layout } = layOutAnswer({
    title: "审核意见",
    addressee: "甲镇：",
    opening: ["数".repeat(40_000)],
    points: [{ kind: "需要改正", where: "整份年报", text: "一处\n".repeat(20_000) }],
    closing: [],
    signature: [],
    stamp: "AAAA-BBBB",
  });
  const [sheet] = readWorkbook(await writeWorkbook({ sheets: [layout], names: [] }));
  const texts = sheet?.values.flat().filter((value) => String(value).endsWith("（一格放不下，以下略）"));
  expect(texts).toHaveLength(2);
});
