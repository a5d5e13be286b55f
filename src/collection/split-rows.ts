/**
 * The rows of a pasted or saved list: cells apart by tabs, or by commas where there is no tab; quoted as spreadsheets
 * do. Rows without any text are left out.
 */
export function splitRows(text: string): string[][] {
  const separator = text.includes("\t") ? "\t" : /^[^\n"]*,/m.test(text) || text.includes('",') ? "," : "，";
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  const endCell = () => {
    row.push(cell.trim());
    cell = "";
  };
  const endRow = () => {
    endCell();
    if (row.some((each) => each !== "")) rows.push(row);
    row = [];
  };
  const content = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
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
      cell = "";
    } else if (sign === separator) endCell();
    else if (sign === "\n") endRow();
    else cell += sign;
  }
  endRow();
  return rows;
}
