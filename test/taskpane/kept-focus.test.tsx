/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, render, screen } from "@testing-library/react";
import { Messages } from "../../src/taskpane/Messages";

interface Shown {
  readonly working: string | null;
  readonly notices?: readonly string[];
  /** Whether the button that was pressed is still there, and whether it can be pressed. */
  readonly button?: "enabled" | "disabled";
}

function page({ working, notices = [], button }: Shown) {
  return (
    <FluentProvider theme={webLightTheme}>
      {button && <button disabled={button === "disabled"}>空白填0</button>}
      <button>别处</button>
      <Messages working={working} problem={null} notices={notices} onDismiss={() => undefined} />
    </FluentProvider>
  );
}

/** Shows the states one after another; in the first the button has the focus. */
function through(first: Shown, ...others: readonly Shown[]): void {
  const { rerender } = render(page(first));
  screen.getByRole("button", { name: "空白填0" }).focus();
  for (const shown of others) {
    rerender(page(shown));
    act(() => jest.runAllTimers());
  }
}

beforeEach(() => {
  jest.useFakeTimers();
  // The window is in front; jsdom says so only while some element has the focus.
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
});

afterEach(() => jest.useRealTimers());

test("where the button is gone once it is done, the focus is on what says so", () => {
  through(
    { working: null, button: "enabled" },
    { working: "正在填0…", button: "disabled" },
    { working: null },
  );
  expect(document.activeElement).toBe(screen.getByRole("status"));
});

test("where the button is there again, it has the focus again", () => {
  const { rerender } = render(page({ working: null, button: "enabled" }));
  const button = screen.getByRole("button", { name: "空白填0" });
  button.focus();
  rerender(page({ working: "正在填0…", button: "disabled" }));
  // Browsers take the focus from a button that is disabled; jsdom needs a way round to do it.
  const other = screen.getByRole("button", { name: "别处" });
  other.focus();
  other.blur();
  expect(document.activeElement).toBe(document.body);
  rerender(page({ working: null, button: "enabled" }));
  act(() => jest.runAllTimers());
  expect(document.activeElement).toBe(button);
});

test("focus that went elsewhere meanwhile stays there", () => {
  const { rerender } = render(page({ working: null, button: "enabled" }));
  screen.getByRole("button", { name: "空白填0" }).focus();
  rerender(page({ working: "正在填0…", button: "disabled" }));
  const other = screen.getByRole("button", { name: "别处" });
  other.focus();
  rerender(page({ working: null }));
  act(() => jest.runAllTimers());
  expect(document.activeElement).toBe(other);
});

test("without anything pressed the focus is left alone", () => {
  const { rerender } = render(page({ working: null }));
  rerender(page({ working: "正在读取文件…" }));
  rerender(page({ working: null }));
  act(() => jest.runAllTimers());
  expect(document.activeElement).toBe(document.body);
});
