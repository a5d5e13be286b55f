import { answerText, compareResubmission, readSubmission } from "../../src/app/index";
import { classifyFiles, type CollectedFile } from "../../src/collection/index";
import { layOutWorkbook } from "../../src/sheet/index";
import { writeWorkbook } from "../../src/workbooks/index";
import { withFigures } from "../review/versions";

const today = new Date(2025, 0, 15);

/** What the published report does not print in the parts that are read here. */
const texts = {
  overview: ["我镇认真做好政府信息公开工作，主动公开及时，申请依法按时答复。"],
  problems: [
    "一些单位公开不够及时，主动公开的范围还不够广。今年完善了公开台账，组织了两次业务培训，将继续改进。",
  ],
  other: ["本年度没有收取信息处理费。"],
};

/** What a unit sent, one after the other, as the office has it then: the file that counts. */
async function countingFile(...changes: Record<string, number | null>[]): Promise<CollectedFile> {
  const received = await Promise.all(
    changes.map(async (change, index) => {
      const report = withFigures("suqian-2024", change);
      const bytes = await writeWorkbook(
        layOutWorkbook({ ...report, narrative: { ...report.narrative, ...texts } }),
      );
      return { file: `${index}.xlsx`, modified: index, reading: await readSubmission(bytes, today) };
    }),
  );
  const counting = classifyFiles(received, { year: 2024 }).find(({ state }) => state !== "重复报送");
  if (!counting) throw new Error("No file counts");
  return counting;
}

const wrong = { "proceedings.directSuit.total": 27 };

test("an answer to a file sent again says what remains of what was pointed out", async () => {
  const text = answerText(await countingFile(wrong, { "proceedings.directSuit.total": 26 }), { date: today });
  expect(text).toContain("你单位重新报送的2024年政府信息公开工作年度报告");
  expect(text).toContain("上次已经指出。");
  expect(text).toContain("与上次报送相比，改动了1格数据；上次的问题还有1个没有解决。");
});

test("a receipt for a file sent again says that what was pointed out is mended", async () => {
  const text = answerText(await countingFile(wrong, {}), { date: today });
  expect(text).toContain("接收回执");
  expect(text).toContain("与上次报送相比，改动了1格数据；上次的问题已解决1个。");
});

test("of three files the last is compared with the one before it, not with the first", async () => {
  const file = await countingFile({}, wrong, { "proceedings.directSuit.total": 26 });
  expect(compareResubmission(file)?.file).toBe("1.xlsx");
  expect(compareResubmission(file)?.told.figures).toEqual([
    expect.objectContaining({ earlier: "27", later: "26" }),
  ]);
});

test("a unit's only file is compared with nothing", async () => {
  const file = await countingFile(wrong);
  expect(compareResubmission(file)).toBeUndefined();
  expect(answerText(file, { date: today })).not.toContain("与上次报送相比");
});
