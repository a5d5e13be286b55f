import { oncePerParagraph } from "./once-per-paragraph";
import { paragraphTitle } from "./paragraph-title";
import { placedParagraphs } from "./read-paragraph";
import type { TextContext, TextFinding } from "./text-context";
import { unitNameSentence } from "./wording";

/** A name that ends so tells what kind of unit it is of. */
const knownKind = /(?:街道|街道办事处|镇|乡|苏木|局|厅|委|委员会|政府|办|办公室|中心)$/;
/** 我县, 我镇 are places, too: a bureau may speak of its county. */
const ownWords = /[县镇乡]|街道|[局厅]$/g;
const selfName = /(?:^|[^本自])我(局|镇|乡|县|厅|街道)|本(局|镇|乡|厅|街道)/g;

const selfNamesIn = oncePerParagraph((read) => {
  const text = read.text.replace(/《[^》]*》|“[^”]*”/g, "");
  return [...text.matchAll(selfName)].map((match) => ({
    word: match[1] ?? match[2] ?? "",
    quote: match[1] === undefined ? `本${match[2] ?? ""}` : `我${match[1]}`,
  }));
});

/** Where a text calls the unit what another kind of unit calls itself; silent where the unit's kind is not known. */
export function checkUnitName({ narrative, unit = "" }: TextContext): TextFinding[] {
  const name = unit.replace(/[（(].*$/, "").trim();
  if (!knownKind.test(name)) return [];
  const allowed = new Set(name.match(ownWords));
  if (/政府办公室$/.test(name)) allowed.add("厅");
  return placedParagraphs(narrative, ["preamble", "overview", "problems", "other"]).flatMap(
    ({ paragraph, read }) => {
      for (const { word, quote } of selfNamesIn(read)) {
        if (allowed.has(word)) continue;
        const place = paragraphTitle(paragraph.part, paragraph.index);
        const sentence = unitNameSentence(place, quote, unit);
        return [{ rule: "N-UNITNAME" as const, cells: [], paragraph, text: quote, sentence }];
      }
      return [];
    },
  );
}
