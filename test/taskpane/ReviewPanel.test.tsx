/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import {
  checkReport,
  createSession,
  FileWorkbook,
  UserProblem,
  writeRemark,
  type Session,
} from "../../src/app/index";
import { stampOf, type UnitReport } from "../../src/figures/index";
import { layOutWorkbook, type Cover } from "../../src/sheet/index";
import { ReviewPanel } from "../../src/taskpane/panels/review/ReviewPanel";
import { useSession } from "../../src/taskpane/use-session";
import { describeFinding, problemsInOrder } from "../../src/validation/index";
import { writeWorkbook } from "../../src/workbooks/index";
import { publishedReport } from "../support/reports";
import { withFigures } from "../review/versions";

async function fileOf(report: UnitReport, name = "年报.xlsx", cover: Cover = {}): Promise<File> {
  const bytes = await writeWorkbook(layOutWorkbook(report, { cover }));
  const file = new File([new Uint8Array(bytes)], name);
  // jsdom's File cannot be read.
  return Object.assign(file, { arrayBuffer: async () => new Uint8Array(bytes).buffer });
}

function Mounted({ session }: { readonly session: Session }) {
  const { checked } = useSession(session);
  return checked ? <ReviewPanel session={session} checked={checked} /> : null;
}

/** The panel once it has looked at the form; `prepare` has the file altered before. */
async function show(
  report: UnitReport,
  cover: Cover = {},
  prepare: (session: Session) => Promise<void> = async () => undefined,
) {
  const workbook = new FileWorkbook();
  await workbook.open(await fileOf(report, "年报.xlsx", cover));
  const session = createSession(workbook);
  await checkReport(session);
  await prepare(session);
  const page = render(
    <FluentProvider theme={webLightTheme}>
      <Mounted session={session} />
    </FluentProvider>,
  );
  await waitFor(() => expect(session.getSnapshot().working).toBeNull());
  return { session, page };
}

const wrongTotal = { "proceedings.directSuit.total": 26 };
const replyBox = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "审核意见全文" });
const problems = () => within(screen.getByRole("list", { name: "发现的问题" })).getAllByRole("listitem");

test("a reviewer sees at once whether the report is what its 核验码 says", async () => {
  const report = publishedReport("suqian-2024");
  await show(report);
  expect(screen.getByText(`✓ 核验码${stampOf(report)}，与现在的数据和文字一致。`)).toBeTruthy();
});

test("a report changed after its 核验码 was written is told with both codes", async () => {
  const { session } = await show(publishedReport("suqian-2024"), { state: "送审稿" });
  const before = session.getSnapshot().checked!.found.cover.stamp ?? "";
  const place = session.getSnapshot().checked!.found.places.get("requests.received.naturalPerson")!;
  await act(() => session.workbook.write([{ place, content: 1 }], "改数"));
  await act(() => checkReport(session));
  const now = stampOf(session.getSnapshot().checked!.found.report);
  const sentence = `! 封面上的核验码是${before}，按现在的数据和文字应是${now}：写入核验码以后又改动过。`;
  expect(await screen.findByText(sentence)).toBeTruthy();
});

test("every problem stands in the list and in the text to send", async () => {
  await show(withFigures("suqian-2024", wrongTotal));
  expect(problems()[0]?.textContent).toContain("四项之和为25，总计填的是26，相差1，请核对。");
  expect(replyBox().value).toContain("1. 表四“未经复议直接起诉”四项之和为25，总计填的是26，相差1，请核对。");
});

test("what the reviewer types on a finding follows it in the text, and outlives the tab", async () => {
  const { session, page } = await show(withFigures("suqian-2024", wrongTotal));
  const [problem] = problems();
  await userEvent.click(within(problem!).getByRole("button", { name: "写审核意见" }));
  await userEvent.type(within(problem!).getByLabelText("审核意见"), "请附判决书清单");
  expect(replyBox().value).toContain("相差1，请核对。请附判决书清单。");
  page.unmount();
  render(
    <FluentProvider theme={webLightTheme}>
      <Mounted session={session} />
    </FluentProvider>,
  );
  expect(replyBox().value).toContain("相差1，请核对。请附判决书清单。");
});

test("写入工作簿 puts remark and conclusion of a finding into the workbook", async () => {
  const { session } = await show(withFigures("suqian-2024", wrongTotal));
  const [problem] = problems();
  await userEvent.click(within(problem!).getByRole("button", { name: "写审核意见" }));
  await userEvent.type(within(problem!).getByLabelText("审核意见"), "请附判决书清单");
  await userEvent.selectOptions(within(problem!).getByLabelText("结论"), "请改正");
  await userEvent.click(within(problem!).getByRole("button", { name: "写入工作簿" }));
  await waitFor(() =>
    expect(session.getSnapshot().checked?.found.remarks).toMatchObject([
      { rule: "T4-SUM", text: "请附判决书清单", conclusion: "请改正" },
    ]),
  );
  expect(session.getSnapshot().problem).toBeNull();
});

test("what stands in the workbook is read and told", async () => {
  const { session } = await show(withFigures("suqian-2024", wrongTotal));
  const [finding] = session.getSnapshot().checked!.check.findings;
  await act(() => writeRemark(session, { finding: finding! }, "请附判决书清单。"));
  await waitFor(() => expect(replyBox().value).toContain("相差1，请核对。请附判决书清单。"));
  expect(within(problems()[0]!).getByLabelText<HTMLTextAreaElement>("审核意见").value).toBe(
    "请附判决书清单。",
  );
});

test("a finding the reviewer passes is not asked about", async () => {
  await show(withFigures("suqian-2024", wrongTotal));
  const [problem] = problems();
  await userEvent.click(within(problem!).getByRole("button", { name: "写审核意见" }));
  await userEvent.selectOptions(within(problem!).getByLabelText("结论"), "通过");
  expect(replyBox().value).not.toContain("未经复议直接起诉");
});

test("a conclusion on any finding of a problem is shown where the problem is, and with it that nothing is sent", async () => {
  const slip = {
    "requests.partlyDisclosed.naturalPerson": 999,
  };
  const { session } = await show(withFigures("suqian-2024", slip));
  const several = problems().find((each) => /999/.test(each.textContent ?? ""))!;
  expect(replyBox().value).toContain("999");
  const { check, present, found } = session.getSnapshot().checked!;
  const problem = problemsInOrder(present.form, found.report.figures, check, found.formulaTotals).find(
    ({ findings }) => findings.length > 1,
  )!;
  const second = problem.findings[1]!;
  await act(() => writeRemark(session, { finding: second }, "", "通过"));
  await waitFor(() => expect(replyBox().value).not.toContain("999"));
  const item = within(several);
  expect(item.getByLabelText<HTMLSelectElement>("结论").value).toBe("通过");
  expect(item.getByText(`意见针对：${describeFinding(present.form, second)}`)).toBeTruthy();
  expect(item.getByText("结论有“通过”，这个问题和写在这里的意见不列入答复。")).toBeTruthy();
  await userEvent.selectOptions(item.getByLabelText("结论"), "请改正");
  expect(replyBox().value).toContain("999");
  expect(item.queryByText(/不列入答复/)).toBeNull();
});

test("buttons and fields that are named alike are told with the problem they are for", async () => {
  await show(withFigures("suqian-2024", { ...wrongTotal, "proceedings.reconsideration.total": 999 }));
  const description = /未经复议直接起诉.*相差1，请核对/;
  await userEvent.click(screen.getByRole("button", { name: "写审核意见", description }));
  expect(screen.getByRole("textbox", { name: "审核意见", description })).toBeTruthy();
  expect(screen.getByRole("combobox", { name: "结论", description })).toBeTruthy();
  expect(screen.getByRole("button", { name: "写入工作簿", description })).toBeTruthy();
});

test("a line of one's own names a cell chosen by its printed labels", async () => {
  const { session } = await show(withFigures("suqian-2024", wrongTotal));
  const where = "表三“一、本年新收政府信息公开申请数量”的“自然人”";
  await userEvent.selectOptions(screen.getByLabelText("意见针对的位置"), where);
  await userEvent.type(screen.getByLabelText("意见"), "请附登记台账");
  await userEvent.click(screen.getByRole("button", { name: "加入并写入工作簿" }));
  await waitFor(() => expect(replyBox().value).toContain(`2. ${where}：请附登记台账。`));
  expect(session.getSnapshot().checked?.found.remarks).toMatchObject([
    { place: "requests.received.naturalPerson", text: "请附登记台账" },
  ]);
  await userEvent.click(screen.getByRole("button", { name: "删去意见：请附登记台账" }));
  await waitFor(() => expect(replyBox().value).not.toContain("请附登记台账"));
});

test("deadline, contact and office stand in the text as they are typed", async () => {
  await show(withFigures("suqian-2024", wrongTotal));
  await userEvent.type(screen.getByLabelText(/重新报送的期限/), "1月20日");
  await userEvent.type(screen.getByLabelText(/联系人和电话/), "张三");
  await userEvent.type(screen.getByLabelText(/审核单位/), "示例市政务公开办公室");
  expect(replyBox().value).toContain(
    "请于1月20日前改正并重新报送。\n如有疑问，请联系：张三。\n示例市政务公开办公室\n",
  );
});

test("the conclusion 通过 makes the answer a 接收回执, and open problems are pointed out", async () => {
  await show(withFigures("suqian-2024", wrongTotal));
  await userEvent.selectOptions(screen.getByLabelText("审核结论"), "通过");
  const receipt = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "接收回执" });
  expect(receipt.value).toContain("已收到，审核通过，核验码");
  expect(screen.getByText("! 还有必须改正1个，请确认可以通过。")).toBeTruthy();
  expect(screen.queryByLabelText(/重新报送的期限/)).toBeNull();
});

test("the earlier version shows figures before and after, and what is still there", async () => {
  await show(withFigures("suqian-2024", wrongTotal));
  const earlier = withFigures("suqian-2024", {
    "proceedings.directSuit.total": 27,
    "requests.received.business": null,
  });
  await userEvent.upload(screen.getByLabelText("选择上次报送的文件"), await fileOf(earlier, "上次.xlsx"));
  const table = await screen.findByRole("table", { name: "数据改动" });
  const rows = within(table).getAllByRole("row").slice(1);
  expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
    ["表三“一、本年新收政府信息公开申请数量”的“商业企业”", "（未填）", expect.stringMatching(/^\d+$/)],
    ["表四“未经复议直接起诉”的“总计”", "27", "26"],
  ]);
  expect(within(screen.getByRole("list", { name: "还在的问题" })).getAllByRole("listitem")).toHaveLength(1);
  expect(replyBox().value).toContain("上次已经指出。");
});

test("a file of another year is not compared, and the reason is told", async () => {
  const { session } = await show(publishedReport("suqian-2024"));
  const other = await fileOf(publishedReport("suqian-2023"), "去年.xlsx");
  await userEvent.upload(screen.getByLabelText("选择上次报送的文件"), other);
  await waitFor(() => expect(session.getSnapshot().problem).toContain("“去年.xlsx”是2023年度的年报"));
  expect(screen.queryByRole("table")).toBeNull();
});

test("where the page may not copy, the text is selected and nothing is called copied", async () => {
  const user = userEvent.setup({ writeToClipboard: false });
  const { session } = await show(withFigures("suqian-2024", wrongTotal));
  const clipboard = Object.getOwnPropertyDescriptor(navigator, "clipboard");
  Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true });
  try {
    await user.click(screen.getByRole("button", { name: "复制审核意见" }));
    await waitFor(() => expect(session.getSnapshot().notices[0]).toContain("请按Ctrl+C复制"));
  } finally {
    if (clipboard) Object.defineProperty(navigator, "clipboard", clipboard);
  }
  const { value, selectionStart, selectionEnd } = replyBox();
  expect(document.activeElement).toBe(replyBox());
  expect([selectionStart, selectionEnd]).toEqual([0, value.length]);
});

/** Another label than the printed one, as a unit leaves it. */
async function alterLabel(session: Session): Promise<void> {
  const own = session.getSnapshot().checked!.found.places.get("requests.partlyDisclosed.naturalPerson")!;
  await session.workbook.write([{ place: { ...own, column: 1 }, content: "部分公开了的" }], "改表样");
}

test("an altered form is told without being asked for, in the list and in the text", async () => {
  await show(withFigures("suqian-2024", wrongTotal), {}, alterLabel);
  expect(screen.getByText(/表样被改动\d+处/)).toBeTruthy();
  expect(replyBox().value).toContain("1. 表样被改动：");
  expect(replyBox().value).toContain("部分公开了的");
});

test("a 接收回执 tells what the form was altered in, and the reviewer is told so", async () => {
  await show(publishedReport("suqian-2024"), {}, alterLabel);
  await userEvent.selectOptions(screen.getByLabelText("审核结论"), "通过");
  const receipt = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "接收回执" });
  expect(receipt.value).toMatch(/表样有以下改动，请改回官方表样：\n1\. 表样被改动：.*部分公开了的/);
  expect(screen.getByText(/^! 表样被改动\d+处，回执里已写明，请确认可以通过。$/)).toBeTruthy();
});

test("a form that could not be looked at is not passed over in silence, and can be looked at again", async () => {
  const read = FileWorkbook.prototype.readAlterations;
  const { session } = await show(publishedReport("suqian-2024"), {}, async ({ workbook }) => {
    workbook.readAlterations = async () => {
      throw new UserProblem("单元格还在编辑中，请先按回车。");
    };
  });
  expect(session.getSnapshot().problem).toBe("单元格还在编辑中，请先按回车。");
  expect(screen.getByText(/^! 表样还没有检查/)).toBeTruthy();
  expect(replyBox().value).toContain("这次没有检查表样是否被改动。");
  session.workbook.readAlterations = read;
  await userEvent.click(screen.getByRole("button", { name: "检查表样" }));
  await screen.findByText("✓ 表样没有被改动");
  expect(screen.queryByText(/^! 表样还没有检查/)).toBeNull();
  expect(replyBox().value).not.toContain("这次没有检查表样");
});
