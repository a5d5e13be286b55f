/** What the pane says of a report as it stands, besides the findings. */

/** Before each problem: what is asked, by a sign and in words, so that colour alone says nothing. */
export const levelMarks = {
  hard: "✗ 必须改正",
  soft: "! 需说明",
  hint: "i 提示",
  blank: "○ 未填",
} as const;

export const mayBeOutdated = (why: string) => `（可能已过时：${why}）`;
export const unsavedText = "● 有未保存的改动";
/** What comes next once nothing is missing, by the state the report is in. */
export const allClear = {
  草稿: "✓ 已填全，没有需要改正或说明的问题，请按“送审”。",
  送审稿: "✓ 已填全，没有需要改正或说明的问题，请按“定稿”。",
  定稿: "✓ 已定稿，没有需要改正或说明的问题，可以生成Word。",
} as const;
export const unverifiedLeft = (count: number) =>
  `还有${count}项勾稽关系未能核对：其中有没填的或不是数字的格，填好后自动核对。`;

export const newProblem = (sentence: string) => `新的问题：${sentence}`;
export const newProblems = (count: number) => `新的问题${count}个。`;
export const solved = (gone: number, left: number) => `解决了${gone}个，还有${left}个。`;

export const comparedWith = (year: number) => `已与${year}年度的数对照`;
export const nothingToCompare = "还没有上年数据，与上年有关的各项没有核对。选上年的.xlsx或Word带入。";

export const unaltered = "✓ 表样没有被改动";
export const altered = (count: number) => `! 表样被改动${count}处`;
export const howToRestore =
  "按“恢复表样”可恢复文字、合并、公式和保护，填过的数不动；隐藏的行、列、工作表请自行取消隐藏。";
export const howToRestoreFile =
  "请在WPS或Excel里取消工作表保护、照官方表样改回，保存后重新拖进来；能用Excel窗格的，也可以在Excel里打开它按“恢复表样”。";
