"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.form2021 = void 0;
const proceedings_rules_1 = require("../proceedings-rules");
const proceedings_table_1 = require("../proceedings-table");
const request_rules_1 = require("../request-rules");
const requests_table_1 = require("../requests-table");
const section_titles_1 = require("../section-titles");
const proactive_rules_1 = require("./proactive-rules");
const proactive_table_1 = require("./proactive-table");
const outcomes = [
  ...requests_table_1.commonOutcomes,
  {
    key: "otherwiseHandled",
    label: "（六）其他处理",
    items: [
      { key: "noCorrection", label: "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请" },
      {
        key: "feeUnpaid",
        label: "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
      },
      { key: "other", label: "3.其他" },
    ],
  },
];
/** The revised edition, for the reports of 2021 and every year since. */
exports.form2021 = {
  edition: "2021",
  notice: "国办公开办函〔2021〕30号",
  sectionTitles: section_titles_1.sectionTitles,
  tables: [
    proactive_table_1.proactiveTable2021,
    (0, requests_table_1.requestsTable)(outcomes),
    proceedings_table_1.proceedingsTable,
  ],
  rules: [
    ...proactive_rules_1.proactiveRules2021,
    ...(0, request_rules_1.requestRules)(outcomes),
    ...proceedings_rules_1.proceedingsRules,
  ],
};
