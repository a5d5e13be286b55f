import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { FileWorkbook, saveWorkbook, undoStep, type Session } from "../../../app/index";
import { unsavedText } from "./wording";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** 撤销 for what the pane wrote last and, for a file, 保存文件 while it holds what is not saved. */
export function WrittenBar({ session, isBusy }: { readonly session: Session; readonly isBusy: boolean }) {
  const styles = useStyles();
  const { workbook } = session;
  const file = workbook instanceof FileWorkbook ? workbook : undefined;
  const unsaved = file?.unsaved ?? false;
  const last = workbook.steps[workbook.steps.length - 1];
  useEffect(() => {
    if (!unsaved) return undefined;
    // The browser asks in its own words before the page goes.
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [unsaved]);
  if (!last && !unsaved) return null;
  return (
    <div className={styles.row}>
      {file && unsaved && (
        <>
          <Caption1>{unsavedText}</Caption1>
          <Button
            appearance="primary"
            disabledFocusable={isBusy}
            onClick={() => void saveWorkbook(session, file)}
          >
            保存文件
          </Button>
        </>
      )}
      {last && (
        <Button disabledFocusable={isBusy} onClick={() => void undoStep(session)}>
          撤销“{last.label}”
        </Button>
      )}
    </div>
  );
}
