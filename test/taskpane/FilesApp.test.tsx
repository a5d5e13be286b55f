/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createSession, FileWorkbook, showCell } from "../../src/app/index";
import { layOutWorkbook } from "../../src/sheet/index";
import { FilesApp } from "../../src/taskpane/FilesApp";
import { writeWorkbook } from "../../src/workbooks/index";
import { reportOfZeros } from "../support/reports";

const carried = "requests.carriedForward.naturalPerson";

/** A file of this unit, zeros but for these figures. */
async function fileOf(unit: string, figures: Record<string, number | null>, name = `${unit}.xlsx`) {
  const bytes = await writeWorkbook(layOutWorkbook({ ...reportOfZeros("2021", figures), unit }));
  const file = new File([new Uint8Array(bytes)], name);
  // jsdom's File cannot be read.
  return Object.assign(file, { arrayBuffer: async () => new Uint8Array(bytes).buffer });
}

function show() {
  const workbook = new FileWorkbook();
  const session = createSession(workbook);
  session.update({ checked: null });
  render(
    <FluentProvider theme={webLightTheme}>
      <FilesApp session={session} workbook={workbook} />
    </FluentProvider>,
  );
  const open = async (file: File) => {
    const before = workbook.document;
    await userEvent.upload(screen.getByLabelText("选择年报工作簿"), file);
    await waitFor(() => expect(workbook.document).toBe(before + 1));
    await screen.findByRole("button", { name: "重新核对" });
    await waitFor(() => expect(session.getSnapshot().working).toBeNull());
  };
  return { session, workbook, open };
}

test("the card of one file is not the next file's: nothing of the first can be written into the second", async () => {
  const { session, open } = show();
  await open(await fileOf("甲镇", {}));
  await act(() => showCell(session, carried));
  const field = await screen.findByLabelText<HTMLInputElement>(/结转下年度.*“自然人”改为$/);
  expect(field.value).toBe("0");
  await open(await fileOf("乙镇", { "requests.received.naturalPerson": 2, [carried]: 2 }));
  expect(screen.queryByRole("region", { name: "本格" })).toBeNull();
  await act(() => showCell(session, carried));
  const card = within(await screen.findByRole("region", { name: "本格" }));
  expect(card.getByText(/现在：2/)).toBeTruthy();
  expect(card.getByLabelText<HTMLInputElement>(/改为$/).value).toBe("2");
});

test("of another file nothing is called solved or new", async () => {
  const { open } = show();
  await open(await fileOf("甲镇", { "proceedings.directSuit.total": 2 }));
  const wrong = /四项之和为0，总计填的是2/;
  expect(screen.getAllByText(wrong)).not.toEqual([]);
  await open(await fileOf("乙镇", {}));
  expect(screen.queryAllByText(wrong)).toEqual([]);
  expect(screen.getByRole("log").textContent).toBe("");
});

test("a file of the same name opened again is seen afresh", async () => {
  const { open } = show();
  const first = await fileOf("甲镇", { "proceedings.directSuit.total": 2 }, "年报.xlsx");
  await open(first);
  await userEvent.click(screen.getByRole("tab", { name: "导出" }));
  await open(first);
  expect(screen.getByRole("tab", { name: "核对" }).getAttribute("aria-selected")).toBe("true");
});
