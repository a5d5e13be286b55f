import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Answer } from "../../../records/index";
import type { FoundExplanation } from "../../../sheet/index";
import type { Finding } from "../../../validation/index";
import { LazyReasonEditor } from "./LazyReasonEditor";
import type { RecordActions } from "./record-actions";
import { nameMissing, statusMarks } from "./wording";

const useStyles = makeStyles({
  answer: { display: "block", padding: `0 ${tokens.spacingHorizontalM}`, whiteSpace: "pre-wrap" },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  lapsed: { color: tokens.colorPaletteRedForeground1 },
  waiting: { color: tokens.colorPaletteDarkOrangeForeground1 },
  valid: { color: tokens.colorPaletteGreenForeground1 },
});

const looks = { 有效: "valid", 已失效: "lapsed", 待确认: "waiting" } as const;

interface FindingAnswerProps {
  /** The findings of one problem that take the same reason: all 必须改正, or all 需说明. */
  readonly findings: readonly Finding[];
  readonly answer: Answer<FoundExplanation> | undefined;
  /** The element that says what the problem is, for who does not see it above the buttons. */
  readonly describedBy: string;
  readonly isBusy: boolean;
  readonly actions: RecordActions;
}

/** The reason that was given for a problem with its state, and what can be done about it. */
export function FindingAnswer({ findings, answer, describedBy, isBusy, actions }: FindingAnswerProps) {
  const styles = useStyles();
  const [editing, setEditing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const keeps = findings[0]?.level === "hard";
  const explanation = answer?.explanation;
  const label = keeps ? "主管部门同意保留" : "填写情况说明";
  const close = () => {
    setEditing(false);
    // The button comes back with the next drawing.
    setTimeout(() => opener.current?.focus());
  };
  if (editing) {
    return (
      <LazyReasonEditor
        keeps={keeps}
        reason={explanation?.reason ?? ""}
        by={explanation?.by ?? ""}
        isBusy={isBusy}
        onSave={(reason, by) =>
          keeps ? actions.onKeep(findings, reason, by) : actions.onExplain(findings, reason)
        }
        onCancel={close}
      />
    );
  }
  const lacksName = keeps && answer !== undefined && (answer.explanation.by ?? "") === "";
  const canConfirm = answer && !answer.settles && !lacksName;
  return (
    <>
      {answer && explanation && (
        <Caption1 className={styles.answer}>
          <span className={styles[looks[answer.status]]}>{statusMarks[answer.status]}</span>
          {` ${explanation.kind}：${explanation.reason}${explanation.by === undefined ? "" : `（${explanation.by}）`}`}
        </Caption1>
      )}
      {lacksName && <Caption1 className={styles.answer}>{nameMissing}</Caption1>}
      <div className={styles.row}>
        {canConfirm && (
          <Button
            size="small"
            disabled={isBusy}
            onClick={() => actions.onConfirm(findings)}
            aria-describedby={describedBy}
          >
            确认仍属实
          </Button>
        )}
        <Button
          ref={opener}
          size="small"
          appearance={keeps || answer ? "subtle" : "secondary"}
          disabled={isBusy}
          onClick={() => setEditing(true)}
          aria-describedby={describedBy}
        >
          {answer ? "修改" : label}
        </Button>
        {explanation && (
          <Button
            size="small"
            appearance="subtle"
            disabled={isBusy}
            onClick={() => actions.onRemove(explanation)}
            aria-describedby={describedBy}
          >
            删去
          </Button>
        )}
      </div>
    </>
  );
}
