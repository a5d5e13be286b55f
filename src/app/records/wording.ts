/** What the user reads about 情况说明, 审核意见 and the states of a report. */

export const noRecordsSheet =
  "本工作簿里没有“情况说明和审核意见”这张表。请在Excel的窗格里按“恢复表样”补上，再试一次。";
export const findingGone = "这个问题刚刚已经不在了，没有写入。请看过现在的结果再写。";

export const reasonFirst = "请先写明情况，再按“保存情况说明”。";
export const explained = "情况说明已记入“情况说明和审核意见”，并记下现在的数；数有改动，说明即失效。";
export const blanksCannotBeKept = "空格不能保留，没有的请填0。";
export const reasonAndNameFirst = "保留要写明理由和主管部门同意人的姓名，缺一不可。";
export const kept = "保留理由已记入“情况说明和审核意见”，并记下现在的数；数有改动，保留即失效。";
export const explanationGone = "这条情况说明刚刚已被删去，没有写入。请重新填写。";
export const nameFirst = "保留要写明主管部门同意人的姓名，请补上再确认。";
export const confirmed = "已确认，并记下现在的数；数有改动，说明即失效。";
export const explanationChanged = "这条情况说明刚刚已被改动，没有删去。请看过再试。";
export const removed = "已删去。";

export const remarkChanged = "这条审核意见刚刚已被改动，没有写入。请看过再试。";
export const placeFirst = "请写明意见针对的位置，如：表三“四、结转下年度继续办理”的“总计”。";
export const remarkFirst = "请先写审核意见，再保存。";
export const remarkWritten = "审核意见已记入“情况说明和审核意见”。";
export const conclusionWritten = "审核结论已记入“情况说明和审核意见”。";

export const noStateOnCover = "封面上没有找到“状态”一栏，没有改动。请按“恢复表样”补上，再试一次。";
export const notADraft = (state: string) => `现在是${state}，不是草稿。要修改，请先按“恢复为草稿”。`;
export const submitted = (missing: readonly string[]) => [
  "已转为送审稿，空格从现在起列为必须改正。",
  ...(missing.length > 0 ? ["定稿前还要处理：", ...missing] : []),
];
export const stageBeforeFinal = (stage: string) => `这是阶段性汇总（${stage}），定稿前请补齐后重新汇总。`;
export const stillADraft = "现在是草稿，请先按“送审”，按送审稿的要求核对、处理好以后再定稿。";
export const notYetFinal = (missing: readonly string[]) => `还不能定稿。${missing.join("")}`;
export const madeFinal = (stamp: string) =>
  `已定稿，核验码${stamp}。以后改动数字或文字，封面会显示“定稿后已改动”；要修改，请先按“恢复为草稿”。`;
export const reopened = "已恢复为草稿，可以修改。情况说明和审核意见都还在。";
