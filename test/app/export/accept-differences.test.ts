/** @jest-environment jsdom */
import {
  acceptDifferences,
  checkReport,
  compareReturned,
  createSession,
  ExcelWorkbook,
  isAcceptable,
  makeExport,
  openReturnedReport,
  undoStep,
  type ReturnedReport,
  type Session,
} from "../../../src/app/index";
import { insertReport } from "../../../src/app/place-report";
import type { FoundReport } from "../../../src/sheet/index";
import { startExcel, type StartedExcel } from "../../excel-host/start-excel";
import { publishedReport } from "../../support/reports";
import { withBody, wordParagraph } from "../../support/returned-word";

const luoyun = publishedReport("luoyun-township-2020");
let excel: StartedExcel;
let session: Session;

beforeEach(async () => {
  excel = await startExcel();
  session = createSession(new ExcelWorkbook());
  await insertReport(luoyun);
  await checkReport(session);
});
afterEach(() => excel.close());

function found(): FoundReport {
  const { checked } = session.getSnapshot();
  if (!checked) throw new Error("No report was found");
  return checked.found;
}

async function returned(change: (body: string) => string): Promise<ReturnedReport> {
  const { bytes } = await makeExport("docx", found());
  const changed = withBody(bytes, change);
  const file = { name: "改定.docx", arrayBuffer: async () => changed.buffer } as unknown as File;
  const opened = await openReturnedReport(session, [file]);
  if (!opened) throw new Error(session.getSnapshot().problem ?? "not opened");
  return opened;
}

const lastOne = (body: string) => {
  const at = body.lastIndexOf(">1</w:t>");
  return `${body.slice(0, at)}>2</w:t>${body.slice(at + ">1</w:t>".length)}`;
};

test("an accepted figure stands in the workbook, and one step takes it back", async () => {
  const word = await returned(lastOne);
  const { differences } = compareReturned(found(), word);
  await acceptDifferences(session, word, differences);
  expect(found().report.figures.get("proceedings.directSuit.total")).toEqual({ state: "number", value: 2 });
  expect(compareReturned(found(), word).differences).toEqual([]);
  await undoStep(session);
  await checkReport(session);
  expect(found().report.figures).toEqual(luoyun.figures);
});

test("accepted paragraphs stand in their places: one changed, one added, one removed, in one step", async () => {
  const word = await returned((body) =>
    body
      .replace("信息73条", "信息74条")
      .replace(/<w:p>(?:(?!<\/w:p>).)*2\.工作机制方面.*?<\/w:p>/, "")
      .replace(
        /(<w:p>(?:(?!<\/w:p>).)*六、其他需要报告的事项)/,
        `${wordParagraph("4.今年还开展了培训。")}$1`,
      ),
  );
  const { differences } = compareReturned(found(), word);
  expect(differences.map(({ kind }) => kind).sort()).toEqual(["added", "changed", "removed"]);
  const steps = session.workbook.steps.length;
  await acceptDifferences(session, word, differences);
  expect(session.getSnapshot().problem).toBeNull();
  expect(session.workbook.steps.length).toBe(steps + 1);
  const { narrative } = found().report;
  expect(narrative.overview[0]).toContain("信息74条");
  expect(narrative.problems).toEqual([
    luoyun.narrative.problems[0],
    luoyun.narrative.problems[2],
    "4.今年还开展了培训。",
  ]);
  expect(compareReturned(found(), word).differences).toEqual([]);
});

test("a 成文日期 the leaders wrote in stands in 报出日期 once accepted, and the 落款 agrees", async () => {
  const signed = `${wordParagraph(luoyun.unit)}${wordParagraph("2021年1月20日")}`;
  const word = await returned((body) => body.replace(/(<w:sectPr)(?!.*<w:sectPr)/s, `${signed}$1`));
  const { differences } = compareReturned(found(), word);
  expect(differences.map((each) => ("part" in each ? each.part : each.kind))).toEqual([
    "signature",
    "signature",
  ]);
  await acceptDifferences(session, word, differences.filter(isAcceptable));
  expect(session.getSnapshot().notices).toEqual(["已采纳1处，可以撤销。"]);
  expect(compareReturned(found(), word).differences).toEqual([]);
  await undoStep(session);
  await checkReport(session);
  expect(found().cover.reportDate).toBeUndefined();
});

test("a 成文日期 the leaders changed takes the place of the one before", async () => {
  const place = found().coverPlaces.reportDate!;
  await session.workbook.write([{ place, content: "2021-1-20" }], "报出日期");
  await checkReport(session);
  const word = await returned((body) => body.replace("2021年1月20日", "2021年1月25日"));
  const { differences } = compareReturned(found(), word);
  expect(differences).toMatchObject([{ kind: "changed", part: "signature", inReport: "2021年1月25日" }]);
  await acceptDifferences(session, word, differences);
  expect(compareReturned(found(), word).differences).toEqual([]);
});

test("one of several differences is accepted alone, and the others still stand", async () => {
  const word = await returned((body) => lastOne(body).replace("信息73条", "信息74条"));
  const { differences } = compareReturned(found(), word);
  const text = differences.filter(({ kind }) => kind === "changed");
  await acceptDifferences(session, word, text);
  expect(compareReturned(found(), word).differences.map(({ kind }) => kind)).toEqual(["figure"]);
});

test("what the workbook says by now already is not written again", async () => {
  const word = await returned(lastOne);
  const { differences } = compareReturned(found(), word);
  await acceptDifferences(session, word, differences);
  const steps = session.workbook.steps.length;
  await acceptDifferences(session, word, differences);
  expect(session.workbook.steps.length).toBe(steps);
  expect(session.getSnapshot().notices.join()).toContain("没有需要写入的");
});
