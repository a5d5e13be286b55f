import { answerTo, readSubmission } from "../../src/app/index";
import { classifyFiles } from "../../src/collection/index";
import { formOf } from "../../src/form/index";
import { composeReport } from "../../src/report/index";
import { writeDocx } from "../../src/report/docx/index";
import { publishedReport } from "../support/reports";
import { withBody } from "../support/returned-word";

const suqian = publishedReport("suqian-2024");
const today = new Date(2025, 0, 20);

/** The Word of 宿迁 2024 with its body changed as an office would change it. */
async function received(change: (body: string) => string) {
  const form = formOf(suqian.edition);
  const docx = await writeDocx(composeReport({ ...suqian, form }));
  const bytes = withBody(docx, change);
  const reading = await readSubmission(bytes, today);
  if (reading.kind !== "report") throw new Error(reading.reason);
  const [file] = classifyFiles([{ file: "宿迁.docx", reading }], { year: 2024 });
  if (!file) throw new Error("not classified");
  return { file, told: file.findings.filter(({ rule }) => rule === "F-SIX") };
}

const answered = (file: Awaited<ReturnType<typeof received>>["file"]) =>
  answerTo(file, { date: today })
    .groups.flatMap(({ points }) => points.map(({ text }) => text))
    .join("\n");

test("a unit whose Word lost the heading of section 五 gets it back with the heading named", async () => {
  const { file, told } = await received((body) => body.replace("五、存在的主要问题及改进情况", "存在不足"));
  expect(told.map(({ level, text }) => [level, text])).toEqual([["hard", "五、存在的主要问题及改进情况"]]);
  expect(file.state).toBe("退回");
  expect(answered(file)).toContain("没有找到“五、存在的主要问题及改进情况”这个标题");
});

test("a reworded heading is asked about", async () => {
  const { file, told } = await received((body) =>
    body.replace("五、存在的主要问题及改进情况", "五、存在问题及改进情况"),
  );
  expect(told.map(({ level }) => level)).toEqual(["soft"]);
  expect(answered(file)).toContain(
    "标题“五、存在问题及改进情况”与官方标题“五、存在的主要问题及改进情况”不同",
  );
});

test("a heading doubled in the texts is told as a heading and not as a text once more", async () => {
  const { told } = await received((body) =>
    body.replace("六、其他需要报告的事项", "五、存在的主要问题及改进情况"),
  );
  expect(told.map(({ text }) => text)).toEqual(["六、其他需要报告的事项", "五、存在的主要问题及改进情况"]);
});
