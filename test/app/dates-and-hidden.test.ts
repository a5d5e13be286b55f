/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import {
  checkReport,
  createReport,
  createSession,
  ExcelWorkbook,
  readReportFile,
  type Session,
} from "../../src/app/index";
import { startExcel, type StartedExcel } from "../excel-host/start-excel";
import { saveModel } from "../excel-host/xlsx/save-model";

let excel: StartedExcel;
let session: Session;
const requests = "三、收到和处理申请";
const cell = "requests.received.naturalPerson";

beforeEach(async () => {
  excel = await startExcel();
  session = createSession(new ExcelWorkbook());
  await createReport(session, "示例县示例乡人民政府", 2024);
});

afterEach(() => excel.close());

function type(address: string, text: string): void {
  const result = excel.model.user.typeInto(`'${requests}'!${address}`, text, { keepInvalid: true });
  if (result.kind !== "entered") throw new Error(`Not entered: ${JSON.stringify(result)}`);
}

async function fromFile() {
  return (await readReportFile(await saveModel(excel.model), "年报.xlsx")).found;
}

test("what Excel made a date of is unreadable in the open workbook and in its file alike", async () => {
  excel.model.user.setNumberFormat(`'${requests}'!D6`, "yyyy/m/d");
  type("D6", "2024/1/5");
  await checkReport(session);
  const figure = { state: "unreadable", text: "2024年1月5日" };
  expect(session.getSnapshot().checked?.found.report.figures.get(cell)).toEqual(figure);
  expect((await fromFile()).report.figures.get(cell)).toEqual(figure);
});

test("a plain number beside it stays a number", async () => {
  type("D6", "45296");
  await checkReport(session);
  const figure = { state: "number", value: 45296 };
  expect(session.getSnapshot().checked?.found.report.figures.get(cell)).toEqual(figure);
  expect((await fromFile()).report.figures.get(cell)).toEqual(figure);
});
