import {
  cellTitle,
  figurePlaces,
  normalizeLabel,
  oncePerForm,
  rowTitle,
  type CellName,
  type Form,
} from "../form/index";
import { partNumbers } from "../figures/index";
import type { PlaceKey } from "./explanation";
import { partOfText } from "./finding-facts";

const reportTitle = "整份年报";

function textTitle(part: keyof typeof partNumbers): string {
  return `文字部分${partNumbers[part]}`;
}

/** A record's place as the sheet says it: 表三“自然人”…, 文字部分第一部分, or 整份年报. */
export function placeTitle(form: Form, place: PlaceKey): string {
  const part = partOfText(place);
  if (part) return textTitle(part);
  return figurePlaces(form).has(place) ? cellTitle(form, place) : reportTitle;
}

/**
 * The place a text names: a figure's title or name, a part of the texts, the report; undefined for anything else. People
 * leave out 序号, quotes and 的, or the heading above a row; what is left counts where it fits one place only.
 */
export function readPlace(form: Form, text: string): PlaceKey | undefined {
  if (figurePlaces(form).has(text.trim())) return text.trim();
  const exact = placesByTitle(form).get(normalizeLabel(text));
  if (exact !== undefined) return exact;
  const [only, ...others] = placesByWords(form).get(wordsOnly(text)) ?? [];
  return others.length === 0 ? only : undefined;
}

const placesByTitle = oncePerForm((form: Form): ReadonlyMap<string, PlaceKey> => {
  const cells = [...figurePlaces(form).keys()].map(
    (name: CellName) => [cellTitle(form, name), name] as const,
  );
  const parts = (Object.keys(partNumbers) as (keyof typeof partNumbers)[]).map(
    (part) => [textTitle(part), `text.${part}`] as const,
  );
  return new Map(
    [...cells, ...parts, [reportTitle, "report"] as const].map(([title, place]) => [
      normalizeLabel(title),
      place,
    ]),
  );
});

/** The figures whose title, or title without the headings above its row, has these words. */
const placesByWords = oncePerForm((form: Form): ReadonlyMap<string, readonly CellName[]> => {
  const places = new Map<string, CellName[]>();
  for (const name of figurePlaces(form).keys()) {
    const [title, row] = [cellTitle(form, name), rowTitle(form, name)];
    const short = title.replace(row, row.slice(row.lastIndexOf(" ") + 1));
    for (const words of new Set([title, short].map(wordsOnly)))
      places.set(words, [...(places.get(words) ?? []), name]);
  }
  return places;
});

/** What a title says without 序号, quotes and 的: 表三“（三）不予公开 1.属于国家秘密”的“总计” → 表三不予公开属于国家秘密总计. */
function wordsOnly(title: string): string {
  return normalizeLabel(title).replace(
    /[一二三四五六七八九十]、|\([一二三四五六七八九十]+\)|\d+\.|["'「」『』《》,:的]/g,
    "",
  );
}
