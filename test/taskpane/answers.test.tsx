/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import {
  checkFound,
  rememberedOptions,
  rememberOptions,
  typefaceHint,
  type CheckedReport,
} from "../../src/app/index";
import { factsOfFinding, placeOfFinding, placeTitle } from "../../src/records/index";
import {
  explanationEdits,
  layOutWorkbook,
  readWorkbookReport,
  type FoundReport,
} from "../../src/sheet/index";
import { ReportPanel } from "../../src/taskpane/panels/ReportPanel";
import { axeFaults } from "../support/axe-faults";
import { gridOfLayout } from "../support/grid-of-layout";
import { reportOfZeros } from "../support/reports";
import { withEdits } from "../support/change-grid";

const noon = new Date(2025, 0, 15, 12, 0, 0);
/** A total of 表四 that is wrong, and suits where there were no requests. */
const wrong = { "proceedings.directSuit.pending": 1, "proceedings.directSuit.total": 2 };
const report = reportOfZeros("2021", wrong);
const grid = gridOfLayout(layOutWorkbook(report));

function read(from = grid): FoundReport {
  const found = readWorkbookReport(from);
  if (!found) throw new Error("The form was not found");
  return found;
}

const bare = checkFound(read(), noon);
const zero = bare.check.findings.find(({ rule }) => rule === "T3-ZERO")!;
const sum = bare.check.findings.find(({ rule }) => rule === "T4-SUM")!;

/** The report with a reason for its zeros, recorded for the figures as they stand, or typed without any. */
function explained(figures: "recorded" | "of another time"): CheckedReport {
  const { found, present } = bare;
  const { recordsSheet } = found;
  if (!recordsSheet) throw new Error("There is no list of records");
  const factsThen = new Map(factsOfFinding(zero, present));
  if (figures === "of another time") factsThen.set("requests.received.total", "7");
  const explanation = {
    rule: zero.rule,
    place: placeOfFinding(zero),
    kind: "情况说明" as const,
    reason: "上年受理，本年起诉。",
    factsThen,
  };
  const edits = explanationEdits({ ...found, recordsSheet }, explanation, undefined);
  return checkFound(read(withEdits(grid, edits)), noon);
}

interface Shown {
  readonly calls: unknown[][];
  readonly again: (next: CheckedReport) => void;
}

function show(checked: CheckedReport): Shown {
  const calls: unknown[][] = [];
  const say =
    (name: string) =>
    (...given: unknown[]) =>
      void calls.push([name, ...given]);
  const actions = {
    onExplain: say("explain"),
    onKeep: say("keep"),
    onConfirm: say("confirm"),
    onRemove: say("remove"),
    onSubmit: say("submit"),
    onFinalize: say("finalize"),
    onReopen: say("reopen"),
  };
  const panel = (each: CheckedReport) => (
    <FluentProvider theme={webLightTheme}>
      <ReportPanel
        checked={each}
        stale={null}
        isBusy={false}
        whereabouts={() => undefined}
        onShow={() => undefined}
        onOpenTexts={() => undefined}
        onCheck={() => undefined}
        onExportWord={() => undefined}
        actions={actions}
      />
    </FluentProvider>
  );
  const { rerender } = render(panel(checked));
  return { calls, again: (next) => rerender(panel(next)) };
}

function item(text: RegExp) {
  const found = screen.getAllByRole("listitem").find(({ textContent }) => text.test(textContent ?? ""));
  if (!found) throw new Error(`No item says ${text}`);
  return within(found);
}

test("a 需说明 takes a written reason", async () => {
  const { calls } = show(bare);
  await userEvent.click(item(/T3-ZERO/).getByRole("button", { name: "填写情况说明" }));
  const field = await screen.findByRole("textbox", { name: "情况说明" });
  expect(document.activeElement).toBe(field);
  await userEvent.type(field, "上年受理。");
  await userEvent.click(screen.getByRole("button", { name: "保存情况说明" }));
  expect(calls).toEqual([["explain", [zero], "上年受理。"]]);
});

test("a 必须改正 is kept only with a reason and a name", async () => {
  const { calls } = show(bare);
  await userEvent.click(item(/T4-SUM/).getByRole("button", { name: "主管部门同意保留" }));
  await userEvent.type(await screen.findByRole("textbox", { name: "保留理由" }), "判决书如此。");
  const save = screen.getByRole("button", { name: "保存保留理由" });
  expect(save).toHaveProperty("disabled", true);
  await userEvent.type(screen.getByRole("textbox", { name: "主管部门同意人姓名" }), "王敏{Enter}");
  expect(calls).toEqual([["keep", [sum], "判决书如此。", "王敏"]]);
});

test("Escape asks before it discards what is written, and gives the focus back to its button", async () => {
  show(bare);
  await userEvent.click(item(/T3-ZERO/).getByRole("button", { name: "填写情况说明" }));
  const field = await screen.findByRole("textbox", { name: "情况说明" });
  await userEvent.type(field, "上{Escape}");
  expect(field).toHaveProperty("value", "上");
  expect(screen.getByText(/还没有保存.*再按一次Esc就放弃/)).toBeTruthy();
  await userEvent.type(field, "年");
  expect(screen.queryByText(/还没有保存/)).toBeNull();
  await userEvent.type(field, "{Escape}{Escape}");
  const button = await item(/T3-ZERO/).findByRole("button", { name: "填写情况说明" });
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(document.activeElement).toBe(button);
});

test("Escape leaves at once where nothing was written, and is none while a character is being chosen", async () => {
  show(bare);
  await userEvent.click(item(/T3-ZERO/).getByRole("button", { name: "填写情况说明" }));
  const field = await screen.findByRole("textbox", { name: "情况说明" });
  fireEvent.keyDown(field, { key: "Escape", isComposing: true });
  expect(screen.getByRole("textbox", { name: "情况说明" })).toBe(field);
  await userEvent.type(field, "{Escape}");
  expect(screen.queryByRole("textbox", { name: "情况说明" })).toBeNull();
});

test("what is kept without a name says that the name is missing", () => {
  const { found } = bare;
  const { sheet, freeRow, columns } = found.recordsSheet!;
  const typed = (
    [
      ["rule", "T4-SUM"],
      ["where", placeTitle(bare.present.form, placeOfFinding(sum))],
      ["kind", "主管部门同意保留"],
      ["reason", "判决书如此。"],
    ] as const
  ).map(([column, content]) => ({ place: { sheet, row: freeRow, column: columns[column] }, content }));
  show(checkFound(read(withEdits(grid, typed)), noon));
  const sums = item(/T4-SUM/);
  expect(sums.getByText("? 待确认")).toBeTruthy();
  expect(sums.getByText(/没有写明主管部门同意人.*请按“修改”补上姓名/)).toBeTruthy();
  expect(sums.queryByRole("button", { name: "确认仍属实" })).toBeNull();
});

test("what is being written stays while other findings come and go", async () => {
  const { again } = show(bare);
  await userEvent.click(item(/T3-ZERO/).getByRole("button", { name: "填写情况说明" }));
  await userEvent.type(await screen.findByRole("textbox", { name: "情况说明" }), "上年");
  const worse = reportOfZeros("2021", { ...wrong, "proceedings.reconsideration.total": 9 });
  again(checkFound(read(gridOfLayout(layOutWorkbook(worse))), noon));
  expect(screen.getByRole("textbox", { name: "情况说明" })).toHaveProperty("value", "上年");
});

test("what is explained folds away, with its reason and state, and is no longer counted", () => {
  const count = () =>
    screen.getByText("需说明", { selector: "dt" }).parentElement?.querySelector("dd")?.textContent;
  const { again } = show(bare);
  const before = Number(count());
  again(explained("recorded"));
  expect(Number(count())).toBe(before - 1);
  expect(screen.getByText("已说明 1").closest("details")).toHaveProperty("open", false);
  const folded = within(screen.getByText("已说明 1").closest("details")!);
  expect(folded.getByText("✓ 有效")).toBeTruthy();
  expect(folded.getByText(/上年受理，本年起诉。/)).toBeTruthy();
});

test("what came and went is said to a screen reader", () => {
  const { again } = show(bare);
  again(explained("recorded"));
  expect(screen.getByRole("log").textContent).toMatch(/^解决了1个，还有\d+个。$/);
  again(bare);
  expect(screen.getByRole("log").textContent).toMatch(/^新的问题：/);
});

test("a reason that lapsed is open again, and can be confirmed with the figures of now", async () => {
  const { calls } = show(explained("of another time"));
  const zeros = item(/T3-ZERO/);
  expect(zeros.getByText("✗ 已失效（数或文字改过）")).toBeTruthy();
  await userEvent.click(zeros.getByRole("button", { name: "确认仍属实" }));
  expect(calls.map(([name]) => name)).toEqual(["confirm"]);
  await userEvent.click(zeros.getByRole("button", { name: "删去" }));
  expect(calls[1]).toMatchObject(["remove", { reason: "上年受理，本年起诉。" }]);
});

test("when the item in focus folds away, the list has the focus and not the page", async () => {
  const { again } = show(bare);
  item(/T3-ZERO/)
    .getByRole("button", { name: "填写情况说明" })
    .focus();
  again(explained("recorded"));
  expect(document.activeElement).not.toBe(document.body);
  expect(document.activeElement?.contains(screen.getByRole("list", { name: "需要处理的问题" }))).toBe(true);
});

test("定稿 says what is missing, each with the first place to go to", () => {
  show(bare);
  const state = within(screen.getByRole("region", { name: "报送状态" }));
  expect(state.getByText(/^还有1个必须改正的问题没有改正，也没有经主管部门同意保留/)).toBeTruthy();
  expect(state.getByRole("button", { name: "送审" })).toBeTruthy();
  expect(state.queryByRole("button", { name: "恢复为草稿" })).toBeNull();
});

test("a reason that belongs to no finding is listed and can be deleted", async () => {
  const found = read();
  const { recordsSheet } = found;
  if (!recordsSheet) throw new Error("There is no list of records");
  const { sheet, freeRow, columns } = recordsSheet;
  const at = (column: "where" | "reason") => ({ sheet, row: freeRow, column: columns[column] });
  const typed = [
    { place: at("where"), content: "附件" },
    { place: at("reason"), content: "另附。" },
  ];
  const { calls } = show(checkFound(read(withEdits(grid, typed)), noon));
  const idle = within(screen.getByText("没有对应问题的说明 1").closest("details")!);
  expect(idle.getByText(/位置没有认出 · 待确认：另附。/)).toBeTruthy();
  await userEvent.click(screen.getByText("没有对应问题的说明 1"));
  expect(await axeFaults()).toEqual([]);
  await userEvent.click(idle.getByRole("button", { name: "删去", hidden: true }));
  expect(calls).toMatchObject([["remove", { reason: "另附。" }]]);
});

test("the typefaces of the Word are named where 定稿 is the next step, and only where they may be missing", async () => {
  const inState = (state: FoundReport["state"]) => checkFound({ ...read(), state }, noon);
  const hint = /^Word用的字体：方正小标宋简体、仿宋_GB2312、楷体_GB2312。.*定稿前请生成Word/;
  const { again } = show(inState("草稿"));
  expect(screen.queryByText(hint)).toBeNull();
  again(inState("送审稿"));
  expect(await screen.findByText(hint, {}, { timeout: 20_000 })).toBeTruthy();
  again(inState("定稿"));
  await waitFor(() => expect(screen.queryByText(hint)).toBeNull());
  rememberOptions({ ...rememberedOptions(), fonts: "system" });
  again(inState("送审稿"));
  expect(await typefaceHint()).toBeUndefined();
  await waitFor(() => expect(screen.queryByText(hint)).toBeNull());
  rememberOptions({ ...rememberedOptions(), fonts: "gb2312" });
});
