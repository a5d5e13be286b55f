import { readRelationships, type Zip } from "../packages/index";
import { UnreadableWorkbook } from "./unreadable-workbook";
import { packageSentences } from "./wording";

/**
 * The path of a package's workbook part. When the package is something else that also is a zip, the error says what.
 */
export function findWorkbook(zip: Zip): string {
  const main = readRelationships(zip, "").find(({ type }) => type === "officeDocument");
  const kind = main && /[^/]+$/.exec(main.path)?.[0].toLowerCase();
  if (main && kind) {
    if (kind.endsWith(".bin")) {
      throw new UnreadableWorkbook("IS_BINARY_WORKBOOK", packageSentences.binaryWorkbook);
    }
    if (main.path.toLowerCase().startsWith("word/")) {
      throw new UnreadableWorkbook("IS_DOCUMENT", packageSentences.document);
    }
    if (main.path.toLowerCase().startsWith("ppt/")) {
      throw new UnreadableWorkbook("IS_PRESENTATION", packageSentences.presentation);
    }
    return main.path;
  }
  const names = new Set(zip.paths.map((path) => path.toLowerCase()));
  if (names.has("ofd.xml")) {
    throw new UnreadableWorkbook("IS_OFD", packageSentences.ofd);
  }
  if (names.has("mimetype") && names.has("content.xml")) {
    throw new UnreadableWorkbook("IS_OPENDOCUMENT", packageSentences.openDocument);
  }
  if (zip.paths.some((path) => path.endsWith(".iwa"))) {
    throw new UnreadableWorkbook("IS_NUMBERS", packageSentences.numbers);
  }
  throw new UnreadableWorkbook("IS_ARCHIVE", packageSentences.archive);
}
