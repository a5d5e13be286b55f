import { tableTitles, type TableFault } from "../form/index";

/** The sentence a user reads of a row or column that is missing from, or was added to, an official table. */
export function describeTableFault({ table, kind, label }: TableFault): string {
  const title = tableTitles[table];
  switch (kind) {
    case "missingRow":
      return `${title}没有找到“${label}”这一行，可能被删去、合并或改了名称，其中的数没有读入，请按官方表样恢复这一行。`;
    case "missingColumn":
      return `${title}没有找到“${label}”这一栏，可能被删去、合并或改了名称，其中的数没有读入，请按官方表样恢复这一栏。`;
    case "addedRow":
      return `${title}多出“${label}”一行，官方表样没有这一行，其中的数没有计入，请并入表样已有的行后删去。`;
    case "addedColumn":
      return `${title}多出“${label}”一栏，官方表样没有这一栏，其中的数没有计入，请并入表样已有的栏后删去。`;
  }
}
