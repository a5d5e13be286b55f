import type { EditionId } from "./names";
import type { GovernmentLevel } from "./government-level";
import type { ReportRule, Rule } from "./rule";

/** Month and day by which the report of the year before is published or handed up. */
export const publicationDates: Readonly<Record<GovernmentLevel, readonly [month: number, day: number]>> = {
  township: [1, 31],
  townshipDepartment: [1, 31],
  countyDepartment: [1, 31],
  prefectureDepartment: [1, 31],
  provinceDepartment: [1, 31],
  county: [2, 20],
  prefecture: [3, 10],
  province: [3, 31],
};

/** The states in which no blank may be left. */
export const submittedStates: readonly string[] = ["送审稿", "定稿"];

function commonRules(sampleYear: number): Rule[] {
  return [
    {
      id: "F-ROWS",
      kind: "report",
      level: "hard",
      sentence: "三张表的行、栏名称与官方表样一致，不删、不并、不加。",
      reason: "少了行或栏的，那里的数读不到；多出的行和栏，其中的数没有地方可计。都不会猜着读。",
      source: "国办公开办函〔2019〕60号、〔2021〕30号所附表样",
      examples: {
        right: { figures: { "requests.received.naturalPerson": 0 } },
        wrong: {
          tableFault: {
            table: "requests",
            kind: "missingRow",
            label: "2.重复申请",
            cells: ["requests.notHandled.repeated.naturalPerson"],
          },
        },
      },
    },
    {
      id: "F-BLANK",
      kind: "report",
      level: "hard",
      sentence: "送审稿和定稿不留空格，没有的填0。",
      reason: "空着看不出是没有还是没填。草稿里的空格只计数，不算错。",
      source: "年度报告格式三张表",
      examples: {
        right: { state: "草稿", figures: { "requests.received.business": null } },
        wrong: { state: "送审稿", figures: { "requests.received.business": null } },
      },
    },
    {
      id: "F-LEFT",
      kind: "report",
      level: "hard",
      sentence: "文字部分不留模板里的提示和空位，如“（文字描述）”“××”“待补充”。",
      reason: "年度报告要向社会公布，留着模板的话，等于没有写完。",
      source: "年度报告模板中供替换的文字",
      examples: {
        right: { overview: "本年度主动公开政府信息127条，网址http://www.example.gov.cn/xxgk。" },
        wrong: { overview: "本年度主动公开政府信息××条。" },
      },
    },
    {
      id: "F-DATE",
      kind: "report",
      level: "hint",
      sentence: "部门和乡镇1月31日前、县级2月20日前、市级3月10日前、省级3月31日前公布上一年度报告。",
      reason: "逾期不公布是考核和追责的事由；各地要求的日子可能更早。",
      source: "《政府信息公开条例》第四十九条、国办公开办函〔2021〕30号",
      examples: {
        right: {
          governmentLevel: "township",
          year: sampleYear,
          state: "定稿",
          today: `${sampleYear + 1}-01-20`,
        },
        wrong: {
          governmentLevel: "township",
          year: sampleYear,
          state: "草稿",
          today: `${sampleYear + 1}-01-20`,
        },
      },
    },
  ];
}

/** Which years belong to which form. */
const editionRules: Readonly<Record<EditionId, readonly Rule[]>> = {
  "2019": [editionRule({ right: { year: 2020 }, wrong: { year: 2024 } })],
  "2021": [
    editionRule({ right: { year: 2024 }, wrong: { year: 2020 } }),
    {
      id: "F-EDITION",
      kind: "report",
      level: "soft",
      sentence: "2019年度没有用2019年版表样的，写明情况。",
      reason: "通知对2019年度只是鼓励试用，用别的表样不算错，但与2020年度不好对照。",
      source: "国办公开办函〔2019〕60号",
      examples: { right: { year: 2024 }, wrong: { year: 2019 } },
    },
  ],
};

/** The rules on the report as a whole; only the years differ between the editions. */
export function reportRules(edition: EditionId): Rule[] {
  return [...editionRules[edition], ...commonRules(edition === "2019" ? 2020 : 2024)];
}

function editionRule(examples: ReportRule["examples"]): Rule {
  return {
    id: "F-EDITION",
    kind: "report",
    level: "hard",
    sentence: "2019、2020年度用2019年版表样，2021年度起用2021年版表样。",
    reason: "两版的行和栏不同，用错了表样，上级无法汇总，要整份重填。",
    source: "国办公开办函〔2019〕60号、〔2021〕30号",
    examples,
  };
}
