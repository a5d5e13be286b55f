import { readDocx, writeLetters } from "../../src/report/docx/index";
import { composeReceipt, composeRemarks, replyLetter, replyText, type Reply } from "../../src/review/index";
import { partOf, pathsOf } from "../report/docx/docx-parts";
import { publishedReport } from "../support/reports";
import { versionOf } from "./versions";

const frame = {
  date: new Date(2021, 0, 15),
  office: "示例市政务公开办公室",
  deadline: "2021-01-20",
  contact: "张三，0591-12345678",
};

function remarksOn(name: string): Reply {
  const report = publishedReport(name);
  return composeRemarks({
    ...versionOf(report),
    formulaTotals: new Set(),
    lines: [{ where: "表三“一、本年新收政府信息公开申请数量”的“自然人”", text: "请附登记台账" }],
    conclusion: "退回修改",
    frame,
  });
}

async function written(replies: readonly Reply[]): Promise<Uint8Array> {
  return writeLetters(replies.map(replyLetter), frame.office);
}

async function linesOf(replies: readonly Reply[]): Promise<string[]> {
  const reading = readDocx(await written(replies));
  if ("unreadable" in reading) throw new Error(reading.unreadable);
  return reading.content.blocks.flatMap((block) =>
    block.kind === "paragraph" && block.text !== "" ? [block.text] : [],
  );
}

test("the letter says line for line what the message says", async () => {
  const reply = remarksOn("pingtan-2020");
  expect(await linesOf([reply])).toEqual(replyText(reply).split("\n"));
});

test("letters to several units stand in one file, each from a page 1 of its own", async () => {
  const replies = [
    remarksOn("pingtan-2020"),
    remarksOn("suqian-2024"),
    composeReceipt(publishedReport("pingtan-2022"), frame),
  ];
  expect(await linesOf(replies)).toEqual(replies.flatMap((reply) => replyText(reply).split("\n")));
  const body = partOf(await written(replies), "word/document.xml");
  const sections = body.match(/<w:sectPr.*?<\/w:sectPr>/g) ?? [];
  expect(sections).toHaveLength(3);
  expect(sections.filter((section) => section.includes('<w:pgNumType w:start="1"/>'))).toHaveLength(3);
});

test("主送机关 stands flush left, the text below it two characters in", async () => {
  const body = partOf(await written([remarksOn("pingtan-2020")]), "word/document.xml");
  const paragraphs = body.split("<w:p>");
  const withText = (text: string) => paragraphs.find((one) => one.includes(`>${text}`)) ?? "";
  expect(withText("平潭综合实验区管委会：")).toMatch(/<w:ind [^>]*w:firstLine="0"/);
  expect(withText("经审核")).not.toContain("<w:ind ");
  expect(withText("一、需要改正")).toContain('<w:pStyle w:val="Heading1"/>');
});

test("the author of the file is the office, and no program is named", async () => {
  const docx = await written([remarksOn("pingtan-2020")]);
  expect(partOf(docx, "docProps/core.xml")).toContain(`<dc:creator>${frame.office}</dc:creator>`);
  const everything = pathsOf(docx).map((path) => partOf(docx, path));
  expect(everything.join()).not.toMatch(/nianbao|Un-named|docx\.js|T3-SUM/i);
});

test("what no document can hold is left out of a letter", async () => {
  const reply = remarksOn("pingtan-2020");
  const [line] = (await linesOf([{ ...reply, opening: "经\u0000审\u000b核\ud800。" }])).slice(2);
  expect(line).toBe("经审 核。");
});
