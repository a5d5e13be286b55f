import type { Form } from "../form";
import { linkRules } from "../link-rules";
import { narrativeRules } from "../narrative-rules";
import { proceedingsRules } from "../proceedings-rules";
import { proceedingsTable } from "../proceedings-table";
import { reportRules } from "../report-rules";
import { requestRules } from "../request-rules";
import { commonOutcomes, requestsTable } from "../requests-table";
import { sectionTitles } from "../section-titles";
import { yearRules } from "../year-rules";
import { proactiveRules2021 } from "./proactive-rules";
import { proactiveTable2021 } from "./proactive-table";
import { yearRules2021 } from "./year-rules";

const outcomes = [
  ...commonOutcomes,
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
export const form2021: Form = {
  edition: "2021",
  notice: "国办公开办函〔2021〕30号",
  sectionTitles,
  tables: [proactiveTable2021, requestsTable(outcomes), proceedingsTable],
  rules: [
    ...proactiveRules2021,
    ...requestRules(outcomes),
    ...proceedingsRules,
    ...linkRules(outcomes),
    ...yearRules2021(),
    ...yearRules(),
    ...reportRules("2021"),
    ...narrativeRules("2021"),
  ],
};
