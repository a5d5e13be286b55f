import { normalizeLabel, type CellName, type Form } from "../form/index";
import type { Narrative } from "../figures/index";
import { readPlace, type PlaceKey } from "../records/index";
import { cellAddress } from "./addresses";
import type { NarrativeRows } from "./find-narrative-rows";
import type { FoundPlace, FoundReport } from "./read-workbook";

/** Where things stand in the workbook a place is written in. */
export interface KnownPlaces {
  readonly form: Form;
  readonly sheetNames: readonly string[];
  readonly places: ReadonlyMap<CellName, FoundPlace>;
  readonly sheets: Pick<FoundReport["sheets"], "narrative">;
  /** The cells of 文字部分; absent without that sheet. */
  readonly narrativeRows?: NarrativeRows | undefined;
}

/**
 * The place a person wrote: a title or a name (`readPlace`), or a cell by the sheet's name as it is now and the address,
 * as Excel and WPS write it (三、收到和处理申请!D30), LibreOffice does ($'三、收到和处理申请'.$D$30), or in words
 * (“三、收到和处理申请”的D30). Undefined for anything else, and for a cell in which neither a figure nor a text stands.
 */
export function readWrittenPlace(known: KnownPlaces, text: string): PlaceKey | undefined {
  return readPlace(known.form, text) ?? placeAt(known, text);
}

function placeAt(
  { sheetNames, places, sheets, narrativeRows }: KnownPlaces,
  text: string,
): PlaceKey | undefined {
  const [, sheetText = "", letters = "", row = ""] =
    /^(.*?)([a-z]{1,3})([1-9]\d{0,6})(?:格|单元格)?$/i.exec(normalizeLabel(text).replace(/\$/g, "")) ?? [];
  const name = bareName(sheetText.replace(/[!.,的]$/, ""));
  const sheet = sheetNames.findIndex((each) => bareName(each) === name);
  if (sheet < 0) return undefined;
  const address = `${letters.toUpperCase()}${row}`;
  const isThere = (place: { readonly row: number; readonly column: number }) =>
    cellAddress(place.row, place.column) === address;
  for (const [figure, place] of places) if (place.sheet === sheet && isThere(place)) return figure;
  if (!narrativeRows || sheets.narrative !== sheet) return undefined;
  const parts = Object.keys(narrativeRows) as (keyof Narrative)[];
  const part = parts.find((each) => narrativeRows[each].some(isThere));
  return part && `text.${part}`;
}

/** A sheet's name as it is compared: programs quote it, people do with quotes of their own, and case is the same to all. */
function bareName(name: string): string {
  return normalizeLabel(name)
    .replace(/["'‘’「」『』《》]/g, "")
    .toLowerCase();
}
