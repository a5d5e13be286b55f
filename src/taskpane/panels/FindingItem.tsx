import { Body1, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CellName, RuleId } from "../../form/index";
import type { Problem } from "../../validation/index";
import { levelMarks } from "./report-wording";

const useStyles = makeStyles({
  item: {
    display: "block",
    boxSizing: "border-box",
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    textAlign: "left",
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `4px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  button: {
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  shown: { backgroundColor: tokens.colorNeutralBackground1Selected },
  hard: { borderLeftColor: tokens.colorPaletteRedBorderActive },
  soft: { borderLeftColor: tokens.colorPaletteDarkOrangeBorderActive },
  label: { display: "block", color: tokens.colorNeutralForeground2 },
  sides: { display: "block", marginTop: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
  rule: { display: "block", color: tokens.colorNeutralForeground3 },
});

/** How the two sides of a sum are called; other rules say their numbers in their sentence. */
const sideNames: Partial<Record<RuleId, readonly [string, string]>> = {
  "T3-BAL": ["一＋二", "三＋四"],
  "T3-SUM": ["应为", "填的"],
  "T3-ROW": ["应为", "填的"],
  "T4-SUM": ["应为", "填的"],
};

interface FindingItemProps {
  /** Names the problem for the buttons below it. */
  readonly id: string;
  readonly problem: Problem;
  readonly isShown: boolean;
  readonly whereabouts: (name: CellName) => string | undefined;
  /** Absent where there is no place to go to. */
  readonly onShow: (() => void) | undefined;
}

/** One problem with its sentence, both sides and the difference; a click goes to the cell, or to the paragraph. */
export function FindingItem(props: FindingItemProps) {
  const { id, problem, isShown, whereabouts, onShow } = props;
  const styles = useStyles();
  const { level, sentence, details, cell, findings } = problem;
  const rules = [...new Set(findings.map(({ rule }) => rule))].join(" ");
  // What a text says is mended in the text; its sentence begins with the paragraph.
  const where = cell === undefined || findings[0]?.paragraph ? undefined : whereabouts(cell);
  const className = mergeClasses(
    styles.item,
    level === "hard" && styles.hard,
    level === "soft" && styles.soft,
    onShow && styles.button,
    isShown && styles.shown,
  );
  const content = (
    <>
      <Caption1 className={styles.label}>
        {levelMarks[level]}
        {where !== undefined && ` · ${where}`}
      </Caption1>
      <Body1 id={id}>{sentence}</Body1>
      <Sides problem={problem} className={styles.sides} />
      {details.map((detail) => (
        <Caption1 key={detail} className={styles.sides}>
          {detail}
        </Caption1>
      ))}
      {rules !== "" && <Caption1 className={styles.rule}>{rules}</Caption1>}
    </>
  );
  return onShow ? (
    <button type="button" className={className} onClick={onShow}>
      {content}
    </button>
  ) : (
    <div className={className}>{content}</div>
  );
}

function Sides({ problem, className }: { readonly problem: Problem; readonly className: string }) {
  const [finding, ...others] = problem.findings;
  // Of several findings each detail says its own two sides.
  if (finding?.expected === undefined || finding.actual === undefined || others.length > 0) return null;
  const { expected, actual } = finding;
  const [left, right] = sideNames[finding.rule] ?? [];
  if (left === undefined) return null;
  const difference = Math.round((actual - expected) * 1e6) / 1e6;
  return (
    <Caption1 className={className}>
      {left} {expected} ｜ {right} {actual} ｜ 差额 {difference > 0 ? `+${difference}` : difference}
    </Caption1>
  );
}
