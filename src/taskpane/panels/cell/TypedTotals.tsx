import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { restoreTotals, typedTotalsOf, type Session } from "../../../app/index";
import { cellTitle, formOf } from "../../../form/index";
import type { FoundReport } from "../../../sheet/index";
import { Fold } from "../Fold";
import { typedTotalsHint } from "./wording";

const useStyles = makeStyles({
  list: { display: "grid", gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: "none" },
  item: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  words: { flexGrow: 1 },
});

interface TypedTotalsProps {
  readonly session: Session;
  readonly found: FoundReport;
  readonly isBusy: boolean;
}

/** 手工填列: the totals that hold no formula of ours, each with 恢复公式. */
export function TypedTotals({ session, found, isBusy }: TypedTotalsProps) {
  const styles = useStyles();
  const names = typedTotalsOf(found);
  if (names.length === 0) return null;
  const form = formOf(found.report.edition);
  return (
    <Fold title={<Caption1>手工填列的总计（{names.length}格）</Caption1>}>
      <Caption1>{typedTotalsHint}</Caption1>
      <ul className={styles.list}>
        {names.length > 1 && (
          <li>
            <Button size="small" disabledFocusable={isBusy} onClick={() => void restoreTotals(session)}>
              全部恢复公式
            </Button>
          </li>
        )}
        {names.map((name) => (
          <li key={name} className={styles.item}>
            <Caption1 className={styles.words}>{cellTitle(form, name)}</Caption1>
            <Button
              size="small"
              disabledFocusable={isBusy}
              aria-label={`恢复公式：${cellTitle(form, name)}`}
              onClick={() => void restoreTotals(session, name)}
            >
              恢复公式
            </Button>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
