import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { formOf, type CellName } from "../../form/index";
import { isOpenProblem, isReadyForFinal } from "../../records/index";
import { blockersOf, problemsOf, sinceFinal, type CheckedReport, type ParagraphRef } from "../../app/index";
import { Counts } from "./Counts";
import { FindingsList } from "./FindingsList";
import { problemTargets, targetKey, type ProblemTarget } from "./problem-target";
import type { RecordActions } from "./answers/record-actions";
import { IdleExplanations } from "./answers/IdleExplanations";
import { StateActions } from "./answers/StateActions";
import { allClear, mayBeOutdated } from "./report-wording";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  stale: { color: tokens.colorPaletteDarkOrangeForeground1 },
  clear: { margin: 0, color: tokens.colorPaletteGreenForeground1 },
});

interface ReportPanelProps {
  readonly checked: CheckedReport;
  readonly stale: string | null;
  readonly isBusy: boolean;
  readonly whereabouts: (name: CellName) => string | undefined;
  /** Absent where the workbook cannot be shown, in the browser edition. */
  readonly onShow?: (name: CellName) => void;
  /** Absent in the browser edition, too. */
  readonly onShowParagraph?: (paragraph: ParagraphRef) => void;
  /** Opens 文字部分 in the pane: the way to a text the workbook cannot show, or that is not written yet. */
  readonly onOpenTexts: () => void;
  readonly onCheck: () => void;
  readonly onExportWord: () => void;
  readonly onRestore?: () => void;
  readonly actions: RecordActions;
  /** Stands above the findings. */
  readonly children?: ReactNode;
}

/** How a report stands: what is still to be filled, what is wrong and why, and the way on. */
export function ReportPanel(props: ReportPanelProps) {
  const { checked, stale, isBusy, whereabouts, actions, children } = props;
  const { onShow, onShowParagraph, onOpenTexts, onCheck, onExportWord, onRestore } = props;
  const styles = useStyles();
  const { report, state } = checked.found;
  const form = formOf(report.edition);
  const problems = problemsOf(checked);
  const [shown, setShown] = useState<string | undefined>();
  const { settlement } = checked;
  const blockers = blockersOf(checked);
  const isClear = isReadyForFinal(blockers);
  const since = sinceFinal(checked.found);
  const open = problems.filter((problem) => isOpenProblem(problem, settlement));
  const targets = problemTargets(open, onShowParagraph !== undefined);
  const next = targets[(targets.findIndex((each) => targetKey(each) === shown) + 1) % targets.length];
  const show = (target: ProblemTarget) => {
    setShown(targetKey(target));
    if ("cell" in target) {
      onShow?.(target.cell);
      return;
    }
    const { part, index } = target.paragraph;
    if (onShowParagraph && report.narrative[part][index] !== undefined) onShowParagraph(target.paragraph);
    else onOpenTexts();
  };
  return (
    <>
      <Counts check={checked.check} open={open} />
      <div className={styles.row}>
        {onShow && (
          <Button
            appearance={isClear ? "secondary" : "primary"}
            disabled={next === undefined || isBusy}
            onClick={() => next !== undefined && show(next)}
          >
            下一个问题
          </Button>
        )}
        <Button onClick={onCheck} disabled={isBusy}>
          重新核对
        </Button>
        <Caption1
          className={stale === null ? undefined : styles.stale}
          data-checked-at={checked.checkedAt.getTime()}
        >
          上次核对 {checked.checkedAt.toLocaleTimeString("zh-CN", { hour12: false })}
          {stale !== null && mayBeOutdated(stale)}
        </Caption1>
      </div>
      {isClear && (since === undefined || since === "unchanged") && (
        <p className={styles.clear}>{allClear[state]}</p>
      )}
      {children}
      <FindingsList
        problems={problems}
        settlement={settlement}
        unverifiedCount={checked.check.unverified.length}
        form={form}
        shown={shown}
        isBusy={isBusy}
        whereabouts={whereabouts}
        onShow={onShow && show}
        showsParagraphs={onShowParagraph !== undefined}
        actions={actions}
      />
      <IdleExplanations form={form} settlement={settlement} isBusy={isBusy} actions={actions} />
      <StateActions
        form={form}
        state={state}
        since={since}
        stage={checked.found.stage}
        blockers={blockers}
        isBusy={isBusy}
        actions={actions}
      />
      <div className={styles.row}>
        <Button
          appearance={isClear && since === "unchanged" ? "primary" : "secondary"}
          onClick={onExportWord}
          disabled={isBusy}
        >
          生成Word
        </Button>
        {onRestore && (
          <Button appearance="subtle" onClick={onRestore} disabled={isBusy}>
            恢复表样
          </Button>
        )}
      </div>
    </>
  );
}
