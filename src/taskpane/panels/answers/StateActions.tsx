import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { typefaceHint } from "../../../app/index";
import type { Form } from "../../../form/index";
import { describeBlockers, isReadyForFinal, type Blockers } from "../../../records/index";
import type { RecordActions } from "./record-actions";
import { finalNotes, stageNote } from "./wording";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  missing: { margin: 0, paddingLeft: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  changed: { margin: 0, color: tokens.colorPaletteRedForeground1 },
});

interface StateActionsProps {
  readonly form: Form;
  readonly state: string;
  readonly since: keyof typeof finalNotes | undefined;
  /** What the summary lacks, where the report is one and lacks something. */
  readonly stage: string | undefined;
  readonly blockers: Blockers;
  readonly isBusy: boolean;
  readonly actions: RecordActions;
}

/** 送审, 定稿 and 恢复为草稿, with what is still missing before 定稿. */
export function StateActions({ form, state, since, stage, blockers, isBusy, actions }: StateActionsProps) {
  const styles = useStyles();
  const isFinal = state === "定稿";
  const isReady = isReadyForFinal(blockers);
  const note = since && finalNotes[since];
  const typefaces = useTypefaceHint(state === "送审稿");
  return (
    <section aria-label="报送状态">
      <div className={styles.row}>
        <Caption1>现在是{state}</Caption1>
        {state === "草稿" && (
          <Button
            size="small"
            appearance={isReady ? "primary" : "secondary"}
            onClick={actions.onSubmit}
            disabled={isBusy}
          >
            送审
          </Button>
        )}
        {state === "送审稿" && (
          <Button
            size="small"
            appearance={isReady ? "primary" : "secondary"}
            onClick={actions.onFinalize}
            disabled={isBusy}
          >
            定稿
          </Button>
        )}
        {state !== "草稿" && (
          <Button
            size="small"
            appearance={isReady && note !== undefined ? "primary" : "secondary"}
            onClick={actions.onReopen}
            disabled={isBusy}
          >
            恢复为草稿
          </Button>
        )}
      </div>
      {typefaces !== undefined && (
        <Caption1 as="p" className={styles.hint}>
          {typefaces}
        </Caption1>
      )}
      {stage !== undefined && <p className={styles.changed}>{stageNote(stage)}</p>}
      {note !== undefined && <p className={styles.changed}>{note}</p>}
      {!isFinal && !isReady && (
        <>
          <Caption1>定稿还差：</Caption1>
          <ul className={styles.missing}>
            {describeBlockers(form, blockers).map((each) => (
              <li key={each}>
                <Caption1>{each}</Caption1>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** The typefaces to look at, while 定稿 is the next step. */
function useTypefaceHint(isNext: boolean): string | undefined {
  const [hint, setHint] = useState<string>();
  useEffect(() => {
    if (!isNext) return undefined;
    let isShown = true;
    void typefaceHint().then((sentence) => {
      if (isShown) setHint(sentence);
    });
    return () => {
      isShown = false;
      setHint(undefined);
    };
  }, [isNext]);
  return hint;
}
