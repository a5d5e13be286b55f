/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { allClasses } from ".";
import { startExcel, type StartedExcel } from "../start-excel";

let started: StartedExcel;

interface ClientClass {
  readonly _scalarPropertyNames?: readonly string[];
  readonly _scalarPropertyOriginalNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
  readonly _navigationPropertyNames?: readonly string[];
  readonly [member: string]: unknown;
}

let clientClasses: Map<string, ClientClass>;

beforeAll(async () => {
  started = await startExcel();
  clientClasses = new Map(
    Object.values(
      started.Excel as unknown as Record<string, { prototype?: ClientClass & { _className?: string } }>,
    )
      .map((each) => each?.prototype)
      .filter((prototype) => prototype?._className !== undefined)
      .map((prototype) => [prototype?._className ?? "", prototype ?? {}]),
  );
});

afterAll(() => started.close());

const names = allClasses.map(({ name }) => name);

// What the client sends without listing it: gridlines and headings of a sheet, events, its own upkeep.
const unlisted: Readonly<Record<string, readonly string[]>> = {
  Worksheet: ["gridlines", "headings"],
  Workbook: ["createAndOpenWorkbook"],
};

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

test("every class of the host is one of the library's", () => {
  expect(names.filter((name) => !clientClasses.has(name))).toEqual([]);
});

test.each(names)("%s names its properties as the library does", (name) => {
  const table = allClasses.find((each) => each.name === name);
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
  const table = allClasses.find((each) => each.name === name);
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
  const table = allClasses.find((each) => each.name === name);
  const client = clientClasses.get(name);
  const known: string[] = [];
  for (
    let each: object | null = client ?? null;
    each && each !== Object.prototype;
    each = Object.getPrototypeOf(each) as object
  ) {
    known.push(...Object.getOwnPropertyNames(each));
  }
  const wrong = Object.keys(table?.methods ?? {}).filter(
    (method) => !known.some((each) => same(each, method)) && !unlisted[name]?.includes(method),
  );
  expect(wrong).toEqual([]);
});
