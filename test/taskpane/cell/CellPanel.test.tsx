/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createSession, FileWorkbook, openFile, type Session } from "../../../src/app/index";
import type { UnitReport } from "../../../src/figures/index";
import { layOutWorkbook } from "../../../src/sheet/index";
import { CellPanel } from "../../../src/taskpane/panels/cell/CellPanel";
import { WrittenBar } from "../../../src/taskpane/panels/WrittenBar";
import { useSession } from "../../../src/taskpane/use-session";
import { writeWorkbook } from "../../../src/workbooks/index";
import { axeFaults } from "../../support/axe-faults";
import { reportOfZeros } from "../../support/reports";

function Panel({ session }: { readonly session: Session }) {
  const { checked, notices, problem } = useSession(session);
  return (
    <>
      <output>{problem ?? notices.join("")}</output>
      <WrittenBar session={session} />
      {checked && <CellPanel session={session} checked={checked} />}
    </>
  );
}

/** The panel on a file that holds these figures, everything else 0; the typed totals stand as given. */
async function open(
  figures: Record<string, number | string | null>,
  typedTotals: readonly string[] = [],
  previous?: UnitReport,
): Promise<{ session: Session; workbook: FileWorkbook }> {
  const report = { ...reportOfZeros("2021", figures), typedTotals: new Set(typedTotals) };
  const bytes = await writeWorkbook(layOutWorkbook(report, { ...(previous && { previous }) }));
  const file = { name: "年报.xlsx", arrayBuffer: async () => bytes.slice().buffer } as unknown as File;
  const workbook = new FileWorkbook();
  const session = createSession(workbook);
  await openFile(session, workbook, [file]);
  render(
    <FluentProvider theme={webLightTheme}>
      <main>
        <Panel session={session} />
      </main>
    </FluentProvider>,
  );
  return { session, workbook };
}

function figure(session: Session, name: string) {
  const own = session.getSnapshot().checked?.found.report.figures.get(name);
  return own?.state === "number" ? own.value : own?.text;
}

async function press(name: string | RegExp): Promise<void> {
  await userEvent.click(screen.getByRole("button", { name }));
}

async function says(words: string): Promise<void> {
  await waitFor(() => expect(screen.getByRole("status").textContent).toContain(words));
}

test("nothing is shown where there is nothing to mend, fill or take back", async () => {
  await open({});
  expect(screen.queryAllByRole("button")).toEqual([]);
});

test("空白填0 says how many, fills them, and 撤销 blanks them again", async () => {
  const { session } = await open({
    "proactive.licensing.decisions": null,
    "requests.received.researchInstitute": null,
  });
  await userEvent.selectOptions(screen.getByLabelText("填哪些空白"), "表二的空白（1格）");
  await press("空白填0（1格）");
  await says("已在1个空白格填0");
  expect(figure(session, "proactive.licensing.decisions")).toBe(0);
  expect(figure(session, "requests.received.researchInstitute")).toBeUndefined();
  await press("撤销“空白填0”");
  await says("已撤销“空白填0”。");
  expect(figure(session, "proactive.licensing.decisions")).toBeUndefined();
});

test("what is certain is mended all at once, what is not is asked, and the words in brackets can be copied", async () => {
  const { session } = await open({
    "requests.received.naturalPerson": "１２",
    "requests.received.business": "1,234",
    "requests.received.researchInstitute": "/",
    "proactive.administrativeFees.amount": "251000元",
    "proactive.normativeDocuments.issued": "22（其中修订16件）",
    "proactive.penalties.decisions": "#VALUE!",
  });
  const section = within(screen.getByRole("region", { name: "规范数字" }));
  expect(section.getByText(/有6格不是数字，在改好之前不计入任何合计/)).toBeTruthy();
  expect(section.getByText(/251000元读作25\.1万元/)).toBeTruthy();
  expect(section.getByText(/填的是“#VALUE!”，看不出是多少，请清空后重新填数字/)).toBeTruthy();
  expect(section.getByRole("button", { name: "复制“其中修订16件”" })).toBeTruthy();
  await press("规范数字（2格）");
  await says("已规范2格数字");
  expect(figure(session, "requests.received.business")).toBe(1234);
  expect(figure(session, "requests.received.researchInstitute")).toBe("/");
  await userEvent.click(section.getAllByRole("button", { name: "确认" })[0]!);
  await says("已由“22（其中修订16件）”改为22。");
});

test("each button of a cell that is no number is told with the cell it is for", async () => {
  await open({
    "requests.received.researchInstitute": "/",
    "requests.received.business": "〇件？",
    "proactive.penalties.decisions": "#VALUE!",
  });
  const described = (name: string, description: RegExp) =>
    screen.getAllByRole("button", { name, description }).length;
  expect(described("确认", /“科研机构”填的是“\/”/)).toBe(1);
  expect(described("清空重填", /“#VALUE!”/)).toBe(1);
  expect(described("看这一格", /“#VALUE!”/)).toBe(1);
  expect(described("看这一格", /“科研机构”填的是“\/”/)).toBe(1);
});

test("a typed total is marked, and gets its formula back", async () => {
  const total = "proceedings.directSuit.total";
  const { session } = await open({ [total]: 2 }, [total]);
  expect(screen.getByText("手工填列的总计（1格）")).toBeTruthy();
  await userEvent.click(screen.getByText("手工填列的总计（1格）"));
  await press(/^恢复公式/);
  await says("已恢复1个总计的公式");
  expect(figure(session, total)).toBe(0);
  expect(screen.queryByText(/手工填列的总计/)).toBeNull();
});

test("the card of a figure names it, says what counts and shows its sums side by side", async () => {
  const name = "requests.notDisclosed.internalAffairs.business";
  const { session } = await open({ [name]: 3, "requests.received.business": 5 });
  act(() => session.update({ selected: name }));
  const card = within(screen.getByRole("region", { name: "本格" }));
  expect(card.getByText("表三“（三）不予公开 5.属于三类内部事务信息”的“商业企业”")).toBeTruthy();
  expect(card.getByText(/人事管理、后勤管理、内部工作流程/).textContent).toContain(
    "《政府信息公开条例》第十六条第一款",
  );
  const sums = card.getAllByRole("listitem").map(({ textContent }) => textContent);
  expect(sums).toHaveLength(2);
  expect(sums[0]).toContain("表三“商业企业”列 ✓ 相等");
  expect(sums[0]).toContain("【本格】（三）不予公开 5.属于三类内部事务信息 3");
  expect(sums[1]).toContain("◀ 左边 3：自然人 0＋【本格】商业企业 3");
  expect(sums[1]).toContain("▶ 右边 3：总计 3");
});

test("the card shows what the figure was last year", async () => {
  const name = "requests.received.business";
  const previous = { ...reportOfZeros("2021", { [name]: 17 }), year: 2023 };
  const { session } = await open({ [name]: 3 }, [], previous);
  act(() => session.update({ selected: name }));
  expect(within(screen.getByRole("region", { name: "本格" })).getByText(/现在：3 · 2023年：17/)).toBeTruthy();
});

test("结转下年度 is offered with its number, and filled with it", async () => {
  const name = "requests.carriedForward.business";
  const { session } = await open({ "requests.received.business": 5, [name]: null });
  act(() => session.update({ selected: name }));
  await press("填5（第一项＋第二项－总计）");
  await says("已填5。");
  expect(figure(session, name)).toBe(5);
});

test("over a number that stands, 结转下年度 is offered only after the other cells that may be wrong", async () => {
  const name = "requests.carriedForward.business";
  const { session } = await open({
    "requests.received.business": 5,
    "requests.disclosed.business": 3,
    [name]: 1,
  });
  act(() => session.update({ selected: name }));
  const card = within(screen.getByRole("region", { name: "本格" }));
  expect(card.getByText(/也可能是别的格填错。请先核对新收、上年结转和各项办理结果/)).toBeTruthy();
  await press("填2（第一项＋第二项－总计）");
  await says("已填2。");
  expect(card.queryByText(/也可能是别的格填错/)).toBeNull();
});

test("结转下年度 of 总计 adds itself up, and no button puts a number over its formula", async () => {
  const { session } = await open({ "requests.received.business": 5 });
  act(() => session.update({ selected: "requests.carriedForward.total" }));
  const card = within(screen.getByRole("region", { name: "本格" }));
  expect(card.getByText(/公式：按各项相加/)).toBeTruthy();
  expect(card.queryByRole("button", { name: /^填/ })).toBeNull();
});

test("a number typed over a total's formula is told as 手工填列 and can be taken back; a blank is refused", async () => {
  const total = "requests.received.total";
  const { session } = await open({ "requests.received.business": 5 });
  act(() => session.update({ selected: total }));
  const field = screen.getByLabelText(/改为$/);
  await userEvent.clear(field);
  await userEvent.type(field, "{Enter}");
  await says("由公式按各项相加，不用清空");
  await userEvent.type(field, "7{Enter}");
  await says("现在成了手工填列");
  expect(figure(session, total)).toBe(7);
  await press("按各项相加（恢复公式）");
  await says("已恢复1个总计的公式");
  expect(figure(session, total)).toBe(5);
});

test("no button fills an ordinary figure", async () => {
  const { session } = await open({ "requests.received.business": null });
  act(() => session.update({ selected: "requests.received.business" }));
  expect(within(screen.getByRole("region", { name: "本格" })).queryByText(/^填/)).toBeNull();
});

test("a figure is typed into the card of a file, which then has 保存文件", async () => {
  const name = "requests.received.business";
  const { session, workbook } = await open({ [name]: null });
  act(() => session.update({ selected: name }));
  const field = screen.getByLabelText("表三“一、本年新收政府信息公开申请数量”的“商业企业”改为");
  await userEvent.type(field, "十二{Enter}");
  await says("已写入12。");
  expect(figure(session, name)).toBe(12);
  expect(workbook.unsaved).toBe(true);
  expect(screen.getByText("● 有未保存的改动")).toBeTruthy();
  await userEvent.clear(field);
  await userEvent.type(field, "大约20{Enter}");
  await says("“大约20”不是这一格能填的数");
  expect(figure(session, name)).toBe(12);
});

test("the field of a figure follows what stands there, whatever wrote it", async () => {
  const name = "requests.received.business";
  const { session } = await open({ [name]: "１２" });
  act(() => session.update({ selected: name }));
  const field = screen.getByLabelText<HTMLInputElement>(/“商业企业”改为$/);
  await press("规范数字（1格）");
  await says("已规范1格数字");
  expect(field.value).toBe("12");
  await userEvent.clear(field);
  await userEvent.type(field, "20{Enter}");
  await says("已写入20。");
  await press("撤销“填数”");
  await says("已撤销“填数”。");
  expect(field.value).toBe("12");
});

test("axe finds nothing to say about it, with 规范数字 listed, 手工填列 unfolded and a card", async () => {
  const total = "proceedings.directSuit.total";
  const { session } = await open(
    {
      "requests.received.researchInstitute": "/",
      "requests.received.business": null,
      "proactive.penalties.decisions": "#VALUE!",
      "proactive.normativeDocuments.issued": "22（其中修订16件）",
      [total]: 2,
    },
    [total, "proceedings.reconsideration.total"],
  );
  act(() => session.update({ selected: "requests.carriedForward.business" }));
  await userEvent.click(screen.getByText("手工填列的总计（2格）"));
  expect(screen.getByRole("button", { name: "全部恢复公式" })).toBeTruthy();
  expect(await axeFaults()).toEqual([]);
});
