/** The government an 办公室 works for, as it signs its report: 示例区人民政府 of 示例区政府办. Other names stay as they are. */
export function governmentName(name: string): string {
  return name
    .trim()
    .replace(/政府[（(]?(办公室|办公厅|办)[)）]?$/, "政府")
    .replace(/(人民)?政府$/, "人民政府");
}
