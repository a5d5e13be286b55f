import {
  styleArea,
  type Area,
  type Border,
  type BorderEdge,
  type CellStyle,
  type SheetModel,
} from "../model";
import { defineClass, reads, type ApiObject, type ApiClass } from "../protocol/api-class";
import { refuse } from "../protocol/api-error";
import { color, oneOf } from "./arguments";
import { assertAllowed, uniform, type Cells } from "./cells";

export const borderSides = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type Side = (typeof borderSides)[number];

interface BorderTarget extends Cells {
  readonly side: Side;
}

const styles = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const weights = ["Hairline", "Thin", "Medium", "Thick"] as const;

export const rangeBorderCollectionClass: ApiClass<Cells> = defineClass({
  name: "RangeBorderCollection",
  scalars: { count: { get: () => borderSides.length } },
  items: (cells) => borderSides.map((side) => rangeBorderClass.of({ ...cells, side })),
  item: (cells, key) => sideOf(cells, key),
  methods: {
    getItem: reads((cells, [side]) => sideOf(cells, side)),
    getItemAt: reads((cells, [index]) => sideOf(cells, borderSides[Number(index)])),
  },
});

const sideOf = (cells: Cells, side: unknown): ApiObject =>
  rangeBorderClass.of({ ...cells, side: oneOf(side, borderSides) });

export const rangeBorderClass: ApiClass<BorderTarget> = defineClass({
  name: "RangeBorder",
  scalars: {
    sideIndex: { get: ({ side }) => side },
    style: {
      get: (target) => read(target, (border) => border?.style ?? "None"),
      set: (target, value) => {
        const style = oneOf(value, styles);
        change(target, (border) => (style === "None" ? undefined : { ...line(border), style }));
      },
    },
    // A colour or weight given to no line draws one.
    color: {
      get: (target) => read(target, (border) => border?.color ?? "#000000"),
      set: (target, value) => {
        const given = color(value);
        change(target, (border) => ({ ...line(border), color: given }));
      },
    },
    weight: {
      get: (target) => read(target, (border) => border?.weight ?? "Thin"),
      set: (target, value) => {
        const weight = oneOf(value, weights);
        change(target, (border) => ({ ...line(border), weight }));
      },
    },
  },
});

const line = (border: Border | undefined): Border =>
  border ?? { style: "Continuous", weight: "Thin", color: "#000000" };

const opposite: Readonly<Record<string, { edge: BorderEdge; row: number; column: number }>> = {
  top: { edge: "bottom", row: -1, column: 0 },
  bottom: { edge: "top", row: 1, column: 0 },
  left: { edge: "right", row: 0, column: -1 },
  right: { edge: "left", row: 0, column: 1 },
};

/** Neighbours share the line between them. */
function borderAt(sheet: SheetModel, row: number, column: number, edge: BorderEdge): Border | undefined {
  const own = sheet.style(row, column).borders[edge];
  const across = opposite[edge];
  if (own || !across || row + across.row < 0 || column + across.column < 0) return own;
  return sheet.style(row + across.row, column + across.column).borders[across.edge];
}

/** Which strips of the area have which edge on this side. */
function strips(area: Area, side: Side): { area: Area; edge: BorderEdge }[] {
  const { row, column, rowCount, columnCount } = area;
  switch (side) {
    case "EdgeTop":
      return [{ area: { ...area, rowCount: 1 }, edge: "top" }];
    case "EdgeBottom":
      return [{ area: { ...area, row: row + rowCount - 1, rowCount: 1 }, edge: "bottom" }];
    case "EdgeLeft":
      return [{ area: { ...area, columnCount: 1 }, edge: "left" }];
    case "EdgeRight":
      return [{ area: { ...area, column: column + columnCount - 1, columnCount: 1 }, edge: "right" }];
    case "InsideVertical":
      return columnCount < 2
        ? []
        : [
            { area: { ...area, columnCount: columnCount - 1 }, edge: "right" },
            { area: { ...area, column: column + 1, columnCount: columnCount - 1 }, edge: "left" },
          ];
    case "InsideHorizontal":
      return rowCount < 2
        ? []
        : [
            { area: { ...area, rowCount: rowCount - 1 }, edge: "bottom" },
            { area: { ...area, row: row + 1, rowCount: rowCount - 1 }, edge: "top" },
          ];
    case "DiagonalDown":
      return [{ area, edge: "diagonalDown" }];
    case "DiagonalUp":
      return [{ area, edge: "diagonalUp" }];
  }
}

function read<V>({ sheet, areas, side }: BorderTarget, of: (border: Border | undefined) => V): V | null {
  let found: { value: V } | null = null;
  for (const { area, edge } of areas.flatMap((each) => strips(each, side))) {
    const value = uniform({ sheet, areas: [area] }, (_, row, column) =>
      of(borderAt(sheet, row, column, edge)),
    );
    if (value === null || (found && found.value !== value)) return null;
    found = { value };
  }
  return found ? found.value : of(undefined);
}

function change(
  { sheet, areas, side }: BorderTarget,
  fresh: (border: Border | undefined) => Border | undefined,
): void {
  assertAllowed(sheet, "allowFormatCells");
  if (areas.length === 0) throw refuse("InvalidArgument");
  for (const { area, edge } of areas.flatMap((each) => strips(each, side))) {
    styleArea(sheet, area, (style, row, column) =>
      withEdge(style, edge, fresh(borderAt(sheet, row, column, edge))),
    );
    const across = opposite[edge];
    const beside = across && { ...area, row: area.row + across.row, column: area.column + across.column };
    if (!across || !beside || beside.row < 0 || beside.column < 0) continue;
    // The neighbour's own line on the same edge would show through.
    styleArea(sheet, sheet.clip(beside) ?? beside, (style) =>
      style.borders[across.edge] ? withEdge(style, across.edge, undefined) : {},
    );
  }
  for (const area of areas) {
    sheet.book.emit({ type: "formatChanged", sheetId: sheet.id, area, origin: sheet.book.origin });
  }
}

function withEdge(
  style: CellStyle,
  edge: BorderEdge,
  border: Border | undefined,
): Pick<CellStyle, "borders"> {
  const borders = Object.fromEntries(Object.entries(style.borders).filter(([name]) => name !== edge));
  return { borders: border ? { ...borders, [edge]: border } : borders };
}
