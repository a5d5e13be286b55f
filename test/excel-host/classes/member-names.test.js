"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
const _1 = require(".");
const start_excel_1 = require("../start-excel");
let started;
let clientClasses;
beforeAll(async () => {
  started = await (0, start_excel_1.startExcel)();
  clientClasses = new Map(
    Object.values(started.Excel)
      .map((each) => each?.prototype)
      .filter((prototype) => prototype?._className !== undefined)
      .map((prototype) => [prototype?._className ?? "", prototype ?? {}]),
  );
});
afterAll(() => started.close());
const names = _1.allClasses.map(({ name }) => name);
// What the client sends without listing it: gridlines and headings of a sheet, events, its own upkeep.
const unlisted = {
  Worksheet: ["gridlines", "headings"],
  Workbook: ["createAndOpenWorkbook"],
};
const same = (a, b) => a.toLowerCase() === b.toLowerCase();
test("every class of the host is one of the library's", () => {
  expect(names.filter((name) => !clientClasses.has(name))).toEqual([]);
});
test.each(names)("%s names its properties as the library does", (name) => {
  const table = _1.allClasses.find((each) => each.name === name);
  const client = clientClasses.get(name);
  const known = client?._scalarPropertyOriginalNames ?? [];
  const wrong = Object.keys(table?.scalars ?? {}).filter(
    (scalar) => !known.some((each) => same(each, scalar)) && !unlisted[name]?.includes(scalar),
  );
  expect(wrong).toEqual([]);
  const navigation = Object.keys(table?.navigation ?? {});
  expect(
    navigation.filter((each) => !client?._navigationPropertyNames?.some((own) => same(own, each))),
  ).toEqual([]);
});
test.each(names)("%s lets those properties be set that the library lets be set", (name) => {
  const table = _1.allClasses.find((each) => each.name === name);
  const client = clientClasses.get(name);
  const settable = Object.entries(table?.scalars ?? {})
    .filter(([, scalar]) => scalar.set)
    .map(([scalar]) => scalar);
  const wrong = settable.filter((scalar) => {
    const at = client?._scalarPropertyOriginalNames?.findIndex((each) => same(each, scalar)) ?? -1;
    return at >= 0 && client?._scalarPropertyUpdateable?.[at] === false;
  });
  expect(wrong).toEqual([]);
});
test.each(names)("%s names its methods as the library does", (name) => {
  const table = _1.allClasses.find((each) => each.name === name);
  const client = clientClasses.get(name);
  const known = [];
  for (let each = client ?? null; each && each !== Object.prototype; each = Object.getPrototypeOf(each)) {
    known.push(...Object.getOwnPropertyNames(each));
  }
  const wrong = Object.keys(table?.methods ?? {}).filter(
    (method) => !known.some((each) => same(each, method)) && !unlisted[name]?.includes(method),
  );
  expect(wrong).toEqual([]);
});
