/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { fireEvent, render, screen } from "@testing-library/react";
import { FileTarget } from "../../src/taskpane/panels/FileTarget";

const tooEarly = "上一步还没有做完，这个文件没有打开，请稍候再拖入或选择。";
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
  return taken;
}

const drop = () =>
  fireEvent.drop(screen.getByRole("button", { name: "选择文件" }), { dataTransfer: { files: [file] } });

test("a dropped file is taken", () => {
  const taken = show(false);
  drop();
  expect(taken).toEqual(["年报.xlsx"]);
  expect(screen.queryByText(tooEarly)).toBeNull();
});

test("a file dropped while something is under way is not taken, and that is said", () => {
  const taken = show(true);
  drop();
  expect(taken).toEqual([]);
  expect(screen.getByRole("alert").textContent).toBe(tooEarly);
});

test("a file chosen while something is under way is not taken, and that is said", () => {
  const taken = show(true);
  fireEvent.change(screen.getByLabelText("选择年报工作簿"), { target: { files: [file] } });
  expect(taken).toEqual([]);
  expect(screen.getByRole("alert").textContent).toBe(tooEarly);
});
