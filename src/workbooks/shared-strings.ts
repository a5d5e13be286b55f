import { readXml, type Zip } from "../packages/index";
import { unescapeText } from "./escaped-text";
import { spreadsheetNames } from "./spreadsheet-names";

/**
 * The texts that cells refer to by number. Runs of rich text are joined; phonetic readings are not part of the text.
 */
export function readSharedStrings(zip: Zip, path: string): string[] {
  const strings: string[] = [];
  let text = "";
  let phonetic = false;
  let inText = false;
  readXml(zip, path, {
    namespaces: spreadsheetNames,
    open(name) {
      if (name === "si") text = "";
      else if (name === "rPh") phonetic = true;
      else if (name === "t") inText = !phonetic;
    },
    text(piece) {
      if (inText) text += piece;
    },
    close(name) {
      if (name === "t") inText = false;
      else if (name === "rPh") phonetic = false;
      else if (name === "si") strings.push(unescapeText(text));
    },
  });
  return strings;
}
