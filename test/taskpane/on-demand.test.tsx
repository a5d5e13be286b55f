/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ComponentType } from "react";
import { onDemand } from "../../src/taskpane/on-demand";
import { axeFaults } from "../support/axe-faults";

function Part({ unit }: { readonly unit: string }) {
  return <p>{unit}的年报</p>;
}

/** As webpack raises it. */
function notFetched(): Error {
  const request = "https://server/nianbao/report.5dbfafb8.js";
  return Object.assign(new Error("Loading chunk report failed."), { name: "ChunkLoadError", request });
}

/** Gives each answer once, in this order, and says how often it was asked. */
function fetchOf(...answers: readonly (Error | ComponentType<{ unit: string }>)[]) {
  const asked = { times: 0 };
  const fetchPart = async () => {
    const answer = answers[asked.times];
    asked.times += 1;
    if (answer === undefined || answer instanceof Error) throw answer ?? new Error("asked too often");
    return answer;
  };
  return { asked, fetchPart };
}

function show(Some: ComponentType<{ unit: string }>) {
  return render(
    <FluentProvider theme={webLightTheme}>
      <Some unit="示例县" />
    </FluentProvider>,
  );
}

test("what waits stands in the place of a part until it is there", async () => {
  show(onDemand(fetchOf(Part).fetchPart));
  expect(screen.getByText("正在打开…")).toBeTruthy();
  expect(await screen.findByText("示例县的年报")).toBeTruthy();
  expect(screen.queryByText("正在打开…")).toBeNull();
});

test("a part that does not arrive is told with its address, and nothing spins on", async () => {
  show(onDemand(fetchOf(notFetched()).fetchPart));
  const told = await screen.findByRole("alert");
  expect(told.textContent).toContain("https://server/nianbao/report.5dbfafb8.js");
  expect(told.textContent).toContain("请检查网络后再试");
  expect(await axeFaults()).toEqual([]);
  expect(screen.queryByText("正在打开…")).toBeNull();
});

test("重试 fetches the part afresh, as often as it takes", async () => {
  const { asked, fetchPart } = fetchOf(notFetched(), notFetched(), Part);
  show(onDemand(fetchPart));
  await userEvent.click(await screen.findByRole("button", { name: "重试" }));
  await userEvent.click(await screen.findByRole("button", { name: "重试" }));
  expect(await screen.findByText("示例县的年报")).toBeTruthy();
  expect(screen.queryByRole("alert")).toBeNull();
  expect(asked.times).toBe(3);
});

test("a part fetched ahead is shown at once, and not fetched again", async () => {
  const { asked, fetchPart } = fetchOf(Part);
  const Some = onDemand(fetchPart);
  Some.prepare();
  await new Promise((resolve) => setTimeout(resolve));
  show(Some);
  expect(screen.getByText("示例县的年报")).toBeTruthy();
  expect(asked.times).toBe(1);
});

test("a part asked for again while it is on its way is fetched once", async () => {
  const { asked, fetchPart } = fetchOf(Part);
  const Some = onDemand(fetchPart);
  Some.prepare();
  show(Some);
  expect(await screen.findByText("示例县的年报")).toBeTruthy();
  expect(asked.times).toBe(1);
});

test("fetching ahead in vain disturbs nobody: the part is asked for again when it is shown", async () => {
  const Some = onDemand(fetchOf(notFetched(), Part).fetchPart);
  Some.prepare();
  await new Promise((resolve) => setTimeout(resolve));
  show(Some);
  expect(await screen.findByText("示例县的年报")).toBeTruthy();
});
