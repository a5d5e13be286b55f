/** What is said when the pane cannot begin its work. */

export const cannotRunHere = "这个版本的Excel不能使用";
export const notConnected = "没有连上Excel";
export const addressBlocked = (address: string) => `打不开这个地址：${address}`;
export const addressSlow = (address: string) => `五秒内没有从这个地址收到内容：${address}`;
export const excelSilent = "Excel五秒内没有回应。";
export const reasonUnknown = "原因不明。";
export const tryAgain = "请检查网络后关闭窗格再打开；也可以用Edge或Chrome打开本页地址，使用浏览器离线版。";
