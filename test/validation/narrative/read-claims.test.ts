import { plainText } from "../../../src/validation/narrative/plain-text";
import { readClaims } from "../../../src/validation/narrative/read-claims";

const claims = (sentence: string) => readClaims(plainText(sentence));
/** Which figure each number of a sentence is read as: disclosed 18. */
const read = (sentence: string) =>
  claims(sentence).map(({ subject, number }) => `${subject} ${number.value}`);
const quotes = (sentence: string) => claims(sentence).map(({ quote }) => quote);

test("a statement is told with its subject, where its number stands, its words and the year named before", () => {
  expect(claims("2024年，依申请公开予以公开１８件")).toEqual([
    {
      subject: "disclosed",
      number: { start: 15, end: 18, value: 18, unit: "件", meant: "exactly", decimals: 0 },
      quote: "依申请公开予以公开18件",
      needsTopic: false,
      year: 2024,
    },
  ]);
});

describe("the statements of table three", () => {
  test.each([
    ["上年结转4件", "broughtForward 4"],
    ["上一年度结转申请4件", "broughtForward 4"],
    ["上个年度转结的4件", "broughtForward 4"],
    ["上年度顺延4件", "broughtForward 4"],
    ["上年转来4件", "broughtForward 4"],
    ["上年遗留4件", "broughtForward 4"],
    ["上年度遗留4件", "broughtForward 4"],
    ["上一年度遗留4件", "broughtForward 4"],
    ["结转上年4件", "broughtForward 4"],
    ["结转上一年度申请4件", "broughtForward 4"],
    ["4件为上年结转", "broughtForward 4"],
    ["4件申请系上一年度转来", "broughtForward 4"],
    ["4件属于上年度顺延", "broughtForward 4"],
    ["结转下年度继续办理3件", "carriedForward 3"],
    ["顺延至次年答复的3件", "carriedForward 3"],
    ["转入下一个年度处理3件", "carriedForward 3"],
    ["结转至2025年继续办理3件", "carriedForward 3"],
    ["3件转下年", "carriedForward 3"],
    ["3件结转至下一年度", "carriedForward 3"],
    ["3件政府信息公开申请按照《条例》规定的时限依法顺延到次年答复", "carriedForward 3"],
    ["3件转入下个年度", "carriedForward 3"],
    ["3件在办理中", "carriedForward 3"],
    ["3件申请仍正在处理之中", "carriedForward 3"],
    ["3件尚在办理中", "carriedForward 3"],
  ])("between the years: %s", (sentence, claim) => {
    expect(read(sentence)).toEqual([claim]);
  });

  test.each([
    ["新收36件", "newlyReceived 36"],
    ["本年度新收到政府信息公开申请36件", "newlyReceived 36"],
    ["全年新受理申请36件", "newlyReceived 36"],
    ["新收政府信息公开申请36件均非投诉", "newlyReceived 36"],
    ["收到政府信息公开申请36件", "received 36"],
    ["受理公民、法人或者其他组织提交的依申请公开共36件", "received 36"],
    ["接收信息公开申请36件", "received 36"],
    ["收办申请36件", "received 36"],
    ["共收到36件政府信息公开申请", "received 36"],
    ["接到群众36件信息公开申请", "received 36"],
    ["收到各类36件依申请公开", "received 36"],
    ["收到36件申请", "received 36"],
    ["办理政府信息公开申请36件", "dealtWith 36"],
    ["办理各类依申请公开事项36件", "dealtWith 36"],
    ["办结37件", "answered 37"],
    ["办复信息公开申请37件", "answered 37"],
    ["已答复的37件", "answered 37"],
    ["处理完毕37件", "answered 37"],
    ["完成依申请公开的答复37件", "answered 37"],
  ])("what came in and what was done: %s", (sentence, claim) => {
    expect(read(sentence)).toEqual([claim]);
  });

  test.each([
    ["予以公开18件", "disclosed 18"],
    ["同意公开答复的18件", "disclosed 18"],
    ["给予公开：18件", "disclosed 18"],
    ["部分公开5件", "partlyDisclosed 5"],
    ["部分予以公开的有5件", "partlyDisclosed 5"],
    ["予以公开及部分公开23件", "disclosedOrPartly 23"],
    ["同意公开、予以部分公开共23件", "disclosedOrPartly 23"],
    ["不予公开3件", "notDisclosed 3"],
    ["不予以公开的3件", "notDisclosed 3"],
    ["不同意公开3件", "notDisclosed 3"],
    ["不予公开信息的申请3件", "notDisclosed 3"],
    ["属于国家秘密1件", "stateSecret 1"],
    ["保护第三方合法权益2件", "thirdPartyRights 2"],
    ["属于三类内部事务信息1件", "internalAffairs 1"],
    ["属于内部事务信息1件", "internalAffairs 1"],
    ["属于四类过程性信息1件", "processInformation 1"],
    ["属于行政执法案卷信息1件", "enforcementFile 1"],
    ["无法提供5件", "unableToProvide 5"],
    ["本机关不掌握相关政府信息4件", "notHeld 4"],
    ["没有现成信息需要另行制作1件", "needsCreation 1"],
    ["补正后申请内容仍不明确1件", "stillUnclear 1"],
    ["不予处理3件", "notHandled 3"],
    ["信访举报投诉类申请2件", "petition 2"],
    ["重复申请1件", "repeated 1"],
    ["其他处理3件", "otherwiseHandled 3"],
    ["其他处理（含申请人主动撤回）3件", "otherwiseHandled 3"],
    ["其他情形处理的（含补正）共3件", "otherwiseHandled 3"],
    ["其他处理（含补正）的（含撤回）3件", "otherwiseHandled 3"],
  ])("the results: %s", (sentence, claim) => {
    expect(read(sentence)).toEqual([claim]);
  });

  test.each([
    ["自然人申请30件", "naturalPerson 30"],
    ["收到自然人提出的申请30件", "naturalPerson 30"],
    ["商业企业4件", "business 4"],
    ["科研机构提交1件", "researchInstitute 1"],
    ["社会公益组织1件", "publicInterestGroup 1"],
    ["法律服务机构2件", "legalService 2"],
    ["法人或其他组织申请6件", "organizations 6"],
  ])("who asked: %s", (sentence, claim) => {
    expect(read(sentence)).toEqual([claim]);
  });

  test("several in one sentence, each with its own words", () => {
    expect(
      read("收到申请36件，其中自然人30件、商业企业4件，上年结转4件；予以公开18件，结转下年度3件"),
    ).toEqual([
      "received 36",
      "naturalPerson 30",
      "business 4",
      "broughtForward 4",
      "disclosed 18",
      "carriedForward 3",
    ]);
  });
});

describe("the statements of table four", () => {
  test.each([
    ["行政复议5件", "reconsideration 5"],
    ["因政府信息公开引发行政复议案件共5起", "reconsideration 5"],
    ["5件行政复议", "reconsideration 5"],
    ["5件因政府信息公开引起的行政复议案件", "reconsideration 5"],
    ["行政诉讼2件", "suits 2"],
    ["引发诉讼案2件", "suits 2"],
    ["未经复议直接起诉1件", "directSuit 1"],
    ["直接提起行政诉讼1件", "directSuit 1"],
    ["复议后起诉1件", "suitAfterReconsideration 1"],
    ["复议后提起行政诉讼1件", "suitAfterReconsideration 1"],
  ])("how many: %s", (sentence, claim) => {
    expect(read(sentence)).toEqual([claim]);
  });

  test.each([
    ["行政复议5件，维持3件", ["reconsideration 5", "reconsideration.upheld 3"]],
    ["行政复议5件，结果维持原具体行政行为的有3件", ["reconsideration 5", "reconsideration.upheld 3"]],
    ["行政复议5件，被纠正的1件", ["reconsideration 5", "reconsideration.corrected 1"]],
    ["行政复议5件，结果纠错1起", ["reconsideration 5", "reconsideration.corrected 1"]],
    ["行政复议5件，其他结果为1件", ["reconsideration 5", "reconsideration.otherResult 1"]],
    ["行政诉讼5件，其他结果1件", ["suits 5", "suits.otherResult 1"]],
    ["行政诉讼5件，尚未审结的1件", ["suits 5", "suits.pending 1"]],
    ["行政诉讼5件，正在审理1件", ["suits 5", "suits.pending 1"]],
    [
      "行政复议5件，维持3件；行政诉讼2件，维持1件",
      ["reconsideration 5", "reconsideration.upheld 3", "suits 2", "suits.upheld 1"],
    ],
  ])("what became of the cases named last: %s", (sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });

  test.each([
    ["行政复议、行政诉讼7件，维持5件", "both are counted together"],
    ["行政复议案件和行政诉讼案件7件，维持5件", "the same with 案件"],
    ["行政复议申请以及因信息公开引起的诉讼7件，维持5件", "the same with words between"],
    ["行政诉讼和行政复议7件，维持5件", "the same the other way round"],
    ["上述5件行政复议", "上述 says that it was told before"],
    ["5件行政复议后提起的诉讼", "the case named is another one behind it"],
    ["5件不服行政诉讼判决申请行政复议", "a suit is named before it"],
    ["5件均已办理的建议、提案、来信、热线、留言等不含行政复议", "other things come first"],
    ["备案行政复议决定5件", "decisions filed are counted by another rule"],
    ["备案行政诉讼判决5件", "judgments filed are counted by another rule"],
    ["备案文书3份，行政复议5件，维持3件", "the same, named before"],
    ["备案文书3份，行政诉讼5件", "the same of suits"],
    ["备案文书3份，有5件行政复议", "the same, its name behind the number"],
    ["未经行政复议5件", "未经 says that there was none"],
  ])("%s is left alone: %s", (sentence) => {
    expect(read(sentence)).toEqual([]);
  });

  test.each([
    ["维持3件", "no case was named"],
    ["复议后起诉5件，维持3件", "it has columns of its own"],
    ["直接起诉5件，维持3件", "it has columns of its own"],
    ["行政复议5件，维持30分钟", "minutes are no cases"],
    ["行政复议5件，维持原判，发回重审3件", "other words follow"],
    ["行政复议5件，纠正违法行为3件", "it counts acts corrected"],
    ["行政复议5件，维持原2023年决定3件", "a year stands between"],
    ["行政复议5件，较上年多维持3件", "it is a difference"],
    ["行政复议5件，提出其他结果说明3件", "other words follow"],
    ["行政复议5件，未审结情况说明3件", "other words follow"],
    ["行政复议5件，维持3份", "cases are not counted in 份"],
  ])("no result is read of %s: %s", (sentence) => {
    expect(read(sentence).filter((claim) => claim.includes("."))).toEqual([]);
  });

  test("requests are read whatever was filed", () => {
    expect(read("备案文书3份，收到政府信息公开申请36件")).toEqual(["received 36"]);
  });
});

describe("the statements of table two", () => {
  test.each([
    ["制发行政规范性文件6件", "documentsIssued 6"],
    ["制定发布规范性文件6件", "documentsIssued 6"],
    ["出台了规范性文件6件", "documentsIssued 6"],
    ["制定规章1件", "rulesIssued 1"],
    ["制定并公布规章1部", "rulesIssued 1"],
    ["废止规范性文件2件", "documentsRepealed 2"],
    ["规范性文件，其中废止2件", "documentsRepealed 2"],
    ["废止失效的规章2件", "rulesRepealed 2"],
    ["规章废止2件", "rulesRepealed 2"],
    ["现行有效规范性文件24件", "documentsInForce 24"],
    ["现行有效的规章3部", "rulesInForce 3"],
    ["作出行政许可决定460件", "licensing 460"],
    ["办结各类行政许可460件", "licensing 460"],
    ["实施行政处罚58件", "penalties 58"],
    ["作出行政强制措施7件", "compulsion 7"],
    ["作出行政强制7件", "compulsion 7"],
    ["收取行政事业性收费24万元", "fees 24"],
    ["行政事业性收费总金额为24.5万元", "fees 24.5"],
  ])("%s", (sentence, claim) => {
    expect(read(sentence)).toEqual([claim]);
  });

  test.each([
    ["制定规范性文件6件，废止2件", ["documentsIssued 6", "documentsRepealed 2"]],
    ["制定规范性文件6件，清理后废止失效文件2件", ["documentsIssued 6", "documentsRepealed 2"]],
    ["制定规范性文件6件，现行有效24件", ["documentsIssued 6", "documentsInForce 24"]],
    ["制定规范性文件6件，现行有效的文件24件", ["documentsIssued 6", "documentsInForce 24"]],
    ["制定规范性文件6件、制定规章1件，废止2件", ["documentsIssued 6", "rulesIssued 1"]],
    ["制定规范性文件6件、制定规章1件，现行有效24件", ["documentsIssued 6", "rulesIssued 1"]],
    ["废止文件2件，制定规范性文件6件", ["documentsIssued 6"]],
    ["现行有效文件24件，制定规范性文件6件", ["documentsIssued 6"]],
  ])("what is repealed or in force is of the documents named before: %s", (sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });

  test.each([
    ["制定规章和规范性文件6件", "both in one number"],
    ["制定规章、行政规范性文件6件", "both in one number"],
    ["制定规范性文件、规章6件", "both in one number"],
    ["规章、规范性文件，废止2件", "both in one number"],
    ["清理出现行有效规范性文件24件", "what was looked through is not all"],
    ["未制定规范性文件6件", "it is denied"],
    ["修订规范性文件，制定规范性文件6件", "revised ones are counted too"],
    ["现行有效规范性文件解读24件", "the explanations are counted"],
    ["以上现行有效规范性文件24件", "it was told before"],
    ["作出行政许可公示460件", "what was published is counted"],
    ["取消下放办理行政许可460件", "the powers are counted"],
    ["公开作出行政处罚决定58件", "what was published is counted"],
    ["减免行政事业性收费24万元", "it was not collected"],
  ])("%s is left alone: %s", (sentence) => {
    expect(read(sentence)).toEqual([]);
  });
});

describe("the units a statement may be counted in", () => {
  test.each([
    ["收到政府信息公开申请", "件 宗 份 条 次 封 起 例 项 个 件次", "篇 人次 期次 人 个百分点 % 元 类"],
    ["信息公开行政复议", "件 宗 起 例 个 件次 次", "份 条 项 人次 期次 个百分点"],
    ["因信息公开行政诉讼", "件 宗 起 例 个 件次 次", "份 条 项 人次 期次 个百分点"],
    ["未经复议直接起诉", "件 宗 起 例 个 件次 次", "份 条 项"],
    ["复议后起诉", "件 宗 起 例 个 件次 次", "份 条 项"],
    ["现行有效规范性文件", "件 份 部 个 项 条", "件次 篇 册 个百分点"],
    ["作出行政处罚", "件 宗 起 例 次 件次", "个 人次 期次 万元"],
    ["收取行政事业性收费", "元 万元 亿元", "项 % 件"],
  ])("%s: in %s, not in %s", (words, counted, other) => {
    const readIn = (units: string) => units.split(" ").filter((unit) => read(`${words}5${unit}`).length > 0);
    expect([readIn(counted), readIn(other)]).toEqual([counted.split(" "), []]);
  });

  test("only a case is counted by 件 behind it", () => {
    expect(read("5份涉及政府信息公开的行政复议")).toEqual([]);
  });
});

describe("words that look like a statement and are none", () => {
  test.each([
    ["不予公开信息1535条", "documents are counted, not requests"],
    ["不予以公开的政府信息总数为1535条", "documents are counted, not requests"],
    ["不予公开信息数95条", "documents are counted, not requests"],
    ["不予公开信息数量共95条", "documents are counted, not requests"],
    ["应公开而不予公开的3件", "a fault is counted"],
    ["公开和部分公开23件", "what the law has published by itself is counted too"],
    ["主动公开和部分予以公开23件", "the same with 予以"],
    ["更新收录政府信息25条", "更新 is no 新收"],
    ["创新收集政府信息渠道5个", "创新 is no 新收"],
    ["新收申请情况平稳，接待群众36件", "something else is told since"],
    ["其中12件申请公开土地征收信息", "what they were about is told, not how many came"],
    ["新收网民留言36件", "messages are counted"],
    ["收到群众来信申请36件", "letters are counted"],
    ["未收到政府信息公开申请36件", "it is denied"],
    ["收到补正后的政府信息公开申请5件", "those are counted already"],
    ["收到许可申请36件", "licences are asked for"],
    ["收到36件投诉申请", "complaints are counted"],
    ["收到36件申请类投诉", "complaints are counted"],
    ["收到36份关于信息公开的通知", "papers about it are counted"],
    ["办理建议提案和政府信息公开申请36件", "proposals are counted too"],
    ["口头答复37件", "a talk is no answer to a request"],
    ["公开答复37件", "messages are answered in public"],
    ["自然人、商业企业申请34件", "two kinds are counted together"],
    ["自然人和商业企业34件", "two kinds are counted together"],
    ["公民、法人或其他组织34件", "people are counted too"],
    ["平台新增自然人用户30个", "accounts are counted"],
    ["申请40件中4件转下年", "the number before is none of the words behind the next", "carriedForward 4"],
    ["申请40件中4件为上年结转", "the number before is none of the words behind the next", "broughtForward 4"],
    ["申请40件中4件在办理中", "the number before is none of the words behind the next", "carriedForward 4"],
    ["3件转其他机关办理", "it went elsewhere"],
    ["3件转办下年预算", "下年 is not what it was put off to"],
  ])("%s: %s", (sentence, _, ...expected) => {
    expect(read(sentence)).toEqual(expected);
  });

  test("同意公开答复 is a result and no answer in public", () => {
    expect(read("依申请公开答复9件")).toEqual(["answered 9"]);
    expect(read("同意公开答复9件")).toEqual(["disclosed 9"]);
  });

  test("all who may ask, listed behind 收到, are requests received", () => {
    expect(read("收到公民、法人或其他组织提交的申请36件")).toEqual(["received 36"]);
  });
});

describe("another's number", () => {
  test.each([
    ["较上年收到政府信息公开申请增加5件", "a difference"],
    ["收到政府信息公开申请比去年多5件", "a difference"],
    ["与2023年相比收到政府信息公开申请5件", "a difference from a year"],
    ["同比收到政府信息公开申请5件", "a difference"],
    ["收到政府信息公开申请增加5件", "a difference"],
    ["收到政府信息公开申请下降了5件", "a difference"],
    ["去年收到政府信息公开申请20件", "last year's"],
    ["上年收到政府信息公开申请20件", "last year's"],
    ["上一年收到政府信息公开申请20件", "last year's"],
    ["上一年度收到政府信息公开申请20件", "last year's"],
    ["市本级收到政府信息公开申请20件", "that of the government itself"],
    ["各乡镇收到政府信息公开申请20件", "that of the townships"],
    ["其中县教育局收到政府信息公开申请20件", "that of an office among all"],
    ["（其中受理信息公开申请20件）", "a part"],
    ["收到网上政府信息公开申请20件", "those that came one way"],
    ["收到公民法人通过网络提交的政府信息公开申请20件", "those that came one way"],
  ])("%s is left alone: %s", (sentence) => {
    expect(read(sentence)).toEqual([]);
  });

  test.each([
    ["较上年增长，收到政府信息公开申请36件", "a comma ends the comparison"],
    ["较上年增长,收到政府信息公开申请36件", "a half-width comma ends the comparison"],
    ["公开信息数量较上年增长；收到政府信息公开申请36件", "a semicolon ends it"],
    ["公开信息数量较上年增长;收到政府信息公开申请36件", "a half-width semicolon ends it"],
    ["增加人手收到政府信息公开申请36件", "it is not the number that increased"],
    ["全县各乡镇收到政府信息公开申请36件", "全县 says all of them"],
    ["本年度收到政府信息公开申请（含上年结转）36件", "上年结转 is this year's"],
    ["收到的政府信息公开申请由县政府受理36件", "受理 without 其中 is all"],
    ["通过网上平台收到政府信息公开申请36件", "the way is told before"],
    ["收到政府信息公开申请，网上36件", "the way is told in another clause", ""],
  ])("%s: %s", (sentence, _, claim = "received 36") => {
    expect(read(sentence)).toEqual(claim === "" ? [] : [claim]);
  });
});

describe("whether it is about requests for information", () => {
  test.each([
    ["予以公开18件", true, "the paragraph has to say it"],
    ["依申请公开予以公开18件", false, "the sentence says it"],
    ["予以公开18件，均为政府信息", false, "it says it behind the number too"],
    ["行政复议5件", true, "a case may be about anything"],
    ["现行有效规范性文件24件", false, "a document is one whatever is spoken of"],
    ["现行有效规章3部", false, "a rule is one whatever is spoken of"],
    ["作出行政许可460件", false, "so is a licence"],
    ["收取行政事业性收费24万元", false, "so is a fee"],
  ])("%s is to be told by the text around: %s (%s)", (sentence, needsTopic) => {
    expect(claims(sentence).map((claim) => claim.needsTopic)).toEqual([needsTopic]);
  });

  test("a document named before is one too", () => {
    expect(
      claims("制定规范性文件6件，废止2件，现行有效24件").map((claim) => [claim.subject, claim.needsTopic]),
    ).toEqual([
      ["documentsIssued", false],
      ["documentsRepealed", false],
      ["documentsInForce", false],
    ]);
  });

  test("a result of cases is one as much as the cases", () => {
    const needs = (sentence: string) => claims(sentence).map(({ needsTopic }) => needsTopic);
    expect(needs("行政复议5件，维持3件")).toEqual([true, true]);
    expect(needs("信息公开行政复议5件，维持3件")).toEqual([false, false]);
  });
});

describe("the year is the one named last before the number", () => {
  test.each<[string, (number | undefined)[]]>([
    ["收到申请36件", [undefined]],
    ["2023年施行办法以来，2024年收到申请36件", [2024]],
    ["收到申请36件，2023年施行办法", [undefined]],
    ["依据2019号文件收到申请36件", [undefined]],
    ["2024年行政复议5件，维持3件", [2024, 2024]],
    ["行政复议5件，维持3件", [undefined, undefined]],
  ])("%s: %j", (sentence, years) => {
    expect(claims(sentence).map(({ year }) => year)).toEqual(years);
    expect(claims(sentence).map((claim) => "year" in claim)).toEqual(years.map((year) => year !== undefined));
  });
});

describe("the words of a statement as the user finds them again", () => {
  test.each([
    ["全年共收到申请36件", ["全年共收到申请36件"], "the clause up to the unit"],
    ["总体平稳，予以公开18件", ["予以公开18件"], "from the last comma"],
    ["其中：予以公开18件", ["予以公开18件"], "from a colon"],
    ["予以公开18件、部分公开5件", ["予以公开18件", "部分公开5件"], "without the mark before it"],
    ["答复37件（含上年结转4件）", ["答复37件", "含上年结转4件"], "without an open bracket"],
    [
      "按照有关法律法规的规定和要求依法依规办理后决定予以公开18件",
      ["规定和要求依法依规办理后决定予以公开18件"],
      "18 characters",
    ],
    ["其他处理（含撤回）3件", ["其他处理(含撤回)3件"], "with a remark in brackets"],
    ["3件转下年，请知悉", ["3件转下年"], "up to the comma where the words stand behind"],
    [
      "3件申请结转至下一年度继续由县政府办公室依法办理",
      ["3件申请结转至下一年度继续由县政府办"],
      "16 characters behind",
    ],
    [
      "收到“一网通办”平台政府信息公开申请36件",
      ["收到“一网通办”平台政府信息公开申请36件"],
      "with what is quoted",
    ],
    [
      "行政复议5件，其中维持3件、结果纠正1件",
      ["行政复议5件", "其中维持3件", "结果纠正1件"],
      "of results too",
    ],
    ["行政复议5件（含：维持3件）", ["行政复议5件", "维持3件"], "of results in brackets"],
  ])("%s: %j (%s)", (sentence, expected) => {
    expect(quotes(sentence)).toEqual(expected);
  });

  test("what is quoted is no statement, and the numbers behind it keep their places", () => {
    expect(read("推行“办结18件申请、公开1个样本”，予以公开18件")).toEqual(["disclosed 18"]);
    expect(read("予以公开“放管服”信息18件")).toEqual(["disclosed 18"]);
    expect(claims("推行“办结一件、解决一类”后予以公开18件")[0]?.number).toMatchObject({ start: 18, end: 21 });
  });
});
