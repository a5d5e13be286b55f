import type { SheetKey } from "./workbook-layout";

/** What the tabs say. Sheets are found again by their headings, so a unit may rename them. */
export const sheetNames: Readonly<Record<SheetKey, string>> = {
  cover: "封面",
  proactive: "二、主动公开",
  requests: "三、收到和处理申请",
  proceedings: "四、复议诉讼",
  narrative: "文字部分",
  checks: "数据核对",
  records: "情况说明和审核意见",
  previousYear: "上年数据",
};

/** Names for our sheets that no other sheet of the workbook has: 封面, or 封面 (2) where 封面 is taken. */
export function freeSheetNames(taken: readonly string[]): Record<SheetKey, string> {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const free = (name: string): string => {
    let candidate = name;
    for (let n = 2; used.has(candidate.toLowerCase()); n += 1) candidate = `${name} (${n})`;
    return candidate;
  };
  const entries = Object.entries(sheetNames).map(([key, name]) => [key, free(name)] as const);
  return Object.fromEntries(entries) as Record<SheetKey, string>;
}
