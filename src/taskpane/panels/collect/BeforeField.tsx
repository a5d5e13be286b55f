import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { chooseSummary, type OpenedSummary, type Session } from "../../../app/index";
import { chosenBefore, chosenOfYear, firstTime, goesOnFromHere } from "./wording";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

interface BeforeFieldProps {
  readonly session: Session;
  readonly isBusy: boolean;
  readonly before: OpenedSummary | undefined;
  readonly onOpened: (summary: OpenedSummary) => void;
}

/** The summary to go on from: its 台账, 汇总调整 and 已有总数 are kept. */
export function BeforeField({ session, isBusy, before, onOpened }: BeforeFieldProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [name, setName] = useState<string>();
  const choose = async (file: File) => {
    const opened = await chooseSummary(session, file);
    if (!opened) return;
    setName(file.name);
    onOpened(opened);
  };
  return (
    <div className={styles.row}>
      <Button disabled={isBusy} onClick={() => input.current?.click()}>
        接着上次的汇总表
      </Button>
      <Caption1>{chosenText(before, name)}</Caption1>
      <input
        ref={input}
        type="file"
        accept=".xlsx"
        hidden
        aria-label="选择上次的汇总表"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = "";
          if (file) void choose(file);
        }}
      />
    </div>
  );
}

function chosenText(before: OpenedSummary | undefined, name: string | undefined): string {
  if (!before) return firstTime;
  if (before.isHere) return goesOnFromHere;
  return name === undefined ? chosenOfYear(before.own.report.year) : chosenBefore(name);
}
