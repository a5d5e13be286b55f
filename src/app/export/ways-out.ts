import { canOpenAsWorkbook, canOpenInBrowser, openAsWorkbook, openInBrowser } from "../../excel/index";
import { perform } from "../perform";
import { UserProblem } from "../report-workbook";
import type { Session } from "../session";
import { noReport } from "../wording";
import { handedToBrowser, handedToExcel } from "./wording";

/** How a report leaves an Excel that lets nothing be downloaded (P07), besides the clipboard. */
export interface WaysOut {
  /** Excel opens it as a workbook of its own, see `openReportAsWorkbook`. */
  readonly newWorkbook: boolean;
  /** Excel opens `address` in the user's browser; where it cannot, a link has to do. */
  readonly browserWindow: boolean;
  /** The browser edition of this page, where downloads are not blocked. */
  readonly address: string;
}

/** The ways out of the Excel the pane stands in; undefined in a browser, which has downloads. */
export function waysOut({ workbook }: Session): WaysOut | undefined {
  if (workbook.home !== "excel") return undefined;
  return {
    newWorkbook: canOpenAsWorkbook(),
    browserWindow: canOpenInBrowser(),
    address: `${window.location.origin}${window.location.pathname}`,
  };
}

/** 打开为新工作簿: the report alone, proved, for the user to save. */
export async function openReportAsWorkbook(session: Session): Promise<void> {
  await perform(session, "正在打开新工作簿…", async () => {
    const found = await session.workbook.read();
    if (!found) throw new UserProblem(noReport);
    const { provenWorkbook } = await import("./proven-workbook");
    await openAsWorkbook(await provenWorkbook(found));
    return handedToExcel;
  });
}

/** 在浏览器中打开: the browser edition, into which the saved workbook is dropped. */
export async function openBrowserEdition(session: Session, { address }: WaysOut): Promise<void> {
  await perform(session, "正在打开浏览器…", async () => {
    openInBrowser(address);
    return handedToBrowser;
  });
}
