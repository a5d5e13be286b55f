import { formOf } from "../../../src/form/index";
import { checkWording } from "../../../src/validation/narrative/check-wording";
import { emptyNarrative } from "../../support/reports";

const found = (text: string) =>
  checkWording({
    form: formOf("2021"),
    figures: new Map(),
    narrative: { ...emptyNarrative, overview: [text] },
  });
const quotes = (text: string) => found(text).map(({ rule, text: quote = "" }) => `${rule} ${quote}`);
const place = "第一部分“总体情况”第1段";

test("a number left out is told its place and its words", () => {
  expect(found("全年共主动公开信息条。")).toEqual([
    {
      rule: "O-PLACE",
      cells: [],
      paragraph: { part: "overview", index: 0 },
      text: "共主动公开信息条",
      sentence: `${place}的“共主动公开信息条”缺少数字，请填上，没有的填0。`,
    },
  ]);
});

test("every part is read, and a paragraph is told the first number left out", () => {
  const context = { form: formOf("2021"), figures: new Map() };
  const narrative = {
    title: ["全年共公开条"],
    preamble: ["年月日编制。"],
    overview: ["共公开条，共答复件。"],
    problems: ["占%。"],
    other: ["收到件。"],
  };
  expect(
    checkWording({ ...context, narrative }).map(({ paragraph, text }) => [paragraph?.part, text]),
  ).toEqual([
    ["preamble", "年月日"],
    ["overview", "共公开条"],
    ["problems", "占%"],
    ["other", "收到件"],
  ]);
});

describe("a number is missing", () => {
  test.each([
    ["behind a sum", "全年共条，", "共条"],
    ["behind a sum of what came in", "全年一共收到件", "共收到件"],
    ["behind a sum of requests", "共计新收政府信息公开申请件。", "共计新收政府信息公开申请件"],
    [
      "behind a sum of requests that came in",
      "共计新收到政府信息公开申请件。",
      "共计新收到政府信息公开申请件",
    ],
    ["behind a sum of what was published", "合计依法公开政府信息条；", "合计依法公开政府信息条"],
    ["behind a sum with the published in brackets", "(累计更新信息篇)", "累计更新信息篇"],
    ["behind a sum before a list", "总计答复申请宗：", "总计答复申请宗"],
    ["behind what was published", "主动公开政府信息条，", "主动公开政府信息条"],
    ["behind what was published of all kinds", "网站发布各类政务信息篇。", "发布各类政务信息篇"],
    ["behind what was updated", "更新信息宗", "更新信息宗"],
    ["behind requests that came in", "收到申请份。", "收到申请份"],
    ["behind requests under 依申请公开", "受理依申请公开申请宗，", "受理依申请公开申请宗"],
    ["behind requests received", "接收信息公开申请次、", "接收信息公开申请次"],
    ["behind what came in", "复议机关收到件，", "收到件"],
    ["behind what was upheld", "其中维持件、", "维持件"],
    ["behind what was repealed", "其中废止份；", "废止份"],
    ["behind what was answered in 份", "按期答复份。", "答复份"],
    ["behind an outcome", "其中予以公开件，", "予以公开件"],
    ["behind what is carried over", "结转下年度继续办理件。", "结转下年度继续办理件"],
    ["behind what is carried over, shorter", "结转下年度办理宗", "结转下年度办理宗"],
    ["behind reviews", "全年行政复议件，", "行政复议件"],
    ["behind suits", "全年行政诉讼案件起。", "行政诉讼案件起"],
    ["before a percent sign", "好评数占%，", "占%"],
    ["before a percent sign behind a rate", "按期办结率为%", "率为%"],
    ["before a percent sign behind a growth", "同比增长达％。", "增长达%"],
    ["before a percent sign behind a proportion", "占比为%。", "占比为%"],
    ["in a date", "年月日，召开会议。", "年月日"],
    ["in a date behind a word", "截至年月日，共公开20条。", "至年月日"],
    ["in a date whose year is there", "截至2024年 月 日，共公开20条。", "2024年月日"],
    ["in a date whose month is there", "2024年1月1日至2024年12月 日", "2024年12月日"],
    ["in a date in Chinese", "二〇二四年 月 日印发", "二〇二四年月日"],
  ])("%s: “%s”", (_, text, quote) => {
    expect(quotes(text)).toEqual([`O-PLACE ${quote}`]);
  });

  test.each([
    ["全年收到3件，答复件，结转0件。", "答复件"],
    ["办结件，答复2件。", "办结件"],
    ["已受理件；", "已受理件"],
    ["收到3件、答复件、结转0件。", "答复件"],
    ["其中：本年度办结件。", "本年度办结件"],
  ])("behind 受理, 办结 and 答复 where they open a clause or follow a number: “%s”", (text, quote) => {
    expect(quotes(text)).toEqual([`O-PLACE ${quote}`]);
  });

  test.each([
    ["公开核准企业资质条、施工许可证76条。", "公开核准企业资质条"],
    ["全年公开政策文件解读条、施工许可证信息76条、其他5条。", "公开政策文件解读条"],
  ])("in a list whose others have theirs: “%s”", (text, quote) => {
    expect(quotes(text)).toEqual([`O-PLACE ${quote}`]);
  });
});

describe("no number is missing", () => {
  test.each([
    ["where it is there", "全年共主动公开政府信息20条，收到申请3件，答复3件，占100%。"],
    ["where it is in Chinese", "全年共收到申请三件，行政复议一件。"],
    ["in a word that begins so", "公共条例汇编，共件数据库，共享信息条目。"],
    ["in 公共", "网站设公共信息篇，"],
    ["in a word that goes on", "主动公开政府信息条目清晰，收到申请次数下降，维持件数不变。"],
    ["in the papers of proposals", "及时公开人大代表建议和政协提案答复件。"],
    ["in papers one after the other", "对受理件、办结件逐件回访，公开提案答复件、办理总结。"],
    ["in papers that open a clause and go on", "办结件实行回访，答复件统一编号。"],
    ["in a case", "全年无行政复议案件，也无行政诉讼案件。"],
    ["in an application", "当面收到申请件，当场登记。"],
    ["behind a head word", "通过公开微博头条、新闻客户端12条扩大影响。"],
    ["behind a few", "公开政务新媒体信息几条、工作动态12条。"],
    ["in a list that has none", "公开行政许可信条、施工许可证信息。"],
    ["in a percentage in words", "占比百分之二十，满意率为百分之百。"],
    ["where a year stands open, which is told as a remnant", "落款写明某X年月日。"],
    ["in each year's days", "每年月日不同，当年月日相同。"],
    ["in a date of birth or signature", "隐去出生年月日，签署年月日，注明年月日。"],
    ["in means by day and month", "2024年月日均访问量上升，二〇二四年月日均访问量上升，年月日均持平。"],
    ["in a daily paper and a city", "2024年5月日报刊发，2024年5月日照市考察，2024年3月日常检查。"],
  ])("%s: “%s”", (_, text) => {
    expect(quotes(text)).toEqual([]);
  });
});

describe("a stray mark", () => {
  test("is told its place and its neighbours", () => {
    expect(found("加强领导,落实责任。")).toEqual([
      {
        rule: "O-PUNCT",
        cells: [],
        paragraph: { part: "overview", index: 0 },
        text: "导,落",
        sentence: `${place}的“导,落”处标点是半角或重复的，建议改正。`,
      },
    ]);
  });

  test.each([
    ["加强领导;落实责任。", "导;落"],
    ["具体是:落实责任。", "是:落"],
    ["加强领导!落实责任。", "导!落"],
    ["怎么办?落实责任。", "办?落"],
    ["加强领导，，落实责任。", "导，，"],
    ["公开20条”。。", "。。"],
    ["公开信息20，。", "，。"],
    ["加强领导、、落实责任；", "导、、"],
    ["加强领导。，落实责任。", "导。，"],
    ["加强领导、。落实责任。", "导、。"],
    ["加强领导；。落实责任。", "导；。"],
    ["加强领导，、落实责任。", "导，、"],
    ["加强领导、，落实责任。", "导、，"],
    ["加强领导。；落实责任。", "导。；"],
    ["加强领导，；落实责任。", "导，；"],
    ["如下：：落实责任。", "下：："],
  ])("is found in “%s”", (text, quote) => {
    expect(quotes(text)).toEqual([`O-PUNCT ${quote}`]);
  });

  test.each([
    "加强领导，落实责任。“放管服”。",
    "网址www.example.gov.cn,电话12345。",
    "公开1,024条，时间9:30开始。",
    "加强领导, 落实责任。",
    "新媒体A,落实B。",
    "加强领导……落实责任。",
  ])("is none in “%s”", (text) => {
    expect(quotes(text)).toEqual([]);
  });

  test("stands beside a number left out, each told once", () => {
    expect(quotes("共公开条,及时准确，，全面。")).toEqual(["O-PLACE 共公开条", "O-PUNCT 条,及"]);
    expect(quotes("共公开条，，及时准确。")).toEqual(["O-PLACE 共公开条", "O-PUNCT 条，，"]);
  });
});
