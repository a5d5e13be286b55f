/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { StartPanel } from "../../src/taskpane/panels/StartPanel";

function show() {
  const created: [string, number][] = [];
  render(
    <FluentProvider theme={webLightTheme}>
      <StartPanel
        home="excel"
        isBusy={false}
        autoFocus={false}
        onCreate={(unit, year) => created.push([unit, year])}
      />
    </FluentProvider>,
  );
  return created;
}

test("the report is on last year unless another is chosen", async () => {
  const created = show();
  await userEvent.type(screen.getByLabelText("单位名称（全称）"), "示例县示例乡人民政府");
  await userEvent.click(screen.getByRole("button", { name: "新建年报" }));
  expect(created).toEqual([["示例县示例乡人民政府", new Date().getFullYear() - 1]]);
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
  expect(created).toEqual([["", 2020]]);
});
