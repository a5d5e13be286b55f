import type { Form } from "./form";
import type { CellName, TableId } from "./names";
import type { Equation } from "./equations";
import { figurePlaces } from "./figure-places";

/** How offices call the three tables: by the number of their section. */
export const tableTitles: Readonly<Record<TableId, string>> = {
  proactive: "表二",
  requests: "表三",
  proceedings: "表四",
};

/** Where a figure stands, as a clerk would say it: 表三“（三）不予公开 1.属于国家秘密”的“商业企业”. */
export function cellTitle(form: Form, name: CellName): string {
  const place = figurePlaces(form).get(name);
  if (!place) throw new Error(`No figure cell of this form: ${name}`);
  const row = rowTitle(form, name);
  const column = place.table === "proceedings" ? place.columnLabels.slice(-2) : place.columnLabels.slice(-1);
  const labels = [row, ...column].filter((label) => label !== "").map((label) => `“${label}”`);
  return tableTitles[place.table] + labels.join("的");
}

/** A figure's row as printed, without the long note in brackets: （三）不予公开 1.属于国家秘密. */
export function rowTitle(form: Form, name: CellName): string {
  const labels = figurePlaces(form).get(name)?.rowLabels ?? [];
  return labels
    .filter((label) => label !== "三、本年度办理结果" || labels.length === 1)
    .map((label) => label.replace(/(?!^)（[^）]*）$/, ""))
    .join(" ");
}

/** A figure's column as printed: 自然人, or in table 四 the block: 未经复议直接起诉. */
export function columnTitle(form: Form, name: CellName): string {
  const place = figurePlaces(form).get(name);
  if (!place) throw new Error(`No figure cell of this form: ${name}`);
  const labels = place.columnLabels;
  return (place.table === "proceedings" ? labels[labels.length - 2] : labels[labels.length - 1]) ?? "";
}

/** The row, column or block an equation speaks of: 表三“自然人”列, 表四“未经复议直接起诉”. */
export function equationTitle(form: Form, { rule, right }: Equation): string {
  const [name = ""] = right;
  const table = tableTitles[rule.table];
  if (rule.table === "proceedings") return `${table}“${columnTitle(form, name)}”`;
  return rule.each === "row"
    ? `${table}“${rowTitle(form, name)}”行`
    : `${table}“${columnTitle(form, name)}”列`;
}
