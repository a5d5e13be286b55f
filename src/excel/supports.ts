/** Whether this Excel has an API set, "1.8" for instance. */
export function supports(excelApi: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", excelApi);
}

/** The oldest API set the pane can work with. */
export const excelApiFloor = "1.7";
