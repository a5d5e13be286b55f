/** @jest-environment jsdom */
import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import {
  checkFound,
  rememberedOptions,
  rememberOptions,
  type CheckedReport,
  type ParagraphRef,
} from "../../src/app/index";
import { stampOf } from "../../src/figures/index";
import { cellTitle, formOf } from "../../src/form/index";
import { layOutWorkbook, readWorkbookReport } from "../../src/sheet/index";
import { ReportPanel } from "../../src/taskpane/panels/ReportPanel";
import { axeFaults } from "../support/axe-faults";
import { gridOfLayout } from "../support/grid-of-layout";
import { reportOfZeros } from "../support/reports";

// What is said of typefaces arrives later, and is told elsewhere.
beforeAll(() => rememberOptions({ ...rememberedOptions(), fonts: "system" }));

const noon = new Date(2025, 0, 15, 12, 0, 0);

function checked(figures: Record<string, number | string | null>, other: string[] = []): CheckedReport {
  const report = reportOfZeros("2021", figures);
  const narrative = { ...report.narrative, other };
  const found = readWorkbookReport(gridOfLayout(layOutWorkbook({ ...report, narrative })));
  if (!found) throw new Error("The form was not found");
  return checkFound(found, noon);
}

function show(report: CheckedReport, { stale = null as string | null } = {}) {
  const calls = {
    shown: [] as string[],
    paragraphs: [] as ParagraphRef[],
    texts: 0,
    checks: 0,
    exports: 0,
    restores: 0,
  };
  const nothing = () => undefined;
  const actions = {
    ...{ onExplain: nothing, onKeep: nothing, onConfirm: nothing, onRemove: nothing },
    ...{ onSubmit: nothing, onFinalize: nothing, onReopen: nothing },
  };
  render(
    <FluentProvider theme={webLightTheme}>
      <ReportPanel
        checked={report}
        stale={stale}
        isBusy={false}
        whereabouts={() => "“四、复议诉讼”的J6格"}
        onShow={(name) => calls.shown.push(name)}
        onShowParagraph={(paragraph) => calls.paragraphs.push(paragraph)}
        onOpenTexts={() => (calls.texts += 1)}
        onCheck={() => (calls.checks += 1)}
        onExportWord={() => (calls.exports += 1)}
        onRestore={() => (calls.restores += 1)}
        actions={actions}
      />
    </FluentProvider>,
  );
  return calls;
}

function count(label: string): string | null | undefined {
  return screen.getByText(label, { selector: "dt" }).parentElement?.querySelector("dd")?.textContent;
}

test("a wrong total shows its sentence, both sides and the difference", () => {
  show(checked({ "proceedings.directSuit.pending": 1, "proceedings.directSuit.total": 2 }));
  const [item] = within(screen.getByRole("list", { name: "需要处理的问题" })).getAllByRole("listitem");
  expect(item?.textContent).toContain("表四“未经复议直接起诉”四项之和为1，总计填的是2，相差1，请核对。");
  expect(item?.textContent).toContain("应为 1 ｜ 填的 2 ｜ 差额 +1");
  expect([count("未填"), count("必须改正")]).toEqual(["0", "1"]);
});

test("blanks are progress, one line a table, after what is wrong", () => {
  show(
    checked({
      "proceedings.directSuit.pending": null,
      "proactive.licensing.decisions": null,
      "requests.received.business": "/",
    }),
  );
  const items = within(screen.getByRole("list", { name: "需要处理的问题" })).getAllByRole("listitem");
  expect(items.map((item) => item.textContent?.slice(0, 6))).toEqual(["✗ 必须改正", "○ 未填 ·", "○ 未填 ·"]);
  expect(screen.getByText("表四“未经复议直接起诉”的“尚未审结”未填，没有的请填0。")).toBeTruthy();
  expect(count("未填")).toBe("2");
});

test("下一个问题 goes from one problem to the next and round again", async () => {
  const calls = show(checked({ "proceedings.directSuit.total": 2, "proceedings.reconsideration.total": 3 }));
  const next = screen.getByRole("button", { name: "下一个问题" });
  for (let i = 0; i < 3; i += 1) await userEvent.click(next);
  expect(calls.shown).toEqual([
    "proceedings.reconsideration.total",
    "proceedings.directSuit.total",
    "proceedings.reconsideration.total",
  ]);
});

test("a click on a finding goes to its cell", async () => {
  const calls = show(checked({ "proceedings.directSuit.total": 2 }));
  await userEvent.click(screen.getByRole("button", { name: /未经复议直接起诉/ }));
  expect(calls.shown).toEqual(["proceedings.directSuit.total"]);
});

/** The buttons that look as a primary one does, and as no other. */
function primaries() {
  const shown = screen.getAllByRole("button");
  const { container } = render(
    <FluentProvider theme={webLightTheme}>
      <Button appearance="primary" />
      <Button />
    </FluentProvider>,
  );
  const [primary, secondary] = [...container.querySelectorAll("button")];
  const own = [...primary!.classList].filter(
    (name) => !name.startsWith("___") && !secondary!.classList.contains(name),
  );
  expect(own).not.toEqual([]);
  return shown
    .filter(({ classList }) => own.every((name) => classList.contains(name)))
    .map(({ textContent }) => textContent);
}

/** A report without a fault in any state, but for these figures. */
function faultless(figures: Record<string, number | string | null> = {}): CheckedReport["found"] {
  const { found } = checked(figures, ["本年度未收取信息处理费。"]);
  const text = ["本机关按要求公开政府信息。"];
  const narrative = { ...found.report.narrative, preamble: text, overview: text, problems: text };
  return { ...found, report: { ...found.report, narrative } };
}

test.each([
  ["草稿", "请按“送审”。", "送审"],
  ["送审稿", "请按“定稿”。", "定稿"],
  ["定稿", "可以生成Word。", "生成Word"],
] as const)(
  "a full and balanced %s says what comes next, and its button alone stands out",
  (state, next, button) => {
    const found = faultless();
    const final = state === "定稿" ? { ...found.final, stamp: stampOf(found.report) } : found.final;
    show(checkFound({ ...found, state, final, cover: { ...found.cover, state } }, noon));
    expect(screen.getByText(/^✓ /).textContent).toMatch(new RegExp(`${next}$`));
    expect(primaries()).toEqual([button]);
  },
);

test("a 定稿 that was changed since is led back to a draft, not on to Word", () => {
  const found = faultless();
  show(checkFound({ ...found, state: "定稿", final: { stamp: "00000000" } }, noon));
  expect(screen.queryByText(/可以生成Word/)).toBeNull();
  expect(primaries()).toEqual(["恢复为草稿"]);
});

test("while something is to be done the next problem is what stands out", () => {
  show(checked({ "proceedings.directSuit.total": 2 }));
  expect(screen.queryByText(/^✓ /)).toBeNull();
  expect(primaries()).toEqual(["下一个问题"]);
});

test("a draft can be made a Word at any time", async () => {
  const calls = show(checked({}));
  expect(screen.getByRole("button", { name: "下一个问题" })).toHaveProperty("disabled", true);
  await userEvent.click(screen.getByRole("button", { name: "生成Word" }));
  expect(calls.exports).toBe(1);
});

test("it says when it last checked, and why that may be out of date", () => {
  show(checked({}), { stale: "单元格还在编辑中。" });
  expect(screen.getByText(/上次核对 12:00:00（可能已过时：单元格还在编辑中。）/)).toBeTruthy();
});

test("sums that meet a blank are told as not verified", () => {
  show(checked({ "requests.received.business": null }));
  expect(screen.getByText(/还有\d+项勾稽关系未能核对/)).toBeTruthy();
  expect(screen.queryByText(/请按“送审”/)).toBeNull();
});

test("a finding on a text has no cell to go to, but its paragraph", async () => {
  const calls = show(checked({}, ["（文字描述）"]));
  const [item] = within(screen.getByRole("list", { name: "需要处理的问题" })).getAllByRole("listitem");
  expect(item?.textContent).toContain("F-LEFT");
  await userEvent.click(within(item!).getByRole("button", { name: /F-LEFT/ }));
  expect(calls.paragraphs).toEqual([{ part: "other", index: 0 }]);
  await userEvent.click(screen.getByRole("button", { name: "下一个问题" }));
  expect(calls.paragraphs).toHaveLength(2);
  expect(calls.shown).toEqual([]);
});

test("下一个问题 comes to every place once, paragraphs of the texts too, though several problems lie in one cell", async () => {
  const report = checked({ "proceedings.directSuit.total": "2件" }, ["（文字描述）"]);
  const [finding] = report.check.findings.filter(({ rule }) => rule === "T4-CELL");
  const twice = {
    ...report.check,
    findings: [...report.check.findings, { ...finding!, level: "soft" as const }],
  };
  const calls = show({ ...report, check: twice });
  const next = screen.getByRole("button", { name: "下一个问题" });
  for (let i = 0; i < 4; i += 1) await userEvent.click(next);
  expect([calls.shown, calls.paragraphs]).toEqual([
    ["proceedings.directSuit.total", "proceedings.directSuit.total"],
    [
      { part: "other", index: 0 },
      { part: "other", index: 0 },
    ],
  ]);
});

test("where several cells may be wrong there is a way to each of them", async () => {
  // 9 too many were done: each of the three results has two digits that may have changed places.
  const calls = show(
    checked({
      "requests.received.naturalPerson": 87,
      "requests.disclosed.naturalPerson": 21,
      "requests.partlyDisclosed.naturalPerson": 32,
      "requests.unableToProvide.notHeld.naturalPerson": 43,
    }),
  );
  const group = screen.getByRole("group", { name: "可能填错的格" });
  const ways = within(group).getAllByRole("button");
  for (const way of ways) await userEvent.click(way);
  expect(ways).toHaveLength(3);
  expect(await axeFaults()).toEqual([]);
  expect(calls.shown.map((name) => cellTitle(formOf("2021"), name))).toEqual(
    ways.map((way) => way.textContent),
  );
});

test("the counts are those of the problems listed, not of the sums they break", () => {
  show(
    checked({
      "requests.received.naturalPerson": 6,
      "requests.received.total": 6,
      "requests.disclosed.naturalPerson": 6,
      "requests.disclosed.total": 6,
      "requests.partlyDisclosed.naturalPerson": 6,
      "requests.partlyDisclosed.total": 6,
      "requests.outcomesTotal.naturalPerson": 6,
      "requests.outcomesTotal.total": 6,
    }),
  );
  const list = screen.getByRole("list", { name: "需要处理的问题" });
  const marks = within(list)
    .getAllByRole("listitem")
    .map((item) => item.textContent?.slice(0, 6));
  expect([count("必须改正"), marks]).toEqual(["1", ["✗ 必须改正"]]);
});

test("in 送审稿 blanks stand in the list as 必须改正, are counted as listed there, and told once as cells", () => {
  const found = faultless({
    "proceedings.directSuit.total": 2,
    "proactive.licensing.decisions": null,
    "proactive.penalties.decisions": null,
  });
  show(checkFound({ ...found, state: "送审稿", cover: { ...found.cover, state: "送审稿" } }, noon));
  const items = within(screen.getByRole("list", { name: "需要处理的问题" })).getAllByRole("listitem");
  const hard = items.filter(({ textContent }) => textContent?.startsWith("✗ 必须改正"));
  expect([count("未填"), count("必须改正"), hard.length]).toEqual(["2", "2", 2]);
  const state = within(screen.getByRole("region", { name: "报送状态" }));
  expect(state.getByText(/^未填2格，先看：/)).toBeTruthy();
  expect(state.getByText(/^另有1个必须改正的问题没有改正/)).toBeTruthy();
});

test("findings of one slip are told as one, with the cell that was filled wrong", async () => {
  // 平潭 2020 repeated 予以公开 in the row 部分公开: both sums of 自然人 and 总计 are broken by it.
  const calls = show(
    checked({
      "requests.received.naturalPerson": 6,
      "requests.disclosed.naturalPerson": 6,
      "requests.partlyDisclosed.naturalPerson": 6,
      "requests.partlyDisclosed.total": 6,
      "requests.disclosed.total": 6,
      "requests.outcomesTotal.naturalPerson": 6,
      "requests.outcomesTotal.total": 6,
      "requests.received.total": 6,
    }),
  );
  const items = within(screen.getByRole("list", { name: "需要处理的问题" })).getAllByRole("listitem");
  expect(items).toHaveLength(1);
  expect(items[0]?.textContent).toContain("表三“（二）部分公开”的“自然人”多填：填的是6，应为0");
  await userEvent.click(within(items[0]!).getByRole("button", { name: /多填/ }));
  expect(calls.shown).toEqual(["requests.partlyDisclosed.naturalPerson"]);
});

test("a finding on a text goes to its paragraph, not to the figure it is compared with", async () => {
  const calls = show(checked({}, ["本年度未收取信息处理费。", "因政府信息公开引起行政复议2件。"]));
  await userEvent.click(screen.getByRole("button", { name: /写“因政府信息公开引起行政复议2件”/ }));
  expect(calls.paragraphs).toEqual([{ part: "other", index: 1 }]);
  expect(calls.shown).toEqual([]);
});

test("a text that is not written yet is led to in the pane, where a button writes it", async () => {
  const { found } = checked({});
  const calls = show(
    checkFound({ ...found, state: "送审稿", cover: { ...found.cover, state: "送审稿" } }, noon),
  );
  await userEvent.click(screen.getByRole("button", { name: /N-FEE/ }));
  expect([calls.texts, calls.paragraphs]).toEqual([1, []]);
});
