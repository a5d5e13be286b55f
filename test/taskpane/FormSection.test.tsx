/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { checkFound, createSession, FileWorkbook } from "../../src/app/index";
import { layOutWorkbook, readWorkbookReport, type Alteration } from "../../src/sheet/index";
import { FormSection } from "../../src/taskpane/panels/FormSection";
import { axeFaults } from "../support/axe-faults";
import { gridOfLayout } from "../support/grid-of-layout";
import { publishedReport } from "../support/reports";

function show(
  alterations: readonly Alteration[],
  { withLastYear = false, unverified = [] as readonly string[] } = {},
) {
  const workbook = new FileWorkbook();
  workbook.readAlterations = async () => ({ alterations, unverified });
  const previous = withLastYear ? { previous: publishedReport("suqian-2023") } : {};
  const found = readWorkbookReport(gridOfLayout(layOutWorkbook(publishedReport("suqian-2024"), previous)))!;
  render(
    <FluentProvider theme={webLightTheme}>
      <FormSection
        session={createSession(workbook)}
        checked={checkFound(found, new Date(2025, 0, 10))}
        isBusy={false}
      />
    </FluentProvider>,
  );
}

test("nothing is said of alterations before they are asked for", () => {
  show([]);
  expect(screen.queryByText(/表样没有被改动|表样被改动/)).toBeNull();
});

test("an unaltered form is told as one", async () => {
  show([]);
  await userEvent.click(screen.getByRole("button", { name: "检查表样" }));
  expect(await screen.findByText("✓ 表样没有被改动")).toBeTruthy();
});

test("alterations are counted, and listed when the list is opened", async () => {
  show([{ kind: "hiddenRow", sheet: "三、收到和处理申请", place: "第10行", expected: "", actual: "" }]);
  await userEvent.click(screen.getByRole("button", { name: "检查表样" }));
  expect(await screen.findByText("! 表样被改动1处")).toBeTruthy();
  const sentence = "“三、收到和处理申请”第10行被隐藏。";
  expect(screen.queryByRole("listitem")).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "查看改动" }));
  expect(within(screen.getByRole("listitem")).getByText(sentence)).toBeTruthy();
  expect(await axeFaults()).toEqual([]);
});

test("what could not be looked at is said beside the result", async () => {
  show([], { unverified: ["合并单元格是否被改动未能核对。"] });
  await userEvent.click(screen.getByRole("button", { name: "检查表样" }));
  expect(await screen.findByText("○ 合并单元格是否被改动未能核对。")).toBeTruthy();
});

test("in a file, where the pane restores nothing, it is said how to", async () => {
  show([{ kind: "hiddenRow", sheet: "三、收到和处理申请", place: "第10行", expected: "", actual: "" }]);
  await userEvent.click(screen.getByRole("button", { name: "检查表样" }));
  expect(await screen.findByText(/照官方表样改回，保存后重新拖进来/)).toBeTruthy();
});

test("it says whether last year is compared with", () => {
  show([], { withLastYear: true });
  expect(screen.getByText("已与2023年度的数对照")).toBeTruthy();
  expect(screen.getByRole("button", { name: "替换上年数据" })).toBeTruthy();
});

test("without last year it says what is not checked for want of it", () => {
  show([]);
  expect(screen.getByRole("button", { name: "带入上年数据" })).toBeTruthy();
  expect(screen.getByText(/与上年有关的各项没有核对/)).toBeTruthy();
});
