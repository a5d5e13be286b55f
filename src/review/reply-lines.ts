import type { LetterParagraph } from "../report/index";
import type { Reply } from "./reply";

const numerals = ["一", "二", "三"];

/**
 * The text of a reply, a line a paragraph: 1. 2. 3. through all groups, so that “第3条” is one point. Headings
 * stand where there are several groups to tell apart.
 */
export function linesOf({ opening, groups, closing }: Reply): LetterParagraph[] {
  const lines: LetterParagraph[] = [paragraph(opening)];
  let number = 0;
  groups.forEach(({ heading, points }, index) => {
    if (groups.length > 1) lines.push({ kind: "heading", text: `${numerals[index] ?? ""}、${heading}` });
    for (const { text, details } of points) {
      number += 1;
      lines.push(paragraph(`${number}. ${text}`));
      details.forEach((detail, place) => lines.push(paragraph(`（${place + 1}）${detail}`)));
    }
  });
  return [...lines, ...closing.map(paragraph)];
}

function paragraph(text: string): LetterParagraph {
  return { kind: "paragraph", text };
}
