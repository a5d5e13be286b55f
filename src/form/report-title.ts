/** The title the notices give a report, under the name of its unit. */
export function reportTitle(year: number): string {
  return `${year}年政府信息公开工作年度报告`;
}
