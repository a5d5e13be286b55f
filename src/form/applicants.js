"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.applicantKeys = exports.applicants = void 0;
/** The seven figure columns of table 三, in printed order; the last adds up the other six. */
exports.applicants = [
  { key: "naturalPerson", label: "自然人" },
  { key: "business", label: "商业企业" },
  { key: "researchInstitute", label: "科研机构" },
  { key: "publicInterestGroup", label: "社会公益组织" },
  { key: "legalService", label: "法律服务机构" },
  { key: "otherOrganization", label: "其他" },
];
exports.applicantKeys = exports.applicants.map((applicant) => applicant.key);
