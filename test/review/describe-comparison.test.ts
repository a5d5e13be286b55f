import { compareReports, describeComparison, type ReportVersion } from "../../src/review/index";
import { publishedReport } from "../support/reports";
import { versionOf, withFigures } from "./versions";

function told(earlier: ReportVersion, later: ReportVersion) {
  return describeComparison(earlier, later, compareReports(earlier, later));
}

const received = "表三“一、本年新收政府信息公开申请数量”";

test("figures are told by their printed labels, with blank, number and unreadable apart", () => {
  const earlier = versionOf(
    withFigures("suqian-2024", {
      "requests.received.business": null,
      "requests.received.legalService": "/",
      "proactive.administrativeFees.amount": 1606.5964,
    }),
  );
  const later = versionOf(
    withFigures("suqian-2024", {
      "requests.received.business": 0,
      "requests.received.legalService": 3,
      "proactive.administrativeFees.amount": 160.65964,
    }),
  );
  expect(told(earlier, later).figures).toEqual([
    { place: "表二“行政事业性收费”的“本年收费金额（单位：万元）”", earlier: "1606.5964", later: "160.65964" },
    { place: `${received}的“商业企业”`, earlier: "（未填）", later: "0" },
    { place: `${received}的“法律服务机构”`, earlier: "“/”（不是数字）", later: "3" },
  ]);
});

test("a cell only one edition of the form has is told as such", () => {
  const earlier = versionOf(publishedReport("luoyun-township-2020"));
  const later = versionOf({ ...publishedReport("suqian-2024"), year: 2020 });
  const { figures } = told(earlier, later);
  expect(
    figures.find(({ place }) => place.includes("规范性文件") && place.includes("公开总数量")),
  ).toMatchObject({
    later: "（表样没有这一格）",
  });
  expect(figures.every(({ place, earlier: was, later: is }) => place !== "" && was !== is)).toBe(true);
});

test("paragraphs put in, taken out and changed are told with their place", () => {
  const at = (overview: string[]) => versionOf(withFigures("suqian-2024", {}, { overview }));
  expect(told(at(["甲。", "乙。", "丙。"]), at(["甲。", "丙。", "丁。"])).texts).toEqual([
    { place: "第一部分第2段", earlier: "乙。", later: "（已删去）" },
    { place: "第一部分第3段", earlier: "（没有这一段）", later: "丁。" },
  ]);
});

test("one sentence sums up what changed and what became of the problems", () => {
  const earlier = versionOf(
    withFigures("suqian-2024", {
      "proceedings.directSuit.total": 27,
      "requests.disclosed.naturalPerson": 1480,
    }),
    { facts: { 联系人: "张三" } },
  );
  const later = versionOf(withFigures("suqian-2024", { "proceedings.directSuit.total": 26 }), {
    facts: { 联系人: "李四" },
  });
  expect(told(earlier, later).summary).toBe(
    "与上次报送相比，改动了2格数据、1项封面内容；上次的问题已解决2个，还有1个没有解决。",
  );
});

test("a report handed in again unchanged is told so, with the problems it still has", () => {
  const version = versionOf(withFigures("suqian-2024", { "proceedings.directSuit.total": 26 }));
  expect(told(version, version).summary).toBe("与上次报送相比，数据和文字都没有改动，1个问题都还在。");
});

test("a problem whose numbers changed is told with its new numbers, and that it is still there", () => {
  const [earlier, later] = [27, 26].map((total) =>
    versionOf(withFigures("suqian-2024", { "proceedings.directSuit.total": total })),
  ) as [ReportVersion, ReportVersion];
  expect(told(earlier, later).remaining).toEqual([
    "表四“未经复议直接起诉”四项之和为25，总计填的是26，相差1，请核对。（与上次的数不同，但问题还在。）",
  ]);
});

test("提示 are no problems to compare", () => {
  const version = versionOf(publishedReport("suqian-2024"));
  const hint = { rule: "F-DATE", level: "hint", cells: [], sentence: "应在1月31日前公布。" } as const;
  const reminded = { ...version, check: { ...version.check, findings: [hint] } };
  const { appeared, remaining } = told(reminded, reminded);
  expect([appeared, remaining]).toEqual([[], []]);
});
