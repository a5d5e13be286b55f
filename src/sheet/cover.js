"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.coverLabels = exports.governmentLevels = exports.reportStates = void 0;
/** Where a workbook stands: being filled, submitted for review, or final. */
exports.reportStates = ["草稿", "送审稿", "定稿"];
/** The levels of government as the cover prints them, by their names in JSON. */
exports.governmentLevels = {
  province: "省级政府",
  prefecture: "市级政府",
  county: "县级政府",
  township: "乡镇（街道）",
  provinceDepartment: "省级部门",
  prefectureDepartment: "市级部门",
  countyDepartment: "县级部门",
  townshipDepartment: "乡镇所属机构",
};
/** The labels of 封面, by which its answers are found again wherever they stand. */
exports.coverLabels = {
  unit: "填报单位",
  unitCode: "单位代码",
  governmentLevel: "政府层级",
  year: "报告年度",
  edition: "表样版本",
  contact: "联系人",
  phone: "联系电话",
  state: "状态",
  stamp: "核验码",
  ledgerReceived: "台账新收数",
  ledgerAnswered: "台账办结数",
  head: "单位负责人",
  reviewer: "审核人",
  compiler: "填表人",
  reportDate: "报出日期",
};
