import fs from "node:fs";
import path from "node:path";

/**
 * The sums of a published report added up once more, straight from its JSON and the official form's facts, sharing
 * no code with the product: a judge that does not know our rules.
 */
export function independentFindings(name: string): { broken: string[]; unverified: string[] } {
  const fixtures = path.join(__dirname, "../fixtures");
  const report = JSON.parse(fs.readFileSync(path.join(fixtures, "reports", `${name}.json`), "utf8"));
  const forms = JSON.parse(fs.readFileSync(path.join(fixtures, "forms.json"), "utf8"));
  const cells: { name: string }[] = forms[report.edition].tables
    .flatMap((table: { rows: { name?: string }[][] }) => table.rows.flat())
    .filter((cell: { name?: string }) => cell.name !== undefined);
  const names = cells.map((cell) => cell.name);
  const broken: string[] = [];
  const unverified: string[] = [];
  const compare = (rule: string, first: string, left: string[], right: string[]) => {
    const values = [...left, ...right].map((cell) => report.figures[cell]);
    const add = (side: string[]) => side.reduce((sum, cell) => sum + report.figures[cell], 0);
    if (values.some((value) => typeof value !== "number")) unverified.push(`${rule} ${first}`);
    else if (add(left) !== add(right)) broken.push(`${rule} ${first}`);
  };
  const requests = names.filter((cell) => cell.startsWith("requests."));
  const kinds = [...new Set(requests.map((cell) => cell.split(".").pop() ?? ""))];
  const rows = [...new Set(requests.map((cell) => cell.slice(0, cell.lastIndexOf("."))))];
  const apart = ["received", "broughtForward", "outcomesTotal", "carriedForward"].map(
    (row) => `requests.${row}`,
  );
  for (const kind of kinds) {
    const at = (row: string) => `requests.${row}.${kind}`;
    compare(
      "T3-BAL",
      at("carriedForward"),
      [at("received"), at("broughtForward")],
      [at("outcomesTotal"), at("carriedForward")],
    );
    const outcomes = rows.filter((row) => !apart.includes(row)).map((row) => `${row}.${kind}`);
    compare("T3-SUM", at("outcomesTotal"), outcomes, [at("outcomesTotal")]);
  }
  for (const row of rows) {
    const parts = kinds.filter((kind) => kind !== "total").map((kind) => `${row}.${kind}`);
    compare("T3-ROW", `${row}.total`, parts, [`${row}.total`]);
  }
  for (const block of ["reconsideration", "directSuit", "suitAfterReconsideration"]) {
    const at = (result: string) => `proceedings.${block}.${result}`;
    compare("T4-SUM", at("total"), ["upheld", "corrected", "otherResult", "pending"].map(at), [at("total")]);
  }
  return { broken: broken.sort(), unverified: unverified.sort() };
}
