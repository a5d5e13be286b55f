import { decodePart, openZip, PackageError, scanTags } from "../packages/index";
import { findWorkbook } from "./find-workbook";
import { contentTypesPath } from "./package-parts";
import { unreadableFor } from "./unreadable-workbook";

const endings: readonly (readonly [string, string])[] = [
  ["ms-excel.sheet.macroEnabled", "xlsm"],
  ["ms-excel.template.macroEnabled", "xltm"],
  ["spreadsheetml.template", "xltx"],
];

/**
 * How the name of a workbook has to end: Excel refuses one whose name does not agree with what it holds. Throws
 * UnreadableWorkbook.
 */
export function workbookEnding(bytes: Uint8Array): string {
  try {
    const zip = openZip(bytes);
    const part = `/${findWorkbook(zip)}`.toLowerCase();
    const type = [...scanTags(decodePart(zip, contentTypesPath))]
      .find(({ attributes }) => attributes.get("PartName")?.toLowerCase() === part)
      ?.attributes.get("ContentType");
    return endings.find(([kind]) => type?.includes(kind))?.[1] ?? "xlsx";
  } catch (error) {
    if (error instanceof PackageError) throw unreadableFor(error.fault);
    throw error;
  }
}
