import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Check, Problem } from "../../validation/index";

const useStyles = makeStyles({
  counts: {
    display: "grid",
    gridTemplateColumns: "repeat(3, 1fr)",
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
  count: {
    display: "flex",
    flexDirection: "column-reverse",
    padding: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    textAlign: "center",
  },
  hard: { backgroundColor: tokens.colorPaletteRedBackground1, color: tokens.colorPaletteRedForeground1 },
  soft: {
    backgroundColor: tokens.colorPaletteDarkOrangeBackground1,
    color: tokens.colorPaletteDarkOrangeForeground1,
  },
  number: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: 600,
  },
});

interface CountsProps {
  readonly check: Check;
  /** The problems listed below, but for those explained or kept. */
  readonly open: readonly Problem[];
}

/** 未填 n ｜ 必须改正 n ｜ 需说明 n: cells still to be filled, and as many problems as are listed below. */
export function Counts({ check, open }: CountsProps) {
  const styles = useStyles();
  const count = (level: string) => open.filter((problem) => problem.level === level).length;
  const counts = [
    { label: "未填", number: check.blanks.length, className: "" },
    { label: "必须改正", number: count("hard"), className: styles.hard },
    { label: "需说明", number: count("soft"), className: styles.soft },
  ];
  return (
    <div role="status">
      <dl className={styles.counts}>
        {counts.map(({ label, number, className }) => (
          <div key={label} className={mergeClasses(styles.count, number > 0 && className)}>
            <dt>{label}</dt>
            <dd className={styles.number}>{number}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
