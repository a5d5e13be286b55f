import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { runCommandLine } from "../../src/cli/run-command-line";
import { readDocx } from "../../src/report/docx/index";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "nianbao-review-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function run(...words: string[]) {
  const out: string[] = [];
  const error: string[] = [];
  const code = await runCommandLine(words, {
    out: (text) => void out.push(text),
    error: (text) => void error.push(text),
  });
  return { code, out: out.join("\n"), error: error.join("\n") };
}

/** A workbook of a published report with some figures planted. */
async function workbookOf(name: string, fixture: string, planted: Readonly<Record<string, number>> = {}) {
  const report = JSON.parse(
    await readFile(path.join(__dirname, `../fixtures/reports/${fixture}.json`), "utf8"),
  );
  const source = path.join(folder, `${name}.json`);
  const workbook = path.join(folder, `${name}.xlsx`);
  await writeFile(source, JSON.stringify({ ...report, figures: { ...report.figures, ...planted } }));
  expect(await run("fill", source, "--out", workbook)).toMatchObject({ code: 0, error: "" });
  return workbook;
}

test("the text to send is printed, with deadline and contact, and the Word says the same", async () => {
  const workbook = await workbookOf("宿迁", "suqian-2024", { "proceedings.directSuit.total": 26 });
  const docx = path.join(folder, "意见.docx");
  const { code, out } = await run(
    ...["review", workbook, "--deadline", "1月20日", "--contact", "张三", "--docx", docx],
  );
  expect(code).toBe(1);
  expect(out).toContain("1. 表四“未经复议直接起诉”四项之和为25，总计填的是26，相差1，请核对。");
  expect(out).toContain("请于1月20日前改正并重新报送。\n如有疑问，请联系：张三。");
  const reading = readDocx(new Uint8Array(await readFile(docx)));
  const blocks = "content" in reading ? reading.content.blocks : [];
  const lines = blocks.flatMap((block) => (block.kind === "paragraph" && block.text ? [block.text] : []));
  expect(lines.slice(0, -1).join("\n")).toBe(out);
});

test("with the earlier file it says what was pointed out before and what changed", async () => {
  const earlier = await workbookOf("上次", "suqian-2024", {
    "proceedings.directSuit.total": 27,
    "requests.disclosed.naturalPerson": 1480,
  });
  const later = await workbookOf("这次", "suqian-2024", { "proceedings.directSuit.total": 26 });
  const { out } = await run("review", later, "--earlier", earlier);
  expect(out).toContain("相差1，请核对。上次已经指出。");
  expect(out.split("\n").slice(-3)).toEqual([
    "与上次报送相比，改动了2格数据；上次的问题已解决2个，还有1个没有解决。",
    "  表三“（一）予以公开”的“自然人”：1480 → 1408",
    "  表四“未经复议直接起诉”的“总计”：27 → 26",
  ]);
});

test("a report of another year is not compared, and told why", async () => {
  const earlier = await workbookOf("上年", "suqian-2023");
  const later = await workbookOf("本年", "suqian-2024");
  const { code, out, error } = await run("review", later, "--earlier", earlier);
  expect([code, out]).toEqual([2, ""]);
  expect(error).toContain("是2023年度的年报，和现在打开的2024年度不是同一份，没有比较。");
});
