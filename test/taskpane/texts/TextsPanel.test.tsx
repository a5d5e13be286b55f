/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import {
  checkFound,
  createSession,
  type CheckedReport,
  type ParagraphRef,
  type ReportWorkbook,
} from "../../../src/app/index";
import type { Narrative } from "../../../src/figures/index";
import { composeReport } from "../../../src/report/index";
import { writeDocx } from "../../../src/report/docx/index";
import { formOf } from "../../../src/form/index";
import { layOutWorkbook, readWorkbookReport, type CellEdit } from "../../../src/sheet/index";
import { TextsPanel } from "../../../src/taskpane/panels/texts/TextsPanel";
import { gridOfLayout } from "../../support/grid-of-layout";
import { emptyNarrative, publishedReport, reportOfZeros } from "../../support/reports";

function checkedWith(texts: Partial<Narrative>): CheckedReport {
  const report = reportOfZeros("2021", {
    "requests.received.naturalPerson": 3,
    "requests.disclosed.naturalPerson": 3,
  });
  const narrative = { ...emptyNarrative, ...texts };
  const found = readWorkbookReport(gridOfLayout(layOutWorkbook({ ...report, narrative })));
  if (!found) throw new Error("The form was not found");
  return checkFound(found, new Date(2025, 0, 15));
}

function show(checked: CheckedReport) {
  const asked = { shown: [] as ParagraphRef[], written: [] as CellEdit[] };
  const workbook = {
    home: "excel",
    read: async () => checked.found,
    write: async (edits: readonly CellEdit[]) => void asked.written.push(...edits),
    showParagraph: async (paragraph: ParagraphRef) => void asked.shown.push(paragraph),
  } as unknown as ReportWorkbook;
  const session = createSession(workbook);
  session.update({ checked });
  render(
    <FluentProvider theme={webLightTheme}>
      <TextsPanel session={session} checked={checked} />
    </FluentProvider>,
  );
  return asked;
}

test("each section says how long it is and what it must cover", () => {
  show(checkedWith({ overview: ["（一）主动公开。内容全面。"], other: ["无。"] }));
  const items = screen.getByRole("list", { name: "文字部分各节" }).textContent;
  expect(items).toContain("一、总体情况 1段 13字");
  expect(items).toContain("（五）监督保障");
});

test("a finding in the texts goes to its paragraph", async () => {
  const asked = show(checkedWith({ overview: ["（一）内容全面。", "收到政府信息公开申请4件。"] }));
  expect(screen.getByRole("list", { name: "文字部分的问题" }).textContent).toContain(
    "写“收到政府信息公开申请4件”，表三本年新收为3件",
  );
  await userEvent.click(screen.getByRole("button", { name: "看第一部分“总体情况”第2段" }));
  await waitFor(() => expect(asked.shown).toEqual([{ part: "overview", index: 1 }]));
});

test("a statement with two readings tells which one it agrees with", () => {
  show(checkedWith({ overview: ["收到政府信息公开申请3件。"] }));
  expect(screen.getByText("✓ “收到政府信息公开申请3件”与“本年新收”一致。")).toBeTruthy();
});

test("one click writes the fee sentence into section 六", async () => {
  const asked = show(checkedWith({}));
  await userEvent.click(screen.getByRole("button", { name: "写入“未收取信息处理费”" }));
  await waitFor(() =>
    expect(asked.written.map(({ content }) => content)).toEqual(["2024年度未收取政府信息公开信息处理费。"]),
  );
});

test("a chosen Word offers its parts, those still empty ticked", async () => {
  const asked = show(checkedWith({ other: ["本年度未收取信息处理费。"] }));
  const luoyun = publishedReport("luoyun-township-2020");
  const bytes = await writeDocx(composeReport({ ...luoyun, form: formOf("2019") }));
  const file = new File([bytes.slice()], "上年.docx");
  Object.assign(file, { arrayBuffer: async () => bytes.slice().buffer });
  await userEvent.upload(screen.getByLabelText("从Word取文字", { selector: "input" }), file);
  const overview = await screen.findByRole("checkbox", { name: "一、总体情况（5段）" });
  expect((overview as HTMLInputElement).checked).toBe(true);
  expect((screen.getByRole("checkbox", { name: /^六、/ }) as HTMLInputElement).checked).toBe(false);
  await userEvent.click(screen.getByRole("button", { name: "放入文字部分" }));
  await waitFor(() => expect(asked.written.length).toBe(9));
});
