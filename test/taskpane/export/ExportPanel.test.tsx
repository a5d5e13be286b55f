/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import {
  checkFound,
  checkReport,
  createSession,
  ExcelWorkbook,
  makeExport,
  readReportFile,
  rememberedOptions,
  type Session,
} from "../../../src/app/index";
import { insertReport } from "../../../src/app/place-report";
import { ExportPanel } from "../../../src/taskpane/panels/export/ExportPanel";
import { useSession } from "../../../src/taskpane/use-session";
import { startExcel, type StartedExcel, type StartOptions } from "../../excel-host/start-excel";
import { axeFaults } from "../../support/axe-faults";
import { number, publishedReport } from "../../support/reports";
import { withBody } from "../../support/returned-word";

jest.setTimeout(60_000);

let excel: StartedExcel;
let session: Session;
let saved: string[];

beforeEach(() => start());
afterEach(() => {
  jest.restoreAllMocks();
  cleanup();
  excel.close();
});

async function start(options: StartOptions = {}, prepare: (office: typeof Office) => void = () => undefined) {
  excel = await startExcel(options);
  prepare(excel.Office);
  session = createSession(new ExcelWorkbook());
  await insertReport(publishedReport("luoyun-township-2020"));
  await checkReport(session);
  saved = [];
  Object.assign(URL, { createObjectURL: () => "blob:x", revokeObjectURL: () => undefined });
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
  render(
    <FluentProvider theme={webLightTheme}>
      <Shown />
    </FluentProvider>,
  );
}

/** The same with another Excel. */
async function startAgain(...how: Parameters<typeof start>) {
  cleanup();
  excel.close();
  await start(...how);
}

function Shown() {
  const { checked, notices, problem } = useSession(session);
  return (
    <>
      <div data-testid="told">{problem ?? notices.join(" ")}</div>
      {checked && <ExportPanel session={session} checked={checked} />}
    </>
  );
}

const press = (name: string | RegExp) => userEvent.click(screen.getByRole("button", { name }));
const told = (text: string | RegExp) =>
  waitFor(() => expect(screen.getByTestId("told").textContent).toMatch(text), { timeout: 20_000 });

test("a draft is said to be one before anything is exported", () => {
  expect(
    screen.getByText(
      /^现在是草稿：文件名和Word每页都标“草稿”。还有.*在“核对”里按“送审”“定稿”后，导出的文件不再带“草稿”标记。$/,
    ),
  ).toBeTruthy();
});

test("a 定稿 with all that is wrong kept by consent is not scolded", async () => {
  const inState = (state: "草稿" | "定稿") => {
    const { found } = session.getSnapshot().checked!;
    const at = { ...found, state, cover: { ...found.cover, state } };
    const changed = {
      ...at,
      report: {
        ...at.report,
        figures: new Map(at.report.figures).set("proceedings.directSuit.total", number(9)),
      },
    };
    return checkFound(changed, new Date());
  };
  const warned = inState("定稿");
  act(() => session.update({ checked: warned }));
  expect(screen.getByText(/^状态是定稿，但还有必须改正1个/)).toBeTruthy();
  const kept = new Map(
    warned.check.findings.map((finding) => [
      finding,
      { explanation: warned.found.explanations[0]!, status: "有效" as const, settles: true },
    ]),
  );
  act(() =>
    session.update({ checked: { ...warned, settlement: { ...warned.settlement, answers: kept, open: [] } } }),
  );
  expect(screen.queryByText(/^状态是定稿/)).toBeNull();
});

test.each([
  ["生成Word", "docx"],
  ["HTML（门户网站）", "html"],
  ["JSON", "json"],
  ["CSV", "csv"],
])("%s hands over a .%s marked as a draft and says that it was read back", async (button, ending) => {
  await press(button);
  await told(/已交给浏览器下载：.*（草稿）.*已读回逐格核对/);
  expect(saved).toEqual([expect.stringMatching(new RegExp(`（草稿）\\.${ending}$`))]);
});

test("the last export can be fetched again, without being made anew", async () => {
  await press("CSV");
  await told("已交给浏览器下载");
  await press("再次下载");
  await waitFor(() => expect(saved).toHaveLength(2));
  expect(saved[1]).toBe(saved[0]);
});

test("where nothing is downloaded Excel is given the report as a new workbook, and nobody claims it was seen", async () => {
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
  await press("CSV");
  await told("没有看到下载的文件时");
  await userEvent.click(screen.getByText("没有看到下载的文件"));
  await press("打开为新工作簿");
  await told(/已交给Excel打开为新工作簿.*没有看到新窗口时/);
  expect(excel.host.createdWorkbooks).toHaveLength(1);
  const [{ base64, opened } = { base64: null, opened: false }] = excel.host.createdWorkbooks;
  expect(opened).toBe(true);
  const { found } = await readReportFile(new Uint8Array(Buffer.from(base64 ?? "", "base64")), "新.xlsx");
  const { report } = session.getSnapshot().checked!.found;
  expect(found.report.figures).toEqual(report.figures);
  expect(found.report.narrative).toEqual(report.narrative);
  expect(found.cover.state).toBe("草稿");
});

test("an Excel that refuses the new workbook is told of with the ways that are left", async () => {
  jest.spyOn(excel.Excel, "createWorkbook").mockRejectedValue({ code: "AccessDenied" });
  await press("打开为新工作簿");
  await told("Excel没有打开新工作簿（错误代码AccessDenied），可能是单位的安全设置不允许。请改用“复制全文”");
});

test("an Excel without ExcelApi 1.8 is not offered a new workbook, and every Excel is given the address", async () => {
  await startAgain({ excelApi: "1.7" });
  expect(screen.queryByRole("button", { name: "打开为新工作簿" })).toBeNull();
  expect(screen.queryByRole("button", { name: "在浏览器中打开" })).toBeNull();
  const link = screen.getByRole<HTMLAnchorElement>("link", { hidden: true });
  expect([link.href, link.target, link.rel]).toEqual([
    `${location.origin}${location.pathname}`,
    "_blank",
    "noopener noreferrer",
  ]);
});

test("an Excel that opens browser windows opens the browser edition, without the query Excel added", async () => {
  const opened: string[] = [];
  await startAgain({ requirementSets: { OpenBrowserWindowApi: "1.1" } }, ({ context }) => {
    // A client on the desktop has it; the one of the web, which runs here, has not.
    Object.assign(context.ui, { openBrowserWindow: (address: string) => void opened.push(address) });
  });
  await press("在浏览器中打开");
  await told(/已请系统在浏览器里打开离线版.*Ctrl\+S/);
  expect(opened).toEqual([`${location.origin}${location.pathname}`]);
});

test("axe finds nothing to say about it, with the other ways out unfolded", async () => {
  for (const details of document.querySelectorAll("details")) details.open = true;
  expect(await axeFaults()).toEqual([]);
});

test("where the clipboard is closed the report is shown, selected, to be copied by hand", async () => {
  await press("复制全文");
  await told("请按Ctrl+C复制");
  const box = screen.getByRole("textbox", { name: /年报全文/ });
  await waitFor(() => expect(box.textContent).toContain("重庆市涪陵区罗云乡人民政府"));
  expect(within(box).getAllByRole("table")).toHaveLength(3);
  expect(document.getSelection()?.toString()).toContain("六、其他需要报告的事项");
});

test("a copy the browser confirms is called one, and holds rich and plain text", async () => {
  const written: Record<string, Blob>[] = [];
  Object.assign(window, {
    ClipboardItem: class {
      constructor(readonly data: Record<string, Blob>) {}
    },
  });
  Object.defineProperty(navigator, "clipboard", {
    configurable: true,
    value: { write: async (items: { data: Record<string, Blob> }[]) => written.push(items[0]!.data) },
  });
  await press("复制全文");
  await told("已复制全文");
  expect(Object.keys(written[0] ?? {})).toEqual(["text/html", "text/plain"]);
  Reflect.deleteProperty(window, "ClipboardItem");
  Reflect.deleteProperty(navigator, "clipboard");
});

test("printing in Excel sets the pages up, shows 封面 and says how to print, and claims no print", async () => {
  await press("打印报送表");
  await told(/已设好打印页面.*还没有打印.*再按Ctrl\+P打印选定的工作表.*“打印整个工作簿”.*预览应是4页/);
  expect(excel.model.activeSheet.name).toBe("封面");
});

test("an Excel that could not be told how to print is not said to be set up", async () => {
  await startAgain({ excelApi: "1.8" });
  await press("打印报送表");
  await told("不能由窗格设置打印页面，打印前请选A4纸");
});

test("a Word in typefaces not every computer has is to be looked at before 定稿; in the system's own it is not", async () => {
  await press("生成Word");
  await told(/Word用了方正小标宋简体、仿宋_GB2312、楷体_GB2312。.*定稿前请在打印的电脑上打开看一遍/);
  await userEvent.selectOptions(screen.getByLabelText("字体方案", { exact: false }), "system");
  await press("生成Word");
  await told("已交给浏览器下载");
  expect(screen.getByTestId("told").textContent).not.toContain("Word用了");
  await userEvent.selectOptions(screen.getByLabelText("字体方案", { exact: false }), "gb2312");
});

test("the fonts chosen are remembered", async () => {
  await userEvent.selectOptions(screen.getByLabelText("字体方案", { exact: false }), "system");
  expect(rememberedOptions().fonts).toBe("system");
  await userEvent.selectOptions(screen.getByLabelText("字体方案", { exact: false }), "gb2312");
});

test("the page says which standard its margins follow, and one's own are taken when they can be printed", async () => {
  const choice = screen.getByLabelText("页边距");
  expect(screen.getByText(/按GB\/T 9704—2012的版心设页边距/)).toBeTruthy();
  await userEvent.selectOptions(choice, "gb33476");
  expect(screen.getByText(/按GB\/T 33476\.2在Word里的设法，行距29\.45磅/)).toBeTruthy();
  expect(rememberedOptions().page).toBe("gb33476");
  await userEvent.selectOptions(choice, "own");
  const top = screen.getByRole("textbox", { name: "上边距（毫米）" });
  await userEvent.clear(top);
  await userEvent.type(top, "30");
  expect(rememberedOptions().page).toEqual({ top: 30, bottom: 35, left: 28, right: 26 });
  await userEvent.clear(top);
  await userEvent.type(top, "300");
  expect(screen.getByText(/页边距请填毫米数，上、下在15到40之间/)).toBeTruthy();
  expect(rememberedOptions().page).toEqual({ top: 30, bottom: 35, left: 28, right: 26 });
  await userEvent.selectOptions(choice, "gb9704");
  expect(screen.queryByText(/页边距请填毫米数/)).toBeNull();
});

test("a dropped Word shows what differs; one difference is accepted, then it is gone", async () => {
  const { checked } = session.getSnapshot();
  const { bytes } = await makeExport("docx", checked!.found);
  const changed = withBody(bytes, (body) => {
    const at = body.lastIndexOf(">1</w:t>");
    return `${body.slice(0, at)}>2</w:t>${body.slice(at + 8)}`.replace("信息73条", "信息74条");
  });
  const file = new File([changed.slice()], "改定.docx");
  Object.defineProperty(file, "arrayBuffer", { value: async () => changed.slice().buffer });
  await userEvent.upload(screen.getByLabelText("选择改定的Word"), file);
  await screen.findByText(/有2处不同/);
  expect(await axeFaults()).toEqual([]);
  await press(/^采纳：表四“未经复议直接起诉”的“总计”：工作簿是1，Word是2/);
  await told("已采纳1处");
  await screen.findByText(/有1处不同/);
  expect(session.getSnapshot().checked?.check.findings.some(({ rule }) => rule === "T4-SUM")).toBe(true);
});

test("a dropped Word whose heading was reworded is not the same, and the official heading is named", async () => {
  const { checked } = session.getSnapshot();
  const { bytes } = await makeExport("docx", checked!.found);
  const changed = withBody(bytes, (body) => body.replace("五、存在的主要问题及改进情况", "五、下一步打算"));
  const file = new File([changed.slice()], "改定.docx");
  Object.defineProperty(file, "arrayBuffer", { value: async () => changed.slice().buffer });
  await userEvent.upload(screen.getByLabelText("选择改定的Word"), file);
  await screen.findByText(/有1处不同/);
  const item = await screen.findByText(/^标题“五、下一步打算”与官方标题“五、存在的主要问题及改进情况”不同/);
  expect(item.closest("li")?.textContent).toMatch(/^! 标题/);
});

test("a file that is no Word is refused in a sentence", async () => {
  const file = new File(["x"], "扫描.docx");
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]);
  Object.defineProperty(file, "arrayBuffer", { value: async () => png.buffer });
  await userEvent.upload(screen.getByLabelText("选择改定的Word"), file);
  await told("这是图片");
});
