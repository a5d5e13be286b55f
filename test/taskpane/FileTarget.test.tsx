/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { fireEvent, render, screen } from "@testing-library/react";
import { FileTarget } from "../../src/taskpane/panels/FileTarget";

const tooEarly = "上一步还没有做完，这个文件没有打开，请稍候再拖一次。";
const file = new File(["数"], "年报.xlsx");

function show(isBusy: boolean) {
  const taken: string[] = [];
  render(
    <FluentProvider theme={webLightTheme}>
      <FileTarget
        look="wide"
        label="选择文件"
        inputLabel="选择年报工作簿"
        accept=".xlsx"
        isBusy={isBusy}
        onFiles={(files) => taken.push(...files.map(({ name }) => name))}
      />
    </FluentProvider>,
  );
  fireEvent.drop(screen.getByRole("button", { name: "选择文件" }), { dataTransfer: { files: [file] } });
  return taken;
}

test("a dropped file is taken", () => {
  expect(show(false)).toEqual(["年报.xlsx"]);
  expect(screen.queryByText(tooEarly)).toBeNull();
});

test("a file dropped while something is under way is not taken, and that is said", () => {
  expect(show(true)).toEqual([]);
  expect(screen.getByRole("alert").textContent).toBe(tooEarly);
});
