import { Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { restoreTotals, type CheckedReport, type Session } from "../../../app/index";
import {
  cellTitle,
  countingRule,
  equationsOf,
  figurePlaces,
  formOf,
  type CellName,
} from "../../../form/index";
import { figureText, shortQuote } from "../../../figures/index";
import { EquationLine } from "./EquationLine";
import { OfferCarriedForward } from "./OfferCarriedForward";
import { TypeFigure } from "./TypeFigure";
import { addsItselfUp } from "./wording";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: "flex", alignItems: "start", justifyContent: "space-between" },
  list: { display: "grid", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface CellCardProps {
  readonly session: Session;
  readonly checked: CheckedReport;
  readonly isBusy: boolean;
  readonly name: CellName;
}

/** 本格: which figure this is, what counts, what it was last year, and the sums it takes part in. */
export function CellCard({ session, checked, isBusy, name }: CellCardProps) {
  const styles = useStyles();
  const card = useRef<HTMLElement>(null);
  const { found } = checked;
  const { report } = found;
  const form = formOf(report.edition);
  const isFile = session.workbook.home === "files";
  useEffect(() => {
    // In a file it was chosen in the list below, and is written here.
    if (isFile) card.current?.scrollIntoView?.({ block: "nearest" });
  }, [isFile]);
  const cell = figurePlaces(form).get(name)?.cell;
  if (!cell) return null;
  const figure = report.figures.get(name);
  const lastYear = found.previous?.figures.get(name);
  const rule = countingRule(report.edition, name);
  const equations = equationsOf(form).filter(({ left, right }) => [...left, ...right].includes(name));
  return (
    <section ref={card} className={styles.card} aria-label="本格">
      <div className={styles.head}>
        <Body1Strong aria-live="polite">{cellTitle(form, name)}</Body1Strong>
        <Button
          size="small"
          appearance="subtle"
          aria-label="关闭本格"
          onClick={() => session.update({ selected: null })}
        >
          ×
        </Button>
      </div>
      <Caption1 className={styles.quiet}>
        {session.workbook.whereabouts(name)} · 现在：{shortQuote(figureText(figure, cell.kind)) || "未填"}
        {lastYear !== undefined &&
          ` · ${found.previous?.year}年：${shortQuote(figureText(lastYear, cell.kind))}`}
        {report.typedTotals.has(name) && " · 手工填列"}
        {found.formulaTotals.has(name) && ` · ${addsItselfUp}`}
      </Caption1>
      {isFile && (
        <TypeFigure
          session={session}
          name={name}
          label={cellTitle(form, name)}
          current={figureText(figure, cell.kind)}
          isBusy={isBusy}
        />
      )}
      {rule && (
        <Caption1>
          口径：{rule.counts}
          {rule.leavesOut !== undefined && `不计：${rule.leavesOut}`}
          <span className={styles.quiet}>（{rule.source}）</span>
        </Caption1>
      )}
      <OfferCarriedForward session={session} checked={checked} isBusy={isBusy} name={name} />
      {report.typedTotals.has(name) && (
        <Button size="small" disabledFocusable={isBusy} onClick={() => void restoreTotals(session, name)}>
          按各项相加（恢复公式）
        </Button>
      )}
      {equations.length > 0 && (
        <ul className={styles.list} aria-label="这一格参加的合计">
          {equations.map((equation) => (
            <li key={`${equation.rule.id} ${equation.of}`}>
              <EquationLine form={form} figures={report.figures} equation={equation} name={name} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
