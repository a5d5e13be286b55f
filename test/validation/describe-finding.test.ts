import { formOf, type CellName, type EditionId } from "../../src/form/index";
import { readFigure } from "../../src/figures/index";
import { checkFigures, describeFinding } from "../../src/validation/index";
import { completedFigures, number, publishedReport, reportOfZeros } from "../support/reports";

/** What a user reads of the one cell that holds no such figure. */
function faultOf(edition: EditionId, cell: string, value: string | number): string {
  const form = formOf(edition);
  const figures = new Map(completedFigures(reportOfZeros(edition)));
  const kind = form.tables
    .flatMap(({ rows }) => rows.flat())
    .flatMap((one) => ("name" in one && one.name === cell ? [one.kind] : []))[0]!;
  figures.set(cell, readFigure(value, kind)!);
  const found = checkFigures(form, figures, new Set()).findings.filter(({ cells }) => cells.length === 1);
  expect(found).toHaveLength(1);
  return describeFinding(form, found[0]!);
}

test.each<[EditionId, string, string | number, string]>([
  [
    "2021",
    "proactive.licensing.decisions",
    "/",
    "表二“行政许可”的“本年处理决定数量”填的是“/”，不是数字，没有的请填0。",
  ],
  [
    "2021",
    "proactive.licensing.decisions",
    " ",
    "表二“行政许可”的“本年处理决定数量”填的是空格，不是数字，没有的请填0。",
  ],
  [
    "2021",
    "proactive.licensing.decisions",
    "１２件",
    "表二“行政许可”的“本年处理决定数量”填的是“１２件”，这样写不能计算，请只填半角数字，不写单位和说明。",
  ],
  [
    "2019",
    "proactive.licensing.change",
    "--253",
    "表二“行政许可”的“本年增/减”填的是“--253”，这样写不能计算，请只填半角数字，不写单位和说明，减少的填负数。",
  ],
  [
    "2021",
    "proactive.licensing.decisions",
    -1,
    "表二“行政许可”的“本年处理决定数量”填的是-1，不能小于0，请核对。",
  ],
  [
    "2021",
    "proactive.licensing.decisions",
    1.5,
    "表二“行政许可”的“本年处理决定数量”填的是1.5，应填整数，请核对。",
  ],
  [
    "2021",
    "proactive.administrativeFees.amount",
    -2.5,
    "表二“行政事业性收费”的“本年收费金额（单位：万元）”填的是-2.5，金额不能小于0，请核对。",
  ],
  [
    "2021",
    "proactive.administrativeFees.amount",
    "160万元",
    "表二“行政事业性收费”的“本年收费金额（单位：万元）”填的是“160万元”，应只填数字，以万元为单位，最多六位小数，没有的请填0。",
  ],
  [
    "2019",
    "proactive.procurement.amount",
    "若干",
    "表二“政府集中采购”的“采购总金额”填的是“若干”，请填金额并写明元或万元，没有的请填0。",
  ],
  [
    "2019",
    "proactive.licensing.change",
    0.5,
    "表二“行政许可”的“本年增/减”填的是0.5，应填整数，减少的填负数。",
  ],
  [
    "2021",
    "proactive.licensing.decisions",
    "12",
    "表二“行政许可”的“本年处理决定数量”填的是“12”，但这一格是文本格式，不能计算，请用“规范数字”改为数字，或把格式改为“常规”后重填。",
  ],
  [
    "2021",
    "proactive.licensing.decisions",
    "#VALUE!",
    "表二“行政许可”的“本年处理决定数量”显示#VALUE!，是公式出错，请改为数字。",
  ],
  [
    "2021",
    "proactive.licensing.decisions",
    "#DIV/0!",
    "表二“行政许可”的“本年处理决定数量”显示#DIV/0!，是公式出错，请改为数字。",
  ],
  [
    "2021",
    "proactive.licensing.decisions",
    "2024年1月5日",
    "表二“行政许可”的“本年处理决定数量”显示的是“2024年1月5日”，Excel把输入变成了日期或时间，请先把单元格格式改为“常规”，再填数字。",
  ],
  [
    "2021",
    "proactive.administrativeFees.amount",
    "160.5",
    "表二“行政事业性收费”的“本年收费金额（单位：万元）”填的是“160.5”，但这一格是文本格式，不能计算，请用“规范数字”改为数字，或把格式改为“常规”后重填。",
  ],
  [
    "2019",
    "proactive.licensing.change",
    "-3",
    "表二“行政许可”的“本年增/减”填的是“-3”，但这一格是文本格式，不能计算，请用“规范数字”改为数字，或把格式改为“常规”后重填。",
  ],
  [
    "2019",
    "proactive.procurement.amount",
    "8040",
    "表二“政府集中采购”的“采购总金额”填的是“8040”，请填金额并写明元或万元，没有的请填0。",
  ],
])("in the %s edition %s with %p is told with what stands there", (edition, cell, value, sentence) => {
  expect(faultOf(edition, cell, value)).toBe(sentence);
});

const decisions = "proactive.licensing.decisions";
const change = "proactive.licensing.change";
const fees = "proactive.administrativeFees.amount";

test.each<[EditionId, string, string, string]>([
  ["2021", decisions, " 12 ", "文本格式"],
  ["2021", decisions, "-12", "这样写不能计算"],
  ["2021", decisions, "12.5", "这样写不能计算"],
  ["2021", decisions, "1 2", "这样写不能计算"],
  ["2021", decisions, "约12", "这样写不能计算"],
  ["2021", decisions, "12约", "这样写不能计算"],
  ["2021", decisions, "十二", "不是数字"],
  ["2021", decisions, "#N/A", "是公式出错"],
  ["2021", decisions, " #NAME? ", "显示#NAME?，是公式出错"],
  ["2021", decisions, "#12", "是公式出错"],
  ["2021", decisions, "见#REF!", "不是数字"],
  ["2021", decisions, "#REF!等", "不是数字"],
  ["2021", decisions, "10:30", "变成了日期或时间"],
  ["2021", decisions, "2024年11月15日", "变成了日期或时间"],
  ["2021", decisions, "至2024年1月5日", "这样写不能计算"],
  ["2021", decisions, "2024年1月5日止", "这样写不能计算"],
  ["2021", decisions, "比10:30", "这样写不能计算"],
  ["2021", decisions, "10:30起", "这样写不能计算"],
  ["2019", change, " -13 ", "文本格式"],
  ["2019", change, "1-3", "减少的填负数"],
  ["2019", change, "减13", "减少的填负数"],
  ["2019", change, "13项", "减少的填负数"],
  ["2021", fees, " 160 ", "文本格式"],
  ["2021", fees, "160.123456", "文本格式"],
  ["2021", fees, "160.1234567", "最多六位小数"],
  ["2021", fees, "160.", "最多六位小数"],
  ["2021", fees, "约160.5", "最多六位小数"],
])("in the %s edition %s with %p is told as %p", (edition, cell, value, words) => {
  expect(faultOf(edition, cell, value)).toContain(words);
});

test.each<[CellName, number, string]>([
  [
    "requests.carriedForward.business",
    7,
    "表三“商业企业”列第一项加第二项为78，第三项加第四项为80，相差2，请核对。",
  ],
  [
    "requests.outcomesTotal.business",
    70,
    "表三“商业企业”列（一）至（六）各项之和为73，“（七）总计”填的是70，相差3，请核对。",
  ],
  [
    "requests.disclosed.total",
    1441,
    "表三“（一）予以公开”六类申请人之和为1431，总计填的是1441，相差10，请核对。",
  ],
  ["proceedings.directSuit.total", 20, "表四“未经复议直接起诉”四项之和为25，总计填的是20，相差5，请核对。"],
])("宿迁 2024 with a wrong figure in %s is told with both numbers", (cell, value, sentence) => {
  const form = formOf("2021");
  const figures = new Map(completedFigures(publishedReport("suqian-2024"))).set(cell, number(value));
  const { findings } = checkFigures(form, figures, new Set());
  expect(findings.map((finding) => describeFinding(form, finding))).toContain(sentence);
});

test("a finding of the whole report speaks for itself", () => {
  const finding = { rule: "F-LEFT", level: "hard", cells: [], sentence: "还留着“××”。" } as const;
  expect(describeFinding(formOf("2021"), finding)).toBe("还留着“××”。");
});

test("a finding of a rule the form does not have is our mistake and says which", () => {
  const form = formOf("2021");
  expect(() => describeFinding(form, { rule: "T2-DEC", level: "soft", cells: ["x"] })).toThrow(
    "No rule T2-DEC in the form of 2021",
  );
  expect(() => describeFinding(form, { rule: "T3-BAL", level: "hard", cells: [] })).toThrow("No rule T3-BAL");
});

test("a rule without a wording of its own is our mistake", () => {
  const form = formOf("2021");
  const cells = ["requests.received.total"];
  expect(() => describeFinding(form, { rule: "T3-ZERO", level: "soft", cells })).toThrow(
    "No wording for rule T3-ZERO",
  );
});
