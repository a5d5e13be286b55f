"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.proactiveRules2019 = void 0;
/** What each cell of table 二 of the trial edition may hold. */
exports.proactiveRules2019 = [
  {
    id: "T2-INT",
    kind: "cell",
    level: "hard",
    table: "proactive",
    cells: "count",
    sentence: "表二的数量填0或正整数，文字说明写到第一部分。",
    source: "年度报告格式（试行）表二",
  },
  {
    id: "T2-SIGN",
    kind: "cell",
    level: "hard",
    table: "proactive",
    cells: "signedCount",
    sentence: "“本年增/减”填整数，减少的填负数。",
    source: "年度报告格式（试行）表二“本年增/减”",
  },
  {
    id: "T2-BUY",
    kind: "cell",
    level: "soft",
    table: "proactive",
    cells: "amount",
    sentence: "“采购总金额”填金额，写明单位元或万元；只填数字的按元计。",
    source: "年度报告格式（试行）表二第（九）项，未注明单位",
  },
];
