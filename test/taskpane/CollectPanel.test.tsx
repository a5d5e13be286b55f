/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { collectionInHand, createSession, FileWorkbook } from "../../src/app/index";
import { CollectPanel } from "../../src/taskpane/panels/collect/CollectPanel";
import { layOutWorkbook } from "../../src/sheet/index";
import { writeWorkbook } from "../../src/workbooks/index";
import { reportOfZeros } from "../support/reports";

const year = new Date().getFullYear() - 1;

/** jsdom's files cannot be read as bytes. */
function fileOf(name: string, bytes: Uint8Array, lastModified = 1): File {
  const file = new File([], name, { lastModified });
  return Object.assign(file, { arrayBuffer: async () => bytes.slice().buffer });
}

async function workbookOf(unit: string, figures: Record<string, number | null> = {}) {
  return writeWorkbook(layOutWorkbook({ ...reportOfZeros("2021", figures), unit, year }));
}

function show() {
  const session = createSession(new FileWorkbook());
  render(
    <FluentProvider theme={webLightTheme}>
      <CollectPanel session={session} />
    </FluentProvider>,
  );
  return session;
}

test("files end as what they are, those not reported first, and the summary can be made at any time", async () => {
  show();
  fireEvent.change(screen.getByLabelText("单位名单"), { target: { value: "甲镇\n乙镇\n丙镇" } });
  expect(screen.getByText(/^名单：3个单位（/)).toBeTruthy();
  await userEvent.upload(screen.getByLabelText("选择各单位的文件"), [
    fileOf("甲.xlsx", await workbookOf("甲镇")),
    fileOf("乙.xlsx", await workbookOf("乙镇", { "requests.received.business": null })),
    fileOf("盖章.pdf", new TextEncoder().encode("%PDF-1.7\n")),
  ]);
  await screen.findByText("未报单位 1", {}, { timeout: 20_000 });
  const counts = within(screen.getByRole("status"));
  expect(counts.getByText("应报").parentElement?.textContent).toBe("应报3");
  expect(counts.getByText("未报").parentElement?.textContent).toBe("未报1");
  expect(screen.getByText("丙镇")).toBeTruthy();
  expect(screen.getByText("退回", { selector: ".fui-Badge" })).toBeTruthy();
  expect(screen.getByText(/这是PDF/)).toBeTruthy();
  expect(screen.getByText("已收（可汇总）")).toBeTruthy();
  expect(screen.getByRole("button", { name: "生成阶段性汇总表" })).toBeTruthy();
});

test("the office that collects is named in the pane, as the list has it or as it is typed", async () => {
  const session = show();
  fireEvent.change(screen.getByLabelText("单位名单"), { target: { value: "甲镇\n示例区政府办" } });
  const field = screen.getByLabelText<HTMLInputElement>("汇总单位");
  expect(field.value).toBe("示例区人民政府");
  fireEvent.change(field, { target: { value: "示例新区管理委员会" } });
  expect(collectionInHand(session)?.unit).toBe("示例新区管理委员会");
});

test("a unit that sent again shows what it mended and what it changed", async () => {
  show();
  const first = await workbookOf("甲镇", { "requests.received.business": null });
  const again = await workbookOf("甲镇");
  await userEvent.upload(screen.getByLabelText("选择各单位的文件"), [
    fileOf("甲.xlsx", first),
    fileOf("甲（改）.xlsx", again, 2),
  ]);
  const summary = await screen.findByText(/^与上次报送相比/, {}, { timeout: 20_000 });
  expect(summary.textContent).toMatch(/^与上次报送相比，改动了2格数据；上次的问题已解决1个/);
  const details = within(summary.closest("details") as HTMLElement);
  expect(details.getByText("上次报送的是“甲.xlsx”。")).toBeTruthy();
  expect(details.getByText("已解决的问题 1")).toBeTruthy();
  expect(details.getByText(/“商业企业”：原为（未填），现为0$/)).toBeTruthy();
});

/** jsdom has no drops: what the panel asks of one. */
const dropOf = (...files: File[]) => ({ dataTransfer: { files, items: [] } });

test("files dropped while others are read wait, and are read next", async () => {
  show();
  let letGo: () => void = () => undefined;
  const bytes = await workbookOf("甲镇");
  const slow = Object.assign(fileOf("甲.xlsx", bytes), {
    arrayBuffer: () => new Promise((resolve) => (letGo = () => resolve(bytes.slice().buffer))),
  });
  const zone = screen.getByText("把各单位报来的文件或文件夹拖到这里，或者");
  fireEvent.drop(zone, dropOf(slow));
  await screen.findByText("正在读取 0／1");
  fireEvent.drop(zone, dropOf(fileOf("乙.xlsx", await workbookOf("乙镇"))));
  await screen.findByText("又收到1个文件，当前的操作完成后接着读取。");
  letGo();
  await screen.findByText("收到的文件 2", {}, { timeout: 20_000 });
  expect(screen.queryByText(/又拖来/)).toBeNull();
});

test("a long list of files is shown to its end", async () => {
  show();
  const names = Array.from({ length: 65 }, (_, index) => `${index}.pdf`);
  await userEvent.upload(
    screen.getByLabelText("选择各单位的文件"),
    names.map((name) => fileOf(name, new TextEncoder().encode("%PDF-1.7\n"))),
  );
  const list = await screen.findByRole("list", { name: "收到的文件" }, { timeout: 20_000 });
  await waitFor(() => expect(list.querySelectorAll("li")).toHaveLength(65), { timeout: 20_000 });
  expect(list.getAttribute("aria-busy")).toBe("false");
});

test("a list that cannot be used is refused with its line", () => {
  show();
  fireEvent.change(screen.getByLabelText("单位名单"), { target: { value: "单位名称,类别\n甲镇,没有的" } });
  expect(screen.getByText(/名单第2行的类别/)).toBeTruthy();
});

test("the deadline and the contact stand in every answer, and all answers come in one .zip", async () => {
  const saved: Blob[] = [];
  URL.createObjectURL = (blob) => {
    saved.push(blob as Blob);
    return "blob:answers";
  };
  URL.revokeObjectURL = () => undefined;
  // jsdom follows no link.
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
  const session = show();
  await userEvent.upload(screen.getByLabelText("选择各单位的文件"), [
    fileOf("甲.xlsx", await workbookOf("甲镇", { "requests.received.business": null })),
    fileOf("盖章.pdf", new TextEncoder().encode("%PDF-1.7\n")),
  ]);
  await screen.findByRole("region", { name: "答复各单位" }, { timeout: 20_000 });
  fireEvent.change(screen.getByLabelText("重新报送的期限（可不填）"), { target: { value: "1月20日" } });
  fireEvent.change(screen.getByLabelText("联系人和电话（可不填）"), { target: { value: "张三" } });
  fireEvent.click(screen.getByRole("button", { name: "生成退回件" }));
  await waitFor(() => expect(session.getSnapshot().notices).not.toEqual([]), { timeout: 20_000 });
  expect(session.getSnapshot().notices).toEqual([
    expect.stringContaining(`${year}年度年报审核意见.zip`),
    "退回件1个，打开后直接到第一处问题，逐条意见在“审核意见”表；未计入汇总的说明1个。",
  ]);
  expect(saved).toHaveLength(1);
  // Where the page may not write to the clipboard, the text is shown.
  Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true });
  const copy = screen.getByLabelText<HTMLButtonElement>("复制审核意见：甲镇");
  await waitFor(() => expect(copy.disabled).toBe(false), { timeout: 20_000 });
  fireEvent.click(copy);
  const text = await screen.findByLabelText("要复制的文字", {}, { timeout: 20_000 });
  expect((text as HTMLTextAreaElement).value).toMatch(/请于1月20日前改正.*请联系：张三/s);
}, 90_000);

test("texts that a unit handed in last year already are told when its report of that year is given", async () => {
  show();
  const text =
    "我镇对标先进地区，持续完善政务公开工作机制，组织开展业务培训，及时更新公开目录，全年公开信息质量稳步提升，群众满意。";
  const withText = (each: number) =>
    writeWorkbook(
      layOutWorkbook({
        ...reportOfZeros("2021"),
        unit: "甲镇",
        year: each,
        narrative: { ...reportOfZeros("2021").narrative, overview: [text] },
      }),
    );
  await userEvent.upload(screen.getByLabelText("选择上年年报"), [
    fileOf("上年.xlsx", await withText(year - 1)),
    fileOf("前年.xlsx", await withText(year - 2)),
  ]);
  await screen.findByText(`已有${year - 1}年度年报1份`, {}, { timeout: 20_000 });
  expect(
    screen.getByText(`“前年.xlsx”没有采用：是${year - 2}年度的，需要的是${year - 1}年度的。`),
  ).toBeTruthy();
  await userEvent.upload(screen.getByLabelText("选择各单位的文件"), fileOf("甲.xlsx", await withText(year)));
  await screen.findByRole("heading", { name: "内容雷同" }, { timeout: 20_000 });
  expect(screen.getByText(/^甲镇的文字与上年相同：我镇对标先进地区/)).toBeTruthy();
});
