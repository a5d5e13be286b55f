import { createRoot, type Root } from "react-dom/client";
import { createSession, FileWorkbook, officeShade, unsupportedExcel } from "../app/index";
import { FailurePage } from "./FailurePage";
import { askedTask } from "./asked-task";
import { FilesApp } from "./FilesApp";
import { LazyExcelApp } from "./LazyExcelApp";
import { Pane } from "./Pane";

const element = document.getElementById("root");
if (!element) throw new Error("taskpane.html has no root");
const root = createRoot(element);

if (window.nianbaoBoot?.officeState === "loading") LazyExcelApp.prepare();
window.nianbaoBoot?.whenOfficeSettles((state) => {
  if (state === "absent") openBrowserEdition(root);
  else if (state === "ready") openInExcel(root);
  else root.render(failure());
});

function openInExcel(root: Root): void {
  const unsupported = unsupportedExcel();
  if (unsupported !== undefined) {
    root.render(
      <Pane>
        <FailurePage title="这个 Excel 版本不能使用" sentences={[unsupported]} />
      </Pane>,
    );
    return;
  }
  root.render(
    <Pane hostShade={officeShade}>
      <LazyExcelApp task={askedTask(window.location.search)} />
    </Pane>,
  );
}

function openBrowserEdition(root: Root): void {
  const workbook = new FileWorkbook();
  const session = createSession(workbook);
  session.update({ checked: null });
  root.render(
    <Pane>
      <FilesApp session={session} workbook={workbook} />
    </Pane>,
  );
}

function failure() {
  const boot = window.nianbaoBoot;
  const address = boot?.officeFailure?.address ?? "";
  const reasons = {
    blocked: `打不开这个地址：${address}`,
    slow: `五秒内没有从这个地址收到内容：${address}`,
    silent: "Excel 五秒内没有回应。",
  };
  const reason = boot?.officeFailure ? reasons[boot.officeFailure.reason] : "原因不明。";
  const advice = "请检查网络后关闭窗格再打开；也可以用 Edge 或 Chrome 打开本页地址，使用浏览器离线版。";
  return (
    <Pane>
      <FailurePage title="没有连上 Excel" sentences={[reason, advice]} />
    </Pane>
  );
}
