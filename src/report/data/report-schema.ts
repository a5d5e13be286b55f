import { figurePlaces, formOf, type EditionId } from "../../form/index";
import { figuresOfDataFile, reportDataFile } from "../wording";
import { reportDataFormat } from "./report-data";

/**
 * The JSON Schema (draft 7) of the JSON export. The names of the figures are those of the edition, all of them; a
 * reader may rely on every property that is required here.
 */
export function reportSchema(): object {
  const editions: readonly EditionId[] = ["2019", "2021"];
  const paragraphs = { type: "array", items: { type: "string" } };
  const cell = { type: "string", pattern: "^(proactive|requests|proceedings)\\." };
  const cells = { type: "array", items: cell };
  const rule = { type: "string", minLength: 1 };
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "政府信息公开工作年度报告",
    description: reportDataFile,
    type: "object",
    required: [
      "format",
      "unit",
      "year",
      "edition",
      "state",
      "stamp",
      "figures",
      "unreadable",
      "texts",
      "blanks",
      "findings",
      "unverified",
      "explanations",
    ],
    additionalProperties: false,
    properties: {
      format: { const: reportDataFormat },
      unit: { description: "填报单位全称", type: "string" },
      year: { description: "报告年度", type: "integer", minimum: 2019, maximum: 2100 },
      edition: { description: "表样版本，以通知年份为名", enum: editions },
      governmentLevel: {
        description: "政府层级",
        enum: ["province", "prefecture", "county", "township"].flatMap((level) => [
          level,
          `${level}Department`,
        ]),
      },
      state: { enum: ["草稿", "送审稿", "定稿"] },
      stamp: { description: "核验码", type: "string", pattern: "^[0-9A-HJKMNP-TV-Z]{8}$" },
      figures: { description: figuresOfDataFile },
      unreadable: {
        description: "填了但不是数字的格，按原样",
        type: "object",
        propertyNames: cell,
        additionalProperties: { type: "string" },
      },
      texts: {
        description: "标题、引言和第一、五、六部分，一段一项",
        type: "object",
        required: ["title", "preamble", "overview", "problems", "other"],
        additionalProperties: false,
        properties: {
          title: paragraphs,
          preamble: paragraphs,
          overview: paragraphs,
          problems: paragraphs,
          other: paragraphs,
        },
      },
      blanks: { description: "未填的格", ...cells },
      findings: {
        description: "校验结果，重的在前",
        type: "array",
        items: {
          type: "object",
          required: ["rule", "level", "cells", "message"],
          additionalProperties: false,
          properties: {
            rule,
            level: { description: "必须改正、需说明、提示", enum: ["hard", "soft", "hint"] },
            cells,
            expected: { type: "number" },
            actual: { type: ["number", "string"] },
            message: { type: "string", minLength: 1 },
          },
        },
      },
      unverified: {
        description: "因有未填或无法识别的格而未能核对的规则",
        type: "array",
        items: {
          type: "object",
          required: ["rule", "cells"],
          additionalProperties: false,
          properties: { rule, cells },
        },
      },
      explanations: {
        description: "情况说明和主管部门同意保留",
        type: "array",
        items: {
          type: "object",
          required: ["kind", "reason"],
          additionalProperties: false,
          properties: {
            rule,
            place: { type: "string" },
            kind: { enum: ["情况说明", "主管部门同意保留"] },
            reason: { type: "string" },
            by: { type: "string" },
            status: { enum: ["有效", "已失效", "待确认"] },
          },
        },
      },
    },
    oneOf: editions.map((edition) => ({
      properties: { edition: { const: edition }, figures: figuresSchema(edition) },
    })),
  };
}

/** Every name of the edition and no other. A half is a finding, not a fault of the file, so any number may stand. */
function figuresSchema(edition: EditionId): object {
  const names = [...figurePlaces(formOf(edition)).keys()];
  return {
    type: "object",
    required: names,
    maxProperties: names.length,
    additionalProperties: { type: ["number", "null"] },
  };
}
