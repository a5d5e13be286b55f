import type { FileFormat, PackageFault } from "../packages/index";

/**
 * Why a file cannot be read as a workbook: a fault of the package, what the file is instead (`IS_…`), or a workbook
 * beyond what a report can be.
 */
export type UnreadableCode =
  | PackageFault
  | "EMPTY"
  | "ENCRYPTED"
  | "IS_OLD_WORKBOOK"
  | "IS_OLD_DOCUMENT"
  | "IS_DOCUMENT"
  | "IS_PRESENTATION"
  | "IS_BINARY_WORKBOOK"
  | "IS_OPENDOCUMENT"
  | "IS_OFD"
  | "IS_NUMBERS"
  | "IS_PDF"
  | "IS_IMAGE"
  | "IS_ARCHIVE"
  | "IS_WEB_PAGE"
  | "IS_XML"
  | "IS_TEXT"
  | "UNKNOWN_FORMAT"
  | "NO_SHEETS"
  | "TOO_MANY_SHEETS"
  | "TOO_MANY_CELLS"
  | "TOO_SCATTERED"
  | "BAD_REFERENCE"
  | "CELL_TWICE"
  | "ARRAY_FORMULA";

/** A file that cannot be read as a workbook. `message` is a Chinese sentence for the user: what it is, what to do. */
export class UnreadableWorkbook extends Error {
  constructor(
    readonly code: UnreadableCode,
    message: string,
  ) {
    super(message);
    this.name = "UnreadableWorkbook";
  }
}

const DAMAGED = "文件已损坏，读出的数字不可信，请对方用Excel或WPS打开原文件，另存为.xlsx后重新发送。";
const HOSTILE = "这不是Excel或WPS正常保存的文件，已停止读取，请对方用Excel或WPS打开后另存为.xlsx再发送。";

const faultSentences: Readonly<Record<PackageFault, string>> = {
  TOO_BIG: "文件超过20MB，不像一份年报工作簿，请删去图片等附件后另存为.xlsx再发送。",
  TOO_MANY_PARTS: `文件内部的部件过多。${HOSTILE}`,
  NOT_ZIP: "这不是.xlsx文件，请用Excel或WPS另存为.xlsx后发送。",
  ZIP_TRUNCATED: "文件不完整，可能没有下载或传送完，请重新下载或请对方重新发送。",
  ZIP_DAMAGED: DAMAGED,
  ZIP_CRC: "文件内容与校验值不符，传送中已被改动，读出的数字不可信，请对方重新发送。",
  ZIP_DUPLICATE: `文件内有两个同名的部件。${HOSTILE}`,
  ZIP_OVERLAP: `文件内部的部件互相重叠。${HOSTILE}`,
  ZIP_ENCRYPTED: "文件被压缩软件加了密码，请去掉密码后重新保存为.xlsx。",
  ZIP_METHOD: `文件的压缩方式不是.xlsx所用的。${HOSTILE}`,
  ZIP_BOMB: `文件解压后过大。${HOSTILE}`,
  PART_MISSING: "文件缺少必要的部分，请对方用Excel或WPS打开原文件，另存为.xlsx后重新发送。",
  XML_DTD: `文件内含.xlsx不允许的声明（DOCTYPE）。${HOSTILE}`,
  XML_MALFORMED: DAMAGED,
  XML_ENCODING: DAMAGED,
  XML_DEPTH: `文件内部的层次过深。${HOSTILE}`,
  XML_SIZE: "工作表内容过多，不像一份年报，请删去无关的内容后重新保存为.xlsx。",
};

/** The error for a package that cannot be read. */
export function unreadableFor(fault: PackageFault): UnreadableWorkbook {
  return new UnreadableWorkbook(fault, faultSentences[fault]);
}

const formatSentences: Readonly<Record<Exclude<FileFormat, "zip">, readonly [UnreadableCode, string]>> = {
  empty: ["EMPTY", "文件是空的（0字节），请重新发送。"],
  encrypted: ["ENCRYPTED", "文件已加密，请去掉打开密码后重新保存为.xlsx。"],
  oldWorkbook: ["IS_OLD_WORKBOOK", "这是旧版.xls或WPS的.et格式，请用Excel或WPS打开后另存为.xlsx。"],
  oldDocument: ["IS_OLD_DOCUMENT", "这是旧版Word（.doc）或WPS文字（.wps）文件，不是工作簿，请发送.xlsx。"],
  oldPresentation: ["IS_PRESENTATION", "这是演示文稿，不是工作簿，请发送.xlsx。"],
  ole: ["UNKNOWN_FORMAT", "这是旧版Office格式的文件，无法识别其中的表格，请用Excel或WPS另存为.xlsx后发送。"],
  pdf: ["IS_PDF", "这是PDF，无法读取其中的数字，请发送.xlsx工作簿。"],
  rtf: ["IS_OLD_DOCUMENT", "这是RTF文档，不是工作簿，请发送.xlsx。"],
  image: ["IS_IMAGE", "这是图片或扫描件，无法读取其中的数字，请发送.xlsx工作簿。"],
  archive: ["IS_ARCHIVE", "这是压缩包，请解压后选择其中的.xlsx文件。"],
  html: ["IS_WEB_PAGE", "这是网页，不是工作簿，请用Excel或WPS打开后另存为.xlsx。"],
  mailPage: ["IS_WEB_PAGE", "这是单个文件网页或邮件，不是工作簿，请用Excel或WPS打开后另存为.xlsx。"],
  xml: ["IS_XML", "这是XML文件，不是.xlsx，请用Excel或WPS打开后另存为.xlsx。"],
  text: ["IS_TEXT", "这是文本文件（例如.csv），不是工作簿，请用Excel或WPS打开后另存为.xlsx。"],
  unknown: ["UNKNOWN_FORMAT", "无法识别这个文件，它不是.xlsx，请用Excel或WPS打开后另存为.xlsx。"],
};

/** The error for a file that is something else altogether. */
export function unreadableFormat(format: Exclude<FileFormat, "zip">): UnreadableWorkbook {
  return new UnreadableWorkbook(...formatSentences[format]);
}
