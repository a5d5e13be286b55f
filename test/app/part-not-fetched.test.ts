import { checkReport, createSession, type ReportWorkbook } from "../../src/app/index";
import { loadChecking } from "../../src/app/load-checking";
import { perform } from "../../src/app/perform";
import { layOutWorkbook, readWorkbookReport } from "../../src/sheet/index";
import { gridOfLayout } from "../support/grid-of-layout";
import { reportOfZeros } from "../support/reports";

// A server that is away for a moment, or a build that was replaced while the pane was open.

jest.mock("../../src/app/load-checking", () => {
  const genuine = jest.requireActual("../../src/app/load-checking");
  return { loadChecking: jest.fn(genuine.loadChecking) };
});

const address = "https://server/nianbao/report.5dbfafb8.js";

/** As webpack raises it. */
function notFetched(): Error {
  return Object.assign(new Error("Loading chunk report failed."), {
    name: "ChunkLoadError",
    request: address,
  });
}

/** A session on a workbook that holds a report of zeros. */
function openSession() {
  const found = readWorkbookReport(gridOfLayout(layOutWorkbook(reportOfZeros("2021", {}))));
  return createSession({ home: "excel", read: async () => found } as ReportWorkbook);
}

test("a check whose program does not arrive says which file, and that the network is to be looked at", async () => {
  jest.mocked(loadChecking).mockRejectedValueOnce(notFetched());
  const session = openSession();
  await checkReport(session);
  const { checked, stale } = session.getSnapshot();
  expect(checked).toBeUndefined();
  expect(stale).toContain(address);
  expect(stale).toContain("请检查网络后再试");
});

test("the next check succeeds and takes the sentence away", async () => {
  jest.mocked(loadChecking).mockRejectedValueOnce(notFetched());
  const session = openSession();
  await checkReport(session);
  await checkReport(session);
  const { checked, stale } = session.getSnapshot();
  expect(stale).toBeNull();
  expect(checked?.check.blanks).toEqual([]);
});

test("a button whose program does not arrive says so and can be pressed again", async () => {
  const session = openSession();
  await perform(session, "正在准备…", () => Promise.reject(notFetched()));
  expect(session.getSnapshot()).toMatchObject({ working: null, notices: [] });
  expect(session.getSnapshot().problem).toContain(address);
  await perform(session, "正在准备…", async () => ["已准备好。"]);
  expect(session.getSnapshot()).toMatchObject({ problem: null, notices: ["已准备好。"] });
});
