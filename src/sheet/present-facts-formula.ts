import { partOfText, type RecordedFacts } from "../records/index";
import { cellAddress, quotedSheetName } from "./addresses";
import type { Grid, GridValue } from "./grid";
import { valueAt } from "./read-grid";
import { factSeparator } from "./record-heads";
import type { FoundPlace, FoundReport } from "./read-workbook";

/**
 * The cells a reason speaks of, joined as they were when it was written down, so that the sheet itself sees when one
 * of them changes. What stands in no cell of this workbook is repeated as it was then; of that only the live check
 * can tell.
 */
export function presentFactsFormula(found: FoundReport, facts: RecordedFacts): string {
  const pieces = [...facts].map(([key, then]) => {
    const place = placeOfFact(found, key, then);
    if (!place) return literal(then);
    const address = `${quotedSheetName(found.sheetNames[place.sheet] ?? "")}!${cellAddress(place.row, place.column)}`;
    // An error among the figures must not make an error of the whole.
    return /^#[A-Z/0]+[!?]?$/.test(then) ? `IF(ISERROR(${address}),${literal(then)},${address})` : address;
  });
  const joined = pieces.join(`&"${factSeparator}"&`);
  return pieces.length === 1 ? `=${joined}&""` : `=${joined}`;
}

/** What `presentFactsFormula` gives for the cells as they stand. */
export function presentFacts(found: FoundReport, grid: Grid, facts: RecordedFacts): string {
  return [...facts]
    .map(([key, then]) => {
      const place = placeOfFact(found, key, then);
      const sheet = place && grid[place.sheet];
      return place && sheet ? joinedText(valueAt(sheet, place.row, place.column)) : then;
    })
    .join(factSeparator);
}

/** A number as spreadsheets join it to a text: at most fifteen digits. */
function joinedText(value: GridValue): string {
  if (value === null) return "";
  return typeof value === "number" ? String(Number(value.toPrecision(15))) : String(value);
}

function placeOfFact(found: FoundReport, key: string, then: string): FoundPlace | undefined {
  if (partOfText(key)) return found.paragraphPlaces.get(then);
  const { cover, coverPlaces } = found;
  if (key === "ledger.received")
    return cover.ledgerReceived === then ? coverPlaces.ledgerReceived : undefined;
  if (key === "ledger.answered")
    return cover.ledgerAnswered === then ? coverPlaces.ledgerAnswered : undefined;
  if (key.startsWith("previous.")) return found.previousPlaces.get(key.slice("previous.".length));
  return found.places.get(key);
}

/** The longest text a formula may hold. */
const longestText = 255;

function literal(text: string): string {
  const chunks: string[] = [];
  for (let at = 0; at < text.length || at === 0; at += longestText)
    chunks.push(text.slice(at, at + longestText));
  return chunks.map((chunk) => `"${chunk.replace(/"/g, '""')}"`).join("&");
}
