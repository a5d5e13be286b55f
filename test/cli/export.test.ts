import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { runCommandLine } from "../../src/cli/run-command-line";
import { withBody } from "../support/returned-word";

const fixtures = path.join(__dirname, "../fixtures/reports");
let folder: string;
let workbook: string;
const at = (name: string) => path.join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "nianbao-export-"));
  workbook = at("罗云乡.xlsx");
  await run("fill", path.join(fixtures, "luoyun-township-2020.json"), "--out", workbook);
});
afterAll(() => rm(folder, { recursive: true }));

async function run(...words: string[]) {
  const out: string[] = [];
  const error: string[] = [];
  const code = await runCommandLine(words, {
    out: (text) => void out.push(text),
    error: (text) => void error.push(text),
  });
  return { code, out: out.join("\n"), error: error.join("\n") };
}

test("one call writes Word, HTML, JSON and CSV", async () => {
  const files = ["docx", "html", "json", "csv"].flatMap((kind) => [`--${kind}`, at(`all.${kind}`)]);
  const { code, out } = await run("export", workbook, ...files);
  expect(code).toBe(0);
  expect(out.split("\n")).toHaveLength(4);
  const data = JSON.parse(await readFile(at("all.json"), "utf8"));
  expect(data).toMatchObject({ unit: "重庆市涪陵区罗云乡人民政府", year: 2020, state: "草稿" });
  expect(Object.keys(data.figures)).toHaveLength(198);
  expect((await readFile(at("all.html"), "utf8")).startsWith('<div lang="zh-CN"')).toBe(true);
});

test("a JSON export filled into a workbook again holds the same figures, cells that are no number included", async () => {
  const source = JSON.parse(await readFile(path.join(fixtures, "luoyun-township-2020.json"), "utf8"));
  const figures = {
    ...source.figures,
    "requests.received.naturalPerson": "十二件",
    "requests.carriedForward.business": "—",
    "proceedings.directSuit.upheld": null,
  };
  await writeFile(at("typed.json"), JSON.stringify({ ...source, figures }));
  await run("fill", at("typed.json"), "--out", at("typed.xlsx"));
  await run("export", at("typed.xlsx"), "--json", at("exported.json"));
  expect(await run("fill", at("exported.json"), "--out", at("again.xlsx"))).toMatchObject({ code: 0 });
  const first = JSON.parse((await run("figures", at("typed.xlsx"), "--json")).out);
  expect(first.unreadable).toEqual({
    "requests.received.naturalPerson": "十二件",
    "requests.carriedForward.business": "—",
  });
  expect(JSON.parse((await run("figures", at("again.xlsx"), "--json")).out)).toEqual(first);
});

test("without a file to write, and with unknown fonts, it says what is missing", async () => {
  expect(await run("export", workbook)).toMatchObject({
    code: 2,
    error: expect.stringContaining("至少一个"),
  });
  expect(await run("export", workbook, "--docx", at("x.docx"), "--fonts", "arial")).toMatchObject({
    code: 2,
    error: expect.stringContaining("--fonts 只能是"),
  });
});

test("--page sets the margins of the Word, by a standard or in millimetres, and refuses what cannot be printed", async () => {
  const marginsOf = async (page: string) => {
    await run("export", workbook, "--docx", at("page.docx"), "--page", page);
    const parts = unzipSync(await readFile(at("page.docx")));
    const margins =
      /<w:pgMar [^>]*>/.exec(strFromU8(parts["word/document.xml"] ?? new Uint8Array()))?.[0] ?? "";
    return ["top", "bottom", "left", "right"].map((side) => {
      const twips = new RegExp(`w:${side}="(\\d+)"`).exec(margins)?.[1];
      return Math.round((Number(twips) / 1440) * 254) / 10;
    });
  };
  expect(await marginsOf("gb9704")).toEqual([37, 35, 28, 26]);
  expect(await marginsOf("gb33476")).toEqual([34.6, 32.6, 28, 26]);
  expect(await marginsOf("30,25.5,20，20")).toEqual([30, 25.5, 20, 20]);
  for (const page of ["50,35,28,26", "37,35,28", "37,35,28,26,1", "宽一点", "37,35,28,2a"]) {
    expect(await run("export", workbook, "--docx", at("y.docx"), "--page", page)).toMatchObject({
      code: 2,
      error: expect.stringContaining("--page 应是"),
    });
  }
});

test("compare tells nothing of a Word that is the workbook's", async () => {
  await run("export", workbook, "--docx", at("same.docx"));
  expect(await run("compare", workbook, at("same.docx"))).toEqual({ code: 0, out: "没有不同。", error: "" });
});

test("compare tells a changed figure and a changed number in words and as JSON", async () => {
  await run("export", workbook, "--docx", at("own.docx"));
  const changed = withBody(await readFile(at("own.docx")), (body) => {
    const last = body.lastIndexOf(">1</w:t>");
    return `${body.slice(0, last)}>2</w:t>${body.slice(last + 8)}`.replace("信息73条", "信息74条");
  });
  await writeFile(at("changed.docx"), changed);
  const { out } = await run("compare", workbook, at("changed.docx"));
  expect(out).toContain("有2处不同");
  expect(out).toContain("工作簿是1，Word是2");
  const told = JSON.parse((await run("compare", workbook, at("changed.docx"), "--json")).out);
  expect(told.differences).toMatchObject([
    { kind: "figure", name: "proceedings.directSuit.total" },
    { kind: "changed", part: "overview", position: 0 },
  ]);
});

test("compare and import tell the headings of a Word that are wrong", async () => {
  await run("export", workbook, "--docx", at("headed.docx"));
  const changed = withBody(await readFile(at("headed.docx")), (body) =>
    body.replace("五、存在的主要问题及改进情况", "五、下一步打算"),
  );
  await writeFile(at("reworded.docx"), changed);
  const sentence = "标题“五、下一步打算”与官方标题“五、存在的主要问题及改进情况”不同";
  const compared = await run("compare", workbook, at("reworded.docx"));
  expect(compared.out).toContain("有1处不同");
  expect(compared.out).toContain(sentence);
  const told = JSON.parse((await run("compare", workbook, at("reworded.docx"), "--json")).out);
  expect(told.headingFaults).toMatchObject([{ rule: "F-SIX", level: "soft" }]);
  expect((await run("import", at("reworded.docx"), "--out", at("x.xlsx"))).out).toContain(sentence);
});

test.each(["txt", "docx", "html"])(
  "a published report as .%s becomes a workbook with its figures and texts",
  async (kind) => {
    const source = kind === "txt" ? path.join(fixtures, "luoyun-township-2020.txt") : at(`source.${kind}`);
    if (kind !== "txt") await run("export", workbook, `--${kind}`, source);
    expect(await run("import", source, "--out", at("imported.xlsx"))).toMatchObject({ code: 0, error: "" });
    const read = JSON.parse((await run("figures", at("imported.xlsx"), "--json")).out);
    const own = JSON.parse((await run("figures", workbook, "--json")).out);
    const spaceless = (text: unknown) => JSON.stringify(text).replace(/\s+/g, "");
    expect(read.figures).toEqual(own.figures);
    expect(spaceless(read.texts)).toBe(spaceless(own.texts));
    expect(read).toMatchObject({ unit: own.unit, year: 2020, edition: "2019" });
  },
);

test("a report that does not say its year or unit asks for them", async () => {
  await writeFile(
    at("nameless.txt"),
    "一、总体情况\n全年公开12条。\n五、存在的主要问题及改进情况\n人手不足。\n",
  );
  const asked = await run("import", at("nameless.txt"), "--out", at("x.xlsx"));
  expect(asked).toMatchObject({ code: 2, error: expect.stringContaining("标题里没有单位名称") });
  const answered = await run(
    "import",
    at("nameless.txt"),
    "--out",
    at("x.xlsx"),
    "--unit",
    "示例镇人民政府",
    "--year",
    "2024",
  );
  expect(answered).toMatchObject({ code: 0, out: expect.stringContaining("示例镇人民政府 2024年度") });
});
