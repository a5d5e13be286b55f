import { excelApiFloor, supports } from "../excel/index";

/** Why this Excel cannot run the pane, with what to do; undefined when it can. */
export function unsupportedExcel(): string | undefined {
  if (supports(excelApiFloor)) return undefined;
  return "这个版本的 Excel 太旧，不能在窗格里填报（需要 Excel 2019 或更新的版本）。请用 Edge 或 Chrome 打开本页地址，使用浏览器离线版；在 Excel 里照常填数即可。";
}
