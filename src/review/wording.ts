/** What a unit reads in a message or letter about its report. The sentences on findings are those of validation/. */
export const words = {
  remarksTitle: (year: number) => `${year}年政府信息公开工作年度报告审核意见`,
  receiptTitle: (year: number) => `${year}年政府信息公开工作年度报告接收回执`,
  toMend: "需要改正",
  toExplain: "需要核实说明",
  otherRemarks: "其他意见",

  opening: ({ year, stamp, again }: { year: number; stamp: string; again: boolean }) =>
    `经审核，你单位${again ? "重新" : ""}报送的${year}年政府信息公开工作年度报告（核验码${stamp}）`,
  counted: (toMend: number, toExplain: number) =>
    [
      ...(toMend > 0 ? [`${toMend}项需要改正`] : []),
      ...(toExplain > 0 ? [`${toExplain}项需要核实说明`] : []),
    ].join("、"),
  has: (counted: string) => `有${counted}，具体如下：`,
  onlyRemarks: "，审核意见如下：",
  nothingFound: "，未发现需要改正的问题。",

  brokenSums: (count: number) => `以下${count}处勾稽关系不成立。`,
  pointedOutBefore: "上次已经指出。",
  explanationLapsed: "写情况说明后数据又有改动，请重新说明。",
  tampered: (what: string) => `表样被改动：${what}`,
  formToRestore: "表样有以下改动，请改回官方表样：",
  formNotLookedAt: "这次没有检查表样是否被改动。",
  moreTampered: (count: number) => `表样另有${count}处改动，请恢复官方表样。`,

  conclusion: (text: string) => `审核结论：${text}`,
  resubmit: (toMend: boolean, toExplain: boolean) =>
    `请${toMend && toExplain ? "改正、说明" : toMend ? "改正" : "核实说明"}后重新报送。`,
  resubmitBy: (deadline: string, toMend: boolean, toExplain: boolean) => {
    const done =
      toMend && toExplain ? "改正、说明后" : toMend ? "改正并" : toExplain ? "核实说明并" : "修改并";
    return `请于${deadline}前${done}重新报送。`;
  },
  contact: (contact: string) => `如有疑问，请联系：${contact}`,

  received: ({ year, stamp }: { year: number; stamp: string }) =>
    `你单位报送的${year}年政府信息公开工作年度报告已收到，审核通过，核验码${stamp}。`,
  keepStamp: "请核对盖章的纸质件和公布的报告，核验码应与上面的相同。报送后数据或文字又有改动的，请重新报送。",
  unnamedUnit: "报送单位",
} as const;
