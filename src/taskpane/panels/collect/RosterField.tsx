import { Button, Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { bytesOfFile, openRoster, problemSentence, rosterFromText, toldRoster } from "../../../app/index";
import type { Roster } from "../../../collection/index";
import { bodiesRead, pasteRoster, rosterHint } from "./wording";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

interface RosterFieldProps {
  readonly isBusy: boolean;
  /** The list in hand, chosen before the pane showed something else. */
  readonly roster: Roster | undefined;
  /** Undefined: there is none, so every unit counts and nobody is missing. */
  readonly onRoster: (roster: Roster | undefined) => void;
}

/** 单位名单: pasted from a spreadsheet, or chosen as a file. */
export function RosterField({ isBusy, roster: inHand, onRoster }: RosterFieldProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const [outcome, setOutcome] = useState<{ readonly told: string; readonly isWrong: boolean } | undefined>(
    inHand && { told: bodiesRead("名单：", toldRoster(inHand)), isWrong: false },
  );
  const settle = (roster: Roster, from: string) => {
    setOutcome({ told: bodiesRead(from, toldRoster(roster)), isWrong: false });
    onRoster(roster);
  };
  const refuse = (error: unknown) => {
    const sentence = problemSentence(error);
    if (sentence === undefined) throw error;
    setOutcome({ told: sentence, isWrong: true });
    onRoster(undefined);
  };
  const paste = (pasted: string) => {
    setText(pasted);
    if (pasted.trim() === "") {
      setOutcome(undefined);
      onRoster(undefined);
      return;
    }
    try {
      settle(rosterFromText(pasted), "名单：");
    } catch (error) {
      refuse(error);
    }
  };
  const choose = async (file: File) => {
    try {
      settle(await openRoster(await bytesOfFile(file)), `${file.name}：`);
      setText("");
    } catch (error) {
      refuse(error);
    }
  };
  return (
    <>
      <Field
        label="单位名单"
        hint={rosterHint}
        {...(outcome && {
          validationState: outcome.isWrong ? "error" : "success",
          validationMessage: outcome.told,
        })}
      >
        <Textarea
          value={text}
          rows={4}
          disabled={isBusy}
          placeholder={pasteRoster}
          onChange={(_, data) => paste(data.value)}
        />
      </Field>
      <div className={styles.row}>
        <Button disabled={isBusy} onClick={() => input.current?.click()}>
          选择名单文件
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        accept=".csv,.txt,.xlsx"
        hidden
        aria-label="选择名单文件"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = "";
          if (file) void choose(file);
        }}
      />
    </>
  );
}
