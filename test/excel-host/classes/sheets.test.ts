/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { startExcel, type StartedExcel } from "../start-excel";

let started: StartedExcel;

beforeEach(async () => {
  started = await startExcel();
});

afterEach(() => started.close());

test("a missing sheet is a null object, or ItemNotFound where it is required", async () => {
  const { Excel } = started;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("三");
    sheet.load("name");
    await context.sync();
    expect(sheet.isNullObject).toBe(true);
  });
  const missing = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("三").load("name");
    await context.sync();
  });
  await expect(missing).rejects.toMatchObject({ code: "ItemNotFound" });
});

test("sheets are added at the end, found by name, and listed", async () => {
  const { Excel, model } = started;
  const names = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("三、收到和处理申请");
    sheet.tabColor = "#4472c4";
    sheet.showGridlines = false;
    sheet.freezePanes.freezeRows(3);
    const all = context.workbook.worksheets;
    all.load("items/name, items/id, items/visibility");
    await context.sync();
    sheet.getRange("A1").values = [["表头"]];
    await context.sync();
    return all.items.map((each) => each.name);
  });
  expect(names).toEqual(["Sheet1", "三、收到和处理申请"]);
  const sheet = model.findSheet("三、收到和处理申请");
  expect(sheet).toMatchObject({ tabColor: "#4472C4", showGridlines: false, freeze: { rows: 3, columns: 0 } });
  expect(sheet?.value(0, 0)).toBe("表头");
  expect(model.activeSheet.name).toBe("Sheet1");
});

test("a name that is taken is refused as ItemAlreadyExists", async () => {
  const { Excel } = started;
  const added = Excel.run(async (context) => {
    context.workbook.worksheets.add("Sheet1");
    await context.sync();
  });
  await expect(added).rejects.toMatchObject({ code: "ItemAlreadyExists" });
});

test("protection refuses writing to locked cells and takes writing to unlocked ones", async () => {
  const { Excel, model } = started;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B2").format.protection.locked = false;
    sheet.protection.protect({ allowFormatRows: true, selectionMode: "Normal" });
    await context.sync();
    sheet.protection.load("protected, options");
    await context.sync();
    expect(sheet.protection.protected).toBe(true);
    expect(sheet.protection.options.allowFormatRows).toBe(true);
    sheet.getRange("B2").values = [[5]];
    await context.sync();
  });
  expect(model.valueAt("B2")).toBe(5);
  const locked = Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
    await context.sync();
  });
  await expect(locked).rejects.toMatchObject({ code: "AccessDenied" });
  expect(model.valueAt("A1")).toBeNull();
});

test("the page set-up is kept as set", async () => {
  const { Excel, model } = started;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const { pageLayout } = sheet;
    pageLayout.orientation = "Portrait";
    pageLayout.paperSize = "A4";
    pageLayout.centerHorizontally = true;
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
    pageLayout.setPrintArea("A1:J20");
    pageLayout.setPrintTitleRows("$1:$3");
    pageLayout.setPrintMargins("Centimeters", { top: 2.54, left: 1.27 });
    pageLayout.bottomMargin = 40;
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "第 &P 页，共 &N 页";
    await context.sync();
    pageLayout.load("topMargin, orientation");
    const area = pageLayout.getPrintAreaOrNullObject();
    area.load("address");
    await context.sync();
    expect(pageLayout.topMargin).toBeCloseTo(72);
    expect(area.address).toBe("Sheet1!A1:J20");
  });
  expect(model.activeSheet.pageLayout).toMatchObject({
    orientation: "Portrait",
    paperSize: "A4",
    centerHorizontally: true,
    zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
    titleRows: { first: 0, last: 2 },
    printArea: [{ row: 0, column: 0, rowCount: 20, columnCount: 10 }],
    headersFooters: { centerFooter: "第 &P 页，共 &N 页" },
  });
});

test("defined names point to ranges and are found or not found", async () => {
  const { Excel } = started;
  const found = await Excel.run(async (context) => {
    const { names } = context.workbook;
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    names.add("依申请公开_数据", sheet.getRange("D4:J28"), "entries");
    const range = names.getItemOrNullObject("依申请公开_数据").getRangeOrNullObject();
    range.load("address");
    const missing = names.getItemOrNullObject("无此名称");
    names.load("items/name, items/formula");
    await context.sync();
    return [range.address, missing.isNullObject, names.items.map((item) => item.formula)];
  });
  expect(found).toEqual(["Sheet1!D4:J28", true, ["=Sheet1!$D$4:$J$28"]]);
});

test("more than 1500 cells are written in blocks and read back whole", async () => {
  const { Excel, model } = started;
  const rows = Array.from({ length: 200 }, (_, row) =>
    Array.from({ length: 10 }, (__, column) => row * 10 + column),
  );
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(0, 0, 200, 10);
    range.values = rows;
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual(rows);
  expect(model.valueAt("J200")).toBe(1999);
});

test("what the host does not imitate fails loudly and by name", async () => {
  const { Excel } = started;
  const charts = Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().charts.load("items");
    await context.sync();
  });
  await expect(charts).rejects.toMatchObject({
    code: "ApiNotFound",
    message: expect.stringContaining("Worksheet.charts") as string,
  });
});

test("a workbook the add-in creates is handed to the host", async () => {
  const { Excel, host } = started;
  await Excel.createWorkbook("UEsDBA==");
  expect(host.createdWorkbooks).toEqual([{ base64: "UEsDBA==", opened: true }]);
});

test("settings and custom XML are kept", async () => {
  const { Excel, Office, model } = started;
  Office.context.document.settings.set("年报", { year: 2025 });
  await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
  expect(model.settings.get("年报")).toBe('{"year":2025}');
  const xml = await Excel.run(async (context) => {
    const part = context.workbook.customXmlParts.add('<n xmlns="urn:nianbao"/>');
    const text = part.getXml();
    context.workbook.settings.add("b", 2);
    const setting = context.workbook.settings.getItemOrNullObject("b");
    setting.load("value");
    await context.sync();
    return [text.value, setting.value];
  });
  expect(xml).toEqual(['<n xmlns="urn:nianbao"/>', 2]);
});

test("rows inserted move what stands below, with its merges, names and formulas", async () => {
  const { Excel, model } = started;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:A3").values = [[1], [2], ["=SUM(A1:A2)"]];
    sheet.getRange("A4:B4").merge();
    context.workbook.names.add("合计", sheet.getRange("A3"));
    await context.sync();
    sheet.getRange("2:3").insert("Down");
    await context.sync();
  });
  expect(model.activeSheet.editText(4, 0)).toBe("=SUM(A1:A4)");
  expect(model.activeSheet.mergeAt(5, 1)).toMatchObject({ row: 5 });
  expect(model.names.get("合计")?.formula).toBe("=Sheet1!$A$5");
});

test("properties are loaded by text, list and object alike, nested ones too", async () => {
  const { Excel, model } = started;
  model.user.typeInto("A1", "5");
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load({ name: true, visibility: true, $top: 1 });
    const range = sheets.getActiveWorksheet().getRange("A1");
    range.load({ values: true, format: { fill: { color: true }, columnWidth: true } });
    const other = sheets.getActiveWorksheet().getRange("A1");
    other.load(["text", "worksheet/name"]);
    await context.sync();
    expect(sheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([["Sheet1", "Visible"]]);
    expect([range.values, range.format.fill.color, range.format.columnWidth]).toEqual([[[5]], "#FFFFFF", 54]);
    expect([other.text, other.worksheet.name]).toEqual([[["5"]], "Sheet1"]);
    expect(() => other.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }) as Error);
  });
});

test("a range kept over syncs goes on meaning the same cells", async () => {
  const { Excel, model } = started;
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2");
    context.trackedObjects.add(range);
    await context.sync();
    range.values = [["一"]];
    await context.sync();
    range.getOffsetRange(1, 0).values = [["二"]];
    await context.sync();
    context.trackedObjects.remove(range);
  });
  expect([model.valueAt("B2"), model.valueAt("B3")]).toEqual(["一", "二"]);
});
