import { scanTags, type XmlTag } from "../packages/index";
import { changedTag } from "./changed-tag";
import { patchText } from "./patch-text";

/** The workbook part asking every program to calculate all formulas as it opens the file. */
export function askToRecalculate(workbook: string): string {
  const tags = [...scanTags(workbook)];
  const prefix = tags[0]?.prefix ?? "";
  const named = (name: string) => tags.filter((tag) => tag.name === prefix + name);
  const [calculation] = named("calcPr");
  if (calculation) return patchText(workbook, [changedTag(workbook, calculation, { fullCalcOnLoad: "1" })]);
  // The order of the schema: nothing else of these may follow it.
  const before = ["definedNames", "externalReferences", "functionGroups", "sheets"]
    .map((name) => named(name).filter(({ kind }) => kind !== "open"))
    .find((found) => found.length > 0)?.[0];
  if (!before) throw new Error("A workbook without sheets");
  return patchText(workbook, [
    { start: before.end, end: before.end, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` },
  ]);
}

/** The text without the elements a test holds of, each with all it holds. */
export function withoutElements(text: string, unwanted: (tag: XmlTag) => boolean): string {
  const patches: { start: number; end: number; text: string }[] = [];
  for (const tag of scanTags(text)) {
    if (tag.kind === "close" || !unwanted(tag)) continue;
    const closing = `</${tag.name}>`;
    const end = tag.kind === "empty" ? tag.end : text.indexOf(closing, tag.end) + closing.length;
    patches.push({ start: tag.start, end, text: "" });
  }
  return patchText(text, patches);
}
