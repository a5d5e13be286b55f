/** What the pane says of 情况说明, 保留 and the states of a report. */

/** What a reason is worth as the report stands. */
export const statusMarks = {
  有效: "✓ 有效",
  已失效: "✗ 已失效（数或文字改过）",
  待确认: "? 待确认",
} as const;

export const keepingHint = "写明实际情况为什么与规则不符，主管部门怎样答复。";
export const explainingHint = "写明原因和依据；保存时记下现在的数，数有改动，说明即失效。";
export const notSavedYet = (saveLabel: string) =>
  `写的内容还没有保存。要留下，请按“${saveLabel}”；再按一次Esc就放弃。`;
export const nameMissing = "没有写明主管部门同意人，保留还不算数，请按“修改”补上姓名。";
export const idleTitle = (count: number) => `没有对应问题的说明 ${count}`;

export const stageNote = (stage: string) =>
  `! 阶段性汇总：${stage}。定稿前请补齐后重新汇总；只作阶段性上报的，请在文字部分写明。`;

export const finalNotes = {
  unchanged: undefined,
  changed: "✗ 定稿后已改动：现在的核验码与定稿时不同。请恢复为草稿，核对后重新定稿。",
  unrecorded: "✗ 封面上填了定稿，但没有定稿时的记录。请恢复为草稿，再按“定稿”。",
} as const;
