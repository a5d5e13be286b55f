import { UnreadableRoster } from "./unreadable-roster";
import { severalNames, noName } from "./roster-wording";

const severalAtOnce = /[,;；\t]/;

/** 、 stands in few names, but between many: each part ends as a body does. */
const endsAsBody = /(局|委|办|厅|院|校|所|会|镇|乡|村|政府|街道|办事处|中心|站|公司|集团|委员会|区|县|市)$/;

/** Markup of a page or of RTF, and punctuation of sentences, stand in no name. */
const inNoName = /[<>{}\\。：:！!？?=]/;

/** Throws UnreadableRoster where what stands in the column of names is no body's name. */
export function checkBodyName(name: string, line: number): void {
  const parts = name.split("、").map((part) => part.trim());
  if (severalAtOnce.test(name) || (parts.length > 1 && parts.every((part) => endsAsBody.test(part))))
    throw new UnreadableRoster(severalNames(line, name));
  if (!/\p{L}/u.test(name) || inNoName.test(name)) throw new UnreadableRoster(noName(line, name));
}
