/**
 * How a body stands to the office that adds the reports up.
 *
 * `township` 镇街 and `department` 部门 are its own; `government` is 区政府(办), the report of the government itself;
 * `lower` is a government one level down whose report is itself a sum; `vertical` 垂管 reports to its own superiors.
 */
export type BodyKind = "township" | "department" | "government" | "lower" | "vertical";

/** What lists and sheets call the kinds, in the order in which their subtotals stand. */
export const bodyKindTitles: Readonly<Record<BodyKind, string>> = {
  lower: "下级政府",
  township: "镇街",
  department: "部门",
  government: "区政府(办)",
  vertical: "垂管",
};

export const bodyKinds = Object.keys(bodyKindTitles) as readonly BodyKind[];
