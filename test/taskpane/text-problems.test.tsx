/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { checkReport, createSession, FileWorkbook } from "../../src/app/index";
import { layOutWorkbook } from "../../src/sheet/index";
import { ReportView } from "../../src/taskpane/panels/ReportView";
import { useSession } from "../../src/taskpane/use-session";
import { writeWorkbook } from "../../src/workbooks/index";
import { reportOfZeros } from "../support/reports";

jest.setTimeout(60_000);

test("in the browser edition a problem of the texts opens 文字部分, where a button mends it", async () => {
  const bytes = await writeWorkbook(layOutWorkbook(reportOfZeros("2021"), { cover: { state: "送审稿" } }));
  const file = new File([new Uint8Array(bytes)], "年报.xlsx");
  // jsdom's File cannot be read.
  Object.assign(file, { arrayBuffer: async () => new Uint8Array(bytes).buffer });
  const workbook = new FileWorkbook();
  await workbook.open(file);
  const session = createSession(workbook);
  await checkReport(session);
  function Mounted() {
    const { checked } = useSession(session);
    return checked ? <ReportView session={session} checked={checked} stale={null} isBusy={false} /> : null;
  }
  render(
    <FluentProvider theme={webLightTheme}>
      <Mounted />
    </FluentProvider>,
  );
  await userEvent.click(await screen.findByRole("button", { name: /N-FEE/ }));
  expect(document.activeElement?.textContent).toBe("文字部分");
  const write = await screen.findByRole("button", { name: "写入“未收取信息处理费”" }, { timeout: 20_000 });
  await userEvent.click(write);
  await waitFor(() => expect(screen.queryByRole("button", { name: /N-FEE/ })).toBeNull(), {
    timeout: 20_000,
  });
});
