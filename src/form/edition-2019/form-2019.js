"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.form2019 = void 0;
const proceedings_rules_1 = require("../proceedings-rules");
const proceedings_table_1 = require("../proceedings-table");
const request_rules_1 = require("../request-rules");
const requests_table_1 = require("../requests-table");
const section_titles_1 = require("../section-titles");
const proactive_rules_1 = require("./proactive-rules");
const proactive_table_1 = require("./proactive-table");
const outcomes = [...requests_table_1.commonOutcomes, { key: "otherwiseHandled", label: "（六）其他处理" }];
/** The trial edition, for the reports of 2019 and 2020. */
exports.form2019 = {
  edition: "2019",
  notice: "国办公开办函〔2019〕60号",
  sectionTitles: section_titles_1.sectionTitles,
  tables: [
    proactive_table_1.proactiveTable2019,
    (0, requests_table_1.requestsTable)(outcomes),
    proceedings_table_1.proceedingsTable,
  ],
  rules: [
    ...proactive_rules_1.proactiveRules2019,
    ...(0, request_rules_1.requestRules)(outcomes),
    ...proceedings_rules_1.proceedingsRules,
  ],
};
