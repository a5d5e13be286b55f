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
import { proactiveRules2019 } from "./proactive-rules";
import { proactiveTable2019 } from "./proactive-table";
import { yearRules2019 } from "./year-rules";

const outcomes = [...commonOutcomes, { key: "otherwiseHandled", label: "（六）其他处理" }];

/** The trial edition, for the reports of 2019 and 2020. */
export const form2019: Form = {
  edition: "2019",
  notice: "国办公开办函〔2019〕60号",
  sectionTitles,
  tables: [proactiveTable2019, requestsTable(outcomes), proceedingsTable],
  rules: [
    ...proactiveRules2019,
    ...requestRules(outcomes),
    ...proceedingsRules,
    ...linkRules(outcomes),
    ...yearRules2019(),
    ...yearRules(),
    ...reportRules("2019"),
    ...narrativeRules("2019"),
  ],
};
