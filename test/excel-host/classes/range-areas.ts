import { MAX_COLUMNS, MAX_ROWS } from "../model";
import { defineClass, reads, writes, type ApiClass } from "../protocol/api-class";
import { oneOf } from "./arguments";
import type { Cells } from "./cells";
import { conditionalFormatCollectionClass } from "./conditional-format-collection";
import { dataValidationClass } from "./data-validation";
import { clearRange } from "./range-changes";
import { rangeFormatClass } from "./range-format";
import { rangeOf } from "./range";
import { worksheetClass } from "./worksheet";

const address = ({ sheet, areas }: Cells): string => areas.map((area) => sheet.fullAddress(area)).join(",");

export const rangeAreasClass: ApiClass<Cells> = defineClass({
  name: "RangeAreas",
  scalars: {
    address: { get: address },
    addressLocal: { get: address },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + area.rowCount * area.columnCount, 0) },
    isEntireColumn: { get: ({ areas }) => areas.every((area) => area.rowCount >= MAX_ROWS) },
    isEntireRow: { get: ({ areas }) => areas.every((area) => area.columnCount >= MAX_COLUMNS) },
  },
  navigation: {
    format: (cells) => rangeFormatClass.of(cells),
    areas: (cells) => rangeCollectionClass.of(cells),
    conditionalFormats: (cells) => conditionalFormatCollectionClass.of(cells),
    dataValidation: (cells) => dataValidationClass.of(cells),
    worksheet: ({ sheet }) => worksheetClass.of(sheet),
  },
  methods: {
    calculate: reads(({ sheet }) => sheet.book.calculate(true)),
    clear: writes((cells, [applyTo]) =>
      clearRange(
        cells,
        oneOf(applyTo ?? "All", ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"]),
      ),
    ),
    getEntireRow: reads(({ sheet, areas }) =>
      rangeAreasClass.of({
        sheet,
        areas: areas.map((area) => ({ ...area, column: 0, columnCount: MAX_COLUMNS })),
      }),
    ),
    getEntireColumn: reads(({ sheet, areas }) =>
      rangeAreasClass.of({ sheet, areas: areas.map((area) => ({ ...area, row: 0, rowCount: MAX_ROWS })) }),
    ),
  },
});

export const rangeCollectionClass: ApiClass<Cells> = defineClass({
  name: "RangeCollection",
  items: ({ sheet, areas }) => areas.map((area) => rangeOf(sheet, area)),
  methods: {
    getCount: reads(({ areas }) => areas.length),
    getItemAt: reads(({ sheet, areas }, [index]) => {
      const area = areas[Number(index)];
      return area ? rangeOf(sheet, area) : null;
    }),
  },
});
