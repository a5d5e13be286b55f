import { explanationKinds, type ExplanationStatus } from "../records/index";

/**
 * The state of a row from its own cells: nothing without a reason, 待确认 without recorded figures or without the name
 * of who consented, else whether the figures are what they were.
 */
export function statusFormula(
  cells: Readonly<Record<"kind" | "reason" | "by" | "then" | "now", string>>,
): string {
  const { kind, reason, by, then, now } = cells;
  const unnamed = `AND(TRIM(${kind})="${explanationKinds[1]}",LEN(TRIM(${by}))=0)`;
  const same = `IF(ISERROR(${now}),"已失效",IF(EXACT(${then},${now}),"有效","已失效"))`;
  return `=IF(LEN(TRIM(${reason}))=0,"",IF(OR(LEN(${then})=0,${unnamed}),"待确认",${same}))`;
}

/** What `statusFormula` gives for a row that holds these texts. */
export function statusResult({
  kind,
  reason,
  by,
  then,
  now,
}: Readonly<Record<"kind" | "reason" | "by" | "then" | "now", string>>): "" | ExplanationStatus {
  if (reason.trim() === "") return "";
  if (then === "" || (kind.trim() === explanationKinds[1] && by.trim() === "")) return "待确认";
  return then === now ? "有效" : "已失效";
}
