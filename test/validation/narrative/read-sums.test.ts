import { plainText } from "../../../src/validation/narrative/plain-text";
import { readSums } from "../../../src/validation/narrative/read-sums";

/** The sums of a sentence that do not come to their total: 37条≠12+26. */
const told = (sentence: string) =>
  readSums(plainText(sentence)).map(({ total, parts, unit }) => `${total.value}${unit}≠${parts.join("+")}`);

test("a sum is told with its total, where that stands, and its parts", () => {
  expect(readSums("主动公开政府信息37条，其中网站公开12条、微信公开26条")).toEqual([
    {
      total: { start: 8, end: 11, value: 37, unit: "条", meant: "exactly", decimals: 0 },
      parts: [12, 26],
      unit: "条",
    },
  ]);
});

test.each([
  "共公开信息37条，其中网站公开12条、微信公开25条",
  "共公开信息37条（网站公开12条、微信公开25条）",
  "共公开信息37条，其中网站公开12条、微信公开20条、其他5条",
])("parts that come to their total are right: %s", (sentence) => {
  expect(told(sentence)).toEqual([]);
});

describe("a total is one thing counted", () => {
  test.each([
    ["共约37条，其中网站公开12条、微信公开26条", "rounded"],
    ["平均每周发布2.5篇，其中网站发布2篇、微信发布1篇", "a mean"],
    ["制定方案1份，其中明确要求2份、细化措施1份", "a single one"],
    ["培训干部20人，其中县级12人、乡镇9人", "people"],
    ["答复咨询20件次，其中电话答复12件次、现场答复9件次", "times something was done"],
    ["网站点击量提高20个百分点，其中首页12个百分点、专栏9个百分点", "a difference of percentages"],
  ])("so %s is left alone (%s)", (sentence) => {
    expect(told(sentence)).toEqual([]);
  });

  test("from two on", () => {
    expect(told("办理复议2件，其中维持1件、纠正2件")).toEqual(["2件≠1+2"]);
  });
});

describe("its parts are introduced", () => {
  test.each([
    ["共37条信息（网站公开12条、微信公开26条）", "by a bracket"],
    ["共37条，（网站公开12条、微信公开26条）", "by a bracket behind a comma"],
    ["共37条涉及民生的重点领域的信息，其中12条为网站公开、26条为微信公开", "behind what is counted"],
    ["共37条涉及民生的各重点领域的信息，其中12条为网站公开、26条为微信公开", "by the 16th character"],
    ["共37条涉及民生的重点领域的信息，其中：12条为网站公开、26条为微信公开", "with a colon as well"],
    ["共37条涉及民生的重点领域的信息（网站公开12条、微信公开26条）", "by a bracket behind what is counted"],
    ["共37条（见附表），其中网站公开12条、微信公开26条", "behind a bracket that is only a remark"],
    [
      "共37条，其中县政府门户网站政府信息公开专栏及所属各部门、各乡镇、各街道、各派出机构和各有关企业事业单位子网站的机构职能类信息12条、规划类26条",
      "at most 59 characters before the first",
    ],
  ])("%s (%s)", (sentence) => {
    expect(told(sentence)).toEqual(["37条≠12+26"]);
  });

  test.each([
    ["共37条，较上年有所增加，其中网站公开12条、微信公开26条", "something is compared between"],
    [
      "共37条，我局均按照规定的时限和程序办理，其中网站公开12条、微信公开26条",
      "something else is told between",
    ],
    [
      "共37条，均已按照规定的程序和时限公开完毕（见附表），网站公开12条、微信公开26条",
      "a bracket is only a remark",
    ],
    [
      "共37条各类政府信息公开内容（见附表），网站公开12条、微信公开26条",
      "a remark stands behind what is counted",
    ],
    [
      "共37条各类政府信息公开内容（截至2024年底），网站公开12条、微信公开26条",
      "a date stands behind what is counted",
    ],
    ["共37条涉及民生的各个重点领域的信息，其中12条为网站公开、26条为微信公开", "behind the 16th character"],
    ["不予处理37条、作其他处理（含撤回）12条、转下年度26条", "a bracket is closed before the next number"],
    [
      "共37条，其中县政府门户网站政府信息公开专栏及所属各部门、各乡镇、各街道、各派出机构和各有关企业事业单位各子网站的机构职能类信息12条、规划类26条",
      "60 characters stand before the first",
    ],
  ])("%s is left alone: %s", (sentence) => {
    expect(told(sentence)).toEqual([]);
  });
});

describe("what stands among the parts", () => {
  test.each([
    ["共37条，其中网站公开12条，占32%，微信公开26条", "a percentage"],
    ["共37条，其中网站公开12条，提高3个百分点，微信公开26条", "a difference of percentages"],
    ["共37条，其中惠民补贴12条，涉及资金3万元，微信公开26条", "money"],
    ["共37条，其中惠民补贴12条，惠及300人，微信公开26条", "people"],
    ["共37条，其中网站公开12条（含转载3条）、微信公开26条", "a part of a part in brackets"],
    ["（全年共37条），其中网站公开12条（含转载3条）、微信公开26条", "the same, the total in brackets itself"],
    ["共37条（网站公开12条、微信公开26条），回应关切5条", "what follows the bracket of the parts"],
  ])("is none of them: %s (%s)", (sentence) => {
    expect(told(sentence)).toEqual(["37条≠12+26"]);
  });

  test.each([
    ["共37条，其中网站公开12条、发布会3场、微信公开26条", "something else counted"],
    ["共37条，其中网站公开约12条、微信公开26条", "a rounded part"],
    ["共37条，其中网站公开12条、微信公开20条，同时回应关切6条", "something else told"],
    ["共37条，其中转载其他部门信息36条", "a single part"],
    ["共37条（转载其他部门信息38条）", "a single part that nothing introduces"],
    ["共37条，其中转载其他部门信息37条", "a single part that is all of it"],
  ])("may leave open what they are: %s (%s)", (sentence) => {
    expect(told(sentence)).toEqual([]);
  });
});

describe("parts that stop short of the total", () => {
  test.each([
    ["办理40件，其中建议、提案分别为20件、10件", ["40件≠20+10"], "分别 says all"],
    ["办理40件，其中建议20件、其他事项10件", ["40件≠20+10"], "其他 says all"],
    ["办理40件，其中建议、提案分别为15件、5件", ["40件≠15+5"], "half of it"],
    ["办理40件，其中建议、提案分别为15件、4件", [], "less than half of it"],
    ["办理其他部门转来40件，其中建议20件、提案10件", [], "其他 is about the total"],
    ["办理50件，其中建议20件、提案10件、来信10件", ["50件≠20+10+10"], "three reach four fifths"],
    ["办理50件，其中建议20件、提案10件、来信9件", [], "three are less than that"],
    ["办理50件，其中建议25件、提案20件", [], "two may be the largest only"],
  ])("%s: %j (%s)", (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });
});

describe("parts that exceed the total", () => {
  test.each([
    ["办理10件，其中建议8件、提案7件", ["10件≠8+7"], "by half"],
    ["办理10件，其中建议8件、提案8件", [], "by so much that they count something else"],
    ["办理10件，其中网上办理9件、窗口受理10件", [], "one of them all of it"],
    ["办理10件，其中建议11件、提案8件", ["10件≠11+8"], "one of them by itself"],
    ["公开37条，其中转载其他部门信息38条", ["37条≠38"], "a single part by itself"],
    ["办理10件，其中建议9件；提案9件", ["10件≠9+9"], "each set apart by a semicolon"],
    ["办理10件，其中涉及300人；建议9件；提案9件", ["10件≠9+9"], "the same behind a number of people"],
  ])("%s: %j (%s)", (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });
});

describe("one total may be broken down twice", () => {
  test.each([
    ["办结200件，其中予以公开120件、不予公开80件、涉及土地15件", "the first comes to it"],
    ["办结200件，其中其他120件、不予公开80件、涉及土地15件", "其他 does not stand last"],
    ["办结200件，其中予以公开120件、不予公开80件、其他处理15件", "其他处理 names a result"],
    ["公开100条，其中民生类20条、教育类30条；网站公开60条、微信公开40条", "the second comes to it"],
  ])("%s is left alone: %s", (sentence) => {
    expect(told(sentence)).toEqual([]);
  });

  test.each([
    ["办结200件，其中予以公开120件、不予公开80件、其他15件", "200件≠120+80+15", "其他 ends one"],
    ["办结200件，其中予以公开120件、不予公开80件、其他方面15件申请", "200件≠120+80+15", "其他方面 ends one"],
    ["公开100条，其中民生类20条、教育类30条；网站公开60条、微信公开41条", "100条≠20+30+60+41", "neither"],
    [
      "收到100件，其中自然人20件；商业企业60件、社会组织40件",
      "100件≠20+60+40",
      "a single part is no breakdown",
    ],
  ])("%s is told: %s (%s)", (sentence, sum) => {
    expect(told(sentence)).toEqual([sum]);
  });
});
