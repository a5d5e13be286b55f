import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { keepCopy } from "../../src/cli/keep-copy";
import { runCommandLine } from "../../src/cli/run-command-line";
import { readWorkbook, writeWorkbook } from "../../src/workbooks/index";
import { layOutSummary } from "../../src/sheet/index";
import { makeSummary } from "../../src/app/index";
import { answered, receivedFile } from "../support/received-file";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "nianbao-keep-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function collect(): Promise<string[]> {
  const lines: string[] = [];
  mkdirSync(path.join(folder, "收件"), { recursive: true });
  const words = [
    "collect",
    path.join(folder, "收件"),
    "--year",
    "2024",
    "--out",
    path.join(folder, "汇总.xlsx"),
  ];
  const tell = (text: string) => void lines.push(text);
  expect(await runCommandLine(words, { out: tell, error: tell })).toBe(0);
  return lines;
}

test("a summary with a sheet of the office's own stays beside the new one, and is named", async () => {
  const today = new Date();
  const { content } = makeSummary({ files: [receivedFile("甲镇", answered(3))], year: 2024, today });
  const layout = layOutSummary(content);
  const [first] = layout.sheets;
  if (!first) throw new Error("No sheet");
  const own = { ...first, key: "own", name: "电话记录", merges: [], rowCount: 1, columnCount: 1 };
  const cells = first.cells.slice(0, 1).map((cell) => ({ ...cell, content: { value: "1月6日打过电话" } }));
  const sheets = [...layout.sheets, { ...own, cells, rowHeights: [20], columnWidths: [90] }];
  const old = await writeWorkbook({ sheets, names: [] });
  writeFileSync(path.join(folder, "汇总.xlsx"), old);
  const lines = await collect();
  const [copy = ""] = readdirSync(folder).filter((name) => name.startsWith("汇总原"));
  expect(copy).toMatch(/^汇总原\d{8}-\d{6}\.xlsx$/);
  expect(lines.join("\n")).toContain(`已另存一份：${path.join(folder, copy)}`);
  expect(readFileSync(path.join(folder, copy)).equals(Buffer.from(old))).toBe(true);
  const written = readWorkbook(new Uint8Array(readFileSync(path.join(folder, "汇总.xlsx"))));
  expect(written.map(({ name }) => name)).not.toContain("电话记录");
  // The new one carries everything over, so that it needs no copy.
  await collect();
  expect(readdirSync(folder).filter((name) => name.startsWith("汇总原"))).toHaveLength(1);
});

test("two copies of one second do not write over each other", async () => {
  const file = path.join(folder, "汇总.xlsx");
  writeFileSync(file, "一");
  const at = new Date(2025, 0, 20, 10, 15, 30);
  const copies = [await keepCopy(file, at), await keepCopy(file, at)];
  expect(copies.map((copy) => path.basename(copy))).toEqual([
    "汇总原20250120-101530.xlsx",
    "汇总原20250120-101530（2）.xlsx",
  ]);
});
