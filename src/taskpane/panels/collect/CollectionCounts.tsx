import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import { countReports, daysUntilDue } from "../../../app/index";
import type { LedgerEntry } from "../../../collection/index";
import { untilDue } from "./wording";

const useStyles = makeStyles({
  counts: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(52px, 1fr))",
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
  count: {
    display: "flex",
    flexDirection: "column-reverse",
    padding: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    textAlign: "center",
  },
  number: { margin: 0, fontSize: tokens.fontSizeBase500, fontWeight: 600 },
  text: { margin: 0 },
});

interface CollectionCountsProps {
  readonly ledger: readonly LedgerEntry[];
  readonly year: number;
  readonly today: Date;
}

/** 应报 已报 未报 ｜ 计入合计 垂管 退回, and the days left. */
export function CollectionCounts({ ledger, year, today }: CollectionCountsProps) {
  const styles = useStyles();
  const { due, reported, missing, counted, vertical, returned } = countReports(ledger);
  const counts = [
    ["应报", due],
    ["已报", reported],
    ["未报", missing],
    ["计入合计", counted],
    ...(vertical > 0 ? ([["垂管", vertical]] as const) : []),
    ["退回", returned],
  ] as const;
  const days = daysUntilDue(year, today);
  return (
    <div role="status">
      <dl className={styles.counts}>
        {counts.map(([label, number]) => (
          <div key={label} className={styles.count}>
            <dt>{label}</dt>
            <dd className={styles.number}>{number}</dd>
          </div>
        ))}
      </dl>
      <Body1 as="p" className={styles.text}>
        {untilDue(year, days)}
      </Body1>
    </div>
  );
}
