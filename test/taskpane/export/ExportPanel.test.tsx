/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import {
  checkReport,
  createSession,
  ExcelWorkbook,
  makeExport,
  rememberedOptions,
  type Session,
} from "../../../src/app/index";
import { insertReport } from "../../../src/app/place-report";
import { ExportPanel } from "../../../src/taskpane/panels/export/ExportPanel";
import { useSession } from "../../../src/taskpane/use-session";
import { startExcel, type StartedExcel } from "../../excel-host/start-excel";
import { publishedReport } from "../../support/reports";
import { withBody } from "../../support/returned-word";

jest.setTimeout(60_000);

let excel: StartedExcel;
let session: Session;
let saved: string[];

beforeEach(async () => {
  excel = await startExcel();
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
});
afterEach(() => {
  jest.restoreAllMocks();
  excel.close();
});

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
  expect(screen.getByText(/现在是草稿：文件名和Word每页都标“草稿”/)).toBeTruthy();
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

test("where the clipboard is closed the report is shown, selected, to be copied by hand", async () => {
  await press("复制全文");
  await told("请按 Ctrl+C 复制");
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

test("printing in Excel goes to the tables and says how, and claims no print", async () => {
  await press("打印报送表");
  await told("再按 Ctrl+P 打印选定的工作表");
});

test("the fonts chosen are remembered", async () => {
  await userEvent.selectOptions(screen.getByLabelText("字体方案", { exact: false }), "system");
  expect(rememberedOptions().fonts).toBe("system");
  await userEvent.selectOptions(screen.getByLabelText("字体方案", { exact: false }), "gb2312");
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
  await press(/^采纳：表四“未经复议直接起诉”的“总计”：工作簿是1，Word是2/);
  await told("已采纳1处");
  await screen.findByText(/有1处不同/);
  expect(session.getSnapshot().checked?.check.findings.some(({ rule }) => rule === "T4-SUM")).toBe(true);
});

test("a file that is no Word is refused in a sentence", async () => {
  const file = new File(["x"], "扫描.docx");
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]);
  Object.defineProperty(file, "arrayBuffer", { value: async () => png.buffer });
  await userEvent.upload(screen.getByLabelText("选择改定的Word"), file);
  await told("这是图片");
});
