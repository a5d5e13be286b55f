import { linesOf } from "./reply-lines";
import type { Reply } from "./reply";
import { words } from "./wording";

/** A reply as a message: plain lines, the way it is sent by telephone or in the office's own system. */
export function replyText(reply: Reply): string {
  const { title, addressee, office, date } = reply;
  return [
    title,
    `${addressee || words.unnamedUnit}：`,
    ...linesOf(reply).map(({ text }) => text),
    ...(office === "" ? [] : [office, date]),
  ].join("\n");
}
