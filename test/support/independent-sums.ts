import fs from "node:fs";
import path from "node:path";

/** Figures by name as JSON holds them, read by no code of ours: null is a blank, a string cannot be added. */
export type PlainFigures = Readonly<Record<string, number | string | null | undefined>>;

/**
 * Sums that do not hold and sums that cannot be verified, each as its rule and the cell to fix first, sorted. One of
 * the 总计 column whose rows all add up is left out: it is off by what the other columns are off by together.
 */
export interface JudgedSums {
  readonly broken: string[];
  readonly unverified: string[];
}

const fixtures = path.join(__dirname, "../fixtures");

/** The sums of a published report added up once more, straight from its JSON. */
export function independentFindings(name: string): JudgedSums {
  const report = JSON.parse(fs.readFileSync(path.join(fixtures, "reports", `${name}.json`), "utf8"));
  return judgeSums(report.edition, report.figures);
}

/**
 * The sums of any figures added up once more, from the official form's facts alone, sharing no code with the product:
 * a judge that does not know our rules.
 */
export function judgeSums(edition: string, figures: PlainFigures): JudgedSums {
  const names = officialNames(edition);
  const broken: string[] = [];
  const unverified: string[] = [];
  const differences = new Map<string, number>();
  const compare = (rule: string, first: string, left: string[], right: string[]) => {
    const values = [...left, ...right].map((cell) => figures[cell]);
    const add = (side: string[]) => side.reduce((sum, cell) => sum + Number(figures[cell]), 0);
    if (values.some((value) => typeof value !== "number")) {
      unverified.push(`${rule} ${first}`);
      return;
    }
    differences.set(`${rule} ${first}`, add(left) - add(right));
    if (add(left) !== add(right)) broken.push(`${rule} ${first}`);
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
  const repeating = [
    ["T3-BAL", "carriedForward", apart.map((row) => row.replace("requests.", ""))],
    [
      "T3-SUM",
      "outcomesTotal",
      rows
        .map((row) => row.replace("requests.", ""))
        .filter((row) => !["received", "broughtForward", "carriedForward"].includes(row)),
    ],
  ] as const;
  const told = repeating.flatMap(([rule, first, summed]) => {
    const total = differences.get(`${rule} requests.${first}.total`);
    if (!total || !summed.every((row) => differences.get(`T3-ROW requests.${row}.total`) === 0)) return [];
    const columns = kinds.filter((kind) => kind !== "total");
    const together = columns.reduce(
      (sum, kind) => sum + (differences.get(`${rule} requests.${first}.${kind}`) ?? NaN),
      0,
    );
    if (Math.abs(together - total) > 1e-6) throw new Error(`${rule} of 总计 is off by more than its columns`);
    return [`${rule} requests.${first}.total`];
  });
  return { broken: broken.filter((one) => !told.includes(one)).sort(), unverified: unverified.sort() };
}

type OfficialForms = Record<string, { tables: { rows: { name?: string }[][] }[] }>;

/** Every figure cell's name, in the order the official form prints them. */
export function officialNames(edition: string): string[] {
  const forms = JSON.parse(fs.readFileSync(path.join(fixtures, "forms.json"), "utf8")) as OfficialForms;
  const cells = forms[edition]?.tables.flatMap(({ rows }) => rows.flat()) ?? [];
  return cells.flatMap(({ name }) => (name === undefined ? [] : [name]));
}
