"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.proactiveRules2021 = void 0;
/** What each cell of table 二 of the revised edition may hold. */
exports.proactiveRules2021 = [
  {
    id: "T2-INT",
    kind: "cell",
    level: "hard",
    table: "proactive",
    cells: "count",
    sentence: "表二的件数填0或正整数，文字说明写到第一部分。",
    source: "年度报告格式表二",
  },
  {
    id: "T2-FEE",
    kind: "cell",
    level: "hard",
    table: "proactive",
    cells: "amountInTenThousandYuan",
    sentence: "“本年收费金额”以万元为单位，填0或正数，最多六位小数，格内不写单位。",
    source: "年度报告格式表二第（八）项“单位：万元”",
  },
];
