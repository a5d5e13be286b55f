import {
  cellTitle,
  figurePlaces,
  normalizeLabel,
  oncePerForm,
  type CellName,
  type Form,
} from "../form/index";
import type { PlaceKey } from "./explanation";
import { partOfText } from "./finding-facts";

const partTitles = {
  title: "文字部分标题",
  preamble: "文字部分引言",
  overview: "文字部分第一部分",
  problems: "文字部分第五部分",
  other: "文字部分第六部分",
} as const;

const reportTitle = "整份年报";

/** A record's place as the sheet says it: 表三“自然人”…, 文字部分第一部分, or 整份年报. */
export function placeTitle(form: Form, place: PlaceKey): string {
  const part = partOfText(place);
  if (part) return partTitles[part];
  return figurePlaces(form).has(place) ? cellTitle(form, place) : reportTitle;
}

/** The place a text names: a figure's title or name, a part of the texts, the report; undefined for anything else. */
export function readPlace(form: Form, text: string): PlaceKey | undefined {
  if (figurePlaces(form).has(text.trim())) return text.trim();
  return placesByTitle(form).get(normalizeLabel(text));
}

const placesByTitle = oncePerForm((form: Form): ReadonlyMap<string, PlaceKey> => {
  const cells = [...figurePlaces(form).keys()].map(
    (name: CellName) => [cellTitle(form, name), name] as const,
  );
  const parts = Object.entries(partTitles).map(([part, title]) => [title, `text.${part}`] as const);
  return new Map(
    [...cells, ...parts, [reportTitle, "report"] as const].map(([title, place]) => [
      normalizeLabel(title),
      place,
    ]),
  );
});
