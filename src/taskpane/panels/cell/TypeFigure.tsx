import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { typeFigure, type Session } from "../../../app/index";
import type { CellName } from "../../../form/index";

const useStyles = makeStyles({
  form: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: tokens.spacingHorizontalS },
  input: { width: "10em" },
});

interface TypeFigureProps {
  readonly session: Session;
  readonly name: CellName;
  readonly label: string;
  readonly current: string;
  readonly isBusy: boolean;
}

/** Where there is no grid to type into: the figure's own field. */
export function TypeFigure({ session, name, label, current, isBusy }: TypeFigureProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState(current);
  const [stood, setStood] = useState(current);
  if (stood !== current) {
    // It was written, taken back or mended: what is shown to be written is what stands there.
    setStood(current);
    setTyped(current);
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void typeFigure(session, name, typed);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Field label="改为">
        <Input
          className={styles.input}
          value={typed}
          autoFocus
          aria-label={`${label}改为`}
          onChange={(_, { value }) => setTyped(value)}
        />
      </Field>
      <Button type="submit" disabledFocusable={isBusy}>
        写入
      </Button>
    </form>
  );
}
