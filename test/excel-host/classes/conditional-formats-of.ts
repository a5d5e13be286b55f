import { intersectAreas, subtractFromAll, type ConditionalFormat } from "../model";
import { rebaseForAreas } from "../model/structure/rebase-formula";
import type { Cells } from "./cells";

/** The conditional formats that touch these cells, first the one that wins. */
export function conditionalFormatsOf({ sheet, areas }: Cells): readonly ConditionalFormat[] {
  return sheet.content.conditionalFormats.filter((format) =>
    format.areas.some((own) => areas.some((area) => intersectAreas(own, area))),
  );
}

/** Takes the cells out of every conditional format; one left without cells is gone. */
export function removeConditionalFormats({ sheet, areas }: Cells): void {
  sheet.content.conditionalFormats = sheet.content.conditionalFormats.flatMap((format) => {
    const left = areas.reduce<readonly ConditionalFormat["areas"][number][]>(
      (rest, area) => subtractFromAll(rest, area),
      format.areas,
    );
    if (left.length === 0) return [];
    return [{ ...format, areas: left, formula: rebaseForAreas(format.formula, format.areas, left) }];
  });
  sheet.book.emit({ type: "other", sheetId: sheet.id });
}
