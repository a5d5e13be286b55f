/** What the user reads when sheets or workbooks are added; none of it is needed to show findings. */

export const noInputPrompts = "这个版本的Excel不能由窗格设置输入提示，表中没有输入提示；核对不受影响。";
export const noPageSetup =
  "这个版本的Excel不能由窗格设置打印页面，打印前请在“页面布局”中选A4纵向、调整为一页宽。";
export const structureProtected =
  "工作簿的结构受保护，不能添加工作表。请在“审阅”中取消“保护工作簿”，再试一次。";
export const sheetsLeft = (reason: string, names: readonly string[]) =>
  `没有完成，也没能自动撤回（${reason}）。请删除多出来的工作表${names.map((name) => `“${name}”`).join("、")}后再试。`;
export const workbookNotOpened = (reason: string) =>
  `Excel没有打开新工作簿（${reason}），可能是单位的安全设置不允许。请改用“复制全文”或“在浏览器中打开”。`;
