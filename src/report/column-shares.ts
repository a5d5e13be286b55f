import type { EditionId, TableId } from "../form/index";

/**
 * Relative column widths of the official tables: in points for the trial edition (its published page), in twips
 * for the revised one (its template). Where the trial edition gives the three label columns of table 三 as one
 * width, the narrow two take what their type needs.
 */
export function columnSharesOf(edition: EditionId, table: TableId): readonly number[] {
  return SHARES[edition][table];
}

const proceedings = Array.from({ length: 15 }, () => 650);

const SHARES: Readonly<Record<EditionId, Readonly<Record<TableId, readonly number[]>>>> = {
  "2019": {
    proactive: [135.7, 100, 82.5, 101.85],
    requests: [22, 34.5, 117.45, 41.25, 38.25, 38.25, 41.25, 49.5, 36, 35.1],
    proceedings,
  },
  "2021": {
    proactive: [2435, 2435, 2435, 2435],
    requests: [754, 921, 3271, 685, 685, 685, 685, 685, 685, 685],
    proceedings,
  },
};
