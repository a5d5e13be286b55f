import { unclosedQuote } from "./roster-wording";
import { UnreadableRoster } from "./unreadable-roster";

/**
 * The rows of a pasted or saved list: cells apart by tabs, else by commas, else by semicolons; quoted as spreadsheets
 * do. Blank rows stay, so that the place of a row is its line, but for those at the end.
 *
 * Throws UnreadableRoster where a quotation mark is never closed: it would swallow all lines behind it.
 */
export function splitRows(text: string): string[][] {
  const content = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const separator = separatorOf(content);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  let quotedSince = 0;
  const endCell = () => {
    row.push(cell.trim());
    cell = "";
  };
  const endRow = () => {
    endCell();
    rows.push(row);
    row = [];
  };
  for (let at = 0; at < content.length; at += 1) {
    const sign = content[at] ?? "";
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (content[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && cell.trim() === "") {
      quoted = true;
      quotedSince = rows.length + 1;
      cell = "";
    } else if (sign === separator) endCell();
    else if (sign === "\n") endRow();
    else cell += sign;
  }
  if (quoted) throw new UnreadableRoster(unclosedQuote(quotedSince));
  endRow();
  while (rows[rows.length - 1]?.every((held) => held === "")) rows.pop();
  return rows;
}

function separatorOf(content: string): string {
  if (content.includes("\t")) return "\t";
  if (/^[^\n"]*,/m.test(content) || content.includes('",')) return ",";
  return /[;；，]/.exec(content)?.[0] ?? ",";
}
