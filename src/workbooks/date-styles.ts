import { readXml, type Zip } from "../packages/index";
import { isDateFormat } from "../sheet/index";
import { spreadsheetNames } from "./spreadsheet-names";

/** The numbers of formats every program knows without being told, and that show dates or times. */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

/** Which cell styles, by what cells call them, show a number as a date or a time. */
export function readDateStyles(zip: Zip, path: string): ReadonlySet<string> {
  const own = new Map<number, boolean>();
  const styles = new Set<string>();
  let inCellStyles = false;
  let count = 0;
  let read = false;
  // Programs open a workbook without its styles, too.
  if (!zip.has(path)) return styles;
  readXml(zip, path, {
    namespaces: spreadsheetNames,
    open(name, attributes) {
      if (name === "numFmt")
        own.set(Number(attributes.get("numFmtId")), isDateFormat(attributes.get("formatCode") ?? ""));
      else if (name === "cellXfs") inCellStyles = true;
      else if (name === "xf" && inCellStyles) {
        const id = Number(attributes.get("numFmtId") ?? "0");
        if (own.get(id) ?? isBuiltInDate(id)) styles.add(String(count));
        count += 1;
      }
    },
    close(name) {
      if (name !== "cellXfs") return;
      inCellStyles = false;
      read = true;
    },
    done: () => read,
  });
  return styles;
}
