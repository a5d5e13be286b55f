import { proactiveColumns } from "../proactive-columns";
import type { ConditionCase, Rule } from "../rule";

/**
 * Table 二 against last year's. Silent without last year, and where last year was on the other edition, whose columns
 * count other things.
 */
export function yearRules2021(): Rule[] {
  const row = "proactive.normativeDocuments";
  return [
    {
      id: "Y-VALID",
      kind: "condition",
      level: "soft",
      table: "proactive",
      relation: "现行有效＝上年现行有效＋制发－废止",
      sentence: "现行有效件数，一般等于上年现行有效件数加本年制发件数减本年废止件数。",
      reason: "现行有效是年底的存量。对不上的，多是自然失效的没有计入废止，或统计口径变了，写明即可。",
      source: "由表二各栏的数量关系推得，与上年数对照",
      cases: [inForceCase("governmentRules", "规章"), inForceCase("normativeDocuments", "行政规范性文件")],
      examples: {
        right: {
          figures: { [`${row}.issued`]: 2, [`${row}.repealed`]: 1, [`${row}.inForce`]: 6 },
          lastYear: { [`${row}.inForce`]: 5 },
        },
        wrong: {
          figures: { [`${row}.issued`]: 2, [`${row}.repealed`]: 1, [`${row}.inForce`]: 9 },
          lastYear: { [`${row}.inForce`]: 5 },
        },
      },
    },
  ];
}

function inForceCase(row: string, label: string): ConditionCase {
  const [issued, repealed, inForce] = proactiveColumns(row, "issued", "repealed", "inForce");
  return {
    place: `表二“${label}”`,
    first: inForce,
    flagWhen: {
      left: { sum: [inForce] },
      is: "<>",
      right: { add: [{ lastYear: [inForce] }, { sum: [issued] }, { sum: [repealed], times: -1 }] },
    },
    message: `表二“${label}”现行有效填的是{left}件，按上年现行有效{lastYear ${inForce}}件、本年制发{${issued}}件、废止{${repealed}}件推算是{right}件，请核对，属实的请写明情况。`,
  };
}
