import { plainText } from "../../../src/validation/narrative/plain-text";
import { readContradictions } from "../../../src/validation/narrative/read-contradictions";

/** What a sentence denies, each with the words that do. */
const told = (sentence: string) =>
  readContradictions(plainText(sentence)).map(({ kind, quote }) => `${kind}: ${quote}`);

test("a denial is told with its words, and whether these are clearly about requests for information", () => {
  expect(readContradictions("全年未收到政府信息公开申请，未发生行政复议")).toEqual([
    { kind: "noneReceived", quote: "未收到政府信息公开申请", clear: true },
    { kind: "noReconsideration", quote: "未发生行政复议", clear: true },
  ]);
  expect(readContradictions("全年未发生行政复议")).toEqual([
    { kind: "noReconsideration", quote: "未发生行政复议", clear: false },
  ]);
  expect(readContradictions("均已办结")).toEqual([{ kind: "allDone", quote: "均已办结", clear: false }]);
});

test("a sentence that denies nothing tells nothing", () => {
  expect(told("全年收到政府信息公开申请36件，办结33件，行政复议5件")).toEqual([]);
});

describe("all requests are done", () => {
  test.each([
    ["所有申请均已按要求办理完成", "所有申请均已按要求办理完成"],
    ["所有的申请都已答复", "所有的申请都已答复"],
    ["全部政府信息公开申请已处理完毕", "全部政府信息公开申请已处理完毕"],
    ["全部申请办理完毕", "全部申请办理完毕"],
    ["收到申请36件，已全部按期限答复办结", "已全部按期限答复办结"],
    ["收到申请36件，均已全部依法按时答复", "均已全部依法按时答复"],
    ["收到申请36件，已经全部依照条例规定办结", "已经全部依照条例规定办结"],
    ["收到申请36件，全部予以答复", "全部予以答复"],
    ["收到申请36件，全部及时回复", "全部及时回复"],
    ["收到申请36件，办结率100%", "办结率100%"],
    ["依申请公开办结率达到100%", "办结率达到100%"],
    ["办结率均为１００％", "办结率均为100%"],
    ["收到申请36件，均已依法按时办结", "均已依法按时办结"],
    ["收到申请36件，均已办理完毕", "均已办理完毕"],
  ])("%s: %s", (sentence, quote) => {
    expect(told(sentence)).toEqual([`allDone: ${quote}`]);
  });

  test.each([
    ["收到申请36件，均已登记", "something else was done with them"],
    ["收到申请36件，已办结33件", "a number is told, not all"],
    ["收到申请36件，全部33件到期的办结", "those of which the term is over are meant"],
    ["收到申请36件，按期办结率100%", "those done are meant"],
    ["收到申请36件，及时办结率100%", "those done are meant"],
    ["收到申请36件，办结率10%", "not all of them are"],
    ["政府信息公开申请和群众留言均已办结", "it may be the letters"],
    ["人大代表建议均已办结", "it is another kind of paper"],
    ["所有申请事项均已登记，窗口全部按时开放，答复及时", "what is said of all is not the answer"],
  ])("is not said in %s: %s", (sentence) => {
    expect(told(sentence)).toEqual([]);
  });

  describe("where the sentence tells what is left", () => {
    test.each([
      ["除结转3件外，全部办结"],
      ["除3件结转下年度外，所有申请均已答复"],
      ["已全部办结，结转3件除外"],
      ["33件全部办结，其余3件结转下年度继续办理"],
      ["到期的均已办结，未到期的3件转下年办理"],
      ["到期的均已办结，未到期的3件转入下一年度"],
      ["到期的均已办结，未到期的3件顺延至2025年"],
      ["以上33件全部办结，没有办结的结转下年度"],
    ])("nothing is denied: %s", (sentence) => {
      expect(told(sentence)).toEqual([]);
    });

    test.each([
      ["所有申请均已办结，无结转", "所有申请均已办结"],
      ["已全部办结，没有需要结转下年度的申请", "已全部办结"],
      ["均已办结，无申请转下年度继续办理", "均已办结"],
      ["均已办结，不存在结转情况", "均已办结"],
      ["收到申请36件，上年结转2件，均已办结", "均已办结"],
      ["收到申请36件，上一年度结转2件，无结转下年度，均已办结", "均已办结"],
    ])("none left or those of last year leave the denial: %s", (sentence, quote) => {
      expect(told(sentence)).toEqual([`allDone: ${quote}`]);
    });
  });
});

describe("no request was received", () => {
  test.each([
    ["未收到政府信息公开申请", "noneReceived: 未收到政府信息公开申请"],
    ["没有接到过公开政府信息的申请", "noneReceived: 没有接到过公开政府信息的申请"],
    ["依申请公开方面，从未受理申请", "noneReceived: 从未受理申请"],
    ["信息公开方面，未收到任何申请", "noneReceived: 未收到任何申请"],
    ["未产生依申请公开事项", "noneReceived: 未产生依申请公开事项"],
    [
      "未收到公民、法人和其他组织提出的政府信息公开申请",
      "noneReceived: 未收到公民、法人和其他组织提出的政府信息公开申请",
    ],
    ["未收到自然人和企业的信息公开申请", "noneReceived: 未收到自然人和企业的信息公开申请"],
    ["未收到企业的信息公开申请", "noneFromOrganizations: 未收到企业的信息公开申请"],
    ["未收到法人的信息公开申请", "noneFromOrganizations: 未收到法人的信息公开申请"],
    ["未收到其他组织的信息公开申请", "noneFromOrganizations: 未收到其他组织的信息公开申请"],
  ])("%s: %s", (sentence, expected) => {
    expect(told(sentence)).toEqual([expected]);
  });

  test.each([
    ["未收到救助申请", "it is another kind of request"],
    ["未收到救助申请，依申请公开渠道畅通", "the same, what is public named behind it"],
    ["信息公开方面，未收到行政许可申请", "it is another kind of request"],
    ["信息公开方面，未收到补正申请", "it is a step of one"],
    ["未收到通过信函提出的政府信息公开申请", "it is one way of coming"],
    ["未受理的政府信息公开申请3件", "those not taken up were received"],
    ["未受理的政府信息公开申请共3件", "those not taken up were received"],
    ["未收到政府信息公开申请费用", "it is about fees"],
  ])("is not said in %s: %s", (sentence) => {
    expect(told(sentence)).toEqual([]);
  });

  test("is said before a number of another clause", () => {
    expect(told("未收到政府信息公开申请，主动公开信息37条")).toEqual([
      "noneReceived: 未收到政府信息公开申请",
    ]);
  });
});

describe("no proceedings were brought", () => {
  test.each([
    ["未发生因政府信息公开申请行政复议的情况", ["noReconsideration: 未发生因政府信息公开申请行政复议"]],
    ["没有因政府信息公开引起的行政诉讼", ["noSuit: 没有因政府信息公开引起的行政诉讼"]],
    [
      "未发生行政复议、行政诉讼案件",
      ["noReconsideration: 未发生行政复议、行政诉讼", "noSuit: 未发生行政复议、行政诉讼"],
    ],
    [
      "尚未发生行政复议，也没有被提起诉讼",
      ["noReconsideration: 尚未发生行政复议，也没有被提起诉讼", "noSuit: 尚未发生行政复议，也没有被提起诉讼"],
    ],
    ["无行政诉讼", ["noSuit: 无行政诉讼"]],
    ["未被申请行政复议", ["noReconsideration: 未被申请行政复议"]],
    ["不存在行政复议情况，公开信息37条", ["noReconsideration: 不存在行政复议"]],
    ["未发生行政复议，也无败诉案件", ["noReconsideration: 未发生行政复议"]],
    ["2件被纠正的投诉以外，未发生行政复议", ["noReconsideration: 未发生行政复议"]],
  ])("%s: %j", (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });

  test.each([
    ["无行政复议被纠错情况", "a result is denied"],
    ["无行政诉讼案件败诉", "a result is denied"],
    ["无行政复议、行政诉讼案件败诉", "a result is denied"],
    ["没有被撤销的行政复议", "a result is denied"],
    ["政府信息公开类案件未经复议直接起诉3件", "it names the column of the table"],
    ["未按期答复引发的行政复议5件", "something else was not done"],
    ["因政府信息不存在引发行政复议5件", "the information did not exist"],
    ["无法提供引发行政复议5件", "something else could not be done"],
    ["未发生3件以上行政复议", "a number is denied"],
  ])("is not said in %s: %s", (sentence) => {
    expect(told(sentence)).toEqual([]);
  });
});

describe("no normative document was issued", () => {
  test.each([
    ["本年未制发行政规范性文件", "未制发行政规范性文件"],
    ["本年没有出台过任何新的规范性文件", "没有出台过任何新的规范性文件"],
    ["本年未制定发布规范性文件", "未制定发布规范性文件"],
    ["本年未印发规范性文件", "未印发规范性文件"],
  ])("%s: %s", (sentence, quote) => {
    expect(readContradictions(sentence)).toEqual([{ kind: "noDocument", quote, clear: true }]);
  });

  test.each([
    ["本年未废止行政规范性文件", "another column is denied"],
    ["本年制发行政规范性文件3件", "nothing is denied"],
  ])("is not said in %s: %s", (sentence) => {
    expect(told(sentence)).toEqual([]);
  });
});
