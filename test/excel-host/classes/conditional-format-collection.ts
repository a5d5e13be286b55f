import { areaAddress, type ConditionalFormat } from "../model";
import { defineClass, reads, writes, type ApiClass } from "../protocol/api-class";
import { apiNotFound, refuse } from "../protocol/api-error";
import { assertAllowed, type Cells } from "./cells";
import { conditionalFormatClass } from "./conditional-format";
import { conditionalFormatsOf, removeConditionalFormats } from "./conditional-formats-of";

const longestAddress = 8192;

export const conditionalFormatCollectionClass: ApiClass<Cells> = defineClass({
  name: "ConditionalFormatCollection",
  items: (cells) =>
    conditionalFormatsOf(cells).map(({ id }) => conditionalFormatClass.of({ sheet: cells.sheet, id })),
  item: (cells, id) => conditionalFormatClass.of({ sheet: cells.sheet, id: idWithin(cells, id) }),
  methods: {
    getCount: reads((cells) => conditionalFormatsOf(cells).length),
    getItem: reads((cells, [id]) =>
      conditionalFormatClass.of({ sheet: cells.sheet, id: idWithin(cells, id) }),
    ),
    getItemAt: reads((cells, [index]) => {
      const found = conditionalFormatsOf(cells)[Number(index)];
      if (!found) throw refuse("InvalidArgument");
      return conditionalFormatClass.of({ sheet: cells.sheet, id: found.id });
    }),
    getItemOrNullObject: reads((cells, [id]) => {
      const found = conditionalFormatsOf(cells).find((format) => format.id === id);
      return found ? conditionalFormatClass.of({ sheet: cells.sheet, id: found.id }) : null;
    }),
    clearAll: writes((cells) => {
      assertAllowed(cells.sheet, "allowFormatCells");
      removeConditionalFormats(cells);
    }),
    // A new one takes the first place: it wins over those before it.
    add: writes((cells, [type]) => {
      if (type !== "Custom") throw apiNotFound("ConditionalFormatCollection", `add(${String(type)})`);
      const { sheet, areas } = cells;
      assertAllowed(sheet, "allowFormatCells");
      if (areas.map((area) => areaAddress(area)).join(",").length > longestAddress)
        throw refuse("InvalidArgument");
      const fresh: ConditionalFormat = {
        id: sheet.book.newObjectId(),
        areas,
        formula: "=FALSE",
        format: {},
        stopIfTrue: false,
      };
      sheet.content.conditionalFormats.unshift(fresh);
      return conditionalFormatClass.of({ sheet, id: fresh.id });
    }),
  },
});

function idWithin(cells: Cells, id: unknown): string {
  const found = conditionalFormatsOf(cells).find((format) => format.id === id);
  if (!found) throw refuse("ItemNotFound");
  return found.id;
}
