import fc from "fast-check";
import { tidyNarrative } from "../../src/report/index";
import type { Figure, Figures, Narrative } from "../../src/figures/index";
import { figurePlaces, formOf, type CellName, type EditionId } from "../../src/form/index";

/** Texts as people never type them but files hold them: markup, emoji, rare characters, very long ones. */
const anyText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.constantFrom(
    "<w:p>&amp;</w:t>",
    "]]><script>alert(1)</script>",
    "示例镇“放管服”改革——成效😀👨‍👩‍👧",
    "𠮷林、㙍头、䢺村、𬭚",
    "=SUM(A1:A2)",
    "（一）主动公开：全年公开3条。",
    "公开".repeat(2500),
  ),
);

const anyParagraphs = fc.array(anyText, { maxLength: 3 });

/** Any texts, but for a last line that repeats the first of the title: that is a 落款, and is read as one. */
export const anyNarrative: fc.Arbitrary<Narrative> = fc
  .record({
    title: anyParagraphs,
    preamble: anyParagraphs,
    overview: anyParagraphs,
    problems: anyParagraphs,
    other: anyParagraphs,
  })
  .filter((narrative) => {
    const { title, other } = tidyNarrative(narrative);
    return other.length === 0 || other[other.length - 1] !== title[0];
  });

const anyFigure: fc.Arbitrary<Figure | null> = fc.oneof(
  fc.constant(null),
  fc.nat().map((value): Figure => ({ state: "number", value })),
  fc
    .constantFrom("/", "12件", "—", "#VALUE!", "<b>", "无")
    .map((text): Figure => ({ state: "unreadable", text })),
);

/** Blank, numbers and unreadable cells in any mixture over a whole form. */
export function anyFigures(edition: EditionId): fc.Arbitrary<Figures> {
  const names = [...figurePlaces(formOf(edition)).keys()];
  return fc
    .array(anyFigure, { minLength: names.length, maxLength: names.length })
    .map((figures) => new Map(names.flatMap((name, index) => entryOf(name, figures[index]))));
}

function entryOf(name: CellName, figure: Figure | null | undefined): [CellName, Figure][] {
  return figure ? [[name, figure]] : [];
}
