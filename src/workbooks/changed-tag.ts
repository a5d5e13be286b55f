import type { XmlTag } from "../packages/index";
import type { Patch } from "./patch-text";

/** A tag with some attributes set, or gone where undefined. */
export function changedTag(
  text: string,
  tag: XmlTag,
  attributes: Readonly<Record<string, string | undefined>>,
): Patch {
  let own = text.slice(tag.start, tag.end);
  for (const [name, value] of Object.entries(attributes)) {
    own = own.replace(new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`), "");
    if (value !== undefined) own = own.replace(/^<[^\s/>]+/, (start) => `${start} ${name}="${value}"`);
  }
  return { start: tag.start, end: tag.end, text: own };
}
