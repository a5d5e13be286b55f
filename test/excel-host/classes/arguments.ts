import { isApiObject } from "../protocol/api-class";
import { refuse } from "../protocol/api-error";
import { parseArea, parseAreas, splitSheet, type Area, type SheetModel } from "../model";
import type { Cells } from "./cells";

/** A whole number of at least `least`; InvalidArgument otherwise. */
export function wholeNumber(value: unknown, least = -Infinity): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < least) throw refuse("InvalidArgument");
  return value;
}

export function finiteNumber(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw refuse("InvalidArgument");
  return value;
}

export function text(value: unknown): string {
  if (typeof value !== "string") throw refuse("InvalidArgument");
  return value;
}

export function truth(value: unknown): boolean {
  if (typeof value !== "boolean") throw refuse("InvalidArgument");
  return value;
}

/** One of the names, without regard to case. */
export function oneOf<N extends string>(value: unknown, names: readonly N[]): N {
  const found = names.find((name) => name.toLowerCase() === String(value).toLowerCase());
  if (found === undefined) throw refuse("InvalidArgument");
  return found;
}

/** #RRGGBB in capitals, from that or from one of the names Office knows that the forms might use. */
export function color(value: unknown): string {
  const given = text(value);
  if (/^#[0-9a-f]{6}$/i.test(given)) return given.toUpperCase();
  const named: Readonly<Record<string, string>> = {
    black: "#000000",
    white: "#FFFFFF",
    red: "#FF0000",
    green: "#008000",
    blue: "#0000FF",
    yellow: "#FFFF00",
    gray: "#808080",
    orange: "#FFA500",
  };
  const found = named[given.toLowerCase()];
  if (!found) throw refuse("InvalidArgument");
  return found;
}

/** A Range, a RangeAreas or an address text on the sheet. */
export function areasOf(value: unknown, sheet: SheetModel): Cells {
  if (isApiObject(value)) return cellsOfObject(value.target);
  const given = text(value);
  const named = splitSheet(given.split(",")[0] ?? "").sheet;
  const on = named === null ? sheet : sheet.book.findSheet(named);
  const areas = parseAreas(given);
  if (!on || !areas) throw refuse("InvalidArgument");
  return { sheet: on, areas };
}

function cellsOfObject(target: unknown): Cells {
  if (typeof target === "object" && target !== null && "sheet" in target && "areas" in target)
    return target as Cells;
  throw refuse("InvalidArgument");
}

/** An address text such as "A1:B2" or "'一'!A1"; undefined is the whole sheet. */
export function areaOnSheet(value: unknown, sheet: SheetModel): { sheet: SheetModel; area: Area } {
  const given = text(value);
  const { sheet: name, rest } = splitSheet(given);
  const on = name === null ? sheet : sheet.book.findSheet(name);
  const area = parseArea(rest) ?? namedArea(rest, sheet);
  if (!on || !area) throw refuse("InvalidArgument");
  return { sheet: on, area };
}

function namedArea(name: string, sheet: SheetModel): Area | null {
  const found = sheet.names.get(name.toLowerCase()) ?? sheet.book.names.get(name.toLowerCase());
  return found ? parseArea(splitSheet(found.formula.slice(1)).rest) : null;
}
