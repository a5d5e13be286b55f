import { oncePerParagraph } from "./once-per-paragraph";
import { paragraphTitle } from "./paragraph-title";
import { placedParagraphs } from "./read-paragraph";
import type { TextContext, TextFinding } from "./text-context";
import { unitNameSentence } from "./wording";

/** What a unit whose name ends so may call itself and its place. */
const ownWords: readonly (readonly [RegExp, string])[] = [
  [/街道(?:办事处)?$/, "街办处"],
  [/镇(?:人民政府)?$/, "镇"],
  [/乡(?:人民政府)?$/, "乡"],
  [/苏木(?:人民政府)?$/, "苏木"],
  [/局$/, "局"],
  [/厅$/, "厅"],
  [/(?:委员会|委)$/, "委会"],
  [/(?:人民政府|政府)(?:办公室|办公厅)$/, "办厅室府"],
  [/(?:人民政府|政府)$/, "府"],
  [/(?:办公室|办)$/, "办室"],
  [/中心$/, "中心"],
];
const selfName = /(?:^|[^本自])我(局|镇|乡|县|厅|街道)|本(局|镇|乡|厅|街道)/g;
/** 我县, 我镇 are places, too: a bureau may speak of its county. */
const places = /[市县区镇乡旗]/g;

const selfNamesIn = oncePerParagraph((read) => {
  const text = read.text.replace(/《[^》]*》|“[^”]*”/g, "");
  return [...text.matchAll(selfName)].map((match) => ({
    word: match[1] ?? match[2] ?? "",
    quote: match[0].replace(/^[^我本]/, ""),
  }));
});

/** Where a text calls the unit what another kind of unit calls itself; silent where the unit's kind is not known. */
export function checkUnitName({ narrative, unit = "" }: TextContext): TextFinding[] {
  const name = unit.replace(/[（(].*$/, "").trim();
  const own = ownWords.find(([ending]) => ending.test(name))?.[1];
  if (own === undefined) return [];
  const allowed = new Set([...own, ...(name.match(places) ?? []), ...(/街道/.test(name) ? ["街道"] : [])]);
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
