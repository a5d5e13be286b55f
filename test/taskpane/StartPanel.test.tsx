/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { LastReport, NewReport } from "../../src/app/index";
import { StartPanel } from "../../src/taskpane/panels/StartPanel";
import { reportOfZeros } from "../support/reports";

function show(last?: LastReport) {
  const created: [string, number, NewReport][] = [];
  render(
    <FluentProvider theme={webLightTheme}>
      <StartPanel
        home="excel"
        isBusy={false}
        autoFocus={false}
        onLastYear={async () => last}
        onCreate={(unit, year, more) => created.push([unit, year, more])}
      />
    </FluentProvider>,
  );
  return created;
}

test("the report is on last year unless another is chosen", async () => {
  const created = show();
  await userEvent.type(screen.getByLabelText("单位名称（全称）"), "示例县示例乡人民政府");
  await userEvent.click(screen.getByRole("button", { name: "新建年报" }));
  expect(created).toEqual([["示例县示例乡人民政府", new Date().getFullYear() - 1, {}]]);
});

test("a year of the trial form stands under 补录历史年度 and names its notice", async () => {
  const created = show();
  const year = screen.getByLabelText("报告年度");
  const group = screen.getByRole("group", { name: "补录历史年度" });
  expect([...group.querySelectorAll("option")].map((option) => option.textContent)).toEqual([
    "2020年度",
    "2019年度",
  ]);
  await userEvent.selectOptions(year, "2020");
  expect(screen.getByText(/2019年版表样（国办公开办函〔2019〕60号）/)).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "新建年报" }));
  expect(created).toEqual([["", 2020, {}]]);
});

test("a level that is chosen goes with the report", async () => {
  const created = show();
  await userEvent.selectOptions(screen.getByLabelText("政府层级"), "乡镇（街道）");
  await userEvent.click(screen.getByRole("button", { name: "新建年报" }));
  expect(created[0]?.[2]).toEqual({ governmentLevel: "township" });
});

test("last year's report fills in unit, level and the year after it, and can be left out again", async () => {
  const last: LastReport = {
    report: { ...reportOfZeros("2021"), unit: "示例镇人民政府", year: 2022, governmentLevel: "township" },
    cover: {},
  };
  const created = show(last);
  await userEvent.upload(screen.getByLabelText("选择上年年报"), new File(["x"], "上年.xlsx"));
  expect(await screen.findByText("✓ 将带入示例镇人民政府2022年度的上年结转、上年数据和文字。")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "新建年报" }));
  await userEvent.click(screen.getByRole("button", { name: "不带入" }));
  await userEvent.click(screen.getByRole("button", { name: "新建年报" }));
  expect(created).toEqual([
    ["示例镇人民政府", 2023, { governmentLevel: "township", last }],
    ["示例镇人民政府", 2023, { governmentLevel: "township" }],
  ]);
});

test("a file that cannot be read changes nothing", async () => {
  show(undefined);
  await userEvent.upload(screen.getByLabelText("选择上年年报"), new File(["x"], "上年.xlsx"));
  expect(screen.queryByRole("button", { name: "不带入" })).toBeNull();
});
