"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.narrativeHeadings = void 0;
/** The headings of 文字部分, by which its paragraphs are found again, in the order of the report. */
exports.narrativeHeadings = [
  {
    part: "title",
    heading: "标题",
    guidance: "第一行写机关名称，第二行写“××年政府信息公开工作年度报告”。",
    room: 2,
  },
  {
    part: "preamble",
    heading: "引言",
    guidance: "写明编制依据、统计期限（1月1日至12月31日）、网址、联系方式。一格一段。",
    room: 3,
  },
  {
    part: "overview",
    heading: "一、总体情况",
    guidance:
      "写主动公开、依申请公开、政府信息管理、平台建设、监督保障五方面，一格一段，原则上不超过1000字。",
    room: 12,
  },
  {
    part: "problems",
    heading: "五、存在的主要问题及改进情况",
    guidance: "写本单位的具体问题和改进情况，不与往年雷同。一格一段。",
    room: 8,
  },
  {
    part: "other",
    heading: "六、其他需要报告的事项",
    guidance: "写其他需要报告的事项，2021年起须写明收取信息处理费的情况；没有的也要写明。一格一段。",
    room: 5,
  },
];
