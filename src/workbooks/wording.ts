import type { FileFormat, PackageFault } from "../packages/index";

/**
 * Why a file cannot be read, and what to do. The same sentence is read by whom the file belongs to and by the office it
 * was sent to, which hands it on to the unit.
 */

const saveAgain = "请用Excel或WPS打开原文件，另存为.xlsx。";
const damaged = `文件已损坏，读出的数字不可信，${saveAgain}`;
const hostile = `这不是Excel或WPS正常保存的文件，已停止读取，${saveAgain}`;

export const faultSentences: Readonly<Record<PackageFault, string>> = {
  TOO_BIG: "文件超过20MB，不像一份年报工作簿，请删去图片等附件后另存为.xlsx。",
  TOO_MANY_PARTS: `文件里存放的内容多得不正常。${hostile}`,
  NOT_ZIP: "这不是.xlsx文件，请用Excel或WPS打开后另存为.xlsx。",
  ZIP_TRUNCATED: "文件不完整，可能没有下载或传送完，请重新下载或重新传送。",
  ZIP_DAMAGED: "文件已损坏，可能在传送中出了错，读出的数字不可信，请重新传送。",
  ZIP_CRC: "文件内容在传送中已被改动，读出的数字不可信，请重新传送。",
  ZIP_DUPLICATE: `文件里有两份同名的内容，不能确定以哪份为准。${hostile}`,
  ZIP_OVERLAP: `文件里的内容前后交叠，存放得不正常。${hostile}`,
  ZIP_ENCRYPTED: "文件被压缩软件加了密码，请去掉密码后另存为.xlsx。",
  ZIP_METHOD: `文件的压缩方式不是.xlsx所用的。${hostile}`,
  ZIP_BOMB: `文件解压后过大。${hostile}`,
  PART_MISSING: `文件缺少必要的部分，${saveAgain}`,
  XML_DTD: `文件内含.xlsx不允许的声明。${hostile}`,
  XML_MALFORMED: damaged,
  XML_ENCODING: damaged,
  XML_DEPTH: `文件里的内容层层套叠，多得不正常。${hostile}`,
  XML_SIZE: "工作表内容过多，不像一份年报，请删去无关的内容后另存为.xlsx。",
};

export const formatSentences: Readonly<Record<Exclude<FileFormat, "zip">, string>> = {
  empty: "文件是空的（0字节），请重新保存或重新传送。",
  encrypted: "文件已加密，请去掉打开密码后另存为.xlsx。",
  oldWorkbook: "这是旧版.xls或WPS的.et格式，请用Excel或WPS打开后另存为.xlsx。",
  oldDocument: "这是旧版Word（.doc）或WPS文字（.wps）文件，不是工作簿，请改用.xlsx工作簿。",
  oldPresentation: "这是演示文稿，不是工作簿，请改用.xlsx工作簿。",
  ole: "这是旧版Office格式的文件，无法识别其中的表格，请用Excel或WPS打开后另存为.xlsx。",
  pdf: "这是PDF，无法读取其中的数字，请改用.xlsx工作簿。",
  rtf: "这是RTF文档，不是工作簿，请改用.xlsx工作簿。",
  image: "这是图片或扫描件，无法读取其中的数字，请改用.xlsx工作簿。",
  archive: "这是压缩包，请解压后选择其中的.xlsx文件。",
  html: "这是网页，不是工作簿，请用Excel或WPS打开后另存为.xlsx。",
  mailPage: "这是单个文件网页或邮件，不是工作簿，请用Excel或WPS打开后另存为.xlsx。",
  xml: "这是XML文件，不是工作簿，请用Excel或WPS打开后另存为.xlsx。",
  text: "这是文本文件（例如.csv），不是工作簿，请用Excel或WPS打开后另存为.xlsx。",
  unknown: "无法识别这个文件，它不是.xlsx工作簿，请用Excel或WPS打开后另存为.xlsx。",
};

/** What a package that is no workbook is instead. */
export const packageSentences = {
  binaryWorkbook: "这是二进制工作簿（.xlsb），请用Excel打开后另存为.xlsx。",
  document: "这是Word文档（.docx），不是工作簿，请改用.xlsx工作簿。",
  presentation: "这是演示文稿（.pptx），不是工作簿，请改用.xlsx工作簿。",
  ofd: "这是OFD版式文件，无法读取其中的数字，请改用.xlsx工作簿。",
  openDocument: "这是开放文档格式（.ods、.odt），请打开后另存为.xlsx。",
  numbers: "这是苹果Numbers表格，请导出为Excel（.xlsx）。",
  archive: "这是压缩包，不是工作簿，请解压后选择其中的.xlsx文件。",
} as const;

export const noSheets = `工作簿里没有工作表，${saveAgain}`;
export const tooManySheets = (most: number) =>
  `工作簿里有超过${most}张工作表，不像一份年报，请删去无关的工作表后重新保存。`;
export const tooManyCells = (sheet: string) =>
  `工作表“${sheet}”内容过多（整个工作簿超过20万格），不像一份年报，请删去无关的内容后另存为.xlsx。`;
export const tooScattered = (sheet: string, address: string) =>
  `工作表“${sheet}”在很远的地方（${address}一带）还有内容，请删去表格以外的多余内容后另存为.xlsx。`;
export const textTooLong = (sheet: string, address: string) =>
  `工作表“${sheet}”的${address}格超过32767个字，Excel和WPS存不了这么多，文件可能已损坏，${saveAgain}`;
export const notASheet = (sheet: string) => `工作表“${sheet}”的内容不是工作表，${saveAgain}`;
export const badPlace = (sheet: string, what: string) =>
  `工作表“${sheet}”内部的位置或文字编号有误（${what}），${saveAgain}`;
export const cellTwice = (sheet: string, address: string) =>
  `工作表“${sheet}”的${address}格在文件中出现了两次，无法判断以哪个为准，请用Excel或WPS打开后重新保存。`;
export const arrayFormula = (sheet: string, address: string) =>
  `工作表“${sheet}”的${address}格是数组公式的一部分，不能单独改写，请在WPS或Excel中修改。`;
