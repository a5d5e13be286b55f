import { Button, Caption1, Field, Input, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type KeyboardEvent } from "react";
import { explainingHint, keepingHint, notSavedYet } from "./wording";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ReasonEditorProps {
  /** Keeping asks for the name of who consented, too. */
  readonly keeps: boolean;
  readonly reason: string;
  readonly by: string;
  readonly isBusy: boolean;
  readonly onSave: (reason: string, by: string) => void;
  readonly onCancel: () => void;
}

/** The words of a 情况说明, or of a consent with the name of who gave it. */
export function ReasonEditor({ keeps, reason, by, isBusy, onSave, onCancel }: ReasonEditorProps) {
  const styles = useStyles();
  const [text, setText] = useState(reason);
  const [name, setName] = useState(by);
  const [isAsked, setAsked] = useState(false);
  const saveLabel = keeps ? "保存保留理由" : "保存情况说明";
  const leave = (event: KeyboardEvent) => {
    // While a character is being chosen, Escape is for the list of characters.
    if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
    if (isAsked || (text === reason && name === by)) onCancel();
    else setAsked(true);
  };
  const isComplete = text.trim() !== "" && (!keeps || name.trim() !== "");
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isComplete && !isBusy) onSave(text, name);
      }}
    >
      <Field label={keeps ? "保留理由" : "情况说明"} hint={keeps ? keepingHint : explainingHint}>
        <Textarea
          value={text}
          resize="vertical"
          autoFocus
          onChange={(_, data) => {
            setText(data.value);
            setAsked(false);
          }}
          onKeyDown={leave}
        />
      </Field>
      {keeps && (
        <Field label="主管部门同意人姓名">
          <Input
            value={name}
            onChange={(_, data) => {
              setName(data.value);
              setAsked(false);
            }}
            onKeyDown={leave}
          />
        </Field>
      )}
      <div role="alert">{isAsked && <Caption1>{notSavedYet(saveLabel)}</Caption1>}</div>
      <div className={styles.row}>
        <Button type="submit" appearance="primary" size="small" disabled={!isComplete || isBusy}>
          {saveLabel}
        </Button>
        <Button size="small" onClick={onCancel}>
          取消
        </Button>
      </div>
    </form>
  );
}
