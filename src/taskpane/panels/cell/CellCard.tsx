import { Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { fillCarriedForward, restoreTotals, type Session } from "../../../app/index";
import {
  cellTitle,
  countingRule,
  equationsOf,
  figurePlaces,
  formOf,
  type CellName,
} from "../../../form/index";
import { carriedForwardOf, figureText } from "../../../figures/index";
import type { FoundReport } from "../../../sheet/index";
import { EquationLine } from "./EquationLine";
import { TypeFigure } from "./TypeFigure";

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
  readonly found: FoundReport;
  readonly isBusy: boolean;
  readonly name: CellName;
}

/** 本格: which figure this is, what counts, what it was last year, and the sums it takes part in. */
export function CellCard({ session, found, isBusy, name }: CellCardProps) {
  const styles = useStyles();
  const card = useRef<HTMLElement>(null);
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
  const proposed = carriedForwardOf(form, report.figures, name);
  const stands = figure?.state === "number" ? figure.value : undefined;
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
        {session.workbook.whereabouts(name)} · 现在：{figureText(figure, cell.kind) || "未填"}
        {lastYear !== undefined && ` · ${found.previous?.year}年：${figureText(lastYear, cell.kind)}`}
        {report.typedTotals.has(name) && " · 手工填列"}
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
      {proposed !== undefined && proposed !== stands && (
        <Button
          size="small"
          disabledFocusable={isBusy}
          onClick={() => void fillCarriedForward(session, name)}
        >
          填{proposed}（第一项＋第二项－总计）
        </Button>
      )}
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
