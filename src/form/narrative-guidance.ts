import type { EditionId } from "./names";

/** The parts of section 一 the notices ask for, as offices head them. */
export const overviewTopics: readonly { readonly heading: string; readonly asks: string }[] = [
  { heading: "（一）主动公开", asks: "公开的内容、数量和方式" },
  { heading: "（二）依申请公开", asks: "收到和办理的申请，与表三一致" },
  { heading: "（三）政府信息管理", asks: "制度、审查、动态调整，规范性文件管理" },
  { heading: "（四）政府信息公开平台建设", asks: "网站、新媒体、公报、专区" },
  { heading: "（五）监督保障", asks: "机构人员、培训、考核、社会评议、责任追究" },
];

/** What each part of the texts must cover: the notices' own requirements, shortened. */
export function narrativeGuidance(
  edition: EditionId,
): Readonly<Record<"title" | "preamble" | "overview" | "problems" | "other", string>> {
  const topics = overviewTopics.map(({ heading, asks }) => `${heading}：${asks}`).join("；");
  const revised = edition === "2021";
  return {
    title: "第一行写机关名称，第二行写“××年政府信息公开工作年度报告”。",
    preamble: "写明编制依据、统计期限（1月1日至12月31日）、网址、联系方式。一格一段。",
    overview: `${topics}。各级政府还要写工作考核、社会评议和责任追究结果情况。一格一段${revised ? "，原则上不超过1000字" : ""}。`,
    problems: "写本单位的具体问题和改进情况，不写空话，不与往年雷同。一格一段。",
    other: revised
      ? "写其他需要报告的事项；必须写明收取信息处理费的情况，没有收取的也要写明。一格一段。"
      : "写其他需要报告的事项，没有的写“无”。一格一段。",
  };
}
