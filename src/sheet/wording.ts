import type { CellKind } from "../form/index";

/** What the sheets say besides the official form and the findings; Excel shows a prompt of 255 characters at most. */

export const coverGuidance = [
  "填报说明",
  "1. 数字填在“二、三、四”三张表的白格里，没有的填0，不要留空，不要填“/”或“无”。浅黄色的格还没有填。",
  "2. 总计自动相加；从公文里整块粘贴的总计也会核对。",
  "3. 表旁边和下边的核对栏自动核对勾稽关系，✗ 表示有误，“未能核对”表示还有未填或无法识别的格。",
  "4. “数据核对”列出全部勾稽关系；情况说明、保留理由和审核意见记在“情况说明和审核意见”。",
  "5. 台账新收数、台账办结数填本单位依申请公开登记台账上的数，用来与表三互相核对，可以不填。",
];

export const cutAtCellsEnd = "……（一格放不下，以下略）";

export const recordsGuidance =
  "每行写一个问题。用Excel窗格或浏览器离线版填写的，同时记下当时的数；数有改动，状态变为“已失效”。直接在这里填写的，请填位置（如：表三“四、结转下年度继续办理”的“总计”；也可以写工作表名和格，如：三、收到和处理申请!D6）和情况说明，状态为“待确认”，再在Excel窗格或浏览器离线版里按“确认”。审核意见和审核结论由审核人填写，可以只填位置和意见。";

/** What an input prompt asks for, and the warning where something else is typed. */
export const inputTexts: Readonly<Record<CellKind, { readonly prompt: string; readonly warning: string }>> = {
  count: {
    prompt: "填数量，没有的填0，不要留空，不要填“/”。",
    warning: "这里应填0或正整数，没有的请填0。",
  },
  signedCount: {
    prompt: "比上年增加的填正数，减少的填负数，没有增减的填0。",
    warning: "这里应填整数，减少的填负数，没有增减的填0。",
  },
  amountInTenThousandYuan: {
    prompt: "以万元为单位，只填数字，最多六位小数，没有的填0。",
    warning: "这里应填以万元为单位的数字，不写单位，没有的请填0。",
  },
  amount: {
    prompt: "填金额并写明单位，如251000元；只填数字的按元计；没有的填0。",
    warning: "这里应填金额，如251000元，没有的请填0。",
  },
};
export const warningTitle = "请核对";
export const chooseFromList = "从列表中选一项。";
export const listItems = (items: readonly string[]) => `${items.join("、")}。`;
export const chooseOneOf = (items: readonly string[]) => `请从列表中选择：${items.join("、")}。`;
export const usuallyOneOf = (items: readonly string[]) => `一般填：${items.join("、")}。`;

/** What 封面 says once a figure or a text is no longer what it was at 定稿. */
export const changedSinceFinal = "定稿后已改动：请恢复为草稿，核对后重新定稿。";
export const finalNotRecorded = "定稿时的数没有记录：请在Excel窗格或浏览器离线版里按“定稿”。";

/** Where the rows on last year begin, behind how many of them are broken. */
export const whereYearChecksStand = (row: string) => `（见第${row}行起）`;
