import { recogniseFormat, type FileFormat, type PackageError, type PackageFault } from "../../packages/index";

/** Why a file is no readable .docx, and what to do about it, in one sentence for the user. */
export function describeUnreadable(error: PackageError, bytes: Uint8Array): string {
  if (error.fault === "NOT_ZIP") return NOT_DOCX[recogniseFormat(bytes)] ?? notWord;
  return FAULTS[error.fault] ?? DAMAGED;
}

export const notWord = "这不是Word文档（.docx），请选择Word或WPS另存的.docx文件。";
const DAMAGED = "Word文件已损坏或传输不完整，请重新取得文件，或在Word中打开后另存一份。";

const NOT_DOCX: Readonly<Partial<Record<FileFormat, string>>> = {
  empty: "文件是空的，请重新取得文件。",
  encrypted: "Word文件设有打开密码，请在Word中去掉密码后另存一份。",
  oldDocument: "这是旧格式的Word或WPS文档（.doc、.wps），请在Word或WPS中另存为.docx。",
  oldWorkbook: "这是旧格式的Excel表格（.xls），不是Word文档，请选择.docx文件。",
  pdf: "这是PDF文件，不是Word文档，请选择.docx文件。",
  image: "这是图片（扫描件），不是Word文档，请选择.docx文件。",
  rtf: "这是RTF文件，请在Word中另存为.docx。",
  html: "这是网页文件，请在Word中打开后另存为.docx。",
};

const TOO_LARGE = "Word文件过大，不像一份年度报告，请去掉其中的大图片后另存一份。";

const FAULTS: Readonly<Partial<Record<PackageFault, string>>> = {
  TOO_BIG: TOO_LARGE,
  TOO_MANY_PARTS: TOO_LARGE,
  ZIP_BOMB: TOO_LARGE,
  XML_SIZE: TOO_LARGE,
  XML_DEPTH: "Word文件的结构异常复杂，请在Word中打开后另存一份。",
  XML_DTD: "Word文件含有不应出现的声明，为安全起见没有读取，请在Word中打开后另存一份。",
  ZIP_ENCRYPTED: "Word文件设有密码，请在Word中去掉密码后另存一份。",
  PART_MISSING: "这不是Word文档（.docx），或文件缺少正文，请在Word中打开后另存一份。",
};
