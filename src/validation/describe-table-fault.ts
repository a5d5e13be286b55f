import { shortQuote } from "../figures/index";
import { tableTitles, type TableFault } from "../form/index";

/** The sentence a user reads of what is not as in the official table where a report was read. */
export function describeTableFault(fault: TableFault): string {
  const { table, kind } = fault;
  const [label, printed] = [shortQuote(fault.label), shortQuote(fault.printed ?? "")];
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
    case "renamed":
      return printed === ""
        ? `${title}没有找到“${label}”这一名称，请按官方表样恢复。`
        : `${title}名称不一致：表里写的是“${printed}”，官方表样是“${label}”，请按官方表样改回。`;
    case "misplaced":
      return `${title}“${label}”的先后次序与官方表样不同，其中的数已按这一名称读入，请核对名称有没有对调，并按官方表样恢复次序。`;
    case "repeated":
      return `${title}有两处写着“${label}”，分不清哪一处是它，其中的数没有读入，请按官方表样改回。`;
  }
}
