import {
  cellTitle,
  districtRules,
  formOf,
  governmentLevelTitles,
  tableTitles,
  type CellName,
  type EditionId,
  type Example,
  type Form,
  type Level,
  type Rule,
  type TableId,
} from "../form/index";
import { partNumbers } from "../figures/index";
import { checkExample } from "./check-example";
import { describeFinding } from "./describe-finding";

const levelTitles: Readonly<Record<Level, string>> = { hard: "必须改正", soft: "需说明", hint: "提示" };

const introduction = `<!-- Generated from the rules, not edited by hand:
     node --require ./scripts/register-typescript.cjs scripts/generate-rules.cjs -->

# 核对规则

- **必须改正**：数字之间对不上，或者填的不是数。改正后才能定稿；事实确实如此、改不了的，由主管部门写明理由同意保留。
- **需说明**：少见，但可能属实。核对无误的，在“情况说明”里写明原因。
- **提示**：提醒一声，不要求处理。

没有填的格不是0。一条规则要看的格里有空着的、或者不是数字的，这条规则就是“未能核对”，不算通过。
需要上年数、政府层级或台账数才能核对的规则，没有这些时不作判断。
`;

/** Every rule of both editions as a page for clerks, each with an example that is right and one that is wrong. */
export function describeRules(): string {
  const sections = (["proactive", "requests", "proceedings"] as const).map((table) => section(table));
  return [introduction, ...sections, section(undefined), districtSection()].join("\n");
}

/** The rules of the office that adds reports up; their cases take many reports and are told, not computed. */
function districtSection(): string {
  const described = districtRules.map(({ id, level, sentence, reason, source, right, wrong }) => {
    const lines = [`- 为什么：${reason}`, `- 来源：${source}`, `- 正确：${right}`, `- 有误：${wrong}`];
    return `### ${id} ${levelTitles[level]}（汇总审核）\n\n${sentence}\n\n${lines.join("\n")}`;
  });
  return ["## 各单位年报的汇总", ...described].join("\n\n") + "\n";
}

interface RuleOfEditions {
  readonly rule: Rule;
  readonly form: Form;
  readonly editions: readonly EditionId[];
}

function section(table: TableId | undefined): string {
  const rules = rulesOf(table);
  const [{ form }] = rules as [RuleOfEditions];
  const title = form.tables.find((candidate) => candidate.table === table)?.sectionTitle.slice(2);
  const heading = table === undefined ? "## 整份报告" : `## ${tableTitles[table]} ${title ?? ""}`;
  return [heading, ...rules.map(describeRule)].join("\n\n") + "\n";
}

/** The rules on a table, or on no table; one that both editions say alike stands once, with the newer form. */
function rulesOf(table: TableId | undefined): RuleOfEditions[] {
  const rules = new Map<string, RuleOfEditions>();
  for (const edition of ["2021", "2019"] as const) {
    const form = formOf(edition);
    for (const rule of form.rules) {
      if (("table" in rule ? rule.table : undefined) !== table) continue;
      const same = rules.get(rule.sentence);
      if (same) rules.set(rule.sentence, { ...same, editions: [...same.editions, edition] });
      else rules.set(rule.sentence, { rule, form, editions: [edition] });
    }
  }
  const ids = [...rules.values()].map(({ rule }) => rule.id);
  return [...rules.values()].sort((a, b) => ids.indexOf(a.rule.id) - ids.indexOf(b.rule.id));
}

function describeRule({ rule, form, editions }: RuleOfEditions): string {
  const of = editions.length === 2 ? "两版表样" : `${editions[0] ?? ""}年版表样`;
  const lines = [`- 为什么：${rule.reason}`, `- 来源：${rule.source}`];
  if ("onlyFor" in rule && rule.onlyFor) {
    lines.push(`- 只对：${rule.onlyFor.map((level) => governmentLevelTitles[level]).join("、")}`);
  }
  if (rule.kind === "note") lines.push("- 只在这里说明，核对时不单列问题。");
  else {
    const { right, wrong } = rule.examples;
    const found = checkExample(form, wrong).findings.find(
      (finding) => finding.rule === rule.id && finding.level === rule.level,
    );
    if (!found) throw new Error(`The wrong example of ${rule.id} is not found wrong: ${rule.sentence}`);
    lines.push(
      `- 正确：${describeExample(form, right)}`,
      `- 有误：${describeExample(form, wrong)}`,
      `- 这时显示：${describeFinding(form, found)}`,
    );
  }
  return `### ${rule.id} ${levelTitles[rule.level]}（${of}）\n\n${rule.sentence}\n\n${lines.join("\n")}`;
}

function describeExample(form: Form, example: Example): string {
  const {
    figures,
    lastYear,
    ledger,
    governmentLevel,
    state,
    year,
    unit,
    today,
    tableFault,
    lastYearOverview,
    headings,
  } = example;
  const known = [
    governmentLevel && `政府层级是${governmentLevelTitles[governmentLevel]}`,
    year !== undefined && `报告年度是${year}`,
    state && `状态是${state}`,
    today && `${today.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, "$1年$2月$3日")}核对`,
    unit && `填报单位是${unit}`,
    ...textTitles.map(([part, title]) => example[part] && `${title}写“${shortened(example[part])}”`),
    figures && describeFigures(form, figures),
    lastYear && describeLastYear(form, lastYear),
    lastYearOverview && `上年第一部分写“${lastYearOverview.replace(/。$/, "")}”`,
    headings && describeHeadings(form, headings),
    tableFault && `${tableTitles[tableFault.table]}里“${tableFault.label}”一行被删去`,
    ledger?.received !== undefined && `封面的台账新收数填${ledger.received}`,
    ledger?.answered !== undefined && `封面的台账办结数填${ledger.answered}`,
  ].filter((part) => typeof part === "string" && part !== "");
  return `${known.join("；") || "各格都填0"}。`;
}

function describeHeadings({ sectionTitles }: Form, headings: NonNullable<Example["headings"]>): string {
  const printed = headings.map(({ text }) => text);
  const [missing] = sectionTitles.filter((_, index) => !headings.some(({ section }) => section === index));
  const reworded = printed.filter((text) => !sectionTitles.includes(text));
  if (missing !== undefined) return `Word里没有“${missing}”这个标题`;
  if (reworded.length > 0) return `Word里的标题是“${reworded.join("”“")}”`;
  return "Word里六个官方标题依次各出现一次";
}

const textTitles = (["preamble", "overview", "problems", "other"] as const).map(
  (part) => [part, partNumbers[part]] as const,
);

function shortened(text: string): string {
  const plain = text.replace(/。$/, "");
  return plain.length > 120 ? `${plain.slice(0, 20)}……（共${[...text].length}字）` : plain;
}

function describeFigures(form: Form, figures: Readonly<Record<CellName, number | string | null>>): string {
  return listed(form, figures, (value) => {
    if (value === null) return "不填";
    return `填${typeof value === "number" ? value : `“${value}”`}`;
  });
}

function describeLastYear(form: Form, figures: Readonly<Record<CellName, number>>): string {
  const entries = Object.entries(figures).filter(([, value]) => value !== 0);
  if (entries.length === 0) return "上年各格都是0";
  return `上年${listed(form, Object.fromEntries(entries), (value) => `是${value}`)}`;
}

/** Cells one after another; neighbours of one row name their row once. */
function listed<T>(form: Form, figures: Readonly<Record<CellName, T>>, say: (value: T) => string): string {
  let rowBefore = "";
  return Object.entries(figures)
    .map(([name, value]) => {
      const title = cellTitle(form, name);
      const at = title.lastIndexOf("的“");
      const row = title.slice(0, at);
      const place = row === rowBefore ? title.slice(at + 1) : title;
      rowBefore = row;
      return `${place}${say(value)}`;
    })
    .join("，");
}
