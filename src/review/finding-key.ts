import type { Finding } from "../validation/index";

/**
 * What makes two findings of two versions the same one: the rule and the place it speaks of, never the numbers.
 * Of a text it is the part, since paragraphs move; of blanks it is the table, since some of them get filled.
 */
export function findingKey({ rule, cells, paragraph }: Finding): string {
  const [first = ""] = cells;
  const place = rule === "F-BLANK" ? [first.slice(0, first.indexOf("."))] : [...cells].sort();
  return [rule, paragraph?.part ?? "", ...place].join(" ");
}
