export const nothingExported = "还没有导出过文件，请先按“生成Word”等按钮。";

/** A page cannot see whether a download arrived, so it says what it did and what to do when nothing came. */
export function handedOver(name: string): string[] {
  return [
    `已交给浏览器下载：${name}`,
    "已读回逐格核对，与工作簿一致。没有看到下载的文件时，请在“导出”里按“再次下载”，或用“复制全文”。",
  ];
}

export const handedToExcel = [
  "已交给Excel打开为新工作簿：封面、三张表和文字部分，已读回逐格核对。状态为草稿，情况说明和审核意见不带过去。",
  "请在新窗口里按Ctrl+S保存。没有看到新窗口时，请到任务栏里找；还没有，请用“复制全文”或“在浏览器中打开”。",
];
export const handedToBrowser = [
  "已请系统在浏览器里打开离线版。请先在Excel里按Ctrl+S保存本工作簿，再把文件拖进浏览器的页面，在那里导出。",
  "没有看到浏览器窗口时，请自己用Edge或Chrome打开下面的地址。",
];

/** The report is made from a summary to which units are missing. */
export const exportedStage = (stage: string) =>
  `这是阶段性汇总，还不是全部单位的数（${stage}），公布或上报前请补齐后重新汇总、重新生成。`;

/** The typefaces of the Word not every computer has, for the user to look at it before 定稿. */
export function typefacesToHave(names: readonly string[]): string[] {
  if (names.length === 0) return [];
  return [
    `Word用了${names.join("、")}。电脑上没有这些字体时会换别的字体显示，定稿前请在打印的电脑上打开看一遍；没有的，请安装，或把“字体方案”换成“系统自带”再生成。`,
  ];
}

/** A margin that is no number, or one that would cut a table or the page number. */
export const marginsOutOfRange =
  "页边距请填毫米数，上、下在15到40之间，左、右在15到35之间，例如37；现在仍按原来的页边距生成。";

/** The same, told where the report is made final, before a Word was made. */
export const typefacesBeforeFinal = (names: readonly string[]) =>
  `Word用的字体：${names.join("、")}。电脑上没有时会换别的字体显示，定稿前请生成Word，在打印的电脑上打开看一遍；没有的，请在“导出”里把“字体方案”换成“系统自带”。`;

export const copied = "已复制全文（含表格）。请到Word、WPS或网站后台里粘贴。";
export const copyBlocked = "这里不允许自动复制。下面框里的全文已选中，请按Ctrl+C复制，再到Word里粘贴。";

const printSelected =
  "请按住Ctrl依次点封面和三张表的标签，再按Ctrl+P打印选定的工作表；要连同文字部分、数据核对一起打，按“文件”→“打印”→“打印整个工作簿”。";

/** An add-in cannot print; it sets up the pages where it may, and says what is left to do. */
export function printInExcel(pages: "set up" | "not by this Excel" | "not on these sheets"): string[] {
  if (pages === "set up") {
    return [
      `已设好打印页面并转到封面，还没有打印。${printSelected}`,
      "封面和三张表各占一页A4纸，签章栏在封面，核验码印在每页下方，表旁的核对不打印。预览应是4页。",
    ];
  }
  return [
    `还没有打印。${printSelected}`,
    pages === "not by this Excel"
      ? "这个版本的Excel不能由窗格设置打印页面，打印前请选A4纸、“将工作表调整为一页”。"
      : "三张表不在各自的工作表上，打印页面没有改动，请在预览里看一遍，选A4纸、“将工作表调整为一页”。",
  ];
}
export const printHandedOver =
  "已打开打印窗口：封面、三张表和签章栏，每表一页。没有看到窗口时，请改用Excel或WPS打印工作簿。";

export function differencesLabel(count: number): string {
  return count === 1 ? "采纳Word的改动" : `采纳Word的${count}处改动`;
}

export function accepted(count: number): string {
  return `已采纳${count}处，可以撤销。`;
}

export const stampNotWritten = (why: string) => `核验码没有写进封面：${why}`;

export const oneDocx = "一次核对一份，请只拖入一个.docx文件。";
export const unreadableIn = (fileName: string, why: string) => `“${fileName}”：${why}`;
export const noReportIn = (fileName: string) =>
  `“${fileName}”里没有找到年报的表格和各部分标题。请确认文件是政府信息公开工作年度报告，表格不是图片。`;
export const noUnitIn = (fileName: string) =>
  `“${fileName}”的标题里没有单位名称，请在标题里写明单位名称后再试。`;
export const noYearIn = (fileName: string) =>
  `“${fileName}”里没有写明是哪一年的年报，请在标题里写明年度后再试。`;

export const noTextSheet = "工作簿里没有“文字部分”这张表，文字不能采纳，请先恢复表样。";
export const noReportDate = "没有找到“封面”的“报出日期”，成文日期不能采纳，请先恢复表样。";
export const textMoved = "“文字部分”里这一部分的段落和Word对不上，不能自动采纳，请在表里手工修改。";
export const alreadySame = "工作簿已经和Word一致，没有需要写入的。";
