import { createRoot, type Root } from "react-dom/client";
import { createSession, FileWorkbook, officeShade, unsupportedExcel } from "../app/index";
import { FailurePage } from "./FailurePage";
import { askedTask } from "./asked-task";
import { FilesApp } from "./FilesApp";
import { LazyExcelApp } from "./LazyExcelApp";
import { LazyStartPanel } from "./panels/LazyStartPanel";
import { Pane } from "./Pane";
import {
  addressBlocked,
  addressSlow,
  cannotRunHere,
  excelSilent,
  notConnected,
  reasonUnknown,
  tryAgain,
} from "./wording";

const element = document.getElementById("root");
if (!element) throw new Error("taskpane.html has no root");
const root = createRoot(element);

// What is shown first is on its way while the page is drawn; in Excel, while office.js loads.
if (window.nianbaoBoot?.officeState === "absent") LazyStartPanel.prepare();
else LazyExcelApp.prepare();

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
        <FailurePage title={cannotRunHere} sentences={[unsupported]} />
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
    blocked: addressBlocked(address),
    slow: addressSlow(address),
    silent: excelSilent,
  };
  const reason = boot?.officeFailure ? reasons[boot.officeFailure.reason] : reasonUnknown;
  return (
    <Pane>
      <FailurePage title={notConnected} sentences={[reason, tryAgain]} />
    </Pane>
  );
}
