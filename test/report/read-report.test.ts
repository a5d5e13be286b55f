import { readReport, type ContentBlock, type ContentCell } from "../../src/report/index";

const p = (text: string): ContentBlock => ({ kind: "paragraph", text });
const cells = (...texts: string[]): ContentCell[] =>
  texts.map((text) => ({ text, rowSpan: 1, columnSpan: 1 }));
const table = (...rows: ContentCell[][]): ContentBlock => ({ kind: "table", rows });
const read = (...blocks: ContentBlock[]) => readReport({ blocks });
const value = (reading: ReturnType<typeof read>, name: string) => {
  const figure = reading.figures.get(name);
  return figure?.state === "number" ? figure.value : figure?.text;
};

test("paragraphs land under the headings they follow", () => {
  const { narrative } = read(
    p("示例镇人民政府"),
    p("2024年政府信息公开工作年度报告"),
    p("根据条例编制本报告。"),
    p("一、总体情况"),
    p("全年公开127条。"),
    p("五、存在的主要问题及改进情况"),
    p("力度不够。"),
    p("六、其他需要报告的事项"),
    p("无。"),
  );
  expect(narrative).toEqual({
    title: ["示例镇人民政府", "2024年政府信息公开工作年度报告"],
    preamble: ["根据条例编制本报告。"],
    overview: ["全年公开127条。"],
    problems: ["力度不够。"],
    other: ["无。"],
  });
});

test.each([
  ["五、政府信息公开工作存在的主要问题及改进情况"],
  ["五、 存在问题及改进情况"],
  ["五．存在的主要问题及改进措施"],
  ["存在的主要问题及改进情况"],
])("“%s” heads section 五", (heading) => {
  expect(read(p("一、总体情况"), p(heading), p("不够。")).narrative.problems).toEqual(["不够。"]);
});

test("（一）主动公开情况 inside section 一 opens no section", () => {
  const { narrative } = read(p("一、总体情况"), p("（一）主动公开情况"), p("二是加强解读。"));
  expect(narrative.overview).toEqual(["（一）主动公开情况", "二是加强解读。"]);
});

test("a heading that comes again later is text", () => {
  const { narrative } = read(p("五、存在的主要问题及改进情况"), p("一、总体情况"), p("不够。"));
  expect(narrative.overview).toEqual([]);
  expect(narrative.problems).toEqual(["一、总体情况", "不够。"]);
});

test("text between the tables is left over, not lost", () => {
  const { leftovers } = read(p("二、主动公开政府信息情况"), p("注：数据截至12月31日。"));
  expect(leftovers).toEqual(["注：数据截至12月31日。"]);
});

test("the unit and date below section 六 are the signature", () => {
  const reading = read(p("六、其他需要报告的事项"), p("无。"), p("示例镇人民政府"), p("2025年1月20日"));
  expect(reading.narrative.other).toEqual(["无。"]);
  expect(reading.signature).toEqual({ unit: "示例镇人民政府", date: "2025年1月20日" });
});

test("the word 行政规范性文件 makes it the revised edition and 规范性文件 the trial one", () => {
  expect(read(table(cells("行政规范性文件", "2", "1", "12"))).edition).toBe("2021");
  expect(read(table(cells("规范性文件", "0", "0", "13"))).edition).toBe("2019");
});

test("a label is known however it is broken, spaced and punctuated", () => {
  const row = cells("5、要求行政机关\n确认或重新 出具已获取信息", "1", "0", "0", "0", "0", "0", "1");
  expect(value(read(table(row)), "requests.notHandled.confirmation.total")).toBe(1);
});

test("（二）部分公开 is known without its bracket", () => {
  const row = cells("(二)部分公开", "462", "9", "0", "0", "0", "0", "471");
  expect(value(read(table(row)), "requests.partlyDisclosed.total")).toBe(471);
});

test("三、本年度办理结果 printed again after a page break does no harm", () => {
  const zeros = ["0", "0", "0", "0", "0", "0"];
  const reading = read(
    table(
      cells("三、本年度办理结果", "（一）予以公开", "3", ...zeros),
      cells("三、本年度 办理结果", "（五）\n不予\n处理", "1.信访举报投诉类申请", "2", ...zeros),
      cells("", "", "2.重复申请", "4", ...zeros),
    ),
  );
  expect(value(reading, "requests.disclosed.naturalPerson")).toBe(3);
  expect(value(reading, "requests.notHandled.petition.naturalPerson")).toBe(2);
  expect(value(reading, "requests.notHandled.repeated.naturalPerson")).toBe(4);
});

test("a table cut in two at a page break is read as one", () => {
  const reading = read(table(cells("规章", "2", "1", "12")), p(""), table(cells("行政许可", "1573179")));
  expect(value(reading, "proactive.governmentRules.inForce")).toBe(12);
  expect(value(reading, "proactive.licensing.decisions")).toBe(1_573_179);
});

test("the 3.其他 of 其他处理 is not taken for the column 其他", () => {
  const reading = read(
    table(
      cells("商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"),
      cells(
        "（六）其他处理",
        "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
        "75",
        "1",
        "0",
        "1",
        "0",
        "0",
        "77",
      ),
      cells("3.其他", "352", "2", "0", "0", "0", "0", "354"),
    ),
  );
  expect(value(reading, "requests.otherwiseHandled.other.total")).toBe(354);
});

test("the figures of table 四 are the last row, in order", () => {
  const labels = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
  const figures = Array.from({ length: 15 }, (_, index) => ` ${index} `);
  const reading = read(
    table(
      cells("行政复议", "行政诉讼"),
      cells(...labels, "未经复议直接起诉", "复议后起诉"),
      cells(...labels, ...labels),
      cells(...figures),
    ),
  );
  expect(value(reading, "proceedings.reconsideration.upheld")).toBe(0);
  expect(value(reading, "proceedings.directSuit.total")).toBe(9);
  expect(value(reading, "proceedings.suitAfterReconsideration.total")).toBe(14);
});

test("a figure row whose label says something else is no row of the form", () => {
  expect(read(table(cells("总数", "1", "0", "0", "0", "0", "0", "1"))).figures.size).toBe(0);
});

test("a row the form does not have is left over", () => {
  const reading = read(table(cells("规章", "0", "0", "0"), cells("其他主动公开文件", "3", "0", "5")));
  expect(reading.leftovers).toEqual(["其他主动公开文件 3 0 5"]);
});

test("a row with a figure too few is left over, not shifted", () => {
  const reading = read(table(cells("行政规范性文件", "50", "227")));
  expect(reading.figures.size).toBe(0);
  expect(reading.leftovers).toEqual(["行政规范性文件 50 227"]);
});

test.each([
  ["０", 0],
  ["〇", 0],
  ["+1036", 1036],
  ["－8", -8],
  ["1,573,179", 1_573_179],
  [" 13\u00a0", 13],
])("“%s” is printed for a number", (printed, expected) => {
  const row = cells("行政许可", "0", printed, "0");
  expect(value(read(table(cells("规范性文件", "0", "0", "0"), row)), "proactive.licensing.change")).toBe(
    expected,
  );
});

test("an amount with its unit keeps what was written", () => {
  const reading = read(table(cells("规范性文件", "0", "0", "0"), cells("政府集中采购", "0", "160.5964万元")));
  expect(reading.figures.get("proactive.procurement.amount")).toEqual({
    state: "number",
    value: 160_596_400,
    written: "160.5964万元",
  });
});

test("a blank cell is found and blank, a missing table is not found", () => {
  const reading = read(table(cells("行政规范性文件", "", "", "")));
  expect(reading.figures.size).toBe(0);
  expect([...reading.tables]).toEqual(["proactive"]);
});
