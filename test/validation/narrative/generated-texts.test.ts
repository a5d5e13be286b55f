import fc from "fast-check";
import { formOf } from "../../../src/form/index";
import type { Figures } from "../../../src/figures/index";
import { checkNarrative } from "../../../src/validation/narrative/index";
import { balancedFigures } from "../../support/balanced-figures";
import { emptyNarrative } from "../../support/reports";

type Count = (name: string) => number;

/** A statement in several wordings; `#` stands for the number. */
interface Statement {
  readonly rule: string;
  readonly value: (count: Count) => number;
  readonly wordings: readonly string[];
}

const row = (name: string) => (count: Count) => count(`requests.${name}.total`);
const group = (prefix: string, keys: readonly string[]) => (count: Count) =>
  keys.reduce((sum, key) => sum + count(`requests.${prefix}.${key}.total`), 0);

const statements: readonly Statement[] = [
  {
    rule: "N-RECV",
    value: row("received"),
    wordings: [
      "全年新收政府信息公开申请#件",
      "本年度新收到政府信息公开申请#宗",
      "2024年，我县新收政府信息公开申请 # 件",
    ],
  },
  {
    rule: "N-CARRY",
    value: row("broughtForward"),
    wordings: [
      "上年结转政府信息公开申请#件",
      "政府信息公开申请上年度结转的有#件",
      "政府信息公开申请中#件为上年结转",
    ],
  },
  {
    rule: "N-CARRY",
    value: row("carriedForward"),
    wordings: [
      "政府信息公开申请结转下年度继续办理#件",
      "政府信息公开申请转下一年度办理的有#件",
      "另有#件申请按照《条例》顺延到下年度答复，均为政府信息公开申请",
    ],
  },
  {
    rule: "N-DONE",
    value: row("outcomesTotal"),
    wordings: ["共答复政府信息公开申请#件", "依申请公开已办结#件", "完成政府信息公开申请答复#件"],
  },
  {
    rule: "N-GRP",
    value: row("disclosed"),
    wordings: ["依申请公开中予以公开#件", "政府信息公开申请，同意公开的#件", "依申请公开答复予以公开：#件"],
  },
  {
    rule: "N-GRP",
    value: row("partlyDisclosed"),
    wordings: ["依申请公开中部分公开#件", "政府信息公开申请，部分予以公开的有#件"],
  },
  {
    rule: "N-GRP",
    value: group("unableToProvide", ["notHeld", "needsCreation", "stillUnclear"]),
    wordings: ["依申请公开中无法提供#件", "政府信息公开申请因本机关不掌握等原因无法提供#件"],
  },
  {
    rule: "N-GRP",
    value: group("notHandled", ["petition", "repeated", "publication", "massRepeated", "confirmation"]),
    wordings: ["依申请公开中不予处理#件", "政府信息公开申请，不予处理的#件"],
  },
  {
    rule: "N-GRP",
    value: group("otherwiseHandled", ["noCorrection", "feeUnpaid", "other"]),
    wordings: ["依申请公开中其他处理#件", "依申请公开作其他处理（含申请人主动撤回）#件"],
  },
  {
    rule: "N-REV",
    value: (count) => count("proceedings.reconsideration.total"),
    wordings: ["信息公开类行政复议#件", "因政府信息公开引发行政复议案件共#起"],
  },
  {
    rule: "N-LIT",
    value: (count) =>
      count("proceedings.directSuit.total") + count("proceedings.suitAfterReconsideration.total"),
    wordings: ["政府信息公开行政诉讼#件", "因政府信息公开引发的行政诉讼案件为#件"],
  },
];

const chineseDigits = "零一二三四五六七八九";
/** A number as people write it: plain, full-width, with separators, in Chinese up to ten. */
function written(value: number, style: number): string {
  if (style === 1)
    return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  if (style === 2) return value.toLocaleString("en-US");
  if (style === 3 && value < 10) return chineseDigits[value] ?? "";
  return String(value);
}

const form = formOf("2021");
const neighbours = [
  "通过政府网站发布信息1743条，举办新闻发布会12场。",
  "12345热线办理群众诉求47件，已全部办结。",
  "收到网民留言248条，办结留言230条，公开答复4条。",
  "依据2019年5月15日起施行的《条例》第二十条第一项，完善一次性告知制度。",
  "征集公众意见382条，承办人大代表建议50件。",
];

function drawn() {
  const choices = statements.map(({ wordings }) =>
    fc.tuple(fc.nat(wordings.length - 1), fc.nat(3), fc.nat(neighbours.length)),
  );
  return fc.tuple(balancedFigures("2021"), fc.tuple(...choices));
}

type Choices = readonly (readonly [wording: number, style: number, neighbour: number])[];

function textOf(figures: Figures, choices: Choices, changed?: { index: number; by: number }): string {
  const count: Count = (name) => {
    const figure = figures.get(name);
    return figure?.state === "number" ? figure.value : 0;
  };
  return statements
    .map(({ value, wordings }, index) => {
      const [wording = 0, style = 0, neighbour = 0] = choices[index] ?? [];
      const stated = value(count) + (changed?.index === index ? changed.by : 0);
      const sentence = (wordings[wording] ?? "").replace("#", written(stated, style));
      return `${sentence}。${neighbours[neighbour] ?? ""}`;
    })
    .join("");
}

function rulesOf(figures: Figures, text: string): string[] {
  const narrative = { ...emptyNarrative, overview: [text] };
  return checkNarrative({ form, figures, narrative, year: 2024, unit: "示例县人民政府" })
    .findings.filter(({ rule }) => rule !== "N-LEN")
    .map(({ rule }) => rule);
}

test("a text that says what the tables say has no finding, however it is worded", () => {
  fc.assert(
    fc.property(drawn(), ([figures, choices]) => {
      expect(rulesOf(figures, textOf(figures, choices))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test("one number changed in a text is one finding, of the rule it breaks", () => {
  const change = fc.record({ index: fc.nat(statements.length - 1), by: fc.integer({ min: 1, max: 900 }) });
  fc.assert(
    fc.property(drawn(), change, ([figures, choices], changed) => {
      const text = textOf(figures, choices, changed);
      expect(rulesOf(figures, text)).toEqual([statements[changed.index]?.rule]);
    }),
    { numRuns: 300 },
  );
});

test("a list of parts that adds up has no finding, and one part changed has one", () => {
  const parts = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 3, maxLength: 12 });
  const wordings = fc.constantFrom("，其中", "，包括：", "，分别为", "（", "，其中，");
  fc.assert(
    fc.property(parts, wordings, fc.nat(11), (counts, opening, at) => {
      const total = counts.reduce((sum, count) => sum + count, 0);
      const text = (listed: readonly number[]) =>
        `主动公开政府信息${total}条${opening}${listed
          .map(
            (count, index) =>
              `${index === listed.length - 1 ? "其他信息" : `第${"甲乙丙丁"[index % 4] ?? ""}类信息`}${count}条`,
          )
          .join("、")}${opening === "（" ? "）" : ""}。`;
      expect(rulesOf(new Map(), text(counts))).toEqual([]);
      const changed = counts.map((count, index) => (index === at % counts.length ? count + 1 : count));
      expect(rulesOf(new Map(), text(changed))).toEqual(["N-SUM"]);
    }),
  );
});
