import type { Letter } from "../report/index";
import type { Reply } from "./reply";
import { linesOf } from "./reply-lines";
import { words } from "./wording";

/** A reply as an official letter: title, 主送机关, numbered text, 落款 and date. */
export function replyLetter(reply: Reply): Letter {
  return {
    titleLines: [reply.title],
    addressee: `${reply.addressee || words.unnamedUnit}：`,
    body: linesOf(reply),
    signature: { unit: reply.office, date: reply.date },
  };
}
