import { normalizeLabel } from "../../form/index";
import { alignLines } from "../align-lines";
import { labelLikeness } from "../label-likeness";
import { labelsOf } from "../read-grid";
import type { GridSheet } from "../grid";
import type { SheetLayout } from "../workbook-layout";

export type Direction = "row" | "column";

/** Where the lines of a laid-out sheet stand now; a line that is gone has no place. */
export type LineMap = ReadonlyMap<number, number>;

/** More than every likeness of labels together. */
const anchored = 1000;
/** So far from the figures no line of a form is looked for: a sheet can hold a million others. */
const farthest = 500;

/**
 * Where each row, or column, of a laid-out sheet stands on the sheet as it was found: those with figures where the
 * figures were found, others by their printed texts, and one between two neighbours that lost its text between them.
 */
export function mapLines(
  layout: SheetLayout,
  sheet: GridSheet,
  direction: Direction,
  anchors: LineMap,
): LineMap {
  const expected = textsOfLayout(layout, direction);
  const found = textsOfSheet(sheet, direction, anchors);
  const count = direction === "row" ? layout.rowCount : layout.columnCount;
  const first = direction === "row" ? sheet.firstRow : sheet.firstColumn;
  const held = direction === "row" ? sheet.values.length : (sheet.values[0]?.length ?? 0);
  const taken = new Set(anchors.values());
  const pairs = alignLines(count, first + held, (i, j) => {
    const anchor = anchors.get(i);
    if (anchor !== undefined || taken.has(j)) return anchor === j ? anchored : 0;
    return direction === "row"
      ? likeness(expected.get(i), found.get(j))
      : shared(expected.get(i), found.get(j));
  });
  const lines = new Map<number, number>();
  pairs.forEach((pair, index) => pair !== undefined && lines.set(index, pair));
  // Lines that changed places are where their figures are.
  for (const [line, at] of anchors) lines.set(line, at);
  return withNeighbours(
    lines,
    count,
    (at) => (found.get(at)?.length ?? 0) > 0 || holdsSomething(sheet, direction, at),
  );
}

/** Lines nothing told apart stand beside their neighbours, so far as there is room for them. */
function withNeighbours(known: LineMap, count: number, isHeld: (at: number) => boolean): LineMap {
  const lines = new Map(known);
  const order = [...known.keys()].sort((a, b) => a - b);
  const [first, last] = [order[0], order[order.length - 1]];
  if (first === undefined || last === undefined) return lines;
  for (let line = first - 1; line >= 0; line -= 1)
    setIfRoom(lines, line, (known.get(first) ?? 0) - (first - line));
  for (let line = last + 1; line < count; line += 1) lines.set(line, (known.get(last) ?? 0) + (line - last));
  order.slice(1).forEach((line, index) => {
    const before = order[index] ?? line;
    const [from, to] = [known.get(before) ?? 0, known.get(line) ?? 0];
    const between = Array.from({ length: Math.max(0, to - from - 1) }, (_, k) => from + 1 + k);
    const missing = line - before - 1;
    const room = between.length === missing ? between : between.filter(isHeld);
    for (let k = 0; k < missing && k < room.length; k += 1) lines.set(before + 1 + k, room[k] ?? 0);
  });
  return lines;
}

function setIfRoom(lines: Map<number, number>, line: number, at: number): void {
  if (at >= 0) lines.set(line, at);
}

function likeness(expected: readonly string[] = [], found: readonly string[] = []): number {
  const alike = expected.map((text) => Math.max(0, ...found.map((other) => labelLikeness(text, other))));
  return expected.length === 0 ? 0 : alike.reduce((sum, one) => sum + one, 0) / expected.length;
}

/** A column holds too many texts to compare each with each other. */
function shared(expected: readonly string[] = [], found: readonly string[] = []): number {
  const there = new Set(found);
  return expected.length === 0 ? 0 : expected.filter((text) => there.has(text)).length / expected.length;
}

function textsOfLayout(layout: SheetLayout, direction: Direction): ReadonlyMap<number, string[]> {
  const lines = new Map<number, string[]>();
  for (const { content, style, ...cell } of layout.cells) {
    if (!style.locked || !content || !("value" in content) || typeof content.value !== "string") continue;
    lines.set(cell[direction], [...(lines.get(cell[direction]) ?? []), normalizeLabel(content.value)]);
  }
  return lines;
}

function textsOfSheet(
  sheet: GridSheet,
  direction: Direction,
  anchors: LineMap,
): ReadonlyMap<number, string[]> {
  const lines = new Map<number, string[]>();
  const figures = [...anchors.values()];
  const [from, to] = [Math.min(...figures, Infinity) - farthest, Math.max(...figures, 0) + farthest];
  for (const place of labelsOf(sheet).all) {
    const at = place[direction];
    if (figures.length > 0 && (at < from || at > to)) continue;
    const texts = lines.get(at);
    if (texts) texts.push(place.label);
    else lines.set(at, [place.label]);
  }
  return lines;
}

function holdsSomething(sheet: GridSheet, direction: Direction, at: number): boolean {
  const isHeld = (value: unknown) => value !== null && value !== "" && value !== undefined;
  return direction === "row"
    ? (sheet.values[at - sheet.firstRow] ?? []).some(isHeld)
    : sheet.values.some((row) => isHeld(row[at - sheet.firstColumn]));
}
