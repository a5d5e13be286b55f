/** What the first view of the browser edition says; what a report or a new one needs stands apart. */

export const dropWorkbook = "把填好的.xlsx文件拖到这里，或者";
export const opened = (fileName: string) => `已打开：${fileName}`;
export const staysHere = "文件只在本机读取，不会上传。";
export const cameTooEarlySentence = "上一步还没有做完，这个文件没有打开，请稍候再拖入或选择。";
export const unsavedChanges = (fileName: string) =>
  `“${fileName}”里有窗格写入、还没有保存的改动。现在打开拖入的文件，这些改动就没有了。`;
export const undeliveredReview = (fileName: string) =>
  `“${fileName}”的审核意见还没有写入工作簿，也没有复制或生成Word。现在打开拖入的文件，这些意见就没有了；要留着的，请先写入工作簿或者复制。`;
export const whatCollectingIs = "主管部门用：收各单位的年报，核对、答复、汇总。";
