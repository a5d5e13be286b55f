/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createSession, FileWorkbook, readReportFile, showCell } from "../../src/app/index";
import { layOutWorkbook } from "../../src/sheet/index";
import { FilesApp } from "../../src/taskpane/FilesApp";
import { editWorkbook, writeWorkbook } from "../../src/workbooks/index";
import { axeFaults } from "../support/axe-faults";
import { reportOfZeros } from "../support/reports";

// The whole page, with all it loads on demand.
jest.setTimeout(180_000);

const carried = "requests.carriedForward.naturalPerson";

/** A file of this unit, zeros but for these figures; `label` stands where the form prints （二）部分公开. */
async function fileOf(
  unit: string,
  figures: Record<string, number | null>,
  { name = `${unit}.xlsx`, label }: { readonly name?: string; readonly label?: string } = {},
) {
  const made = await writeWorkbook(layOutWorkbook({ ...reportOfZeros("2021", figures), unit }));
  const place = (await readReportFile(made, name)).found.places.get(
    "requests.partlyDisclosed.naturalPerson",
  )!;
  const bytes =
    label === undefined ? made : editWorkbook(made, [{ place: { ...place, column: 1 }, content: label }]);
  const file = new File([new Uint8Array(bytes)], name);
  // jsdom's File cannot be read.
  return Object.assign(file, { arrayBuffer: async () => new Uint8Array(bytes).buffer });
}

function show() {
  const workbook = new FileWorkbook();
  const session = createSession(workbook);
  session.update({ checked: null });
  render(
    <FluentProvider theme={webLightTheme}>
      <FilesApp session={session} workbook={workbook} />
    </FluentProvider>,
  );
  const open = async (file: File) => {
    const before = workbook.document;
    await userEvent.upload(screen.getByLabelText("选择年报工作簿"), file);
    await waitFor(() => expect(workbook.document).toBe(before + 1));
    await screen.findByRole("button", { name: "重新核对" });
    await waitFor(() => expect(session.getSnapshot().working).toBeNull());
  };
  return { session, workbook, open };
}

test("the card of one file is not the next file's: nothing of the first can be written into the second", async () => {
  const { session, open } = show();
  await open(await fileOf("甲镇", {}));
  await act(() => showCell(session, carried));
  const field = await screen.findByLabelText<HTMLInputElement>(/结转下年度.*“自然人”改为$/);
  expect(field.value).toBe("0");
  await open(await fileOf("乙镇", { "requests.received.naturalPerson": 2, [carried]: 2 }));
  expect(screen.queryByRole("region", { name: "本格" })).toBeNull();
  await act(() => showCell(session, carried));
  const card = within(await screen.findByRole("region", { name: "本格" }));
  expect(card.getByText(/现在：2/)).toBeTruthy();
  expect(card.getByLabelText<HTMLInputElement>(/改为$/).value).toBe("2");
});

test("of another file nothing is called solved or new", async () => {
  const { open } = show();
  await open(await fileOf("甲镇", { "proceedings.directSuit.total": 2 }));
  const wrong = /四项之和为0，总计填的是2/;
  expect(screen.getAllByText(wrong)).not.toEqual([]);
  await open(await fileOf("乙镇", {}));
  expect(screen.queryAllByText(wrong)).toEqual([]);
  expect(screen.getByRole("log").textContent).toBe("");
});

test("a file of the same name opened again is seen afresh", async () => {
  const { open } = show();
  const first = await fileOf("甲镇", { "proceedings.directSuit.total": 2 }, { name: "年报.xlsx" });
  await open(first);
  await userEvent.click(screen.getByRole("tab", { name: "导出" }));
  await open(first);
  expect(screen.getByRole("tab", { name: "核对" }).getAttribute("aria-selected")).toBe("true");
});

/** Whether the browser would ask before the page goes. */
function isAskedBeforeLeaving(): boolean {
  return !window.dispatchEvent(new Event("beforeunload", { cancelable: true }));
}

test("a file sent again inherits neither 表样被改动 nor what the reviewer wrote on the one before, who is asked", async () => {
  const { open, workbook } = show();
  const review = async () => {
    await userEvent.click(screen.getByRole("tab", { name: "审核" }));
    return screen.findByRole<HTMLTextAreaElement>("textbox", { name: /审核意见全文|接收回执/ });
  };
  const wrong = { "proceedings.directSuit.total": 2 };
  await open(await fileOf("甲镇", wrong, { label: "部分公开了的" }));
  const first = await review();
  expect(await screen.findAllByText(/^! 表样被改动\d+处$/)).not.toEqual([]);
  const problem = within(
    within(screen.getByRole("list", { name: "发现的问题" })).getAllByRole("listitem")[0]!,
  );
  await userEvent.click(problem.getByRole("button", { name: "写审核意见" }));
  await userEvent.type(problem.getByLabelText("审核意见"), "请附清单");
  await userEvent.selectOptions(screen.getByLabelText("审核结论"), "退回修改");
  expect(first.value).toMatch(/部分公开了的[^]*请附清单[^]*退回修改/);

  const again = await fileOf("甲镇", wrong);
  await userEvent.upload(screen.getByLabelText("选择年报工作簿"), again);
  expect(await screen.findByText(/“甲镇.xlsx”的审核意见还没有写入工作簿，也没有复制或生成Word/)).toBeTruthy();
  expect(isAskedBeforeLeaving()).toBe(true);
  await userEvent.click(screen.getByRole("button", { name: "保留改动，先不打开" }));
  expect(first.value).toContain("请附清单");
  await userEvent.upload(screen.getByLabelText("选择年报工作簿"), again);
  await userEvent.click(await screen.findByRole("button", { name: "放弃改动，打开" }));
  await waitFor(() => expect(workbook.document).toBe(2));
  await screen.findByRole("button", { name: "重新核对" });
  const second = await review();
  expect(await screen.findAllByText("✓ 表样没有被改动")).not.toEqual([]);
  expect(second.value).not.toMatch(/部分公开了的|请附清单|退回修改/);
  expect(isAskedBeforeLeaving()).toBe(false);
});

test("a review that was copied asks nothing when the next file is opened, until more is written", async () => {
  const { open } = show();
  await open(await fileOf("甲镇", { "proceedings.directSuit.total": 2 }));
  await userEvent.click(screen.getByRole("tab", { name: "审核" }));
  await userEvent.type(await screen.findByLabelText("意见"), "请附登记台账");
  expect(isAskedBeforeLeaving()).toBe(true);
  await userEvent.click(screen.getByRole("tab", { name: "核对" }));
  await userEvent.click(screen.getByRole("tab", { name: "审核" }));
  expect((await screen.findByLabelText<HTMLTextAreaElement>("意见")).value).toBe("请附登记台账");
  Object.assign(navigator, { clipboard: { writeText: async () => undefined } });
  await userEvent.click(screen.getByRole("button", { name: "复制审核意见" }));
  await waitFor(() => expect(isAskedBeforeLeaving()).toBe(false));
  await userEvent.selectOptions(screen.getByLabelText("审核结论"), "退回修改");
  expect(isAskedBeforeLeaving()).toBe(true);
});

test("what is written in 审核 can be saved and taken back there", async () => {
  const { session, open } = show();
  await open(await fileOf("甲镇", { "proceedings.directSuit.total": 2 }));
  await userEvent.click(screen.getByRole("tab", { name: "审核" }));
  const list = await screen.findByRole("list", { name: "发现的问题" });
  await waitFor(() => expect(session.getSnapshot().seenForm).not.toBeNull());
  const [problem] = within(list).getAllByRole("listitem");
  await userEvent.click(within(problem!).getByRole("button", { name: "写审核意见" }));
  await userEvent.type(within(problem!).getByLabelText("审核意见"), "请附清单");
  await userEvent.click(within(problem!).getByRole("button", { name: "写入工作簿" }));
  expect(await screen.findByText("● 有未保存的改动")).toBeTruthy();
  expect(screen.getByRole("button", { name: "保存文件" })).toBeTruthy();
  await userEvent.type(screen.getByLabelText("意见"), "请附登记台账");
  await userEvent.upload(screen.getByLabelText("选择年报工作簿"), await fileOf("乙镇", {}));
  expect(
    await screen.findByText(
      /“甲镇.xlsx”里有窗格写入、还没有保存的改动.*“甲镇.xlsx”的审核意见还没有写入工作簿/,
    ),
  ).toBeTruthy();
  expect(await axeFaults()).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "保留改动，先不打开" }));
  await userEvent.click(screen.getByRole("button", { name: "撤销“审核意见”" }));
  await waitFor(() => expect(session.getSnapshot().checked?.found.remarks).toEqual([]));
  expect(screen.queryByText("● 有未保存的改动")).toBeNull();
});
