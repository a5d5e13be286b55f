"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.rangeBorderClass = exports.rangeBorderCollectionClass = exports.borderSides = void 0;
const model_1 = require("../model");
const api_class_1 = require("../protocol/api-class");
const api_error_1 = require("../protocol/api-error");
const arguments_1 = require("./arguments");
const cells_1 = require("./cells");
exports.borderSides = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
];
const styles = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"];
const weights = ["Hairline", "Thin", "Medium", "Thick"];
exports.rangeBorderCollectionClass = (0, api_class_1.defineClass)({
  name: "RangeBorderCollection",
  scalars: { count: { get: () => exports.borderSides.length } },
  items: (cells) => exports.borderSides.map((side) => exports.rangeBorderClass.of({ ...cells, side })),
  item: (cells, key) => sideOf(cells, key),
  methods: {
    getItem: (0, api_class_1.reads)((cells, [side]) => sideOf(cells, side)),
    getItemAt: (0, api_class_1.reads)((cells, [index]) => sideOf(cells, exports.borderSides[Number(index)])),
  },
});
const sideOf = (cells, side) =>
  exports.rangeBorderClass.of({ ...cells, side: (0, arguments_1.oneOf)(side, exports.borderSides) });
exports.rangeBorderClass = (0, api_class_1.defineClass)({
  name: "RangeBorder",
  scalars: {
    sideIndex: { get: ({ side }) => side },
    style: {
      get: (target) => read(target, (border) => border?.style ?? "None"),
      set: (target, value) => {
        const style = (0, arguments_1.oneOf)(value, styles);
        change(target, (border) => (style === "None" ? undefined : { ...line(border), style }));
      },
    },
    // A colour or weight given to no line draws one.
    color: {
      get: (target) => read(target, (border) => border?.color ?? "#000000"),
      set: (target, value) => {
        const given = (0, arguments_1.color)(value);
        change(target, (border) => ({ ...line(border), color: given }));
      },
    },
    weight: {
      get: (target) => read(target, (border) => border?.weight ?? "Thin"),
      set: (target, value) => {
        const weight = (0, arguments_1.oneOf)(value, weights);
        change(target, (border) => ({ ...line(border), weight }));
      },
    },
  },
});
const line = (border) => border ?? { style: "Continuous", weight: "Thin", color: "#000000" };
const opposite = {
  top: { edge: "bottom", row: -1, column: 0 },
  bottom: { edge: "top", row: 1, column: 0 },
  left: { edge: "right", row: 0, column: -1 },
  right: { edge: "left", row: 0, column: 1 },
};
/** Neighbours share the line between them. */
function borderAt(sheet, row, column, edge) {
  const own = sheet.style(row, column).borders[edge];
  const across = opposite[edge];
  if (own || !across || row + across.row < 0 || column + across.column < 0) return own;
  return sheet.style(row + across.row, column + across.column).borders[across.edge];
}
/** Which strips of the area have which edge on this side. */
function strips(area, side) {
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
function read({ sheet, areas, side }, of) {
  let found = null;
  for (const { area, edge } of areas.flatMap((each) => strips(each, side))) {
    const value = (0, cells_1.uniform)({ sheet, areas: [area] }, (_, row, column) =>
      of(borderAt(sheet, row, column, edge)),
    );
    if (value === null || (found && found.value !== value)) return null;
    found = { value };
  }
  return found ? found.value : of(undefined);
}
function change({ sheet, areas, side }, fresh) {
  (0, cells_1.assertAllowed)(sheet, "allowFormatCells");
  if (areas.length === 0) throw (0, api_error_1.refuse)("InvalidArgument");
  for (const { area, edge } of areas.flatMap((each) => strips(each, side))) {
    (0, model_1.styleArea)(sheet, area, (style, row, column) =>
      withEdge(style, edge, fresh(borderAt(sheet, row, column, edge))),
    );
    const across = opposite[edge];
    const beside = across && { ...area, row: area.row + across.row, column: area.column + across.column };
    if (!across || !beside || beside.row < 0 || beside.column < 0) continue;
    // The neighbour's own line on the same edge would show through.
    (0, model_1.styleArea)(sheet, sheet.clip(beside) ?? beside, (style) =>
      style.borders[across.edge] ? withEdge(style, across.edge, undefined) : {},
    );
  }
  for (const area of areas) {
    sheet.book.emit({ type: "formatChanged", sheetId: sheet.id, area, origin: sheet.book.origin });
  }
}
function withEdge(style, edge, border) {
  const borders = Object.fromEntries(Object.entries(style.borders).filter(([name]) => name !== edge));
  return { borders: border ? { ...borders, [edge]: border } : borders };
}
