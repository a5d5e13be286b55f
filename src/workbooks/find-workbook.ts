import { readRelationships, type Zip } from "../packages/index";
import { UnreadableWorkbook } from "./unreadable-workbook";

/**
 * The path of a package's workbook part. When the package is something else that also is a zip, the error says what.
 */
export function findWorkbook(zip: Zip): string {
  const main = readRelationships(zip, "").find(({ type }) => type === "officeDocument");
  const kind = main && /[^/]+$/.exec(main.path)?.[0].toLowerCase();
  if (main && kind) {
    if (kind.endsWith(".bin")) {
      throw new UnreadableWorkbook("IS_BINARY_WORKBOOK", "这是二进制工作簿（.xlsb），请用Excel另存为.xlsx。");
    }
    if (main.path.toLowerCase().startsWith("word/")) {
      throw new UnreadableWorkbook("IS_DOCUMENT", "这是Word文档（.docx），不是工作簿，请发送.xlsx。");
    }
    if (main.path.toLowerCase().startsWith("ppt/")) {
      throw new UnreadableWorkbook("IS_PRESENTATION", "这是演示文稿（.pptx），不是工作簿，请发送.xlsx。");
    }
    return main.path;
  }
  const names = new Set(zip.paths.map((path) => path.toLowerCase()));
  if (names.has("ofd.xml")) {
    throw new UnreadableWorkbook("IS_OFD", "这是OFD版式文件，无法读取其中的数字，请发送.xlsx工作簿。");
  }
  if (names.has("mimetype") && names.has("content.xml")) {
    throw new UnreadableWorkbook("IS_OPENDOCUMENT", "这是开放文档格式（.ods、.odt），请另存为.xlsx后发送。");
  }
  if (zip.paths.some((path) => path.endsWith(".iwa"))) {
    throw new UnreadableWorkbook("IS_NUMBERS", "这是苹果Numbers表格，请导出为Excel（.xlsx）后发送。");
  }
  throw new UnreadableWorkbook("IS_ARCHIVE", "这是压缩包，不是工作簿，请解压后选择其中的.xlsx文件。");
}
