import { oncePerParagraph } from "./once-per-paragraph";
import { paragraphTitle } from "./paragraph-title";
import { placedParagraphs } from "./read-paragraph";
import type { TextContext, TextFinding } from "./text-context";
import { unitNameSentence } from "./wording";

/** A name that ends so tells what kind of unit it is of. */
const knownKind = /(?:街道|街道办事处|镇|乡|苏木|局|厅|委|委员会|政府|办|办公室|中心)$/;
/** 我县, 我镇 are places, too: a bureau may speak of its county. */
const ownWords = /[县镇乡]|街道|[局厅]$/g;
const selfName = /[我本](?:局|镇|乡|厅|街道)|我县/g;
/** Titles and quotations, and words that only hold a name: 自我局限, 基本局面, 本乡本土, 我乡镇干部. */
const notOfTheUnit = /《[^》]*》|“[^”]*”|[自本]我|[基根]本|本乡本土|[我本]乡镇/g;

const selfNamesIn = oncePerParagraph(({ text }) =>
  [...text.replace(notOfTheUnit, " ").matchAll(selfName)].map(([quote]) => quote),
);

/** Where a text calls the unit what another kind of unit calls itself; silent where the unit's kind is not known. */
export function checkUnitName({ narrative, unit = "" }: TextContext): TextFinding[] {
  const name = unit.replace(/[（(].*/, "").trim();
  if (!knownKind.test(name)) return [];
  const allowed = new Set(name.match(ownWords));
  if (/政府办公室$/.test(name)) allowed.add("厅");
  return placedParagraphs(narrative, ["preamble", "overview", "problems", "other"]).flatMap(
    ({ paragraph, read }) => {
      const quote = selfNamesIn(read).find((selfNamed) => !allowed.has(selfNamed.slice(1)));
      if (quote === undefined) return [];
      const sentence = unitNameSentence(paragraphTitle(paragraph.part, paragraph.index), quote, unit);
      return [{ rule: "N-UNITNAME" as const, cells: [], paragraph, text: quote, sentence }];
    },
  );
}
